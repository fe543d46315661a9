# The draft that goes home ahead, and what its readers answer.

refused-not-draft-writer = Solo quienes escriben el borrador pueden hacer esto.
refused-no-such-section = Esta sección ya no está en el borrador.
refused-no-draft-yet = Todavía no hay un borrador sobre el que decir algo.
refused-section-has-language = Una sección ya tiene un texto en este idioma. Cámbielo allí.
refused-section-named-twice = Dos partes de lo pegado van a la misma sección. Elija otra para una de ellas.
refused-too-many-sections = Un borrador puede tener como máximo { $most } secciones.
refused-owner-has-words = En esta sección hay palabras propias de alguien. La sección se queda, y ellas también.
refused-draft-changed = Hay una versión más nueva del borrador, la { $version }. Mírela primero.
refused-draft-empty = Escriba primero una sección.
refused-draft-reads-the-same = El borrador dice lo mismo que la versión { $version }. Cambie algo primero.
refused-section-is-owned = Esta sección es de ciertas personas, y solo ellas escriben en ella.
refused-section-changed = Alguien cambió esta sección mientras tanto. Su texto sigue aquí: mire los dos y guarde otra vez.
refused-no-such-response = Esto ya no está.
refused-not-section-owner = Esta sección es de otras personas, y solo ellas escriben en ella.
refused-is-the-original = Está escrito en este idioma: no hay nada que traducir.
refused-nobody-chosen = Elija al menos a una persona.
refused-no-such-version = No existe la versión { $version } del borrador.
refused-too-many-responses = Puede haber como máximo { $most } preguntas, preocupaciones y sugerencias.
refused-reply-says-nothing = Diga qué resultó.
refused-item-missing = Diga en qué punto se hablará de ello.
refused-no-reply-yet = Todavía no hay respuesta.

# Its page

draft-title = El borrador
draft-mark = BORRADOR
draft-none = Todavía no se ha escrito ningún borrador.
draft-to-meeting = A la reunión
draft-unanswered =
    { $count ->
        [one] Una cosa sin respuesta todavía
       *[other] { $count } sin respuesta todavía
    }
draft-begin = Escribir el borrador
draft-to-read = Se envía antes de la reunión para que pueda leerlo con calma, preguntar y decir lo que le preocupa.
draft-read-it = Leerlo
draft-waits-for-you = Una parte se reserva para sus propias palabras. Nadie más puede escribirla.
draft-write-own = Escribir mis palabras
draft-open = El borrador, versión { $version }
draft-version-of = Versión { $version }, { $day }. Todavía no se ha decidido nada.
draft-not-published = Todavía no se ha mostrado a nadie. No se ha decidido nada.
draft-for-meeting = Para la reunión del { $day }
draft-unpublished = Lo escrito desde la última versión solo lo ven quienes escriben el borrador, hasta que se haga una versión.
draft-how = Toque un pasaje, seleccione algunas palabras o use el botón bajo una sección o al final, para preguntar, decir una preocupación o sugerir algo. Todo recibe respuesta.
draft-say-read = Lo he leído
draft-read = Ya leyó esta versión
draft-print = Imprimirlo
draft-what-changed = Qué cambió desde la versión { $version }
draft-versions = Todas las versiones
draft-version-by = Versión { $version }, de { $name }, { $day }
draft-open-version = Abrir la versión { $version }
draft-earlier = Esta es la versión { $version }. El borrador siguió hasta la versión { $newest }.
draft-owned = Estas palabras son de { $names }. Nadie más las cambia.
draft-one-language = Un solo idioma
draft-both-languages = Los dos idiomas, lado a lado
draft-not-in-yours = Esta sección todavía no está escrita en su idioma.
draft-translated-by = Traducción de { $name }:
draft-unconfirmed = anotado por { $name }, todavía sin confirmar
draft-section-empty = Aquí todavía no hay nada.
draft-unchanged = Aquí no cambió nada.
draft-new-section = Esta sección es nueva.
draft-history = Cómo llegó a decir esto
draft-saves = Cada vez que se guardó
draft-saves-sees = Solo lo ve quien escribe el borrador. Quien lo lee ve qué cambió de una versión a otra.
draft-taken-out = Lo que se quitó desde que usted lo leyó
draft-elsewhere = Sobre lo que ya no está en el borrador
draft-own-change = Cambiar mis propias palabras
draft-scribe-label = Lo que dice { $name }, en sus palabras
draft-scribe-sees = Todas las personas lo ven en el borrador con el nombre de { $name }, marcado como aún no confirmado hasta que { $name } diga que está bien.
draft-led-by = Esto llevó al cambio:
draft-confirm = Estas son mis palabras
draft-own-open = Escribir mis propias palabras
draft-own-label = Con sus propias palabras
draft-own-sees = Todas las personas lo ven en el borrador, palabra por palabra, con su nombre.
draft-write-for = Anotar lo que dice { $name }
reply-translate = Poner una traducción junto a la respuesta
draft-translate = Poner una traducción al lado
draft-open-here =
    { $count ->
        [one] Queda un tema abierto del borrador en este punto
       *[other] Quedan { $count } temas abiertos del borrador en este punto
    }
