# La pantalla de cada participante: levantar la mano, su lugar, sus propias palabras.

tabs-label = Partes de la reunión
tab-asks = : algo espera su respuesta
tab-now = Ahora
tab-words = Mi texto
tab-notes = Notas
tab-agenda = Agenda
tab-people = Personas

raise-label = Pedir la palabra
raise-hand = Levantar la mano
raise-here = Levantarla como «{ $kind }» en «{ $item }»
raise-let-go = Dejarlo
topic-label = ¿Sobre qué? (opcional)
topic-sees = Lo ven todos, ahora y en el acta.

own-places = Mi lugar en la lista
edit-topic = Cambiar
as-something-new = Presentarlo como algo nuevo
move-back = Ir un lugar atrás
withdraw = Bajar la mano
compose = Estoy escribiendo mi respuesta
compose-floor = Estoy escribiendo mi respuesta
compose-end = Ya estoy
i-am-done = He terminado
resume-turn = Continuar
interpose = Escuchar primero a { $name }

invitation-label = Una invitación
invited-speak = Hablar
invited-write = Escribir
invited-pass = Pasar
you-passed = Usted pasó en este punto.
take-back-pass = Retirarlo

elsewhere = Está mirando «{ $item }».
elsewhere-room = La sala está en «{ $item }».
follow-room = Volver al punto
following-room = Siguiendo a la sala
look-at = Mirar
look-current = Abrir

words-no-item = Cuando haya un punto abierto, aquí podrá escribir sus propias palabras.
words-ended = La reunión ha terminado. Lo que usted escribió y compartió está en el acta.
panel-title = Mis palabras sobre este punto
panel-label = Lo que quiero decir
panel-sees-me = Solo usted lo ve, hasta que lo comparta.
panel-sees-held = Solo usted lo ve. Una vez compartido, sigue oculto hasta que se descubran los textos de todos.
panel-sees-change = Los cambios son solo suyos hasta que los comparta. Los demás siguen viendo la versión { $version }.
panel-shared = La versión { $version } está compartida: la ven todos en la reunión y figura en el acta.
panel-shared-held = La versión { $version } está compartida: aparecerá junto con los textos de todos y figura en el acta.
share = Compartir con todos
share-change = Compartir el cambio
stands = Mi texto vale por escrito
stands-take-back = Que ya no valga
stands-means = «Mi texto vale por escrito» cuenta como haber sido escuchado en este punto, sin hablar.
stands-said = Su texto vale por escrito: ya consta su voz en este punto.
kept-saved = Guardado
kept-saving = Guardando …
kept-device = De momento solo en este dispositivo
kept-refused = Solo en este dispositivo
differs-title = Escribió en dos dispositivos. Se conservan los dos textos: ¿con cuál desea seguir?
differs-mine = En este dispositivo
differs-theirs = En su otro dispositivo
differs-take-mine = Seguir con este
differs-take-theirs = Seguir con aquel
differs-take-both = Conservar los dos, uno tras otro

own-link = Mi enlace, para otro dispositivo
own-link-sees = Solo lo ve usted. Quien lo abra será usted, con todo lo que ha escrito.
