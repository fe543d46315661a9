# Metas y datos en el teléfono, la consola y la pantalla: lo que se lee, se pone y se trae.

tab-evidence = Datos
console-pane-evidence = Datos
try-again = Intentar de nuevo

evidence-title = Metas y datos
evidence-empty = Todavía no hay nada sobre la mesa. Cualquiera puede traer datos: de casa, de la clase, los suyos.
evidence-load-failed = Esta parte de la página no llegó.
evidence-not-fetched = Esto no se pudo traer. Llegará cuando vuelva la conexión.
evidence-bring = Traer metas o datos
evidence-asked = Todavía no hay datos suyos. ¿Qué ve o cuenta usted?
evidence-bring-series = Traer datos
evidence-set-goal = Poner una meta
evidence-no-item = Sin un tema propio
evidence-loose = Otros datos
evidence-about = La meta de { $name }
evidence-no-series = Todavía no hay datos para esta meta.
evidence-count = { $count ->
    [one] { $count } valor
   *[other] { $count } valores
}
evidence-none-yet = todavía sin datos
evidence-felt = sentido, no medido
evidence-on-wall = Todas las personas miran
evidence-look = Mirar
evidence-next = sigue: { $name }

## Comparar

evidence-compare = Comparar
evidence-pick = { $count ->
    [0] Elija dos o tres para comparar.
    [one] Hay una elegida. Elija una o dos más.
   *[other] Hay { $count } elegidas.
}
evidence-compare-now = Mostrarlas juntas
evidence-compared = Comparadas
evidence-back = Volver a la lista

## Una serie

evidence-suggested = Los números sugieren:
evidence-confirmed = Confirmado:
evidence-confirmed-by = por { $name }, { $time }
evidence-label-older = los datos o la meta cambiaron después
evidence-label-take-back = Retirarlo
evidence-confirm = Confirmar cómo va
evidence-confirm-means = Lo que elija queda al lado de lo que sugieren los números, con su nombre. Se ven las dos cosas.
evidence-put-up = Mostrar a todas las personas
evidence-take-down = Dejar de mostrarlo
evidence-place = Poner en las notas
evidence-behind = Lo que hay detrás
evidence-last-four = Los últimos cuatro puntos
evidence-mastery-is = La meta se da por alcanzada con: { $criterion }.
evidence-breaks = Qué pasó con los recesos
evidence-points = { $count ->
    [one] { $count } valor
   *[other] Los { $count } valores
}
evidence-changed-by = corregido por { $name }
evidence-taken-out = Retirado; ya no cuenta
evidence-taken-out-row = { $day }: { $value }, por { $name }: { $why }
evidence-baseline-tick = Marque los valores en los que empieza la meta; su valor central (mediana) es la línea base.
evidence-baseline-of = { $day }: para la línea base
evidence-csv = Llevarse como CSV

## Poner valores

evidence-add = Agregar un valor
evidence-day = Día
evidence-value = Valor
evidence-value-in = Valor ({ $unit })
evidence-how-many = Cuántos
evidence-out-of = de
evidence-enter-value = Poner el valor mismo
evidence-enter-count = Poner cuántos, y de cuántos
evidence-note = Nota (si hace falta)
evidence-done = Listo
evidence-sees = Lo ven todas las personas de esta reunión, con su nombre.
evidence-count-of = { $count } de { $of }
evidence-take-out = Retirarlo
evidence-take-out-why = Por qué no cuenta
evidence-take-out-hint = Queda al lado de los otros con este motivo, y ya no cuenta.

## Tablas

evidence-import = Pegar o importar una tabla
evidence-import-paste = Celdas de una hoja de cálculo, o CSV
evidence-import-hint = En cada fila: una fecha y un valor; después, si los hay, el conteo, de cuántos, y una nota.
evidence-import-file = O un archivo
evidence-import-read = Leerla
evidence-import-found = { $good ->
    [0] No se puede tomar ninguna fila
    [one] Se puede tomar una fila
   *[other] Se pueden tomar { $good } filas
}{ $bad ->
    [0] .
    [one] ; una no se puede leer.
   *[other] ; { $bad } no se pueden leer.
} { $known ->
    [0] { "" }
    [one] Una de ellas ya está.
   *[other] { $known } de ellas ya están.
}
evidence-import-more = … y { $count } más
evidence-import-days = Algunas fechas se pueden leer de dos maneras. ¿Qué va primero?
evidence-day-first = El día: 15/4/2026
evidence-month-first = El mes: 4/15/2026
evidence-import-all = { $count ->
    [one] Tomar la fila
   *[other] Tomar las { $count }
}
evidence-import-good = { $count ->
    [one] Tomar solo la fila buena
   *[other] Tomar solo las { $count } filas buenas
}
evidence-import-correct = No tomar nada; corregirla antes
evidence-imported = { $count ->
    [one] Se tomó un valor.
   *[other] Se tomaron { $count } valores.
}

