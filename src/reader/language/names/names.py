"""Names of people, organisations and places, and which mentions in one account mean the same one.

A mention resolves to the fullest form that the account has, in reading order, and stays as written where two would
fit.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from reader.language.function_words import FUNCTION_WORDS
from reader.language.names.nationalities import REGIONS
from reader.language.names.runs import NameKind, Run, runs
from reader.language.offices.roles import OFFICE
from reader.language.tokens import Token, tokens

_CAPITAL_NOUNS = frozenset(("de", "lb"))
"""Languages in which every noun has a capital, so that capitals tell no name."""

_SHORTEST = 4  # letters of another form of a first name


@dataclass(frozen=True, slots=True)
class Mention:
    """A name where it stands."""

    start: int  # into the sentence's text
    end: int
    entity: str  # the fullest form of the name in the account
    kind: NameKind = "other"


def may_be_person(mention: Mention, text: str) -> bool:
    """Whether a name is a person's or, by its form, may be: some words, written whole or by the last of them.

    The name of an office is not: the Prime Minister.
    """
    if mention.kind != "other":
        return mention.kind == "person"
    written, full = text[mention.start : mention.end], mention.entity.split()
    if written.isupper() or "&" in full or written.casefold() in OFFICE:
        return False
    return 1 < len(full) < 5 and written in (mention.entity, full[-1])


def names(sentences: Sequence[str], language: str = "en") -> tuple[tuple[Mention, ...], ...]:
    """The names in each sentence of one account, in order; a name within a name is not given again."""
    split = [tokens(text, language) for text in sentences]
    titles = [is_title_case(ts) for ts in split]
    written = {t.text: t.norm for ts in split for t in ts}
    lower = {norm for text, norm in written.items() if text[0].islower()}
    inner = {t.norm for ts in split for t in ts if t.is_name}
    rows = [
        [] if is_title else runs(ts, text, lower, inner)
        for text, ts, is_title in zip(sentences, split, titles, strict=True)
    ]
    alone = {run.name for row in rows for run in row if not run.opens}
    rows = [[_without_opener(run, alone) for run in row] for row in rows]
    if language in _CAPITAL_NOUNS:
        rows = [[run for run in row if run.hint == "person" or run.name.isupper()] for row in rows]
    kinds = _kinds(rows)
    fullest = _Resolver(kinds).fullest
    known = _forms(dict.fromkeys(fullest.values()))
    return tuple(
        tuple(_known_names(ts, text, known, kinds))
        if is_title
        else tuple(Mention(run.start, run.end, name := fullest[run.name], kinds[name]) for run in row)
        for row, ts, text, is_title in zip(rows, split, sentences, titles, strict=True)
    )


def _without_opener(run: Run, alone: Collection[str]) -> Run:
    """A name without a first word that only opens its sentence, where the account has the rest by itself."""
    _, _, rest = run.name.partition(" ")
    is_whole = " " in rest or rest.casefold() in REGIONS  # no surname
    if not run.opens or not is_whole or rest not in alone or run.name in alone:
        return run
    return replace(run, start=run.end - len(rest), name=rest)


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
    ts: Sequence[Token], text: str, known: dict[str, list[tuple[str, str]]], kinds: dict[str, NameKind]
) -> Iterator[Mention]:
    """In a headline only the names that the account has elsewhere, whole or by their last word."""
    end = 0
    for token in ts:
        if token.start < end:
            continue
        for form, name in known.get(token.text.casefold(), ()):
            stop = token.start + len(form)
            if text[token.start : stop].casefold() == form and not text[stop : stop + 1].isalnum():
                end = stop
                yield Mention(token.start, end, name, kinds[name])
                break


def is_title_case(ts: Sequence[Token]) -> bool:
    """Whether capitals say nothing here, as in a headline."""
    if not ts or ts[-1].text in ".!?;,":
        return False
    words = [t.word for t in ts if t.word.is_content]
    capitals = sum(word.is_capital for word in words)
    return bool(words) and capitals >= len(words) - (len(words) > 4)


def _kinds(rows: Sequence[Sequence[Run]]) -> dict[str, NameKind]:
    """Each written name in reading order with what it names: as the surest hint says, place only as most do."""
    hints: dict[str, list[NameKind | None]] = {}
    for row in rows:
        for run in row:
            hints.setdefault(run.name, []).append(run.hint)
    return {name: _kind(votes) for name, votes in hints.items()}


def _kind(votes: Sequence[NameKind | None]) -> NameKind:
    people, groups = votes.count("person"), votes.count("organisation")
    if people or groups:
        return "person" if people >= groups else "organisation"
    return "place" if votes.count("place") * 2 > len(votes) else "other"


class _Resolver:
    """Gives the names of an account their fullest forms, in reading order."""

    def __init__(self, kinds: dict[str, NameKind]) -> None:
        """``kinds`` has each name with what it names."""
        self._kinds = kinds
        self._folded = {name: _words(name) for name in kinds}
        self._by_initials: dict[str, list[str]] = {}
        self._by_word: dict[str, list[str]] = {}
        for name, words in self._folded.items():
            if " " in name:
                self._by_initials.setdefault(initials(name), []).append(name)
            for word in dict.fromkeys((*words, words[0][:4] + "…")):
                self._by_word.setdefault(word, []).append(name)
        self._seen: dict[tuple[str, ...], str] = {}
        self.fullest = {name: self._resolve(name) for name in kinds}

    def _resolve(self, written: str) -> str:
        found = self._fullest(written, self._folded[written])
        self._seen.setdefault(self._folded[found], found)
        return found

    def _fullest(self, written: str, own: tuple[str, ...]) -> str:
        if own in self._seen:
            return self._seen[own]
        if len(own) == 1 and written.isupper():
            spelled = self._by_initials.get(written, [])
            return spelled[0] if len(spelled) == 1 else written
        if written.casefold() in REGIONS:
            return written  # Europe is no Life Systems Europe
        longer = self._longer(own, own[0])
        hits = [n for n in longer if self._is_seen(n) and _is_short_for(own, self._folded[n], self._kinds[n])]
        hits = hits or [n for n in longer if self._folded[n][-1:] == own]
        if len(own) == 1 and len(own[0]) >= _SHORTEST and all(self._folded[n][-1:] != own for n in hits):
            hits += [n for n in self._longer(own, own[0][:4] + "…") if self._may_be_called(n, own[0])]
        return hits[0] if len(hits) == 1 else written

    def _longer(self, own: tuple[str, ...], word: str) -> list[str]:
        """The names of more words that hold a word, or of which the first begins so."""
        return [n for n in self._by_word.get(word, ()) if len(self._folded[n]) > len(own)]

    def _is_seen(self, name: str) -> bool:
        return self._seen.get(self._folded[name]) == name

    def _may_be_called(self, name: str, word: str) -> bool:
        """Whether a word that begins as somebody's first name may be another form of it, as Alex of Alexandr."""
        return self._is_seen(name) and self._kinds[name] == "person" and self._folded[name][0] != word


def is_plural(name: str) -> bool:
    """Whether the last word of a name has the form of a plural, as the name of a club's players."""
    return name.endswith("s") and not name.endswith(("ss", "us", "is"))


def initials(name: str) -> str:
    """The acronym that a name of several words would have."""
    return "".join(
        word[0] for word in re.split(r"[\s-]+", name) if word and word.lower() not in FUNCTION_WORDS["en"]
    ).upper()


def _words(name: str) -> tuple[str, ...]:
    return tuple(w.strip(".").casefold() for w in name.split() if len(w.strip(".")) > 1) or (name.casefold(),)


def _is_short_for(short: tuple[str, ...], full: tuple[str, ...], kind: NameKind) -> bool:
    """Whether a shorter name is the surname, the first name or the beginning of a fuller one."""
    if kind in ("person", "other") and len(short) == 1:
        return short[0] in (full[-1], full[0])
    return full[: len(short)] == short or full[-len(short) :] == short
