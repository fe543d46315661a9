# The projector: few words, read from far away.

screen-speaks = Speaking
screen-paused = Paused for a moment
screen-reads = In writing
screen-next-up = Next
screen-nobody-waits = Nobody is waiting
screen-more-wait = { $count ->
    [one] and 1 more
   *[other] and { $count } more
}
screen-and-more = { $count } more
screen-not-yet = Still welcome to speak, write or pass:
screen-not-yet-count = { $count ->
    [one] 1 person not yet heard
   *[other] { $count } people not yet heard
}
screen-join = Come in
screen-here = { $count ->
    [one] 1 person is here
   *[other] { $count } people are here
}
screen-notes = Notes on this item
screen-item-of = Item { $n } of { $count }
screen-item-number = Item { $n }
screen-before = Welcome. We begin soon.
screen-between = Between two items
screen-ended = Thank you. The meeting has ended.
screen-ended-at = at { $time }
screen-record = The record
screen-record-hint = It opens on the phones of those who were here.
screen-record-qr = QR code that opens the record
screen-gone = This screen is no longer connected
screen-gone-do = The facilitator has a new link for it.
screen-reconnecting = Reconnecting…
screen-hidden-title = Meeting
screen-hide-names = Hide names
screen-show-names = Show names
screen-dark = Dark
screen-light = Light
