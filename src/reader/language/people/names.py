"""Names of people, organisations and places, and which mentions in one account mean the same one.

Rules over capitals, honorifics, apposition and the words inside a name; a mention resolves to the fullest
form that the account has, in reading order, and stays as written where two would fit.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from reader.language.people import name_words
from reader.language.people.entities import NameKind, Resolver
from reader.language.people.first_names import sex_of
from reader.language.people.roles import (
    HEADS,
    LONGEST,
    OFFICE,
    PAST,
    PERSONAL_HEADS,
)
from reader.language.quoting.speech import is_reporting, is_saying
from reader.language.tokens import Token, tokens

_AGE = re.compile(r",\s+(?:aged\s+)?\d{1,3}(?:,|\.|;|$)|,?\s+who\s|,\s+(?:Ph\.?\s?D|M\.?D\b|Jr\b)")


CAPITAL_NOUNS = frozenset(("de", "lb"))
"""Languages in which every noun has a capital, so that capitals tell no name."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A name where it stands."""

    start: int  # into the sentence's text
    end: int
    entity: str  # the fullest form of the name in the account
    kind: NameKind = "other"


def may_be_person(mention: Mention, text: str) -> bool:
    """Whether a name is a person's or, by its form, may be: some words, written whole or by the last of them."""
    written, full = text[mention.start : mention.end], mention.entity.split()
    if mention.kind != "other" or written.isupper() or "&" in full:
        return mention.kind == "person"
    return 1 < len(full) < 5 and written in (mention.entity, full[-1])


def names(sentences: Sequence[str], language: str = "en") -> tuple[tuple[Mention, ...], ...]:
    """The names in each sentence of one account, in order; a name within a name is not given again."""
    split = [tokens(text, language) for text in sentences]
    lower = {t.word.norm for ts in split for t in ts if t.word.is_word and t.word.text[0].islower()}
    inner = {t.word.norm for ts in split for t in ts if t.is_name and t.word.text not in (".", "!")}
    runs = [
        [] if _is_title_case(ts) else _runs(ts, text, lower, inner)
        for text, ts in zip(sentences, split, strict=True)
    ]
    if language in CAPITAL_NOUNS:
        runs = [[run for run in row if run.hint == "person" or _is_acronym(run.name)] for row in runs]
    kinds = _kinds(runs)
    resolver = Resolver(kinds)
    resolved = {name: (full := resolver.entity(name), resolver.kind(full)) for name in kinds}
    known = _forms(dict.fromkeys(full for full, _ in resolved.values()))
    return tuple(
        tuple(Mention(run.start, run.end, *resolved[run.name]) for run in row)
        or tuple(_known_names(ts, text, known, resolver))
        for row, ts, text in zip(runs, split, sentences, strict=True)
    )


def _forms(entities: Iterable[str]) -> dict[str, list[tuple[str, str]]]:
    """First word of each name and last word of each, folded -> the form that begins with it and its name."""
    found: dict[str, list[tuple[str, str]]] = {}
    for name in entities:
        for form in dict.fromkeys((name.casefold(), name.split()[-1].casefold())):
            found.setdefault(form.split()[0].removesuffix("."), []).append((form, name))
    for forms in found.values():
        forms.sort(key=lambda pair: (-len(pair[0]), -len(pair[1]), pair))
    return found


def _known_names(
    ts: Sequence[Token], text: str, known: dict[str, list[tuple[str, str]]], resolver: Resolver
) -> list[Mention]:
    """In a headline only the names that the account has elsewhere, whole or by their last word."""
    if not _is_title_case(ts):
        return []
    found: list[Mention] = []
    folded = text.casefold() if len(text.casefold()) == len(text) else text.lower()
    for token in ts:
        if found and token.start < found[-1].end:
            continue
        for form, name in known.get(token.text.casefold(), ()):
            end = token.start + len(form)
            if folded.startswith(form, token.start) and not text[end : end + 1].isalnum():
                found.append(Mention(token.start, end, name, resolver.kind(name)))
                break
    return found


def _is_acronym(name: str) -> bool:
    return name.isupper() and 1 < len(name) < 6


@dataclass(frozen=True, slots=True)
class _Run:
    start: int  # into the sentence's text
    end: int
    name: str  # as written
    hint: NameKind | None  # what the surroundings say it is


def _is_title_case(ts: Sequence[Token]) -> bool:
    """Whether capitals say nothing here, as in a headline."""
    if not ts or ts[-1].text in ".!?;,":
        return False
    words = [t.word for t in ts if t.word.is_content]
    capitals = sum(word.is_capital for word in words)
    return bool(words) and capitals >= len(words) - (len(words) > 4)


def _runs(ts: Sequence[Token], text: str, lower: set[str], inner: set[str]) -> list[_Run]:
    found: list[_Run] = []
    j = 0
    for i in [k for k, token in enumerate(ts) if token.word.is_capital]:
        if i < j or not _may_begin(ts, i, lower, inner):
            continue
        j = i + 1
        while j < len(ts) and (step := _continues(ts, j)):
            j += step
        found.extend(_named(ts, i, j, text))
    return found


