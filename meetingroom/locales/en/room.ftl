# The room, as every screen shows it: the floor, the queue, the agenda, people, panels, notes, the line.

you = You
you-mark = (you)
someone = Someone
close-message = Close
part-coming = Coming …
save = Save
cancel = Cancel
skip-to-main = Go to the main part

# The head of the screen
menu = Settings
to-console = Run the meeting
leave = Leave the meeting
leave-sure = You can come in again with the same link.
stay = Stay
own-name = My name
own-name-sees = Everyone sees this, on every screen and in the record.
language = Language
look = Look
look-auto = Like my device
look-light = Light
look-dark = Dark
here-short = { $here } here
people-here = { $here ->
    [one] 1 person here
   *[other] { $here } people here
}
people-expected = { $expected ->
    [one] 1 more expected
   *[other] { $expected } more expected
}

# The line
offline = No connection right now. What you write stays here and is sent as soon as the line is back.
slow-line = The line is slow. Your last step is on its way.
newer-page = There is a newer version of this page.
reload = Load it
will-be-sent = Will be sent when the line is back.
do-not-send = Don’t send
ask-failed = Something went wrong on our side. Please try again; if it stays, quote { $error }.
refused-not-sent-in-time = There was no connection for a while, so this was not sent. If you still want it, please do it again.
gone-title = You are no longer connected to this meeting
gone-words = Words that only this device still has
to-start = Go to the start page

# Kinds of entries
kind-process = About how we meet
kind-process-means = The pace, a break, the sound. Always possible.
kind-question = I don’t understand
kind-question-means = A short question, so that everyone can follow.
kind-reply = About this
kind-reply-means = You add to what is being said now.
kind-topic = Something new
kind-topic-means = You bring up a point of your own.

# The floor
floor-label = Who is speaking
floor-before = The meeting has not begun yet
floor-before-write = In the agenda you can read what is coming, and write your own words on it already.
floor-before-read = In the agenda you can read what is coming.
floor-before-agenda = Open the agenda
floor-free = The floor is free
floor-free-now = Nobody is speaking
floor-no-item = No item is open yet
floor-speaks = Speaking now
floor-you-speak = You have the floor
floor-paused = Paused for a moment
floor-you-paused = Paused for a moment. You go on after this.
floor-composes = is preparing, we wait
floor-you-compose = Take your time. Everyone waits.
floor-read-aloud = Their written words
floor-your-words = Your written words
floor-then-back = Then back to { $name }.
turn-clock = { $time } so far
call-next = Next: { $name }
call-me = Start speaking
call-back = Back to { $name }
read-aloud = Read aloud now

# The queue
queue-title = { $count ->
    [0] Nobody is waiting
    [one] 1 person is waiting
   *[other] { $count } are waiting
}
queue-empty = Whoever raises a hand is shown here.
queue-closed = The queue is closed
mark-composing = preparing an answer
mark-away = away at the moment
mark-moved = moved by { $name }
mark-added = added by { $name }

# Items
item-now = Item { $n } of { $of }
item-planned = to come
item-not-reached = not reached
item-current = now
item-done = done
item-skipped = skipped
minutes-planned = { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
}
purpose-inform = For information
purpose-hear = To hear everyone
purpose-discuss = To discuss
purpose-decide = To decide
purpose-confirm = To confirm
purpose-break = Break
agenda-title = Agenda
agenda-empty = There are no items yet.

# People and who has been heard
people-some = In so large a room, only those are named whom it is about now.
people-title = People
presence-expected = not here yet
presence-here = here
presence-away = away at the moment
presence-left = has left
presence-removed = no longer part of the meeting
no-device = without a device
not-yet-heard = Not yet heard on this item:
heard-spoke = spoke
heard-spoke-question = spoke (question)
heard-wrote = wrote
heard-read-aloud = read aloud
heard-passed = passed
heard-represented-by = represented by { $name }
heard-asked = asked
heard-no-answer = no answer
heard-absent-with-input = absent, words on file
heard-absent-no-input = absent
heard-left-with-input = left, words on file
heard-left-no-input = left
heard-not-asked = not asked yet

# Panels
panels-title = What has been shared
panels-empty = Nothing has been shared on this item yet.
panels-held-back = Everyone’s words appear together, when they are revealed.
panels-elsewhere = What others shared is shown while the room is at that item, and in the record.
mark-stands = Stands as written
mark-read-aloud = Read aloud
mark-version = version { $version }

# Notes
notes-title = Notes
notes-sees = Everyone in the meeting can read the notes.
notes-empty = Nothing has been written down yet.
notes-edit = Edit the notes
notes-read = Back to reading

# The end
ended-title = The meeting has ended
ended-at = Ended at { $time }
ended-by-itself = Ended by itself: nobody had done anything since { $day }
ended-thanks = Thank you for being part of it. Your words are in the record.
