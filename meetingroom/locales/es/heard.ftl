# A quién se escuchó en un punto, y cómo. Palabras neutras: hablar, escribir y pasar se ven igual.

heard-label = A quién se ha escuchado

how-spoke = habló
how-spoke-question = hizo una pregunta
how-read-aloud = se leyeron sus palabras
how-wrote = escribió
how-passed = pasó
how-represented-by = con representante
how-asked = con la pregunta hecha
how-no-answer = sin respuesta
how-absent-with-input = ausente, escribió
how-absent-no-input = ausente, nada escrito
how-left-with-input = se fue, escribió
how-left-no-input = se fue, nada escrito
how-not-asked = sin preguntar

invitation-not-asked = Aún no se le ha escuchado en este punto: hable, escriba o pase.
invitation-asked = Se le pide su opinión en este punto: hable, escriba o pase.
invitation-spoke-question = Se escuchó su pregunta. Su opinión aún puede escucharse: hable, escriba o pase.
invitation-no-answer = Todavía se le puede escuchar en este punto: hable, escriba o pase.

refused-already-heard = A esta persona ya se la escuchó en este punto.
refused-not-passed = No hay ningún pase que retirar.
refused-not-in-circle = { $name } no está entre las personas a las que se pregunta en este punto.
refused-represents-themselves = Nadie se representa a sí mismo: elija a otra persona.
refused-not-here = { $name } no está aquí.
