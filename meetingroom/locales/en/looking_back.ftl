# Four questions at the end, for each person alone, and what five or more answered.

look-back-title = Four questions, for you alone
look-back-sees = Nobody sees your answer, or that you gave one. Five or more answers are shown together, once, and then erased.
look-back-heard = Was I heard?
look-back-understandable = Was it understandable?
look-back-time = Was there enough time?
look-back-again = Would I come again?
look-back-yes = Yes
look-back-partly = Partly
look-back-no = No
look-back-send = Keep my answers
look-back-kept = Your answers are kept.
look-back-change = Answer otherwise
look-back-summary = { $count ->
    [one] What one person answered
   *[other] What { $count } people answered
}
look-back-offer = Four questions for each person alone: heard, understandable, time, again. Asked now or at the end, they need five people with a device.
look-back-ask = Ask them now
look-back-open = The four questions are open, until a day after the end. You see nobody’s answer, and not who has answered.
look-back-count = Show what five or more answered
closing-round-offer = Before you end: a closing round, in which everyone says in a sentence how it was.
closing-round-start = Start the closing round

refused-look-back-asked = The questions have been asked already.
refused-look-back-too-few = With fewer than { $least } people on devices of their own, answers could be guessed. So the questions are not asked.
refused-look-back-closed = The questions are not open.
refused-look-back-not-yet = Fewer than { $least } have answered yet, so nothing is shown. Try again later; a day after the end it is tried once more by itself.
