# Lo que sigue después de la reunión: el estacionamiento, las tareas, lo que falta y la próxima reunión de la serie.

## El estacionamiento

parking-title = Estacionamiento
parking-about = Importante, pero no ahora. Antes de terminar, cada tema necesita a alguien que lo cuide y una fecha en la que vuelve.
parked-from = de { $name }
parked-owner-none = Nadie todavía
parked-owner = Lo cuida
parked-return-by = Vuelve el
parked-returns = vuelve el { $day }
parked-taken-up = ya está en la agenda
parked-before = de la vez anterior
parked-lacks-both = Nadie cuida de «{ $topic }» y no tiene fecha de vuelta.
parked-lacks-owner = Nadie cuida de «{ $topic }».
parked-lacks-return_by = «{ $topic }» no tiene fecha de vuelta.
park-add = Dejar un tema para después
park-text = ¿De qué se trata?
park-this = Al estacionamiento
parked-this = En el estacionamiento
park-own = Dejarlo para después
parked-edit = Persona y fecha
parked-take-up = Llevar a la agenda
parked-drop = No hace falta que vuelva
parked-lacks-short = { $what ->
    [owner] falta quién lo cuida
    [return_by] falta la fecha
   *[both] faltan quién lo cuida y la fecha
}

## Tareas

actions-title = Tareas
actions-about = Quién hace qué y para cuándo.
action-add = Agregar una tarea
action-what = Qué
action-who = Quién
action-who-none = Nadie todavía
action-by-when = Para cuándo
action-by = para el { $day }
action-done = hecha
action-open = pendiente
action-is-done = Hecha
action-reopen = Aún no está hecha
action-drop = Descartarla
action-lacks-both = «{ $action }» no tiene quien lo haga ni fecha.
action-lacks-owner = «{ $action }» no tiene quien lo haga.
action-lacks-due = «{ $action }» no tiene fecha.
action-edit = Cambiar
console-pane-later = Después

## El final

closing-open = { $count ->
    [one] Queda una cosa abierta:
   *[other] Quedan { $count } cosas abiertas:
}
concern-lacks-reply = «{ $text }» aún no tiene respuesta.
closing-concerns-lacking = Lo que se preguntó sobre el borrador: { $all }. Aún sin respuesta: { $count }
closing-concerns = { $count ->
    [one] Una preocupación sobre el borrador, con su respuesta
   *[other] { $count } preocupaciones sobre el borrador, cada una con su respuesta
}
closing-reason = ¿Por qué termina la reunión de todos modos?
closing-reason-hint = Queda en el acta.

## La próxima reunión de la serie

next-meeting = Iniciar la próxima reunión
next-meeting-about = La acompañan sus personas, las tareas pendientes, los temas del estacionamiento y lo que no se alcanzó. Quien esta vez quedó pendiente va primero.
next-title = Cómo se llama
next-begin = Empezar ahora
next-prepare = Prepararla antes
continued-from = Continúa «{ $title }» del { $day }.
reason-put-off-last-time = La vez anterior quedó pendiente

## El acta

record-action = Tarea
record-who = Quién
record-by-when = Para cuándo
record-state = Estado
record-nobody-yet = nadie todavía
record-no-day = sin fecha todavía
record-raised-by = Lo planteó
record-owner = Lo cuida
record-returns = Vuelve
date-topic-returns = Vuelve del estacionamiento: { $text }
record-taken-up = pasó a la agenda
record-ended-all-the-same = { $count ->
    [one] { $name } terminó la reunión a las { $time } con una cosa abierta. La razón que se dio: { $reason }
   *[other] { $name } terminó la reunión a las { $time } con { $count } cosas abiertas. La razón que se dio: { $reason }
}
record-still-open = Lo que seguía abierto
closing-kind-concern = Una preocupación sin respuesta: { $text }
closing-kind-question = Una pregunta sin respuesta: { $text }
closing-kind-suggestion = Una sugerencia sin respuesta: { $text }
closing-kind-action = Una tarea: { $text }
closing-kind-parked = Un tema estacionado: { $text }
closing-kind-sealed = Respuestas que nadie abrió: { $text }
closing-kind-undecided = Una propuesta sin resultado: { $text }

refused-closing-checks = { $count ->
    [one] Queda una cosa abierta. Resuélvala, o diga por qué la reunión termina de todos modos.
   *[other] Quedan { $count } cosas abiertas. Resuélvalas, o diga por qué la reunión termina de todos modos.
}
refused-no-such-action = Esta tarea no está en la lista.
refused-no-such-parked = Este tema no está en el estacionamiento.
refused-no-such-turn = No hubo tal turno.
refused-not-parked-any-more = Este tema ya no está en el estacionamiento.
refused-too-many-actions = Una reunión puede guardar { $most } tareas como máximo.
refused-too-many-parked = En el estacionamiento caben { $most } temas.
