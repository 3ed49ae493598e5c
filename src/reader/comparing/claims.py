"""Claims of two accounts set against each other: who, in what role, where, whether, why."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import chain

from reader.comparing.align import Alignment
from reader.comparing.statements import agents, substitutions
from reader.comparing.statements.causes import rivals as causes
from reader.comparing.statements.denials import rivals as denials
from reader.comparing.statements.moods import rivals as moods
from reader.comparing.statements.names import opposite_sides, spellings
from reader.comparing.statements.names import rivals as names
from reader.comparing.statements.people import offices, standing
from reader.comparing.statements.sides import BothSides, both_sides
from reader.model import Difference

KINDS: Sequence[Callable[[BothSides], Iterable[Difference]]] = (
    substitutions.differences,
    agents.differences,
    denials.differences,
    causes.differences,
    moods.differences,
    opposite_sides.differences,
    spellings.respelled,
    spellings.misnamed,
    offices.recast,
    standing.outranked,
    names.differences,
)
"""What finds the claims of each kind that two accounts make differently."""


def differences(together: Alignment) -> tuple[Difference, ...]:
    """The claims that two accounts make differently; some may be told twice."""
    both = both_sides(together)
    return tuple(chain.from_iterable(find(both) for find in KINDS))
