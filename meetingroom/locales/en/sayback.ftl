# Say-back: a statement goes to the person whose view it holds.

sayback-label = Said back
sayback-on = Said back on “{ $item }”
sayback-asked = You are asked whether this is what you meant
sayback-question = Is this what you meant?
sayback-by = { $name } put your view on “{ $item }” so:
sayback-yes = That’s it
sayback-not-quite = Not quite
sayback-not-in-yours = These words are in { $language }. Whoever interprets or takes notes can put a translation beside them; you need not answer before.
sayback-correct = What did you mean?
sayback-correct-sees = Everyone sees this beside the statement. Neither is changed by the other.
sayback-correct-send = Put it beside
sayback-meant = Meant:
sayback-is-yes = that’s it
sayback-is-not-quite = not quite
sayback-is-open = not answered yet
sayback-whose = Whose view is it?
sayback-language = In which language is it?
sayback-ask = Ask whether this was meant
sayback-ask-send = Ask them
sayback-mark = This is my view
sayback-mark-send = Mark it as mine
sayback-words = The sentence, as it stands in the notes
sayback-restate = Say it back in your own words
sayback-restate-label = What is the worry, as you understand it?
sayback-restated = { $name } says it back:

refused-too-many-statements = An item can have { $most } statements at most.
refused-asked-back-already = These words were put to this person already.
refused-restates-own-worry = Your own worry is said back by somebody else.
refused-correction-missing = Say in your own words what you meant.
refused-answered-already = This was answered already.
refused-no-such-statement = This statement was taken back.
refused-no-correction = Nothing was corrected here.
