# The settings of a meeting: on one page for the facilitator, told to whom they concern, and readable for everyone.

settings-title = Meeting settings
settings-lead = Each change holds at once, and is told to those whom it concerns.
settings-meeting-title = What the meeting is called
settings-device = On this device
settings-none = None
settings-never = Never
settings-days = { $n ->
    [one] 1 day
   *[other] { $n } days
}
settings-business-days = { $n ->
    [one] 1 school or business day
   *[other] { $n } school or business days
}
settings-replies = { $n ->
    [one] 1 reply
   *[other] { $n } replies
}
settings-devices = { $n ->
    [one] 1 tap
   *[other] { $n } taps
}
settings-devices-by-size = As the size of the room asks for

settings-group-speaking = Speaking
settings-group-hearing = Hearing everyone
settings-group-writing = Writing and reading
settings-group-deciding = Deciding
settings-group-people = People and seats
settings-group-ending = The end, and after it

settings-calls_next = Who calls the next speaker?
settings-calls_next-about = You always can. Whoever speaks can always say that they are done.
settings-calls_next-anyone = Anyone
settings-calls_next-speaker = Whoever is speaking
settings-calls_next-facilitator = Only the facilitator
settings-countdowns = Show clocks to everyone
settings-countdowns-about = Off: only you see how long anything takes. Nothing counts down on any other screen.
settings-long_wait_s = When has somebody waited long?
settings-long_wait_s-about = Then a quiet line says so beside their name, to you alone.
settings-replies_before_hint = How many replies to one topic?
settings-replies_before_hint-about = After so many you are asked: stay with this, or go on?
settings-topic_before_hint_s = How long on one topic?
settings-topic_before_hint_s-about = After so long you are asked the same.
settings-asks_every = Is everyone asked before an item closes?
settings-asks_every-about = Shows who has not been heard yet, as an invitation. Closing all the same then needs a reason; a hint needs none.
settings-asks_every-off = No
settings-asks_every-hint = A hint on items that decide
settings-asks_every-deciding = On items that decide
settings-asks_every-on = On every item
settings-norms = Agree on how we meet
settings-norms-about = At the first item the norms stand on every screen, to be accepted or changed. You can bring one up later with a tap.
settings-quiet_signals = Offer quiet signals
settings-quiet_signals-about = With one tap, and without a name, anyone can tell you that it goes too fast, that they are lost, or that they need a break.
settings-signals_from = How many taps does it take?
settings-signals_from-about = Fewer are not shown, so that nobody can be found out.
settings-edits_notes = Who writes in the notes?
settings-edits_notes-about = Everyone can always read them.
settings-edits_notes-all = Everyone who may speak
settings-edits_notes-note_takers = Only note-takers
settings-code_opens_earlier_words = The code alone opens what was written before
settings-code_opens_earlier_words-about = Off: whoever comes by the code alone reads what is written from then on. A personal link, or you, open the rest.
settings-draft_days = How long ahead does the draft go home?
settings-draft_days-about = When it goes later, sending it says so, and the record too.
settings-promised_notice_s = How long is a proposal known before it is agreed?
settings-promised_notice_s-about = What is younger can be agreed for the time being only, and becomes final by itself when the time is over.
settings-notice_to_agree = The team agrees on this itself
settings-notice_to_agree-about = Until it has, the time above holds. Choosing a time says that it has.
settings-quiet_think_s = A quiet think before the answers
settings-quiet_think_s-about = Everyone thinks for themselves first. Anyone can privately ask for more time.
settings-protocols = Ways of answering that are offered
settings-protocols-about = The first of them is suggested for a new proposal.
settings-written_notice = Seven fields of the prior written notice
settings-written_notice-about = Each outcome asks for them, and prints what is empty as empty (34 CFR 300.503).
settings-waiting_room = A waiting room
settings-waiting_room-about = Newcomers see only the title until you let them in.
settings-seats = Seats that have to be filled
settings-seats-about = Before the meeting opens, everyone sees which are unfilled. Opening all the same needs a reason.
settings-closing_checks = Checks before the meeting ends
settings-closing_checks-about = You see what is still open. Ending all the same needs a reason, which stands in the record.
settings-closing_round = A closing round
settings-closing_round-about = Before the meeting ends you are offered a last round, in which everyone says how it was.
settings-looks_back = Four questions at the end
settings-looks_back-about = Each person answers alone: heard, understandable, time, again. Only five or more answers are ever shown, together.
settings-suggests = Suggest what to say
settings-suggests-about = The facilitator sees one sentence that could be said now. Each can put it away on their own device.
settings-correction_days = How long can the record be corrected?
settings-correction_days-about = Everyone can set their own words right. After that, silence is recorded as silence.
settings-purge_days = When is everything deleted?
settings-purge_days-about = So long after the corrections, with all that was written. Take the record with you before. A meeting that nobody ends is over by itself once nobody has done anything in it for 30 days.

