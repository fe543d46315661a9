# Las páginas alrededor de una reunión: empezar, entrar, qué salió mal, enlaces, acta.

meetingroom = Meetingroom
skip-to-content = Ir al contenido
languages-label = Idioma

## La página de inicio

home-title = Una reunión donde se escucha a todas las personas
home-lead = Un solo enlace para todo el grupo. Cada persona puede pedir la palabra, escribir su propia opinión y ver a quién le toca y por qué.
home-foot = Sin cuentas, sin grabaciones, sin enviar nada a nadie más.

start-title = Empezar una reunión
start-name = Su nombre
start-about = ¿De qué se trata?
start-about-preset = Nuestra reunión
start-more = Más: de qué hablar, otros tipos de reunión
start-template = Tipo de reunión
start-items-label = Un punto en cada línea
start-items-example = ¿Cómo vamos?
    Qué nos preocupa
    Qué hacemos ahora
start-items-hint = Si lo deja vacío, son los puntos de ese tipo de reunión. Más tarde también podrá añadir, cambiar y reordenar puntos.
start-prepare = Prepararla primero
start-prepare-hint = Nada empieza hasta que usted lo diga.
# El punto de una reunión que se empezó sin ninguno.
first-item = Conversación abierta

start-key = Clave de organización
start-key-hint = En este servidor solo empiezan reuniones quienes las organizan. La clave la tiene quien lo administra.
start-button = Empezar la reunión

join-title = Unirse a una reunión
join-code = El código de la reunión
join-code-hint = Está en la pantalla grande y en la invitación. Las mayúsculas y los guiones no importan.
join-button = Ir a la reunión

mine-title = Sus reuniones en este dispositivo
capability-facilitate = usted facilita
capability-member = usted participa

## Entrar

come-in-title = Unirse a «{ $title }»
come-in-kicker = Le invitan a
come-in-roster = ¿Es una de estas personas?
come-in-roster-hint = Toque su nombre y estará dentro.
come-in-new = ¿Quién es usted?
come-in-new-among = ¿No está en la lista?
come-in-name = Su nombre
come-in-name-hint = Lo ven todas las personas de la reunión.
come-in-language = Su idioma
come-in-button = Entrar
come-in-locked = En este momento no puede entrar nadie nuevo. Pida a quien facilita que abra la reunión, o use su enlace personal.
come-in-waits = Quien facilita le deja entrar. Puede tardar un momento.
come-in-roster-waits = Toque su nombre. Después quien facilita le deja entrar.
come-in-already = ¿Es usted { $name }, en otro dispositivo?
come-in-already-hint = Entonces diga que sí en el dispositivo con el que entró. Hasta entonces este no muestra nada.
come-in-already-ask = Preguntar a mi primer dispositivo
come-in-foot = Nada de lo que escriba en su panel se muestra a los demás hasta que lo comparta.

## Pantallas en vivo, antes de que funcione su programa

shell-loading = Abriendo la reunión…
shell-noscript = La reunión en vivo necesita JavaScript. Actívelo y vuelva a cargar esta página.
shell-noscript-record = Sin él puede leer el acta.

## Qué salió mal y qué hacer

error-no-such-meeting = Aquí no hay ninguna reunión
error-no-such-meeting-do = El enlace o el código no es del todo correcto. Compárelo letra por letra con la invitación, o pregunte a quien se lo envió.
error-no-page = Esta página no existe
error-no-page-do = La dirección no es del todo correcta. Vaya a la página de inicio y escriba el código de su reunión.
error-link-renewed = Este enlace ya no sirve
error-link-renewed-do = Lo ha sustituido uno nuevo. Pida su enlace nuevo a quien facilita.
error-removed = Ya no está en esta reunión
error-removed-do = Quien facilita le ha retirado de la reunión. Si fue un error, pídale que le deje entrar de nuevo.
error-needs-facilitate = Esta página es para quien facilita
error-needs-facilitate-do = Usted puede participar como las demás personas. Si facilita esta reunión, abra en este dispositivo el enlace para facilitar.
error-not-in-meeting = En este dispositivo no sabemos quién es usted
error-not-in-meeting-do = Entre con su nombre, o abra su enlace personal en este dispositivo.
error-meeting-ended = Esta reunión ha terminado
error-meeting-ended-do = Todavía puede leer lo que se dijo y llevarse el acta.
error-over-without-you = Esta reunión ha terminado
error-over-without-you-do = Su acta es para quienes estuvieron en ella. Abra su enlace personal en este dispositivo o pida una copia a quien facilitó la reunión.
error-too-many = Han sido muchas cosas a la vez
error-too-many-do = Espere un minuto e inténtelo de nuevo. No se ha perdido nada.
error-bad-link = Este enlace no está completo
error-bad-link-do = Por el camino le falta o le sobra algo. Ábralo otra vez desde el mensaje en el que llegó, o pida que se lo envíen de nuevo.
error-code-renewed = Este código ya no sirve
error-code-renewed-do = La reunión tiene un código nuevo. Pídalo a quien facilita; si tiene un enlace personal, sigue funcionando.
error-other-meeting = Esto es de otra reunión
error-other-meeting-do = Abra el enlace de la reunión que quiere, o vaya a la página de inicio y escriba su código.
error-busy = Están pasando muchas cosas en este momento
error-busy-do = Vuelva a cargar la página en unos segundos. No se ha perdido nada.
error-too-big = Es demasiado para una sola vez
error-too-big-do = Envíelo en partes más pequeñas o acórtelo.
error-other = Eso no funcionó
error-ours = Algo se rompió de nuestro lado
error-ours-do = No ha sido culpa suya. Vuelva atrás e inténtelo de nuevo; si se repite, avise a quien administra este servidor.
error-quote = Dígale este número:
error-to-record = Leer el acta
error-to-meeting = Ir a la reunión
error-to-start = Ir a la página de inicio

## Todos los enlaces en una página

links-title = Los enlaces de esta reunión
links-back = Volver a la reunión
links-qr = Código QR que abre la reunión
links-member = Para todo el grupo
links-member-hint = Envíe este enlace o muestre el código: quien lo tenga puede entrar y dar su nombre.
links-screen = Para la pantalla grande
links-screen-hint = Ábralo en el proyector. Muestra lo que todas las personas pueden ver y no puede cambiar nada.
links-facilitator = Para usted, en otro dispositivo
links-facilitator-hint = Quien lo abra será usted y facilitará la reunión. No lo comparta.
links-people = Enlaces personales
links-people-hint = Cada uno abre la reunión como esa persona, en cualquier dispositivo. Envíe cada enlace solo a su dueño.

## El acta, como página

record-page-title = Acta de «{ $title }»
record-page-kicker = La reunión ha terminado. Esta es su acta.
record-page-kicker-running = La reunión continúa. Esta es el acta hasta ahora.
record-take-away = Llévese el acta
record-more-kinds = Otros formatos
record-as-html = Página web
record-as-markdown = Markdown
record-as-text = Texto sin formato
record-as-json = Datos completos (JSON)
record-as-pdf = PDF
record-as-docx = Word
record-as-csv = Tablas (CSV)
record-as-ics = Calendario
record-file = acta
record-newest = Ver lo más reciente
record-copy = Copiarla como texto
record-open = Abrir el acta
record-so-far-link = El acta hasta ahora
record-copy-failed = No se pudo traer el texto. Inténtelo de nuevo o abra el acta.
record-copied = Copiada
record-copy-hint = Seleccione todo y cópielo.
record-back = Volver a la reunión
