# Panels: each member's own words on each item.

refused-nothing-written = There is nothing to share yet: write something first.
refused-panel-changed = Newer words of yours are shared already, from another device. Look at both texts, then share the one you mean.
refused-nothing-shared = Share your words first; then you can say that they stand.
refused-writes-for-themselves = { $name } is here with a device of their own and writes there.
refused-wrote-themselves = { $name } has shared words of their own on this item. Nobody else changes them.
refused-says-it-themselves = { $name } has a device of their own and says so there.

translate-into = Put it beside in { $language }
translate-again = Bring the { $language } translation of version { $version } over
translate-options = Put the options beside in { $language }
translate-words = What it says, in { $language }
translate-send = Put it beside
