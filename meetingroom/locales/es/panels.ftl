# Paneles: las palabras propias de cada miembro en cada punto.

refused-nothing-written = Todavía no hay nada que compartir: escriba algo primero.
refused-panel-changed = Ya compartió palabras más recientes desde otro dispositivo. Mire los dos textos y comparta el que quiera.
refused-nothing-shared = Comparta primero sus palabras; después podrá decir que valen como su aportación.
refused-writes-for-themselves = { $name } está aquí con su propio dispositivo y escribe en él.
refused-wrote-themselves = { $name } ya compartió sus propias palabras en este punto. Nadie más las cambia.
refused-says-it-themselves = { $name } tiene su propio dispositivo y lo dice en él.

translate-into = Ponerlo al lado en { $language }
translate-again = Pasar aquí la traducción de la versión { $version }: { $language }
translate-options = Poner al lado las opciones en { $language }
translate-words = Qué dice, en { $language }
translate-send = Ponerlo al lado
