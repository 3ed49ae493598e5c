"""How people stand: on good terms or bad, above or below one another, staying or going."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reader.comparing.pairs import Pair, Side
from reader.comparing.people import same_person
from reader.comparing.polarity import is_denial
from reader.comparing.reading import Reading
from reader.language.descriptions import may_be_person
from reader.language.opposites import BAD, GOOD, TERMS
from reader.language.passages import Passage
from reader.language.pronouns import People
from reader.language.roles import HEADS, RELATIVE
from reader.language.tokens import Token
from reader.model import Difference, Span

GOING = (
    "leave",
    "leaves",
    "left",
    "leaving",
    "resign",
    "resigns",
    "resigned",
    "quit",
    "quits",
    "depart",
    "departs",
    "departed",
    "step down",
    "steps down",
    "stepped down",
    "stand down",
    "stands down",
    "walk out",
    "walked out",
)
STAYING = (
    "stay on",
    "stays on",
    "stayed on",
    "staying on",
    "stay as",
    "stays as",
    "remain as",
    "remains as",
    "remain in post",
    "continue as",
    "continues as",
    "keep his job",
    "keep her job",
    "serve as",
    "become",
    "becomes",
    "became",
    "take over as",
    "takes over as",
)
"""What somebody does with an office; "become" counts where an office follows."""

_ROWS = {name: row for row, names in enumerate(RELATIVE) for name in names}
_OFFICE_NEAR = 5


# ---------------------------------------------------------------- staying or going


def differences(pair: Pair) -> Iterator[Difference]:
    """One person whom one sentence lets go and the other lets stay."""
    for verdict in (True, False):
        for name, here, fits in _fates(pair.left):
            for other, there, stays in _fates(pair.right):
                if fits is verdict and stays is not verdict and same_person(name, other):
                    yield Difference(
                        "role", "conflict", "likely", here, there, max(name, other, key=lambda n: (len(n), n))
                    )


def _fates(side: Side) -> Iterator[tuple[str, Span, bool]]:
    """Who goes (False) or stays (True) according to a sentence, in time to come."""
    norms = [t.norm for t in side.tokens]
    for position in range(1, len(norms)):
        if norms[position - 1] not in ("will", "to", "would", "'ll") or position in side.quoted:
            continue
        stays = next((f for f in STAYING if norms[position : position + len(f.split())] == f.split()), None)
        goes = next((f for f in GOING if norms[position : position + len(f.split())] == f.split()), None)
        if stays is None and goes is None:
            continue
        last = _office(side, position) if stays else position + len(goes.split()) - 1 if goes else None
        person = [
            m
            for m in side.mentions
            if may_be_person(m, side.text) and m.end <= side.tokens[position - 1].start
        ]
        if last is not None and person:
            yield person[-1].entity, side.span(position - 1, last), stays is not None


def _office(side: Side, position: int) -> int | None:
    """The token that ends the office somebody stays in or takes."""
    found = None
    for k in range(position, min(len(side.tokens), position + 2 + _OFFICE_NEAR)):
        if not side.tokens[k].word.is_word and side.tokens[k].text != "-":
            break
        if side.tokens[k].norm in HEADS:
            found = k
    return found


# ---------------------------------------------------------------- on good terms or bad


def terms(left: Reading, right: Reading) -> Iterator[Difference]:
    """Two people who get on well in one account and badly in the other."""
    for one, ours, good in _terms(left):
        for other, theirs, well in _terms(right):
            if good != well and any(same_person(a, b) for a in ours for b in theirs):
                yield Difference("negation", "conflict", "likely", one, other, "relationship")


def _terms(reading: Reading) -> Iterator[tuple[Span, set[str], bool]]:
    for passage in reading.passages:
        for k, token in enumerate(passage.tokens):
            if token.norm not in TERMS:
                continue
            for j in range(max(0, k - 3), k):
                norm = passage.tokens[j].norm
                if norm not in GOOD and norm not in BAD:
                    continue
                following = [
                    m
                    for m in passage.mentions
                    if token.end < m.start < token.end + 40 and may_be_person(m, passage.text)
                ]
                if not following or " with " not in passage.text[token.end : following[0].start] + " ":
                    continue
                denied = any(is_denial(t.norm) for t in passage.tokens[max(0, j - 4) : j])
                span = passage.span(passage.tokens[j].start, following[0].end)
                yield span, {following[0].entity}, (norm in GOOD) != denied


# ---------------------------------------------------------------- above or below


@dataclass(frozen=True, slots=True)
class Rank:
    """What somebody is to somebody else at work."""

    holder: str | None
    toward: str
    row: int  # in the table of relations
    span: Span


def ranks(reading: Reading) -> list[Rank]:
    """The relations at work that an account names, with both people resolved where it says who they are."""
    people = People(reading.passages)
    return [rank for passage in reading.passages for rank in _ranks(passage, people)]


def _ranks(passage: Passage, people: People) -> Iterator[Rank]:
    ts = passage.tokens
    for k, token in enumerate(ts):
        row = _ROWS.get(token.norm)
        if row is None or not k:
            continue
        toward, begin = _owner(passage, ts, k, people)
        if toward is not None:
            yield Rank(
                _holder(passage, ts, begin, k, people), toward, row, passage.span(ts[begin].start, token.end)
            )
    yield from _subordinates(passage)


def _owner(passage: Passage, ts: Sequence[Token], k: int, people: People) -> tuple[str | None, int]:
    """Whose boss or successor it is: "LeCun's boss", "his successor"."""
    before = ts[k - 1]
    if before.norm in ("his", "her"):
        found = people.of_pronoun(passage, before, "")
        return (found.name if found else None), k - 1
    if before.norm in ("'s", "'") and k > 1:
        owner = next(
            (
                m
                for m in passage.mentions
                if m.start <= ts[k - 2].start < m.end and may_be_person(m, passage.text)
            ),
            None,
        )
        if owner is not None:
            return owner.entity, next(n for n, t in enumerate(ts) if t.end > owner.start)
    return None, k


def _holder(passage: Passage, ts: Sequence[Token], begin: int, k: int, people: People) -> str | None:
    """Who is the boss or the successor: the name after it, or the object of "made", or the subject."""
    following = next(
        (m for m in passage.mentions if 0 < m.start - ts[k].end <= 2 and may_be_person(m, passage.text)), None
    )
    if following is not None:
        return following.entity
    if begin and ts[begin - 1].norm in ("him", "her"):
        found = people.of_pronoun(passage, ts[begin - 1], "")
        return found.name if found else None
    return None


def _subordinates(passage: Passage) -> Iterator[Rank]:
    """Somebody put "in a subordinate position", which makes another his boss."""
    for k, token in enumerate(passage.tokens):
        if (
            token.norm != "subordinate"
            or k + 1 == len(passage.tokens)
            or passage.tokens[k + 1].norm not in ("position", "role")
        ):
            continue
        person = [
            m for m in passage.mentions if 0 < token.start - m.end < 12 and may_be_person(m, passage.text)
        ]
        if person:
            yield Rank(None, person[-1].entity, 0, passage.span(person[-1].start, passage.tokens[k + 1].end))


def outranked(left: Reading, right: Reading) -> Iterator[Difference]:
    """Two people whose relation at work the accounts put in ways that exclude each other."""
    for one in ranks(left):
        for other in ranks(right):
            if one.row == other.row or not same_person(one.toward, other.toward):
                continue
            if _same_holder(left, one, right, other):
                about = one.holder or other.holder or one.toward
                yield Difference("role", "conflict", "likely", one.span, other.span, about)


def _same_holder(left: Reading, one: Rank, right: Reading, other: Rank) -> bool:
    if one.holder and other.holder:
        return same_person(one.holder, other.holder)
    if one.holder:
        return any(same_person(one.holder, m.entity) for m in right.mentions[other.span.sentence])
    return bool(other.holder) and any(
        same_person(str(other.holder), m.entity) for m in left.mentions[one.span.sentence]
    )
