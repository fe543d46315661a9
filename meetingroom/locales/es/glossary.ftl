# El glosario: palabras explicadas donde están, y una forma discreta de preguntar por cualquier otra.

term-ask = ¿Qué significa eso?
term-ask-about = Quien facilita ve estas palabras, y ningún nombre.
term-not-in-yours = Todavía no se explica en su idioma.
words-used = Palabras que se usan aquí
terms-own = Palabras explicadas en esta reunión

console-pane-glossary = Palabras
terms-title = Las palabras y lo que significan
terms-about = Cada una se explica donde está, en el idioma de quien lee: en la agenda, en el borrador, en lo compartido, en las decisiones y en las notas.
terms-import = Traer una tabla
terms-import-hint = Una tabla (CSV) cuya primera fila nombra las columnas: term, also, definition_en, definition_es. En «also», los puntos y coma separan varias formas. Un término que ya se explica se explica de nuevo.
terms-import-add = Explicarlos
terms-export = Llevarse la tabla
term-row = Línea { $line }: { $fault }
term-row-no-columns = la primera fila debe nombrar las columnas, por ejemplo term, also, definition_en, definition_es.
term-row-column-twice = dos columnas son «{ $cell }». Quite una de ellas.
term-row-word-missing = falta el término.
term-row-word-twice = «{ $cell }» está dos veces en esta tabla.
term-row-meaning-missing = nada dice qué significa «{ $cell }».
term-row-unfit = «{ $cell }» es demasiado largo, o tiene un carácter invisible o un salto de línea.
term-row-quote-open = se abre una comilla y no se cierra.
term-add = Explicar una palabra
term-explain = Explicarla
term-word = Palabra
term-means-in = Qué significa, en { $language }
term-also = También se escribe
term-also-hint = Otros nombres y otros idiomas, separados por comas: línea de meta, goal line. Los plurales se encuentran solos.
term-hint = Una frase sencilla. Todas las personas la ven donde está la palabra.
term-wanted = { $devices ->
    [one] Alguien pregunta qué significa «{ $words }».
   *[other] { $devices } personas preguntan qué significa «{ $words }».
}

refused-no-terms-in-the-table = En esta tabla no hay ningún término. Su primera fila nombra las columnas, y cada fila siguiente es un término.
refused-no-such-term = Esta palabra ya no está en el glosario.
refused-too-many-terms = Un glosario puede tener { $most } palabras como máximo.
