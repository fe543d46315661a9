# La sala, como la muestra cada pantalla: la palabra, la lista de espera, la agenda, las personas, los textos, las notas, la conexión.

you = Usted
you-mark = (usted)
someone = Alguien
close-message = Cerrar
part-coming = Ya viene …
save = Guardar
cancel = Cancelar
skip-to-main = Ir a la parte principal

# La cabecera de la pantalla
menu = Ajustes
to-console = Dirigir la reunión
leave = Salir de la reunión
leave-sure = Puede volver a entrar con el mismo enlace.
stay = Quedarme
own-name = Mi nombre
own-name-sees = Lo ven todos, en cada pantalla y en el acta.
language = Idioma
look = Aspecto
look-auto = Como mi dispositivo
look-light = Claro
look-dark = Oscuro
here-short = { $here } aquí
people-here = { $here ->
    [one] 1 persona presente
   *[other] { $here } personas presentes
}
people-expected = { $expected ->
    [one] falta 1 por llegar
   *[other] faltan { $expected } por llegar
}

# La conexión
offline = Ahora mismo no hay conexión. Lo que escriba se queda aquí y se envía en cuanto vuelva.
slow-line = La conexión va lenta. Lo último que hizo está en camino.
newer-page = Hay una versión más reciente de esta página.
reload = Cargarla
will-be-sent = Se enviará cuando vuelva la conexión.
do-not-send = No enviar
ask-failed = Algo falló de nuestro lado. Inténtelo de nuevo; si continúa, mencione { $error }.
refused-not-sent-in-time = Estuvo un rato sin conexión y esto no se envió. Si todavía lo quiere, hágalo otra vez.
gone-title = Ya no está en esta reunión
gone-words = Palabras que solo conserva este dispositivo
to-start = Ir a la página de inicio

# Clases de intervención
kind-process = Sobre cómo nos reunimos
kind-process-means = El ritmo, una pausa, el sonido. Siempre es posible.
kind-question = No entiendo
kind-question-means = Una pregunta breve, para que todos podamos seguir.
kind-reply = Sobre esto
kind-reply-means = Añade algo a lo que se está diciendo ahora.
kind-topic = Algo nuevo
kind-topic-means = Trae un punto propio.

# La palabra
floor-label = Quién habla
floor-before = La reunión aún no ha empezado
floor-before-write = En la agenda puede leer lo que viene y escribir ya su texto sobre cada punto.
floor-before-read = En la agenda puede leer lo que viene.
floor-before-agenda = Abrir la agenda
floor-free = La palabra está libre
floor-free-now = No habla nadie
floor-no-item = Aún no hay ningún punto abierto
floor-speaks = Habla ahora
floor-you-speak = Tiene la palabra
floor-paused = Un momento de pausa
floor-you-paused = Un momento de pausa. Después continúa usted.
floor-composes = se está preparando; esperamos
floor-you-compose = Tómese su tiempo. Esperamos.
floor-read-aloud = Sus palabras por escrito
floor-your-words = Lo que usted escribió
floor-then-back = Después vuelve { $name }.
turn-clock = { $time } hasta ahora
call-next = Siguiente: { $name }
call-me = Empezar a hablar
call-back = Vuelve { $name }
read-aloud = Leer ahora en voz alta

# La lista de espera
queue-title = { $count ->
    [0] Nadie está esperando
    [one] 1 persona espera
   *[other] { $count } personas esperan
}
queue-empty = Aquí aparece quien levanta la mano.
queue-closed = La lista está cerrada
mark-composing = prepara su respuesta
mark-away = ausente por el momento
mark-moved = cambio de lugar: { $name }
mark-added = en la lista gracias a { $name }

# Puntos
item-now = Punto { $n } de { $of }
item-planned = pendiente
item-not-reached = no se llegó
item-current = ahora
item-done = terminado
item-skipped = omitido
minutes-planned = { $minutes ->
    [one] 1 minuto
   *[other] { $minutes } minutos
}
purpose-inform = Para informar
purpose-hear = Para escuchar a todos
purpose-discuss = Para conversar
purpose-decide = Para decidir
purpose-confirm = Para confirmar
purpose-break = Pausa
agenda-title = Agenda
agenda-empty = Todavía no hay puntos.

# Personas y quién ha sido escuchado
people-some = En una sala tan grande solo se nombra a las personas de las que se trata ahora.
people-title = Personas
presence-expected = aún no ha llegado
presence-here = presente
presence-away = ausente por el momento
presence-left = se ha ido
presence-removed = ya no está en la reunión
no-device = sin dispositivo
not-yet-heard = Falta escuchar sobre este punto a:
heard-spoke = habló
heard-spoke-question = habló (pregunta)
heard-wrote = escribió
heard-read-aloud = leído en voz alta
heard-passed = pasó
heard-represented-by = en su nombre: { $name }
heard-asked = se le preguntó
heard-no-answer = sin respuesta
heard-absent-with-input = ausente, con texto
heard-absent-no-input = ausente
heard-left-with-input = se fue, con texto
heard-left-no-input = se fue
heard-not-asked = falta preguntarle

# Textos propios
panels-title = Lo que se ha compartido
panels-empty = Aún no se ha compartido nada sobre este punto.
panels-held-back = Los textos de todos aparecen juntos, cuando se descubran.
panels-elsewhere = Lo que otros compartieron se ve mientras la sala está en ese punto, y en el acta.
mark-stands = Vale por escrito
mark-read-aloud = Leído en voz alta
mark-version = versión { $version }

# Notas
notes-title = Notas
notes-sees = Todas las personas de la reunión pueden leer las notas.
notes-empty = Todavía no hay nada anotado.
notes-edit = Editar las notas
notes-read = Volver a leer

# El final
ended-title = La reunión ha terminado
ended-at = Terminó a las { $time }
ended-by-itself = Terminó por sí sola: nadie había hecho nada desde el { $day }
ended-thanks = Gracias por participar. Sus palabras están en el acta.
