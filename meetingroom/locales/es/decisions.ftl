# Proposals, how they are answered, and what comes of them.

refused-too-many-proposals = Una reunión puede tener como máximo { $most } propuestas.
refused-options-alike = Para elegir hacen falta al menos dos opciones, y cada una debe decir algo distinto.
refused-options-in-number = Dé cada opción en cada idioma, en el mismo orden, o deje fuera ese idioma.
refused-no-such-option = Esta propuesta no tiene esa opción. Mírela otra vez: quizá alguien la cambió.
refused-protocol-not-offered = Esta forma de responder no se ofrece en esta reunión. Elija otra.
refused-protocol-not-fitting = Esta forma de responder no corresponde a este tipo de reunión. Elija entre las que se muestran.
refused-no-such-proposal = Esta propuesta ya no está.
refused-being-answered = Se están dando las respuestas. Ábralas primero, o escriba una nueva versión.
refused-has-outcome = Esta propuesta ya tiene su resultado.
refused-proposal-changed = La propuesta ahora dice otra cosa: es la versión { $version }. Léala y siga desde ahí.
refused-no-such-amendment = Esta sugerencia ya se incorporó, se rechazó o se retiró.
refused-reads-the-same = El texto dice lo mismo que antes. Cámbielo primero.
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
refused-parts-alike = Nombre al menos una parte acordada y una que no lo esté. Si todas terminan igual, elija eso para el conjunto.
refused-parts-have-consensus = Nombre al menos una parte sin consenso. Si en todas lo hay, está acordado, o acordado en parte.
refused-part-of-part = Una parte tiene un solo resultado. Elija otro para ella.
refused-only-held-has-a-day = Solo lo pendiente tiene un día hasta el que lo está. Quite el día, o déjelo pendiente.
refused-day-is-past = El { $day } ya pasó. Elija un día que esté por venir.
refused-held-needs-date-and-reason = Diga hasta cuándo queda pendiente y por qué.
refused-who-decides-missing = Diga quién decide entonces.
refused-no-such-day = No existe el { $day } en el calendario.
refused-answers-not-open = Primero hay que abrir las respuestas a esta versión.
refused-not-carried = Según la regla elegida, esto no se aprobó. Cambie la propuesta, o indique otro resultado.
refused-not-carried-in-part = Según la regla elegida, esto no se aprobó. Diga cómo atienden las partes cada objeción y que quien objetó lo confirme; o cambie la propuesta.
refused-answers-from-before = Estas respuestas se dieron antes de que esto se abriera de nuevo. Pida respuestas otra vez.
refused-not-provisional = Esta decisión no es provisional, así que no se puede reabrir.
refused-reason-missing = Diga en pocas palabras por qué.
refused-not-held = Esta propuesta no está pendiente.
refused-no-outcome-yet = Todavía no hay un resultado del que hacer un aviso.

# The proposal itself

proposals-label = Propuestas
proposal-by = Propuesta de { $name } · versión { $version }
proposal-translated = Esto es una traducción; la propuesta se escribió en otro idioma.
proposal-translated-by = Esto es una traducción de { $name }; la propuesta se escribió en otro idioma.
options-translated = Las opciones son una traducción; se escribieron en otro idioma.
options-translated-by = Las opciones son una traducción, de { $names }; se escribieron en otro idioma.
proposal-changes = Qué cambió
proposal-on = Sobre «{ $item }»
proposal-in-record = Leerlo en el acta
proposal-is-sealed = Las respuestas a «{ $text }» siguen selladas. Si no se abren, nadie las verá nunca.
proposal-is-undecided = «{ $text }» aún no tiene resultado.
proposals-elsewhere = Propuestas en otros puntos: { $count }
decisions-title = Qué se decidió y qué quedó abierto
ended-provisional =
    { $count ->
        [one] Una decisión es provisional: todavía se puede reabrir.
       *[other] { $count } decisiones son provisionales: todavía se pueden reabrir.
    }
