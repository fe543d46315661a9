# Proposals, how they are answered, and what comes of them.

refused-too-many-proposals = Una reunión puede tener como máximo { $most } propuestas.
refused-options-alike = Para elegir hacen falta al menos dos opciones, y cada una debe decir algo distinto.
refused-protocol-not-offered = Esta forma de responder no se ofrece en esta reunión. Elija otra.
refused-no-such-proposal = Esta propuesta ya no está.
refused-being-answered = Se están dando las respuestas. Ábralas primero, o escriba una nueva versión.
refused-has-outcome = Esta propuesta ya tiene su resultado.
refused-proposal-changed = La propuesta ahora dice otra cosa: es la versión { $version }. Léala y siga desde ahí.
refused-no-such-amendment = Esta sugerencia ya se incorporó, se rechazó o se retiró.
refused-reads-the-same = El texto dice lo mismo que antes. Cámbielo primero.
refused-options-need-a-vote = Una propuesta con opciones se vota.
refused-stage-comes-by-itself = Esta etapa llega sola, cuando se piden o se abren las respuestas.
refused-item-not-current = Empiece primero el punto: se responde en el punto que está abierto.
refused-gate-heard =
    { $count ->
        [one] Todavía no se ha escuchado a una persona sobre este punto. Pregúntele, o diga por qué se sigue adelante.
       *[other] Todavía no se ha escuchado a { $count } personas sobre este punto. Pregúnteles, o diga por qué se sigue adelante.
    }
refused-gate-think = Antes de las respuestas hay un tiempo tranquilo para pensar. Empiécelo y deje que pase, o diga por qué se sigue adelante.
refused-gate-more-time =
    { $count ->
        [one] Una persona pide más tiempo. Espere, o diga por qué se sigue adelante.
       *[other] { $count } personas piden más tiempo. Espere, o diga por qué se sigue adelante.
    }
refused-not-being-answered = Las respuestas a esto están cerradas. No se contó nada.
refused-answer-needs-reason = Diga en pocas palabras por qué, para que se pueda atender.
refused-nobody-answered = Todavía nadie ha respondido.
refused-no-such-answer = Esta respuesta no está en la escala. Elija una de las que se muestran.
refused-level-not-agreed = Acuerden primero qué grado de acuerdo hace falta.
refused-no-such-objection = Esta objeción no está.
refused-already-met = La persona que objetó dijo que ya está atendida.
refused-parts-missing = Nombre las partes, cada una con su resultado.
refused-parts-not-here = Las partes son de «acordado en parte». Elija eso, o quítelas.
refused-held-needs-date-and-reason = Diga hasta cuándo queda pendiente y por qué.
refused-who-decides-missing = Diga quién decide entonces.
refused-no-such-day = No existe el { $day } en el calendario.
refused-answers-not-open = Primero hay que abrir las respuestas a esta versión.
refused-not-carried = Según la regla elegida, esto no se aprobó. Cambie la propuesta, o indique otro resultado.
refused-not-provisional = Esta decisión no es provisional, así que no se puede reabrir.
refused-reason-missing = Diga en pocas palabras por qué.
refused-not-held = Esta propuesta no está pendiente.
refused-no-outcome-yet = Todavía no hay un resultado del que hacer un aviso.
