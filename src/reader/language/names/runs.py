"""Runs of capitals that are names: where a name begins and ends, and what the words in and around it say it is."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from reader.language.calendar_words import MONTHS
from reader.language.names import name_words
from reader.language.names.first_names import sex_of
from reader.language.names.nationalities import REGIONS
from reader.language.offices.domains import LOOSE
from reader.language.offices.roles import HEADS, LONGEST, OFFICE, PAST, PERSONAL_HEADS, RANKS
from reader.language.speech import REPORTING, SAYING
from reader.language.tokens import Token

_AGE = re.compile(r",\s+(?:aged\s+)?\d{1,3}(?:,|\.|;|$)|,?\s+who\s|,\s+(?:Ph\.?\s?D|M\.?D\b|Jr\b)")

_INITIALS = 2  # letters of somebody's first names
_ORDINAL = ("st", "nd", "rd", "th")
_SHORT = name_words.HONORIFICS | name_words.SHORT  # words that a full stop shortens
_BEFORE_OF = name_words.ORGANISATION | name_words.OF
_NOT_AFTER_TITLES = name_words.CONNECTORS | name_words.ORGANISATION | {"'s"}
_BEFORE_NAMES = PAST | name_words.OPENERS
_TITLES = HEADS - name_words.NAMESAKES
_IN_OFFICES = HEADS | RANKS | LOOSE | name_words.HONORIFICS
_BEFORE_PEOPLE = PERSONAL_HEADS | name_words.HONORIFICS
_NO_PEOPLE = name_words.AT | {"of", "the"}  # what follows them hardly tells of anybody

NameKind: TypeAlias = Literal["person", "organisation", "place", "other"]


@dataclass(frozen=True, slots=True)
class Run:
    """A run of capitals."""

    start: int  # into the sentence's text
    end: int
    name: str  # as written
    hint: NameKind | None  # what the surroundings say it is
    opens: bool  # it stands where any word has a capital


def runs(ts: Sequence[Token], text: str, lower: set[str], inner: set[str]) -> list[Run]:
    """The names of a sentence, given the words that the account writes small, and with a capital inside a sentence."""
    found: list[Run] = []
    j = 0
    for i in [k for k, token in enumerate(ts) if token.word.is_capital]:
        if i < j or not _may_begin(ts, i, lower, inner):
            continue
        first, j = i, i + 1
        while j < len(ts) and (step := _continues(ts, j)):
            j += step
        if (
            i
            and ts[i - 1].is_number
            and ts[i - 1].norm.endswith(_ORDINAL)
            and ts[j - 1].norm in name_words.PLACE
        ):
            first -= 1  # 97th Avenue
        found.extend(_named(ts, first, j, text))
    return found


def _may_begin(ts: Sequence[Token], i: int, lower: set[str], inner: set[str]) -> bool:
    """Whether a name may begin with a word with a capital."""
    token = ts[i]
    if token.norm in name_words.CALENDAR or len(token.text) == 1:
        return False
    if token.norm in name_words.DAYS and i and ts[i - 1].norm in name_words.CALENDAR:
        return False
    if i == 0 and token.text.isupper() and len(token.text) > 5:
        return len(ts) > 1 and ts[1].text in ",("
    if token.is_name:
        return True
    if token.is_function or token.norm in name_words.OPENERS:
        return False
    if token.norm in inner:
        return True
    followed = i + 1 < len(ts) and ts[i + 1].is_name and ts[i + 1].norm not in name_words.CALENDAR
    return token.norm not in lower and (followed or bool(sex_of(token.norm)))


def _continues(ts: Sequence[Token], j: int) -> int:
    """How many tokens from j on still belong to the name before them."""
    token, before = ts[j], ts[j - 1]
    after = ts[j + 1] if j + 1 < len(ts) else None
    if token.word.is_capital:
        is_initial = len(token.text) == 1 and after is not None and after.text == "."  # Orla A. Berg
        is_grammar = token.norm in name_words.CALENDAR or (token.is_function and not is_initial)
        return int(not is_grammar or _is_surname(ts, j))
    if after is None:
        return 0
    if token.text == ".":
        is_short = len(before.text) == 1 or before.norm in _SHORT
        return int(is_short and after.word.is_capital)
    if token.text in "-‑" and token.start == before.end and after.start == token.end:
        return 2 if after.word.is_capital or after.is_number else 0
    if token.norm == "'s" and (
        after.norm in name_words.OWNED or (before.norm in HEADS and after.norm in name_words.OWNED_BY_OFFICES)
    ):
        return 2 if after.word.is_capital else 0
    if token.text in "'’" and after.norm in name_words.ORGANISATION:
        return int(after.word.is_capital)
    if token.norm == "of" and before.norm not in _BEFORE_OF:
        return 0
    is_purpose = token.norm == "for" and before.norm in name_words.FOR
    if token.norm in name_words.CONNECTORS or token.text == "&" or is_purpose:
        if after.is_name:
            return 2
        if after.norm in ("la", "der", "den", "the") and j + 2 < len(ts) and ts[j + 2].is_name:
            return 3
    return 0


def _is_surname(ts: Sequence[Token], j: int) -> bool:
    """Whether a month behind a first name or a title is somebody's: Theresa May, Mrs. May, but no Victoria May 3."""
    is_day = j + 1 < len(ts) and ts[j + 1].is_number
    before = ts[j - 1 - (ts[j - 1].text == "." and j > 1)].norm
    return ts[j].norm in MONTHS and not is_day and bool(before in name_words.HONORIFICS or sex_of(before))


