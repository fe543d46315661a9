# La consola de quien facilita: lo que hace avanzar una reunión.

## La consola en conjunto

console-panes = Qué ver
console-panes-side = Qué ver junto a la palabra
console-pane-floor = Palabra
console-pane-agenda = Agenda
console-pane-heard = Voces
console-pane-panels = Escritos
console-pane-people = Personas
console-pane-notes = Notas
console-more-about = Más sobre { $name }
console-more-queue = Más sobre la cola
console-invite = Invite a las personas
console-links-open = Enlaces y código QR
console-settings = Ajustes
console-end = Terminar
console-prepare = Preparar la reunión
console-own-answer = También se le pide su propia respuesta.
console-own-answer-give = Darla en mi propia página
console-own-page = Mi propia página, como la tienen todos

## La palabra

console-start-an-item = Abra un punto para dar la palabra
console-pause = Pausar
console-resume = Continuar
console-done = Listo
console-put-back = Devolver la palabra
console-next = Siguiente
console-next-is = Siguiente: { $name }
console-call = Dar la palabra
console-call-panel = Que se lea
console-interpose = Dejar intervenir
console-stay-or-go = { $count ->
    [0] El tema de { $name } ya ha tenido su tiempo. ¿Seguir o pasar a otro?
    [one] Una respuesta a { $name } hasta ahora. ¿Seguir o pasar a otro tema?
   *[other] { $count } respuestas a { $name } hasta ahora. ¿Seguir o pasar a otro tema?
}
console-go-on = Pasar a otro tema
console-then-back = Después vuelve { $name }, que ha tenido { $time }.
console-away = Sería el turno de { $name }, pero ahora no está.
console-away-keep = Llamar a la siguiente y guardar el lugar
console-away-wait = Esperar
console-away-skip = Saltar
turn-paused = en pausa

## La cola

console-queue-empty = Quien pide la palabra aparece aquí, con el motivo de su lugar.
console-open-queue = Abrir la cola
console-close-queue = Cerrar la cola
console-policy = Orden
policy-first_voices = Primero las voces nuevas
policy-in_turn = En el orden en que se pide
policy-even_time = Igualar el tiempo
policy-sides = Igualar los lados
policy-by_hand = A mano
policy-preview = { $count ->
    [one] Una persona cambiaría de lugar:
   *[other] { $count } cambiarían de lugar:
}
policy-moves = del { $from } al { $to }
policy-preview-same = Nadie cambiaría de lugar.
policy-change = Cambiar el orden
console-waits-since = espera desde hace { $time }
console-long-waits = { $count ->
    [one] Una persona espera desde hace mucho.
   *[other] { $count } esperan desde hace mucho.
}
console-moved-on = Sobre algo que ya pasó
console-as-new = Como algo nuevo
console-take-down = Bajar la mano
console-raise-for = Añadir a alguien
console-raise-for-who = ¿Quién quiere hablar?
console-raise-for-add = Añadir a la cola
console-kind = Para qué
console-topic = ¿De qué se trata?
console-topic-hint = Puede quedar vacío. Lo ve todo el mundo.
console-edit-entry = De qué se trata
console-skip = Saltar
move-front = Al principio

## La agenda

console-agenda-empty = Todavía no hay puntos. Escriba abajo el primero.
console-start-item = Abrir
console-return-item = Volver
console-close-item = Cerrar
console-skip-item = Saltar
console-edit-item = Editar el punto
console-item-gone = Este punto ya no está en la agenda.
console-add-items = Punto nuevo
console-add-items-hint = Varias líneas son varios puntos.
console-carried = { $count ->
    [one] 1 persona espera
   *[other] { $count } personas esperan
}
item-used-of = { $used } de { $minutes } min
item-title = Título
item-purpose = Para qué es
item-minutes = Minutos previstos (0: ninguno)
item-description = Descripción
item-prompts = Preguntas para escribir
item-prompts-hint = Una en cada línea, como «fortalezas», «preocupaciones», «ideas». Aparecen sobre las palabras de cada persona.
item-asks-nobody = En este punto no hace falta escuchar a todo el mundo
item-needs-everyone = Aquí no se decide nada sin quien falte y no haya dejado nada escrito
item-holds-back = Guardar lo compartido hasta que yo lo muestre todo a la vez

