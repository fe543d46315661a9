# Evidence: goals, series of observations, what their numbers say, and charts.

## Amounts, months and paces: the pieces of a sentence

evidence-amount = { $unit ->
    [words] { $n ->
        [one] { $n } word
       *[other] { $n } words
    }
    [problems] { $n ->
        [one] { $n } problem
       *[other] { $n } problems
    }
    [percent] { $n }%
    [points] { $n ->
        [one] { $n } point
       *[other] { $n } points
    }
    [times] { $n ->
        [one] { $n } time
       *[other] { $n } times
    }
    [minutes] { $n ->
        [one] { $n } minute
       *[other] { $n } minutes
    }
    [days] { $n ->
        [one] { $n } day
       *[other] { $n } days
    }
    [steps] { $n ->
        [one] { $n } step
       *[other] { $n } steps
    }
    [of] { $n } of { $total }
    [per-days] { $total ->
        [one] { $n } per day
       *[other] { $n } per { $total } days
    }
    [scale] { $n } (on a scale of { $low } to { $high })
    [named] { $n } ({ $name })
   *[none] { $n }
}
evidence-amount-again = { $unit ->
    [percent] { $n }%
    [of] { $n } of { $total }
   *[none] { $n }
}
evidence-step = { $way ->
    [fewer] { $unit ->
        [words] { $n ->
            [1] one fewer word
           *[other] { $n } fewer words
        }
        [problems] { $n ->
            [1] one fewer problem
           *[other] { $n } fewer problems
        }
        [percent] { $n ->
            [1] one percentage point less
           *[other] { $n } percentage points less
        }
        [points] { $n ->
            [1] one point less
           *[other] { $n } points less
        }
        [times] { $n ->
            [1] one time fewer
           *[other] { $n } times fewer
        }
        [minutes] { $n ->
            [1] one minute less
           *[other] { $n } minutes less
        }
        [days] { $n ->
            [1] one day fewer
           *[other] { $n } days fewer
        }
        [steps] { $n ->
            [1] one fewer step
           *[other] { $n } fewer steps
        }
        [of] { $n ->
            [1] one fewer
           *[other] { $n } fewer
        }
        [per-days] { $n ->
            [1] one fewer
           *[other] { $n } fewer
        }
       *[none] { $n ->
            [1] one less
           *[other] { NUMBER($n, maximumFractionDigits: 6) } less
        }
    }
   *[more] { $unit ->
        [words] { $n ->
            [1] one more word
           *[other] { $n } more words
        }
        [problems] { $n ->
            [1] one more problem
           *[other] { $n } more problems
        }
        [percent] { $n ->
            [1] one percentage point more
           *[other] { $n } percentage points more
        }
        [points] { $n ->
            [1] one more point
           *[other] { $n } more points
        }
        [times] { $n ->
            [1] one more time
           *[other] { $n } more times
        }
        [minutes] { $n ->
            [1] one more minute
           *[other] { $n } more minutes
        }
        [days] { $n ->
            [1] one more day
           *[other] { $n } more days
        }
        [steps] { $n ->
            [1] one more step
           *[other] { $n } more steps
        }
       *[none] { $n ->
            [1] one more
           *[other] { NUMBER($n, maximumFractionDigits: 6) } more
        }
    }
}
evidence-pace = { $per ->
    [day] { $every ->
        [1] { $step } each day
       *[other] { $step } every { $every } days
    }
   *[week] { $every ->
        [1] { $step } each week
       *[other] { $step } every { $every } weeks
    }
}
evidence-month = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}
evidence-in-month = { $year ->
    [none] in { $month }
   *[other] in { $month } { $year }
}
evidence-on-day = on { $day } { $month }
evidence-now = now

## The plain sentences

