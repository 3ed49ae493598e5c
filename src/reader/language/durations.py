"""How long the units of time are, in seconds; a month and a year are mean Gregorian ones."""

from __future__ import annotations

MINUTE, HOUR, DAY = 60.0, 3600.0, 86400.0
WEEK, MONTH, YEAR = 7 * DAY, 30.436875 * DAY, 365.2425 * DAY