ended-open-again =
    { $count ->
        [one] Una decisión está abierta de nuevo. Para decidirla, abra la reunión de nuevo o llévela a la siguiente.
       *[other] { $count } decisiones están abiertas de nuevo. Para decidirlas, abra la reunión de nuevo o llévelas a la siguiente.
    }
ended-notices =
    { $count ->
        [one] Un aviso por escrito tiene campos vacíos.
       *[other] { $count } avisos por escrito tienen campos vacíos.
    }
ended-decisions = Ver las decisiones
proposal-version = Versión { $version }, de { $name }, { $time }
proposal-think-comes = Antes de las respuestas habrá { $time } para pensar.
proposal-answered = Han respondido { $count } de { $of }.
proposal-answered-by = Respondieron: { $names }
propose-open = Proponer algo
propose-label = ¿Qué propone?
propose-hint = Todas las personas ven esto, con su nombre.
propose-send = Proponerlo
propose-options = Varias opciones para elegir
propose-options-label = Las opciones
propose-options-hint = Una por línea, al menos dos. Quedan bajo su texto como (a), (b), etc., y se responde al texto entero.
propose-options-hint-vote = Una por línea, al menos dos. Después se elige entre ellas.
revise-why = Por qué dice ahora esto (no hace falta decirlo)
translation-of-version = En su idioma solo existe la versión { $version }

stage-proposed = Propuesta
stage-clarify = Primero, preguntas
stage-react = Opiniones
stage-amend = Cambios
stage-think = Tiempo para pensar
stage-answer = Su respuesta
stage-outcome = Respuestas abiertas
stage-asks-proposed = Léala con calma. Todavía no se le pide nada.
stage-asks-clarify = ¿Hay algo que no está claro? Pregunte ahora; las opiniones vienen después.
stage-asks-react = ¿Qué le parece? Hable, escriba o pase.
stage-asks-amend = ¿Qué la mejoraría? Sugiera un cambio.
stage-asks-think = Piénselo con calma hasta las { $time }. Ahora nadie habla.
stage-asks-think-still = Piénselo con calma. Mientras tanto el reloj está parado.
stage-asks-thought = El tiempo para pensar ha terminado. En un momento se dirá qué sigue.
stage-asks-answer = Dé su respuesta. Nadie la ve hasta que se abran todas.
stage-asks-outcome = Se muestra la respuesta de cada persona. Después se dice el resultado.

amendments-label = Cambios sugeridos
amendment-open = Sugerir un cambio
amendment-label = ¿Qué cambiaría?
amendment-send = Sugerirlo
amendment-take-back = Retirar
amendment-taken = en la versión { $version }
amendment-declined = no incorporado
amendment-withdrawn = retirado
amendment-take = Incorporarlo
amendment-decline = No incorporarlo
amendment-decline-label = ¿Por qué no?
amendment-decline-send = Decir por qué

time-more = Necesito más tiempo
time-enough = Ya tuve tiempo suficiente
time-sees = Solo se muestra que alguien necesita tiempo, y solo a quien facilita. Su nombre está únicamente en los datos completos, que puede descargar quien facilita.
time-asked = Usted pidió más tiempo. A nadie se le muestra que fue usted. Su nombre está únicamente en los datos completos, que puede descargar quien facilita.
ready-means = Si no todas las personas dicen «puedo decidir ya», el acuerdo es provisional hasta el { $day }, { $time }.
ready-say = Puedo decidir ya
ready-take-back = Mejor todavía no
reopen-open = Reabrir esta decisión
reopen-until = Queda firme por sí sola el { $day }, { $time }, salvo que alguien la reabra.
reopen-label = ¿Por qué hay que hablarlo otra vez?
reopen-sees = Quien facilita ve que fue usted y por qué; las demás personas ven que se reabrió.
reopen-send = Reabrirla

# The answers