evidence-not-started = There are no data yet.
evidence-no-data-from = No data from { $who } yet.
evidence-few = { $count ->
    [1] There is 1 point: { $first } { $when }.
    [2] There are 2 points: { $first } { $when } and { $last } { $until }.
   *[other] There are { $count } points: the first { $first } { $when }, the last { $last } { $until }.
}
evidence-few-since = { $count ->
    [0] None of them is since the change { $when }.
    [1] Only one of them is since the change { $when }.
   *[other] Only { $count } of them are since the change { $when }.
}
evidence-too-few = { $count ->
    [1] One is too few to judge.
   *[other] That is too few to judge.
}
evidence-one-day = All { $count } points are of { $day } { $month }, so there is no trend; the middle value is { $amount }.
evidence-baseline-seen = The middle of the first { $count } values is { $amount }.
evidence-baseline-typed = The baseline is { $amount }, as it was typed.
evidence-baseline-picked = { $count ->
    [1] The baseline is { $amount }: the one value that was picked for it.
   *[other] The baseline is { $amount }: the middle (median) of the { $many } values that were picked for it.
}
evidence-baseline-missing = There is no baseline yet: tick its values among the points, or type it.
evidence-baseline-column = Baseline
evidence-picked = picked
evidence-count-in-words = { $count ->
    [2] two
    [3] three
    [4] four
    [5] five
    [6] six
    [7] seven
    [8] eight
    [9] nine
    [10] ten
    [11] eleven
    [12] twelve
   *[1] one
}
evidence-levels = { $verb ->
    [read] { $who ->
        [he] He read { $then } { $when } and { $now } { $until }.
        [she] She read { $then } { $when } and { $now } { $until }.
        [they] They read { $then } { $when } and { $now } { $until }.
       *[none] Read: { $then } { $when } and { $now } { $until }.
    }
    [wrote] { $who ->
        [he] He wrote { $then } { $when } and { $now } { $until }.
        [she] She wrote { $then } { $when } and { $now } { $until }.
        [they] They wrote { $then } { $when } and { $now } { $until }.
       *[none] Written: { $then } { $when } and { $now } { $until }.
    }
    [solved] { $who ->
        [he] He solved { $then } { $when } and { $now } { $until }.
        [she] She solved { $then } { $when } and { $now } { $until }.
        [they] They solved { $then } { $when } and { $now } { $until }.
       *[none] Solved: { $then } { $when } and { $now } { $until }.
    }
    [said] { $who ->
        [he] He said { $then } { $when } and { $now } { $until }.
        [she] She said { $then } { $when } and { $now } { $until }.
        [they] They said { $then } { $when } and { $now } { $until }.
       *[none] Said: { $then } { $when } and { $now } { $until }.
    }
   *[other] { $tense ->
        [now] { $who ->
            [he] He was at { $then } { $when } and is at { $now } { $until }.
            [she] She was at { $then } { $when } and is at { $now } { $until }.
            [they] They were at { $then } { $when } and are at { $now } { $until }.
           *[none] It was { $then } { $when } and is { $now } { $until }.
        }
       *[past] { $who ->
            [he] He was at { $then } { $when } and at { $now } { $until }.
            [she] She was at { $then } { $when } and at { $now } { $until }.
            [they] They were at { $then } { $when } and at { $now } { $until }.
           *[none] It was { $then } { $when } and { $now } { $until }.
        }
    }
}
evidence-medians = Before the change { $when } the middle value was { $before }; since then it is { $since }.
evidence-changed = Something changed { $when }.
evidence-as-needed = { $since ->
    [yes] { $who ->
        [he] He needed about { $needed }, and since then that is what he did.
        [she] She needed about { $needed }, and since then that is what she did.
        [they] They needed about { $needed }, and since then that is what they did.
       *[none] The goal asked for about { $needed }, and since then that is what happened.
    }
   *[no] { $who ->
        [he] He needed about { $needed }, and that is what he did.
        [she] She needed about { $needed }, and that is what she did.
        [they] They needed about { $needed }, and that is what they did.
       *[none] The goal asked for about { $needed }, and that is what happened.
    }
}
evidence-more-than-needed = { $since ->
    [yes] { $who ->
        [he] He needed about { $needed }, and since then did more: about { $did }.
        [she] She needed about { $needed }, and since then did more: about { $did }.
        [they] They needed about { $needed }, and since then did more: about { $did }.
       *[none] The goal asked for about { $needed }, and since then it has been more: about { $did }.
    }
   *[no] { $who ->
        [he] He needed about { $needed }, and did more: about { $did }.
        [she] She needed about { $needed }, and did more: about { $did }.
        [they] They needed about { $needed }, and did more: about { $did }.
       *[none] The goal asked for about { $needed }, and it has been more: about { $did }.
    }
}
evidence-less-than-needed = { $since ->
    [yes] { $who ->
        [he] He needed about { $needed }; since then he has been improving more slowly: about { $did }.
        [she] She needed about { $needed }; since then she has been improving more slowly: about { $did }.
        [they] They needed about { $needed }; since then they have been improving more slowly: about { $did }.
       *[none] The goal asked for about { $needed }; since then it has been improving more slowly: about { $did }.
    }
   *[no] { $who ->
        [he] He needed about { $needed }; he has been improving more slowly: about { $did }.
        [she] She needed about { $needed }; she has been improving more slowly: about { $did }.
        [they] They needed about { $needed }; they have been improving more slowly: about { $did }.
       *[none] The goal asked for about { $needed }; it has been improving more slowly: about { $did }.
    }
}
evidence-improving = { $since ->
    [yes] Since then it has been improving: about { $did }.
   *[no] It has been improving: about { $did }.
}
evidence-steady = { $since ->
    [yes] Since then there is no clear change.
   *[no] There is no clear change.
}
evidence-unsure = { $since ->
    [yes] Since then the points go up and down too much to say how fast it changes.
   *[no] The points go up and down too much to say how fast it changes.
}
evidence-wrong-way = { $since ->
    [yes] Since then it has been going the wrong way: about { $did }.
   *[no] It has been going the wrong way: about { $did }.
}
evidence-pace-by = That pace is by Theil–Sen; the line drawn by least squares says about { $did }.
evidence-needed = The goal asks for about { $needed }.
evidence-early = { $count ->
    [one] It is early to say: there is { $count } point.
   *[other] It is early to say: there are { $count } points.
}
evidence-reached = The goal is reached: { $mastery }.

