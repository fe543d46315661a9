"""TAKES AWAY: the record and the complete data of a meeting, in the formats that people use; pure."""
