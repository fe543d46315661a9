# Los datos: metas, series de observaciones, lo que dicen sus números, y gráficas.

## Cantidades, meses y ritmos: las piezas de una frase

evidence-amount = { $unit ->
    [words] { $n ->
        [one] { $n } palabra
       *[other] { $n } palabras
    }
    [problems] { $n ->
        [one] { $n } problema
       *[other] { $n } problemas
    }
    [percent] { $n } %
    [points] { $n ->
        [one] { $n } punto
       *[other] { $n } puntos
    }
    [times] { $n ->
        [one] { $n } vez
       *[other] { $n } veces
    }
    [minutes] { $n ->
        [one] { $n } minuto
       *[other] { $n } minutos
    }
    [days] { $n ->
        [one] { $n } día
       *[other] { $n } días
    }
    [steps] { $n ->
        [one] { $n } paso
       *[other] { $n } pasos
    }
    [of] { $n } de { $total }
    [per-days] { $total ->
        [one] { $n } por día
       *[other] { $n } por cada { $total } días
    }
    [scale] { $n } (en una escala de { $low } a { $high })
    [named] { $n } ({ $name })
   *[none] { $n }
}
evidence-amount-again = { $unit ->
    [percent] { $n } %
    [of] { $n } de { $total }
   *[none] { $n }
}
evidence-step = { $way ->
    [fewer] { $unit ->
        [words] { $n ->
            [1] una palabra menos
           *[other] { $n } palabras menos
        }
        [problems] { $n ->
            [1] un problema menos
           *[other] { $n } problemas menos
        }
        [percent] { $n ->
            [1] un punto porcentual menos
           *[other] { $n } puntos porcentuales menos
        }
        [points] { $n ->
            [1] un punto menos
           *[other] { $n } puntos menos
        }
        [times] { $n ->
            [1] una vez menos
           *[other] { $n } veces menos
        }
        [minutes] { $n ->
            [1] un minuto menos
           *[other] { $n } minutos menos
        }
        [days] { $n ->
            [1] un día menos
           *[other] { $n } días menos
        }
        [steps] { $n ->
            [1] un paso menos
           *[other] { $n } pasos menos
        }
       *[none] { $n ->
            [1] uno menos
           *[other] { NUMBER($n, maximumFractionDigits: 6) } menos
        }
    }
   *[more] { $unit ->
        [words] { $n ->
            [1] una palabra más
           *[other] { $n } palabras más
        }
        [problems] { $n ->
            [1] un problema más
           *[other] { $n } problemas más
        }
        [percent] { $n ->
            [1] un punto porcentual más
           *[other] { $n } puntos porcentuales más
        }
        [points] { $n ->
            [1] un punto más
           *[other] { $n } puntos más
        }
        [times] { $n ->
            [1] una vez más
           *[other] { $n } veces más
        }
        [minutes] { $n ->
            [1] un minuto más
           *[other] { $n } minutos más
        }
        [days] { $n ->
            [1] un día más
           *[other] { $n } días más
        }
        [steps] { $n ->
            [1] un paso más
           *[other] { $n } pasos más
        }
       *[none] { $n ->
            [1] uno más
           *[other] { NUMBER($n, maximumFractionDigits: 6) } más
        }
    }
}
evidence-pace = { $per ->
    [day] { $every ->
        [1] { $step } cada día
       *[other] { $step } cada { $every } días
    }
   *[week] { $every ->
        [1] { $step } cada semana
       *[other] { $step } cada { $every } semanas
    }
}
evidence-month = { $month ->
    [1] enero
    [2] febrero
    [3] marzo
    [4] abril
    [5] mayo
    [6] junio
    [7] julio
    [8] agosto
    [9] septiembre
    [10] octubre
    [11] noviembre
   *[12] diciembre
}
evidence-in-month = { $year ->
    [none] en { $month }
   *[other] en { $month } de { $year }
}
evidence-on-day = el { $day } de { $month }
evidence-now = ahora

## Las frases sencillas

