"""How people stand at work: above or below one another."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reader.comparing.reading import Reading
from reader.language.names.full_names import same_person
from reader.language.names.names import may_be_person
from reader.language.offices.work_relations import AT_WORK, BOTH, PLACED, RELATIONS
from reader.language.passages import Passage
from reader.language.people.presence import People
from reader.language.tokens import Token, phrase
from reader.model import Difference, Span

_BESIDE = 3  # characters behind a word in which a name begins, a comma between them
_PLACING = frozenset(words.split()[0] for words in PLACED)


@dataclass(frozen=True, slots=True)
class Standing:
    """How somebody stands to somebody else at work."""

    holder: str | None
    toward: str
    row: int  # in the table of relations
    span: Span


def standings(reading: Reading) -> list[Standing]:
    """The relations at work that an account names, with both people resolved where it says who they are."""
    return [
        standing
        for passage in reading.passages
        for found in (_named(passage, reading.people), _placings(passage))
        for standing in found
    ]


def _placings(passage: Passage) -> Iterator[Standing]:
    """The relations that a sentence tells by what happened: put X in a junior position, X reports to Y."""
    ts = passage.tokens
    for mention in passage.mentions:
        if not may_be_person(mention, passage.text):
            continue
        first = bisect_right(ts, mention.start, key=lambda t: t.end)
        after = passage.position(mention.end)
        row, last = _placed(ts, after)
        if row is not None:
            yield Standing(None, mention.entity, row, passage.span(ts[first].start, ts[last - 1].end))


def _placed(ts: Sequence[Token], after: int) -> tuple[int | None, int]:
    """What somebody else is to one who is said behind his name to stand below or above, and where that ends."""
    if _PLACING.isdisjoint(t.norm for t in ts[after : after + 3]):
        return None, after
    for words, relation in PLACED.items():
        size = len(words.split())
        for begin in range(after, min(len(ts), after + 3)):
            if phrase(ts, begin, begin + size) == words:
                return AT_WORK[relation], begin + size
    return None, after


def _named(passage: Passage, people: People) -> Iterator[Standing]:
    """The relations that a passage tells by their names: LeCun's boss."""
    ts = passage.tokens
    for k in [k for k, token in enumerate(ts) if k and token.norm in AT_WORK]:
        toward, begin = _owner(passage, ts, k, people)
        if toward is not None:
            span = passage.span(ts[begin].start, ts[k].end)
            yield Standing(_holder(passage, ts[k]), toward, AT_WORK[ts[k].norm], span)


def _owner(passage: Passage, ts: Sequence[Token], k: int, people: People) -> tuple[str | None, int]:
    """Whose boss or successor it is: "LeCun's boss", "his successor"."""
    before = ts[k - 1]
    if before.norm in ("his", "her"):
        found = people.meant(passage, before)
        return (found[0] if found else None), k - 1
    owner = passage.mention_at(ts[k - 2].start) if before.norm in ("'s", "'") and k > 1 else None
    if owner is None or not may_be_person(owner, passage.text):
        return None, k
    return owner.entity, next(n for n, t in enumerate(ts) if t.end > owner.start)


def _holder(passage: Passage, token: Token) -> str | None:
    """Who is the boss or the successor, if the name stands behind the word: his successor, Ann Roe."""
    named = passage.named(token.end, token.end + _BESIDE)
    return named[0].entity if named and may_be_person(named[0], passage.text) else None


def outranked(left: Reading, right: Reading) -> Iterator[Difference]:
    """Two people whose relation at work the accounts put in ways that exclude each other."""
    ours = standings(left)
    theirs = standings(right) if ours else []
    for one in ours:
        for other in theirs:
            if _go_together(one.row, other.row) or not same_person(one.toward, other.toward):
                continue
            if _same_holder(left, one, right, other):
                about = one.holder or other.holder or one.toward
                yield Difference("role", "conflict", "likely", one.span, other.span, about)


def _go_together(row: int, other: int) -> bool:
    """Whether two relations are one, or may follow each other."""
    return row == other or frozenset((RELATIONS[row][0], RELATIONS[other][0])) in BOTH


def _same_holder(left: Reading, one: Standing, right: Reading, other: Standing) -> bool:
    """Whether two relations are of one person; where one account does not say whose, its sentence has to name him."""
    if one.holder and other.holder:
        return same_person(one.holder, other.holder)
    return _is_named(one.holder, right, other) or _is_named(other.holder, left, one)


def _is_named(holder: str | None, reading: Reading, told: Standing) -> bool:
    """Whether the sentence of a relation of the other account names who is known to stand in it."""
    if holder is None:
        return False
    return any(same_person(holder, mention.entity) for mention in reading.mentions[told.span.sentence])
