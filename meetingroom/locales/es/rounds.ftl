# Rondas: se pregunta a cada persona por turno, y cada una habla, pide que se lean sus palabras, o pasa.

## Para qué es una ronda y qué pregunta

round-opening = Ronda de apertura
round-opening-asks = ¿Cómo llega a esta reunión?
round-clarifying = Ronda de preguntas
round-clarifying-asks = ¿Qué necesita saber para seguir el tema?
round-reaction = Primeras reacciones
round-reaction-asks = ¿Qué le parece?
round-consent = Ronda de consentimiento
round-consent-asks = ¿Puede aceptarlo, o qué hay en contra?
round-closing = Ronda de cierre
round-closing-asks = ¿Cómo se va de esta reunión?
round-free = Ronda
round-free-asks = ¿Qué quiere decir?

## El propio turno

round-label = La ronda
round-your-turn = Es su turno
round-answer-speak = Hablar
round-answer-read_mine = Que lean lo mío
round-answer-read_mine-means = Se leen en voz alta sus palabras compartidas.
round-answer-pass_for_now = Paso por ahora
round-answer-pass_for_now-means = Se le preguntará otra vez al final.
round-answer-pass = Paso
round-answer-pass-means = No dice nada en esta ronda.
round-nothing-shared = Comparta antes sus palabras, en «Mi texto».
round-held-back = Las palabras sobre este punto se guardan hasta que se muestren.
round-passed-for-now = Ya ha pasado una vez por ahora.
round-still-pass = O mejor:
round-before-you = { $count ->
    [0] Es la próxima persona a quien se pregunta.
    [one] Hay una persona antes.
   *[other] Hay { $count } personas antes.
}
round-you-again = Ha pasado por ahora. Se le preguntará otra vez al final.
round-you-spoke = Ha hablado en esta ronda.
round-you-read_aloud = Sus palabras se han leído en esta ronda.
round-you-passed = Ha pasado en esta ronda.
round-you-passed-by = { $name } ha anotado que usted pasa en esta ronda.
round-ask-me-again = Pregúntenme al final, después de todo

## El círculo, en todas las pantallas

round-asked-now = Se pregunta ahora a
round-answered-of = Han respondido { $answered } de { $all }
round-circle = El círculo
round-state-waiting = por venir
round-state-asked = se le pregunta ahora
round-state-speaking = habla ahora
round-state-being_read = se está leyendo
round-state-spoke = ha hablado
round-state-read_aloud = se ha leído
round-state-passed = ha pasado
round-state-no_answer = no estaba
round-state-gone = se ha ido
round-again = pasó por ahora
place-after-round = Conserva su lugar. Llega después de la ronda.

## La parte de quien facilita

round-start = Ronda
round-start-title = Preguntar a cada persona por turno
round-start-hint = Cada persona habla, pide que se lean sus palabras, o pasa. Mientras tanto nadie más tiene la palabra, salvo sobre cómo nos reunimos.
round-question = La pregunta con sus propias palabras (opcional)
round-question-sees = La ven todas las personas.
round-power-last = Preguntar al final a quienes tienen poder
round-order = Se pregunta según están sentadas alrededor de la mesa; cada nueva ronda empieza una persona más allá.
round-seating = Orden de los asientos
round-seating-hint = Desde el primer asiento, alrededor de la mesa.
round-seat-up = { $name } un asiento antes
round-seat-down = { $name } un asiento después
round-next-speaks = Habla { $name }
round-finish = Listo: termina la ronda
round-said-aloud = Dicho en voz alta:
round-for-pass_for_now = Pasa por ahora
round-for-pass = Pasa
round-for-read_mine = Leer lo suyo
round-hear-now = Escuchar ahora
round-ask-again = Preguntar otra vez al final
round-end = Terminar la ronda
round-end-title = ¿Terminar la ronda antes de preguntar a todas las personas?
round-end-waiting = { $count ->
    [one] Aún no se ha preguntado a: { $names }
   *[other] Aún no se ha preguntado a { $count } personas: { $names }
}
round-end-reason = ¿Por qué?
round-end-reason-sees = Queda en el acta.
round-end-now = Terminarla

## Cuando no puede ser

refused-round-runs = Hay una ronda en marcha: se pregunta a cada persona por turno. Deje que llegue a su fin, o termínela antes.
refused-round-asks-in-turn = Hay una ronda en marcha: se le preguntará por turno.
refused-no-round = No hay ninguna ronda en marcha.
refused-not-asked-yet = Aún no es su turno en esta ronda, o ya ha pasado.
refused-not-waiting-in-round = { $name } ya ha respondido en esta ronda, o no forma parte de ella.
refused-passed-for-now-already = { $name } ya ha pasado una vez por ahora. Puede hablar, pedir que se lean sus palabras, o pasar.
refused-speaks-already = { $name } lleva ya un rato hablando. Deje que termine el turno.
refused-nobody-to-ask = No hay aquí nadie con voz en las decisiones a quien preguntar.
refused-circle-too-large = Una ronda puede preguntar a { $most } personas como mucho. En una sala tan grande, pruebe con la cola.
refused-round-needs-reason = Diga por qué termina la ronda antes de preguntar a todas las personas.

## In the record

record-round-ended = Terminó antes de preguntar a todas las personas: { $reason } ({ $name })
record-round-not-asked = sin preguntar
