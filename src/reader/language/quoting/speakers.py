"""Who speaks: the verb of saying beside a quotation, its subject, and whom a pronoun stands for."""

from __future__ import annotations

from collections.abc import Sequence

from reader.language.people.entities import NameKind
from reader.language.people.names import Mention, may_be_person
from reader.language.people.pronouns import People, Speaker
from reader.language.people.roles import HEADS, HONORIFICS
from reader.language.quoting.passages import Passage
from reader.language.quoting.speech import (
    ADVERBS,
    FOREIGN_AUXILIARIES,
    GROUPS,
    HE,
    NOUNS,
    PASSIVE,
    PREPOSITIONS,
    SAYING,
    SHE,
    is_reporting,
)
from reader.language.tokens import Token

_OWNING = ("'s", "’s")
_CLAUSE = 12  # tokens in which a verb of saying may stand
_TITLE_WORDS = 4  # words for what somebody is between a verb and his name
_ARTICLES = frozenset(("the", "a", "an", "this", "that", "its", "his", "her", "their"))


def after(passage: Passage, start: int, end: int, people: People) -> Speaker | None:
    """The speaker named after a quotation, in the rest of its sentence."""
    rest = passage.between(start, end)
    while rest and rest[0].text in ",—–-.»«”\"’' ":
        rest = rest[1:]
    if not rest or rest[0].norm in ("and", "but", "or", "while", "which", "when", "because", "if", "that"):
        return None
    if len(rest) > 2 and rest[0].norm == "according" and rest[1].norm == "to":
        return _right_of(passage, rest[2:], "according", people)
    for position, token in enumerate(rest[:30]):
        if (
            (
                token.norm in SAYING
                or _puts_it(rest, position)
                or (not position and _utters(passage, start, rest))
            )
            and not token.is_name
            and not (_is_passive(rest, position) or _is_attribute(rest, position))
        ):
            if all(t.norm in FOREIGN_AUXILIARIES for t in rest[:position]):
                return _right_of(passage, rest[position + 1 :], token.norm, people)
            return _at_once(passage, rest[:position], token.norm) or _left_of(
                passage, rest[:position], token.norm, people
            )
        if token.text in ";:":
            return None
    return None


