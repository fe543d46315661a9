# Who was heard on an item, and how. The words are neutral: speaking, writing and passing look alike.

heard-label = Who has been heard

how-spoke = spoke
how-spoke-question = asked a question
how-read-aloud = their words were read aloud
how-wrote = wrote
how-passed = passed
how-represented-by = represented
how-asked = asked
how-no-answer = no answer
how-absent-with-input = absent, wrote
how-absent-no-input = absent, nothing written
how-left-with-input = left, wrote
how-left-no-input = left, nothing written
how-not-asked = not asked

invitation-not-asked = You have not been heard on this item: speak, write, or pass.
invitation-asked = You are asked for your view on this item: speak, write, or pass.
invitation-spoke-question = Your question was heard. Your view still can be: speak, write, or pass.
invitation-no-answer = You can still be heard on this item: speak, write, or pass.

refused-already-heard = This person has been heard on this item already.
refused-not-passed = There is no pass to take back.
refused-not-in-circle = { $name } is not among those who are asked on this item.
refused-represents-themselves = Nobody represents themselves: choose another person.
refused-not-here = { $name } is not here.
