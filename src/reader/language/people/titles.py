"""What stands right before a name and says what somebody is: "chief inspector X", "the captain, X"."""

from __future__ import annotations

from collections.abc import Sequence

from reader.language.names.name_words import HONORIFICS
from reader.language.offices.domains import held
from reader.language.offices.person_nouns import ENDS, Stretch, is_somebody
from reader.language.offices.roles import HEADS, OFFICE, PAST, VOCABULARY, is_kin
from reader.language.speech import REPORTING
from reader.language.tokens import Token
from reader.language.word_classes import is_adverb

_LONGEST_OFFICE = 4
_LONGEST_BODY = 8
_MOST_NOUNS = 2  # before an office
_SHORT_RANKS = frozenset("supt insp sgt col gen lt maj adm cmdr".split())  # … behind a word: Chief Supt
_REVERENCES = frozenset("right most very".split())
_REALMS = frozenset("state federal".split())  # before a title of courtesy: state Rep. X
_GERUNDS = frozenset("after before by since while without".split())  # before a verb: since naming minister …
_SUBJECTS = frozenset("i he she it we they who".split())  # before a verb: they met harbour master …


def before(ts: Sequence[Token], first: int) -> Stretch | None:
    """A title right before a name, or a description with a comma: "the captain, Ingrid Halloway"."""
    last = _past_honorifics(ts, first)
    if 0 < last < first and (
        ts[last - 1].norm in _REALMS or (ts[last].norm in _SHORT_RANKS and ts[last - 1].word.is_capital)
    ):
        return None
    if last and ts[last - 1].text == ",":
        last = _past_body(ts, last - 1)
        if _is_apposed(ts, last):
            return None
    if not last:
        return None
    if whole := _whole_office(ts, last):
        return last - whole, last
    is_verb = last == first and ts[last - 1].norm.endswith("ed")  # the board accused Corvane
    return _known(ts, last) if is_somebody(ts[last - 1]) and not is_verb else None


def joined(ts: Sequence[Token], title: Stretch) -> Stretch | None:
    """The title that an "and" joins to one before a name: the chairman | and chief executive, X."""
    last = title[0] - 1
    if last < 1 or ts[last].norm != "and" or not is_somebody(ts[last - 1]):
        return None
    return _known(ts, last)


def _past_honorifics(ts: Sequence[Token], first: int) -> int:
    """The position before the titles of courtesy of a name: | Lt. Col. X, | the Right Rev X."""
    last = first
    while last > (dot := int(ts[last - 1].text == ".")) and ts[last - 1 - dot].norm in HONORIFICS:
        last -= 1 + dot
    if last < first and last and ts[last].norm == "rev":
        last -= ts[last - 1].norm in _REVERENCES
        last -= last > 0 and ts[last - 1].norm == "the"
    return last


def _is_apposed(ts: Sequence[Token], last: int) -> bool:
    """Whether what ends before a comma is what the name before it is: Orla Fenwick, director, | Corvane Securities."""
    begin = last - 1
    while begin and ts[begin].is_word and not ts[begin].is_function:
        begin -= 1
    return begin > 0 and ts[begin].text == "," and ts[begin - 1].is_name


def _known(ts: Sequence[Token], last: int) -> Stretch | None:
    """The title that ends in a noun for somebody; none in "the ministry of justice"."""
    begin = last - 1
    while begin and _belongs(ts, begin - 1):
        begin -= 1
    begin = _before_nouns(ts, begin)
    return None if begin and ts[begin - 1].norm == "of" else (begin, last)


def _whole_office(ts: Sequence[Token], last: int) -> int:
    """How many tokens before a position are an office with "of" in it: "director of football"; 0 for none."""
    for size in range(min(_LONGEST_OFFICE, last), 2, -1):
        norms = [t.norm for t in ts[last - size : last]]
        if norms[1] in ("of", "for") and (" ".join(norms) in OFFICE or f"{norms[-1]} {norms[0]}" in OFFICE):
            return size
    return 0


def _past_body(ts: Sequence[Token], last: int) -> int:
    """The position after an office that the body it is held in stands behind: "the head | of the port authority,"."""
    for position in range(last - 1, max(0, last - _LONGEST_BODY), -1):
        if ts[position].text in ENDS:
            break
        if ts[position - 1].norm in HEADS and held(ts, position) == last:
            return position
    return last


def _belongs(ts: Sequence[Token], position: int) -> bool:
    """Whether a token is part of the title that it stands before: of its capitals, or of the words of offices."""
    token, after = ts[position], ts[position + 1]
    if token.text == "-" or after.text == "-":
        return True
    if token.norm == "'s":
        return position > 0 and is_kin(ts[position - 1].norm)
    if not token.is_word or token.is_function or token.norm in REPORTING:
        return False
    if token.word.is_capital or token.norm in PAST:
        return True
    return not after.word.is_capital and token.norm in VOCABULARY


def _before_nouns(ts: Sequence[Token], begin: int) -> int:
    """The position before the nouns that say what an office is over: "the | tournament director".

    They have to begin a phrase, so that no verb is taken for one: "the board sacked director".
    """
    if ts[begin].word.is_capital:
        return begin
    for size in range(_MOST_NOUNS + 1):
        lead = ts[begin - size - 1] if begin > size else None
        if lead is not None and lead.norm in _SUBJECTS:
            break
        if lead is None or not lead.word.is_word or lead.is_function or lead.norm in REPORTING:
            is_gerund = lead is not None and lead.norm in _GERUNDS and ts[begin - size].norm.endswith("ing")
            return begin - size + is_gerund
        if lead.word.is_capital or lead.norm.endswith("ed") or is_adverb(lead.norm):
            break
    return begin