draft-open-at-no-item =
    { $count ->
        [one] Queda abierta una cosa sobre el borrador que no es de ningún punto
       *[other] Quedan abiertas { $count } cosas sobre el borrador que no son de ningún punto
    }

response-question = Pregunta
response-concern = Preocupación
response-suggestion = Sugerencia
response-gone = El pasaje al que se refería ya no está en el borrador.
response-whole = Sobre todo el borrador
respond-whole-how = Lo que no es de ningún pasaje: lo que falta, lo que no se entiende en general, cómo se lee.
respond-open = Preguntar o decir algo sobre esto
respond-kind = ¿Qué es?
respond-about = ¿Sobre qué pasaje?
respond-whole-section = Toda la sección
respond-about-words = Sobre estas palabras:
respond-about-these = Preguntar o decir algo sobre estas palabras
respond-whole-passage = No, todo el pasaje
respond-some-words = Solo algunas palabras
respond-some-words-hint = Selecciónelas aquí: con el dedo, con el ratón, o con Mayús y las flechas.
respond-these-words = Me refiero a estas palabras
respond-says-question = ¿Qué quiere saber?
respond-says-concern = ¿Qué le preocupa?
respond-says-suggestion = ¿Qué sugiere?
respond-sees = Solo usted ve esto hasta que lo envíe. Después lo ven todas las personas de la reunión.
respond-send = Enviarlo
respond-unsent = Aquí empezó algo que todavía no ha enviado.
reply-open = todavía sin respuesta
reply-answered = respondida
reply-changed = cambiado en la versión { $version }
reply-promised = prometido para la versión { $version }
reply-on-agenda = en la agenda: { $item }
reply-declined = no se incorpora
reply-judged-yes = «eso me responde»
reply-judged-not-yet = «todavía no»
reply-anew = Responder de nuevo
reply-say-yes = Eso me responde
reply-say-not-yet = Todavía no
reply-open-answered = Responder
reply-open-declined = Decir por qué no
reply-open-changed = Está cambiado en la versión { $version }
reply-open-promised = Cambiará en la versión { $version }
reply-open-on-agenda = Hablarlo en su punto
reply-open-on-agenda-there = Hablarlo ahí
reply-says-answered = Su respuesta
reply-says-declined = ¿Por qué no se incorpora?
reply-send = Enviar la respuesta

# Writing it, and sending it home

draft-writing = Escribir y enviar
draft-write = Escribir
draft-words = Las palabras de esta sección
draft-why-first = Unas palabras sobre él, si quiere (lo ven todas las personas)
draft-why = Por qué cambia (todas las personas lo ven)
draft-publish = Hacer de esto la versión { $version }
draft-paste-open = Pegar un borrador
draft-paste = Todo el borrador, pegado
draft-paste-hint = De un procesador de texto o en Markdown. Verá las secciones antes de incorporar nada.
draft-paste-file = O tomarlo de un archivo (Markdown o texto)
draft-paste-language = Está escrito en
draft-into = Va a
draft-into-new = una sección nueva
draft-into-of = el otro idioma de «{ $title }»
draft-who-read = Quién lo ha leído
draft-read-by = Versión { $version }: { $names }
draft-pack = Todo en papel: para cada persona la carta y el borrador
draft-look = Buscar sus secciones
draft-look-failed = No se pudieron buscar las secciones. Su texto sigue aquí: inténtelo otra vez.
draft-found =
    { $count ->
        [one] Se encontró una sección
       *[other] Se encontraron { $count } secciones
    }
