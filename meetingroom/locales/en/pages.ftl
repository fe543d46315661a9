# The pages around a meeting: start, come in, what went wrong, links, record.

meetingroom = Meetingroom
skip-to-content = Skip to the content
languages-label = Language

## The start page

home-title = A meeting where everyone is heard
home-lead = One link for everyone. Each person can raise a hand, write their own view, and see who speaks next and why.
home-foot = No account, no recording, nothing sent to anybody else.

start-title = Start a meeting
start-name = Your name
start-about = What is it about?
start-about-preset = Our meeting
start-more = More: what to talk about, other kinds of meetings
start-template = Kind of meeting
start-items-label = One item on each line
start-items-example = How are we doing?
    What worries us
    What we do next
start-items-hint = Leave it empty for the items of that kind of meeting. You can add, change and reorder items later too.
start-prepare = Prepare it first
start-prepare-hint = Nothing begins until you say so.
# The item of a meeting that was started without any.
first-item = Open conversation

start-key = Organiser’s key
start-key-hint = On this server only organisers start meetings. Whoever runs it has the key.
start-button = Start the meeting

join-title = Join a meeting
join-code = The meeting’s code
join-code-hint = It stands on the big screen and in the invitation. Capitals and dashes do not matter.
join-button = Go to the meeting

mine-title = Your meetings on this device
capability-facilitate = you facilitate
capability-member = you take part

## Coming in

come-in-title = Join “{ $title }”
come-in-kicker = You are invited to
come-in-roster = Are you one of these?
come-in-roster-hint = Tap your name, and you are in.
come-in-new = Who are you?
come-in-new-among = Not on the list?
come-in-name = Your name
come-in-name-hint = Everyone in the meeting sees it.
come-in-language = Your language
come-in-button = Come in
come-in-locked = The facilitator lets nobody new in at the moment. Ask them to unlock the meeting, or use your personal link.
come-in-waits = The facilitator lets you in. That may take a moment.
come-in-roster-waits = Tap your name. The facilitator then lets you in.
come-in-already = Are you { $name }, on another device?
come-in-already-hint = Then say yes on the device that you came in with. Until then this one shows nothing.
come-in-already-ask = Ask my first device
come-in-foot = Nothing you type in your own panel is shown to others until you share it.

## Live screens, before their script runs

shell-loading = Opening the meeting…
shell-noscript = The live meeting needs JavaScript. Please turn it on and load this page again.
shell-noscript-record = Without it you can read the record.

## What went wrong, and what to do

error-no-such-meeting = There is no meeting here
error-no-such-meeting-do = The link or the code is not quite right. Compare it letter by letter with the invitation, or ask the person who sent it.
error-no-page = There is no such page
error-no-page-do = The address is not quite right. Go to the start page and enter the code of your meeting.
error-link-renewed = This link is no longer good
error-link-renewed-do = It has been replaced by a new one. Ask the facilitator for your new link.
error-removed = You are no longer in this meeting
error-removed-do = The facilitator has removed you. If that was a mistake, ask them to let you in again.
error-needs-facilitate = This page is for the facilitator
error-needs-facilitate-do = You can take part as a member. If you facilitate this meeting, open the facilitator’s link on this device.
error-not-in-meeting = We do not know who you are on this device
error-not-in-meeting-do = Come in with your name, or open your personal link on this device.
error-meeting-ended = This meeting has ended
error-meeting-ended-do = You can still read what was said, and take the record with you.
error-over-without-you = This meeting has ended
error-over-without-you-do = Its record is for the people who were in it. Open your personal link on this device, or ask whoever facilitated for a copy.
error-too-many = That was a lot at once
error-too-many-do = Please wait a minute and try again. Nothing was lost.
error-bad-link = This link is not complete
error-bad-link-do = Something is missing or was added on the way. Open it again from the message it came in, or ask for it once more.
error-code-renewed = This code is no longer good
error-code-renewed-do = The meeting has a new code. Ask the facilitator for it; your personal link, if you have one, still works.
error-other-meeting = This belongs to another meeting
error-other-meeting-do = Open the link of the meeting that you want, or go to the start page and enter its code.
error-busy = A great deal is happening at this moment
error-busy-do = Please load the page again in a few seconds. Nothing was lost.
error-too-big = That is too much for one go
error-too-big-do = Send it in smaller pieces, or shorten it.
error-other = That did not work
error-ours = Something broke on our side
error-ours-do = It was not your doing. Go back and try again; if it happens once more, tell whoever runs this server.
error-quote = Tell them this number:
error-to-record = Read the record
error-to-meeting = Go to the meeting
error-to-start = Go to the start page

## All links on one page

links-title = The links of this meeting
links-back = Back to the meeting
links-qr = QR code that opens the meeting
links-member = For everyone
links-member-hint = Send this link, or show the code: whoever has it can come in and give a name.
links-screen = For the big screen
links-screen-hint = Open it on the projector. It shows what everyone may see, and can change nothing.
links-facilitator = For you, on another device
links-facilitator-hint = Whoever opens it is you, the facilitator. Keep it to yourself.
links-people = Personal links
links-people-hint = Each opens the meeting as that person, on any device. Send each only to its owner.

## The record, as a page

record-page-title = Record of “{ $title }”
record-page-kicker = The meeting has ended. This is its record.
record-page-kicker-running = The meeting is still going on. This is the record so far.
record-take-away = Take the record with you
record-more-kinds = Other kinds
record-as-html = Web page
record-as-markdown = Markdown
record-as-text = Plain text
record-as-json = Complete data (JSON)
record-as-pdf = PDF
record-as-docx = Word
record-as-csv = Tables (CSV)
record-as-ics = Calendar
# The first word of a copy's file name.
record-file = record
record-newest = Show the newest
record-copy = Copy it as text
record-open = Open the record
record-so-far-link = The record so far
record-copy-failed = The text could not be fetched. Try again, or open the record.
record-copied = Copied
record-copy-hint = Select all of it and copy.
record-back = Back to the meeting
