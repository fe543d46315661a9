# Personas: la lista y cómo entra, quién puede hacer qué, puestos, ausencias, horarios, relevo.

## Una lista pegada, línea por línea

roster-row = Línea { $line }: { $fault }
roster-row-name-missing = falta el nombre.
roster-row-name-twice = { $cell } está dos veces en esta lista.
roster-row-name-there = { $cell } ya está en la reunión.
roster-row-too-long = «{ $cell }» es demasiado largo.
roster-row-bad-characters = hay un carácter invisible o un salto de línea en «{ $cell }».
roster-row-language-unknown = «{ $cell }» no es un idioma que conozcamos. Escriba español o inglés, o es o en.
roster-row-seat-unknown = ningún puesto se llama «{ $cell }». Escríbalo como está entre los puestos, o créelo primero.
roster-row-part-unknown = «{ $cell }» no es nada que se pueda ser aquí. Escriba miembro, facilitadora, toma notas, intérprete, invitado u observadora.
roster-row-no-address = «{ $cell }» no es una dirección de correo. Escriba una como ana@example.org, o no la ponga.
roster-row-column-unknown = nadie sabe qué hacer con la columna «{ $cell }». Quítela, o llámela nombre, función, lado, idioma, correo, puestos, participa como o dispositivo.
roster-row-column-twice = dos columnas son «{ $cell }». Quite una de ellas.
roster-row-too-many-cells = hay más que un nombre, una función, un lado, un idioma y un correo: «{ $cell }». Para decir más, nombre las columnas en la primera línea.
roster-row-quote-open = hay unas comillas que se abren y no se cierran.
roster-row-too-many-rows = es más de lo que cabe en una lista. Traiga el resto en una segunda lista.

## Por qué no, y qué hacer

refused-bad-rows = { $count ->
    [one] Una línea no se puede tomar.
   *[other] { $count } líneas no se pueden tomar.
} { $good ->
    [0] Corrija la lista y añádala de nuevo.
    [one] Corrija la lista, o añada la que está bien.
   *[other] Corrija la lista, o añada las { $good } que están bien.
}
refused-nobody-on-the-list = En esta lista no hay nadie. Escriba un nombre en cada línea.
refused-too-many-people = Una reunión puede tener como máximo { $most } personas.
refused-uses-a-device = { $name } está aquí con un dispositivo. Cuando se desconecte, podrá seguir sin él.
refused-comes-in-themselves = { $name } entra con su propio dispositivo. Si no tiene, indíquelo primero.
refused-facilitates-already = { $name } ya facilita.
refused-cannot-take-the-lead = { $name } no puede dirigir la reunión ahora: hace falta alguien que esté aquí, con un dispositivo.
refused-facilitator-is-here = Quien facilita está aquí. Si quiere facilitar, pídaselo.
refused-facilitator-may-return = Quien facilita perdió la conexión y puede volver en un momento. Si no, usted podrá tomar el relevo pasados tres minutos.
refused-seats-unfilled = { $count ->
    [one] Hay un puesto sin cubrir. Cúbralo, o abra de todos modos y diga por qué.
   *[other] Hay { $count } puestos sin cubrir. Cúbralos, o abra de todos modos y diga por qué.
}
refused-seats-filled = Ningún puesto impide abrir.
refused-seat-there = Ya hay un puesto que se llama «{ $title }». Un puesto pueden cubrirlo varias personas.
refused-no-such-seat = Este puesto ya no existe.
refused-too-many-seats = Una reunión puede tener como máximo { $most } puestos.
refused-no-such-excusal = Esta ausencia acordada ya no existe.
refused-too-many-excusals = Una reunión puede tener como máximo { $most } ausencias acordadas.
refused-leaves-before-arriving = La salida tiene que ser después de la llegada. Corrija una de las dos.
refused-no-items-of-theirs = Ningún punto pendiente es de { $name }. Indique en el punto a quién se pregunta, y lo será.

## La puerta

refused-waits-at-the-door = Está esperando a que le dejen entrar. En cuanto alguien responda, esto sigue.
refused-turned-away = No le dejaron entrar. Si cree que es un error, hable con quien dirige la reunión o inténtelo otra vez.
refused-gave-up = Nadie respondió a tiempo, o usted se fue de la puerta. Puede pedirlo otra vez.
refused-no-longer-waits = Esto ya se respondió.
refused-no-such-knock = Aquí no espera nadie con ese número.
refused-nobody-at-the-door = Nadie está esperando para entrar.
refused-choose-one-of-them = Varias personas dicen que un nombre es suyo, o ya está ocupado. Deje entrar a quien corresponda y no a las demás.
refused-door-crowded = Hay tantas personas esperando que no cabe nadie más. Inténtelo de nuevo en unos minutos.
refused-no-first-device = { $name } todavía no ha entrado con un dispositivo. Toque el nombre en la lista o use el enlace personal.
refused-name-written = Ya hay algo escrito con el nombre de { $name }, así que un toque no lo abre. Use el enlace personal o entre con otro nombre.
refused-reads-later = Entró solo con el código. Lo que se escribió antes se abre cuando quien facilita le deje leerlo.
refused-merged = Estaba dos veces en esta reunión y una de las dos se cerró. Siga donde todavía está abierta.