## Labels, prompts, share, mastery, breaks

evidence-label-not-started = not started
evidence-label-mastered = mastered
evidence-label-not-enough-data = not enough data
evidence-label-wrong-way = moving the wrong way
evidence-label-flat = flat
evidence-label-ahead = ahead
evidence-label-on-track = on track
evidence-label-behind-but-growing = behind but growing
evidence-label-suggested = { $label } (suggested by the numbers)
evidence-label-confirmed = { $label } (confirmed by { $by })

evidence-prompt-consider-change = The last four points are all on the worse side of the aim line: consider a change.
evidence-prompt-consider-higher-goal = The last four points are all on the better side of the aim line: consider a higher goal.
evidence-prompt-keep-going = The last four points are not all on one side of the aim line: keep going.
evidence-prompt-is-no-verdict = This is a prompt to talk, not a verdict.
evidence-point-lies = { $height ->
    [above] { $day } { $month }: { $amount }, above the aim line
    [below] { $day } { $month }: { $amount }, below the aim line
    [on] { $day } { $month }: { $amount }, on the aim line
   *[none] { $day } { $month }: { $amount }
}
evidence-point-beside = { $point } ({ $beside })
evidence-measure = { $way ->
    [down] { $measure } · lower is better
   *[up] { $measure } · higher is better
}

