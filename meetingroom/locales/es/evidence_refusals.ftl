# Por qué no se hizo algo con metas, series y observaciones, y qué hacer en su lugar.

refused-no-such-goal = Esta meta ya no está sobre la mesa.
refused-goal-has-series = Hay datos que pertenecen a «{ $title }». Sáquelos primero, o deje la meta donde está.
refused-too-many-goals = Una reunión puede tener { $most } metas como máximo.
refused-no-such-series = Estos datos ya no están sobre la mesa.
refused-too-many-series = Una reunión puede tener { $most } series como máximo.
refused-series-of-another = { $name } lleva estos datos. Traiga una serie propia y estará al lado de ellos.
refused-series-changed = Estos datos cambiaron desde que usted los miró. Mírelos otra vez y luego decida.
refused-series-has-others-data = Otras personas también pusieron datos aquí, así que solo quien facilita puede quitarla.
refused-aim-ends-before-it-begins = El último día de la meta es anterior al primero. Cambie las dos fechas entre sí.
refused-mastery-needs-too-many = No puede necesitar { $needs } de las últimas { $last }. Escriba un número menor, o mire más observaciones.
refused-day-has-not-come = Ese día no ha llegado todavía. Compruebe la fecha.
refused-value-not-possible = Aquí un valor está entre { $low } y { $high }. Compruebe el número.
refused-no-value = Escriba un valor, o cuántos hubo y de cuántos.
refused-same-observation = Ese valor ya está para ese día. Si se midió dos veces, dígalo en la nota.
refused-no-such-observation = Este valor ya no está en la serie.
refused-too-many-observations = Una serie puede tener { $most } valores como máximo.
refused-rows-not-read = { $count ->
    [one] Una fila no se pudo leer (línea { $line }), así que no se tomó nada. Corríjala, o tome solo las filas buenas.
   *[other] { $count } filas no se pudieron leer (la primera es la línea { $line }), así que no se tomó nada. Corríjalas, o tome solo las filas buenas.
}
refused-no-rows = No hay ninguna fila que se pueda leer. Cada fila necesita una fecha y un valor.
refused-break-ends-before-it-begins = El último día del receso es anterior al primero. Cambie las dos fechas entre sí.
refused-no-cuts = No hay ninguna fila que se pueda leer. Cada una necesita su primer día, su último día y un nombre.
refused-no-goals-in-the-table = No hay ninguna fila que se pueda leer. La primera fila nombra las columnas, y cada una de las demás necesita una meta o una serie.
refused-no-such-break = Este receso ya no está.
refused-too-many-cuts = Puede haber { $most } como máximo.
refused-change-on-that-day = Ya hay un cambio en ese día. Quítelo primero, o elija otro día.
refused-change-has-not-come = Ese día no ha llegado. Anote el cambio cuando ocurra, para que los valores de ahora conserven su sentido.
refused-no-such-change = Este cambio ya no está.
refused-too-few-for-a-label = Hay muy pocos valores para decir cómo va. Traiga más y luego decida.
refused-no-such-chart = Este gráfico ya no está en las notas.