evidence-not-started = Todavía no hay datos.
evidence-no-data-from = Todavía no hay datos de { $who }.
evidence-few = { $count ->
    [1] Hay 1 punto: { $first } { $when }.
    [2] Hay 2 puntos: { $first } { $when } y { $last } { $until }.
   *[other] Hay { $count } puntos: el primero, { $first } { $when }; el último, { $last } { $until }.
}
evidence-few-since = { $count ->
    [0] Ninguno es posterior al cambio ocurrido { $when }.
    [1] Solo uno es posterior al cambio ocurrido { $when }.
   *[other] Solo { $count } son posteriores al cambio ocurrido { $when }.
}
evidence-too-few = { $count ->
    [1] Es muy poco para juzgar.
   *[other] Son muy pocos para juzgar.
}
evidence-one-day = Los { $count } puntos son del { $day } de { $month }, así que no hay tendencia; el valor central es de { $amount }.
evidence-baseline-seen = El valor central de los primeros { $count } es de { $amount }.
evidence-baseline-typed = La línea base es de { $amount }, como se escribió.
evidence-baseline-picked = { $count ->
    [1] La línea base es de { $amount }: el único valor que se eligió para ella.
   *[other] La línea base es de { $amount }: el valor central (mediana) de los { $many } valores que se eligieron para ella.
}
evidence-baseline-missing = Todavía no hay línea base: marque sus valores entre los puntos, o escríbala.
evidence-baseline-column = Línea base
evidence-picked = elegido
evidence-count-in-words = { $count ->
    [2] dos
    [3] tres
    [4] cuatro
    [5] cinco
    [6] seis
    [7] siete
    [8] ocho
    [9] nueve
    [10] diez
    [11] once
    [12] doce
   *[1] uno
}
evidence-levels = { $verb ->
    [read] { $who ->
        [none] Lectura: { $then } { $when } y { $now } { $until }.
       *[other] Leyó { $then } { $when } y { $now } { $until }.
    }
    [wrote] { $who ->
        [none] Escritura: { $then } { $when } y { $now } { $until }.
       *[other] Escribió { $then } { $when } y { $now } { $until }.
    }
    [solved] { $who ->
        [none] Resueltos: { $then } { $when } y { $now } { $until }.
       *[other] Resolvió { $then } { $when } y { $now } { $until }.
    }
    [said] { $who ->
        [none] Dicho: { $then } { $when } y { $now } { $until }.
       *[other] Dijo { $then } { $when } y { $now } { $until }.
    }
   *[other] { $tense ->
        [now] Estaba en { $then } { $when } y está en { $now } { $until }.
       *[past] Estaba en { $then } { $when } y en { $now } { $until }.
    }
}
evidence-medians = Antes del cambio ocurrido { $when } el valor central era { $before }; desde entonces es { $since }.
evidence-changed = Algo cambió { $when }.
evidence-as-needed = { $since ->
    [yes] { $who ->
        [none] La meta pedía alrededor de { $needed }, y desde entonces eso es lo que ocurrió.
       *[other] Necesitaba alrededor de { $needed }, y desde entonces eso es lo que hizo.
    }
   *[no] { $who ->
        [none] La meta pedía alrededor de { $needed }, y eso es lo que ocurrió.
       *[other] Necesitaba alrededor de { $needed }, y eso es lo que hizo.
    }
}
evidence-more-than-needed = { $since ->
    [yes] { $who ->
        [none] La meta pedía alrededor de { $needed }, y desde entonces ha sido más: alrededor de { $did }.
       *[other] Necesitaba alrededor de { $needed }, y desde entonces hizo más: alrededor de { $did }.
    }
   *[no] { $who ->
        [none] La meta pedía alrededor de { $needed }, y ha sido más: alrededor de { $did }.
       *[other] Necesitaba alrededor de { $needed }, e hizo más: alrededor de { $did }.
    }
}
evidence-less-than-needed = { $since ->
    [yes] { $who ->
        [none] La meta pedía alrededor de { $needed }; desde entonces mejora más despacio: alrededor de { $did }.
       *[other] Necesitaba alrededor de { $needed }; desde entonces mejora más despacio: alrededor de { $did }.
    }
   *[no] { $who ->
        [none] La meta pedía alrededor de { $needed }; mejora más despacio: alrededor de { $did }.
       *[other] Necesitaba alrededor de { $needed }; mejora más despacio: alrededor de { $did }.
    }
}
evidence-improving = { $since ->
    [yes] Desde entonces mejora: alrededor de { $did }.
   *[no] Mejora: alrededor de { $did }.
}
evidence-steady = { $since ->
    [yes] Desde entonces no hay un cambio claro.
   *[no] No hay un cambio claro.
}
evidence-unsure = { $since ->
    [yes] Desde entonces los puntos suben y bajan demasiado para decir a qué ritmo cambia.
   *[no] Los puntos suben y bajan demasiado para decir a qué ritmo cambia.
}
evidence-wrong-way = { $since ->
    [yes] Desde entonces va en la dirección contraria: alrededor de { $did }.
   *[no] Va en la dirección contraria: alrededor de { $did }.
}
evidence-pace-by = Ese ritmo es según Theil–Sen; la línea trazada por mínimos cuadrados dice alrededor de { $did }.
evidence-needed = La meta pide alrededor de { $needed }.
evidence-early = { $count ->
    [one] Es pronto para decirlo: hay { $count } punto.
   *[other] Es pronto para decirlo: hay { $count } puntos.
}
evidence-reached = La meta está alcanzada: { $mastery }.