## Llevar una serie

evidence-keeping = Llevar estos datos
evidence-define = Cambiar lo que mide
evidence-remove = Quitar estos datos
evidence-remove-sure = Todos sus valores se van con ella. ¿Quitarla?
evidence-changes = { $count ->
    [0] Algo cambió
   *[other] Lo que cambió ({ $count })
}
evidence-changes-mean = Desde ese día se lee de nuevo, para no mezclar el antes y el después.
evidence-changed-on = Desde este día
evidence-what-changed = Qué cambió
evidence-breaks-all = { $count ->
    [0] Recesos
   *[other] Recesos ({ $count })
}
evidence-breaks-own = { $count ->
    [0] Recesos solo de estos datos
   *[other] Recesos solo de estos datos ({ $count })
}
evidence-first-day = Primer día
evidence-last-day = Último día
evidence-break-name = Qué fue
evidence-from-to = del { $start } al { $end }

## Una meta

evidence-goal-edit = Cambiar esta meta
evidence-goal-title = En pocas palabras
evidence-goal-title-hint = Por ejemplo: Fluidez al leer
evidence-goal-text = La meta tal como se escribió
evidence-goal-about = De quién es la meta
evidence-goal-about-hint = Sus frases hablan de esta persona como ella misma lo haya dicho.
evidence-nobody = de nadie en particular
evidence-at-item = Se mira con
evidence-pronouns = Cómo hablan de usted los demás
evidence-pronoun-none = Sin «él» ni «ella»
evidence-pronoun-he = él
evidence-pronoun-she = ella
evidence-pronoun-they = elle

## Lo que mide una serie

evidence-series-title = Qué se cuenta o se mide
evidence-series-title-hint = Por ejemplo: Tardes leyendo juntos
evidence-series-source = De dónde viene
evidence-source-home = casa
evidence-source-class = clase
evidence-source-own = mis propias notas
evidence-series-unit = En qué
evidence-series-unit-hint = Por ejemplo: palabras, por ciento, de 5, por 5 días, 1 a 5
evidence-unit-words = palabras
evidence-unit-percent = por ciento
evidence-unit-points = puntos
evidence-unit-problems = problemas
evidence-unit-times = veces
evidence-unit-minutes = minutos
evidence-unit-days = días
evidence-unit-steps = pasos
evidence-series-better = Qué es mejor
evidence-better-up = Más es mejor
evidence-better-down = Menos es mejor
evidence-series-goal = Para qué meta
evidence-no-goal = para ninguna
evidence-series-collects = Quién los recoge
evidence-no-collector = nadie en particular
evidence-series-more = Más sobre esto
evidence-series-every = Cada cuánto
evidence-every = { $days ->
    [1] cada día
    [7] cada semana
    [14] cada dos semanas
    [30] cada mes
   *[other] cada { $days } días
}
evidence-is-felt = Es lo que alguien siente, no una medición
evidence-aim = A dónde debe llegar
evidence-aim-means = Desde dónde empezó hasta dónde debe llegar, y cuándo.
evidence-baseline-hint = Deje vacío «Empezó en» para tomar el valor central de los que marque entre los puntos.
evidence-baseline-held = Para escribir otra, quite las marcas entre los puntos.
evidence-baseline = Empezó en
evidence-aim-start = el
evidence-aim-start-alone = Empieza el
evidence-target = Debe llegar a
evidence-aim-end = antes del
evidence-mastery-title = Cuándo se da por alcanzada la meta
evidence-better = Valores de
evidence-at-least = al menos
evidence-at-most = como máximo
evidence-mastery-needs = Cuántas veces
evidence-mastery-last = de las últimas
evidence-in-a-row = seguidas
evidence-mastery-means = Esto significa:
evidence-telling = Cómo se cuenta
evidence-series-measure = Junto al gráfico
evidence-verb = En su frase
evidence-verb-other = estaba en …
evidence-verb-read = leyó …
evidence-verb-wrote = escribió …
evidence-verb-solved = resolvió …
evidence-verb-said = dijo …
evidence-trend-by = Tendencia por
evidence-by-theil-sen = Theil–Sen (un punto suelto no la mueve)
evidence-by-least-squares = mínimos cuadrados
evidence-cuts-table = Una tabla con todos
evidence-cuts-hint = En cada fila: primer día, último día, nombre. Una fila sin último día es un cambio.
evidence-breaks-hint = En cada fila: primer día, último día, nombre.
evidence-goals-table = Una tabla de metas y series
evidence-goals-hint = La primera fila nombra las columnas: meta, serie, fuente, unidad, dirección, recoge, valor inicial, inicio, objetivo, fin, dominio … Una tabla descargada las muestra todas. Las personas y los puntos de la agenda se nombran como se llaman aquí.
evidence-rows-taken = { $count ->
    [one] Se tomó una fila.
   *[other] Se tomaron { $count } filas.
}