answer-legend = Su respuesta
answer-whole = Se responde a la propuesta entera. Diga en su motivo a qué opción se refiere.
answer-sees = Solo usted ve esto, hasta que se abran todas las respuestas a la vez. Hasta entonces puede cambiarla.
answer-send = Dar esta respuesta
answer-given = Su respuesta: { $answer }
answer-change = Cambiar mi respuesta
answer-why-maybe = Algo que añadir (no hace falta)
answer-why-consent = Diga a qué necesidad afecta o daña, y cómo
answer-why-positions = Diga por qué no está de acuerdo, con sus palabras
answer-why-fist-to-five = ¿Qué le llevaría a un 3?
answer-why-gradients = Diga qué tendría que ser distinto
answer-consent-consent = Doy mi consentimiento
answer-consent-concern = Doy mi consentimiento, con una preocupación
answer-consent-objection = Me opongo
answer-positions-support = La apoyo
answer-positions-live-with = Puedo aceptarla
answer-positions-need-more = Necesito más tiempo o información
answer-positions-disagree = No estoy de acuerdo
answer-positions-step-aside = Me hago a un lado
answer-fist-to-five-5 = 5 · con gusto, voy a ayudar
answer-fist-to-five-4 = 4 · bien
answer-fist-to-five-3 = 3 · no me convence, puedo aceptarla
answer-fist-to-five-2 = 2 · reservas de las que hablar
answer-fist-to-five-1 = 1 · reservas serias
answer-fist-to-five-0 = 0 · esto debe cambiar primero
answer-gradients-endorse = La respaldo
answer-gradients-minor-point = De acuerdo, con un detalle
answer-gradients-reservations = La apoyo, con reservas
answer-gradients-abstain = Me abstengo
answer-gradients-more-discussion = Primero hay que hablarlo más
answer-gradients-dislike-support = No me gusta, pero la apoyaré
answer-gradients-serious-disagreement = Estoy en serio desacuerdo
answer-gradients-veto = La bloqueo
answer-vote-for = A favor
answer-vote-against = En contra
answer-vote-abstain = Me abstengo
answer-vote-not-yet = Todavía no puedo decidir

answers-label = Las respuestas
answers-of-version = Estas respuestas se dieron a la versión { $version }.
answers-decided-before = Estas respuestas se dieron a lo que se decidió antes.
beside-no-view = no respondió
beside-left = ya se había ido; no dio su opinión
beside-left-with-view = ya se había ido; su texto consta
beside-absent = no estuvo; no dio su opinión
beside-absent-with-view = no estuvo; su texto consta
beside-not-about-this = No trata de esto
refused-nothing-to-set-aside = No hay un texto suyo que se pueda apartar.

reading-positions = Las posiciones no se cuentan. El resultado se dice junto a ellas.
reading-missing =
    { $count ->
        [one] Una persona presente no ha respondido, así que no hay acuerdo.
       *[other] { $count } personas presentes no han respondido, así que no hay acuerdo.
    }
reading-consent-carried = Nadie se opone.
reading-consent-objected =
    { $count ->
        [one] Hay una objeción.
       *[other] Hay { $count } objeciones.
    }
reading-fist-to-five-carried = Nadie muestra menos de 3.
reading-fist-to-five-objected =
    { $count ->
        [one] Una persona muestra menos de 3.
       *[other] { $count } personas muestran menos de 3.
    }
reading-gradients-carried = Todas las personas llegan al grado acordado.
reading-gradients-below =
    { $count ->
        [one] Una persona no llega al grado acordado.
       *[other] { $count } personas no llegan al grado acordado.
    }
reading-vote-carried = Aprobada, con { $count ->
    [one] un voto
   *[other] { $count } votos
  }. { $option }
reading-vote-failed = No aprobada: { $count ->
    [one] un voto no alcanza
   *[other] { $count } votos no alcanzan
  }.