## Etiquetas, sugerencias, avance, dominio, recesos

evidence-label-not-started = sin empezar
evidence-label-mastered = lograda
evidence-label-not-enough-data = faltan datos
evidence-label-wrong-way = va en la dirección contraria
evidence-label-flat = sin cambio
evidence-label-ahead = por delante
evidence-label-on-track = va bien
evidence-label-behind-but-growing = atrás, pero avanza
evidence-label-suggested = { $label } (lo sugieren los números)
evidence-label-confirmed = { $label } (confirmado por { $by })

evidence-prompt-consider-change = Los últimos cuatro puntos están todos del lado peor de la línea de meta: piensen en un cambio.
evidence-prompt-consider-higher-goal = Los últimos cuatro puntos están todos del lado mejor de la línea de meta: piensen en una meta más alta.
evidence-prompt-keep-going = Los últimos cuatro puntos no están todos de un mismo lado de la línea de meta: sigan así.
evidence-prompt-is-no-verdict = Es una invitación a hablar, no un veredicto.
evidence-point-lies = { $height ->
    [above] { $day } de { $month }: { $amount }, por encima de la línea de meta
    [below] { $day } de { $month }: { $amount }, por debajo de la línea de meta
    [on] { $day } de { $month }: { $amount }, sobre la línea de meta
   *[none] { $day } de { $month }: { $amount }
}
evidence-point-beside = { $point } ({ $beside })
evidence-measure = { $way ->
    [down] { $measure } · menos es mejor
   *[up] { $measure } · más es mejor
}

evidence-share = { $way ->
    [back] Más lejos de la meta que al principio, en un { $percent } % del camino.
   *[forth] { $percent } % del camino hacia la meta.
}
evidence-method = { $method ->
    [least-squares] Tendencia por mínimos cuadrados
   *[theil-sen] Tendencia según Theil–Sen
}
evidence-mastery = { $sign ->
    [most] { $where ->
        [whole] { $needs ->
            [1] { $value } o menos una vez
           *[other] { $value } o menos { $needs } veces seguidas
        }
        [row] { $value } o menos { $needs } veces seguidas entre las últimas { $last }
       *[some] { $value } o menos en { $needs } de las últimas { $last }
    }
   *[least] { $where ->
        [whole] { $needs ->
            [1] { $value } o más una vez
           *[other] { $value } o más { $needs } veces seguidas
        }
        [row] { $value } o más { $needs } veces seguidas entre las últimas { $last }
       *[some] { $value } o más en { $needs } de las últimas { $last }
    }
}
evidence-partial = { $thing ->
    [days] { $of ->
        [one] conteo: { $count }, de { $of } día
       *[other] conteo: { $count }, de { $of } días
    }
   *[trials] { $of ->
        [one] conteo: { $count }, de { $of } intento
       *[other] conteo: { $count }, de { $of } intentos
    }
}

