# Leaving an item while people wait, or before everyone was heard.

leaving-title = Leave “{ $title }”?
leaving-waiting = { $count ->
    [one] One person still waits
   *[other] { $count } people still wait
}
leaving-hear-now = Hear now
leaving-words-stand = Their written words stand
leaving-withdrew = They withdrew
leaving-carry = Carried with the item
leaving-carried = Nothing needs to be chosen: whoever still waits then stands in the same order when you return to the item.
leaving-unheard = { $count ->
    [one] One person stands in the way: not asked yet, or still answering
   *[other] { $count } people stand in the way: not asked yet, or still answering
}
leaving-undecided = { $count ->
    [one] One proposal has no outcome
   *[other] { $count } proposals have no outcome
}
leaving-has-left = Has left
leaving-go-to = Go on to “{ $title }”
leaving-close = Close “{ $title }”
leaving-skip = Skip “{ $title }”
leaving-all-the-same = { $label }, all the same
leaving-why = Why, although they have not been heard?
leaving-why-sees = Everyone sees it, and it stands in the record. It cannot be changed later.
unheard-left = “{ $title }” was left before { $names } had been heard: { $reason }

refused-not-all-heard = { $count ->
    [one] { $names } has not been heard on this item. Ask, or say why it is left all the same.
   *[other] { $count } people have not been heard on this item: { $names }. Ask them, or say why it is left all the same.
}

record-overrides = Done all the same
record-left-unheard = Not heard
record-why = Why

console-stay = Stay with this
console-shares = How much each side weighs
console-shares-hint = With 2, a side comes up twice as often as one with 1.
console-side-none = Without a side
