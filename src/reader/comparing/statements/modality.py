"""Will and may: how sure two accounts are of the same thing to come."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from reader.comparing.alignment.synonyms import any_related, meanings, related
from reader.comparing.statements.pairs import Odds, Side, one_each
from reader.comparing.statements.predicates import clause, plain
from reader.language.moods import CERTAIN, OPEN, POSSIBLE, SETTLED, SOON
from reader.language.quoting.speech import is_reporting
from reader.language.tokens import Token
from reader.model import Difference

REACH = 4
"""Tokens between the words of certainty and their verb."""

_LEAST_ODDS = 0.08
_EVEN_ODDS = 0.5
_PHRASES = [
    (tuple(text.split()), sure) for texts, sure in ((CERTAIN, True), (POSSIBLE, False)) for text in texts
]
_ENDS: dict[str, list[tuple[tuple[str, ...], bool]]] = {}
for _texts, _sure in ((SETTLED, True), (OPEN, False)):
    for _text in _texts:
        _ENDS.setdefault(_text.split()[0], []).append((tuple(_text.split()), _sure))
_STARTS: dict[str, list[tuple[tuple[str, ...], bool]]] = {}
for _phrase in sorted(_PHRASES, key=lambda pair: -len(pair[0])):
    _STARTS.setdefault(_phrase[0][0], []).append(_phrase)


@dataclass(frozen=True, slots=True)
class Coming:
    """Something that a sentence says is to come, or may come."""

    side: Side
    first: int  # token, the words of certainty included
    last: int
    verb: int  # the word that says what
    sure: bool


def differences(left: Sequence[Side], right: Sequence[Side], odds: Odds) -> Iterator[Difference]:
    """What one account puts as certain and the other as possible, once for two sentences."""
    ours, theirs = ([c for side in sides for c in coming(side)] for sides in (left, right))
    yours = _by_meaning(_untold(theirs, ours))
    yield from one_each(
        _difference(a, b)
        for a in _untold(ours, theirs)
        for b in _like(a, yours)
        if a.sure != b.sure
        and (likely := odds.get((a.side.sentence, b.side.sentence), 0.0)) >= _LEAST_ODDS
        and _is_same(a, b, likely)
    )


def _difference(one: Coming, other: Coming) -> Difference:
    here, there = one.side.span(one.first, one.last), other.side.span(other.first, other.last)
    about = min(c.side.tokens[c.verb].text for c in (one, other))
    return Difference("modality", "conflict", "likely", here, there, about)


def _untold(own: Sequence[Coming], others: Sequence[Coming]) -> list[Coming]:
    """What the other account nowhere puts as surely."""
    known = _by_meaning(others)
    return [
        one
        for one in own
        if not any(one.sure == other.sure and _is_same(one, other) for other in _like(one, known))
    ]


def _by_meaning(found: Sequence[Coming]) -> dict[object, list[Coming]]:
    """What is to come by each thing that its verb may mean."""
    index: dict[object, list[Coming]] = {}
    for one in found:
        for meaning in meanings(plain(one.side.tokens[one.verb])):
            index.setdefault(meaning, []).append(one)
    return index


def _like(found: Coming, index: Mapping[object, Sequence[Coming]]) -> list[Coming]:
    """What has a related verb, in reading order."""
    near = {
        (one.side.sentence, one.first): one
        for meaning in meanings(plain(found.side.tokens[found.verb]))
        for one in index.get(meaning, ())
    }
    return [near[place] for place in sorted(near)]


def _is_same(one: Coming, other: Coming, likely: float = 0.0) -> bool:
    """Whether two things to come are one: the same word, or related ones in clauses that share another.

    Of sentences that are ``likely`` links any other word may be shared.
    """
    mine, yours = plain(one.side.tokens[one.verb]), plain(other.side.tokens[other.verb])
    if not related(mine, yours):
        return False
    if any_related(_company(one), _company(other)) or (mine == yours and len(mine) > REACH):
        return True
    return likely >= _EVEN_ODDS and any_related(_content(one), _content(other))


def _company(found: Coming) -> list[str]:
    """The stems of the other content words in the clause of a verb."""
    first, last = clause(found.side.tokens, found.verb)
    return [
        t.stem
        for k, t in enumerate(found.side.tokens[first:last], first)
        if k != found.verb and t.word.is_word and not t.is_function
    ]


def _content(found: Coming) -> list[str]:
    """The stems of all other content words of a sentence."""
    return [
        t.stem
        for k, t in enumerate(found.side.tokens)
        if k != found.verb and t.word.is_word and not t.is_function
    ]


def coming(side: Side) -> Iterator[Coming]:
    """What is to come, and how surely; what is quoted or denied is left out."""
    norms = [t.word.norm for t in side.tokens]
    done = -1
    for position, norm in enumerate(norms):
        if norm not in _STARTS or position in side.quoted or position <= done:
            continue
        hit = next(
            (p for p in _STARTS[norm] if tuple(norms[position : position + len(p[0])]) == p[0]),
            None,
        )
        verb = _verb(side, position + len(hit[0])) if hit else None
        if hit and verb is not None:
            done = verb
            if verb not in side.denied or hit[0][0] == "yet":
                yield Coming(side, position, verb, verb, hit[1])
    yield from _nouns(side, norms)
    yield from _timetabled(side, norms)


def _timetabled(side: Side, norms: Sequence[str]) -> Iterator[Coming]:
    """What a verb in the present puts at a time to come, as a timetable does."""
    if SOON.isdisjoint(norms):
        return
    for position, token in enumerate(side.tokens):
        if not (position and _is_content(token) and token.norm.endswith("s") and not token.word.is_capital):
            continue
        _, last = clause(side.tokens, position)
        free = position not in side.quoted and position not in side.denied
        if free and not SOON.isdisjoint(norms[position:last]) and not is_reporting(token.norm):
            yield Coming(side, position, position, position, True)


def _nouns(side: Side, norms: Sequence[str]) -> Iterator[Coming]:
    """What a clause says of the noun it begins with: an appeal is planned, a sale is one possibility."""
    for position, norm in enumerate(norms):
        for words, sure in _ENDS.get(norm, ()):
            last = position + len(words) - 1
            if tuple(norms[position : last + 1]) != words or position in side.quoted:
                continue
            first, _ = clause(side.tokens, position)
            first = max((k + 1 for k in range(first, position) if is_reporting(norms[k])), default=first)
            noun = next((k for k in range(first, position) if _is_content(side.tokens[k])), None)
            if noun is not None and noun not in side.denied:
                yield Coming(side, noun, last, noun, sure)
                break


def _verb(side: Side, begin: int) -> int | None:
    """The next content word, no adverb."""
    for k in range(begin, min(len(side.tokens), begin + REACH)):
        token = side.tokens[k]
        if not token.word.is_word:
            return None
        if _is_content(token) and not token.norm.endswith("ly"):
            return k
    return None


def _is_content(token: Token) -> bool:
    return token.word.is_word and not token.is_function
