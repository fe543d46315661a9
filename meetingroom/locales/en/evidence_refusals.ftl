# Why something was not done with goals, series and observations, and what to do instead.

refused-no-such-goal = This goal is not on the table any more.
refused-goal-has-series = Data belong to “{ $title }”. Take them off it first, or leave the goal where it is.
refused-too-many-goals = A meeting can have { $most } goals at most.
refused-no-such-series = These data are not on the table any more.
refused-too-many-series = A meeting can have { $most } series at most.
refused-series-of-another = { $name } keeps these data. Bring a series of your own, and it stands beside them.
refused-series-changed = These data have changed since you looked. Look at them once more, then decide.
refused-series-has-others-data = Others have entered data here too, so only a facilitator can remove it.
refused-aim-ends-before-it-begins = The goal’s last day is before its first. Turn the two dates around.
refused-mastery-needs-too-many = It cannot need { $needs } of the last { $last }. Write a smaller number, or look at more observations.
refused-day-has-not-come = This day has not come yet. Check the date.
refused-value-not-possible = Here a value lies between { $low } and { $high }. Check the number.
refused-no-value = Write a value, or how many there were and out of how many.
refused-same-observation = This value stands there already for that day. If it was measured twice, say so in the note.
refused-no-such-observation = This value is not in the series any more.
refused-too-many-observations = A series can have { $most } values at most.
refused-rows-not-read = { $count ->
    [one] One row could not be read (line { $line }), so nothing was taken. Correct it, or take the good rows alone.
   *[other] { $count } rows could not be read (the first is line { $line }), so nothing was taken. Correct them, or take the good rows alone.
}
refused-no-rows = There is no row that could be read. Each row needs a date and a value.
refused-break-ends-before-it-begins = The last day of the break is before its first. Turn the two dates around.
refused-no-cuts = There is no row that could be read. Each needs its first day, its last day and a name.
refused-no-goals-in-the-table = There is no row that could be read. The first row names the columns, and each other needs a goal or a series.
refused-no-such-break = This break is not there any more.
refused-too-many-cuts = There can be { $most } at most.
refused-change-on-that-day = A change stands on that day already. Remove it first, or choose another day.
refused-change-has-not-come = That day has not come. Note the change once it is there, so that the values of now keep their meaning.
refused-no-such-change = This change is not there any more.
refused-too-few-for-a-label = There are too few values to say how it goes. Bring more, then decide.
refused-no-such-chart = This chart is not in the notes any more.
