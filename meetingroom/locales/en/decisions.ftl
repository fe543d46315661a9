# Proposals, how they are answered, and what comes of them.

refused-too-many-proposals = A meeting can have { $most } proposals at most.
refused-options-alike = A choice needs at least two options, and each has to read differently.
refused-options-in-number = Give each option in each language, in the same order, or leave the language out.
refused-no-such-option = There is no such option in this proposal. Look at it again: somebody may have changed it.
refused-protocol-not-offered = This way of answering is not offered in this meeting. Choose another one.
refused-protocol-not-fitting = This way of answering does not belong to this kind of meeting. Choose among those shown.
refused-no-such-proposal = This proposal is not there any more.
refused-being-answered = The answers are being given. Open them first, or write a new version.
refused-has-outcome = This proposal has its outcome already.
refused-proposal-changed = The proposal reads differently now: it is version { $version }. Read it, then go on from there.
refused-no-such-amendment = This suggestion was taken in, declined or taken back meanwhile.
refused-reads-the-same = The text reads as before. Change it first.
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
refused-parts-alike = Name at least one part that is agreed and one that is not. If all parts end alike, choose that for the whole.
refused-parts-have-consensus = Name at least one part on which there is no consensus. If there is on all of them, it is agreed, or agreed in part.
refused-part-of-part = A part has one outcome of its own. Choose another for it.
refused-only-held-has-a-day = Only what is held has a day until which it is held. Take the day out, or hold it.
refused-day-is-past = { $day } is past. Choose a day that is still to come.
refused-held-needs-date-and-reason = Say until when it is held, and why.
refused-who-decides-missing = Say who decides then.
refused-no-such-day = There is no { $day } in the calendar.
refused-answers-not-open = The answers to this version have to be open first.
refused-not-carried = By the rule that was chosen this was not carried. Change the proposal, or state another outcome.
refused-not-carried-in-part = By the rule that was chosen this was not carried. Say how the parts meet each objection, and let its owner say that they do; or change the proposal.
refused-answers-from-before = These answers were given before this was opened again. Ask for answers once more.
refused-not-provisional = This is not a provisional decision, so it cannot be reopened.
refused-reason-missing = Say in a few words why.
refused-not-held = This proposal is not held.
refused-no-outcome-yet = There is no outcome yet to write a notice of.

# The proposal itself

proposals-label = Proposals
proposal-by = Proposed by { $name } · version { $version }
proposal-translated = This is a translation; the proposal was written in another language.
proposal-translated-by = This is a translation, by { $name }; the proposal was written in another language.
options-translated = The options are a translation; they were written in another language.
options-translated-by = The options are a translation, by { $names }; they were written in another language.
proposal-changes = What changed
proposal-on = On “{ $item }”
proposal-in-record = Read it in the record
proposal-is-sealed = Answers to “{ $text }” are sealed still. Unless they are opened, nobody ever sees them.
proposal-is-undecided = “{ $text }” has no outcome yet.
proposals-elsewhere = Proposals on other items: { $count }
decisions-title = What was decided, and what was left open
ended-provisional =
    { $count ->
        [one] One decision is provisional: it can still be reopened.
       *[other] { $count } decisions are provisional: they can still be reopened.
    }
ended-open-again =
    { $count ->
        [one] One decision is open again. To decide it, open the meeting again, or take it into the next one.
       *[other] { $count } decisions are open again. To decide them, open the meeting again, or take them into the next one.
    }
ended-notices =
    { $count ->
        [one] One written notice has fields that are empty.
       *[other] { $count } written notices have fields that are empty.
    }
ended-decisions = See the decisions
proposal-version = Version { $version }, by { $name }, { $time }
proposal-think-comes = Before the answers there will be { $time } to think.
proposal-answered = { $count } of { $of } have answered.
proposal-answered-by = Answered: { $names }
propose-open = Propose something
propose-label = What do you propose?
propose-hint = Everyone sees this, under your name.
propose-send = Propose it
propose-options = Several options to choose from
propose-options-label = The options
propose-options-hint = One per line, at least two. They stand below your text as (a), (b) and so on, and the text is answered as a whole.
propose-options-hint-vote = One per line, at least two. People then choose among them.
revise-why = Why it reads so now (you need not say)
translation-of-version = In your language there is version { $version } only

stage-proposed = Proposed
stage-clarify = Questions first
stage-react = Reactions
stage-amend = Changes
stage-think = Time to think
stage-answer = Your answer
stage-outcome = Answers are open
stage-asks-proposed = Read it in peace. Nothing is asked of you yet.
stage-asks-clarify = Is anything unclear? Ask now; opinions come later.
stage-asks-react = What do you think of it? Speak, write, or pass.
stage-asks-amend = What would make it better? Suggest a change.
stage-asks-think = Think it over quietly, until { $time }. Nobody speaks now.
stage-asks-think-still = Think it over quietly. The clock stands still meanwhile.
stage-asks-thought = The time to think is over. What comes next is said in a moment.
stage-asks-answer = Give your answer. Nobody sees it until all are opened.
stage-asks-outcome = Everyone’s answer is shown. The outcome is stated next.

