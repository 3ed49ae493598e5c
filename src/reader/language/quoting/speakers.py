"""Who speaks: a verb of saying beside what is said, and its subject."""

from __future__ import annotations

from collections.abc import Sequence

from reader.language.people.entities import NameKind
from reader.language.people.names import Mention, may_be_person
from reader.language.people.pronouns import People, Speaker
from reader.language.people.roles import HEADS, HONORIFICS
from reader.language.quoting.passages import Passage
from reader.language.quoting.speech import (
    ADVERBS,
    DETERMINERS,
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

_FAR = 30  # tokens from a quotation to its verb
_TITLE_WORDS = 5  # from a verb to the name of its subject: shuddered camper Ann Roe
_NEAR = 8  # from a verb to a word for what its subject is
_PRONOUNS = frozenset(("he", "she"))
_ARTICLES = frozenset("a an the one another".split())
_OWNING = frozenset(("'s", "’s", "'"))


def after(passage: Passage, start: int, end: int, people: People) -> Speaker | None:
    """The speaker named after a quotation, in the rest of its sentence."""
    rest = passage.between(start, end)
    while rest and not rest[0].word.is_word:
        rest = rest[1:]
    for position, token in enumerate(rest[:_FAR]):
        if _is_according(rest, position):
            return _right_of(passage, rest[2:], "according", people)
        if token.text in ";:":
            return None
        uttered = not position and token.norm.endswith(("ed", "s")) and _is_inverted(passage, rest, position)
        if uttered or (token.norm in SAYING and _is_active(rest, position)):
            if all(t.norm in FOREIGN_AUXILIARIES for t in rest[:position]):
                return _right_of(passage, rest[position + 1 :], token.norm, people)
            at_once = _first_person(passage, rest[:1], token.norm)
            return at_once or _left_of(passage, rest[:position], token.norm, people)
    return None


def before(passage: Passage, start: int, end: int, people: People) -> Speaker | None:
    """The speaker named before a quotation, in the beginning of its sentence; without a name where only a verb is."""
    lead = passage.between(start, end)
    for position in range(len(lead) - 1, -1, -1):
        token = lead[position]
        if _is_according(lead, position):
            return _right_of(passage, lead[position + 2 :], "according", people)
        if token.norm in NOUNS and position and lead[position - 1].norm in HE | SHE:
            return people.of_pronoun(passage, lead[position - 1], token.norm)
        if is_reporting(token.norm) and _is_active(lead, position):
            found = _left_of(passage, lead[:position], token.norm, people)
            return found or Speaker("", "other", token.norm, False)
    return _announcing(passage, lead, people)


def _announcing(passage: Passage, lead: Sequence[Token], people: People) -> Speaker | None:
    """Who is named first before a colon, unless the quotation speaks of him: Ann Roe was angry: "…"."""
    if not lead or lead[-1].text != ":" or lead[0].norm in PREPOSITIONS:
        return None
    first = _first_person(passage, lead, ":")
    return None if first is None or first.name in people.named_in_quotes(passage) else first


def within(passage: Passage, start: int, end: int, people: People) -> Speaker | None:
    """The speaker of a sentence in indirect speech: "Ann Roe said that …", "…, said Ann Roe"."""
    ts = passage.between(start, end)
    for position, token in enumerate(ts):
        if _is_according(ts, position):
            return _right_of(passage, ts[position + 2 :], "according", people)
        if token.norm in SAYING and _is_active(ts, position):
            if position and ts[position - 1].text == "," and _is_inverted(passage, ts, position):
                return _right_of(passage, ts[position + 1 :], token.norm, people)
            return _left_of(passage, ts[:position], token.norm, people)
    return None


# ---------------------------------------------------------------- the verb


def _is_according(ts: Sequence[Token], position: int) -> bool:
    return [t.norm for t in ts[position : position + 2]] == ["according", "to"]


def _is_active(ts: Sequence[Token], verb: int) -> bool:
    """Whether a verb is in the active voice, no name, and no part of a noun phrase: the new reporting rules."""
    before = {t.norm for t in ts[max(0, verb - 2) : verb]}
    return not ts[verb].is_name and before.isdisjoint(
        DETERMINERS if ts[verb].norm.endswith("ing") else PASSIVE
    )


def _is_inverted(passage: Passage, ts: Sequence[Token], verb: int) -> bool:
    """Whether a name stands right behind a verb, after a title at the most: "…," shuddered camper Ann Roe."""
    for token in ts[verb + 1 : verb + 1 + _TITLE_WORDS]:
        if passage.mention_at(token.start) is not None:
            return not ts[verb].is_function
        loose = token.is_function or not token.word.is_word
        if loose and token.norm not in DETERMINERS and token.text != ",":
            return False
    return False


# ---------------------------------------------------------------- its subject


def _right_of(passage: Passage, ts: Sequence[Token], verb: str, people: People) -> Speaker | None:
    """The subject that follows its verb: the first person named, else the first name or description."""
    if not ts or ts[0].norm in _PRONOUNS:
        return people.of_pronoun(passage, ts[0], verb) if ts else None
    stop = next((t.start for t in ts if is_reporting(t.norm) or t.text in ".;:"), ts[-1].end)
    here = [m for m in passage.named(ts[0].start, stop) if m.kind != "place"]
    chosen = next((m for m in here if m.kind == "person"), here[0] if here else None)
    head = next((t for t in ts[:_NEAR] if t.norm in HEADS and t.start < stop), None)
    if head and (chosen is None or (chosen.kind == "organisation" and head.start < chosen.start)):
        return Speaker(passage.text[ts[0].start : (chosen or head).end], "other", verb, True)
    return _as_speaker(passage, chosen, verb) if chosen else None


def _left_of(passage: Passage, ts: Sequence[Token], verb: str, people: People) -> Speaker | None:
    """The subject that stands before its verb, over adverbs, appositions and what hangs on prepositions."""
    position = -1 if ts and ts[-1].norm in ("and", "but", "then") else len(ts) - 1
    while position >= 0:
        mention = passage.mention_at(ts[position].start)
        if mention is not None:
            begin = next(k for k, t in enumerate(ts) if t.end > mention.start)
            hung = _hangs(ts, begin)
            if not hung and mention.kind != "place" and not _owns(ts, position):
                return _as_speaker(passage, mention, verb)
            position = begin - 1 - hung
        elif ts[position].text == ",":
            opening = next((k for k in range(position - 1, -1, -1) if ts[k].text == ","), position)
            named = passage.mention_at(ts[position - 1].start) if opening < position else None
            if named is not None and may_be_person(named, passage.text) and _fills(ts, opening, named):
                return Speaker(named.entity, "person", verb, True)
            position = opening - 1
        elif _may_be_subject(ts, position):
            return _unnamed(passage, ts, position, verb, people)
        else:
            position -= 1
    return _first_person(passage, ts, verb)


def _fills(ts: Sequence[Token], opening: int, named: Mention) -> bool:
    """Whether a name, but for a title, is all that stands behind a comma: ", Dr Ann Roe"."""
    return all(t.norm in HONORIFICS or t.text == "." for t in ts[opening + 1 :] if t.start < named.start)


def _hangs(ts: Sequence[Token], begin: int) -> int:
    """How many tokens before a name make it hang on another word: "of", "of the"; 0 when it stands alone."""
    article = begin > 1 and ts[begin - 1].norm in DETERMINERS
    return 1 + article if begin and ts[begin - 1 - article].norm in PREPOSITIONS else 0


def _owns(ts: Sequence[Token], position: int) -> bool:
    return position + 1 < len(ts) and ts[position + 1].norm in _OWNING


def _as_speaker(passage: Passage, mention: Mention, verb: str) -> Speaker:
    kind: NameKind = "person" if may_be_person(mention, passage.text) else mention.kind
    return Speaker(mention.entity, kind, verb, True)


def _first_person(passage: Passage, ts: Sequence[Token], verb: str) -> Speaker | None:
    """Whom the first name among some words is of, if of a person; names of whose something is meant aside."""
    named = passage.named(ts[0].start, ts[-1].end) if ts else ()
    first = next((m for m in named if passage.text[m.end : m.end + 2] not in _OWNING), None)
    if first is None or not may_be_person(first, passage.text):
        return None
    return Speaker(first.entity, "person", verb, True)


def _may_be_subject(ts: Sequence[Token], position: int) -> bool:
    """Whether a word that is no name can be a subject: a pronoun, a word for people or bodies, a noun before the verb."""
    token = ts[position]
    if token.norm in _PRONOUNS or token.norm in HEADS or token.norm in GROUPS:
        return True
    loose = token.norm in ADVERBS or token.norm.endswith("ly") or is_reporting(token.norm)
    return position == len(ts) - 1 and token.word.is_content and not (token.word.is_capital or loose)


def _unnamed(
    passage: Passage, ts: Sequence[Token], position: int, verb: str, people: People
) -> Speaker | None:
    """Whom a subject without a name stands for: she, the company, a spokesperson for Brackwater."""
    token = ts[position]
    if token.norm in _PRONOUNS:
        return people.of_pronoun(passage, token, verb)
    if token.norm in GROUPS and position and ts[position - 1].norm in ("the", "its", "their"):
        return people.of_group(passage, token, verb)
    begin = position
    while begin and ts[begin - 1].word.is_word and ts[begin].norm not in _ARTICLES:
        begin -= 1
    end = max([token.end, *(m.end for m in passage.named(token.end, ts[-1].end))])
    return Speaker(passage.text[ts[begin].start : end], "other", verb, True)
