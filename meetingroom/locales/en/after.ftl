# After the meeting: how one's own words stand, how long the meeting is kept, and deleting it.

own-title = How your own words stand in the record
own-lead = Look whether this is what you said and wrote. Others’ words are in the record itself.
own-heard = How you were heard
own-position = Your answer to “{ $text }”, version { $version }
own-nothing = The record has no words of yours.
own-confirm = That is right
own-correct = Something is not right
own-correct-on = What it is about
own-correct-on-all = All of it, or none of these
own-correct-words = What it should say
own-correct-hint = Your correction stands beside your words in the record, under your name. It never replaces them.
own-correct-send = Put it beside my words
own-until = You can confirm or correct until { $time }. If you say nothing, the record says so.
own-until-still = You can still confirm or correct until { $time }.
own-closed = The time for corrections is over. If something is not right, tell whoever facilitated.
own-confirmed = You have confirmed your words.
own-corrected = Your corrections
own-see = See how your own words stand
own-see-confirmed = You have confirmed your words. See them again
own-see-corrected = You have corrected your words. See them again
own-answer-below = Go to the answer
own-sees = Everyone who may read the record sees it.

keeping-title = Keeping and deleting
keeping-never = This meeting is kept until a facilitator deletes it.
keeping-until = Everything of this meeting is deleted here on { $time }. Take the record with you before.
keeping-held = This meeting is kept: { $name } is holding it.
keeping-held-why = This meeting is kept: { $name } is holding it, because: { $why }
keeping-hold = Keep it longer
keeping-hold-why = Why?
keeping-hold-hint = It is then kept until somebody lets it go again. Everyone sees the reason.
keeping-release = Let it go
keeping-release-hint = Once it is let go, it is deleted on the agreed day, and not before tomorrow.
keeping-delete = Delete everything now
keeping-delete-hint = Nothing of this can be brought back. These go:
keeping-delete-title = To make sure, type the name of the meeting: { $title }
keeping-delete-button = Delete it for good
keeping-delete-open = A meeting that is still going on cannot be deleted. End it first.
keeping-delete-held = While it is held it cannot be deleted. Let it go first.
keeping-back = Back to the meeting

deleted-title = Everything of this meeting has been deleted
deleted-lead = This is what was removed. Copies that people took with them are theirs.

removed-journal = Acts in the journal: { $count }
removed-roster = People’s names: { $count }
removed-former-names = Names that people had before: { $count }
removed-codes = Codes: { $count }
removed-private = Private texts: { $count }
removed-connected = Devices’ connections: { $count }
removed-mail = Letters by mail: { $count }
removed-due = Dates for the clock: { $count }
removed-note-updates = Changes of the notes: { $count }
removed-note-snapshots = States of the notes: { $count }
removed-note-writers = Devices that wrote in the notes: { $count }

refused-no-such-row = There is no row { $row }: the last one is { $most }.
refused-your-override = Row { $row } holds the reason that you gave for going on all the same, and it stays in the record. If it says something that must not stay, ask another facilitator to erase it.
refused-meeting-held-already = This meeting is being held already.
refused-meeting-not-held = This meeting is not being held.
refused-not-ended-yet = The meeting is still going on. End it first.
refused-held-so-kept = This meeting is being held, so it cannot be deleted. Let it go first.
refused-other-title = To delete it, type the name of this meeting exactly: { $title }
refused-corrections-closed = The time for corrections is over. Tell whoever facilitated what is not right.
refused-too-many-corrections = There are { $most } corrections of yours already. Put the rest into one with them.
refused-meeting-deleted = Everything of this meeting has been deleted.
refused-nothing-to-erase = Nothing of this is in the meeting.

erase-title = Erase something
erase-lead = Words that should not stand here are taken out for good: from this meeting, its record and the database. The record says that something was erased. Copies that people took with them are theirs.
erase-words = Which words?
erase-words-hint = You see where they stand before anything goes.
erase-find = Look for them
erase-nowhere = These words stand nowhere here.
erase-goes = This goes, for good
erase-goes-hint = What was written in one act goes together, and its translations with it. Untick what should stay.
erase-goes-notes = In the notes: “{ $words }”, these words alone
erase-goes-name = The name { $name }, wherever the room wrote it. What they did and said stays, and is nobody’s by name.
erase-why = Why?
erase-why-hint = This stays, so do not repeat the words.
erase-now = Erase it for good
erase-name = Or a person’s name
erase-name-hint = It may also stand inside what somebody wrote: look for it above as well.
erase-see-name = See what goes
erase-done = { $count ->
    [one] Erased. It stands nowhere here any more.
   *[other] Erased: { $count } things. They stand nowhere here any more.
}
refused-nothing-ticked = Nothing was ticked, so nothing was erased.