evidence-share = { $way ->
    [back] Further from the goal than at the start, by { $percent }% of the way.
   *[forth] { $percent }% of the way to the goal.
}
evidence-method = { $method ->
    [least-squares] Trend by least squares
   *[theil-sen] Trend by Theil–Sen
}
evidence-mastery = { $sign ->
    [most] { $where ->
        [whole] { $needs ->
            [1] { $value } or less once
           *[other] { $value } or less { $needs } times in a row
        }
        [row] { $value } or less { $needs } times in a row within the last { $last }
       *[some] { $value } or less in { $needs } of the last { $last }
    }
   *[least] { $where ->
        [whole] { $needs ->
            [1] { $value } or more once
           *[other] { $value } or more { $needs } times in a row
        }
        [row] { $value } or more { $needs } times in a row within the last { $last }
       *[some] { $value } or more in { $needs } of the last { $last }
    }
}
evidence-partial = { $thing ->
    [days] { $of ->
        [one] count: { $count }, of { $of } day
       *[other] count: { $count }, of { $of } days
    }
   *[trials] { $of ->
        [one] count: { $count }, of { $of } trial
       *[other] count: { $count }, of { $of } trials
    }
}

evidence-break-loss = { $way ->
    [lost] { $label }: it was { $percent }% worse after it.
    [gained] { $label }: nothing was lost; it was { $percent }% better after it.
   *[same] { $label }: it was the same after it.
}
evidence-break-back = { $weeks ->
    [1] Back in the first school week.
   *[other] Back after { $weeks } school weeks.
}
evidence-break-not-yet = { $weeks ->
    [one] Not back to where it was before, after { $weeks } school week.
   *[other] Not back to where it was before, after { $weeks } school weeks.
}
evidence-break-changed = Something else changed over this break, so it may not be the cause.
evidence-break-unknown = { $label }: { $why }

## Why there is no number

evidence-why-no-observation = There is no observation.
evidence-why-too-few-points = { $count ->
    [0] There are no points in this phase yet.
    [one] There is only { $count } point in this phase: too few to judge.
   *[other] There are only { $count } points in this phase: too few to judge.
}
evidence-why-too-short = { $weeks ->
    [one] The points are of { $weeks } week only: six are needed.
   *[other] The points are of { $weeks } weeks only: six are needed.
}
evidence-why-one-date = All points are of one day, so there is no trend.
evidence-why-not-finite = A value is too large to calculate with.
evidence-why-scatter-unknown = The points are too much alike in date or value to tell a trend from chance.
evidence-why-no-aim = No goal is set for this series.
evidence-why-aim-without-time = The goal begins and ends on the same day, so there is no aim line.
evidence-why-target-is-baseline = The goal is the same as the baseline, so there is no share of the way.
evidence-why-target-against-direction = The goal lies on the worse side of the baseline. One of the two, or the direction, is mistaken.
evidence-why-before-is-zero = It was zero before, so there is no percentage.
evidence-why-nothing-before = There is no point in the two weeks before it.
evidence-why-nothing-after = There is no point after it.
evidence-why-not-yet-back = It is not back to where it was before.
evidence-why-out-of-nothing = A count out of zero is no rate.

## Rows of a CSV that are not taken

