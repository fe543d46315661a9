# Goals and data on phone, console and wall: what one reads, enters and brings.

tab-evidence = Data
console-pane-evidence = Data
try-again = Try again

evidence-title = Goals and data
evidence-empty = Nothing is on the table yet. Anybody can bring data: from home, from class, their own.
evidence-load-failed = This part of the page did not come.
evidence-not-fetched = This could not be fetched. It comes when the line is back.
evidence-bring = Bring goals or data
evidence-bring-series = Bring data
evidence-asked = There are no data from you yet. What do you see or count?
evidence-set-goal = Set a goal
evidence-no-item = Not tied to an item
evidence-loose = Further data
evidence-about = The goal of { $name }
evidence-no-series = No data belong to this goal yet.
evidence-count = { $count ->
    [one] { $count } value
   *[other] { $count } values
}
evidence-none-yet = no data yet
evidence-felt = felt, not measured
evidence-on-wall = Everybody is looking at
evidence-look = Look
evidence-next = next: { $name }

## Comparing

evidence-compare = Compare
evidence-pick = { $count ->
    [0] Choose two or three to compare.
    [one] One is chosen. Choose one or two more.
   *[other] { $count } are chosen.
}
evidence-compare-now = Show them together
evidence-compared = Compared
evidence-back = Back to the list

## One series

evidence-suggested = The numbers suggest:
evidence-confirmed = Confirmed:
evidence-confirmed-by = by { $name }, { $time }
evidence-label-older = the data or the goal have changed since
evidence-label-take-back = Take it back
evidence-confirm = Confirm how it stands
evidence-confirm-means = What you choose stands beside what the numbers suggest, with your name. Everybody sees both.
evidence-put-up = Show to all
evidence-take-down = Stop showing to all
evidence-place = Put into the notes
evidence-behind = What is behind it
evidence-last-four = The last four points
evidence-mastery-is = The goal counts as reached with: { $criterion }.
evidence-breaks = What the breaks did
evidence-points = { $count ->
    [one] { $count } value
   *[other] All { $count } values
}
evidence-changed-by = corrected by { $name }
evidence-taken-out = Taken out; it counts no more
evidence-taken-out-row = { $day }: { $value }, by { $name }: { $why }
evidence-baseline-tick = Tick the values that the goal begins at; their middle value (median) is the baseline.
evidence-baseline-of = { $day }: for the baseline
evidence-csv = Take away as CSV

## Entering

evidence-add = Add a value
evidence-day = Day
evidence-value = Value
evidence-value-in = Value ({ $unit })
evidence-how-many = How many
evidence-out-of = out of
evidence-enter-value = Enter the value itself
evidence-enter-count = Enter how many, out of how many
evidence-note = Note (if one is needed)
evidence-done = Done
evidence-sees = Everybody in this meeting sees it, with your name.
evidence-count-of = { $count } of { $of }
evidence-take-out = Take it out
evidence-take-out-why = Why it does not count
evidence-take-out-hint = It stands beside the others with this reason, and counts no more.

## Tables

evidence-import = Paste or import a table
evidence-import-paste = Cells from a spreadsheet, or CSV
evidence-import-hint = Each row: a date and a value; then, if there are, the count, out of how many, and a note.
evidence-import-file = Or a file
evidence-import-read = Read it
evidence-import-found = { $good ->
    [0] No row can be taken
    [one] One row can be taken
   *[other] { $good } rows can be taken
}{ $bad ->
    [0] .
    [one] , one cannot be read.
   *[other] , { $bad } cannot be read.
} { $known ->
    [0] { "" }
    [one] One of them stands there already.
   *[other] { $known } of them stand there already.
}
evidence-import-more = … and { $count } more
evidence-import-days = Some dates can be read in two ways. What comes first?
evidence-day-first = The day: 15/4/2026
evidence-month-first = The month: 4/15/2026
evidence-import-all = { $count ->
    [one] Take the row
   *[other] Take all { $count }
}
evidence-import-good = { $count ->
    [one] Take the one good row
   *[other] Take the { $count } good rows alone
}
evidence-import-correct = Take nothing, correct it first
evidence-imported = { $count ->
    [one] One value was taken.
   *[other] { $count } values were taken.
}

