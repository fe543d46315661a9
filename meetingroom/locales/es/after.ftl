# Después de la reunión: cómo figuran las propias palabras, cuánto se guarda la reunión y cómo se borra.

own-title = Cómo figuran sus propias palabras en el acta
own-lead = Mire si esto es lo que dijo y escribió. Las palabras de las demás personas están en el acta misma.
own-heard = Cómo se le escuchó
own-position = Su respuesta a «{ $text }», versión { $version }
own-nothing = El acta no tiene palabras suyas.
own-confirm = Así está bien
own-correct = Algo no está bien
own-correct-on = Sobre qué es
own-correct-on-all = Todo, o ninguno de estos
own-correct-words = Qué debería decir
own-correct-hint = Su corrección figura en el acta junto a sus palabras, con su nombre. Nunca las sustituye.
own-correct-send = Ponerla junto a mis palabras
own-until = Puede confirmar o corregir hasta el { $time }. Si no dice nada, el acta lo dirá.
own-until-still = Todavía puede confirmar o corregir hasta el { $time }.
own-closed = El plazo para correcciones terminó. Si algo no está bien, dígaselo a quien facilitó la reunión.
own-confirmed = Usted confirmó sus palabras.
own-corrected = Sus correcciones
own-see = Ver cómo figuran sus propias palabras
own-see-confirmed = Usted confirmó sus palabras. Verlas otra vez
own-see-corrected = Usted corrigió sus palabras. Verlas otra vez
own-answer-below = Ir a la respuesta
own-sees = Lo ven todas las personas que pueden leer el acta.

keeping-title = Guardar y borrar
keeping-never = Esta reunión se guarda hasta que alguien que facilita la borre.
keeping-until = Todo lo de esta reunión se borra aquí el { $time }. Llévese el acta antes.
keeping-held = Esta reunión se guarda: { $name } la retiene.
keeping-held-why = Esta reunión se guarda: { $name } la retiene, porque: { $why }
keeping-hold = Guardarla más tiempo
keeping-hold-why = ¿Por qué?
keeping-hold-hint = Se guarda entonces hasta que alguien deje de retenerla. Todas las personas ven el motivo.
keeping-release = Dejar de retenerla
keeping-release-hint = Cuando se deje de retener, se borra el día acordado, y no antes de mañana.
keeping-delete = Borrar todo ahora
keeping-delete-hint = Nada de esto se podrá recuperar. Se borra:
keeping-delete-title = Para mayor seguridad, escriba el nombre de la reunión: { $title }
keeping-delete-button = Borrarla para siempre
keeping-delete-open = Una reunión que continúa no se puede borrar. Termínela primero.
keeping-delete-held = Mientras se retiene no se puede borrar. Deje de retenerla primero.
keeping-back = Volver a la reunión

deleted-title = Se borró todo lo de esta reunión
deleted-lead = Esto es lo que se quitó. Las copias que cada persona se llevó son suyas.

removed-journal = Actos en el diario: { $count }
removed-roster = Nombres de personas: { $count }
removed-former-names = Nombres anteriores de personas: { $count }
removed-codes = Códigos: { $count }
removed-private = Textos privados: { $count }
removed-connected = Conexiones de dispositivos: { $count }
removed-mail = Cartas por correo: { $count }
removed-due = Fechas para el reloj: { $count }
removed-note-updates = Cambios de las notas: { $count }
removed-note-snapshots = Estados de las notas: { $count }
removed-note-writers = Dispositivos que escribieron en las notas: { $count }

refused-no-such-row = No hay fila { $row }: la última es la { $most }.
refused-your-override = La fila { $row } guarda el motivo que usted dio para seguir adelante de todos modos, y queda en el acta. Si dice algo que no debe quedar, pida a otra persona que facilita que lo borre.
refused-meeting-held-already = Esta reunión ya se retiene.
refused-meeting-not-held = Esta reunión no se retiene.
refused-not-ended-yet = La reunión continúa. Termínela primero.
refused-held-so-kept = Esta reunión se retiene, así que no se puede borrar. Deje de retenerla primero.
refused-other-title = Para borrarla, escriba exactamente el nombre de esta reunión: { $title }
refused-corrections-closed = El plazo para correcciones terminó. Dígale a quien facilitó qué no está bien.
refused-too-many-corrections = Ya hay { $most } correcciones suyas. Reúna lo demás en una de ellas.
refused-meeting-deleted = Se borró todo lo de esta reunión.
refused-nothing-to-erase = Nada de esto está en la reunión.

erase-title = Borrar algo
erase-lead = Las palabras que no deben estar aquí se quitan para siempre: de esta reunión, de su acta y de la base de datos. El acta dice que algo se borró. Las copias que cada quien se llevó son suyas.
erase-words = ¿Qué palabras?
erase-words-hint = Antes de borrar nada se ve dónde están.
erase-find = Buscarlas
erase-nowhere = Esas palabras no están en ninguna parte.
erase-goes = Esto se borra para siempre
erase-goes-hint = Lo que se escribió en un mismo acto se borra junto, y con ello sus traducciones. Quite la marca de lo que deba quedarse.
erase-goes-notes = En las notas: «{ $words }», solo estas palabras
erase-goes-name = El nombre { $name }, dondequiera que la sala lo escribió. Lo que hizo y dijo se queda, sin nombre.
erase-why = ¿Por qué?
erase-why-hint = Esto se queda, así que no repita las palabras.
erase-now = Borrar para siempre
erase-name = O el nombre de una persona
erase-name-hint = También puede estar dentro de lo que alguien escribió: búsquelo arriba.
erase-see-name = Ver qué se borra
erase-done = { $count ->
    [one] Borrado. Ya no está en ninguna parte.
   *[other] Borradas: { $count } cosas. Ya no están en ninguna parte.
}
refused-nothing-ticked = No se marcó nada, así que no se borró nada.
