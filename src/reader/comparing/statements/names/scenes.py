"""Where something was done: two places for one deed in sentences that are likely a link."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reader.comparing.odds import Odds
from reader.comparing.statements.meant import Meant, meant, stems_of
from reader.comparing.statements.names.place_nouns import are_apart
from reader.comparing.statements.sides import Side
from reader.language.causes import TIMES
from reader.language.irregular_verbs import PLAIN
from reader.language.names.name_words import CALENDAR
from reader.language.names.nationalities import REGIONS, country
from reader.language.names.place_nouns import PLACE_NOUNS
from reader.language.names.transliteration import folded
from reader.language.word_classes import DETERMINERS, NUMERALS
from reader.model import Difference, Span

_ODDS = 0.6  # of two sentences that tell of one deed
_AT = frozenset("in at on near inside outside behind under beside aboard".split())
_TO = frozenset("to into".split())
_REACH = 8  # tokens behind a preposition
_INSIDE = DETERMINERS | {"'s", "'", "’s", "-", "of", "own"}
_IDLE = TIMES | CALENDAR | NUMERALS
_NOUNS = frozenset(PLACE_NOUNS)


@dataclass(frozen=True, slots=True)
class Scene:
    """A place that a sentence tells by nouns, by a name or by both."""

    side: Side
    first: int  # token of the preposition
    last: int
    nouns: frozenset[str]
    name: str  # "" for none

    @property
    def span(self) -> Span:
        """What names it, with its preposition."""
        return self.side.span(self.first, self.last)

    @property
    def words(self) -> frozenset[str]:
        """The folded words of its name."""
        return frozenset(map(folded, self.name.split()))

    @property
    def extent(self) -> str:
        """Whether it is a country, or a region, in which towns lie: "the" before a name tells one, the Algarve."""
        if country(self.name.casefold()) is not None:
            return "country"
        has_article = bool(self.name) and not self.nouns and self.side.norm(self.first + 1) == "the"
        return "region" if has_article or self.name.casefold() in REGIONS else ""

    @property
    def is_goal(self) -> bool:
        """Whether somebody or something comes there, and is not there."""
        return self.side.norms[self.first] in _TO

    @property
    def deed(self) -> Meant:
        """What its clause tells beside it, but for times and numbers."""
        start, end = self.side.clause(self.first)
        beside = (k for k in range(start, end) if not self.first <= k <= self.last)
        return meant(stems_of(self.side, (k for k in beside if self.side.norms[k] not in _IDLE)))


def differences(left: Sequence[Side], right: Sequence[Side], odds: Odds) -> Iterator[Difference]:
    """Two places that can hardly be one, for what two likely links both tell."""
    ours, theirs = ([list(scenes(side)) for side in sides] for sides in (left, right))
    known = [{m.entity for side in sides for m in side.mentions} for sides in (left, right)]
    for (i, j), likely in sorted(odds.items()):
        if likely < _ODDS:
            continue
        for one in ours[i]:
            for other in theirs[j]:
                if (
                    _exclude(one, other)
                    and one.name not in known[1]
                    and other.name not in known[0]
                    and not any(_may_be_one(one, third) for third in theirs[j])
                    and not any(_may_be_one(third, other) for third in ours[i])
                    and not one.deed.known.isdisjoint(other.deed.known)
                ):
                    yield Difference("place", "conflict", "guess", one.span, other.span, "")


def scenes(side: Side) -> Iterator[Scene]:
    """The places behind the prepositions of a sentence, outside quotations."""
    done = -1
    for position in side.places_of(_AT | _TO):
        if position > done and position not in side.quoted and (found := _scene(side, position)):
            done = found.last
            yield found


def _scene(side: Side, position: int) -> Scene | None:
    """The place behind a preposition, if what stands there ends with a noun for one or is a name."""
    words: list[int] = []
    for k in range(position + 1, min(len(side.tokens), position + 1 + _REACH)):
        token = side.tokens[k]
        verbal = token.norm.endswith("ed") or token.norm in PLAIN
        if token.norm in _INSIDE:
            continue
        if (
            not token.word.is_content
            or token.norm in _IDLE
            or (verbal and words and not token.word.is_capital)
        ):
            break
        words.append(k)
    if not words or not (words[-1] - position > 1 or side.tokens[words[-1]].word.is_capital):
        return None  # in prison, at school
    nouns = frozenset(side.norms[k] for k in words) & _NOUNS
    named = side.mention_at(words[-1])
    if nouns:
        ends = side.norms[words[-1]] in _NOUNS or named is not None  # not a school bus fund
        return Scene(side, position, words[-1], nouns, named.entity if named else "") if ends else None
    is_place = named is not None and named.kind in ("place", "other") and side.norms[position] in ("in", "at")
    if named is None or not is_place or any(not side.tokens[k].word.is_capital for k in words):
        return None
    return Scene(side, position, words[-1], nouns, named.entity)


def _exclude(one: Scene, other: Scene) -> bool:
    """Whether two places are told alike, and neither can be the other one or hold it."""
    if one.is_goal != other.is_goal or bool(one.nouns) != bool(other.nouns) or one.extent != other.extent:
        return False
    return one.words.isdisjoint(other.words) and all(are_apart(a, b) for a in one.nouns for b in other.nouns)


def _may_be_one(one: Scene, other: Scene) -> bool:
    """Whether two places in two sentences share a noun or a word of the name."""
    groups = [{PLACE_NOUNS[noun] for noun in scene.nouns} for scene in (one, other)]
    return not (groups[0].isdisjoint(groups[1]) and one.words.isdisjoint(other.words))