## Keeping a series

evidence-keeping = Keep these data
evidence-define = Change what it measures
evidence-remove = Remove these data
evidence-remove-sure = All its values go with it. Remove it?
evidence-changes = { $count ->
    [0] Something changed
   *[other] What changed ({ $count })
}
evidence-changes-mean = From that day on it is read anew, so that before and after are not mixed.
evidence-changed-on = From this day on
evidence-what-changed = What changed
evidence-breaks-all = { $count ->
    [0] Breaks
   *[other] Breaks ({ $count })
}
evidence-breaks-own = { $count ->
    [0] Breaks of these data alone
   *[other] Breaks of these data alone ({ $count })
}
evidence-first-day = First day
evidence-last-day = Last day
evidence-break-name = What it was
evidence-from-to = { $start } to { $end }

## A goal

evidence-goal-edit = Change this goal
evidence-goal-title = In a few words
evidence-goal-title-hint = Such as: Reading fluency
evidence-goal-text = The goal as it was written down
evidence-goal-about = Whose goal it is
evidence-goal-about-hint = Its sentences speak of this person in the way they have said themselves.
evidence-nobody = nobody’s in particular
evidence-at-item = Looked at with
evidence-pronouns = How others speak of you
evidence-pronoun-none = Without “he” or “she”
evidence-pronoun-he = he
evidence-pronoun-she = she
evidence-pronoun-they = they

## What a series measures

evidence-series-title = What is counted or measured
evidence-series-title-hint = Such as: Evenings reading together
evidence-series-source = Where it comes from
evidence-source-home = home
evidence-source-class = class
evidence-source-own = my own notes
evidence-series-unit = In what
evidence-series-unit-hint = Such as: words, percent, of 5, per 5 days, 1 to 5
evidence-unit-words = words
evidence-unit-percent = percent
evidence-unit-points = points
evidence-unit-problems = problems
evidence-unit-times = times
evidence-unit-minutes = minutes
evidence-unit-days = days
evidence-unit-steps = steps
evidence-series-better = What is better
evidence-better-up = More is better
evidence-better-down = Less is better
evidence-series-goal = For which goal
evidence-no-goal = for no goal
evidence-series-collects = Who collects it
evidence-no-collector = nobody in particular
evidence-series-more = More about it
evidence-series-every = How often
evidence-every = { $days ->
    [1] every day
    [7] every week
    [14] every two weeks
    [30] every month
   *[other] every { $days } days
}
evidence-is-felt = It is what somebody feels, not a measurement
evidence-aim = What it is to reach
evidence-aim-means = From where it began to where it is to be, and when.
evidence-baseline-hint = Leave “It began at” empty to take the middle of the values that you tick among the points.
evidence-baseline-held = To type another, take the ticks away among the points.
evidence-baseline = It began at
evidence-aim-start = on
evidence-aim-start-alone = It begins on
evidence-target = It is to reach
evidence-aim-end = by
evidence-mastery-title = When the goal counts as reached
evidence-better = Values of
evidence-at-least = at least
evidence-at-most = at most
evidence-mastery-needs = How many of them
evidence-mastery-last = of the last
evidence-in-a-row = in a row
evidence-mastery-means = This means:
evidence-telling = How it is told
evidence-series-measure = Beside the chart
evidence-verb = In its sentence
evidence-verb-other = was at …
evidence-verb-read = read …
evidence-verb-wrote = wrote …
evidence-verb-solved = solved …
evidence-verb-said = said …
evidence-trend-by = Trend by
evidence-by-theil-sen = Theil–Sen (not moved by single points)
evidence-by-least-squares = least squares
evidence-cuts-table = A table of them
evidence-cuts-hint = In each row: first day, last day, name. A row without a last day is a change.
evidence-breaks-hint = In each row: first day, last day, name.
evidence-goals-table = A table of goals and series
evidence-goals-hint = The first row names the columns: goal, series, source, unit, direction, collects, baseline, start, target, end, mastery value … A table that was taken away shows them all. People and agenda items are named as they are called here.
evidence-rows-taken = { $count ->
    [one] One row was taken.
   *[other] { $count } rows were taken.
}
