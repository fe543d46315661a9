# Agenda and time: the plan, what to do when it is over, a pause of the whole meeting, the timer, a pace of one's own.

item-held = held for another day

## The plan

plan-ends = Ends about { $time }
plan-was = (planned: { $time })
minutes-allowed = { $allowed } min ({ $minutes } planned)
item-presenter = { $name } opens
item-presenter-choice = Who opens it
item-presenter-none = Nobody in particular
item-held-until = held until { $day }
item-held-because = held until { $day }: { $why }
item-from-before-because = from last time: { $why }
item-other-languages = In other languages

## When an item has had its time

overrun = “{ $title }” has had its { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
}. Nothing happens by itself.
overrun-continue = Continue for { $minutes } more
overrun-shorten = Continue, and shorten later items
overrun-hold = Hold for another day
hold-title = Hold “{ $title }”
hold-hint = Who waits on it, what was written and what was noted stay with it, for when you meet again.
hold-until = We meet again for it on
hold-why = What is missing
hold-why-hint = May stay empty. Everyone sees it, and it stands in the record.
hold-rest = And everything that comes after it
hold-now = Hold it

## A pause of the whole meeting

pause-break = Break
pause-breather = We take a breath
pause-technical = Something is being put right
pause-until = We go on at { $time }.
pause-open = We go on when everyone is ready.
pause-soon = We go on in a moment.
console-pause-meeting = Pause the meeting
console-pause-meeting-hint = All clocks stop, and every screen says until when. Raising hands and writing stay possible.
console-pause-why = Why
console-pause-minutes = For how long
console-pause-open = Until everyone is ready
console-pause-now = Pause now
console-pause-again = Go on in { $minutes } min
console-resume-meeting = Go on now
console-go-on-with = Go on: { $title }
screen-after-this = After this: { $title }

## The timer

timer = Timer
timer-over = Time is up
console-timer-minutes = Minutes
console-timer-label = What for
console-timer-hint = May stay empty. Everyone sees it, such as “Think quietly”.
console-timer-start = Start
console-timer-more = +1 min
console-timer-stop = Stop

## How the time was shared

talk-title = How the time was shared
talk-sees = Only you see this. Of the turns that are over, of those who take a position.
talk-no-side = No side

## A pace of one's own

pace-own = I need more time to speak
pace-own-sees = Only you and the facilitator see this. No screen ever hurries you.
pace-theirs = How much time they need
pace-theirs-sees = Only they and you see this. It counts wherever their time is compared with others’.
pace-times = { $n ->
    [one] As usual
   *[other] { $n } times as long
}
console-pace = Time they need
console-pace-of = Time that { $name } needs

## When it can't be

refused-meeting-paused = The meeting is paused. Go on first, then do this.
refused-not-paused = The meeting is going on already.
refused-no-timer = There is no timer any more.
refused-no-planned-time = No time is planned for “{ $title }”, so it needs no more.
refused-too-little-left = The items still to come cannot give so much: { $most ->
    [0] they have nothing to spare
    [one] they have 1 minute to spare
   *[other] they have { $most } minutes to spare
}. Continue and end later, or hold something for another day.