draft-no-title = Sin título
draft-item = Punto de la agenda
draft-belongs = Es de
draft-belongs-all = todas las personas que escriben
draft-belongs-left-out = Solo lo escribe: { $names }. Lo pegado aquí no se incluye.
draft-belongs-alone = Solo lo escribe: { $names }. Elija otra persona para añadirla también.
draft-take = Incorporar estas secciones
draft-send-first =
    { $so ->
        [empty] Pegue primero un borrador o añada una sección. De lo que hay aquí se hace una versión, y esta se puede enviar.
        [others] Se puede enviar cuando quien lo escribe haya hecho una versión.
       *[written] Haga primero una versión; después se puede enviar.
    }
draft-send-home = Enviarlo a casa
draft-send = Enviar la versión { $version } a casa
draft-was-sent =
    { $count ->
        [one] La versión { $version } se envió a una persona.
       *[other] La versión { $version } se envió a { $count } personas.
    }
draft-days =
    { $days ->
        [one] un día hábil antes de la reunión
       *[other] { $days } días hábiles antes de la reunión
    }
draft-days-of = { $days } días hábiles antes de la reunión; se piden { $required }
draft-letters = Las cartas
draft-not-read = Todavía no lo han leído: { $names }
draft-remind = Recordar solo a estas personas
draft-paper-head = { $title } · versión { $version } · { $day }
draft-paper-qr = Con la cámara de un teléfono esto abre el borrador como usted, para leer y responder. No se lo dé a nadie más.
draft-paper-answers = Lo que no está claro, lo que me preocupa, lo que sugiero
draft-led-by-which = ¿Qué pregunta llevó al cambio?
draft-scribe = Quién puede anotarlo por mí
draft-scribe-none = Nadie más que yo
draft-translate-of = Traducir lo que escribió { $name }
draft-arrange = Título, punto de la agenda, de quién es
draft-heading-in = Título, en { $language }
draft-belongs-to = Es solo de estas personas, que entonces la escriben
draft-remove-section = Quitar esta sección
draft-add-section = Añadir una sección
draft-plan = Día de la reunión
draft-days-off = Días libres, que no son hábiles
draft-days-off-hint = Uno en cada línea, como 2026-05-01. Los sábados y domingos nunca cuentan.
draft-writers = Quién escribe el borrador
draft-writers-are = Lo escribe: { $names }
draft-writers-note-takers = Lo escribe quien toma notas
draft-has-read = { $name } lo ha leído
draft-unexplained =
    { $count ->
        [one] El borrador no explica un término
       *[other] El borrador no explica { $count } términos
    }
draft-unexplained-bare = Estos no se explican en ninguna parte. Escriba qué significan o explíquelos aquí:
draft-unexplained-held = El glosario explica estos donde aparecen y al final del borrador impreso: { $words }.
respond-from = Lo dice
respond-from-me = yo
draft-file = borrador

letters-title = Cartas
letters-how = Un mensaje para cada persona, en su idioma y con su propio enlace. Envíe cada uno solo a esa persona.
letters-none = No hay a quién escribir.
letters-not-read = todavía sin leer
letters-private = Este enlace abre la reunión como esta persona. No lo envíe a nadie más.
letters-mail = Abrir en mi correo
letter-subject = Borrador para { $title }, versión { $version }
letter-text =
    Hola, { $name }:

    aquí está el borrador para «{ $title }», versión { $version }. Todavía no se ha decidido nada. Por favor, léalo y diga qué no está claro, qué le preocupa y qué sugiere. Cada pregunta recibe respuesta.

    { $link }
letter-text-on-day =
    Hola, { $name }:

    aquí está el borrador para «{ $title }» del { $day }, versión { $version }. Todavía no se ha decidido nada. Por favor, léalo antes y diga qué no está claro, qué le preocupa y qué sugiere. Cada pregunta recibe respuesta.

    { $link }

# In the record

record-version-number = Versión
record-by = De
record-sent-to = Enviado a
record-days-before = Con cuánto tiempo
record-read-version = Leyó la versión
record-concerns-at-no-item = Preguntas, preocupaciones y sugerencias que no son de ningún punto

## Por correo