## A quién se ha escuchado

console-heard-no-item = Cuando haya un punto abierto, aquí se ve a quién se ha escuchado y cómo.
console-not-yet = { $count ->
    [0] Se ha escuchado a todas las personas
    [one] Falta escuchar a 1 persona
   *[other] Falta escuchar a { $count } personas
}
console-not-so-far = Sin escuchar hasta ahora
console-heard-gone = Sin sus palabras sobre este punto, y no están aquí
console-heard-already = Escuchadas o con respuesta
console-speaks-now = habla ahora
console-ask = Preguntar
console-ask-everyone = Preguntar a todas
console-all-asked = Ya se les preguntó. A quien no responda en un minuto ya no se le espera.
console-enter-pass = Dijo «paso» en voz alta
console-pass-back = Al final no pasó
console-stands = Vale su opinión escrita
console-stands-not = Ya no vale
console-write-for = Escribir sus palabras

## Lo escrito

console-panels-no-item = Cuando haya un punto abierto, aquí aparece lo que las personas compartan por escrito.
console-panels-none = Todavía no se ha compartido nada.
console-held-back = Lo compartido en este punto se guarda hasta que usted lo muestre.
console-written = { $count ->
    [one] Una persona ha escrito: { $names }
   *[other] { $count } personas han escrito: { $names }
}
console-written-none = Hasta ahora nadie ha compartido nada.
console-reveal = Mostrar a todo el mundo
console-place-panel = Poner en las notas
panel-entered-by = escrito por { $name }
console-write-for-title = Palabras de { $name }
console-write-for-sees = Lo ve todo el mundo cuando usted lo comparta. El acta dice que lo escribió usted.
console-write-for-words = Lo que quiere decir
console-write-for-share = Compartirlo en su nombre

## Personas

console-lock = No dejar entrar a nadie más
console-unlock = Dejar entrar otra vez
console-locked = No puede entrar nadie nuevo. Los enlaces personales siguen funcionando.
console-add-person = Añadir a una persona
console-add-person-hint = Recibe un enlace personal que abre la reunión con su nombre. Quien no tiene dispositivo está presente al instante, y usted pide la palabra y escribe en su lugar.
person-name = Nombre
person-role = Función
person-role-hint = Como se dice, por ejemplo «madre».
person-side = Lado
person-side-hint = Para el equilibrio, por ejemplo «familia».
person-language = Idioma
person-no-device = Participa sin dispositivo
language-en = Inglés
language-es = Español
console-rename = Cambiar el nombre
console-capabilities = Qué puede hacer
console-capabilities-of = Qué puede hacer { $name }
may-facilitate = Facilitar
may-facilitate-means = Conduce la reunión desde esta consola.
may-take_notes = Tomar notas
may-take_notes-means = Escribe en las notas, también cuando solo puede hacerlo quien las toma.
may-speak = Hablar
may-speak-means = Pide la palabra, comparte sus palabras, pasa.
may-decide = Decidir
may-decide-means = Toma posición, y se le pregunta para escucharle.
console-personal-link = Enlace personal
console-personal-link-of = Enlace personal de { $name }
console-personal-link-hint = Abre la reunión como esta persona, en cualquier dispositivo. No lo envíe a nadie más.
console-personal-link-theirs = { $name } ya ha entrado, así que este enlace es solo suyo: abre sus palabras privadas. Para otro dispositivo, lo encuentra en sus propios ajustes.
console-remove-person = Retirar de la reunión
console-remove-title = ¿Retirar a { $name }?
console-remove-hint = Sus pantallas se cierran al instante y sus enlaces dejan de servir. Lo que dijo y compartió queda en el acta, con su nombre.

## Enlaces