reading-vote-tie = Empate a { $count ->
    [one] un voto
   *[other] { $count } votos
  }. No se aprueba nada.
reading-vote-quorum = Solo { $count ->
    [one] ha respondido una persona
   *[other] han respondido { $count }
  }: menos de lo que se acordó antes.
reading-vote-none = Nadie votó.

overridden = { $name } siguió adelante aunque { $gates }:
overridden-outcome = { $name } declaró el resultado aunque { $gates }:
overridden-people = Entonces no se había escuchado a: { $names }
gate-heard = no se había escuchado a todas las personas
gate-think = el tiempo para pensar no había terminado
gate-more-time = se pidió más tiempo
gate-shut-heard = Falta escuchar sobre este punto a: { $names }
gate-shut-absent = Faltan, y no dejaron nada escrito, en este punto que necesita a todos: { $names }
gate-shut-think = El tiempo tranquilo para pensar no ha empezado.
gate-shut-thinking = El tiempo tranquilo para pensar dura hasta las { $time }.
gate-shut-more-time =
    { $count ->
        [one] Una persona pide más tiempo.
       *[other] { $count } personas piden más tiempo.
    }
override-open = Seguir de todos modos
override-label = Por qué se sigue de todos modos
override-outcome-label = Por qué se sigue sin esas personas
override-sees = Todas las personas lo ven, y queda en el acta para siempre.
override-send = Seguir con este motivo

objections-label = Objeciones
objection-to-version = a la versión { $version }
objection-open = todavía sin atender
objection-met = atendida, según quien objetó
objection-not-met = no atendida, según quien objetó
objection-how-met = Atendida en la versión { $version }:
objection-say-met = Está atendida
objection-say-not-met = Todavía no
objection-meet = Decir cómo se atiende
objection-meet-label = ¿Cómo la atiende ahora la propuesta?
objection-meet-send = Decirlo

# What came of it

outcome-label = Resultado
outcome-agreed = Acordado
outcome-agreed-in-part = Acordado en parte
outcome-held = Pendiente
outcome-no-consensus = Sin consenso
outcome-withdrawn = Retirada
outcome-none = Sin resultado
outcome-agreed-means = Las respuestas lo permiten o, si son posiciones, no se pasa por encima de nadie.
outcome-agreed-in-part-means = Cada parte tiene su propio resultado.
outcome-held-means = Un resultado completo: vuelve ese día, con quien espera, lo que se escribió y lo que se objetó.
outcome-no-consensus-means = Diga quién decide entonces, qué y por qué. Cada desacuerdo queda en palabras de quien lo dijo.
outcome-withdrawn-means = Quien la propuso ya no la propone.
outcome-provisional = provisional hasta el { $day }, { $time }
outcome-until = hasta el { $day }
outcome-final = firme desde el { $day }, { $time }
outcome-absent = quien no estuvo puede reabrirlo hasta el { $day }, { $time }
outcome-is-back = ese día llegó
outcome-was-held = Aplazada antes y retomada ahora
news-final = Desde el { $day }, { $time }, esta decisión es firme:
news-back = Desde el { $day }, { $time }, vuelve lo que estaba pendiente:
outcome-says-chosen = Opción elegida
outcome-says-summary = En resumen
outcome-says-reasons = Por qué
outcome-says-meanwhile = Qué vale hasta entonces
outcome-says-who-decides = Quién decide entonces
outcome-says-decided = Qué decidió y por qué
outcome-says-owner = Quién se encarga
outcome-says-review-on = Se revisará el
outcome-says-until = Hasta
outcome-says-condition = Con la condición
outcome-says-conditions = Condiciones
outcome-says-needs = Qué debe haber entonces y quién lo trae
outcome-not-restated = Nadie más dijo con sus palabras lo que se interponía para { $names }.
console-not-restated = Falta que alguien diga con sus palabras lo que se interpone para { $names }, y que confirmen si es eso. Si no se hace, constará en el acta.
outcome-disagrees = { $name } no está de acuerdo

