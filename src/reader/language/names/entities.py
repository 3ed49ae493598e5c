"""Which names of one account mean the same one: full name, surname, first name, acronym, shorter form.

A mention resolves to the fullest form in reading order; where two would fit it stays as written.
"""

from __future__ import annotations

import re
from typing import Literal, TypeAlias

from reader.language.function_words import FUNCTION_WORDS

NameKind: TypeAlias = Literal["person", "organisation", "place", "other"]

_FUNCTION = FUNCTION_WORDS["en"]


class Resolver:
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


def _words(name: str) -> tuple[str, ...]:
    return tuple(w.strip(".").casefold() for w in name.split() if len(w.strip(".")) > 1) or (name.casefold(),)


def _is_short_for(short: tuple[str, ...], full: tuple[str, ...], kind: NameKind) -> bool:
    """Whether a shorter name is the surname, the first name or the beginning of a fuller one."""
    if kind in ("person", "other") and len(short) == 1:
        return short[0] in (full[-1], full[0])
    return full[: len(short)] == short or full[-len(short) :] == short
