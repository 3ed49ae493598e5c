"""Words around a value that say, or do not say, what it is the value of."""

from __future__ import annotations

JOINTS = frozenset("and but while although though whereas as or with when after before who which".split())
"""Words with which another clause begins."""

REST = frozenset("other more further additional neighboring surrounding".split())
"""Words beside a count of some besides others."""

MADE_KNOWN = frozenset(
    "unveil unveiled unveils reveal revealed reveals condemn condemned condemns criticized denounced praised".split()
)
"""Words beside the day on which something was made known or judged, though no verbs of saying."""

INDEFINITE = frozenset("a an another".split())
"""Words before the age of somebody new."""

HOURS = frozenset("noon midday midnight am pm o'clock end start beginning early late mid".split())
"""Words between a bound and its date: by noon on Sunday."""

BOUNDS = {"since": "since", "from": "from", **dict.fromkeys("by until till before".split(), "until")}
"""Words before a date with which something begins or ends, and what each says."""

LIGHT = frozenset("part total number sum amount lot kind time back no not say says got".split())
"""Words that stand close to many values and name none of them."""

ABOARD = frozenset("passengers crew".split())
ALL_TOLD = frozenset("people persons souls occupants aboard".split())
"""Words for those whom a vessel or a vehicle carries, and for them together with who runs it."""
