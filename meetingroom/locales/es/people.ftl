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
roster-row-column-unknown = nadie sabe qué hacer con la columna «{ $cell }». Quítela, o llámela nombre, función, lado, idioma, puestos, participa como o dispositivo.
roster-row-too-many-cells = hay más que un nombre, una función, un lado y un idioma: «{ $cell }». Para decir más, nombre las columnas en la primera línea.
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