evidence-row = Line { $line }: { $fault }
evidence-row-date-missing = there is no date.
evidence-row-date-unreadable = “{ $cell }” is not a date we can read. Write it as 2025-09-15.
evidence-row-date-impossible = “{ $cell }” is not a day of the calendar.
evidence-row-date-ahead = “{ $cell }” has not come yet.
evidence-row-date-unclear = “{ $cell }” can be read as two dates. Say whether the day or the month comes first.
evidence-row-value-missing = there is no value.
evidence-row-value-not-possible = { $cell } is not possible in this unit.
evidence-row-number-unreadable = “{ $cell }” is not a number.
evidence-row-number-unclear = “{ $cell }” can be read as two numbers. Write it without a sign between thousands.
evidence-row-number-impossible = “{ $cell }” is too large.
evidence-row-count-negative = the count “{ $cell }” is less than zero.
evidence-row-count-alone = the count “{ $cell }” has no “out of”. If it belongs to a decimal comma, put the number in quotes.
evidence-row-out-of-nothing = the “out of” must be more than zero.
evidence-row-note-too-long = the note is longer than 2,000 characters.
evidence-row-too-many-cells = there are more cells than columns, from “{ $cell }” on.
evidence-row-quote-open = a quote is opened and not closed.
evidence-row-too-many-rows = there are more than 5,000 rows; the rest is not read.
evidence-row-ends-before = it ends on { $cell }, before it begins.
evidence-row-end-missing = “{ $cell }” has no last day. A row without one is a change, and changes belong to one series.
evidence-row-change-there = on that day stands another change already: “{ $cell }”.
evidence-row-label-missing = there is no name.
evidence-row-label-too-long = the name is longer than 200 characters.
evidence-row-no-columns = the first row does not say what the columns are. Call one of them goal or series.
evidence-row-column-twice = two columns are “{ $cell }”. Leave one of them out.
evidence-row-column-unknown = nobody knows the column “{ $cell }”. Its cells are left out.
evidence-row-nothing-named = there is neither a goal nor a series.
evidence-row-goal-missing = “{ $cell }” belongs to a goal, and the goal has no name.
evidence-row-series-missing = “{ $cell }” belongs to a series, and the series has no name.
evidence-row-person-unknown = nobody on the roster is called “{ $cell }”.
evidence-row-person-unclear = several people on the roster are called “{ $cell }”.
evidence-row-item-unknown = there is no item “{ $cell }” on the agenda.
evidence-row-item-unclear = several items on the agenda are called “{ $cell }”.
evidence-row-word-unknown = “{ $cell }” is not one of the words that this column knows.
evidence-row-text-too-long = “{ $cell }” is too long for this column.
evidence-row-text-unfit = “{ $cell }” has characters that cannot be kept. Type it anew.
evidence-row-interval-unreadable = “{ $cell }” is not a number of days from 1 to 366.
evidence-row-aim-incomplete = “{ $cell }” does not say enough: an aim has a baseline (or “picked”, where it is the median of picked values), a start, a target and an end.
evidence-row-mastery-incomplete = “{ $cell }” does not say enough: mastery has a value, how many times, and of the last how many.
evidence-row-mastery-count-unreadable = “{ $cell }” is not a count from 1 to 99.
evidence-row-mastery-sign-unknown = “{ $cell }” is neither ≥ nor ≤.
evidence-row-mastery-needs-more-than-last = “{ $cell }” times is more than the last observations that are looked at.

## What a form says of the mastery criterion

evidence-field-number-unreadable = Write a number.
evidence-field-mastery-sign-unknown = Choose “at least” or “at most”.
evidence-field-mastery-count-unreadable = Write a whole number from 1 to 99.
evidence-field-mastery-needs-more-than-last = It cannot need more observations than it looks at.

## The chart

evidence-chart-measured = measured
evidence-chart-felt = felt, as the person says
evidence-chart-aim = aim line, to { $target }
evidence-chart-trend = trend ({ $method ->
    [least-squares] least squares
   *[theil-sen] Theil–Sen
})
evidence-chart-trend-early = early trend ({ $method ->
    [least-squares] least squares
   *[theil-sen] Theil–Sen
})
evidence-chart-break = break
evidence-chart-breaks = break: { $names }
evidence-chart-date = Date
evidence-chart-value = Value
evidence-chart-count = Count
evidence-chart-note = Note
evidence-chart-phase = Phase
evidence-chart-first-phase = first phase
evidence-chart-tick = { $day } { $month }
evidence-chart-day = { $day } { $month }
evidence-chart-day-of-year = { $day } { $month } { $year }
evidence-chart-point = { $day }: { $amount }
evidence-chart-point-beside = { $day }: { $amount } ({ $beside })
evidence-chart-at-change = From { $day }: { $label }
evidence-month-short = { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[12] Dec
}
evidence-figure = { NUMBER($n, maximumFractionDigits: 10) }
evidence-chart-median = middle value: { $amount }
