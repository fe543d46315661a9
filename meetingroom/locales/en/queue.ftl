# The speaking queue: why each stands where they stand, what one's own place is, and what to do when it can't be.

## Why an entry stands where it stands

reason-promised = Was promised this place
reason-waited-longest = Has waited longest
reason-moved = Placed by the facilitator
reason-returned = Came back with this item
reason-order-of-asking = In the order of asking
reason-not-spoken-yet = Has not spoken in this meeting
reason-not-spoken-here = Has not spoken on this item
reason-has-spoken = Has spoken on this item
reason-less-time = Has used less time so far
reason-as-much-time = Has used about as much time as others
reason-more-time = Has used more time so far
reason-side-heard-less = This side has been heard less
reason-by-hand = Ordered by the facilitator

## One's own place

place-you-are-next = You are next.
place-process-first-then-you = Something about how we meet first, then you.
place-question-first-then-you = A question first, then you.
place-reply-first-then-you = A reply to what was said first, then you.
place-others-first-then-you = { $count ->
    [one] One other first, then you.
   *[other] { $count } others first, then you.
}
place-speaker-goes-on-first = Whoever was interrupted goes on first, then you.
place-ahead = { $count ->
    [one] One person is before you.
   *[other] { $count } people are before you.
}
place-kept = Your place is kept.
place-carried = You keep your place. It comes back when the room returns to “{ $title }”.
place-topic-moved-on = The room has gone on from what this was about. Raise it as something new, or take it down.

## When it can't be

refused-already-waiting = You wait with a hand of this kind already. Change its words, or take it down first.
refused-waits-already = { $name } waits with a hand of this kind already.
refused-queue-closed = The queue is closed for now. You can still raise a hand about how we meet.
refused-queue-open = The queue is open already.
refused-item-closed = The room has gone on from the item that this was meant for. Your words are still here: raise them on the item that is open now, or let them go.
refused-topic-moved-on = The room has gone on from what this was about. Your words are still here: you can raise them as something new.
refused-no-topic = Nothing has been brought up yet that this could be about. Choose “Something new” instead.
refused-left-the-room = You have left the meeting. Come in again first.
refused-person-cannot-speak = { $name } is here to observe. Let them speak first, under People.
refused-no-entry = No hand is raised.
refused-no-such-entry = This hand is not in the queue.
refused-entry-over = This hand is no longer waiting.
refused-entry-carried = This hand waits for “{ $title }”. Go back to that item first.
refused-no-such-place = That place is not among hands of the same kind. Choose another.
refused-only-back = You can let others go first. Only a facilitator moves a hand forward.
refused-stands-first = { $name } was promised the place or has waited longest. Move that hand first, or call the other one directly.
refused-facilitator-calls = In this meeting the facilitator calls the next speaker.
refused-nobody-waits = Nobody is waiting.
refused-only-away = All who wait are away at the moment. Wait for them, call somebody else, or skip them.
refused-nobody-speaks = Nobody has the floor.
refused-not-your-turn = This is somebody else’s turn. The speaker or a facilitator can do this.
refused-has-the-floor = { $name } has the floor already, or goes on next.
refused-nothing-to-put-back = There is no turn on this item that could be put back.
refused-nothing-to-read = { $name } has not shared any words on this item.
refused-panels-held-back = The words on this item are held back. Reveal them first.
