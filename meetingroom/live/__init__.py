"""THE DOOR: every change comes in through `room`, every view goes out through `publisher`."""
