# El proyector: pocas palabras, que se leen desde lejos.

screen-speaks = Habla
screen-paused = En pausa un momento
screen-reads = Por escrito
screen-next-up = Después
screen-nobody-waits = Nadie espera
screen-more-wait = { $count ->
    [one] y 1 persona más
   *[other] y { $count } personas más
}
screen-and-more = { $count } más
screen-not-yet = Todavía pueden hablar, escribir o pasar:
screen-not-yet-count = { $count ->
    [one] Falta escuchar a 1 persona
   *[other] Falta escuchar a { $count } personas
}
screen-join = Para entrar
screen-here = { $count ->
    [one] 1 persona está aquí
   *[other] { $count } personas están aquí
}
screen-notes = Notas de este punto
screen-item-of = Punto { $n } de { $count }
screen-item-number = Punto { $n }
screen-before = Les damos la bienvenida. Empezamos pronto.
screen-between = Entre dos puntos
screen-ended = Gracias. La reunión ha terminado.
screen-ended-at = a las { $time }
screen-record = El acta
screen-record-hint = Se abre en los teléfonos de quienes estuvieron aquí.
screen-record-qr = Código QR que abre el acta
screen-gone = Esta pantalla ya no está conectada
screen-gone-do = Quien facilita tiene un enlace nuevo para ella.
screen-reconnecting = Reconectando…
screen-hidden-title = Reunión
screen-hide-names = Ocultar nombres
screen-show-names = Mostrar nombres
screen-dark = Oscuro
screen-light = Claro
