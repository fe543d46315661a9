# Los ajustes de una reunión: en una página para quien facilita, dichos a quienes atañen y legibles para todo el mundo.

settings-title = Ajustes de la reunión
settings-lead = Cada cambio vale al momento y se le dice a quien atañe.
settings-meeting-title = Cómo se llama la reunión
settings-device = En este dispositivo
settings-none = Ninguno
settings-never = Nunca
settings-days = { $n ->
    [one] 1 día
   *[other] { $n } días
}
settings-business-days = { $n ->
    [one] 1 día hábil
   *[other] { $n } días hábiles
}
settings-replies = { $n ->
    [one] 1 respuesta
   *[other] { $n } respuestas
}
settings-devices = { $n ->
    [one] 1 toque
   *[other] { $n } toques
}
settings-devices-by-size = Según el tamaño de la sala

settings-group-speaking = Hablar
settings-group-hearing = Escuchar a todas las personas
settings-group-writing = Escribir y leer
settings-group-deciding = Decidir
settings-group-people = Personas y puestos
settings-group-ending = El final y después

settings-calls_next = ¿Quién da la palabra a la siguiente persona?
settings-calls_next-about = Usted siempre puede. Quien habla siempre puede decir que ya terminó.
settings-calls_next-anyone = Cualquiera
settings-calls_next-speaker = Quien está hablando
settings-calls_next-facilitator = Solo quien facilita
settings-countdowns = Mostrar los relojes a todo el mundo
settings-countdowns-about = Sin marcar: solo usted ve cuánto dura algo. En ninguna otra pantalla hay cuenta atrás.
settings-long_wait_s = ¿Cuándo ha esperado alguien mucho?
settings-long_wait_s-about = Entonces lo dice una línea discreta junto a su nombre, solo para usted.
settings-replies_before_hint = ¿Cuántas respuestas a un mismo tema?
settings-replies_before_hint-about = Después se le pregunta: ¿seguir con esto o avanzar?
settings-topic_before_hint_s = ¿Cuánto tiempo en un mismo tema?
settings-topic_before_hint_s-about = Después se le pregunta lo mismo.
settings-asks_every = ¿Se pregunta a todas antes de cerrar un punto?
settings-asks_every-about = Muestra a quién falta escuchar, como una invitación. Cerrar de todos modos requiere un motivo; un aviso no lo requiere.
settings-asks_every-off = No
settings-asks_every-hint = Un aviso en los puntos que deciden
settings-asks_every-deciding = En los puntos que deciden
settings-asks_every-on = En todos los puntos
settings-norms = Acordar cómo nos reunimos
settings-norms-about = En el primer punto las normas están en todas las pantallas, para aceptarlas o cambiarlas. Más tarde puede recordar una con un toque.
settings-quiet_signals = Ofrecer señales discretas
settings-quiet_signals-about = Con un toque y sin nombre, cualquiera puede decirle que va muy rápido, que se perdió o que necesita una pausa.
settings-signals_from = ¿Cuántos toques hacen falta?
settings-signals_from-about = Con menos no se muestra nada, para que no se pueda adivinar quién fue.
settings-edits_notes = ¿Quién escribe en las notas?
settings-edits_notes-about = Siempre las puede leer todo el mundo.
settings-edits_notes-all = Todas las personas que pueden hablar
settings-edits_notes-note_takers = Solo quienes toman notas
settings-code_opens_earlier_words = El código basta para ver lo escrito antes
settings-code_opens_earlier_words-about = Sin marcar: quien entra solo con el código lee lo que se escribe desde entonces. El resto lo abren un enlace personal o usted.
settings-draft_days = ¿Con cuánta anticipación se envía el borrador?
settings-draft_days-about = Si se envía más tarde, se dice al enviarlo y consta en el acta.
settings-promised_notice_s = ¿Cuánto tiempo se conoce una propuesta antes de acordarla?
settings-promised_notice_s-about = Lo más reciente solo se puede acordar de forma provisional, y queda firme por sí solo al pasar el plazo.
settings-notice_to_agree = El equipo lo acuerda
settings-notice_to_agree-about = Mientras no lo haga, vale el plazo de arriba. Elegir un plazo es decir que lo hizo.
settings-quiet_think_s = Un rato en silencio antes de responder
settings-quiet_think_s-about = Primero piensa cada persona por su cuenta. Cualquiera puede pedir más tiempo en privado.
settings-protocols = Formas de responder que se ofrecen
settings-protocols-about = La primera se sugiere para una propuesta nueva.
settings-written_notice = Siete campos del aviso previo por escrito
settings-written_notice-about = Cada resultado los pide, y lo vacío se imprime como vacío (34 CFR 300.503).
settings-waiting_room = Una sala de espera
settings-waiting_room-about = Quien llega solo ve el título hasta que usted le deje entrar.
settings-seats = Puestos que hay que cubrir
settings-seats-about = Antes de abrir la reunión se ve cuáles faltan. Abrirla de todos modos requiere un motivo.
settings-closing_checks = Repaso antes de terminar
settings-closing_checks-about = Usted ve lo que sigue abierto. Terminar de todos modos requiere un motivo, que consta en el acta.
settings-closing_round = Una ronda de cierre
settings-closing_round-about = Antes de terminar se le ofrece una última ronda, en la que cada persona dice cómo fue.
settings-looks_back = Cuatro preguntas al final
settings-looks_back-about = Cada persona responde a solas: escucha, claridad, tiempo, volver. Solo se muestran cinco respuestas o más, juntas.
settings-suggests = Sugerir qué decir
settings-suggests-about = Quien facilita ve una frase que podría decir ahora. Cada quien puede quitarla en su propio dispositivo.
settings-correction_days = ¿Cuánto tiempo se puede corregir el acta?
settings-correction_days-about = Cada persona puede corregir sus propias palabras. Después, el silencio consta como silencio.
settings-purge_days = ¿Cuándo se borra todo?
settings-purge_days-about = Ese tiempo después de las correcciones, con todo lo escrito. Llévese antes el acta. Una reunión que nadie termina acaba por sí sola cuando nadie ha hecho nada en ella durante 30 días.

