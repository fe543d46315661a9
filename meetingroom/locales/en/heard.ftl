# Who was heard on an item, and how. The words are neutral: speaking, writing and passing look alike.

heard-label = Who has been heard

invitation-not-asked = You have not been heard on this item: speak, write, or pass.
invitation-asked = You are asked for your view on this item: speak, write, or pass.
invitation-spoke-question = Your question was heard. Your view still can be: speak, write, or pass.
invitation-no-answer = You can still be heard on this item: speak, write, or pass.

refused-already-heard = This person has been heard on this item already.
refused-answers-are-open = The answers are open, and this pass stands beside them. Raise your hand, or write: what you say is heard all the same.
refused-not-passed = There is no pass to take back.
refused-not-in-circle = { $name } is not among those who are asked on this item.
refused-represents-themselves = Nobody represents themselves: choose another person.
refused-not-here = { $name } is not here.