## Esperar a que le dejen entrar

lobby-waiting = Ya casi está dentro
lobby-waiting-hint = Quien facilita ve que usted está aquí. En cuanto le deje entrar, la reunión se abre sola.
lobby-device = Diga que sí en su primer dispositivo
lobby-device-hint = Abra allí la reunión. Le pregunta si es usted y muestra este número:
lobby-as = como { $name }
lobby-leave = No esperar más
lobby-look-again = Sin él, mire otra vez si ya le dejaron entrar.
lobby-back = Volver a la puerta
devices-title = ¿Es usted, en otro dispositivo?
devices-hint = Alguien quiere entrar como usted. Si es usted, el número en ese dispositivo es { $number }. Si no, diga que no: quien entra ve todo lo que usted ha escrito.
devices-yes = Sí, soy yo
devices-no = No, no soy yo

## Las personas en las pantallas

people-removed = { $count ->
    [one] 1 persona fue retirada
   *[other] { $count } personas fueron retiradas
}
people-let-back-in = Dejar entrar otra vez
mark-about = la reunión trata de esta persona
mark-facilitates = dirige la reunión
mark-takes-notes = toma notas
mark-interprets = interpreta
mark-deputy = suplente
mark-arrives = llega a las { $time }
mark-leaves = se va a las { $time }
mark-reads-later = no ve lo que se escribió antes

person-details = Datos
person-details-of = Qué dice la lista de { $name }
person-interprets = Interpreta para otras personas
person-holds-power = Tiene poder: habla al final en una ronda en que se quiera así
person-hours = Llega y se va
person-hours-of = Cuándo llega y se va { $name }
person-hours-hint = Solo lo que difiere de la reunión. Lo ven todas las personas.
person-arrives = Llega más tarde, a las
person-leaves = Se va antes, a las
person-items-first = Sus puntos primero
person-excuse = Acordar su ausencia
person-open-earlier = Dejarle leer lo escrito antes
person-has-left = Se ha ido
person-is-here = Ya está aquí
person-about = La reunión trata de esta persona
person-not-about = La reunión no trata de esta persona
person-lead = Facilitar
person-lead-of = Que { $name } facilite
person-share = Facilitar en conjunto
person-share-hint = Las dos personas dirigen la reunión.
person-hand-over = Pasar la conducción
person-hand-over-hint = Esa persona dirige la reunión y usted participa. Puede devolvérsela.

hours-own = Tengo que irme antes
hours-sees = Lo ven todas las personas. Quien dirige la reunión puede poner primero sus puntos.

deputy-title = Si nadie que facilite está conectado, ¿quién toma el relevo?
deputy-nobody = Nadie en particular
deputy-hint = Puede hacerlo al instante. Pasados tres minutos puede cualquier integrante que decide, hasta que vuelva quien facilita.

leading-you = Usted dirige la reunión hasta que vuelva quien facilita.
leading-somebody = { $name } dirige la reunión hasta que vuelva quien facilita.
leading-take-over-hint = Nadie que facilite está conectado. Usted puede dirigir la reunión hasta que vuelva; se avisa a todas las personas.
leading-take-over = Tomar el relevo
leading-nobody = En este momento nadie que facilite está conectado.

before-title = Antes de abrir

## Toda una lista de una vez

console-import = Añadir una lista
import-hint = Una persona en cada línea: nombre, función, lado, idioma, correo; solo hace falta el nombre. O una tabla (CSV) cuya primera fila nombra las columnas; también puede decir los puestos, cómo participa cada persona y si viene sin dispositivo.
import-list = La lista
import-example = Inés Quillfeather, Madre, familia, español
    Desmond Fablewright, Maestro, escuela
import-file = O un archivo
import-add = Añadir
import-bad-lines = Las líneas que no se pueden tomar
import-and-more = { $count ->
    [one] y una más
   *[other] y { $count } más
}
import-good = { $count ->
    [one] Añadir la que está bien
   *[other] Añadir las { $count } que están bien
}

## Puestos

