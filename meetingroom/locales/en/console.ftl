# The facilitator's console: what keeps a meeting going.

## The console as a whole

console-panes = What to look at
console-panes-side = What to see beside the floor
console-pane-floor = Floor
console-pane-agenda = Agenda
console-pane-heard = Heard
console-pane-panels = Written
console-pane-people = People
console-pane-notes = Notes
console-more-about = More about { $name }
console-more-queue = More about the queue
console-invite = Bring people in
console-links-open = Links and QR code
console-settings = Settings
console-end = End meeting
console-prepare = Prepare the meeting
console-own-answer = You are asked for your own answer, too.
console-own-answer-give = Give it on your own page
console-own-page = My own page, as everyone has it

## The floor

console-start-an-item = Start an item to open the floor
console-pause = Pause
console-resume = Go on
console-done = Done
console-put-back = Put the last speaker back
console-next = Next
console-next-is = Next: { $name }
console-call = Call
console-call-panel = Have it read
console-interpose = Let in briefly
console-stay-or-go = { $count ->
    [0] The topic of { $name } has had its time. Stay with it, or go on?
    [one] One reply to { $name } so far. Stay with this, or go on?
   *[other] { $count } replies to { $name } so far. Stay with this, or go on?
}
console-go-on = Go on from this topic
console-then-back = Then back to { $name }, who has had { $time }.
console-away = { $name } would be next and is away at the moment.
console-away-keep = Call the next, keep the place
console-away-wait = Wait for them
console-away-skip = Skip them
turn-paused = paused

## The queue

console-queue-empty = Whoever raises a hand stands here, with the reason for the place.
console-open-queue = Open the queue
console-close-queue = Close the queue
console-policy = Order
policy-first_voices = First voices first
policy-in_turn = In the order of asking
policy-even_time = Even out the time
policy-sides = Even out the sides
policy-by_hand = By my hand
policy-preview = { $count ->
    [one] One would move:
   *[other] { $count } would move:
}
policy-moves = from { $from } to { $to }
policy-preview-same = Nobody would move.
policy-change = Change the order
console-waits-since = waiting { $time }
console-long-waits = { $count ->
    [one] One has waited for long.
   *[other] { $count } have waited for long.
}
console-moved-on = About something that is over
console-as-new = As something new
console-take-down = Take it down
console-raise-for = Add for somebody
console-raise-for-who = Who wants to speak?
console-raise-for-add = Add to the queue
console-kind = What for
console-topic = What is it about?
console-topic-hint = May stay empty. Everyone sees it.
console-edit-entry = What it is about
console-skip = Skip
move-front = To the front

## The agenda

console-agenda-empty = No items yet. Write the first below.
console-start-item = Start
console-return-item = Return
console-close-item = Close
console-skip-item = Skip
console-edit-item = Edit the item
console-item-gone = This item is no longer on the agenda.
console-add-items = New item
console-add-items-hint = Several lines become several items.
console-carried = { $count ->
    [one] 1 waits for it
   *[other] { $count } wait for it
}
item-used-of = { $used } of { $minutes } min
item-title = Title
item-purpose = What it is for
item-minutes = Minutes planned (0: none)
item-description = Description
item-prompts = Questions to write to
item-prompts-hint = One on each line, such as “strengths”, “concerns”, “ideas”. They stand above everyone's own words.
item-asks-nobody = Not everyone has to be heard on this item
item-needs-everyone = Nothing is decided here over somebody who is not there and has left no word
item-holds-back = Hold back what is shared until I reveal it to all at once

## Who was heard

console-heard-no-item = When an item is open, this shows who was heard on it, and how.
console-not-yet = { $count ->
    [0] Everyone has been heard
    [one] 1 person not yet heard
   *[other] { $count } people not yet heard
}
console-not-so-far = Not heard so far
console-heard-gone = Not here, and no word from them on this item
console-heard-already = Heard, or answered for
console-speaks-now = speaking now
console-ask = Ask
console-ask-everyone = Ask everyone
console-all-asked = All of them have been asked. Whoever does not answer within a minute is no longer waited for.
console-enter-pass = Said “pass” aloud
console-pass-back = Did not pass after all
console-stands = Their written view stands
console-stands-not = It no longer stands
console-write-for = Enter their words

## What was written

console-panels-no-item = When an item is open, what people share in writing stands here.
console-panels-none = Nothing shared yet.
console-held-back = Shared words on this item are held back until you reveal them.
console-written = { $count ->
    [one] One person has written: { $names }
   *[other] { $count } people have written: { $names }
}
console-written-none = Nobody has shared anything so far.
console-reveal = Reveal to everyone
console-place-panel = Put into the notes
panel-entered-by = entered by { $name }
console-write-for-title = Words of { $name }
console-write-for-sees = Everyone sees this once you share it. The record says that you entered it.
console-write-for-words = What they want to say
console-write-for-share = Share it for them