## The same, as everyone reads it

ways-title = How this meeting goes
way-calls_next = { $value ->
    [anyone] Anyone may call the next speaker.
    [speaker] Whoever speaks calls the next speaker, or the facilitator does.
   *[facilitator] The facilitator calls the next speaker.
}
way-countdowns = { $value ->
    [yes] Everyone sees the clocks.
   *[no] Only the facilitator sees clocks.
}
way-long_wait_s = A wait counts as long after { $time }.
way-replies_before_hint = { $n ->
    [one] After 1 reply the facilitator is asked whether to stay with a topic.
   *[other] After { $n } replies the facilitator is asked whether to stay with a topic.
}
way-topic_before_hint_s = After { $time } the facilitator is asked whether to stay with a topic.
way-asks_every = { $value ->
    [off] Items can close without everyone having been asked.
    [hint] On items that decide, everyone sees who has not been heard yet.
    [deciding] Before an item that decides is closed, everyone is asked.
   *[on] Before an item is closed, everyone is asked.
}
way-norms = { $value ->
    [yes] We agree on how we meet at the first item.
   *[no] No norms are agreed on.
}
way-quiet_signals = { $value ->
    [yes] A tap tells the facilitator, without a name, that it goes too fast or that you are lost.
   *[no] There are no quiet signals.
}
way-signals_from = { $n ->
    [0] The size of the room says how many quiet signals it takes.
    [one] One quiet signal is enough to show.
   *[other] It takes { $n } quiet signals to show.
}
way-edits_notes = { $value ->
    [all] Everyone who may speak writes in the notes.
   *[note_takers] Only note-takers write in the notes. Everyone reads them.
}
way-code_opens_earlier_words = { $value ->
    [yes] Whoever has the code reads what was written before.
   *[no] Whoever comes by the code alone reads what is written from then on.
}
way-draft_days = { $n ->
    [0] No draft has to go home ahead.
    [one] The draft goes home 1 school or business day ahead.
   *[other] The draft goes home { $n } school or business days ahead.
}
way-promised_notice_s = { $n ->
    [0] A proposal can be agreed at once.
   *[other] A proposal is known for { $time } before it is agreed for good.
}
way-notice_to_agree = { $value ->
    [yes] The team agrees itself how long a proposal is known before.
   *[no] How long a proposal is known before has been settled.
}
way-quiet_think_s = { $n ->
    [0] There is no quiet time before the answers.
   *[other] { $time } of quiet thinking come before the answers.
}
way-protocols = Proposals are answered by: { $names }.
way-written_notice = { $value ->
    [yes] Each outcome carries the fields of the prior written notice.
   *[no] Outcomes need no prior written notice.
}
way-waiting_room = { $value ->
    [yes] Newcomers wait until the facilitator lets them in.
   *[no] Whoever has the code comes in.
}
way-seats = { $value ->
    [yes] Certain seats have to be filled before the meeting opens.
   *[no] No seats have to be filled.
}
way-closing_checks = { $value ->
    [yes] What is still open is gone through before the meeting ends.
   *[no] The meeting can end with things still open.
}
way-closing_round = { $value ->
    [yes] Before the meeting ends, a closing round is suggested.
   *[no] No closing round is suggested.
}
way-looks_back = { $value ->
    [yes] At the end there are four questions for each person alone. Only five or more answers are shown, together.
   *[no] Nobody is asked afterwards how the meeting was.
}
way-suggests = { $value ->
    [yes] Whoever facilitates sees a sentence that could be said now.
   *[no] Nothing is suggested to whoever facilitates.
}
way-correction_days = { $n ->
    [0] The record cannot be corrected after the end.
    [one] The record can be corrected for 1 day after the end.
   *[other] The record can be corrected for { $n } days after the end.
}
way-purge_days = { $n ->
    [0] Nothing is deleted by itself.
    [one] Everything is deleted 1 day after the corrections.
   *[other] Everything is deleted { $n } days after the corrections.
}

## Told when they change

told-by = { $name } has changed how this meeting goes:
told-close = I have seen it

## After the end

ended-corrections = The record can be corrected until { $day }.
ended-purge = Everything is deleted on { $day }. Take the record with you before.
