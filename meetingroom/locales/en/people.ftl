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
roster-row-no-address = “{ $cell }” is no e-mail address. Write one such as ana@example.org, or leave it out.
roster-row-column-unknown = nobody knows what to do with the column “{ $cell }”. Take it away, or call it name, role, side, language, e-mail, seats, part or device.
roster-row-column-twice = two columns are “{ $cell }”. Leave one of them out.
roster-row-too-many-cells = there is more on it than a name, a role, a side, a language and an e-mail address: “{ $cell }”. To say more, let the first line name the columns.
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

## The door

refused-waits-at-the-door = You are waiting to be let in. As soon as somebody has answered, this goes on.
refused-turned-away = You were not let in. If you think that is a mistake, speak with whoever runs the meeting, or try once more.
refused-gave-up = Nobody answered in time, or you went away from the door. You can ask once more.
refused-no-longer-waits = This has been answered already.
refused-no-such-knock = Nobody waits here under this number.
refused-nobody-at-the-door = Nobody is waiting to come in.
refused-choose-one-of-them = Several people say that one name is theirs, or it has been taken. Let in the right one, and turn the others away.
refused-door-crowded = So many are waiting that the door is full. Please try again in a few minutes.
refused-no-first-device = { $name } has not come in with a device yet. Tap the name on the list, or use the personal link.
refused-name-written = Something has been written under { $name }’s name, so a tap does not open it. Use the personal link, or come in under another name.
refused-reads-later = You came in by the code alone. What was written before opens when the facilitator lets you read it.
refused-merged = You were in this meeting twice, and one of the two was closed. Go on where you are still open.

## Waiting to be let in

lobby-waiting = You are nearly in
lobby-waiting-hint = The facilitator sees that you are here. As soon as they let you in, the meeting opens by itself.
lobby-device = Say yes on your first device
lobby-device-hint = Open the meeting there. It asks whether it is you, and shows this number:
lobby-as = as { $name }
lobby-leave = Do not wait any longer
lobby-look-again = Without it, look again whether you have been let in.
lobby-back = Back to the door
devices-title = Is this you, on another device?
devices-hint = Somebody wants to come in as you. If it is you, the number on that device is { $number }. If not, say no: whoever comes in sees everything that you have written.
devices-yes = Yes, it is me
devices-no = No, that is not me

## The people on the screens

people-removed = { $count ->
    [one] 1 person was removed
   *[other] { $count } people were removed
}
people-let-back-in = Let back in
mark-about = the meeting is about them
mark-facilitates = runs the meeting
mark-takes-notes = takes notes
mark-interprets = interprets
mark-deputy = deputy
mark-arrives = comes at { $time }
mark-leaves = leaves at { $time }
mark-reads-later = does not see what was written before

person-details = Details
person-details-of = What the roster says of { $name }
person-interprets = Interprets for others
person-holds-power = Holds power: speaks last in a round where that is wanted
person-hours = Comes and goes
person-hours-of = When { $name } comes and goes
person-hours-hint = Only what differs from the meeting. Everyone sees it.
person-arrives = Comes later, at
person-leaves = Leaves early, at
person-items-first = Their items first
person-excuse = Excuse
person-open-earlier = Let them read what was written before
person-has-left = Has left
person-is-here = Is here now
person-about = The meeting is about them
person-not-about = The meeting is not about them
person-lead = Facilitating
person-lead-of = Let { $name } facilitate
person-share = Facilitate together
person-share-hint = Both of you run the meeting.
person-hand-over = Hand over
person-hand-over-hint = They run the meeting and you take part. They can give it back to you.

hours-own = I have to leave early
hours-sees = Everyone sees this. Whoever runs the meeting can put your items first.

deputy-title = If no facilitator is connected, who takes over?
deputy-nobody = Nobody in particular
deputy-hint = They can do so at once. After three minutes any member who decides can, until a facilitator is back.

leading-you = You run the meeting until a facilitator is back.
leading-somebody = { $name } runs the meeting until a facilitator is back.
leading-take-over-hint = No facilitator is connected. You can run the meeting until one is back; everyone is told.
leading-take-over = Take over
leading-nobody = No facilitator is connected at the moment.

before-title = Before we open

## A whole list at once

console-import = Add a list
import-hint = One person on each line: name, role, side, language, e-mail; only the name is needed. Or a table (CSV) whose first row names the columns; it may also say the seats, the part that somebody takes and whether they come without a device.
import-list = The list
import-example = Inés Quillfeather, Parent, family, Spanish
    Desmond Fablewright, Teacher, school