## People

console-lock = Let nobody new in
console-unlock = Let people in again
console-locked = Nobody new can come in. Personal links still work.
console-add-person = Add a person
console-add-person-hint = They get a personal link that opens the meeting as them. Somebody without a device is here at once, and you queue and write for them.
person-name = Name
person-role = Role
person-role-hint = As people say it, such as “parent”.
person-side = Side
person-side-hint = For balance, such as “family”.
person-language = Language
person-no-device = Takes part without a device
language-en = English
language-es = Spanish
console-rename = Rename
console-capabilities = What they may do
console-capabilities-of = What { $name } may do
may-facilitate = Facilitate
may-facilitate-means = Runs the meeting from this console.
may-take_notes = Take notes
may-take_notes-means = Writes in the notes, also when only note-takers may.
may-speak = Speak
may-speak-means = Raises a hand, shares own words, passes.
may-decide = Decide
may-decide-means = Takes a position, and is asked to be heard.
console-personal-link = Personal link
console-personal-link-of = Personal link of { $name }
console-personal-link-hint = It opens the meeting as this person, on any device. Send it to nobody else.
console-personal-link-theirs = { $name } has come in, so this link is theirs alone: it opens their private words. For another device, they find it in their own settings.
console-remove-person = Remove from the meeting
console-remove-title = Remove { $name }?
console-remove-hint = Their screens close at once and their links stop. What they said and shared stays in the record, under their name.

## Links

console-open-screen = Open the big screen
console-all-links = All links on one page, to print or to send
console-link-coming = The link is on its way…
console-renew = Renew
console-renew-code = New code
console-renew-sure = The old one ends at once, for everyone who has it.
console-renew-now = Renew it
copy-by-hand = It is selected: copy it with your keyboard or a long press.
links-address-member = Link for everyone
links-address-screen = Link for the big screen
links-address-own = Your own link
links-address-personal = Personal link

## The end

console-end-title = End the meeting?
console-end-hint = Nobody can raise a hand or write any more. Everyone is offered the record. You can open the meeting again if it was too early.
console-end-item = “{ $title }” is still open and will be closed.
console-end-waiting = { $count ->
    [one] One person is still waiting to speak: { $names }
   *[other] { $count } people are still waiting to speak: { $names }
}
console-end-now = End it now
console-end-not-yet = Not yet
console-ended = The meeting has ended
console-ended-hint = The record shows who was heard and how. Read it, copy it, take it with you.
console-reopen = Open the meeting again

## Taking back

console-undo = Undo: { $act ->
    [TurnStarted] called { $name }
    [TurnEnded] ended the turn of { $name }
    [TurnPaused] paused { $name }
    [TurnResumed] let { $name } go on
    [TurnPutBack] put { $name } back
    [TopicClosed] went on from the topic
    [ItemStarted] started an item
    [ItemStopped] closed the item
    [ItemSkipped] skipped an item
    [ItemMoved] moved an item
    [ItemHeld] held an item
    [TimeGiven] gave an item more time
    [QueueOpened] opened the queue
    [QueueClosed] closed the queue
    [PolicyChosen] changed the order
    [TopicParked] parked a topic
    [ParkedChanged] changed a parked topic
    [ParkedDropped] let a topic go
    [ActionAdded] added an action
    [ActionChanged] changed an action
    [ActionSettled] settled an action
    [NormAdded] added a norm
    [NormChanged] changed a norm
    [NormRemoved] removed a norm
    [NormsAccepted] accepted the norms
    [EntrySkipped] skipped { $name }
    [EntryMoved] moved { $name }
    [KindChanged] changed what { $name } waits for
    [Passed] entered a pass for { $name }
    [RoundStarted] started a round
    [RoundAnswered] entered an answer of { $name }
    [PassedForNow] entered that { $name } passes for now
    [RoundEnded] ended the round
    [SharesSet] changed the weight of the sides
   *[other] the last step
}

## The keyboard

keys-title = Keys
keys-used = A single key presses a button
keys-used-hint = Turn it off if you speak to your computer, or press keys by mistake. This device remembers it.
key-n = Call the next speaker
key-p = Pause, or go on
key-d = The speaker is done
key-b = Put the last speaker back
key-o = Open or close the queue
key-a = Add somebody to the queue
key-r = Ask everyone in turn: a round
key-u = Undo
key-l = Links and QR code
key-t = Meeting settings
key-help = These keys

## The facilitator's own notes

console-pane-private = My notes
private-notes-title = My own notes
private-notes-sees = Only you see this, now and later. It is in no record, and goes with the meeting.

## The phone as remote control

console-remote = The floor
console-as-remote = Use a phone as remote control
console-as-remote-hint = Your phone's camera opens this console there: next, done, pause and undo at your thumb. Let nobody else take it up: whoever does is you.
links-own-qr = QR code that opens your console on your phone
