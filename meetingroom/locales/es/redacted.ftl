# Una copia del acta en la que no se nombra a nadie.

redacted-person = Persona { $n }
redacted-other = Nombre { $letter }
redacted-copy = copia sin nombres
redacted-file = acta-sin-nombres
record-names = Nombres
redacted-names = En lugar de los nombres de las personas figuran otras palabras.

redact-title = Una copia sin nombres
redact-lead = Para personas de fuera de la reunión. En todas partes, también en el nombre del archivo, figuran otras palabras donde se nombra a alguien. Revise antes las listas: solo usted puede saber qué palabras son nombres.
redact-link = Hacer una copia sin nombres
redact-people = Personas de esta reunión
redact-people-hint = Cada una se sustituye dondequiera que se la nombre, con el nombre entero o con una parte. Añada cómo más se la llama, con comas.
redact-also-called = También se le llama
redact-becomes = pasa a ser { $name }
redact-probable = Probablemente también nombres
redact-probable-hint = Se escriben como nombres y no son de nadie de la lista. Desmarque lo que no sea un nombre.
redact-perhaps = Quizás nombres
redact-perhaps-hint = Solo aparecen donde cualquier palabra lleva mayúscula. Marque lo que sea un nombre.
redact-times = { $count ->
    [one] una vez
   *[other] { $count } veces
}
redact-more = Otras palabras que sustituir, con comas
redact-more-hint = Como una escuela, una calle o un apodo.
redact-small = Nombres que también son palabras
redact-small-hint = También aparecen en minúscula. Desmarque los que son la palabra y no la persona.
redact-take = Llevarse la copia
redact-back = Volver al acta
