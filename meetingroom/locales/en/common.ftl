# What any screen may need to say. Words of one subject stand in that subject's file.

## What buttons do

close = Close
back = Back
undo = Undo
edit = Edit
add = Add
remove = Remove
copy = Copy
copied = Copied
open = Open
done = Done
yes = Yes
no = No
more = More
move-up = Move up
move-down = Move down

## What people said or wrote

quoted = “{ $text }”

## What happens to what was typed or pressed

saving = Saving…
saved = Saved
overtaken = Somebody has changed this meanwhile. It reads so now; yours stands below.
overtaken-go-on = I have looked: go on with mine
overtaken-drop = Drop mine

## Lengths of time

duration-seconds = { $seconds } s
duration-minutes = { $minutes } min
duration-minutes-seconds = { $minutes } min { $seconds } s
duration-hours = { $hours } h
duration-hours-minutes = { $hours } h { $minutes } min

## Text that cannot be taken

refused-empty = Write something first.
refused-too-long = This is too long: at most { $most } characters fit. Please shorten it.
refused-bad-characters = There is an invisible character in this text ({ $which }) that cannot be kept. Delete it, or type the text anew instead of pasting it.
