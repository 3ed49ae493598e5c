"""Claims of two accounts set against each other: who, in what role, where, whether, why."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from reader.comparing.odds import Odds
from reader.comparing.quoting.altered import changed_wording
from reader.comparing.reading import reading
from reader.comparing.statements import agents, attribution
from reader.comparing.statements.causes import causes
from reader.comparing.statements.denials import oppositions, silence
from reader.comparing.statements.moods import modality
from reader.comparing.statements.names import counterparts, spellings, whereabouts
from reader.comparing.statements.one_story import are_one_story, likely
from reader.comparing.statements.people import doers, offices, people, standing
from reader.comparing.statements.sides import sides
from reader.comparing.words import WordAlignments
from reader.model import Account, Difference, Link


def differences(
    left: Account, right: Account, links: Sequence[Link], odds: Odds, aligned: WordAlignments
) -> tuple[Difference, ...]:
    """Claims that linked sentences make differently."""
    found: list[Difference] = []
    linked = frozenset((i, j) for link in links for i in link.left for j in link.right)
    ours, theirs = sides(left), sides(right)
    one_story = are_one_story(ours, theirs)
    odds = odds if one_story else likely(odds)
    found += agents.differences(ours, theirs, linked, aligned)
    one, other = reading(left), reading(right)
    found += attribution.differences(ours, theirs, linked, aligned)
    found += oppositions.differences(ours, theirs, odds, anywhere=one_story)
    found += silence.differences(ours, theirs)
    found += causes.differences(ours, theirs, odds, anywhere=one_story)
    found += modality.differences(ours, theirs, odds)
    found += whereabouts.differences(ours, theirs, odds)
    found += spellings.respelled(ours, theirs, odds)
    found += people.misspelled(one, other, linked)
    found += offices.recast(one, other, linked)
    found += doers.differences(ours, theirs, odds)
    found += standing.outranked(one, other)
    found += counterparts.differences(ours, theirs, odds)
    found += changed_wording(left, right, links)
    return _once(found)


def _once(found: Iterable[Difference]) -> tuple[Difference, ...]:
    """The differences in order of place, none twice."""
    unique = dict.fromkeys(found)
    return tuple(
        sorted(unique, key=lambda d: (d.left.sentence, d.left.start, d.right.sentence, d.right.start, d.kind))
    )