import-file = Or a file
import-add = Add them
import-bad-lines = The lines that cannot be taken
import-and-more = { $count ->
    [one] and one more
   *[other] and { $count } more
}
import-good = { $count ->
    [one] Add the one that is good
   *[other] Add the { $count } that are good
}

## Seats

seats-title = Seats
seats-none = No seats yet. A seat is a function that the meeting needs somebody for.
seats-add = Add a seat
seats-add-hint = A function that the meeting needs somebody for. One person can fill two.
seats-fill = Who fills it
seats-who = Who fills this seat?
seats-all-filled = Every seat is filled.
seats-unfilled = { $count ->
    [one] One seat is unfilled:
   *[other] { $count } seats are unfilled:
}
seats-open-anyway = Open anyway
seats-why = Why we open all the same
seats-why-sees = Everyone sees it, and it stands in the record.
seats-opened-anyway = { $name } opened the meeting with seats unfilled:
seats-opened-anyway-all = The meeting was opened with seats unfilled:
seat-title = What the meeting needs
seat-needed = When, if not always
seat-needed-hint = Such as “when transition is discussed”.
seat-filled = filled
seat-excused = excused
seat-expected = not here yet
seat-empty = nobody yet

## Excusals

excusals-title = Excused
excusal-of = Excuse { $name }
excusal-whole = the whole meeting
excusal-part = From which part?
excusal-part-hint = Nothing ticked means the whole meeting.
excusal-agreed-by = Who agreed to it?
excusal-agreed-on = Agreed on
excusal-input-on = Written input received on
excusal-input-on-hint = Empty while none has come.
excusal-reason = Why
excusal-agreed = agreed by { $names } on { $day }
excusal-input = written input received { $day }
excusal-no-input = no written input so far

## The door, as facilitators see it

door-title = { $count ->
    [one] One person waits to come in
   *[other] { $count } people wait to come in
}
door-knocking = { $count ->
    [one] { $name } waits to come in.
   *[other] { $count } people wait to come in, { $name } first.
}
door-look = Look
door-admit = Let in
door-admit-all = Let all in
door-decline = Turn away
door-newcomer = came by the code
door-claims = says that this name on the roster is theirs
door-reads-earlier = May also read what was written before
door-unread = { $count ->
    [one] { $names } came by the code and does not see what was written before.
   *[other] { $names } came by the code and do not see what was written before.
}
door-open-earlier = Let them read it

## What is closed to who came by the code alone

reads-later = You came in by the code. What was written before you came opens when the facilitator lets you read it.

## Interpretation, and one person who came in twice

refused-not-an-interpreter = This is for those who interpret. Whoever runs the meeting can mark you as an interpreter.
refused-nobody-interprets = Nobody is interpreting at the moment.
refused-interprets-others = One interprets what others say. To say something of your own, raise your hand.
refused-one-and-the-same = That is one and the same person already. Choose another.

## Interpretation on the screens

interpretation-label = Interpretation
interpretation-now = { $name } interprets into { $language }
interpretation-you = You interpret into { $language }. The speaker’s clock stands still.
interpretation-offer = When you interpret what { $name } says, press your language. The speaker’s clock stands still meanwhile.
interpretation-start = Into { $language }
interpretation-end = Interpretation is over
floor-interpreted = Being interpreted
floor-you-interpreted = You are being interpreted. Your time stands still.

## The person the meeting is about

about-label = { $name }, in their own words
about-you = Your own words stand first here
about-none = No words of theirs on this item yet.
about-all = Show all
about-less = Show less

## Who is asked on an item

circle-title = Who is asked
circle-who = Asked on this item
circle-hint = Nobody ticked means all who decide.
circle-named = asks { $names }

## One person who came in twice

person-merge = Came in twice
person-merge-of = { $name } came in twice
person-merge-hint = What was said, shared and asked under this name becomes the other’s, and this one is closed. Private words stay with the device that wrote them.
person-merge-into = Who is { $name }?
person-merge-now = Make them one

## Represented by another, and facilitating no longer

represented-open = Somebody speaks for me on this item
represented-who = Who speaks for you?
represented-who-for = Who speaks for them?
represented-sees = Everyone sees it, and it stands in the record.
represented-you = { $name } speaks for you on this item.
represented-not = I speak for myself
console-represented = Somebody speaks for them
console-represented-title = Who speaks for { $name }
console-represented-hint = Only as they have agreed to it aloud. The record says who entered it.
person-drop-lead = Facilitate no longer
