"""What an account says somebody is behind his name: in apposition, with "as" or "is"."""

from __future__ import annotations

from collections.abc import Sequence

from reader.language.names.runs import is_degree
from reader.language.offices.deeds import DEEDS, LONGEST_DEED
from reader.language.offices.person_nouns import ENDS, Stretch, is_one_of_many, is_somebody
from reader.language.offices.roles import HEADS
from reader.language.speech import REPORTING
from reader.language.tokens import Token, phrase

_LONGEST = 14  # tokens of a description

LONGEST_LINK = 6
"""Tokens between a name and what somebody is."""

MAKING = frozenset("made named appointed elected".split())
"""Verbs behind whose object stands what somebody then is: named X treasurer."""

_COPULAS = frozenset("is was becomes became as".split())
_LINKS = _COPULAS | {"be", "been", "become"}

_AUXILIARIES = frozenset("has had have will would now also still currently once already".split())
"""Words that may stand before a verb that tells what somebody is: has been, still runs."""

LINKING = _AUXILIARIES | frozenset(
    """
    is was be been become becomes became serve serves serving served work works worked working act acts acted take took
    takes taken over step steps stepped stepping join joins joined joining return returns returned start starts started
    continue continues continued stay stays stayed on remain remains remained in up appointed named elected made promoted hired sworn to as
    """.split()
)
"""Words that lead from a name to what somebody is."""

_INSIDE = frozenset("a an the his her its their own 's former".split())
_NOW = ("now", "currently", "presently", "today", "at present", "until now")


def after(ts: Sequence[Token], at: int, *, is_made: bool, is_person: bool) -> Stretch | None:
    """What a clause with "who", a verb or an apposition says of somebody whose name ends before a position.

    ``is_made`` where the name stands behind a verb that makes something of somebody, ``is_person`` where it is known to
    be a person's, so that any noun may say what that is.
    """
    if is_made and (made := _noun(ts, at)):
        return made
    end, at = at, _past_age(ts, at)
    comma = at < len(ts) and ts[at].text == ","
    if comma and at + 2 < len(ts) and ts[at + 1].norm == "who":
        return _in_charge(ts, at + 2) or _relative(ts, at + 2)
    apposed = _noun(ts, at + 1, is_apposed=is_person) if comma else None
    if apposed and _is_title(ts, apposed):
        apposed = None
    is_aged = comma and at > end
    return _in_charge(ts, at + comma) or _linked(ts, at + is_aged) or apposed


def further(ts: Sequence[Token], end: int) -> Stretch | None:
    """What a description goes on with: a dancer | and a vet, | who became mayor."""
    end += end < len(ts) and ts[end].text == ","
    if end + 2 >= len(ts):
        return None
    if ts[end].norm == "who":
        return _relative(ts, end + 1)
    joins = ts[end].norm == "and" and ts[end - 1].text != "," and ts[end + 1].norm != "the"
    return _noun(ts, end + 1) if joins else None


def _relative(ts: Sequence[Token], begin: int) -> Stretch | None:
    """What the verb of a clause with "who" makes of its subject: the verb itself where it tells, else what it leads to."""
    near = range(begin, min(len(ts), begin + LONGEST_LINK))
    verb = next((k for k in near if ts[k].norm not in _AUXILIARIES), begin)
    for size in range(min(LONGEST_DEED, len(ts) - verb), 0, -1):
        if phrase(ts, verb, verb + size) in DEEDS:
            return verb, verb + size
    return _linked(ts, verb)


def _in_charge(ts: Sequence[Token], at: int) -> Stretch | None:
    """The "in charge" of "in charge of", at a position or behind "is", which makes somebody the head of what follows."""
    for begin in range(at, min(len(ts), at + 3)):
        if phrase(ts, begin, begin + 3) in ("in charge of", "in charge at"):
            return begin, begin + 2
        if ts[begin].norm not in _COPULAS and ts[begin].norm not in _AUXILIARIES:
            break
    return None


def _linked(ts: Sequence[Token], at: int) -> Stretch | None:
    """What stands behind "is", "serves as", "was appointed" and the like."""
    end = at
    while end < len(ts) and ts[end].norm in LINKING:
        end += 1
    norms = [t.norm for t in ts[at:end]]
    hangs = norms[-1:] == ["to"] and norms[-2:] != ["promoted", "to"]
    if _LINKS.isdisjoint(norms) or hangs or norms[-1] in ("in", "over", "up"):
        return None
    return _noun(ts, end)


def _noun(ts: Sequence[Token], begin: int, *, is_apposed: bool = False) -> Stretch | None:
    """The description that begins at a position, up to its last head; "now" and "at present" before it say nothing.

    Of an apposition with an article any noun is one: "X, a cellar hand".
    """
    begin += next((size for size in (2, 1) if phrase(ts, begin, begin + size) in _NOW), 0)
    several = phrase(ts, begin, begin + 2) == "one of" and begin + 2 < len(ts)
    if several:
        begin += 2 + (ts[begin + 2].is_function or ts[begin + 2].is_number)
    heads: list[int] = []
    for k in range(begin, min(len(ts), begin + _LONGEST)):
        if ts[k].norm in HEADS or (several and is_one_of_many(ts[k].norm)):
            heads.append(k)
        elif _closes(ts[k]):
            any_noun = is_apposed and not heads and ts[begin].norm in ("a", "an") and _is_noun_before(ts, k)
            if k > begin + 1 and (is_somebody(ts[k - 1]) or any_noun):
                heads.append(k - 1)
            break
    return (begin, heads[-1] + 1) if heads and phrase(ts, heads[-1] + 1, heads[-1] + 2) != "'s" else None


def _is_title(ts: Sequence[Token], stretch: Stretch) -> bool:
    """Whether an apposition without an article is the title of somebody else: "X, 88, | county coroner | Y said"."""
    begin, end = stretch
    return end < len(ts) and ts[end].word.is_capital and not ts[begin].is_function


def _closes(token: Token) -> bool:
    """Whether a description ends before a word."""
    is_small = token.is_function and token.norm not in _INSIDE
    return token.text in ENDS or is_small or token.norm in REPORTING


def _is_noun_before(ts: Sequence[Token], position: int) -> bool:
    """Whether a common noun stands before a position, and is not of something: a product of its time is no post."""
    word = ts[position - 1].word
    return word.is_content and not word.is_capital and ts[position].norm != "of"


def _past_age(ts: Sequence[Token], at: int) -> int:
    """The position after an age or a degree behind a name: ", 34", "(34)", ", M.D." or " Jr."."""
    if at + 2 < len(ts) and ts[at].text == "(" and ts[at + 1].is_number and ts[at + 2].text == ")":
        at += 3
    while (place := at + (at < len(ts) and ts[at].text == ",")) < len(ts):
        is_age = ts[place].is_number and place > at
        if not is_age and (not is_degree(ts[place]) or (ts[place].norm in HEADS and place > at)):
            break
        at = place + 1
        while at < len(ts) and (ts[at].text == "." or ts[at].norm == "d"):
            at += 1
    return at
