# Say-back: a statement goes to the person whose view it holds.

sayback-label = Dicho con otras palabras
sayback-on = Dicho con otras palabras sobre «{ $item }»
sayback-asked = Se le pregunta si esto es lo que quiso decir
sayback-question = ¿Es esto lo que quiso decir?
sayback-by = { $name } expresó así su punto de vista sobre «{ $item }»:
sayback-yes = Eso es
sayback-not-quite = No exactamente
sayback-not-in-yours = Estas palabras están en { $language }. Quien interpreta o toma notas puede poner al lado una traducción; no hace falta responder antes.
sayback-correct = ¿Qué quiso decir?
sayback-correct-sees = Todas las personas lo ven junto a la frase. Ninguna cambia a la otra.
sayback-correct-send = Ponerlo al lado
sayback-meant = Quiso decir:
sayback-is-yes = eso es
sayback-is-not-quite = no exactamente
sayback-is-open = sin respuesta todavía
sayback-whose = ¿De quién es este punto de vista?
sayback-language = ¿En qué idioma está?
sayback-ask = Preguntar si se quiso decir esto
sayback-ask-send = Preguntarle
sayback-mark = Este es mi punto de vista
sayback-mark-send = Marcarlo como mío
sayback-words = La frase, tal como está en las notas
sayback-restate = Decirlo con sus palabras
sayback-restate-label = ¿Cuál es la preocupación, tal como la entiende?
sayback-restated = { $name } lo dice con sus palabras:

refused-too-many-statements = Un punto puede tener como máximo { $most } frases.
refused-asked-back-already = Estas palabras ya se le presentaron a esta persona.
refused-restates-own-worry = Su propia preocupación la dice otra persona.
refused-correction-missing = Diga con sus palabras qué quiso decir.
refused-answered-already = Ya se respondió.
refused-no-such-statement = Esta frase se retiró.
refused-no-correction = Aquí no se ha corregido nada.
