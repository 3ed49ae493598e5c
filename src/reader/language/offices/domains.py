"""What an office is over: the department, the site or the body that the words in and after it name."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from reader.language.offices.roles import HEADS, PAST, RANKS
from reader.language.speech import GROUPS, REPORTING
from reader.language.stems import stem
from reader.language.tokens import Token
from reader.language.word_classes import DETERMINERS

DEPARTMENTS = frozenset(
    """
    accounting accounts acquisitions advertising affairs analytics audit brand catering claims collections commercial
    communications compliance content culture customer cybersecurity data design development digital diversity ecology
    education engineering environment equality ethics events exhibitions facilities finance football fundraising growth
    health hr infrastructure innovation insurance intelligence investigations investment it lending learning legal
    logistics maintenance marketing media medicine mobility music nursing nutrition oncology operations partnerships
    performance personnel planning policy press pricing privacy procurement product production products programming
    programme programs projects property publicity purchasing quality radiology recruitment regulation relations
    research resources retail risk safety sales science scouting security software staff strategy supply surgery
    sporting technical financial medical scientific artistic creative editorial clinical operational
    sustainability tax technology testing ticketing trading training transport treasury welfare wholesale
    """.split()
)
"""Parts of a body that somebody may be head of, who is then not the head of the body."""

ALIKE = tuple(
    frozenset(row.split())
    for row in (
        "communications media press publicity relations affairs",
        "football sporting sport sports",
        "personnel hr people human",
        "finance financial treasury accounts",
        "research science scientific",
        "technology technical it digital",
        "operations operating operational",
        "sales commercial trading",
        "safety security protection",
        "medicine medical clinical health",
        "teaching education learning academic",
        "creative artistic design",
        "production manufacturing",
        "marketing brand advertising",
    )
)
"""Words for one part of a body."""

_ALIKE = {word: stem(min(row), "en") for row in ALIKE for word in row}
PUBLICITY = _ALIKE["publicity"]
"""The part whose head speaks for the body, as :func:`department` names it."""

_INSTITUTIONS = (
    "hospital clinic infirmary/university college faculty/school academy/company firm group business corporation/union"
    "/council city town/county/ministry department government state federal/bank/museum gallery/police force"
    "/army navy military airforce/authority agency regulator watchdog/charity foundation trust/club team/court tribunal"
    "/church parish diocese/airline/port harbor/mine/institute laboratory"
)
INSTITUTIONS = {
    stem(word, "en"): number for number, row in enumerate(_INSTITUTIONS.split("/")) for word in row.split()
}
"""Stem of a noun for a body in which offices are held -> the number of its sort; bodies of two sorts are two bodies."""

DEPARTMENTAL = frozenset("head chief boss director manager leader".split())
"""Offices that a part of a body may have as well as the whole."""

LEADERS = DEPARTMENTAL | {"ceo", "president", "chief executive", "managing director", "general manager"}
"""Offices at the top of a body or of a part of it."""

LOOSE = frozenset(
    "lead senior junior chief top leading veteran local national regional longtime prominent popular young own sole only"
    " respected experienced renowned celebrated controversial outspoken year old main principal"
    " poor little dear lucky plucky brave great angry proud weary happy cocky feisty".split()
)
"""Words before an office that say how high or how well known somebody is, or what he feels or is felt for him."""

_FELT = ("ed", "ous", "ful", "less")
"""Endings of further ones: the gutted manager."""

_OF = frozenset("of at for".split())
_ANY_PART = frozenset("department section division unit team charge".split())
_NO_PART = _ANY_PART | GROUPS | {"state"}
_TOLD_BY_OFFICES = _ANY_PART | LOOSE | HEADS | PAST | RANKS


def held(tokens: Sequence[Token], end: int, by: frozenset[str] = _OF) -> int:
    """The position after what an office ending before a position is of: "head | of Tarnmouth's port authority"."""
    if end >= len(tokens) or tokens[end].norm not in by:
        return end
    last = past_noun(tokens, end + 1)
    return last if last > end + 1 else end


def past_noun(tokens: Sequence[Token], begin: int) -> int:
    """The position after the noun phrase that begins at a position, the position itself where none does: led | the inquiry."""
    last, nouns = begin, 0
    for position in range(begin, len(tokens)):
        token = tokens[position]
        if token.norm in ("'s", "'", "’s", "-", "&") or (token.norm in DETERMINERS and position == begin):
            continue
        if token.is_number and not token.norm.isdigit() and last == begin:
            continue  # of the 3rd Battalion
        if token.norm in ("of", "and") and all(
            _is_name(tokens, beside) for beside in (position - 1, position + 1)
        ):
            continue
        is_verb = token.norm in REPORTING or (nouns and token.norm.endswith("ed"))
        if not token.word.is_content or is_verb:
            break
        nouns += not token.word.is_capital
        last = position + 1
    return last


def _is_name(tokens: Sequence[Token], position: int) -> bool:
    return 0 <= position < len(tokens) and tokens[position].word.is_capital


def domain(office: str, tokens: Sequence[Token]) -> frozenset[str]:
    """The stems of the words of a description that say what the office is over."""
    own = office.split()
    return frozenset(
        t.stem
        for t in tokens
        if t.word.is_content
        and t.norm not in own
        and t.norm not in _TOLD_BY_OFFICES
        and not t.norm.endswith(_FELT)
    )


def department(office: str, tokens: Sequence[Token]) -> frozenset[str]:
    """The departments that a description of a leader names; none for the leader of a whole body.

    What somebody is head "of" without an article and a capital is one too: head of maths.
    """
    if office not in DEPARTMENTAL:
        return frozenset()
    named = {_ALIKE.get(t.norm, t.stem) for t in tokens if t.norm in DEPARTMENTS}
    for k, (token, after) in enumerate(pairwise(tokens)):
        if token.norm == "of" and not (after.word.is_capital or after.norm in DETERMINERS):
            behind = (t for t in tokens[k + 1 :] if not t.is_function and t.norm not in _NO_PART)
            named.update(_ALIKE.get(t.norm, t.stem) for t in behind)
    return frozenset(named)