## Lo mismo, como lo lee todo el mundo

ways-title = Cómo va esta reunión
way-calls_next = { $value ->
    [anyone] Cualquiera puede dar la palabra.
    [speaker] Quien habla da la palabra, o lo hace quien facilita.
   *[facilitator] Quien facilita da la palabra.
}
way-countdowns = { $value ->
    [yes] Todo el mundo ve los relojes.
   *[no] Solo quien facilita ve relojes.
}
way-long_wait_s = Una espera cuenta como larga después de { $time }.
way-replies_before_hint = { $n ->
    [one] Después de 1 respuesta se pregunta a quien facilita si seguir con un tema.
   *[other] Después de { $n } respuestas se pregunta a quien facilita si seguir con un tema.
}
way-topic_before_hint_s = Después de { $time } se pregunta a quien facilita si seguir con un tema.
way-asks_every = { $value ->
    [off] Un punto se puede cerrar sin haber preguntado a todas las personas.
    [hint] En los puntos que deciden, se ve a quién falta escuchar.
    [deciding] Antes de cerrar un punto que decide, se pregunta a todas las personas.
   *[on] Antes de cerrar un punto, se pregunta a todas las personas.
}
way-norms = { $value ->
    [yes] En el primer punto acordamos cómo nos reunimos.
   *[no] No se acuerdan normas.
}
way-quiet_signals = { $value ->
    [yes] Un toque dice a quien facilita, sin nombre, que va muy rápido o que usted se perdió.
   *[no] No hay señales discretas.
}
way-signals_from = { $n ->
    [0] El tamaño de la sala dice cuántas señales discretas hacen falta.
    [one] Basta una señal discreta para que se muestre.
   *[other] Hacen falta { $n } señales discretas para que se muestre.
}
way-edits_notes = { $value ->
    [all] Escriben en las notas todas las personas que pueden hablar.
   *[note_takers] Solo quienes toman notas escriben en ellas. Las lee todo el mundo.
}
way-code_opens_earlier_words = { $value ->
    [yes] Quien tiene el código lee lo escrito antes.
   *[no] Quien entra solo con el código lee lo que se escribe desde entonces.
}
way-draft_days = { $n ->
    [0] No hace falta enviar ningún borrador antes.
    [one] El borrador se envía 1 día hábil antes.
   *[other] El borrador se envía { $n } días hábiles antes.
}
way-promised_notice_s = { $n ->
    [0] Una propuesta se puede acordar al momento.
   *[other] Una propuesta se conoce durante { $time } antes de acordarla de forma firme.
}
way-notice_to_agree = { $value ->
    [yes] El equipo acuerda cuánto tiempo se conoce antes una propuesta.
   *[no] Ya está fijado cuánto tiempo se conoce antes una propuesta.
}
way-quiet_think_s = { $n ->
    [0] No hay un rato en silencio antes de responder.
   *[other] Antes de responder se piensa en silencio { $time }.
}
way-protocols = A las propuestas se responde por: { $names }.
way-written_notice = { $value ->
    [yes] Cada resultado lleva los campos del aviso previo por escrito.
   *[no] Los resultados no necesitan aviso previo por escrito.
}
way-waiting_room = { $value ->
    [yes] Quien llega espera hasta que quien facilita le deje entrar.
   *[no] Quien tiene el código entra.
}
way-seats = { $value ->
    [yes] Hay puestos que cubrir antes de abrir la reunión.
   *[no] No hay puestos que cubrir.
}
way-closing_checks = { $value ->
    [yes] Antes de terminar se repasa lo que sigue abierto.
   *[no] La reunión puede terminar con cosas abiertas.
}
way-closing_round = { $value ->
    [yes] Antes de terminar se sugiere una ronda de cierre.
   *[no] No se sugiere ninguna ronda de cierre.
}
way-looks_back = { $value ->
    [yes] Al final hay cuatro preguntas para cada persona a solas. Solo se muestran cinco respuestas o más, juntas.
   *[no] Después nadie pregunta cómo fue la reunión.
}
way-suggests = { $value ->
    [yes] Quien facilita ve una frase que podría decir ahora.
   *[no] A quien facilita no se le sugiere nada.
}
way-correction_days = { $n ->
    [0] Después del final el acta no se puede corregir.
    [one] El acta se puede corregir durante 1 día después del final.
   *[other] El acta se puede corregir durante { $n } días después del final.
}
way-purge_days = { $n ->
    [0] Nada se borra por sí solo.
    [one] Todo se borra 1 día después de las correcciones.
   *[other] Todo se borra { $n } días después de las correcciones.
}

## Dicho cuando cambian

told-by = { $name } ha cambiado cómo va esta reunión:
told-close = Lo he visto

## Después del final

ended-corrections = El acta se puede corregir hasta el { $day }.
ended-purge = Todo se borra el { $day }. Llévese antes el acta.
