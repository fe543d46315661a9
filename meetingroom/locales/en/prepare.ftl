# Before the meeting: what is set up while nothing has begun yet.

prepare-kicker = Prepare the meeting. Nothing has begun yet.
prepare-title = The title
prepare-items = What you will talk about
prepare-draft = The draft that goes home ahead
prepare-draft-none = What you will talk about can be read at home first, in each person’s language, and comes back with questions and concerns.
prepare-draft-unpublished = It is being written. Nobody else reads it before you make a version of it.
prepare-draft-unsent = Version { $version } has not been sent home yet.
prepare-draft-sent = It has been sent home. Who has read it, and what was asked, stands there.
prepare-evidence = Data to bring along
prepare-people = Who is expected
prepare-norms = How you want to meet
prepare-links = Links to hand out
prepare-links-hint = They work from now on: people can come in, read and write beforehand.
prepare-begin = Begin the meeting
prepare-console = To the console
