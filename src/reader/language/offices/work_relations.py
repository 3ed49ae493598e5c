"""What somebody is to somebody else at work: boss and subordinate, successor and predecessor."""

from __future__ import annotations

from reader.language.tables import phrases

RELATIONS: tuple[tuple[str, ...], ...] = (
    ("boss", "superior", "supervisor", "line manager"),
    ("subordinate", "report", "underling"),
    ("successor", "replacement"),
    ("predecessor",),
    ("deputy", "second in command"),
    ("colleague", "peer"),
)
"""The names of each relation; two rows exclude each other, but for those of BOTH."""

AT_WORK = {name: row for row, names in enumerate(RELATIONS) for name in names}
"""Name -> the number of its relation."""

BOTH = frozenset(
    frozenset(pair.split())
    for pair in ("deputy successor", "colleague successor", "colleague predecessor", "boss predecessor")
)
"""What somebody may be to one person first and last."""

PLACED = {
    **dict.fromkeys(
        phrases(
            "subordinate/junior position/role, reports/reported to, answers/answered to, works/worked under"
        ),
        "boss",
    ),
    "superior position": "subordinate",
}
"""What is said behind a name of how somebody stands -> what somebody else then is to him."""