def _at_once(passage: Passage, ts: Sequence[Token], verb: str) -> Speaker | None:
    """The person whose name begins the clause behind a quotation: "…," Ann Roe of Save Our Wells said."""
    named = _mention_at(passage, ts[0])
    if (
        named is None
        or not may_be_person(named, passage.text)
        or passage.text[named.end : named.end + 2] in _OWNING
    ):
        return None
    return Speaker(named.entity, "person", verb, True)


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
        if not is_reporting(token.norm) or token.is_name or _is_attribute(lead, position):
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
        named = passage.named(lead[0].start, lead[-1].start)
        first = next((m for m in named if passage.text[m.end : m.end + 2] not in _OWNING), None)
        if (
            first is not None
            and may_be_person(first, passage.text)
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


def _utters(passage: Passage, start: int, ts: Sequence[Token]) -> bool:
    """Whether a verb right behind a quotation with a comma tells how it was uttered: "…," shuddered camper Ann Roe."""
    if (
        "," not in passage.text[max(0, start - 2) : start + 2]
        or not ts[0].norm.endswith(("ed", "s"))
        or ts[0].is_function
        or any(is_reporting(t.norm) for t in ts[1:_CLAUSE])
    ):
        return False
    for token in ts[1 : 2 + _TITLE_WORDS]:
        if _mention_at(passage, token) is not None:
            return True
        if not token.word.is_word or token.is_function or token.word.is_capital:
            return False
    return False


def _puts_it(ts: Sequence[Token], verb: int) -> bool:
    """Whether a verb says how somebody said it: "as she put it"."""
    return ts[verb].norm in ("put", "puts") and [t.norm for t in ts[verb + 1 : verb + 2]] == ["it"]


def _is_passive(ts: Sequence[Token], verb: int) -> bool:
    if ts[verb].norm.endswith("ing"):
        return False
    return any(t.norm in PASSIVE for t in ts[max(0, verb - 2) : verb] if not t.norm.endswith("ing"))


def _is_attribute(ts: Sequence[Token], verb: int) -> bool:
    """Whether a form in -ing tells of the noun behind it, as in "the new reporting structure"."""
    if not ts[verb].norm.endswith("ing") or not any(map(_is_noun, ts[verb + 1 : verb + 2])):
        return False
    before = [t.norm for t in ts[max(0, verb - 2) : verb]]
    return bool(before) and before[-1] not in HEADS | GROUPS and not _ARTICLES.isdisjoint(before)


def _right_of(passage: Passage, ts: Sequence[Token], verb: str, people: People) -> Speaker | None:
    """The subject that follows its verb: the first person named, else the first name or description."""
    if not ts:
        return None
    if ts[0].norm in ("he", "she"):
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
    kind = "person" if may_be_person(chosen, passage.text) else chosen.kind
    return Speaker(chosen.entity, kind, verb, True)


def _left_of(passage: Passage, ts: Sequence[Token], verb: str, people: People) -> Speaker | None:
    """The subject that stands before its verb, over adverbs, appositions and what hangs on prepositions."""
    if ts and ts[-1].norm in ("and", "but", "then"):
        first = next((k for k, t in enumerate(ts) if is_reporting(t.norm)), None)
        return (
            _left_of(passage, ts[:first], verb, people) if first else _first_person(passage, ts, verb, people)
        )
    position = len(ts) - 1
    while position >= 0:
        token = ts[position]
        mention = _mention_at(passage, token)
        if token.norm in ("and", "but", "while", "as") and is_reporting(ts[position - 1].norm):
            return None
        if mention is not None:
            begin = next(k for k, t in enumerate(ts) if t.end > mention.start)
            hung = _hangs(ts, begin)
            if not hung and mention.kind != "place" and not _owns(ts, position):
                return _as_speaker(passage, mention, verb)
            position = begin - 1 - hung
        elif token.text == ",":
            opening = next((k for k in range(position - 1, -1, -1) if ts[k].text == ","), position)
            named = _mention_at(passage, ts[position - 1]) if opening < position else None
            if named is not None and may_be_person(named, passage.text) and _fills(ts, opening, named):
                return Speaker(named.entity, "person", verb, True)
            position = opening - 1
        elif (found := _subject(passage, ts, position, verb, people)) is not None:
            return found[0]
        else:
            position -= 1
    return _first_person(passage, ts, verb, people)


def _fills(ts: Sequence[Token], opening: int, named: Mention) -> bool:
    """Whether a name, but for a title, is all that stands behind a comma: ", Dr Ann Roe"."""
    return all(t.norm in HONORIFICS or t.text == "." for t in ts[opening + 1 :] if t.start < named.start)


def _hangs(ts: Sequence[Token], begin: int) -> int:
    """How many tokens before a name make it hang on another word: "of", "of the"; 0 when it stands alone."""
    article = begin > 1 and ts[begin - 1].norm in ("the", "a", "an", "his", "her", "its")
    return 1 + article if begin and ts[begin - 1 - article].norm in PREPOSITIONS else 0


def _as_speaker(passage: Passage, mention: Mention, verb: str) -> Speaker:
    kind: NameKind = "person" if may_be_person(mention, passage.text) else mention.kind
    return Speaker(mention.entity, kind, verb, True)


def _subject(
    passage: Passage, ts: Sequence[Token], position: int, verb: str, people: People
) -> tuple[Speaker | None] | None:
    """The speaker that a word without a name stands for, if it can be a subject; None when it cannot."""
    token = ts[position]
    aged = token.norm == "old" and position > 2 and ts[position - 2].norm == "year"
    if aged or token.norm in ("he", "she"):
        return (people.of_pronoun(passage, token, verb),)
    if token.norm in GROUPS and position and ts[position - 1].norm in ("the", "its", "their"):
        return (people.of_group(passage, token, verb),)
    bare = position == len(ts) - 1 and _is_noun(token)
    if token.norm in HEADS or token.norm in GROUPS or bare:
        return (_described(passage, ts, position, verb),)
    return None


def _is_noun(token: Token) -> bool:
    """Whether a word right before a verb can be its subject."""
    norm = token.norm
    plain = token.word.is_content and not token.word.is_capital
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
