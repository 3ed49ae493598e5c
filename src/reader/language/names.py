"""Names of people, organisations and places, and which mentions in one account mean the same one.

Rules over capitals, honorifics, apposition and the words inside a name; a mention resolves to the fullest
form that the account has, in reading order, and stays as written where two would fit.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal, TypeAlias

from reader.language import name_words
from reader.language.first_names import sex_of
from reader.language.function_words import FUNCTION_WORDS
from reader.language.roles import (
    AFTER_NAMES,
    HEADS,
    HONORIFICS,
    LONGEST,
    NAMESAKES,
    OFFICE,
    PAST,
    PERSONAL_HEADS,
)
from reader.language.speech import is_reporting, is_saying
from reader.language.tokens import Token, tokens

NameKind: TypeAlias = Literal["person", "organisation", "place", "other"]

_AGE = re.compile(r",\s+(?:aged\s+)?\d{1,3}(?:,|\.|;|$)|,?\s+who\s|,\s+(?:Ph\.?\s?D|M\.?D\b|Jr\b)")
_FUNCTION = FUNCTION_WORDS["en"]


@dataclass(frozen=True, slots=True)
class Mention:
    """A name where it stands."""

    start: int  # into the sentence's text
    end: int
    entity: str  # the fullest form of the name in the account
    kind: NameKind = "other"


def names(sentences: Sequence[str], language: str = "en") -> tuple[tuple[Mention, ...], ...]:
    """The names in each sentence of one account, in order; a name within a name is not given again."""
    split = [tokens(text, language) for text in sentences]
    lower = {t.norm for ts in split for t in ts if t.word.is_word and t.text[0].islower()}
    inner = {t.norm for ts in split for t in ts if t.is_name and t.text not in (".", "!")}
    runs = [
        [] if _is_title_case(ts) else _runs(ts, text, lower, inner)
        for text, ts in zip(sentences, split, strict=True)
    ]
    resolver = _Resolver(_kinds(runs))
    found = [
        [replace(run.mention, entity=resolver.entity(run.mention.entity)) for run in row] for row in runs
    ]
    known = {m.entity for row in found for m in row}
    return tuple(
        tuple(replace(m, kind=resolver.kind(m.entity)) for m in row or _known_names(ts, text, known))
        for row, ts, text in zip(found, split, sentences, strict=True)
    )


def _known_names(ts: Sequence[Token], text: str, known: set[str]) -> list[Mention]:
    """In a headline only the names that the account has elsewhere, whole or by their last word."""
    if not _is_title_case(ts):
        return []
    found: list[Mention] = []
    for name in sorted(known, key=lambda n: (-len(n), n)):
        for form in dict.fromkeys((name, name.split()[-1])):
            for match in re.finditer(rf"\b{re.escape(form)}\b", text, re.IGNORECASE):
                if not any(m.start < match.end() and match.start() < m.end for m in found):
                    found.append(Mention(*match.span(), name))
    return sorted(found, key=lambda m: m.start)


@dataclass(frozen=True, slots=True)
class _Run:
    mention: Mention  # its entity is the name as written
    hint: NameKind | None  # what the surroundings say it is


def _is_title_case(ts: Sequence[Token]) -> bool:
    """Whether capitals say nothing here, as in a headline."""
    content = [t for t in ts if t.word.is_word and not t.is_function and not t.is_number]
    capitals = sum(t.word.is_capital for t in content)
    return bool(content) and capitals >= len(content) - (len(content) > 4) and ts[-1].text not in ".!?;,"


def _runs(ts: Sequence[Token], text: str, lower: set[str], inner: set[str]) -> list[_Run]:
    found: list[_Run] = []
    i = 0
    while i < len(ts):
        if not _may_begin(ts, i, lower, inner):
            i += 1
            continue
        j = i + 1
        while j < len(ts) and (step := _continues(ts, i, j)):
            j += step
        found.extend(_named(ts, i, j, text))
        i = j
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


def _continues(ts: Sequence[Token], first: int, j: int) -> int:
    """How many tokens from j on still belong to the name that begins at first."""
    token, before = ts[j], ts[j - 1]
    after = ts[j + 1] if j + 1 < len(ts) else None
    if token.word.is_capital:
        return int(token.norm not in name_words.CALENDAR and not token.is_function)
    if after is None:
        return 0
    if token.text == ".":
        return int((len(before.text) == 1 or before.norm in HONORIFICS) and after.word.is_capital)
    if token.text in "-‑" and token.start == before.end and after.start == token.end:
        return 2 if after.word.is_capital or after.is_number else 0
    if token.text in "'’" and before.norm.endswith("s") and after.norm in name_words.ORGANISATION:
        return int(after.word.is_capital)
    if token.norm == "of" and j - first > 1 and before.norm not in name_words.ORGANISATION:
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
        if norm in HONORIFICS or (norm in HEADS and norm not in NAMESAKES):
            after = k + 1 + (ts[k + 1].text == "." and k + 2 < last)
            if ts[after].norm not in name_words.CONNECTORS and ts[after].norm not in name_words.ORGANISATION:
                first, titled = after, True
        elif k == first and (norm in PAST or norm in name_words.OPENERS):
            first = k + 1
    while last > first and not titled and (_is_degree(ts[last - 1]) or _is_post(ts[last - 1])):
        last -= 1
    if last <= first or all(ts[k].norm in HEADS or ts[k].norm in HONORIFICS for k in range(first, last)):
        return []
    start, end = ts[first].start, ts[last - 1].end
    return [_Run(Mention(start, end, text[start:end]), "person" if titled else _hint(ts, first, last, text))]


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
    return token.norm.replace(".", "") in AFTER_NAMES or not token.word.is_word


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
    if before in PERSONAL_HEADS or before in HONORIFICS:
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
            hints.setdefault(run.mention.entity, []).append(run.hint)
    return {name: _kind(votes) for name, votes in hints.items()}


def _kind(votes: Sequence[NameKind | None]) -> NameKind:
    people, groups = votes.count("person"), votes.count("organisation")
    if people or groups:
        return "person" if people >= groups else "organisation"
    return "place" if votes.count("place") * 2 > len(votes) else "other"


class _Resolver:
    """Gives the names of an account their fullest forms, in reading order."""

    def __init__(self, kinds: dict[str, NameKind]) -> None:
        self._kinds = kinds
        self._seen: dict[str, None] = {}
        self._first_seen: dict[tuple[str, ...], str] = {}
        self._folded = {name: _words(name) for name in kinds}
        self._known: dict[str, str] = {}
        self._by_initials: dict[str, list[str]] = {}
        self._by_word: dict[str, list[str]] = {}
        for name in kinds:
            if len(name.split()) > 1:
                self._by_initials.setdefault(initials(name), []).append(name)
            first = self._folded[name][0]
            for word in dict.fromkeys((*self._folded[name], first[:4] + "…")):
                self._by_word.setdefault(word, []).append(name)

    def kind(self, entity: str) -> NameKind:
        """What an entity is."""
        return self._kinds.get(entity, "other")

    def entity(self, written: str) -> str:
        """The fullest form of a name as written."""
        found = self._known.get(written)
        if found is None:
            found = self._resolve(written)
            self._known[written] = found
        self._seen.setdefault(found)
        self._first_seen.setdefault(self._folded[found], found)
        return found

    def _resolve(self, written: str) -> str:
        own = self._folded[written]
        if own in self._first_seen:
            return self._first_seen[own]
        if len(own) == 1 and written.isupper():
            spelled = self._by_initials.get(written, [])
            return spelled[0] if len(spelled) == 1 else written
        longer = self._longer(own, own[0])
        hits = [n for n in longer if n in self._seen and _is_short_for(own, self._folded[n], self._kinds[n])]
        hits = hits or [n for n in longer if self._folded[n][-1:] == own]
        if not hits or (len(own) == 1 and all(self._folded[n][-1:] != own for n in hits)):
            before = [n for n in self._longer(own, own[0][:4] + "…") if n in self._seen]
            hits += [n for n in before if n not in hits and self._is_nickname(own, n)]
        return hits[0] if len(hits) == 1 else written

    def _longer(self, own: tuple[str, ...], word: str) -> list[str]:
        """The names of more words that hold a word, or of which the first begins so."""
        return [n for n in self._by_word.get(word, ()) if len(self._folded[n]) > len(own)]

    def _is_nickname(self, short: tuple[str, ...], name: str) -> bool:
        """Whether a first name may be another form of somebody's, as Alex of Alexandr."""
        first = self._folded[name][0]
        alike = len(short) == 1 and len(short[0]) > 3 and first.startswith(short[0][:4])
        return alike and first != short[0] and self._kinds[name] == "person"


def initials(name: str) -> str:
    """The acronym that a name of several words would have."""
    return "".join(
        word[0] for word in re.split(r"[\s-]+", name) if word and word.lower() not in _FUNCTION
    ).upper()


def key(entity: str, kind: NameKind) -> str:
    """What a name is called in any account: a person's surname, else the whole name, folded."""
    folded = _words(entity)
    return folded[-1] if kind == "person" else " ".join(folded)


def _words(name: str) -> tuple[str, ...]:
    return tuple(w.strip(".").casefold() for w in name.split() if len(w.strip(".")) > 1) or (name.casefold(),)


def _is_short_for(short: tuple[str, ...], full: tuple[str, ...], kind: NameKind) -> bool:
    """Whether a shorter name is the surname, the first name or the beginning of a fuller one."""
    if kind in ("person", "other") and len(short) == 1:
        return short[0] in (full[-1], full[0])
    return full[: len(short)] == short or full[-len(short) :] == short
