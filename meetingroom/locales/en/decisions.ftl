# Proposals, how they are answered, and what comes of them.

refused-too-many-proposals = A meeting can have { $most } proposals at most.
refused-options-alike = A choice needs at least two options, and each has to read differently.
refused-protocol-not-offered = This way of answering is not offered in this meeting. Choose another one.
refused-no-such-proposal = This proposal is not there any more.
refused-being-answered = The answers are being given. Open them first, or write a new version.
refused-has-outcome = This proposal has its outcome already.
refused-proposal-changed = The proposal reads differently now: it is version { $version }. Read it, then go on from there.
refused-no-such-amendment = This suggestion was taken in, declined or taken back meanwhile.
refused-reads-the-same = The text reads as before. Change it first.
refused-options-need-a-vote = A proposal with options is voted on.
refused-stage-comes-by-itself = This stage comes by itself, when answers are asked for or opened.
refused-item-not-current = Start the item first: people answer on the item that is open.
refused-gate-heard =
    { $count ->
        [one] One person has not been heard on this item yet. Ask them, or give a reason for going on.
       *[other] { $count } people have not been heard on this item yet. Ask them, or give a reason for going on.
    }
refused-gate-think = A quiet time to think comes before the answers. Begin it and let it pass, or give a reason for going on.
refused-gate-more-time =
    { $count ->
        [one] One person asks for more time. Wait, or give a reason for going on.
       *[other] { $count } people ask for more time. Wait, or give a reason for going on.
    }
refused-not-being-answered = The answers to this are closed. Nothing was counted.
refused-answer-needs-reason = Say in a few words why, so that it can be met.
refused-nobody-answered = Nobody has answered yet.
refused-no-such-answer = This answer is not on the scale. Choose one of those shown.
refused-level-not-agreed = Agree first on the level of agreement that is needed.
refused-no-such-objection = This objection is not there.
refused-already-met = The person who objected has said that it is met.
refused-parts-missing = Name the parts, each with its own outcome.
refused-parts-not-here = Parts belong to “agreed in part”. Choose that, or take them out.
refused-held-needs-date-and-reason = Say until when it is held, and why.
refused-who-decides-missing = Say who decides then.
refused-no-such-day = There is no { $day } in the calendar.
refused-answers-not-open = The answers to this version have to be open first.
refused-not-carried = By the rule that was chosen this was not carried. Change the proposal, or state another outcome.
refused-not-provisional = This is not a provisional decision, so it cannot be reopened.
refused-reason-missing = Say in a few words why.
refused-not-held = This proposal is not held.
refused-no-outcome-yet = There is no outcome yet to write a notice of.
