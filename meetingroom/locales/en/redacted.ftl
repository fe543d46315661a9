# A copy of the record in which nobody is named.

redacted-person = Person { $n }
redacted-other = Name { $letter }
redacted-copy = redacted copy
redacted-file = redacted-record
record-names = Names
redacted-names = Other words stand in place of people’s names.

redact-title = A copy without names
redact-lead = For people outside the meeting. In every place, the file’s name included, other words stand where people are named. Look through the lists first: only you can tell which words are names.
redact-link = Make a copy without names
redact-people = People of this meeting
redact-people-hint = Each is replaced wherever they are named, by the whole name or a part of it. Add what else they are called, with commas between.
redact-also-called = Also called
redact-becomes = becomes { $name }
redact-probable = Probably names too
redact-probable-hint = They are written like names and are nobody’s on the list. Untick what is no name.
redact-perhaps = Perhaps names
redact-perhaps-hint = They only stand where any word has a capital. Tick what is a name.
redact-times = { $count ->
    [one] once
   *[other] { $count } times
}
redact-more = Further words to replace, with commas between
redact-more-hint = Such as a school, a street, or a nickname.
redact-small = Names that are words as well
redact-small-hint = They also stand in small letters. Untick those that mean the word and not the person.
redact-take = Take the copy
redact-back = Back to the record
