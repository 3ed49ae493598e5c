"""How people stand at work: above or below one another."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import chain

from reader.comparing.index import index
from reader.comparing.reading import Reading
from reader.comparing.statements.phrasebook import Phrasebook
from reader.comparing.statements.sides import BothSides
from reader.language.names.full_names import same_person
from reader.language.names.names import may_be_person
from reader.language.offices.work_relations import AT_WORK, BOTH, PLACED, RELATIONS
from reader.language.passages import Passage
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
    reading: Reading = field(compare=False)  # of the account that says so

    def may_be_of(self, person: str | None) -> bool:
        """Whether it may be somebody's: whose it is said to be, or somebody whom its sentence names."""
        if person is None:
            return False
        if self.holder:
            return same_person(self.holder, person)
        return any(same_person(person, named.entity) for named in self.reading.mentions[self.span.sentence])


def standings(reading: Reading) -> list[Standing]:
    """The relations at work that an account names, with both people resolved where it says who they are."""
    found = (
        told
        for passage in reading.passages
        for told in (_named(passage, reading), _placings(passage, reading))
    )
    return [*chain.from_iterable(found)]


def _placings(passage: Passage, reading: Reading) -> Iterator[Standing]:
    """The relations that a sentence tells by what happened: put X in a junior position, X reports to Y."""
    norms = [token.norm for token in passage.tokens]
    for mention in passage.mentions if not _PLACED.openings.isdisjoint(norms) else ():
        after = passage.position(mention.end)
        found = ((k, _PLACED.at(norms, k)) for k in range(after, min(len(norms), after + _NEAR)))
        k, told = next((row for row in found if row[1]), (after, None))
        if told and may_be_person(mention, passage.text):
            last = passage.tokens[k + len(told[0]) - 1]
            yield Standing(
                None, mention.entity, AT_WORK[told[1]], passage.span(mention.start, last.end), reading
            )


def _named(passage: Passage, reading: Reading) -> Iterator[Standing]:
    """The relations that a passage tells by their names: LeCun's boss, his successor, Ann Roe."""
    ts = passage.tokens
    for k in [k for k, token in enumerate(ts) if k and token.norm in AT_WORK]:
        before, named = ts[k - 1], passage.named(ts[k].end, ts[k].end + _BESIDE)
        owner = passage.mention_at(ts[k - 2].start) if before.norm in ("'s", "'") else None
        meant = reading.people.meant(passage, before) if before.norm in ("his", "her") else None
        holder = named[0].entity if named and may_be_person(named[0], passage.text) else None
        if owner is not None and may_be_person(owner, passage.text):
            yield Standing(
                holder, owner.entity, AT_WORK[ts[k].norm], passage.span(owner.start, ts[k].end), reading
            )
        elif meant:
            yield Standing(
                holder, meant[0], AT_WORK[ts[k].norm], passage.span(before.start, ts[k].end), reading
            )


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
            if one.may_be_of(other.holder) or other.may_be_of(one.holder):
                about = one.holder or other.holder or one.toward
                yield Difference("role", "conflict", "likely", one.span, other.span, about)
