"""Who is present at a place of an account, and so whom a he, a she or "the company" there stands for.

Whoever is named or meant in the account's own voice is present from there on: a subject more than who is named in
passing, both less with every sentence, and a little more who is the one that speaks all along. A pronoun stands for the
most present one who fits it, and for nobody where the next one is as present.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from reader.language.passages import Passage
from reader.language.people.persons import persons, sex, speaks
from reader.language.speech import REPORTING
from reader.language.tokens import Token
from reader.language.word_classes import (
    DETERMINERS,
    HE,
    HE_OR_SHE,
    PREPOSITIONS,
    RELATIVE,
    SHE,
    SUBORDINATORS,
)

_FADING = 0.5  # what is left of somebody's presence a sentence later, and again where a paragraph begins
_WEAKEST = 0.005  # the presence below which nobody is meant
_SUBJECT = 1.0  # how present somebody is who speaks or is the first one named in a sentence
_OTHER = 0.5  # and who is named in passing
_ALL_ALONG = 0.2  # what it adds to be the one who speaks everywhere in the account
_TOPIC = 0.3  # and to be the one whom the whole account names
_FEW = 4  # how many more are reckoned with in both, so that one or two do not tell who does so everywhere
_PUT_IN = 0.5  # what is left of somebody as the he of a "he says" put into a sentence that tells of him
_KNOWN = 1.2  # how many times as likely somebody is who is known to be the he or she asked for
_WELL_AHEAD = 1.3  # how many times as present as the next one somebody must be to be meant for sure
_FAR_BACK = 8  # sentences that "the company" reaches back
_CALLED = 5  # words before a name that may say what somebody is
_HANGING = PREPOSITIONS | RELATIVE
LOOK_BACK = 4
"""Sentences that a pronoun commonly reaches back."""


@dataclass(frozen=True, slots=True)
class _Naming:
    """Somebody named, or meant by a pronoun, outside quotations."""

    sentence: int
    start: int  # into the text of its block
    block: int
    name: str
    weight: float


class People:
    """The people and bodies of an account in the order in which it names and means them."""

    def __init__(self, passages: Sequence[Passage]) -> None:
        self._persons = persons(passages)
        self._sex: dict[str, str] = {}
        self._block = {passage.first: number for number, passage in enumerate(passages)}
        self._namings: list[_Naming] = []
        self._strongest: dict[tuple[int, str], float] = {}  # of the namings of each in each sentence
        self._spoken: Counter[str] = Counter()
        self._all_spoken = 0
        named = [(p, m) for p in passages for m in p.mentions if not p.is_quoted(m.start)]
        self._named = Counter(m.entity for _, m in named if self._persons.get(m.entity) == 1)
        self._all_named = self._named.total()
        self._bodies = [
            (p.first + p.sentence_at(m.start), m.entity) for p, m in named if m.kind == "organisation"
        ]
        for passage in passages:
            self._read(passage)

    def body(self, passage: Passage, token: Token) -> tuple[str, bool] | None:
        """Which body "the company" or "the union" stands for, and whether its name has that word: the last such one."""
        here = passage.first + passage.sentence_at(token.start)
        before = [name for sentence, name in self._bodies if here - _FAR_BACK <= sentence <= here]
        called = [name for name in before if token.norm in name.casefold()]
        return ((called or before)[-1], bool(called)) if before else None

    def meant(self, passage: Passage, token: Token, about: Collection[str] = ()) -> tuple[str, bool] | None:
        """Whom a pronoun or "the 54-year-old" stands for, and whether for sure; nobody of those spoken ``about``."""
        wanted = "f" if token.norm in SHE else "m" if token.norm in HE else ""
        rows = sorted(
            (self._weighed(name, weight, wanted), name)
            for name, weight in self._present(passage, token, wanted).items()
            if {name, *name.split()}.isdisjoint(about)
        )
        (second, _), (first, name) = [(0.0, ""), (0.0, ""), *rows][-2:]
        return (name, first >= _WELL_AHEAD * second) if first > second else None

    def _present(self, passage: Passage, token: Token, wanted: str) -> dict[str, float]:
        """How present everybody is at a pronoun, by the strongest naming before it; those of the other sex left out."""
        here, block = passage.first + passage.sentence_at(token.start), self._block[passage.first]
        own = _PUT_IN if _is_put_in(passage, token) else 1.0
        present: dict[str, float] = {}
        before = bisect_left(self._namings, (here, token.start), key=lambda n: (n.sentence, n.start))
        for naming in reversed(self._namings[:before]):
            weight = naming.weight * _FADING ** (here - naming.sentence + block - naming.block)
            weight *= own if naming.sentence == here else 1.0
            if weight < _WEAKEST:
                break
            if not wanted or self._sex.get(naming.name, "") in ("", wanted):
                present[naming.name] = max(present.get(naming.name, 0.0), weight)
        return present

    def _weighed(self, name: str, weight: float, wanted: str) -> float:
        """How well somebody goes with a pronoun who is so present."""
        share = self._spoken[name] / (self._all_spoken + _FEW)
        topic = self._named[name] / (self._all_named + _FEW)
        known = _KNOWN if wanted and self._sex.get(name) == wanted else 1.0
        return (weight + _ALL_ALONG * share + _TOPIC * topic) * self._persons[name] * known

    def _read(self, passage: Passage) -> None:
        """Whom a block names and means, in reading order."""
        named = {m.start: m for m in passage.mentions if m.entity in self._persons}
        ts = passage.tokens
        led: set[int] = set()
        for k in [k for k, token in enumerate(ts) if token.start in named or token.norm in HE_OR_SHE]:
            token, last = ts[k], k
            if passage.is_quoted(token.start):
                continue
            mention, sentence = named.get(token.start), passage.sentence_at(token.start)
            if mention is not None:
                name = mention.entity
                self._sex[name] = self._sex.get(name) or sex(name, passage.text[: mention.start][-6:])
                last = next(n for n in range(k, len(ts)) if ts[n].end >= mention.end)
                leads = sentence not in led and _leads(ts, k, last)
            else:
                found = self.meant(passage, token)
                if found is None:
                    continue
                name, leads = found[0], token.norm in ("he", "she")
            says = speaks(ts, k, last)
            if says or leads:
                led.add(sentence)
            self._spoken[name] += says
            self._all_spoken += says
            self._name(passage, token, name, _SUBJECT if says or leads else _OTHER)

    def _name(self, passage: Passage, token: Token, name: str, weight: float) -> None:
        """Take in that somebody is named or meant at a token, unless that sentence has done so as strongly already."""
        sentence = passage.first + passage.sentence_at(token.start)
        if weight > self._strongest.get((sentence, name), 0.0):
            self._strongest[sentence, name] = weight
            block = self._block[passage.first]
            self._namings.append(_Naming(sentence, token.start, block, name, weight))


def named_within(passage: Passage, begin: int, end: int) -> frozenset[str]:
    """Who is named inside a quotation, and so hardly speaks there: the names as written and the full ones."""
    capitals = [t for t in passage.between(begin, end) if t.word.is_capital and not t.is_function]
    names = (passage.mention_at(t.start) for t in capitals)
    return frozenset(t.text for t in capitals) | {m.entity for m in names if m}


def _is_put_in(passage: Passage, token: Token) -> bool:
    """Whether a pronoun is that of a "she said" behind a comma."""
    at = passage.position(token.start)
    before, after = passage.tokens[max(0, at - 1)], passage.tokens[at + 1 : at + 2]
    return before.text == "," and bool(after) and after[0].norm in REPORTING


def _leads(ts: Sequence[Token], first: int, last: int) -> bool:
    """Whether a name may be a main subject: it hangs on nothing, stands in no subordinate clause, and owns nothing."""
    before = ts[first - 1].text if first else ""
    behind = ts[last + 1].norm if last + 1 < len(ts) else ""
    is_apposed = before == behind == ","  # after a friend, Leif Berg, had left
    owns = behind in ("'s", "'") and before not in '.!?”"'
    return not (owns or _hangs(ts, first) or _is_subordinate(ts, first - is_apposed))


def _hangs(ts: Sequence[Token], first: int) -> bool:
    """Whether a preposition or a relative pronoun is before a name and what it is called: by the commissioner Ruth Berg."""
    for k in range(first - 1, max(-1, first - _CALLED), -1):
        if ts[k].norm in _HANGING:
            return True
        if ts[k].is_function or not ts[k].is_word:
            return k > 0 and ts[k].norm in DETERMINERS and ts[k - 1].norm in _HANGING
    return False


def _is_subordinate(ts: Sequence[Token], first: int) -> bool:
    """Whether a name stands in a subordinate clause: "While Oscar Berg slept on the pier, …"."""
    for k in range(first - 1, -1, -1):
        if ts[k].text in ",.;:?!":
            return False
        if ts[k].norm in SUBORDINATORS:
            return True
    return False
