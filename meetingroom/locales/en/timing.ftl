# Agenda and time: the plan, what to do when it is over, a pause of the whole meeting, the timer, a pace of one's own.

item-held = held for another day

## When it can't be

refused-meeting-paused = The meeting is paused. Go on first, then do this.
refused-not-paused = The meeting is going on already.
refused-no-timer = There is no timer any more.
refused-no-planned-time = No time is planned for “{ $title }”, so it needs no more.
refused-too-little-left = The items still to come cannot give so much: { $most ->
    [0] they have nothing to spare
    [one] they have 1 minute to spare
   *[other] they have { $most } minutes to spare
}. Go on and end later, or hold something for another day.