# Leading to it

console-pane-proposals = Decidir
console-proposals-none = Todavía no se ha propuesto nada en este punto.
console-proposals-elsewhere = En otros puntos
console-stages = Qué se pide a todas las personas
console-revise = Escribir la versión siguiente
console-revise-send = Mostrar esta versión
console-ask-answers = Pedir respuestas
console-ask-again = Preguntar otra vez
console-open-answers = Abrir todas las respuestas
console-outcome = Decir el resultado
console-outcome-title = Qué resultó
console-outcome-kind = Resultado
console-outcome-state = Decirlo
console-parts = Las partes
console-part = Parte { $n }
console-part-more = Una parte más
console-needs-hint = Una por línea; el nombre después de dos puntos.
one-per-line = Una por línea.
console-resume-held = Retomarla
proposal-reopened = Reabierta el { $day }, { $time }; era: { $kind }.
console-notice = Aviso por escrito
console-notice-filled = Aviso por escrito · { $count } de { $of } completos
console-notice-means = Siete cosas que se dicen a la familia sobre cada resultado. Lo que queda vacío se imprime vacío.
console-protocol = ¿Cómo se responde?
console-ready = Pueden decidir ya: { $names }
console-protocol-is = Se responde por: { $protocol }
console-level = Lo que debe alcanzar cada persona
console-level-means = Acuérdenlo antes de que alguien responda.
console-threshold = Porcentaje de votos necesario
console-threshold-means = Con 50 hace falta más de la mitad. Un empate no aprueba.
console-quorum = Cuántas personas deben responder
protocol-positions = Posiciones
protocol-consent = Consentimiento
protocol-fist-to-five = De cero a cinco
protocol-gradients = Grados de acuerdo
protocol-vote = Votación
protocol-positions-means = Cada persona dice dónde está. No se cuenta nada.
protocol-consent-means = Se aprueba cuando nadie se opone. Una objeción nombra una necesidad que se dañaría.
protocol-fist-to-five-means = Se aprueba cuando nadie muestra menos de 3. No se saca promedio.
protocol-gradients-means = Se aprueba cuando cada persona alcanza el grado acordado antes.
protocol-vote-means = Se aprueba con la parte acordada antes.
carried-by-vote = { $threshold ->
    [50] Se aprueba con más de la mitad de los votos. Con empate no se aprueba.
   *[other] Se aprueba con el { $threshold } % de los votos o más. Con empate no se aprueba.
  }{ $quorum ->
    [0] { "" }
    [one] { " " }Debe responder al menos una persona.
   *[other] { " " }Deben responder al menos { $quorum } personas.
  }
carried-at-level = Se aprueba cuando cada persona está en «{ $level }» o más cerca.
notice-action = 1 · La acción propuesta o rechazada
notice-why = 2 · Por qué
notice-information = 3 · La información usada
notice-safeguards = 4 · Las protecciones de la familia
notice-help = 5 · Dónde pedir ayuda
notice-options = 6 · Otras opciones y por qué se rechazaron
notice-factors = 7 · Otros factores
notice-action-means = Qué hará la escuela, o qué no hará.
notice-why-means = Los motivos, con palabras que la familia entiende.
notice-information-means = Cada evaluación, registro o informe.
notice-safeguards-means = Que la familia tiene protecciones por ley y cómo obtener una copia.
notice-help-means = A quién pedir ayuda para entender esto.
notice-options-means = Qué más se consideró, una cosa por línea.
notice-factors-means = Cualquier otra cosa que importó.
screen-words-hidden = (oculto)

# In the record