amendments-label = Suggested changes
amendment-open = Suggest a change
amendment-label = What would you change?
amendment-send = Suggest it
amendment-take-back = Take back
amendment-taken = in version { $version }
amendment-declined = not taken in
amendment-withdrawn = taken back
amendment-take = Take it in
amendment-decline = Do not take it in
amendment-decline-label = Why not?
amendment-decline-send = Say why

time-more = I need more time
time-enough = I have had enough time
time-sees = Only that somebody needs time is shown, and only to the facilitator. Your name is in the complete data alone, which whoever facilitates can download.
time-asked = You asked for more time. Nobody is shown that it was you. Your name is in the complete data alone, which whoever facilitates can download.
ready-means = Without everyone’s “ready now”, agreement stays provisional until { $day }, { $time }.
ready-say = I am ready now
ready-take-back = I am not ready after all
reopen-open = Reopen this decision
reopen-until = It becomes final by itself on { $day }, { $time }, unless somebody reopens it.
reopen-label = Why should it be talked about again?
reopen-sees = The facilitator sees that it was you, and why; the others see that it was reopened.
reopen-send = Reopen it

# The answers

answer-legend = Your answer
answer-whole = Your answer is to the proposal as a whole. Say in your reason which option you mean.
answer-sees = Only you see this, until all answers are opened at once. You can change it until then.
answer-send = Give this answer
answer-given = Your answer: { $answer }
answer-change = Change my answer
answer-why-maybe = Anything to add (you need not)
answer-why-consent = Say which need it harms or touches, and how
answer-why-positions = Say why you disagree, in your own words
answer-why-fist-to-five = What would bring you to a 3?
answer-why-gradients = Say what would have to be different
answer-consent-consent = I consent
answer-consent-concern = I consent, with a concern
answer-consent-objection = I object
answer-positions-support = I support it
answer-positions-live-with = I can live with it
answer-positions-need-more = I need more time or information
answer-positions-disagree = I disagree
answer-positions-step-aside = I step aside
answer-fist-to-five-5 = 5 · gladly, I will help
answer-fist-to-five-4 = 4 · good
answer-fist-to-five-3 = 3 · not convinced, can live with it
answer-fist-to-five-2 = 2 · reservations to talk about
answer-fist-to-five-1 = 1 · serious reservations
answer-fist-to-five-0 = 0 · this must change first
answer-gradients-endorse = I endorse it
answer-gradients-minor-point = I agree, with a minor point
answer-gradients-reservations = I support it, with reservations
answer-gradients-abstain = I abstain
answer-gradients-more-discussion = More discussion first
answer-gradients-dislike-support = I don’t like it, but will support it
answer-gradients-serious-disagreement = I seriously disagree
answer-gradients-veto = I block it
answer-vote-for = For
answer-vote-against = Against
answer-vote-abstain = I abstain
answer-vote-not-yet = I cannot decide yet

answers-label = The answers
answers-of-version = These answers were given to version { $version }.
answers-decided-before = These answers were given to what was decided before.
beside-no-view = gave no answer
beside-left = had left; no view given
beside-left-with-view = had left; written view on file
beside-absent = was not there; no view given
beside-absent-with-view = was not there; written view on file
beside-not-about-this = Not about this
refused-nothing-to-set-aside = There are no words on file of theirs that could be set aside.

reading-positions = Positions are not counted. The outcome is stated beside them.
reading-missing =
    { $count ->
        [one] One person here has not answered, so nothing is agreed.
       *[other] { $count } people here have not answered, so nothing is agreed.
    }
reading-consent-carried = Nobody objects.
reading-consent-objected =
    { $count ->
        [one] There is one objection.
       *[other] There are { $count } objections.
    }
reading-fist-to-five-carried = Nobody shows less than 3.
reading-fist-to-five-objected =
    { $count ->
        [one] One person shows less than 3.
       *[other] { $count } people show less than 3.
    }
reading-gradients-carried = Everyone stands at the agreed level or nearer.
reading-gradients-below =
    { $count ->
        [one] One person stands below the agreed level.
       *[other] { $count } people stand below the agreed level.
    }
reading-vote-carried = Carried, with { $count ->
    [one] one vote
   *[other] { $count } votes
  }. { $option }
reading-vote-failed = Not carried: { $count ->
    [one] one vote is
   *[other] { $count } votes are
  } not enough.
reading-vote-tie = A tie, with { $count ->
    [one] one vote
   *[other] { $count } votes
  } each. Nothing is carried.
