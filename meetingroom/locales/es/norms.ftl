# Cómo queremos reunirnos: propuesto, aceptado y recordado cuando alguien lo pide.

norms-title = Cómo queremos reunirnos
norms-proposed = Propuesto. ¿Falta algo, o lo diría de otra manera? Dígalo.
norms-not-accepted = El grupo aún no las ha aceptado.
norms-shown = Dijimos:

console-pane-norms = Normas
console-norms-proposed = { $count ->
    [one] Hay una norma propuesta. ¿Quieren reunirse así todas las personas?
   *[other] Hay { $count } normas propuestas. ¿Quieren reunirse así todas las personas?
}
console-norms-look = Ver y cambiar
console-norms-accept = Aceptadas por el grupo
console-norms-none = Aún no hay nada propuesto. ¿Qué necesita la gente para hablar con libertad y escuchar?
console-norms-accepted = Aceptadas por el grupo. «Mostrar» lleva una a todas las pantallas.
console-norm-add = Agregar una norma
console-norm-edit = Decirlo de otra manera
console-norm-anew = El grupo aceptó las normas tal como están. Un cambio las propone de nuevo.
console-norm-show = Mostrar
console-norm-hide = Quitar

record-norm = Norma
record-norms-accepted = Aceptadas por el grupo a las { $time }.
record-norms-not-accepted = Propuestas; el grupo no las aceptó.

refused-no-such-norm = Esta norma ya no está en la lista.
refused-norms-changed = Las normas cambiaron mientras tanto. Mírelas otra vez y luego acéptelas.
refused-norms-off = Esta reunión no tiene normas. Actívelas en los ajustes.
refused-too-many-norms = Una lista puede tener { $most } normas como máximo. Nadie recuerda más.
