# El acta: a quién se escuchó y cómo, quién estuvo, el orden del día y cada punto.

record-date = { DATETIME($date, dateStyle: "long") }
record-day = Fecha
record-time = Hora
record-end = Final
record-ended-by-itself = el { $day }, por sí sola: nadie había hecho nada desde el { $since }
record-so-far = desde las { $time }, todavía en curso

record-heard = A quién se escuchó, y cómo
record-heard-lead = Los números son los de los puntos del orden del día.
record-heard-nothing = No se abrió ningún punto.
record-how = Cómo
record-not-asked = sin preguntar
record-heard-count = Escuchados
record-of = { $heard } de { $all }
record-others = Los demás

record-attendance = Asistencia
record-person = Persona
record-role = Función
record-there = Presente
record-remarks = Observaciones
record-did-not-come = no vino
record-facilitated = facilitó
record-nobody-known = la sala

record-item = Punto
record-purpose = Propósito
record-planned = Previsto
record-took = Duró
record-not-reached = no se llegó

record-views = Opiniones en palabras propias
record-held-back = Lo que se escribió aquí está reservado. No se ha mostrado.
record-entered-by = anotado por { $name }
record-moved-by = lugar dado por { $name }
record-turns = Turnos
record-from = Desde
record-kind = Tipo
record-topic = Tema
record-waited = Espera
record-still-waiting = Esperaba la palabra cuando se dejó el punto y no se le había dado: { $names }
record-longest-wait = La espera más larga por la palabra fue de { $time }, en { $item }.
record-in-short = En resumen
record-notes = Notas
record-rounds = Rondas
record-evidence = Datos
record-concerns = Preocupaciones, y qué resultó de ellas
record-decisions = Decisiones
record-heard-here = Cómo se escuchó a cada persona
record-when = Cuándo
record-asked-at = Preguntado a las

record-seat = Lo que la reunión necesitaba
record-filled-by = Cubierto por
record-needed = Cuándo hace falta
record-excused-from = Con permiso para faltar a
record-agreed-by = De acuerdo
record-written-input = Aportación escrita
record-no-input = no llegó ninguna
record-led = Quién dirigió la reunión
record-led-given = recibió la facilitación de { $name }
record-stood-in = dirigió mientras quien facilita no tenía conexión
record-deputy = Suplente: { $name }
record-removed = se le retiró de la reunión
record-presenter = Lo abre
record-pauses = Pausas
record-pause = Pausa
record-meant-until = Prevista hasta
record-interpreted = Interpretación
record-interpreted-by = al { $language } por { $name }, { $time }
record-words-of = las palabras de { $name }
record-words-of-several = las palabras de varias personas
record-read-by-facilitator = leído por quien facilita
record-read-by-device = leído por el dispositivo

record-section = Sección
record-language = Idioma
record-words = Palabras
record-what = Qué
record-value = Valor

record-correction = Corrección
record-confirmed = Cómo encontró cada persona sus propias palabras
record-confirmed-until = Hasta el { $time } cada persona puede confirmar o corregir cómo figuran aquí sus propias palabras.
record-confirmed-closed = El plazo para correcciones terminó el { $time }. Quien no dijo nada hasta entonces figura así.
record-found = Qué dijo de ellas
record-found-right = confirmadas, { $time }
record-found-corrected = corregidas, véase abajo
record-found-silent = no dijo nada dentro del plazo
record-found-not-yet = todavía nada
record-correct-by = Confirme o corrija sus palabras en el acta
record-deleted-on = La reunión se borra aquí

record-about = Sobre esta acta
record-version = Versión
record-version-says = { $seq }, de las { $time }
record-hash = Último eslabón de la cadena de hashes

refused-no-such-format = No hay una copia de ese tipo. Elija una de estas terminaciones: { $known }.

refused-bundle-not-json = Este archivo no se puede leer como JSON ({ $why }). Elija el archivo que se descargó como datos completos.
refused-bundle-not-ours = Estos no son los datos completos de una reunión. Elija el archivo que se descargó como datos completos.
refused-bundle-newer = Este archivo lo escribió una versión más nueva ({ $version }) que la que este servidor puede leer ({ $known }).
refused-bundle-bad-shape = Algo en este archivo no es como se esperaba: { $why }.
refused-bundle-bad-row = La fila { $row } de este archivo no se puede leer: { $why }.
refused-bundle-row-missing = Falta la fila { $row } de este archivo: en su lugar está la fila { $found }.
refused-bundle-row-does-not-follow = La fila { $row } de este archivo no se sigue de las anteriores.
refused-bundle-chain-broken = La fila { $row } de este archivo no está como se escribió: su hash no encaja.
refused-bundle-text-changed = Un texto de la fila { $row } de este archivo no está como se escribió.
refused-bundle-seal-broken = Lo que acompaña a las filas de este archivo (sus notas, sus nombres o lo que dice de sí mismo) no está como se escribió.
refused-bundle-repeated = Dos filas de este archivo, la segunda es la { $row }, son la misma orden.
refused-bundle-bad-notes = Las notas de este archivo no se pueden leer.
record-chart-then = { $title }, como se mostró a las { $time } (puesto en las notas por { $name })
record-data-from = Origen de los datos: { $who }

verify-whole = { $rows ->
    [one] 1 fila
   *[other] { $rows } filas
}, cadena íntegra. Termina en { $head }
verify-not-whole = Este archivo no está como se escribió. La cadena termina en { $head }
verify-erased = fila { $row }: borrada el { $when }, cadena íntegra
verify-redacted = fila { $row }: otras palabras sustituyen a los nombres; ese texto no se puede comprobar
verify-hidden = fila { $row }: su identificador llevaba un nombre y está oculto; la fila no se puede comprobar
verify-row-changed = fila { $row } (por { $by }, { $at }): cambiada, o lo fue la anterior; su hash no encaja
verify-text-changed = fila { $row } (por { $by }, { $at }): un texto en ella no está como se escribió
verify-name-changed = el nombre { $name } no es el que se dio
verify-text-missing = fila { $row } (de { $by }, { $at }): falta un texto, y nadie lo borró
verify-held-back = fila { $row }: un texto está reservado hasta que se muestren todos; cadena íntegra
verify-seal-broken = Las notas, un nombre o lo que el archivo dice de sí mismo no está como se escribió: el sello no encaja
verify-no-seal = El archivo no tiene sello: no se puede saber si sus notas están como se escribieron
verify-head-differs = El archivo nombra otro final que el de su última fila: { $head }
verify-other-head = No es el final que usted dio: la cadena termina en { $head }
record-erased-row = Texto de la fila { $row }
record-erased-name = El nombre de una persona
record-erased-by = borrado por { $name }, { $time }

copy-gathering = se está reuniendo
copy-making = se está escribiendo
copy-finishing = se está terminando
copy-failed = No se pudo hacer esta copia.
refused-press-busy = Ahora mismo se hacen varias copias largas. Inténtelo de nuevo en un minuto.
refused-press-failed = Esta copia no se pudo hacer. La página web y el texto simple tienen las mismas palabras.
refused-no-such-copy = Esta copia ya no está. Pídala de nuevo.
refused-copy-not-ready = Esta copia aún no está lista.
record-items = Puntos { $numbers }