console-open-screen = Abrir la pantalla grande
console-all-links = Todos los enlaces en una página, para imprimir o enviar
console-link-coming = El enlace está en camino…
console-renew = Renovar
console-renew-code = Código nuevo
console-renew-sure = El anterior deja de servir al instante, para todas las personas que lo tengan.
console-renew-now = Renovarlo
copy-by-hand = Está seleccionado: cópielo con el teclado o con una pulsación larga.
links-address-member = Enlace para todo el grupo
links-address-screen = Enlace para la pantalla grande
links-address-own = Su propio enlace
links-address-personal = Enlace personal

## El final

console-end-title = ¿Terminar la reunión?
console-end-hint = Ya nadie podrá pedir la palabra ni escribir. A todas las personas se les ofrece el acta. Si fue demasiado pronto, podrá abrir la reunión de nuevo.
console-end-item = «{ $title }» sigue abierto y se cerrará.
console-end-waiting = { $count ->
    [one] Una persona sigue esperando para hablar: { $names }
   *[other] { $count } personas siguen esperando para hablar: { $names }
}
console-end-now = Terminarla ahora
console-end-not-yet = Todavía no
console-ended = La reunión ha terminado
console-ended-hint = El acta muestra a quién se escuchó y cómo. Léala, cópiela, llévesela.
console-reopen = Abrir la reunión de nuevo

## Deshacer

console-undo = Deshacer: { $act ->
    [TurnStarted] palabra a { $name }
    [TurnEnded] fin del turno de { $name }
    [TurnPaused] pausa de { $name }
    [TurnResumed] { $name } continúa
    [TurnPutBack] palabra devuelta a { $name }
    [TopicClosed] paso a otro tema
    [ItemStarted] punto abierto
    [ItemStopped] punto cerrado
    [ItemSkipped] punto saltado
    [ItemMoved] punto movido
    [ItemHeld] aplazar un punto
    [TimeGiven] dar más tiempo a un punto
    [QueueOpened] cola abierta
    [QueueClosed] cola cerrada
    [TopicParked] tema al estacionamiento
    [ParkedChanged] tema cambiado
    [ParkedDropped] tema descartado
    [ActionAdded] tarea agregada
    [ActionChanged] tarea cambiada
    [ActionSettled] estado de una tarea
    [NormAdded] norma agregada
    [NormChanged] norma cambiada
    [NormRemoved] norma quitada
    [NormsAccepted] normas aceptadas
    [PolicyChosen] cambio de orden
    [EntrySkipped] salto de { $name }
    [EntryMoved] lugar de { $name }
    [KindChanged] motivo de { $name }
    [Passed] paso de { $name }
    [RoundStarted] empezó una ronda
    [RoundAnswered] anotó una respuesta de { $name }
    [PassedForNow] anotó que { $name } pasa por ahora
    [RoundEnded] terminó la ronda
    [SharesSet] cambió el peso de las partes
   *[other] el último paso
}

## El teclado

keys-title = Teclas
keys-used = Una sola tecla pulsa un botón
keys-used-hint = Desactívelo si le habla a la computadora o si pulsa teclas sin querer. Este dispositivo lo recuerda.
key-n = Dar la palabra a la siguiente persona
key-p = Pausar o continuar
key-d = La persona ha terminado
key-b = Devolver la palabra a la última persona
key-o = Abrir o cerrar la cola
key-a = Añadir a alguien a la cola
key-r = Preguntar a cada persona por turno: una ronda
key-u = Deshacer
key-l = Enlaces y código QR
key-t = Ajustes de la reunión
key-help = Estas teclas

## Las notas propias de quien facilita

console-pane-private = Mis notas
private-notes-title = Mis propias notas
private-notes-sees = Solo usted ve esto, ahora y después. No está en ninguna acta y se borra con la reunión.

## El teléfono como mando a distancia

console-remote = La palabra
console-as-remote = Usar un teléfono como mando
console-as-remote-hint = La cámara de su teléfono abre allí esta consola: siguiente, terminar, pausa y deshacer al alcance del pulgar. Que nadie más lo capte: quien lo haga será usted.
links-own-qr = Código QR que abre su consola en su teléfono
