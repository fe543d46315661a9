# Before the meeting: what is set up while nothing has begun yet.

prepare-kicker = Prepare the meeting. Nothing has begun yet.
prepare-title = The title
prepare-items = What you will talk about
prepare-people = Who is expected
prepare-norms = How you want to meet
prepare-links = Links to hand out
prepare-links-hint = They work from now on: people can come in, read and write beforehand.
prepare-begin = Begin the meeting
prepare-console = To the console
