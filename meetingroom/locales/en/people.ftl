# People: the roster and how it comes in, who may do what, seats, excusals, hours, taking over.

## A pasted roster, row by row

roster-row = Line { $line }: { $fault }
roster-row-name-missing = there is no name.
roster-row-name-twice = { $cell } stands on this list twice.
roster-row-name-there = { $cell } is in the meeting already.
roster-row-too-long = “{ $cell }” is too long.
roster-row-bad-characters = there is an invisible character or a line break in “{ $cell }”.
roster-row-language-unknown = “{ $cell }” is no language that we know. Write English or Spanish, or en or es.
roster-row-seat-unknown = no seat is called “{ $cell }”. Write it as it stands among the seats, or set it up first.
roster-row-part-unknown = “{ $cell }” is nothing one can be here. Write member, facilitator, note-taker, interpreter, speaker or observer.
roster-row-column-unknown = nobody knows what to do with the column “{ $cell }”. Take it away, or call it name, role, side, language, seats, part or device.
roster-row-too-many-cells = there is more on it than a name, a role, a side and a language: “{ $cell }”. To say more, let the first line name the columns.
roster-row-quote-open = a quotation mark is opened and never closed.
roster-row-too-many-rows = that is more than one list can hold. Bring the rest in as a second list.

## Why not, and what to do

refused-bad-rows = { $count ->
    [one] One line cannot be taken.
   *[other] { $count } lines cannot be taken.
} { $good ->
    [0] Correct the list and add it again.
    [one] Correct the list, or add the one that is good.
   *[other] Correct the list, or add the { $good } that are good.
}
refused-nobody-on-the-list = There is nobody on this list. Write one name on each line.
refused-too-many-people = A meeting can have { $most } people at most.
refused-uses-a-device = { $name } is here with a device. Once it is away, you can go on without it.
refused-comes-in-themselves = { $name } comes in with a device of their own. If they have none, say so first.
refused-facilitates-already = { $name } facilitates already.
refused-cannot-take-the-lead = { $name } cannot run the meeting now: that takes somebody who is here, with a device.
refused-facilitator-is-here = A facilitator is here. If you want to facilitate, ask them.
refused-facilitator-may-return = The facilitator’s line is lost and may be back in a moment. If not, you can take over after three minutes.
refused-seats-unfilled = { $count ->
    [one] One seat is unfilled. Fill it, or open anyway and say why.
   *[other] { $count } seats are unfilled. Fill them, or open anyway and say why.
}
refused-seats-filled = No seat stands in the way of opening.
refused-seat-there = There is a seat called “{ $title }” already. One seat can be filled by several people.
refused-no-such-seat = This seat is not there any more.
refused-too-many-seats = A meeting can have { $most } seats at most.
refused-no-such-excusal = This excusal is not there any more.
refused-too-many-excusals = A meeting can have { $most } excusals at most.
refused-leaves-before-arriving = The leaving has to come after the arriving. Please correct one of them.
refused-no-items-of-theirs = No item that is still to come is { $name }’s. Say on the item who is asked, then it is.
