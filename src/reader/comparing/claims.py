"""Claims of two accounts set against each other: who, in what role, where, whether, why."""

from __future__ import annotations

from collections.abc import Sequence

from reader.comparing.odds import Odds, pairs_of
from reader.comparing.one_story import are_one_story, likely
from reader.comparing.reading import reading
from reader.comparing.statements import agents, substitutions
from reader.comparing.statements.causes import rivals as causes
from reader.comparing.statements.denials import rivals as denials
from reader.comparing.statements.moods import rivals as moods
from reader.comparing.statements.names import opposite_sides, spellings
from reader.comparing.statements.names import rivals as names
from reader.comparing.statements.people import offices, standing
from reader.comparing.statements.sides import sides
from reader.model import Account, Difference, Link


def differences(left: Account, right: Account, links: Sequence[Link], odds: Odds) -> tuple[Difference, ...]:
    """Claims that linked sentences make differently; some may be told twice."""
    linked = frozenset(pairs_of(links))
    ours, theirs = sides(left), sides(right)
    one_story = are_one_story(left, right)
    odds = odds if one_story else likely(odds)
    one, other = reading(left), reading(right)
    return (
        *substitutions.differences(ours, theirs, linked),
        *agents.differences(ours, theirs, linked),
        *denials.differences(ours, theirs, odds, anywhere=one_story),
        *causes.differences(ours, theirs, odds, anywhere=are_one_story(left, right, otherwise=False)),
        *moods.differences(ours, theirs, odds, anywhere=one_story),
        *opposite_sides.differences(ours, theirs, odds),
        *spellings.respelled(ours, theirs, odds),
        *spellings.misnamed(ours, theirs, linked),
        *offices.recast(one, other, linked),
        *standing.outranked(one, other),
        *names.differences(ours, theirs, odds),
    )
