"""Other names in one place: the same owner, builder or successor, called one thing here and another there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import product

from reader.comparing.alignment.synonyms import related
from reader.comparing.statements.pairs import Odds, Side
from reader.language.people import name_words
from reader.language.people.names import Mention
from reader.language.people.nationalities import country
from reader.language.people.transliteration import folded, spelled_alike
from reader.language.quoting.speech import DETERMINERS, SAYING
from reader.language.stems import stem
from reader.model import Difference, Span

PARTS = frozenset("owner parent builder contractor maker manufacturer operator publisher sponsor supplier".split()) | {
    "developer", "designer", "lawyer", "attorney", "solicitor", "barrister", "agent", "successor", "replacement",
    "predecessor", "winner", "runner-up", "author", "architect", "organizer", "landlord", "tenant", "insurer",
    "buyer", "seller", "bidder", "rival", "partner", "subsidiary", "headquarters", "wife", "husband", "mother",
    "father", "brother", "sister", "son", "daughter", "captain", "skipper", "pilot", "driver", "coach", "manager",
}  # fmt: skip
"""What is one person or body for one thing, so that two names for it contradict each other."""

DEEDS = {
    "owns": "owner", "owned": "owner", "runs": "operator", "operates": "operator", "built": "builder",
    "builds": "builder", "makes": "maker", "made": "maker", "published": "publisher", "publishes": "publisher",
    "insures": "insurer", "insured": "insurer", "won": "winner", "designed": "designer", "wrote": "author",
    "supplied": "supplier", "supplies": "supplier", "sponsors": "sponsor", "sponsored": "sponsor",
    "organized": "organizer", "organizes": "organizer", "bought": "buyer", "sold": "seller",
}  # fmt: skip
"""What a body or a person does behind "which" or "who" -> the part that makes of it."""

_PARTLY = 0.3  # odds of two sentences in which two names share a word
_WHOLLY = 0.3  # and where they share none
_BODIES = 0.6  # and where both are bodies that do something
_SORTS = name_words.PLACE | name_words.ORGANISATION | name_words.OF
_CHIEFLY = {"parent": "owner"}
_COMPANIES = frozenset("company firm group".split())


@dataclass(frozen=True, slots=True)
class Holder:
    """A name with what it is said to be: the contractor, Haldane Brothers."""

    part: str | None  # stem of the noun beside the name
    mention: Mention
    words: frozenset[str]
    side: Side

    @property
    def span(self) -> Span:
        """Where the name stands."""
        m = self.mention
        return Span(self.side.sentence, m.start, m.end, self.side.text[m.start : m.end])


def renamed_holders(left: Sequence[Side], right: Sequence[Side], odds: Odds) -> Iterator[Difference]:
    """Two names in one place, of which neither account has what sets the other account's name apart."""
    ours, theirs = _by_sentence(_holders(left)), _by_sentence(_holders(right))
    mine, yours = _known(left), _known(right)
    for (i, j), likely in sorted(odds.items()):
        if likely < min(_PARTLY, _WHOLLY):
            continue
        for one, other in product(ours.get(i, ()), theirs.get(j, ())):
            apart = one.words - other.words, other.words - one.words
            if not all(apart) or apart[0] & yours or apart[1] & mine or _alike(*apart):
                continue
            if _is_one_place(one, other, likely):
                yield Difference("name", "conflict", "likely", one.span, other.span, "")


def _by_sentence(found: Iterable[Holder]) -> dict[int, list[Holder]]:
    rows: dict[int, list[Holder]] = {}
    for holder in found:
        rows.setdefault(holder.side.sentence, []).append(holder)
    return rows


def _is_one_place(one: Holder, other: Holder, likely: float) -> bool:
    """Whether two names are of one thing: of a shared word, of one part in it, or bodies of one deed; in likely sentences."""
    same = one.part is not None and other.part is not None and related(one.part, other.part)
    if (one.words & other.words) - _SORTS:
        return one.mention.kind != "person" and likely >= _PARTLY
    if one.mention.kind == other.mention.kind == "organisation" and likely >= _BODIES:
        return SAYING.isdisjoint(one.side.vocabulary | other.side.vocabulary)
    return same and likely >= _WHOLLY


def _alike(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two names are told apart by another spelling only."""
    return any(spelled_alike(a, b) for a in one for b in other)


def _known(sides: Sequence[Side]) -> frozenset[str]:
    """The folded words of an account that are written with a capital."""
    return frozenset(folded(t.text) for side in sides for t in side.tokens if t.word.is_capital)


def _holders(sides: Sequence[Side]) -> Iterator[Holder]:
    for side in sides:
        for mention in side.mentions:
            words = frozenset(folded(word) for word in mention.entity.split() if len(word) > 2)
            if words and not words & name_words.CALENDAR and not any(country(word) for word in words):
                yield Holder(_part(side, mention), mention, words, side)


def _part(side: Side, mention: Mention) -> str | None:
    """The noun of a part beside a name: "the owner, Corvex", "builders Haldane Brothers", "Corvane, the owner"."""
    ts = side.tokens
    first = next(k for k, t in enumerate(ts) if t.end > mention.start)
    before = first - 1
    if before > 0 and ts[before].text == ",":
        before -= 1
    if before > 0 and ts[before].norm in _COMPANIES:
        before -= 1
    if before >= 0 and _singular(ts[before].norm) in PARTS:
        return stem(_CHIEFLY.get(ts[before].norm, ts[before].norm), "en")
    after = next((k for k in range(first, len(ts)) if ts[k].start >= mention.end), len(ts))
    if after + 2 < len(ts) and ts[after].text == "," and ts[after + 1].norm in ("which", "who"):
        deed = DEEDS.get(ts[after + 2].norm)
        return stem(deed, "en") if deed else None
    if after + 2 < len(ts) and ts[after].text == ",":
        for k in range(after + 1, min(len(ts), after + 4)):
            if _singular(ts[k].norm) in PARTS:
                return ts[k].stem
            if ts[k].norm not in DETERMINERS:
                break
    return None


def _singular(norm: str) -> str:
    return norm if norm in PARTS else norm.removesuffix("s")
