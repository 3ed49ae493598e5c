"""Whom he, she and "the company" stand for in an account, and who has been speaking.

Whoever is named or meant in the account's own voice is present from there on: a subject more than who is named in
passing, both less with every sentence, and a little more who is the one that speaks all along. A pronoun stands for the
most present one who fits it, and for nobody where the next one is as present.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from reader.language.people.entities import NameKind
from reader.language.people.first_names import sex_of
from reader.language.people.names import Mention, may_be_person
from reader.language.quoting.passages import Passage
from reader.language.quoting.speakers import Cue
from reader.language.quoting.speech import GROUPS, HE, PREPOSITIONS, SHE, SUBORDINATORS, is_reporting
from reader.language.tokens import Token

LOOK_BACK = 4
"""Sentences that a pronoun commonly reaches back."""

FADING = 0.5
"""What is left of somebody's presence a sentence later, and again where a paragraph begins."""

SUBJECT, OTHER = 1.0, 0.5
"""How present somebody is who speaks or is the first one named in a sentence, and who is named in passing."""

ALL_ALONG = 0.2
"""What it adds to be the one who speaks everywhere in the account so far."""

FEW = 4
"""How many more who speak are reckoned with, so that one or two do not tell who does so everywhere."""

AHEAD, WELL_AHEAD = 1.05, 1.3
"""How many times as present as the next one somebody must be to be meant, and to be meant for sure."""

LIKELY = (0.5, 0.9, 1.0)
"""How far somebody counts whose name bears no, one, or two and more signs of a person's."""

APPOSITION = 16
"""Tokens of the longest "who keeps bees" between a name and its verb."""

KNOWN = 1.2
"""How many times as likely somebody is who is known to be the he or she asked for."""

WEAKEST = 0.005
"""The presence below which nobody is meant."""


@dataclass(frozen=True, slots=True)
class Speaker:
    """Whose words they are, as an account gives it."""

    name: (
        str  # the fullest form of the name, or the words that stand for one: "a spokesperson for Brackwater"
    )
    kind: NameKind
    verb: str  # of saying, folded; "" when nobody is said to speak
    sure: bool  # false when it is taken from what stands further off, or another one is nearly as likely


@dataclass(frozen=True, slots=True)
class _Naming:
    """Somebody named, or meant by a pronoun, outside quotations."""

    sentence: int
    start: int  # into the text of its block
    block: int
    name: str
    weight: float


