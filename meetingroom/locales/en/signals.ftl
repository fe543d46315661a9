# Quiet signals: what one can tell the facilitator with a tap and without a name.

## On the device of whoever taps

signals-open = Quiet signal
signals-label = Tell the facilitator quietly
signals-about = One tap, and no name goes with it. The facilitator sees it within 20 seconds.
signals-guessable = With so few people here, the facilitator may guess who it was.
signals-told = Passed on quietly, without your name.
signal-tap-too_fast = Too fast
signal-tap-lost = I am lost
signal-tap-meaning = What does that mean?
signal-tap-break = I need a break
signal-tap-cannot_hear = I can’t hear

## On the facilitator's console

signal-too_fast = { $devices ->
    [one] For somebody it goes too fast.
   *[other] For { $devices } people it goes too fast.
}
signal-say-too_fast = “Let me slow down, and say the last point once more.”
signal-lost = { $devices ->
    [one] Somebody is lost.
   *[other] { $devices } people are lost.
}
signal-say-lost = “Let us stop for a moment: where are we, in one sentence?”
signal-meaning = { $devices ->
    [one] Somebody wonders what that means.
   *[other] { $devices } people wonder what that means.
}
signal-say-meaning = “Let us say that again in plain words.”
signal-break = { $devices ->
    [one] Somebody needs a break.
   *[other] { $devices } people need a break.
}
signal-say-break = “Shall we take five minutes?”
signal-cannot_hear = { $devices ->
    [one] Somebody cannot hear well.
   *[other] { $devices } people cannot hear well.
}
signal-say-cannot_hear = “Could we speak a little louder, and one at a time?”
signal-taken-in = Taken in

refused-signals-off = Quiet signals are turned off in this meeting.
