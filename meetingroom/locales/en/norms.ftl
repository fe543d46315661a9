# How we want to meet: proposed, accepted, and brought up when somebody asks for it.

norms-title = How we want to meet
norms-proposed = Proposed. Do you miss something, or would you word it differently? Say so.
norms-not-accepted = Not yet accepted by the room.
norms-shown = We said:

console-pane-norms = Norms
console-norms-proposed = { $count ->
    [one] One norm is proposed. Does everyone want to meet like this?
   *[other] { $count } norms are proposed. Does everyone want to meet like this?
}
console-norms-look = Look and change
console-norms-accept = Accepted by all
console-norms-none = Nothing proposed yet. What do people need, to speak freely and to listen?
console-norms-accepted = Accepted by the room. “Show” brings one up on every screen.
console-norm-add = Add a norm
console-norm-edit = Word it differently
console-norm-anew = The room accepted the norms as they stand. A change proposes them anew.
console-norm-show = Show
console-norm-hide = Put away

record-norm = Norm
record-norms-accepted = Accepted by the room at { $time }.
record-norms-not-accepted = Proposed; the room did not accept them.

refused-no-such-norm = This norm is no longer on the list.
refused-norms-changed = The norms changed meanwhile. Look at them once more, then accept them.
refused-norms-off = This meeting has no norms. Turn them on in the settings.
refused-too-many-norms = { $most } norms are the most that a list can have. Nobody remembers more.
