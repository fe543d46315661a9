# What goes on after the meeting: the parking lot, actions, what is still open, and the next meeting of the series.

## The parking lot

parking-title = Parking lot
parking-about = Real, but not now. Before the meeting ends, each topic needs somebody who looks after it and a day on which it returns.
parked-from = from { $name }
parked-owner-none = Nobody yet
parked-owner = Looked after by
parked-return-by = Returns on
parked-returns = returns { $day }
parked-taken-up = on the agenda now
parked-before = from last time
parked-lacks-both = “{ $topic }” has nobody who looks after it, and no day on which it returns.
parked-lacks-owner = “{ $topic }” has nobody who looks after it.
parked-lacks-return_by = “{ $topic }” has no day on which it returns.
park-add = Park a topic
park-text = What is it about?
park-this = Park it
parked-this = Parked
park-own = Park it for later
parked-edit = Owner and day
parked-take-up = Put on the agenda
parked-drop = It need not return
parked-lacks-short = { $what ->
    [owner] needs an owner
    [return_by] needs a day
   *[both] needs an owner and a day
}

## Actions

actions-title = Actions
actions-about = Who does what, by when.
action-add = Add an action
action-what = What
action-who = Who
action-who-none = Nobody yet
action-by-when = By when
action-by = by { $day }
action-done = done
action-open = open
action-is-done = Done
action-reopen = Not done yet
action-drop = Drop it
action-lacks-both = “{ $action }” has nobody who does it, and no day.
action-lacks-owner = “{ $action }” has nobody who does it.
action-lacks-due = “{ $action }” has no day by which it is done.
action-edit = Change
console-pane-later = Later

## The end

closing-open = { $count ->
    [one] One thing is still open:
   *[other] { $count } things are still open:
}
concern-lacks-reply = “{ $text }” has no reply yet.
closing-concerns-lacking = What was asked about the draft: { $all }. Without a reply yet: { $count }
closing-concerns = { $count ->
    [one] One concern about the draft, with its reply
   *[other] { $count } concerns about the draft, each with its reply
}
closing-reason = Why does the meeting end all the same?
closing-reason-hint = The record shows it.

## The next meeting of the series

next-meeting = Start the next meeting
next-meeting-about = Its people, open actions, parked topics and what was not reached come along. Who was put off this time comes first.
next-title = What it is called
next-begin = Start it now
next-prepare = Prepare it first
continued-from = Continues “{ $title }” of { $day }.
reason-put-off-last-time = Was put off last time

## The record

record-action = Action
record-who = Who
record-by-when = By when
record-state = State
record-nobody-yet = nobody yet
record-no-day = no day yet
record-raised-by = Raised by
record-owner = Looked after by
record-returns = Returns
date-topic-returns = Back from the parking lot: { $text }
record-taken-up = taken up as an item
record-ended-all-the-same = { $count ->
    [one] { $name } ended the meeting at { $time } with one thing still open. The reason given: { $reason }
   *[other] { $name } ended the meeting at { $time } with { $count } things still open. The reason given: { $reason }
}
record-still-open = What was still open
closing-kind-concern = A concern without a reply: { $text }
closing-kind-question = A question without a reply: { $text }
closing-kind-suggestion = A suggestion without a reply: { $text }
closing-kind-action = An action: { $text }
closing-kind-parked = A parked topic: { $text }
closing-kind-sealed = Answers that nobody opened: { $text }
closing-kind-undecided = A proposal without an outcome: { $text }

refused-closing-checks = { $count ->
    [one] One thing is still open. Settle it, or say why the meeting ends all the same.
   *[other] { $count } things are still open. Settle them, or say why the meeting ends all the same.
}
refused-no-such-action = This action is not on the list.
refused-no-such-parked = This topic is not in the parking lot.
refused-no-such-turn = There was no such turn.
refused-not-parked-any-more = This topic is not parked any more.
refused-too-many-actions = { $most } actions are the most that a meeting can keep.
refused-too-many-parked = The parking lot has room for { $most } topics.