def _named(ts: Sequence[Token], first: int, last: int, text: str) -> list[Run]:
    """The name in a run of capitals, without the title before it and the degree or office after it."""
    while not ts[last - 1].is_word:
        last -= 1  # Col. We
    first, titled = _past_office(ts, first, last)
    for k in range(first, last - 1):
        norm = ts[k].norm
        if norm in name_words.HONORIFICS or norm in _TITLES:
            after = k + 1 + (ts[k + 1].text == "." and k + 2 < last)
            if ts[after].norm not in _NOT_AFTER_TITLES:
                first, titled = after, True
        elif not ts[k].is_name and norm != "new" and norm in _BEFORE_NAMES:
            first = k + 1
    if last - first > 2 and not titled and not sex_of(ts[first].norm) and sex_of(ts[first + 1].norm):
        first, titled = first + 1, True
    while last > first + titled and _is_behind_names(ts[last - 1], titled):
        last -= 1
    if last <= first or _is_office(ts, first, last, titled):
        return []
    start, end = ts[first].start, ts[last - 1].end
    hint = "person" if titled else _hint(ts, first, last, text)
    return [Run(start, end, text[start:end], hint, ts[first].word.is_capital and not ts[first].is_name)]


def _is_office(ts: Sequence[Token], first: int, last: int, titled: bool) -> bool:
    """Whether a run is nothing but an office: Senior Vice President; Chief Strategy Officer, the chief taken for a title."""
    if titled and last - first > 1 and ts[last - 1].norm in _TITLES:
        return True
    return all(token.norm in _IN_OFFICES for token in ts[first:last])


def _past_office(ts: Sequence[Token], first: int, last: int) -> tuple[int, bool]:
    """Where a name begins after an office of several words, and whether it holds that office: Secretary of State X."""
    norms = [t.norm for t in ts[first:last]]
    size = next((n for n in range(min(LONGEST, len(norms) - 1), 1, -1) if " ".join(norms[:n]) in OFFICE), 0)
    if not size and norms[0] in HEADS and ts[first].text.isupper():
        size = 1
    held = norms[size : size + 1] == ["of"]
    return first + size + held, size > 0 and not held


def _is_behind_names(token: Token, titled: bool) -> bool:
    """Whether a word after a name is a degree or an office in letters, as in "the former Scale AI CEO"."""
    is_numeral = token.norm in name_words.NUMERALS and not titled
    return is_numeral or is_degree(token) or (token.norm in HEADS and token.text.isupper())


def is_degree(token: Token) -> bool:
    """Whether a word behind a name is a degree, an honour or a Jr."""
    norm = token.norm.replace(".", "")
    return norm in name_words.AFTER_NAMES or (norm in name_words.LETTERS and token.text.isupper())


def _hint(ts: Sequence[Token], first: int, after: int, text: str) -> NameKind | None:
    """What a name is by its own words, else by those around it; capitals all through say too little for that."""
    told = _told_within([t.norm for t in ts[first:after]])
    is_bare = told is None and not all(t.text.isupper() for t in ts[first:after])
    return _told_beside(ts, first, after, text) if is_bare else told


def _told_within(words: Sequence[str]) -> NameKind | None:
    """What the words of a name say it is."""
    head = words[words.index("of") - 1] if "of" in words[1:] else words[-1]
    is_firm = words[-1] in name_words.FIRMS and len(words) > 1
    is_body = is_firm or "for" in words[1:] or not name_words.ORGANISATION.isdisjoint(words)
    if head in name_words.PLACE and not (is_body and head in name_words.CENTERS):
        return "place"
    if is_body:
        return "organisation"
    if words[0] in name_words.BEFORE_PLACES or (" ".join(words) in REGIONS and not sex_of(words[0])):
        return "place"
    return "person" if sex_of(words[0]) and head not in name_words.THINGS else None


def _told_beside(ts: Sequence[Token], first: int, after: int, text: str) -> NameKind | None:
    """What the words around a name say it is."""
    before = ts[first - 1].norm if first else ""
    if before in _BEFORE_PEOPLE:
        return "person"
    is_short = ts[first].text.isupper() and len(ts[first].text) > _INITIALS  # NHS Wales
    is_told_of = after - first > 1 and before not in _NO_PEOPLE and not is_short
    if is_told_of and (
        _speaks(ts, first, after) or _AGE.match(text, ts[after - 1].end) or _in_apposition(ts, after)
    ):
        return "person"
    return "place" if before in name_words.IN and not is_part(ts, after) else None


def is_part(ts: Sequence[Token], after: int) -> bool:
    """Whether what follows a name makes of it something else than a place: in Round 3, a Tarnmouth-built barge."""
    return after < len(ts) and (ts[after].is_number or ts[after].text == "-")


def _speaks(ts: Sequence[Token], first: int, after: int) -> bool:
    """Whether a verb of saying stands behind a name, or before it and behind what is said: "…," said Orla Fenwick."""
    if after < len(ts) and ts[after].norm in REPORTING:
        return True
    return first > 0 and ts[first - 1].norm in SAYING and (first == 1 or not ts[first - 2].is_word)


def _in_apposition(ts: Sequence[Token], after: int) -> bool:
    """Whether what follows a name is its office: ", a truck driver"."""
    if after + 1 < len(ts) and ts[after].norm == "as":
        return ts[after + 1].norm in PERSONAL_HEADS
    if after + 1 >= len(ts) or ts[after].text != ",":
        return False
    for token in ts[after + 1 : after + 14]:
        if token.norm in PERSONAL_HEADS:
            return True
        if token.text in ",.;:" or token.norm in SAYING:
            return False
    return False
