// Refusals that pass by themselves: what was refused waits here and is sent again.
export const PASSING = new Set(["too-many", "busy", "no-room", "notes-crowded"]);
