"""What English calls the days, the months and the time zones, folded."""

from __future__ import annotations

WEEKDAYS = tuple("monday tuesday wednesday thursday friday saturday sunday".split())
"""From Monday on."""

SHORT_WEEKDAYS = tuple("mon tue tues wed thu thur thurs fri sat sun".split())

MONTHS = tuple(
    "january february march april may june july august september october november december".split()
)
"""From January on."""

SHORT_MONTHS = tuple("jan feb mar apr jun jul aug sep sept oct nov dec".split())

ZONES = tuple(
    """
    gmt utc bst cet cest est edt et cst cdt ct mst mdt mt pst pdt pt aest aedt jst ist
    eastern central mountain pacific
    """.split()
)
"""Time zones; those of few letters are written in capitals."""