seats-title = Puestos
seats-none = Todavía no hay puestos. Un puesto es una función para la que la reunión necesita a alguien.
seats-add = Añadir un puesto
seats-add-hint = Una función para la que la reunión necesita a alguien. Una persona puede cubrir dos.
seats-fill = Quién lo cubre
seats-who = ¿Quién cubre este puesto?
seats-all-filled = Todos los puestos están cubiertos.
seats-unfilled = { $count ->
    [one] Hay un puesto sin cubrir:
   *[other] Hay { $count } puestos sin cubrir:
}
seats-open-anyway = Abrir de todos modos
seats-why = Por qué abrimos de todos modos
seats-why-sees = Lo ven todas las personas y consta en el acta.
seats-opened-anyway = { $name } abrió la reunión con puestos sin cubrir:
seats-opened-anyway-all = La reunión se abrió con puestos sin cubrir:
seat-title = Qué necesita la reunión
seat-needed = Cuándo, si no es siempre
seat-needed-hint = Por ejemplo «cuando se trata la transición».
seat-filled = cubierto
seat-excused = ausencia acordada
seat-expected = todavía no está
seat-empty = nadie todavía

## Ausencias acordadas

excusals-title = Ausencias acordadas
excusal-of = Acordar la ausencia de { $name }
excusal-whole = toda la reunión
excusal-part = ¿De qué parte?
excusal-part-hint = Si no marca nada, de toda la reunión.
excusal-agreed-by = ¿Quién estuvo de acuerdo?
excusal-agreed-on = Acordado el
excusal-input-on = Aporte escrito recibido el
excusal-input-on-hint = Vacío mientras no llegue ninguno.
excusal-reason = Por qué
excusal-agreed = de acuerdo { $names }, el { $day }
excusal-input = aporte escrito recibido el { $day }
excusal-no-input = sin aporte escrito hasta ahora

## La puerta, como la ve quien facilita

door-title = { $count ->
    [one] Una persona espera para entrar
   *[other] { $count } personas esperan para entrar
}
door-knocking = { $count ->
    [one] { $name } espera para entrar.
   *[other] { $count } personas esperan para entrar; la primera es { $name }.
}
door-look = Ver
door-admit = Dejar entrar
door-admit-all = Dejar entrar a todas
door-decline = No dejar entrar
door-newcomer = vino con el código
door-claims = dice que este nombre de la lista es suyo
door-reads-earlier = También puede leer lo que se escribió antes
door-unread = { $count ->
    [one] { $names } vino con el código y no ve lo que se escribió antes.
   *[other] { $names } vinieron con el código y no ven lo que se escribió antes.
}
door-open-earlier = Dejar que lo lean

## Lo que está cerrado para quien vino solo con el código

reads-later = Usted entró con el código. Lo que se escribió antes de su llegada se abre cuando quien facilita le deje leerlo.

## Interpretación, y una persona que entró dos veces

refused-not-an-interpreter = Esto es para quienes interpretan. Quien dirige la reunión puede indicar que usted interpreta.
refused-nobody-interprets = En este momento nadie está interpretando.
refused-interprets-others = Se interpreta lo que dicen otras personas. Para decir algo propio, pida la palabra.
refused-one-and-the-same = Ya es la misma persona. Elija otra.

## La interpretación en las pantallas

interpretation-label = Interpretación
interpretation-now = { $name } interpreta al { $language }
interpretation-you = Usted interpreta al { $language }. El reloj de quien habla está detenido.
interpretation-offer = Cuando interprete lo que dice { $name }, pulse su idioma. Mientras tanto el reloj de quien habla se detiene.
interpretation-start = Al { $language }
interpretation-end = Fin de la interpretación
floor-interpreted = En interpretación
floor-you-interpreted = Le están interpretando. Su tiempo está detenido.

## La persona de la que trata la reunión

about-label = { $name }, en sus propias palabras
about-you = Sus propias palabras van primero aquí
about-none = Todavía no hay palabras suyas en este punto.
about-all = Mostrar todo
about-less = Mostrar menos

## A quién se pregunta en un punto

circle-title = A quién se pregunta
circle-who = Se pregunta en este punto
circle-hint = Si no marca a nadie, a todas las personas que deciden.
circle-named = pregunta a { $names }

## Una persona que entró dos veces

person-merge = Entró dos veces
person-merge-of = { $name } entró dos veces
person-merge-hint = Lo dicho, compartido y preguntado con este nombre pasa a ser de la otra persona, y esta entrada se cierra. Las palabras privadas quedan en el dispositivo que las escribió.
person-merge-into = ¿Quién es { $name }?
person-merge-now = Unirlas

## Represented by another, and facilitating no longer

represented-open = Otra persona habla por mí en este punto
represented-who = ¿Quién habla por usted?
represented-who-for = ¿Quién habla por esa persona?
represented-sees = Todos lo ven, y queda en el acta.
represented-you = { $name } habla por usted en este punto.
represented-not = Hablo por mí
console-represented = Otra persona habla en su lugar
console-represented-title = Quién habla por { $name }
console-represented-hint = Solo si lo aceptó en voz alta. El acta dice quién lo anotó.
person-drop-lead = Dejar de facilitar
