# The draft that goes home ahead, and what its readers answer.

refused-not-draft-writer = Only those who write the draft can do this.
refused-no-such-section = This section is not in the draft any more.
refused-no-draft-yet = There is no draft yet to say something about.
refused-section-has-language = A section has a text in this language already. Change it there.
refused-section-named-twice = Two parts of what you pasted go to the same section. Choose another for one of them.
refused-too-many-sections = A draft can have { $most } sections at most.
refused-owner-has-words = Somebody’s own words stand in this section. It stays, and so do they.
refused-draft-changed = There is a newer version of the draft, { $version }. Look at it first.
refused-draft-empty = Write a section first.
refused-draft-reads-the-same = The draft reads as version { $version } does. Change something first.
refused-section-is-owned = This section belongs to certain people, who alone write in it.
refused-section-changed = Somebody has changed this section meanwhile. Your text is still here: look at both, then save again.
refused-no-such-response = This is not there any more.
refused-not-section-owner = This section belongs to others, who alone write in it.
refused-is-the-original = This is the language it was written in: there is nothing to translate.
refused-nobody-chosen = Choose at least one person.
refused-no-such-version = There is no version { $version } of the draft.
refused-too-many-responses = There can be { $most } questions, concerns and suggestions at most.
refused-reply-says-nothing = Say what came of it.
refused-item-missing = Say at which item it will be talked about.
refused-no-reply-yet = There is no reply yet.

# Its page

draft-title = The draft
draft-mark = DRAFT
draft-none = No draft has been written yet.
draft-to-meeting = To the meeting
draft-unanswered =
    { $count ->
        [one] One thing has no reply yet
       *[other] { $count } have no reply yet
    }
draft-begin = Write the draft
draft-to-read = It came ahead of the meeting so that you can read it in peace, ask, and say what worries you.
draft-read-it = Read it
draft-waits-for-you = A part of it is kept for your own words. Nobody else can write it.
draft-write-own = Write my words
draft-open = The draft, version { $version }
draft-version-of = Version { $version }, { $day }. Nothing is decided yet.
draft-not-published = Not shown to anybody yet. Nothing is decided.
draft-for-meeting = For the meeting on { $day }
draft-unpublished = What has been written since the last version is seen only by those who write the draft, until it is made a version.
draft-how = Tap a passage, select some words, or use the button under a section or at the end, to ask, to voice a concern, or to suggest something. Each one gets a reply.
draft-say-read = I have read it
draft-read = You have read this version
draft-print = Print it
draft-what-changed = What changed since version { $version }
draft-versions = All versions
draft-version-by = Version { $version }, by { $name }, { $day }
draft-open-version = Open version { $version }
draft-earlier = This is version { $version }. The draft has gone on since, to version { $newest }.
draft-owned = These words belong to { $names }. Nobody else changes them.
draft-one-language = One language
draft-both-languages = Both languages side by side
draft-not-in-yours = This section has not been written in your language yet.
draft-translated-by = Translation, by { $name }:
draft-unconfirmed = written down by { $name }, not yet confirmed
draft-section-empty = Nothing stands here yet.
draft-unchanged = Nothing changed here.
draft-new-section = This section is new.
draft-history = How it came to read so
draft-saves = Each time it was saved
draft-saves-sees = Only those who write the draft see this. Readers see what changed from version to version.
draft-taken-out = Taken out since you read it
draft-elsewhere = About what is not in the draft any more
draft-own-change = Change my own words
draft-scribe-label = What { $name } says, in their words
draft-scribe-sees = Everyone sees it in the draft under the name of { $name }, marked as not yet confirmed until { $name } says that it is right.
draft-led-by = This led to it:
draft-confirm = These are my words
draft-own-open = Write my own words
draft-own-label = In your own words
draft-own-sees = Everyone sees this in the draft, word for word, under your name.
draft-write-for = Write down what { $name } says
reply-translate = Put a translation beside the reply
draft-translate = Put a translation beside it
draft-open-here =
    { $count ->
        [one] One thing is still open here from the draft
       *[other] { $count } things are still open here from the draft
    }
draft-open-at-no-item =
    { $count ->
        [one] One thing is still open about the draft that belongs to no item
       *[other] { $count } things are still open about the draft that belong to no item
    }

