# The draft that goes home ahead, and what its readers answer.

refused-not-draft-writer = Only those who write the draft can do this.
refused-no-such-section = This section is not in the draft any more.
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