class People:
    """The people and bodies of an account as pronouns and descriptions find them."""

    def __init__(self, passages: Sequence[Passage]) -> None:
        own = [[m for m in passage.mentions if not _in_quotes(passage, m.start)] for passage in passages]
        self._bodies = [
            (passage.first + passage.sentence_at(m.start), m.entity)
            for passage, row in zip(passages, own, strict=True)
            for m in row
            if m.kind == "organisation"
        ]
        self._persons = _persons(passages, own)
        self._sex: dict[str, str] = {}
        self._block = {passage.first: number for number, passage in enumerate(passages)}
        self._namings: list[_Naming] = []
        self._spoken: Counter[str] = Counter()
        for passage, row in zip(passages, own, strict=True):
            self._read(passage, row)

    def _read(self, passage: Passage, own: Sequence[Mention]) -> None:
        """Whom a block names and means, in reading order."""
        named = {m.start: m for m in own if m.entity in self._persons}
        ts = passage.tokens
        led: set[int] = set()
        for k, token in enumerate(ts):
            mention = named.get(token.start)
            pronoun = token.norm in HE or token.norm in SHE
            if mention is None and (not pronoun or _in_quotes(passage, token.start)):
                continue
            sentence = passage.sentence_at(token.start)
            if mention is not None:
                name = mention.entity
                self._sex[name] = self._sex.get(name) or _sex(name, passage.text[: mention.start][-6:])
                last = next(n for n in range(k, len(ts)) if ts[n].end >= mention.end)
                says = _speaks(ts, k, last)
                weight = SUBJECT if says or (sentence not in led and _leads(ts, k, last)) else OTHER
            else:
                begin, end = passage.starts[sentence], passage.ends[sentence]
                said = [q for q in passage.quotes if begin <= q.start < end]
                about = frozenset[str]().union(*(named_within(passage, q.start, q.end) for q in said))
                found = self._most_present(passage, token.start, _wanted(token), about)
                if found is None:
                    continue
                name, says = found[0], _speaks(ts, k, k)
                weight = SUBJECT if token.norm in ("he", "she") else OTHER
            if weight >= SUBJECT:
                led.add(sentence)
            block = self._block[passage.first]
            self._namings.append(_Naming(passage.first + sentence, token.start, block, name, weight))
            self._spoken[name] += says

    def _most_present(
        self, passage: Passage, start: int, wanted: str, about: Collection[str]
    ) -> tuple[str, bool] | None:
        """Who is most present before a place, and whether for sure; None where that is nobody or two."""
        here, block = passage.first + passage.sentence_at(start), self._block[passage.first]
        presence: dict[str, float] = {}
        before = bisect_left(self._namings, (here, start), key=lambda n: (n.sentence, n.start))
        for naming in reversed(self._namings[:before]):
            weight = naming.weight * FADING ** (here - naming.sentence + block - naming.block)
            if weight < WEAKEST:
                break
            if not self._fits(naming.name, wanted) or _is_among(naming.name, about):
                continue
            presence[naming.name] = max(presence.get(naming.name, 0.0), weight)
        if not presence:
            return None
        said = sum(self._spoken.values()) + FEW
        rows = sorted(
            ((has + ALL_ALONG * self._spoken[name] / said) * self._likelihood(name, wanted), name)
            for name, has in presence.items()
        )
        (most, name), (second, _) = rows[-1], rows[-2] if len(rows) > 1 else (0.0, "")
        return (name, most >= WELL_AHEAD * second) if most >= AHEAD * second else None

    def _fits(self, name: str, wanted: str) -> bool:
        """Whether somebody may be of a sex; both may be unknown."""
        known = self._sex.get(name, "")
        return not known or not wanted or known == wanted

    def _likelihood(self, name: str, wanted: str) -> float:
        """How well a name goes with a pronoun."""
        return self._persons[name] * (KNOWN if wanted and self._sex.get(name) == wanted else 1.0)

    def speaker(self, passage: Passage, cue: Cue, about: Collection[str] = ()) -> Speaker | None:
        """Whom the subject of a verb of saying stands for; nobody whom the words said name, but by his own name."""
        subject = cue.subject
        if isinstance(subject, Mention):
            if cue.verb == ":" and subject.entity in about:
                return None
            kind: NameKind = "person" if may_be_person(subject, passage.text) else subject.kind
            return Speaker(subject.entity, kind, cue.verb, True)
        if isinstance(subject, str) or subject is None:
            return Speaker(subject, "other", cue.verb, True) if subject else None
        if subject.norm in GROUPS:
            return self.of_group(passage, subject, cue.verb)
        return self.of_pronoun(passage, subject, cue.verb, about)

    def of_pronoun(
        self, passage: Passage, token: Token, verb: str, about: Collection[str] = ()
    ) -> Speaker | None:
        """Whom a he, a she or "the 54-year-old" stands for: the most present one but those spoken ``about``."""
        found = self._most_present(passage, token.start, _wanted(token), about)
        return Speaker(found[0], "person", verb, found[1]) if found else None

    def of_group(self, passage: Passage, token: Token, verb: str) -> Speaker | None:
        """Which body "the company" or "the union" stands for: the last one named, that word in its name if any."""
        here = passage.first + passage.sentence_at(token.start)
        before = [name for sentence, name in self._bodies if here - 2 * LOOK_BACK <= sentence <= here]
        called = [name for name in before if token.norm in name.casefold()]
        chosen = (called or before)[-1:]
        return (
            Speaker(chosen[0], "organisation", verb, bool(called))
            if chosen
            else Speaker(f"the {token.text}", "other", verb, True)
        )


def _in_quotes(passage: Passage, start: int) -> bool:
    place = bisect_right(passage.quotes, start, key=lambda quote: quote.start) - 1
    return place >= 0 and start < passage.quotes[place].end


def named_within(passage: Passage, begin: int, end: int) -> frozenset[str]:
    """Who is named inside a quotation, and so hardly speaks there: the names as written and the full ones."""
    capitals = [t for t in passage.between(begin, end) if t.word.is_capital and not t.is_function]
    names = (passage.mention_at(t.start) for t in capitals)
    return frozenset(t.text for t in capitals) | {m.entity for m in names if m}


def _is_among(name: str, words: Collection[str]) -> bool:
    """Whether somebody is one of those named, or his first or last name alone is."""
    return bool(words) and (name in words or not {*name.split()}.isdisjoint(words))