response-question = Question
response-concern = Concern
response-suggestion = Suggestion
response-gone = The passage it was about is not in the draft any more.
response-whole = About the whole draft
respond-whole-how = What belongs to no passage: what is missing, what is unclear throughout, how it reads.
respond-open = Ask, or say something about this
respond-kind = What is it?
respond-about = About which passage?
respond-whole-section = The whole section
respond-about-words = About these words:
respond-about-these = Ask, or say something about these words
respond-whole-passage = No, the whole passage
respond-some-words = Only some words of it
respond-some-words-hint = Select them here: with a finger, the mouse, or Shift and the arrow keys.
respond-these-words = I mean these words
respond-says-question = What do you want to know?
respond-says-concern = What worries you?
respond-says-suggestion = What do you suggest?
respond-sees = Only you see this, until you send it. Then everyone in the meeting does.
respond-send = Send it
respond-unsent = You began something here that is not sent yet.
reply-open = no reply yet
reply-answered = answered
reply-changed = changed in version { $version }
reply-promised = promised for version { $version }
reply-on-agenda = on the agenda: { $item }
reply-declined = not taken up
reply-judged-yes = “that answers me”
reply-judged-not-yet = “not yet”
reply-anew = Reply anew
reply-say-yes = That answers me
reply-say-not-yet = Not yet
reply-open-answered = Answer it
reply-open-declined = Say why not
reply-open-changed = It is changed in version { $version }
reply-open-promised = It will change in version { $version }
reply-open-on-agenda = Talk about it at its item
reply-open-on-agenda-there = Talk about it there
reply-says-answered = Your answer
reply-says-declined = Why is it not taken up?
reply-send = Send the reply

# Writing it, and sending it home

draft-writing = Writing and sending
draft-write = Write
draft-words = The words of this section
draft-why-first = A word about it, if you like (everyone sees this)
draft-why = Why it changes (everyone sees this)
draft-publish = Make this version { $version }
draft-paste-open = Paste a draft
draft-paste = The whole draft, pasted
draft-paste-hint = From a word processor or as Markdown. You see the sections before anything is taken in.
draft-paste-file = Or take it from a file (Markdown or plain text)
draft-paste-language = It is written in
draft-into = Goes to
draft-into-new = a new section
draft-into-of = the other language of “{ $title }”
draft-who-read = Who has read it
draft-read-by = Version { $version }: { $names }
draft-pack = Everything on paper: for each person the letter and the draft
draft-look = Find its sections
draft-look-failed = The sections could not be looked for just now. Your text is still here: try again.
draft-found =
    { $count ->
        [one] One section was found
       *[other] { $count } sections were found
    }
draft-no-title = Without a heading
draft-item = Agenda item
draft-belongs = Belongs to
draft-belongs-all = all who write
draft-belongs-left-out =
    { $count ->
        [one] Only { $names } writes it. What was pasted here is left out.
       *[other] Only { $names } write it. What was pasted here is left out.
    }
draft-belongs-alone =
    { $count ->
        [one] Only { $names } writes it. Choose another person to add them too.
       *[other] Only { $names } write it. Choose another person to add them too.
    }
draft-take = Take these sections in
draft-send-first =
    { $so ->
        [empty] Paste a draft or add a section first. A version is made of what stands here, and can be sent home.
        [others] It can be sent home once whoever writes it has made a version.
       *[written] Make a version first; then it can be sent home.
    }
draft-send-home = Send it home
draft-send = Send version { $version } home
draft-was-sent =
    { $count ->
        [one] Version { $version } was sent to one person.
       *[other] Version { $version } was sent to { $count } people.
    }
draft-days =
    { $days ->
        [one] one business day before the meeting
       *[other] { $days } business days before the meeting
    }
draft-days-of = { $days } business days before the meeting; { $required } are asked for
draft-letters = The letters
draft-not-read = Not read yet: { $names }
draft-remind = Remind only them
draft-paper-head = { $title } · version { $version } · { $day }
draft-paper-qr = With the camera of a phone this opens the draft as you, to read and to answer. Give it to nobody else.
draft-paper-answers = What is unclear, what worries me, what I suggest
draft-led-by-which = Which question led to the change?
draft-scribe = Who may write it down for me
draft-scribe-none = Nobody but me
draft-translate-of = Translate what { $name } wrote
draft-arrange = Heading, agenda item, owners
draft-heading-in = Heading, in { $language }
draft-belongs-to = Belongs to these people alone, who then write it themselves
draft-remove-section = Take this section out
draft-add-section = Add a section
draft-plan = Day of the meeting
draft-days-off = Days off, which are no business days
draft-days-off-hint = One in each line, such as 2026-05-01. Saturdays and Sundays never count.
draft-writers = Who writes the draft
draft-writers-are = Written by { $names }
draft-writers-note-takers = Written by whoever takes notes
draft-has-read = { $name } has read it
draft-unexplained =
    { $count ->
        [one] The draft does not explain one term
       *[other] The draft does not explain { $count } terms
    }
draft-unexplained-bare = These are explained nowhere. Write out what they mean, or explain them here:
draft-unexplained-held = The glossary explains these where they stand, and at the end of the printed draft: { $words }.
respond-from = Said by
respond-from-me = me
draft-file = draft

