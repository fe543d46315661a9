# The member's own screen: raising a hand, one's own place, one's own words.

tabs-label = Parts of the meeting
tab-asks = : something waits for your answer
tab-now = Now
tab-words = My words
tab-notes = Notes
tab-agenda = Agenda
tab-people = People

raise-label = Ask for the floor
raise-hand = Raise hand
raise-here = Raise it as “{ $kind }” on “{ $item }”
raise-let-go = Let it go
topic-label = What about? (optional)
topic-sees = Everyone sees this, now and in the record.

own-places = My place in the queue
edit-topic = Edit
as-something-new = Raise it as something new
move-back = Move back one place
withdraw = Take hand down
compose = I am writing my answer
compose-floor = I am writing my answer
compose-end = I am ready
i-am-done = I’m done
resume-turn = Go on
interpose = Hear { $name } first

invitation-label = You are invited
invited-speak = Speak
invited-write = Write
invited-pass = Pass
you-passed = You have passed on this item.
take-back-pass = Take it back

elsewhere = You are looking at “{ $item }”.
elsewhere-room = The room is at “{ $item }”.
follow-room = Back to the item
following-room = Following the room
look-at = Look
look-current = Open

words-no-item = When an item is open, you can write your own words on it here.
words-ended = The meeting has ended. What you wrote and shared stands in the record.
panel-title = My words on this item
panel-label = What I want to say
panel-sees-me = Only you see this, until you share it.
panel-sees-held = Only you see this. Once shared, it stays hidden until everyone’s words are revealed.
panel-sees-change = Changes are yours alone until you share them. Everyone keeps seeing version { $version }.
panel-shared = Version { $version } is shared: everyone in the meeting sees it, and it goes into the record.
panel-shared-held = Version { $version } is shared: it appears together with everyone’s words, and goes into the record.
share = Share with everyone
share-change = Share the change
stands = My written view stands
stands-take-back = No longer let it stand
stands-means = “My written view stands” counts as being heard on this item, without speaking.
stands-said = Your written view stands: you have been heard on this item.
kept-saved = Saved
kept-saving = Saving …
kept-device = Only on this device so far
kept-refused = Only on this device
differs-title = You wrote on two devices. Both texts are kept: which one shall go on?
differs-mine = On this device
differs-theirs = On your other device
differs-take-mine = Go on with this one
differs-take-theirs = Go on with that one
differs-take-both = Keep both, one after the other

own-link = My link, for another device
own-link-sees = Only you see it. Whoever opens it is you, with everything you have written.
