"""How people stand at work: above or below one another."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from reader.comparing.index import index
from reader.comparing.reading import Reading
from reader.comparing.statements.phrasebook import Phrasebook
from reader.comparing.statements.sides import BothSides
from reader.language.names.full_names import same_person
from reader.language.names.names import may_be_person
from reader.language.offices.work_relations import AT_WORK, BOTH, PLACED, RELATIONS
from reader.language.passages import Passage
from reader.language.people.presence import People
from reader.model import Difference, Span

_BESIDE = 3  # characters behind a word in which a name begins, a comma between them
_NEAR = 3  # tokens behind a name in which what places him begins
_PLACED = Phrasebook(index((relation, words) for words, relation in PLACED.items()))


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
    norms = [token.norm for token in passage.tokens]
    for mention in passage.mentions if not _PLACED.openings.isdisjoint(norms) else ():
        after = passage.position(mention.end)
        found = ((k, _PLACED.at(norms, k)) for k in range(after, min(len(norms), after + _NEAR)))
        k, told = next((row for row in found if row[1]), (after, None))
        if told and may_be_person(mention, passage.text):
            last = passage.tokens[k + len(told[0]) - 1]
            yield Standing(None, mention.entity, AT_WORK[told[1]], passage.span(mention.start, last.end))


def _named(passage: Passage, people: People) -> Iterator[Standing]:
    """The relations that a passage tells by their names: LeCun's boss, his successor, Ann Roe."""
    ts = passage.tokens
    for k in [k for k, token in enumerate(ts) if k and token.norm in AT_WORK]:
        before, named = ts[k - 1], passage.named(ts[k].end, ts[k].end + _BESIDE)
        owner = passage.mention_at(ts[k - 2].start) if before.norm in ("'s", "'") else None
        meant = people.meant(passage, before) if before.norm in ("his", "her") else None
        holder = named[0].entity if named and may_be_person(named[0], passage.text) else None
        if owner is not None and may_be_person(owner, passage.text):
            yield Standing(holder, owner.entity, AT_WORK[ts[k].norm], passage.span(owner.start, ts[k].end))
        elif meant:
            yield Standing(holder, meant[0], AT_WORK[ts[k].norm], passage.span(before.start, ts[k].end))


def outranked(both: BothSides) -> Iterator[Difference]:
    """Two people whose relation at work the accounts put in ways that exclude each other."""
    left, right = both.readings
    ours = standings(left)
    theirs = standings(right) if ours else []
    for one in ours:
        for other in theirs:
            relations = {RELATIONS[told.row][0] for told in (one, other)}
            if len(relations) == 1 or relations in BOTH or not same_person(one.toward, other.toward):
                continue
            if _same_holder(left, one, right, other):
                about = one.holder or other.holder or one.toward
                yield Difference("role", "conflict", "likely", one.span, other.span, about)


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
