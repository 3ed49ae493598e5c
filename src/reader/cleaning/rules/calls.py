"""Words with which a page calls on its readers, in English."""

from __future__ import annotations

CALLS = frozenset(
    """
    add bet book browse buy catch click clip discover download enter explore find follow
    get got hear join listen meet print read save see send share sign subscribe
    support take tap tell try vote want watch win
    """.split()
)
