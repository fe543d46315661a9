# El orden del día y el tiempo: el plan, qué hacer cuando se acaba, una pausa de toda la reunión, el cronómetro, el ritmo propio.

item-held = aplazado para otro día

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