evidence-break-loss = { $way ->
    [lost] { $label }: después estaba un { $percent } % peor.
    [gained] { $label }: no se perdió nada; después estaba un { $percent } % mejor.
   *[same] { $label }: después estaba igual.
}
evidence-break-back = { $weeks ->
    [1] Recuperado en la primera semana de clases.
   *[other] Recuperado después de { $weeks } semanas de clases.
}
evidence-break-not-yet = { $weeks ->
    [one] Sin volver a donde estaba antes, después de { $weeks } semana de clases.
   *[other] Sin volver a donde estaba antes, después de { $weeks } semanas de clases.
}
evidence-break-changed = Algo más cambió durante este receso, así que puede no ser la causa.
evidence-break-unknown = { $label }: { $why }

## Por qué no hay un número

evidence-why-no-observation = No hay ninguna observación.
evidence-why-too-few-points = { $count ->
    [0] Todavía no hay puntos en esta fase.
    [one] Solo hay { $count } punto en esta fase: muy pocos para juzgar.
   *[other] Solo hay { $count } puntos en esta fase: muy pocos para juzgar.
}
evidence-why-too-short = { $weeks ->
    [one] Los puntos son de { $weeks } semana solamente: hacen falta seis.
   *[other] Los puntos son de { $weeks } semanas solamente: hacen falta seis.
}
evidence-why-one-date = Todos los puntos son de un mismo día, así que no hay tendencia.
evidence-why-not-finite = Un valor es demasiado grande para calcular con él.
evidence-why-scatter-unknown = Los puntos se parecen demasiado en fecha o valor para distinguir una tendencia del azar.
evidence-why-no-aim = No hay una meta para esta serie.
evidence-why-aim-without-time = La meta empieza y termina el mismo día, así que no hay línea de meta.
evidence-why-target-is-baseline = La meta es igual al punto de partida, así que no hay camino que medir.
evidence-why-target-against-direction = La meta está del lado peor del punto de partida. Uno de los dos, o la dirección, está equivocado.
evidence-why-before-is-zero = Antes era cero, así que no hay porcentaje.
evidence-why-nothing-before = No hay ningún punto en las dos semanas anteriores.
evidence-why-nothing-after = No hay ningún punto posterior.
evidence-why-not-yet-back = No ha vuelto a donde estaba antes.
evidence-why-out-of-nothing = Un conteo de cero intentos no es una tasa.

## Filas de un CSV que no se toman