letters-title = Letters
letters-how = One message for each person, in their language, with their own link. Send each to that person alone.
letters-none = There is nobody to write to.
letters-not-read = not read yet
letters-private = This link opens the meeting as this person. Send it to nobody else.
letters-mail = Open in my mail program
letter-subject = Draft for { $title }, version { $version }
letter-text =
    Dear { $name },

    here is the draft for “{ $title }”, version { $version }. Nothing is decided yet. Please read it and say what is unclear, what worries you, and what you suggest. Each question gets an answer.

    { $link }
letter-text-on-day =
    Dear { $name },

    here is the draft for “{ $title }” on { $day }, version { $version }. Nothing is decided yet. Please read it before and say what is unclear, what worries you, and what you suggest. Each question gets an answer.

    { $link }

# In the record

record-version-number = Version
record-by = By
record-sent-to = Sent to
record-days-before = How long before
record-read-version = Has read version
record-concerns-at-no-item = Questions, concerns and suggestions that belong to no item

## By mail

letters-how-mail = What mail did not reach, send yourself: one message for each person, in their language, with their own link. Send each to that person alone.
letters-missed = The mail server did not take some letters. Nothing is lost: send them again, or use the message below.
letters-again = Send again what did not go
letters-mail-reached = sent by mail
letters-mail-missed = mail did not go
letters-addresses = Addresses
letters-addresses-sees = Only those who send the draft home see addresses. They stand in no record and no copy.
draft-no-address = Without an address, so their letter is a ready message: { $names }
draft-mail-reached = Sent by mail to { $names }
draft-mail-missed = Mail did not reach { $names }. Nothing is lost.
draft-calendar = Put it in my calendar
reminder-subject = Please read: draft for { $title }, version { $version }
reminder-text =
    Dear { $name },

    you may not have had time yet for the draft for “{ $title }”, version { $version }. It helps if you read it before we meet and say what is unclear or worries you.

    { $link }
reminder-text-on-day =
    Dear { $name },

    you may not have had time yet for the draft for “{ $title }” on { $day }, version { $version }. It helps if you read it before we meet and say what is unclear or worries you.

    { $link }
invitation-about = The draft to read before: { $link }
invitation-file = invitation
refused-no-address = This is no address to write to { $name }: something like ana@example.org.
refused-all-have-read = Everyone who was sent this version has read it.
refused-no-day-planned = No day has been planned for this meeting yet.

## To whom, how, and how long before

draft-to-whom = To whom, and how
draft-how-to = How it reaches { $name }
draft-way-email = by e-mail
draft-way-link = by message
draft-way-paper = on paper
draft-no-mail = No mail server is set up here: after sending there is a ready message for each person, which you send yourself, and everything to print.
draft-left =
    { $left ->
        [0] No business day is left before the meeting.
        [one] One business day is left before the meeting.
       *[other] { $left } business days are left before the meeting.
    }
draft-left-enough =
    { $required ->
        [one] One is asked for.
       *[other] { $required } are asked for.
    }
draft-left-few =
    { $required ->
        [one] That is too few: one is asked for. You can send it all the same; the record will say how many there were.
       *[other] That is too few: { $required } are asked for. You can send it all the same; the record will say how many there were.
    }
draft-left-unplanned = No day has been planned for the meeting yet, so nobody can count the days that are left.
draft-left-unplanned-of =
    { $required ->
        [one] One business day is asked for, but no day has been planned for the meeting yet. Say it above, so that it can be counted.
       *[other] { $required } business days are asked for, but no day has been planned for the meeting yet. Say it above, so that they can be counted.
    }
draft-went-email = By e-mail: { $names }
draft-went-link = By message with a link: { $names }
draft-went-paper = On paper: { $names }
draft-pack-paper = Print what goes on paper
draft-remind-rest = Mail does not reach { $names }.
draft-letters-late = Their messages, to send yourself
mail-trouble-unreachable = The mail server does not answer. Perhaps it is down, or its address (SMTP_URL) is not right.
mail-trouble-insecure = The line to the mail server cannot be made secure, so nothing was sent over it. Whoever runs this server can check its address (SMTP_URL) and certificate.
mail-trouble-login = The mail server does not accept our name and password. Whoever runs this server has to put them right (SMTP_URL).
mail-trouble-refused = The mail server does not deliver to some addresses. Look whether they are written correctly.
mail-trouble-lost = The server was stopped while letters were on their way; whether they went nobody knows.

## When the meeting is

planned-title = When it is
planned-at = { $day }, { $time } ({ $zone })
planned-at-here = { $day }, { $time }
planned-by-your-clock = by your clock { $here }
planned-day = Day
planned-time = Begins at (if you know)
planned-hint = The time is that of { $zone }. Without one the invitation is for the whole day.
prepare-when = When it is
refused-time-without-day = Say on which day, too.
refused-no-such-zone = “{ $zone }” is no time zone that we know. Write one such as America/Chicago.
refused-no-such-hour = There is no { $time } on that day: the clocks of { $zone } go forward past it. Choose another time, such as { $shown }.
