# A quién se escuchó en un punto, y cómo. Palabras neutras: hablar, escribir y pasar se ven igual.

heard-label = A quién se ha escuchado

invitation-not-asked = Aún no se le ha escuchado en este punto: hable, escriba o pase.
invitation-asked = Se le pide su opinión en este punto: hable, escriba o pase.
invitation-spoke-question = Se escuchó su pregunta. Su opinión aún puede escucharse: hable, escriba o pase.
invitation-no-answer = Todavía se le puede escuchar en este punto: hable, escriba o pase.

refused-already-heard = A esta persona ya se la escuchó en este punto.
refused-answers-are-open = Las respuestas están abiertas, y consta que pasó. Levante la mano o escriba: lo que diga se escucha igual.
refused-not-passed = No hay ningún pase que retirar.
refused-not-in-circle = { $name } no está entre las personas a las que se pregunta en este punto.
refused-represents-themselves = Nadie se representa a sí mismo: elija a otra persona.
refused-not-here = { $name } no está aquí.