evidence-row = Línea { $line }: { $fault }
evidence-row-date-missing = falta la fecha.
evidence-row-date-unreadable = «{ $cell }» no es una fecha que podamos leer. Escríbala así: 2025-09-15.
evidence-row-date-impossible = «{ $cell }» no es un día del calendario.
evidence-row-date-ahead = «{ $cell }» no ha llegado todavía.
evidence-row-date-unclear = «{ $cell }» se puede leer como dos fechas. Diga si va primero el día o el mes.
evidence-row-value-missing = falta el valor.
evidence-row-value-not-possible = { $cell } no es posible en esta unidad.
evidence-row-number-unreadable = «{ $cell }» no es un número.
evidence-row-number-unclear = «{ $cell }» se puede leer como dos números. Escríbalo sin signo de miles.
evidence-row-number-impossible = «{ $cell }» es demasiado grande.
evidence-row-count-negative = el conteo «{ $cell }» es menor que cero.
evidence-row-count-alone = el conteo «{ $cell }» no dice de cuántos. Si es parte de un decimal con coma, ponga el número entre comillas.
evidence-row-out-of-nothing = el «de cuántos» debe ser mayor que cero.
evidence-row-note-too-long = la nota tiene más de 2000 caracteres.
evidence-row-too-many-cells = hay más celdas que columnas, desde «{ $cell }».
evidence-row-quote-open = unas comillas se abren y no se cierran.
evidence-row-too-many-rows = hay más de 5000 filas; el resto no se lee.
evidence-row-ends-before = termina el { $cell }, antes de empezar.
evidence-row-end-missing = «{ $cell }» no tiene último día. Una fila sin él es un cambio, y los cambios son de una sola serie.
evidence-row-change-there = en ese día ya hay otro cambio: «{ $cell }».
evidence-row-label-missing = no hay nombre.
evidence-row-label-too-long = el nombre tiene más de 200 caracteres.
evidence-row-no-columns = la primera fila no dice cuáles son las columnas. Llame a una de ellas meta o serie.
evidence-row-column-twice = dos columnas son «{ $cell }». Quite una de ellas.
evidence-row-column-unknown = nadie conoce la columna «{ $cell }». Sus celdas no se toman.
evidence-row-nothing-named = no hay ni meta ni serie.
evidence-row-goal-missing = «{ $cell }» es de una meta, y la meta no tiene nombre.
evidence-row-series-missing = «{ $cell }» es de una serie, y la serie no tiene nombre.
evidence-row-person-unknown = no hay nadie llamado «{ $cell }» en la lista de personas.
evidence-row-person-unclear = varias personas de la lista se llaman «{ $cell }».
evidence-row-item-unknown = no hay ningún punto «{ $cell }» en la agenda.
evidence-row-item-unclear = varios puntos de la agenda se llaman «{ $cell }».
evidence-row-word-unknown = «{ $cell }» no es una de las palabras que esta columna conoce.
evidence-row-text-too-long = «{ $cell }» es demasiado largo para esta columna.
evidence-row-text-unfit = «{ $cell }» tiene caracteres que no se pueden guardar. Escríbalo de nuevo.
evidence-row-interval-unreadable = «{ $cell }» no es un número de días de 1 a 366.
evidence-row-aim-incomplete = «{ $cell }» no dice lo suficiente: una línea de meta tiene valor inicial (o «elegidas», donde es la mediana de los valores elegidos), inicio, objetivo y fin.
evidence-row-mastery-incomplete = «{ $cell }» no dice lo suficiente: el dominio tiene un valor, cuántas veces y de las últimas cuántas.
evidence-row-mastery-count-unreadable = «{ $cell }» no es un número de 1 a 99.
evidence-row-mastery-sign-unknown = «{ $cell }» no es ni ≥ ni ≤.
evidence-row-mastery-needs-more-than-last = «{ $cell }» veces es más que las últimas observaciones que se miran.

## Lo que dice un formulario sobre el criterio de dominio

evidence-field-number-unreadable = Escriba un número.
evidence-field-mastery-sign-unknown = Elija «al menos» o «como máximo».
evidence-field-mastery-count-unreadable = Escriba un número entero de 1 a 99.
evidence-field-mastery-needs-more-than-last = No puede necesitar más observaciones de las que mira.

## La gráfica

evidence-chart-measured = medido
evidence-chart-felt = sentido, según la persona
evidence-chart-aim = línea de meta, hasta { $target }
evidence-chart-trend = tendencia ({ $method ->
    [least-squares] mínimos cuadrados
   *[theil-sen] Theil–Sen
})
evidence-chart-trend-early = tendencia temprana ({ $method ->
    [least-squares] mínimos cuadrados
   *[theil-sen] Theil–Sen
})
evidence-chart-break = receso
evidence-chart-breaks = receso: { $names }
evidence-chart-date = Fecha
evidence-chart-value = Valor
evidence-chart-count = Conteo
evidence-chart-note = Nota
evidence-chart-phase = Fase
evidence-chart-first-phase = primera fase
evidence-chart-tick = { $day } { $month }
evidence-chart-day = { $day } de { $month }
evidence-chart-day-of-year = { $day } de { $month } de { $year }
evidence-chart-point = { $day }: { $amount }
evidence-chart-point-beside = { $day }: { $amount } ({ $beside })
evidence-chart-at-change = Desde el { $day }: { $label }
evidence-month-short = { $month ->
    [1] ene
    [2] feb
    [3] mar
    [4] abr
    [5] may
    [6] jun
    [7] jul
    [8] ago
    [9] sep
    [10] oct
    [11] nov
   *[12] dic
}
evidence-figure = { NUMBER($n, maximumFractionDigits: 10) }
evidence-chart-median = valor central: { $amount }
