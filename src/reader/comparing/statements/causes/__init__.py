"""Why: the causes that accounts give, and when two of them exclude each other."""
