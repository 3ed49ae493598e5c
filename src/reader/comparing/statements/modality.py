"""Will and may: how sure two accounts are of the same thing to come."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from reader.comparing.alignment.synonyms import meanings
from reader.comparing.statements.moods import Coming, asserted, coming
from reader.comparing.statements.pairs import Odds, Side, one_each
from reader.comparing.statements.predicates import clause, plain
from reader.model import Difference

_LEAST_ODDS = 0.08  # of sentences whose acts are the same
_EVEN_ODDS = 0.3  # of those where the one tells it in the present tense
_LINK_ODDS = 0.5  # of those whose clauses need not share a word
_SURE_ODDS = 0.8  # of those where another verb has the same objects
_TELLING = 4
"""Letters of a stem that tells an act without company."""

_MAYBE = frozenset("may might considering weighing mulling undecided threatened".split())
"""Words that leave open what another account may tell as done."""

_RIVALS = ({"sure", "open"}, {"ordered", "open"}, {"ordered", "asked"})


def differences(left: Sequence[Side], right: Sequence[Side], odds: Odds) -> Iterator[Difference]:
    """What one account puts as settled and the other leaves open, once for two sentences."""
    ours, theirs = ([c for side in sides for c in coming(side)] for sides in (left, right))
    yours = _by_meaning(_untold(theirs, ours))
    found = [
        _difference(a, b)
        for a in _untold(ours, theirs)
        for b in _like(a, yours)
        if {a.mood, b.mood} in _RIVALS and _are_one(a, b, odds.get((a.side.sentence, b.side.sentence), 0.0))
    ]
    found += [_difference(a, b) for a, b in _told(_untold(ours, theirs), right, odds)]
    back = {(j, i): likely for (i, j), likely in odds.items()}
    found += [_difference(a, b) for b, a in _told(_untold(theirs, ours), left, back)]
    yield from one_each(found)


def _told(open_: Sequence[Coming], sides: Sequence[Side], odds: Odds) -> Iterator[tuple[Coming, Coming]]:
    """What is left open, with what a likely link of its sentence tells as coming or done: moves to Rome next year."""
    for one in open_:
        if one.mood != "open":
            continue
        for side in sides:
            likely = odds.get((one.side.sentence, side.sentence), 0.0)
            for other in asserted(side) if likely >= _EVEN_ODDS else ():
                if other.mood == "done" and (likely < _LINK_ODDS or not _MAYBE & _words(one)):
                    continue
                if _are_one(one, other, likely):
                    yield one, other


def _words(found: Coming) -> set[str]:
    return {t.norm for t in found.side.tokens[found.first : found.act]}


def _difference(one: Coming, other: Coming) -> Difference:
    here, there = one.side.span(one.first, one.last), other.side.span(other.first, other.last)
    about = min(c.side.tokens[c.act].text for c in (one, other))
    return Difference("modality", "conflict", "likely", here, there, about)


def _untold(own: Sequence[Coming], others: Sequence[Coming]) -> list[Coming]:
    """What the other account nowhere puts as surely."""
    known = _by_meaning(others)
    return [
        one
        for one in own
        if not any(
            one.mood == other.mood and _are_one(one, other, _LEAST_ODDS) for other in _like(one, known)
        )
    ]


def _by_meaning(found: Sequence[Coming]) -> dict[object, list[Coming]]:
    """What is to come by each thing that its act may mean."""
    index: dict[object, list[Coming]] = {}
    for one in found:
        for meaning in _meant(one):
            index.setdefault(meaning, []).append(one)
    return index


def _meant(one: Coming) -> set[object]:
    return {meaning for stem in one.stems for meaning in meanings(stem)}


def _like(found: Coming, index: Mapping[object, Sequence[Coming]]) -> list[Coming]:
    """What has a related act, in reading order."""
    near = {
        (one.side.sentence, one.first): one for meaning in _meant(found) for one in index.get(meaning, ())
    }
    return [near[place] for place in sorted(near)]


def _are_one(one: Coming, other: Coming, odds: float) -> bool:
    """Whether two things to come are one: related acts in clauses that share other words, or another act on the same.

    The less likely the sentences are a link, the more they have to share.
    """
    shared = _share(one, other, odds)
    if not _meant(one).isdisjoint(_meant(other)):
        alike = one.stems == other.stems and len(one.stems[0]) > _TELLING
        return shared > 1 or (odds >= _LEAST_ODDS and (shared > 0 or alike))
    if odds < _SURE_ODDS or "done" in (one.mood, other.mood):
        return False
    by_words = all(c.first < c.last for c in (one, other))
    says_little = by_words and max(len(one.stems), len(other.stems)) > 1
    return (shared if says_little else _shared(_objects(one), _objects(other))) > 1


def _share(one: Coming, other: Coming, odds: float) -> int:
    """How many words beside two acts mean the same."""
    return _shared(_company(one, odds), _company(other, odds))


def _shared(one: Sequence[str], other: Sequence[str]) -> int:
    """How many of some stems mean what one of the others does."""
    known: frozenset[object] = frozenset().union(*map(meanings, other))
    return sum(not meanings(stem).isdisjoint(known) for stem in dict.fromkeys(one))


def _company(found: Coming, odds: float) -> list[str]:
    """The stems of the other content words in the clause of an act, or in the sentence where it is likely a link."""
    first, last = clause(found.side.tokens, found.act) if odds < _LINK_ODDS else (0, len(found.side.tokens))
    return _stems(found, first, last)


def _objects(found: Coming) -> list[str]:
    """The stems of the content words behind an act in its clause."""
    return _stems(found, found.act + 1, clause(found.side.tokens, found.act)[1])


def _stems(found: Coming, first: int, last: int) -> list[str]:
    return [
        plain(t)
        for k, t in enumerate(found.side.tokens[first:last], first)
        if k != found.act and t.word.is_word and not t.is_function
    ]