reading-vote-quorum = Only { $count ->
    [one] one has
   *[other] { $count } have
  } answered: fewer than were agreed on before.
reading-vote-none = Nobody voted.

overridden = { $name } went on although { $gates }:
overridden-outcome = { $name } stated the outcome although { $gates }:
overridden-people = Not heard then: { $names }
gate-heard = not everyone had been heard
gate-think = the time to think was not over
gate-more-time = more time was asked for
gate-shut-heard = Not heard on this item yet: { $names }
gate-shut-absent = Not there, without a word on this item that needs everyone: { $names }
gate-shut-think = The quiet time to think has not begun.
gate-shut-thinking = The quiet time to think lasts until { $time }.
gate-shut-more-time =
    { $count ->
        [one] One person asks for more time.
       *[other] { $count } people ask for more time.
    }
override-open = Go on all the same
override-label = Why it goes on all the same
override-outcome-label = Why it goes on without them
override-sees = Everyone sees this, and it stays in the record for good.
override-send = Go on with this reason

objections-label = Objections
objection-to-version = to version { $version }
objection-open = not met yet
objection-met = met, says its owner
objection-not-met = not met, says its owner
objection-how-met = Met in version { $version }:
objection-say-met = It is met
objection-say-not-met = Not yet
objection-meet = Say how it is met
objection-meet-label = How does the proposal meet this now?
objection-meet-send = Say so

# What came of it

outcome-label = Outcome
outcome-agreed = Agreed
outcome-agreed-in-part = Agreed in part
outcome-held = Held
outcome-no-consensus = No consensus
outcome-withdrawn = Withdrawn
outcome-none = No outcome
outcome-agreed-means = The answers allow it, or, with positions, nobody is passed over by it.
outcome-agreed-in-part-means = Each part has an outcome of its own.
outcome-held-means = A full result: it comes back on that day, with who waits, what was written and what was objected.
outcome-no-consensus-means = Say who decides then, what, and why. Each disagreement stays in its owner’s own words.
outcome-withdrawn-means = Whoever proposed it does not any more.
outcome-provisional = provisional until { $day }, { $time }
outcome-until = until { $day }
outcome-final = final since { $day }, { $time }
outcome-absent = whoever was not there can reopen it until { $day }, { $time }
outcome-is-back = that day has come
outcome-was-held = Held before, and now taken up again
news-final = Since { $day }, { $time } this decision is final:
news-back = What was held is back since { $day }, { $time }:
outcome-says-chosen = Chosen
outcome-says-summary = In short
outcome-says-reasons = Why
outcome-says-meanwhile = What holds until then
outcome-says-who-decides = Who decides then
outcome-says-decided = What they decided, and why
outcome-says-owner = Who looks after it
outcome-says-review-on = To be looked at again on
outcome-says-until = Until
outcome-says-condition = On condition
outcome-says-conditions = Conditions
outcome-says-needs = What must be there then, and who brings it
outcome-not-restated = Nobody else said in their own words what stood in the way for { $names }.
console-not-restated = Not yet said back: what stands in the way for { $names }. Let somebody else say it in their own words, and ask whether that’s it; without it, the record says so.
outcome-disagrees = { $name } does not agree

# Leading to it

console-pane-proposals = Decide
console-proposals-none = Nothing is proposed on this item yet.
console-proposals-elsewhere = On other items
console-stages = What everyone is asked for
console-revise = Write the next version
console-revise-send = Show this version
console-ask-answers = Ask for answers
console-ask-again = Ask again
console-open-answers = Open all answers
console-outcome = State the outcome
console-outcome-title = What came of it
console-outcome-kind = Outcome
console-outcome-state = State it
console-parts = The parts
console-part = Part { $n }
console-part-more = One part more
console-needs-hint = One per line; the name after a colon.
one-per-line = One per line.
console-resume-held = Take it up again
proposal-reopened = Reopened on { $day }, { $time }; it was: { $kind }.
console-notice = Written notice
console-notice-filled = Written notice · { $count } of { $of } filled
console-notice-means = Seven things that the parents are told of each outcome. What stays empty is printed as empty.
console-protocol = How is it answered?
console-ready = Ready now: { $names }
console-protocol-is = Answered by: { $protocol }
console-level = What everyone has to reach
console-level-means = Agree on this before anyone answers.
console-threshold = Per cent of the votes that are needed
console-threshold-means = At 50 it takes more than half. A tie fails.
console-quorum = How many have to answer
protocol-positions = Positions
protocol-consent = Consent
protocol-fist-to-five = Fist to five
protocol-gradients = Degrees of agreement
protocol-vote = Vote
protocol-positions-means = Everyone says where they stand. Nothing is counted.
protocol-consent-means = It is carried when nobody objects. An objection names a need that would be harmed.
protocol-fist-to-five-means = It is carried when nobody shows less than 3. Nothing is averaged.
protocol-gradients-means = It is carried when everyone reaches the level agreed on before.
protocol-vote-means = It is carried by the share agreed on before.
carried-by-vote = { $threshold ->
    [50] It is carried by more than half of the votes. A tie fails.
   *[other] It is carried by { $threshold } % of the votes or more. A tie fails.
  }{ $quorum ->
    [0] { "" }
    [one] { " " }One person at least has to answer.
   *[other] { " " }{ $quorum } people at least have to answer.
  }
