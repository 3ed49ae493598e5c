"""Who speaks: the verb of saying beside a quotation, its subject, and whom a pronoun stands for."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from reader.language.entities import NameKind
from reader.language.first_names import sex_of
from reader.language.names import Mention
from reader.language.passages import Passage
from reader.language.roles import HEADS
from reader.language.speech import (
    ADVERBS,
    GROUPS,
    HE,
    NOUNS,
    PASSIVE,
    PREPOSITIONS,
    SAYING,
    SHE,
    SUBORDINATORS,
    is_reporting,
)
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


def after(passage: Passage, start: int, end: int, people: People) -> Speaker | None:
    """The speaker named after a quotation, in the rest of its sentence."""
    rest = passage.between(start, end)
    while rest and rest[0].text in ",—–-.":
        rest = rest[1:]
    if not rest or rest[0].norm in ("and", "but", "or", "while", "which", "when", "because", "if", "that"):
        return None
    if len(rest) > 2 and rest[0].norm == "according" and rest[1].norm == "to":
        return _right_of(passage, rest[2:], "according", people)
    for position, token in enumerate(rest[:30]):
        if token.norm in SAYING and not token.is_name and not _is_passive(rest, position):
            if position == 0:
                return _right_of(passage, rest[1:], token.norm, people)
            return _left_of(passage, rest[:position], token.norm, people)
        if token.text in ";:":
            return None
    return None


def before(passage: Passage, start: int, end: int, people: People) -> Speaker | None:
    """The speaker named before a quotation, in the beginning of its sentence."""
    lead = passage.between(start, end)
    for position in range(len(lead) - 1, -1, -1):
        token = lead[position]
        if (
            token.norm == "according"
            and lead[position + 1 : position + 2]
            and lead[position + 1].norm == "to"
        ):
            return _right_of(passage, lead[position + 2 :], "according", people)
        if token.norm in NOUNS and position and lead[position - 1].norm in HE | SHE:
            return people.of_pronoun(passage, lead[position - 1], token.norm)
        if not is_reporting(token.norm) or token.is_name:
            continue
        if _is_passive(lead, position):
            agent = [t for t in lead[position + 1 :] if t.norm == "by"]
            if agent:
                return _right_of(passage, passage.between(agent[0].end, end), token.norm, people)
            continue
        return _left_of(passage, lead[:position], token.norm, people) or Speaker(
            "", "other", token.norm, False
        )
    if lead and lead[-1].text == ":" and lead[0].norm not in PREPOSITIONS:
        first = next(iter(passage.named(lead[0].start, lead[-1].start)), None)
        if (
            first is not None
            and first.kind == "person"
            and first.entity not in people.named_in_quotes(passage)
        ):
            return Speaker(first.entity, "person", ":", True)
    return None


def following(passage: Passage, begin: int, end: int) -> Speaker | None:
    """The speaker in a sentence that looks back on a quotation: "That was the verdict of …"."""
    rest = passage.between(begin, end)
    if (
        len(rest) < 3
        or rest[0].norm not in ("that", "this", "so", "it")
        or rest[1].norm not in ("was", "is", "came")
    ):
        return None
    person = next((m for m in passage.named(begin, end) if m.kind == "person"), None)
    if person is not None:
        return Speaker(person.entity, "person", "was", True)
    head = next((k for k, t in enumerate(rest) if t.norm in HEADS), None)
    return (
        Speaker("", "other", "was", False)
        if head is None
        else _described(passage, rest[: head + 1], head, "was")
    )


def _is_passive(ts: Sequence[Token], verb: int) -> bool:
    if ts[verb].norm.endswith("ing"):
        return False
    return any(t.norm in PASSIVE for t in ts[max(0, verb - 2) : verb] if not t.norm.endswith("ing"))


def _right_of(passage: Passage, ts: Sequence[Token], verb: str, people: People) -> Speaker | None:
    """The subject that follows its verb: the first person named, else the first name or description."""
    if not ts:
        return None
    if ts[0].norm in HE | SHE:
        return people.of_pronoun(passage, ts[0], verb)
    stop = next((t.start for t in ts if is_reporting(t.norm) or t.text in ".;:"), ts[-1].end)
    here = [m for m in passage.named(ts[0].start, stop) if m.kind != "place"]
    chosen = next((m for m in here if m.kind == "person"), here[0] if here else None)
    heads = [t for t in ts[:8] if t.norm in HEADS and t.start < stop]
    if chosen is None or (heads and chosen.kind == "organisation" and heads[0].start < chosen.start):
        if not heads:
            return None
        last = chosen.end if chosen else heads[0].end
        return Speaker(passage.text[ts[0].start : last], "other", verb, True)
    kind = "person" if _is_person(chosen, passage.text) else chosen.kind
    return Speaker(chosen.entity, kind, verb, True)


def _left_of(passage: Passage, ts: Sequence[Token], verb: str, people: People) -> Speaker | None:
    """The subject that stands before its verb, over adverbs, appositions and what hangs on prepositions."""
    position = len(ts) - 1
    while position >= 0:
        token = ts[position]
        mention = _mention_at(passage, token)
        if token.norm in HE | SHE and token.norm in ("he", "she"):
            return people.of_pronoun(passage, token, verb)
        if mention is not None:
            begin = next(k for k, t in enumerate(ts) if t.end > mention.start)
            article = begin > 1 and ts[begin - 1].norm in ("the", "a", "an", "his", "her", "its")
            if begin and ts[begin - 1 - article].norm in PREPOSITIONS:
                position = begin - 2 - article
                continue
            if mention.kind != "place" and not _owns(ts, position):
                return Speaker(
                    mention.entity,
                    "person" if _is_person(mention, passage.text) else mention.kind,
                    verb,
                    True,
                )
            position = begin - 1
        elif token.norm in HEADS:
            return _described(passage, ts, position, verb)
        elif token.norm in GROUPS:
            if position and ts[position - 1].norm in ("the", "its", "their"):
                return people.of_group(passage, token, verb)
            return _described(passage, ts, position, verb)
        elif position == len(ts) - 1 and _is_noun(token):
            return _described(passage, ts, position, verb)
        elif token.text == ",":
            opening = next((k for k in range(position - 1, -1, -1) if ts[k].text == ","), position)
            named = _mention_at(passage, ts[opening + 1]) if opening < position else None
            if named is not None and named.kind == "person" and named.end == ts[position - 1].end:
                return Speaker(named.entity, named.kind, verb, True)
            position = opening - 1
        elif token.norm in ("and", "but", "while", "as") and is_reporting(ts[position - 1].norm):
            return None
        else:
            position -= 1
    return _first_person(passage, ts, verb, people)


def _is_noun(token: Token) -> bool:
    """Whether a word right before a verb can be its subject."""
    norm = token.norm
    plain = token.word.is_word and not token.is_function and not token.is_number and not token.word.is_capital
    return plain and norm not in ADVERBS and not norm.endswith("ly") and not is_reporting(norm)


def _mention_at(passage: Passage, token: Token) -> Mention | None:
    return passage.mention_at(token.start)


def _owns(ts: Sequence[Token], position: int) -> bool:
    return position + 1 < len(ts) and ts[position + 1].norm in ("'s", "'")


def _described(passage: Passage, ts: Sequence[Token], head: int, verb: str) -> Speaker:
    """Somebody given only by what he is, with what hangs on it: "a spokesperson for Brackwater"."""
    begin = head
    while begin and (ts[begin - 1].word.is_word or ts[begin - 1].text == "-") and head - begin < 5:
        begin -= 1
        if ts[begin].norm in ("a", "an", "the", "one", "another"):
            break
    names = [m for m in passage.named(ts[begin].start, ts[-1].end) if m.kind == "organisation"]
    end = max([ts[head].end, *(m.end for m in names)])
    return Speaker(passage.text[ts[begin].start : end], "other", verb, True)


def _first_person(passage: Passage, ts: Sequence[Token], verb: str, people: People) -> Speaker | None:
    if not ts:
        return None
    for token in ts:
        mention = _mention_at(passage, token)
        if token.norm in ("he", "she"):
            return people.of_pronoun(passage, token, verb)
        if mention is not None and mention.kind == "person":
            return Speaker(mention.entity, mention.kind, verb, True)
    return None


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
        """Whom a he or she stands for: the person its own sentence leads with, else one of those before."""
        wanted = "f" if token.norm in SHE else "m"
        here = passage.first + passage.sentence_at(token.start)
        for sentence in range(here, max(-1, here - LOOK_BACK), -1):
            row = self._sentences[sentence][:MANY]
            if sentence == here:
                row = [(m, text) for m, text in row if m.end <= token.start]
            people = [(m, text) for m, text in row if _is_person(m, text)]
            fitting = [(m, text) for m, text in people if self._sex.get(m.entity, "") in ("", wanted)]
            if fitting:
                return Speaker(_leading(fitting), "person", verb, True)
        return None

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
            Speaker(chosen[0], "organisation", verb, True)
            if chosen
            else Speaker(f"the {token.text}", "other", verb, True)
        )


def _is_quoted(passage: Passage, mention: Mention) -> bool:
    place = bisect_right(passage.quotes, mention.start, key=lambda quote: quote.start) - 1
    return place >= 0 and mention.start < passage.quotes[place].end


def _is_person(mention: Mention, text: str) -> bool:
    written = text[mention.start : mention.end]
    return mention.kind == "person" or (mention.kind == "other" and 1 < len(written.split()) < 4)


def _leading(row: Sequence[tuple[Mention, str]]) -> str:
    """Whom a sentence is about: the subject of its main clause, else who is named most, else first."""
    text = row[0][1]
    begin = max(text.rfind(". ", 0, row[0][0].start) + 2, 0)
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
