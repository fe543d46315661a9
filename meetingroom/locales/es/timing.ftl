# El orden del día y el tiempo: el plan, qué hacer cuando se acaba, una pausa de toda la reunión, el cronómetro, el ritmo propio.

item-held = aplazado para otro día

## El plan

plan-ends = Termina hacia las { $time }
plan-was = (previsto: { $time })
minutes-allowed = { $allowed } min ({ $minutes } previstos)
item-presenter = Abre { $name }
item-presenter-choice = Quién lo abre
item-presenter-none = Nadie en particular
item-held-until = aplazado hasta el { $day }
item-held-because = aplazado hasta el { $day }: { $why }
item-from-before-because = de la vez anterior: { $why }
item-other-languages = En otros idiomas

## Cuando un punto ha agotado su tiempo

overrun = «{ $title }» ya ha tenido { $minutes ->
    [one] su minuto
   *[other] sus { $minutes } minutos
}. Nada ocurre por sí solo.
overrun-continue = Seguir { $minutes } minutos más
overrun-shorten = Seguir, y acortar los puntos siguientes
overrun-hold = Aplazar para otro día
hold-title = Aplazar «{ $title }»
hold-hint = Quien espera, lo escrito y lo anotado se quedan con el punto, para cuando vuelvan a reunirse.
hold-until = Volvemos a reunirnos para ello el
hold-why = Qué falta
hold-why-hint = Puede quedar vacío. Lo ven todas las personas y queda en el acta.
hold-rest = Y todo lo que viene después
hold-now = Aplazarlo

## Una pausa de toda la reunión

pause-break = Pausa
pause-breather = Tomamos aire un momento
pause-technical = Estamos arreglando algo
pause-until = Seguimos a las { $time }.
pause-open = Seguimos cuando todas las personas estén listas.
pause-soon = Seguimos en un momento.
console-pause-meeting = Pausar la reunión
console-pause-meeting-hint = Todos los relojes se detienen y cada pantalla dice hasta cuándo. Se puede seguir pidiendo la palabra y escribiendo.
console-pause-why = Por qué
console-pause-minutes = Cuánto tiempo
console-pause-open = Hasta que todas las personas estén listas
console-pause-now = Pausar ahora
console-pause-again = Seguir en { $minutes } min
console-resume-meeting = Seguir ahora
console-go-on-with = Seguir: { $title }
screen-after-this = Después: { $title }

## El cronómetro

timer = Cronómetro
timer-over = Se acabó el tiempo
console-timer-minutes = Minutos
console-timer-label = Para qué
console-timer-hint = Puede quedar vacío. Lo ven todas las personas, por ejemplo «Pensar en silencio».
console-timer-start = Empezar
console-timer-more = +1 min
console-timer-stop = Quitar

## Cómo se repartió el tiempo

talk-title = Cómo se repartió el tiempo
talk-sees = Solo lo ve usted. De los turnos terminados, de quienes toman posición.
talk-no-side = Sin lado

## El ritmo propio

pace-own = Necesito más tiempo para hablar
pace-own-sees = Solo lo ven usted y quien facilita. Ninguna pantalla le apurará.
pace-theirs = Cuánto tiempo necesita
pace-theirs-sees = Solo lo ven esa persona y usted. Cuenta dondequiera que su tiempo se compare con el de otras.
pace-times = { $n ->
    [one] Lo habitual
   *[other] { $n } veces más
}
console-pace = Tiempo que necesita
console-pace-of = Tiempo que necesita { $name }

## Cuando no es posible

refused-meeting-paused = La reunión está en pausa. Primero continúe y luego haga esto.
refused-not-paused = La reunión ya continúa.
refused-no-timer = Ya no hay cronómetro.
refused-no-planned-time = No hay tiempo previsto para «{ $title }», así que no necesita más.
refused-too-little-left = Los puntos que quedan no pueden ceder tanto: { $most ->
    [0] no les sobra nada
    [one] les sobra 1 minuto
   *[other] les sobran { $most } minutos
}. Siga y termine más tarde, o aplace algo para otro día.