carried-at-level = It is carried when everyone stands at “{ $level }” or nearer.
notice-action = 1 · The action proposed or refused
notice-why = 2 · Why
notice-information = 3 · The information used
notice-safeguards = 4 · The parents’ protections
notice-help = 5 · Where to get help
notice-options = 6 · Other options, and why they were rejected
notice-factors = 7 · Other factors
notice-action-means = What the school will do, or will not do.
notice-why-means = The reasons, in words a parent understands.
notice-information-means = Each evaluation, assessment, record or report.
notice-safeguards-means = That the parents have protections under the law, and how to get a copy of them.
notice-help-means = Whom to ask for help in understanding this.
notice-options-means = What else was considered, one per line.
notice-factors-means = Whatever else mattered.
screen-words-hidden = (hidden)

# In the record

record-proposal = Proposal
record-answers-to = Round { $number }: { $protocol }, to version { $version }, asked for at { $time }
record-proposal-number = Proposal { $number }: { $text }
record-amendment = Suggested change
record-option = Option
record-translation-by = Translation by { $name }
record-heard-then = Heard before
record-agreed-level = Agreed on before answering: it carries where everyone stands at “{ $level }” or nearer.
record-agreed-vote =
    { $quorum ->
        [0] Agreed on before answering: { $threshold } % carry it.
        [one] Agreed on before answering: { $threshold } % carry it, and at least { $quorum } person has to answer.
       *[other] Agreed on before answering: { $threshold } % carry it, and at least { $quorum } people have to answer.
    }
record-about-which = About
record-stage = Stage
record-although = Although
record-people = People
date-held-returns = Back on the table: { $text }
date-review = Look at it again: { $text }
date-becomes-final = Becomes final: { $text }
record-answer = Answer
record-reason = Reason
record-objection = Objection
record-disagrees = Does not agree
record-reopened = Reopened at { $time }.
record-provisional = You can still reopen this
record-provisional-until = until { $time }
record-came-of-it = What came of it
record-ready-now = Ready now, without waiting for the promised notice
record-no-outcome = No outcome was stated.
record-left-empty = (left empty)

withdraw-proposal-open = Take my proposal back
withdraw-proposal-send = Take it back
withdraw-proposal-why = Why you take it back
console-enter-answer = Enter an answer
console-enter-answer-whose = Whose answer
console-enter-answer-sees = Sealed like the others until they are opened. The record says who entered it.

# What is offered to whoever writes an outcome or its notice

disagreements-label = Who does not agree, in their own words
disagreement-add = Add what somebody said
disagreement-whose = Whose
disagreement-choose = Choose somebody
disagreement-language = Said in
disagreement-words = In their own words
disagreement-kept = { $name }, as answered: it stays beside the outcome anyway
disagreement-from-objection = This is their objection. Change it only to what they say.
disagreement-from-answer = This is what they wrote with their answer. Change it only to what they say.
disagreement-from-panel = This is what they wrote on the item. Keep only what is about this.
disagreement-as-said = Word for word, as it was said.
notice-offered = What the room knows
notice-take = Take this over
notice-take-for = Take this over for “{ $field }”
notice-knows-agreed = Agreed: { $text }
notice-knows-agreed-in-part = Agreed in part: { $text }
notice-knows-held = Held, for now not done: { $text }
notice-knows-no-consensus = Proposed, and no consensus: { $text }
notice-knows-withdrawn = Proposed and withdrawn: { $text }
notice-knows-part = { $part }: { $why }
notice-knows-data =
    { $count ->
        [one] { $title } (from: { $source }), { $count } observation
       *[other] { $title } (from: { $source }), { $count } observations
    }
notice-knows-draft = The draft, version { $version }, and what was answered to it
notice-knows-view = The written view of { $name }
notice-knows-declined = { $text }. Not chosen: { $why }
notice-knows-said = { $name }: { $text }
notice-knows-met = { $name }: { $text } (met: { $how })
notice-knows-left = { $name } had left or was not there; their written view was considered.
notice-usual-safeguards = Parents of a child with a disability have protection under the procedural safeguards of the Individuals with Disabilities Education Act (IDEA). A copy of them can be had from: (name, telephone, e-mail)
notice-usual-help = For help in understanding this: the school’s office for special education, (telephone); or the Parent Training and Information Center of your state, parentcenterhub.org.
