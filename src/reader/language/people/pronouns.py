"""Whom he, she and "the company" stand for in an account."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from reader.language.people.entities import NameKind
from reader.language.people.first_names import sex_of
from reader.language.people.names import Mention, may_be_person
from reader.language.quoting.passages import Passage
from reader.language.quoting.speech import HE, SHE, SUBORDINATORS
from reader.language.tokens import Token

MANY = 40
"""Names at the head of a sentence that a pronoun is looked for among."""

LOOK_BACK = 4
"""Sentences that a pronoun reaches back."""


@dataclass(frozen=True, slots=True)
class Speaker:
    """Whose words they are, as an account gives it."""

    name: (
        str  # the fullest form of the name, or the words that stand for one: "a spokesperson for Brackwater"
    )
    kind: NameKind
    verb: str  # of saying, folded; "" when nobody is said to speak
    sure: bool  # false when it is taken from what stands further off


class People:
    """The people and bodies of an account as pronouns and descriptions find them."""

    def __init__(self, passages: Sequence[Passage]) -> None:
        self._sentences: list[list[tuple[Mention, str]]] = []
        self._sex: dict[str, str] = {}
        self._quoted: dict[int, set[str]] = {}
        for passage in passages:
            rows: list[list[tuple[Mention, str]]] = [[] for _ in passage.starts]
            inside = self._quoted.setdefault(passage.first, set())
            for mention in passage.mentions:
                if _is_quoted(passage, mention):
                    inside.add(mention.entity)
                    continue
                rows[passage.sentence_at(mention.start)].append((mention, passage.text))
                if mention.kind == "person":
                    lead = passage.text[: mention.start][-6:]
                    self._sex[mention.entity] = self._sex.get(mention.entity) or _sex(mention.entity, lead)
            self._sentences.extend(rows)

    def named_in_quotes(self, passage: Passage) -> set[str]:
        """Who is named inside the quotations of a block, and so hardly speaks there."""
        return self._quoted[passage.first]

    def of_pronoun(self, passage: Passage, token: Token, verb: str) -> Speaker | None:
        """Whom a he, a she or "the 54-year-old" stands for: the person its own sentence leads with, else one of those before."""
        wanted = "f" if token.norm in SHE else "m" if token.norm in HE else ""
        here = passage.first + passage.sentence_at(token.start)
        for sentence in range(here, max(-1, here - LOOK_BACK), -1):
            row = self._sentences[sentence][:MANY]
            if sentence == here:
                row = [(m, text) for m, text in row if m.end <= token.start]
            fitting = [(m, text) for m, text in row if self._fits(m, text, wanted)]
            named = [(m, text) for m, text in fitting if m.kind == "person"]
            if fitting:
                return Speaker(_leading(named or fitting), "person", verb, True)
        return None

    def _fits(self, mention: Mention, text: str, wanted: str) -> bool:
        """Whether a name may be that of a person of a sex; both may be unknown."""
        known = self._sex.get(mention.entity, "")
        return may_be_person(mention, text) and (known == wanted or not known or not wanted)

    def of_group(self, passage: Passage, token: Token, verb: str) -> Speaker | None:
        """Which body "the company" or "the union" stands for: the last one named, that word in its name if any."""
        here = passage.first + passage.sentence_at(token.start)
        before = [
            m.entity
            for row in self._sentences[max(0, here - 2 * LOOK_BACK) : here + 1]
            for m, _ in row
            if m.kind == "organisation"
        ]
        called = [name for name in before if token.norm in name.casefold()]
        chosen = (called or before)[-1:]
        return (
            Speaker(chosen[0], "organisation", verb, bool(called))
            if chosen
            else Speaker(f"the {token.text}", "other", verb, True)
        )


def _is_quoted(passage: Passage, mention: Mention) -> bool:
    place = bisect_right(passage.quotes, mention.start, key=lambda quote: quote.start) - 1
    return place >= 0 and mention.start < passage.quotes[place].end


def _leading(row: Sequence[tuple[Mention, str]]) -> str:
    """Whom a sentence is about: the subject of its main clause, else who is named most, else first."""
    text = row[0][1]
    stop = text.rfind(". ", 0, row[0][0].start)
    begin = stop + 2 if stop >= 0 else 0
    lead = text[begin : row[0][0].start].split()
    comma = text.find(",", row[0][0].end)
    if lead and lead[0].lower() in SUBORDINATORS and comma > 0:
        main = [m.entity for m, _ in row if m.start > comma]
        if main:
            return main[0]
    entities = [m.entity for m, _ in row]
    return max(entities, key=lambda entity: (entities.count(entity), -entities.index(entity)))


def _sex(name: str, lead: str) -> str:
    """Whether a name is a woman's ("f"), a man's ("m") or unknown, by its title or its first name."""
    title = lead.split()[-1].strip(".").lower() if lead.split() else ""
    if title in ("mrs", "ms", "miss", "dame", "lady", "sister"):
        return "f"
    return "m" if title in ("mr", "sir", "lord") else sex_of(name.split()[0])
