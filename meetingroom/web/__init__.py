"""THE EDGE: what comes over the wire becomes commands, what the room says becomes pages and messages; thin."""