def _may_begin(ts: Sequence[Token], i: int, lower: set[str], inner: set[str]) -> bool:
    token = ts[i]
    if not token.word.is_capital or token.norm in name_words.CALENDAR or len(token.text) == 1:
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
        return int(token.norm not in name_words.CALENDAR and not token.is_function)
    if after is None:
        return 0
    if token.text == ".":
        return int((len(before.text) == 1 or before.norm in name_words.HONORIFICS) and after.word.is_capital)
    if token.text in "-‑" and token.start == before.end and after.start == token.end:
        return 2 if after.word.is_capital or after.is_number else 0
    if token.text in "'’" and before.norm.endswith("s") and after.norm in name_words.ORGANISATION:
        return int(after.word.is_capital)
    if token.norm == "of" and before.norm not in name_words.ORGANISATION | name_words.OF:
        return 0
    if token.norm in name_words.CONNECTORS or token.text == "&":
        if after.is_name:
            return 2
        if after.norm in ("la", "der", "den", "the") and j + 2 < len(ts) and ts[j + 2].is_name:
            return 3
    return 0


def _named(ts: Sequence[Token], first: int, last: int, text: str) -> list[_Run]:
    """The name in a run of capitals, without the title before it and the degree or office after it."""
    first, titled = _past_office(ts, first, last)
    for k in range(first, last - 1):
        norm = ts[k].norm
        if norm in name_words.HONORIFICS or (norm in HEADS and norm not in name_words.NAMESAKES):
            after = k + 1 + (ts[k + 1].text == "." and k + 2 < last)
            if ts[after].norm not in name_words.CONNECTORS and ts[after].norm not in name_words.ORGANISATION:
                first, titled = after, True
        elif k == first and (norm in PAST or norm in name_words.OPENERS):
            first = k + 1
    if last - first > 2 and not titled and not sex_of(ts[first].norm) and sex_of(ts[first + 1].norm):
        first, titled = first + 1, True
    while last > first and not titled and (_is_degree(ts[last - 1]) or _is_post(ts[last - 1])):
        last -= 1
    if last <= first or all(
        ts[k].norm in HEADS or ts[k].norm in name_words.HONORIFICS for k in range(first, last)
    ):
        return []
    start, end = ts[first].start, ts[last - 1].end
    return [_Run(start, end, text[start:end], "person" if titled else _hint(ts, first, last, text))]


def _past_office(ts: Sequence[Token], first: int, last: int) -> tuple[int, bool]:
    """Where a name begins after an office of several words, and whether it holds that office: Secretary of State X."""
    norms = [t.norm for t in ts[first:last]]
    size = next((n for n in range(min(LONGEST, len(norms) - 1), 1, -1) if " ".join(norms[:n]) in OFFICE), 0)
    if not size and norms[0] in HEADS and len(norms[0]) > 1 and ts[first].text.isupper():
        size = 1
    held = norms[size : size + 1] == ["of"]
    return first + size + (held and size > 0), size > 0 and not held


def _is_post(token: Token) -> bool:
    """Whether a word after a name is an office in letters, as in "the former Scale AI CEO"."""
    return token.norm in HEADS and len(token.text) > 1 and token.text.isupper()


def _is_degree(token: Token) -> bool:
    return token.norm.replace(".", "") in name_words.AFTER_NAMES or not token.word.is_word


def _hint(ts: Sequence[Token], first: int, after: int, text: str) -> NameKind | None:
    """What the words in and around a name say it is."""
    words = [t.norm for t in ts[first:after]]
    if not name_words.ORGANISATION.isdisjoint(words):
        return "organisation"
    if not name_words.PLACE.isdisjoint(words):
        return "place"
    if sex_of(words[0]):
        return "person"
    before = ts[first - 1].norm if first else ""
    if all(t.text.isupper() for t in ts[first:after]):
        return None
    if before in PERSONAL_HEADS or before in name_words.HONORIFICS:
        return "person"
    if after - first > 1 and before not in name_words.AT and before not in ("of", "the"):
        beside = (*ts[max(0, first - 1) : first], *ts[after : after + 1])
        if (
            _AGE.match(text, ts[after - 1].end)
            or any(is_reporting(t.norm) for t in beside)
            or _in_apposition(ts, after)
        ):
            return "person"
    return "place" if before in name_words.IN else None


def _in_apposition(ts: Sequence[Token], after: int) -> bool:
    """Whether what follows a name is its office: ", a truck driver"."""
    if after + 1 < len(ts) and ts[after].norm == "as":
        return ts[after + 1].norm in PERSONAL_HEADS
    if after + 1 >= len(ts) or ts[after].text != ",":
        return False
    for token in ts[after + 1 : after + 14]:
        if token.norm in PERSONAL_HEADS:
            return True
        if token.text in ",.;:" or is_saying(token.norm):
            return False
    return False


def _kinds(runs: Sequence[Sequence[_Run]]) -> dict[str, NameKind]:
    """Each written name in reading order with what it names: as the surest hint says, place only as most do."""
    hints: dict[str, list[NameKind | None]] = {}
    for row in runs:
        for run in row:
            hints.setdefault(run.name, []).append(run.hint)
    return {name: _kind(votes) for name, votes in hints.items()}


def _kind(votes: Sequence[NameKind | None]) -> NameKind:
    people, groups = votes.count("person"), votes.count("organisation")
    if people or groups:
        return "person" if people >= groups else "organisation"
    return "place" if votes.count("place") * 2 > len(votes) else "other"