record-proposal = Propuesta
record-answers-to = Ronda { $number }: { $protocol }, a la versión { $version }, pedida a las { $time }
record-proposal-number = Propuesta { $number }: { $text }
record-amendment = Cambio sugerido
record-option = Opción
record-translation-by = Traducción de { $name }
record-heard-then = Escuchada antes
record-agreed-level = Acordado antes de responder: sale adelante si todas las personas están en «{ $level }» o más cerca.
record-agreed-vote =
    { $quorum ->
        [0] Acordado antes de responder: sale adelante con el { $threshold } %.
        [one] Acordado antes de responder: sale adelante con el { $threshold } %, y al menos { $quorum } persona tiene que responder.
       *[other] Acordado antes de responder: sale adelante con el { $threshold } %, y al menos { $quorum } personas tienen que responder.
    }
record-about-which = Sobre
record-stage = Etapa
record-although = Aunque
record-people = Personas
date-held-returns = Vuelve a la mesa: { $text }
date-review = Revisarlo: { $text }
date-becomes-final = Pasa a ser definitiva: { $text }
record-answer = Respuesta
record-reason = Motivo
record-objection = Objeción
record-disagrees = No está de acuerdo
record-reopened = Reabierta a las { $time }.
record-provisional = Todavía puede reabrir esto
record-provisional-until = hasta el { $time }
record-came-of-it = En qué quedó
record-ready-now = Dijeron «puedo decidir ya», sin esperar el plazo prometido
record-no-outcome = No se dijo ningún resultado.
record-left-empty = (vacío)

withdraw-proposal-open = Retirar mi propuesta
withdraw-proposal-send = Retirarla
withdraw-proposal-why = Por qué la retira
console-enter-answer = Anotar una respuesta
console-enter-answer-whose = De quién es la respuesta
console-enter-answer-sees = Queda sellada como las demás hasta que se abran. El acta dice quién la anotó.

# Lo que se ofrece a quien escribe un resultado o su aviso

disagreements-label = Quién no está de acuerdo, en sus propias palabras
disagreement-add = Añadir lo que alguien dijo
disagreement-whose = De quién
disagreement-choose = Elija a alguien
disagreement-language = Dicho en
disagreement-words = En sus propias palabras
disagreement-kept = { $name }, según respondió: queda junto al resultado de todos modos
disagreement-from-objection = Esta es su objeción. Cámbiela solo por lo que esa persona diga.
disagreement-from-answer = Esto es lo que escribió con su respuesta. Cámbielo solo por lo que esa persona diga.
disagreement-from-panel = Esto es lo que escribió sobre el punto. Deje solo lo que trata de esto.
disagreement-as-said = Palabra por palabra, como se dijo.
notice-offered = Lo que la sala sabe
notice-take = Usar esto
notice-take-for = Usar esto para «{ $field }»
notice-knows-agreed = Acordado: { $text }
notice-knows-agreed-in-part = Acordado en parte: { $text }
notice-knows-held = En espera, por ahora no se hace: { $text }
notice-knows-no-consensus = Propuesto, y sin consenso: { $text }
notice-knows-withdrawn = Propuesto y retirado: { $text }
notice-knows-part = { $part }: { $why }
notice-knows-data =
    { $count ->
        [one] { $title } (de: { $source }), { $count } observación
       *[other] { $title } (de: { $source }), { $count } observaciones
    }
notice-knows-draft = El borrador, versión { $version }, y lo que se respondió a él
notice-knows-view = La opinión escrita de { $name }
notice-knows-declined = { $text }. No se eligió: { $why }
notice-knows-said = { $name }: { $text }
notice-knows-met = { $name }: { $text } (resuelto: { $how })
notice-knows-left = { $name } se había ido o no estaba; se tuvo en cuenta su opinión escrita.
notice-usual-safeguards = Los padres de un niño con discapacidad tienen protección según las garantías procesales de la Ley de Educación para Personas con Discapacidades (IDEA). Una copia se puede obtener de: (nombre, teléfono, correo)
notice-usual-help = Para recibir ayuda para entender esto: la oficina de educación especial de la escuela, (teléfono); o el centro de capacitación e información para padres de su estado, parentcenterhub.org.