def _wanted(token: Token) -> str:
    return "f" if token.norm in SHE else "m" if token.norm in HE else ""


def _leads(ts: Sequence[Token], first: int, last: int) -> bool:
    """Whether a name may be a subject: it hangs on no preposition, stands in no opening clause, and owns nothing."""
    behind = ts[last + 1].norm if last + 1 < len(ts) else ""
    opens = not first or ts[first - 1].text in '.!?”"'
    hangs = first > 0 and ts[first - 1].norm in PREPOSITIONS
    return not (hangs or _is_opening(ts, first) or (behind in ("'s", "'") and not opens))


def _is_opening(ts: Sequence[Token], first: int) -> bool:
    """Whether a name stands in a clause before the main one: "While Oscar Berg slept on the pier, …"."""
    for k in range(first - 1, -1, -1):
        if ts[k].text in ",.;:?!":
            return False
        if ts[k].norm in SUBORDINATORS:
            return not k or ts[k - 1].text in '.?!”"' or ts[k - 1].norm in ("and", "but")
    return False


def _speaks(ts: Sequence[Token], first: int, last: int) -> bool:
    """Whether a verb of saying belongs to a name: right behind it, or between the end of a quotation and it."""
    behind = last + 1
    if ts[behind : behind + 1] and ts[behind].text == ",":
        behind = next(
            (k for k in range(behind + 1, min(len(ts), behind + APPOSITION)) if ts[k].text == ","), behind
        )
    for after in ts[behind : behind + 4]:
        if is_reporting(after.norm):
            return True
        if not (after.is_function or after.is_number or after.text == "," or after.norm.endswith("ly")):
            break
    for k in range(first - 1, max(0, first - 10), -1):
        if ts[k].text in ".;:":
            return False
        if is_reporting(ts[k].norm):
            return ts[k - 1].text in "”\"'’"
    return False


def _persons(passages: Sequence[Passage], own: Sequence[Sequence[Mention]]) -> dict[str, float]:
    """The names that may be people's with how surely they are, by how they are written and used."""
    signs: dict[str, int] = {}
    for passage, row in zip(passages, own, strict=True):
        for mention in row:
            name = mention.entity
            if mention.kind == "person" or (mention.kind == "other" and not name.isupper()):
                given = (mention.kind == "person") + bool(_sex(name, ""))
                signs.setdefault(name, given if given or " " in name else -1)
                signs[name] += _sign(passage, mention, row)
                if signs[name] < 0 and " " not in name and _says(passage, mention):
                    signs[name] = 0
    return {name: LIKELY[min(count, 2)] for name, count in signs.items() if count >= 0}


def _says(passage: Passage, mention: Mention) -> bool:
    """Whether a verb of saying belongs to a name."""
    first = bisect_left(passage.tokens, mention.start, key=lambda token: token.start)
    last = bisect_left(passage.tokens, mention.end, first, key=lambda token: token.end)
    return _speaks(passage.tokens, first, last)


def _sign(passage: Passage, mention: Mention, row: Sequence[Mention]) -> int:
    """How much a name is written or used as a person's, against a thing's."""
    written, full = passage.text[mention.start : mention.end], mention.entity
    lead = passage.text[: mention.start].casefold().split()[-1:]
    if lead in (["the"], ["its"]):
        return -1
    sentence = passage.sentence_at(mention.start)
    begin, end = passage.starts[sentence], passage.ends[sentence]
    others = (m for m in row if begin <= m.start < end and m.entity != full)
    alone = not any(m.kind == "person" or may_be_person(m, passage.text) for m in others)
    after = passage.between(mention.end, end)
    if alone and PREPOSITIONS.isdisjoint(lead) and any(map(_refers, after, (*after[1:], None))):
        return 1
    if " " not in full:
        return 0
    return 1 if written == full.split()[-1] else -1 if written != full and not _sex(full, "") else 0


def _refers(token: Token, following: Token | None) -> bool:
    """Whether a word is a he or she of its sentence, and not the one of a "she said" within."""
    return bool(_wanted(token)) and not (following and is_reporting(following.norm))


def _sex(name: str, lead: str) -> str:
    """Whether a name is a woman's ("f"), a man's ("m") or unknown, by its title or its first name."""
    title = lead.split()[-1].strip(".").lower() if lead.split() else ""
    if title in ("mrs", "ms", "miss", "dame", "lady", "sister"):
        return "f"
    return "m" if title in ("mr", "sir", "lord") else sex_of(name.split()[0])