letters-how-mail = Lo que el correo no entregó, envíelo usted: un mensaje para cada persona, en su idioma y con su propio enlace. Envíe cada uno solo a esa persona.
letters-missed = El servidor de correo no aceptó algunas cartas. Nada se perdió: envíelas otra vez o use el mensaje de abajo.
letters-again = Enviar otra vez lo que no salió
letters-mail-reached = enviado por correo
letters-mail-missed = el correo no salió
letters-addresses = Direcciones
letters-addresses-sees = Solo quienes envían el borrador ven las direcciones. No están en ningún acta ni copia.
draft-no-address = Sin dirección, así que su carta es un mensaje listo: { $names }
draft-mail-reached = Enviado por correo a { $names }
draft-mail-missed = El correo no llegó a { $names }. Nada se perdió.
draft-calendar = Ponerlo en mi calendario
reminder-subject = Por favor, lea: borrador para { $title }, versión { $version }
reminder-text =
    Hola, { $name }:

    quizá aún no tuvo tiempo para el borrador de «{ $title }», versión { $version }. Ayuda si lo lee antes de reunirnos y dice qué no está claro o qué le preocupa.

    { $link }
reminder-text-on-day =
    Hola, { $name }:

    quizá aún no tuvo tiempo para el borrador de «{ $title }» del { $day }, versión { $version }. Ayuda si lo lee antes de reunirnos y dice qué no está claro o qué le preocupa.

    { $link }
invitation-about = El borrador para leer antes: { $link }
invitation-file = invitacion
refused-no-address = Esta no es una dirección para escribir a { $name }: algo como ana@example.org.
refused-all-have-read = Todas las personas que recibieron esta versión la han leído.
refused-no-day-planned = Todavía no hay un día previsto para esta reunión.

## A quién, cómo y con cuánta anticipación

draft-to-whom = A quién y cómo
draft-how-to = Cómo le llega a { $name }
draft-way-email = por correo electrónico
draft-way-link = por mensaje
draft-way-paper = en papel
draft-no-mail = Aquí no hay servidor de correo: después de enviarlo habrá un mensaje listo para cada persona, que usted envía, y todo para imprimir.
draft-left =
    { $left ->
        [0] No queda ningún día hábil antes de la reunión.
        [one] Queda un día hábil antes de la reunión.
       *[other] Quedan { $left } días hábiles antes de la reunión.
    }
draft-left-enough =
    { $required ->
        [one] Se pide uno.
       *[other] Se piden { $required }.
    }
draft-left-few =
    { $required ->
        [one] Son muy pocos: se pide uno. Puede enviarlo de todos modos; el acta dirá cuántos fueron.
       *[other] Son muy pocos: se piden { $required }. Puede enviarlo de todos modos; el acta dirá cuántos fueron.
    }
draft-left-unplanned = Todavía no hay un día para la reunión, así que no se pueden contar los días que quedan.
draft-left-unplanned-of =
    { $required ->
        [one] Se pide un día hábil, pero todavía no hay un día para la reunión. Dígalo arriba para que se pueda contar.
       *[other] Se piden { $required } días hábiles, pero todavía no hay un día para la reunión. Dígalo arriba para que se puedan contar.
    }
draft-went-email = Por correo electrónico: { $names }
draft-went-link = Por mensaje con un enlace: { $names }
draft-went-paper = En papel: { $names }
draft-pack-paper = Imprimir lo que va en papel
draft-remind-rest = El correo no les llega a { $names }.
draft-letters-late = Sus mensajes, para enviarlos usted
mail-trouble-unreachable = El servidor de correo no responde. Quizá no funciona, o su dirección (SMTP_URL) no es correcta.
mail-trouble-insecure = La conexión con el servidor de correo no se puede hacer segura, así que no se envió nada por ella. Quien administra este servidor puede revisar su dirección (SMTP_URL) y su certificado.
mail-trouble-login = El servidor de correo no acepta nuestro nombre y contraseña. Quien administra este servidor tiene que corregirlos (SMTP_URL).
mail-trouble-refused = El servidor de correo no entrega a algunas direcciones. Mire si están bien escritas.
mail-trouble-lost = El servidor se detuvo mientras las cartas iban en camino; nadie sabe si llegaron.

## Cuándo es la reunión

planned-title = Cuándo es
planned-at = { $day }, { $time } ({ $zone })
planned-at-here = { $day }, { $time }
planned-by-your-clock = en su reloj { $here }
planned-day = Día
planned-time = Empieza a las (si lo sabe)
planned-hint = La hora es la de { $zone }. Sin hora, la invitación es para todo el día.
prepare-when = Cuándo es
refused-time-without-day = Diga también qué día.
refused-no-such-zone = «{ $zone }» no es una zona horaria que conozcamos. Escriba una como America/Chicago.
refused-no-such-hour = Ese día no hay { $time }: los relojes de { $zone } se adelantan y pasan por encima. Elija otra hora, por ejemplo { $shown }.
