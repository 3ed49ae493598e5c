"""What beside a quotation says who speaks: a verb of saying and the words that are its subject.

Grammar only; whom the words stand for is said by :mod:`reader.language.quoting.speakers`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reader.language.names.names import Mention
from reader.language.offices.roles import HEADS
from reader.language.passages import Passage
from reader.language.quoting.subjects import (
    Subject,
    hangs,
    is_loose,
    is_person,
    left_of,
    owns,
    right_of,
)
from reader.language.speech import FOREIGN_AUXILIARIES, NOUNS, OFTEN_NOUNS, PAPERS, REPORTING, SAYING
from reader.language.tables import phrases
from reader.language.tokens import Token, phrase
from reader.language.word_classes import (
    BODILY,
    DETERMINERS,
    HE_OR_SHE,
    MODALS,
    PASSIVE,
    PREPOSITIONS,
    SUBJECT_PRONOUNS,
    SUBORDINATORS,
)

_FAR = 30  # tokens from a quotation to its verb
_TITLE_WORDS = 5  # from a verb to the name of its subject: shuddered camper Ann Roe
_ARTICLES = frozenset(("a", "an", "the"))
_PHRASES = frozenset(phrases("put/puts it, points/pointed/pointing out, went/goes on"))
_FINITE = MODALS | frozenset("is are was were has have had".split())  # behind a quotation that is a subject
_CALLED = frozenset("called labeled described branded".split())
_JOINING = SUBORDINATORS - {"as"} | frozenset("and but or which that if".split())


@dataclass(frozen=True, slots=True)
class Cue:
    """A sign beside a quotation of who speaks."""

    verb: str  # of saying, folded; a colon where none is written
    subject: Subject | None  # None where it is left out, or not understood
    is_left_out: bool = False  # as in "…," adding that "…"


def after(passage: Passage, start: int, end: int) -> Cue | None:
    """The cue behind a quotation, in the rest of its sentence."""
    rest = passage.between(start, end)
    while rest and not rest[0].word.is_word and rest[0].text not in ")];":
        rest = rest[1:]
    if not rest or rest[0].norm in _JOINING or rest[0].text in ")];":
        return None
    if size := summing_up(rest):
        return _cue("how", right_of(passage, rest[size:]))
    if rest[0].norm in _FINITE and not rest[0].word.is_capital:
        rest = rest[max((k + 1 for k, t in enumerate(rest) if t.text == ","), default=len(rest)) :]
    for k, token in enumerate(rest[:_FAR]):
        if is_according(rest, k):
            return _cue("according", right_of(passage, rest[2:]))
        if token.text in ";:" or _begins_clause(passage, rest, k):
            return None
        says = (token.norm in SAYING or puts_it(rest, k)) and is_active(rest, k)
        if says or (not k and _is_uttered(passage, rest, start)):
            return _told_behind(passage, rest, k)
    return None


def summing_up(ts: Sequence[Token]) -> int:
    """How many words at the head of some lead from a quotation to its speaker: "is how …", "was the view of …"; 0 where none do."""
    norms = [t.norm for t in ts[:4]]
    if norms[:1] not in (["is"], ["was"]):
        return 0
    return 2 if norms[1:2] == ["how"] else 4 * (norms[1::2] == ["the", "of"] and norms[2] in NOUNS)


def _is_uttered(passage: Passage, rest: Sequence[Token], start: int) -> bool:
    """Whether whatever verb follows a quotation tells that it was said: a mark parts the two, and a name stands behind it."""
    is_set_off = passage.text[start - 2] in ",?!.…—–" or "," in passage.text[start : rest[0].start][-2:]
    return is_set_off and rest[0].norm.endswith(("ed", "s")) and is_inverted(passage, rest, 0)


def _told_behind(passage: Passage, rest: Sequence[Token], verb: int) -> Cue | None:
    """The cue of a verb behind a quotation: its subject stands behind it, or between the two."""
    norm = rest[verb].norm
    if all(t.norm in FOREIGN_AUXILIARIES for t in rest[:verb]):
        return None if norm.endswith("ing") else _cue(norm, right_of(passage, rest[verb + 1 :]))
    named = _opening(passage, rest[:verb])
    return Cue(norm, named) if named is not None else _told_by(passage, rest[:verb], norm)


def _opening(passage: Passage, ts: Sequence[Token]) -> Mention | None:
    """The person who is named first among some words, after an article and a title at the most."""
    for token in ts:
        named = passage.mention_at(token.start)
        if named is not None and is_person(passage, named):
            behind = next((t.norm for t in ts if t.start > named.end), "")
            if named.kind == "person" or behind not in HEADS:
                return named
        goes_on = token.word.is_content or token.word.is_capital or token.norm in DETERMINERS
        if not goes_on and token.text != "-":
            break
    return None


def _begins_clause(passage: Passage, rest: Sequence[Token], k: int) -> bool:
    """Whether words behind a quotation that names nobody at once go on with another clause: "… and when"."""
    joins = k > 0 and rest[k].norm in ("and", "but") and rest[k - 1].text == ","
    return joins and _opening(passage, rest[:k]) is None


def before(passage: Passage, start: int, end: int) -> Cue | None:
    """The cue in front of a quotation, in the beginning of its sentence."""
    lead = passage.between(start, end)
    of_body: Cue | None = None
    by: Cue | None = None
    for k in range(len(lead) - 1, -1, -1):
        token = lead[k]
        if is_according(lead, k):
            return _cue("according", right_of(passage, lead[k + 2 :]))
        if token.norm in NOUNS and k and lead[k - 1].norm in HE_OR_SHE:
            return Cue(token.norm, lead[k - 1])
        if token.norm in REPORTING and phrase(lead, k + 1, k + 2) == "by":
            by = by or _cue(token.norm, right_of(passage, lead[k + 2 :]))
            if by and all(t.norm != "that" for t in lead[:k]):
                return by  # Roe told reporters that the deal announced by Lund “would hold”
            continue
        says = token.norm in REPORTING or puts_it(lead, k) or is_verb(passage, lead, k)
        opens = _names(lead, k) or (not k and token.norm.endswith("ed"))
        if not says or opens or not is_active(lead, k) or _is_of_clause_before(lead, k):
            continue
        if not k or lead[k - 1].norm not in BODILY:
            return _told_by(passage, lead[:k], token.norm)
        of_body = of_body or Cue(token.norm, lead[k - 1])
    return of_body or by or _led_up_to(passage, lead)


def behind(passage: Passage, start: int, end: int) -> Cue | None:
    """The cue in a sentence that tells whose words stand before it: "That was how Ann Roe put it", "That was Ann Roe"."""
    ts = passage.between(start, end)
    if len(ts) < 3 or ts[0].norm not in ("that", "those") or ts[1].norm not in _FINITE:
        return None
    here = (m for m in passage.named(ts[2].start, end) if m.kind == "person" or " " in m.entity)
    named = next((m for m in here if m.kind != "place" and not owns(passage, m)), None)
    if ts[2].norm in ("how", "all", "what") or {t.norm for t in ts[2:5]} & (NOUNS | {"word"}):
        he = next((t for t in ts if t.norm in SUBJECT_PRONOUNS), None)
        return Cue("how", he) if he and (named is None or he.start < named.start) else _cue("how", named)
    return Cue("how", named) if named and named.start == ts[2].start else None


def _cue(verb: str, subject: Subject | None) -> Cue | None:
    return Cue(verb, subject) if subject is not None else None


def _told_by(passage: Passage, ts: Sequence[Token], verb: str) -> Cue:
    """The cue of a verb with the words before it; who says something goes on "adding that …"."""
    if verb.endswith("ing") and ts and ts[-1].text == "," and "with" not in [t.norm for t in ts]:
        first = next((k for k, t in enumerate(ts) if t.norm in SAYING and is_active(ts, k)), len(ts))
        ts = ts[:first]
    subject = left_of(passage, ts, verb.endswith("ing"))
    said = any(t.word.is_content and not is_loose(t) for t in ts)
    return Cue(verb, subject, subject is None and (verb.endswith("ing") or not said))


def _led_up_to(passage: Passage, lead: Sequence[Token]) -> Cue | None:
    """Who leads a clause without a verb of saying that runs into a quotation: "To the crowd she was solemn:"."""
    ends = lead[-1].norm if lead else ""
    if ends not in (":", "that"):
        return None
    begin = 0
    label = passage.mention_at(lead[-2].start) if ends == ":" and len(lead) > 1 else None
    if label and not any(t.word.is_content or t.norm in PREPOSITIONS for t in lead if t.start < label.start):
        return Cue(":", label)
    if lead[0].norm in (PREPOSITIONS | SUBORDINATORS) - {"as"} or lead[0].norm.endswith(("ed", "ing")):
        begin = next((k + 1 for k, t in enumerate(lead) if t.text == ","), 0)
    for k in (*range(begin, len(lead)), *range(begin)):
        named = passage.mention_at(lead[k].start)
        if lead[k].norm in SUBJECT_PRONOUNS:
            return Cue(":", lead[k])
        if named is None or named.start != lead[k].start or not is_person(passage, named):
            continue
        if not hangs(lead, k) or (k == 1 and lead[0].norm == "for"):
            return Cue(":", named)
    return None


def is_according(ts: Sequence[Token], position: int) -> bool:
    """Whether an "according to" stands at a position."""
    return phrase(ts, position, position + 2) == "according to"


def _names(lead: Sequence[Token], verb: int) -> bool:
    """Whether a participle right before quotation marks only says how something is called: a shed, often called “the mill”."""
    before = next((t for t in reversed(lead[:verb]) if not is_loose(t)), None)
    if before is None or before.text not in ",(" or lead[verb].norm not in _CALLED:
        return False
    behind = phrase(lead, verb + 1, len(lead))
    return behind in ("", "as") or (is_loose(lead[verb - 1]) and len(lead) == verb + 2)


def _is_of_clause_before(lead: Sequence[Token], verb: int) -> bool:
    """Whether a verb of thinking stands in a clause before the one that a quotation is in: see it fail, while they cheered the."""
    joined = any(t.norm in _JOINING and lead[k].text == "," for k, t in enumerate(lead[verb + 1 :], verb))
    return joined and lead[verb].norm not in SAYING


def is_active(ts: Sequence[Token], verb: int) -> bool:
    """Whether a verb tells that something is said: in the active voice, no name, no part of a noun phrase, no bare form."""
    before = [t.norm for t in ts[max(0, verb - 2) : verb]]
    if ts[verb].norm == "written" and before[-1:] not in (["has"], ["have"], ["had"]):
        return False
    if ts[verb].norm.startswith("plead") and "guilty" in [t.norm for t in ts[verb + 1 : verb + 3]]:
        return False
    last = before[-1] if before else ""
    if ts[verb].is_name or last in MODALS - {"will", "would"} or last.endswith("n't"):
        return False
    if ts[verb].norm.endswith("ing"):
        return DETERMINERS.isdisjoint(before) or last in NOUNS or (verb > 1 and ts[verb - 1].word.is_capital)
    return not any(norm in PASSIVE and (norm[0] != "'" or norm == last) for norm in before)


def is_inverted(passage: Passage, ts: Sequence[Token], verb: int) -> bool:
    """Whether a name stands right behind a verb, after a title at the most: "…," shuddered camper Ann Roe."""
    for token in ts[verb + 1 : verb + 1 + _TITLE_WORDS]:
        if passage.mention_at(token.start) is not None:
            return not ts[verb].is_function and not ts[verb].is_name
        loose = token.is_function or not token.is_word
        if loose and token.norm not in DETERMINERS and token.text != ",":
            return False
    return False


def puts_it(ts: Sequence[Token], verb: int) -> bool:
    """Whether a verb is one of saying by what stands beside it: "as she put it", "the letter reads"."""
    if ts[verb].norm in ("read", "reads"):
        return verb > 0 and ts[verb - 1].norm in NOUNS | PAPERS
    return phrase(ts, verb, verb + 2) in _PHRASES


def is_verb(passage: Passage, ts: Sequence[Token], k: int) -> bool:
    """Whether a word that is a noun as often is a verb: after a name, or between "the suit" and "he"."""
    if ts[k].norm not in OFTEN_NOUNS or not k:
        return False
    if ts[k - 1].norm in SUBJECT_PRONOUNS or passage.mention_at(ts[k - 1].start) is not None:
        return True
    behind = ts[k + 1].norm if k + 1 < len(ts) else ""
    has_article = k > 1 and ts[k - 2].norm in DETERMINERS and ts[k - 1].word.is_content
    return has_article and ts[min(k + 1, len(ts) - 1)].is_function and behind not in PREPOSITIONS | {"that"}
