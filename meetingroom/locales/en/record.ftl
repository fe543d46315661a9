# The record: who was heard and how, who was there, the agenda, and each item.

record-date = { DATETIME($date, dateStyle: "long") }
record-day = Date
record-time = Time
record-end = End
record-ended-by-itself = on { $day }, by itself: nobody had done anything since { $since }
record-so-far = from { $time }, still going on

record-heard = Who was heard, and how
record-heard-lead = The numbers are those of the items on the agenda.
record-heard-nothing = No item was opened.
record-how = How
record-not-asked = not asked
record-heard-count = Heard
record-of = { $heard } of { $all }
record-others = The others

record-attendance = Attendance
record-person = Person
record-role = Role
record-there = Present
record-remarks = Remarks
record-did-not-come = did not come
record-facilitated = facilitated
record-nobody-known = the room

record-item = Item
record-purpose = Purpose
record-planned = Planned
record-took = Took
record-not-reached = not reached

record-views = Views in people’s own words
record-held-back = What was written here is held back. It has not been revealed.
record-entered-by = entered by { $name }
record-moved-by = place given by { $name }
record-turns = Turns
record-from = From
record-kind = Kind
record-topic = Topic
record-waited = Waited
record-still-waiting = Waited to speak when the item was left, and had not been called: { $names }
record-longest-wait = The longest wait for the floor was { $time }, on { $item }.
record-in-short = In short
record-notes = Notes
record-rounds = Rounds
record-evidence = Evidence
record-concerns = Concerns, and what came of them
record-decisions = Decisions
record-heard-here = How each person was heard
record-when = When
record-asked-at = Asked at

record-seat = What the meeting needed
record-filled-by = Filled by
record-needed = Needed
record-excused-from = Excused from
record-agreed-by = Agreed by
record-written-input = Written input
record-no-input = none came
record-led = Who led the meeting
record-led-given = facilitation given by { $name }
record-stood-in = stood in while no facilitator was connected
record-deputy = Deputy: { $name }
record-removed = was removed
record-presenter = Opened by
record-pauses = Pauses
record-pause = Pause
record-meant-until = Meant until
record-interpreted = Interpretation
record-interpreted-by = into { $language } by { $name }, { $time }
record-words-of = the words of { $name }
record-words-of-several = the words of several
record-read-by-facilitator = read by the facilitator
record-read-by-device = read by the device

record-section = Section
record-language = Language
record-words = Words
record-what = What
record-value = Value

record-correction = Put right
record-confirmed = How each person found their own words
record-confirmed-until = Until { $time } each person can confirm or correct how their own words stand here.
record-confirmed-closed = The time for corrections ended on { $time }. Who said nothing by then is named as such.
record-found = What they said of it
record-found-right = confirmed, { $time }
record-found-corrected = corrected, see below
record-found-silent = said nothing by the deadline
record-found-not-yet = nothing yet
record-correct-by = Confirm or correct your words in the record
record-deleted-on = The meeting is deleted here

record-about = About this record
record-version = Version
record-version-says = { $seq }, as of { $time }
record-hash = Head of the hash chain

refused-no-such-format = There is no copy of that kind. Choose one of these endings: { $known }.

refused-bundle-not-json = This file cannot be read as JSON ({ $why }). Choose the file that was downloaded as complete data.
refused-bundle-not-ours = This is not the complete data of a meeting. Choose the file that was downloaded as complete data.
refused-bundle-newer = This file was written by a newer version ({ $version }) than this server can read ({ $known }).
refused-bundle-bad-shape = Something in this file is not as expected: { $why }.
refused-bundle-bad-row = Row { $row } of this file cannot be read: { $why }.
refused-bundle-row-missing = Row { $row } of this file is missing: row { $found } stands in its place.
refused-bundle-row-does-not-follow = Row { $row } of this file does not follow from the rows before it.
refused-bundle-chain-broken = Row { $row } of this file is not as it was written: its hash does not fit.
refused-bundle-text-changed = A text in row { $row } of this file is not as it was written.
refused-bundle-seal-broken = What stands beside the rows of this file (its notes, names, or what it says of itself) is not as it was written.
refused-bundle-repeated = Two rows of this file, { $row } being the second, are one and the same command.
refused-bundle-bad-notes = The notes in this file cannot be read.
record-chart-then = { $title }, as it was shown at { $time } (put into the notes by { $name })
record-data-from = Data from: { $who }

verify-whole = { $rows ->
    [one] 1 row
   *[other] { $rows } rows
}, chain whole. Its head is { $head }
verify-not-whole = This file is not as it was written. The chain ends on { $head }
verify-erased = row { $row }: erased on { $when }, chain whole
verify-redacted = row { $row }: other words stand in place of names; that text cannot be checked
verify-hidden = row { $row }: its command id held a name and is hidden; the row cannot be checked
verify-row-changed = row { $row } (by { $by }, { $at }): changed, or the row before it was; its hash does not fit
verify-text-changed = row { $row } (by { $by }, { $at }): a text in it is not as it was written
verify-name-changed = the name { $name } is not the one that was given
verify-text-missing = row { $row } (by { $by }, { $at }): a text in it is missing, and nobody erased it
verify-held-back = row { $row }: a text in it is held back until all are shown; chain whole
verify-seal-broken = The notes, a name, or what the file says of itself is not as it was written: the seal does not fit
verify-no-seal = The file has no seal: whether its notes are as they were written cannot be told
verify-head-differs = The file names another head than its last row has: { $head }
verify-other-head = This is not the head that you gave: the chain ends on { $head }
record-erased-row = Text of row { $row }
record-erased-name = A person’s name
record-erased-by = erased by { $name }, { $time }

copy-gathering = putting it together
copy-making = writing it
copy-finishing = finishing it
copy-failed = This copy could not be made.
refused-press-busy = Several long copies are being made just now. Try again in a minute.
refused-press-failed = This copy could not be made. The web page and the plain text have the same words.
refused-no-such-copy = This copy is not there any more. Ask for it again.
refused-copy-not-ready = This copy is not finished yet.
record-items = Items { $numbers }
