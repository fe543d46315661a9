# Rounds: everyone is asked in turn, and each speaks, has their words read, or passes.

## What a round is for, and what it asks

round-opening = Opening round
round-opening-asks = How do you come to this meeting?
round-clarifying = Round for questions
round-clarifying-asks = What do you need to know to follow?
round-reaction = First reactions
round-reaction-asks = What do you make of it?
round-consent = Round of consent
round-consent-asks = Can you go along with it, or what stands against it?
round-closing = Closing round
round-closing-asks = How do you leave this meeting?
round-free = Round
round-free-asks = What would you like to say?

## One's own turn

round-label = The round
round-your-turn = It is your turn
round-answer-speak = Speak
round-answer-read_mine = Read mine
round-answer-read_mine-means = Your shared words are read aloud.
round-answer-pass_for_now = Pass for now
round-answer-pass_for_now-means = You are asked once more at the end.
round-answer-pass = Pass
round-answer-pass-means = You say nothing in this round.
round-nothing-shared = Share your words first, under “My words”.
round-held-back = Words on this item are held back until they are revealed.
round-passed-for-now = You have passed for now already.
round-still-pass = Or rather:
round-before-you = { $count ->
    [0] You are asked next.
    [one] One person is before you.
   *[other] { $count } people are before you.
}
round-you-again = You passed for now. You are asked once more at the end.
round-you-spoke = You have spoken in this round.
round-you-read_aloud = Your words were read in this round.
round-you-passed = You have passed in this round.
round-you-passed-by = { $name } entered that you pass in this round.
round-ask-me-again = Ask me at the end after all

## The circle, on every screen

round-asked-now = Asked now
round-answered-of = { $answered } of { $all } have answered
round-circle = The circle
round-state-waiting = to come
round-state-asked = asked now
round-state-speaking = speaking now
round-state-being_read = being read
round-state-spoke = spoke
round-state-read_aloud = read aloud
round-state-passed = passed
round-state-no_answer = was away
round-state-gone = has left
round-again = passed for now
place-after-round = You keep your place. It comes after the round.

## The facilitator's part

round-start = Round
round-start-title = Ask everyone in turn
round-start-hint = Each speaks, has their words read, or passes. Meanwhile nobody else has the floor, but about how we meet.
round-question = The question in your own words (optional)
round-question-sees = Everyone sees it.
round-power-last = Ask those who hold power last
round-order = They are asked as they sit around the table; each new round begins one further.
round-seating = Seating order
round-seating-hint = From the first seat on, around the table.
round-seat-up = { $name } one seat up
round-seat-down = { $name } one seat down
round-next-speaks = { $name } speaks
round-finish = Done: the round is over
round-said-aloud = Said aloud:
round-for-pass_for_now = Passes for now
round-for-pass = Passes
round-for-read_mine = Read theirs
round-hear-now = Hear now
round-ask-again = Ask again at the end
round-end = End the round
round-end-title = End the round before everyone was asked?
round-end-waiting = { $count ->
    [one] Not asked yet: { $names }
   *[other] { $count } people were not asked yet: { $names }
}
round-end-reason = Why?
round-end-reason-sees = It stands in the record.
round-end-now = End it

## When it can't be

refused-round-runs = A round is going on: everyone is asked in turn. Let it come to its end, or end it first.
refused-round-asks-in-turn = A round is going on: you are asked in turn.
refused-no-round = No round is going on.
refused-not-asked-yet = It is not your turn in this round yet, or not any more.
refused-not-waiting-in-round = { $name } has answered in this round already, or is not part of it.
refused-passed-for-now-already = { $name } has passed for now once already. They can speak, have their words read, or pass.
refused-speaks-already = { $name } has been speaking for a while. Let the turn end instead.
refused-nobody-to-ask = Nobody who takes a position is here to be asked.
refused-circle-too-large = A round can ask { $most } people at most. In so large a room, try the queue.
refused-round-needs-reason = Say why the round ends before everyone was asked.

## In the record

record-round-ended = Ended before everyone was asked: { $reason } ({ $name })
record-round-not-asked = not asked
