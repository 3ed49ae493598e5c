"""Words that report the same thing: synonyms and derivations. The table itself is related.txt beside this file."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from reader.language.contrast.verbs import FORMS
from reader.language.stems import stems


def table() -> tuple[tuple[str, ...], ...]:
    """The groups as written, the words of a phrase joined by a low line."""
    text = Path(__file__).with_name("related.txt").read_text(encoding="utf-8")
    return tuple(tuple(line.split()) for line in text.splitlines() if line and line[0] != "#")


@lru_cache(maxsize=1)
def groups() -> dict[tuple[str, ...], tuple[int, ...]]:
    """Sequence of stems -> the numbers of the groups it stands in.

    The forms of an irregular verb are a group of their own, and stand wherever the verb stands.
    """
    written = table()
    verbs = {forms[0]: forms for forms in (row.split() for row in FORMS.split("/"))}
    words = {word for forms in (*written, *verbs.values()) for entry in forms for word in entry.split("_")}
    stem = stems(words, "en")
    found: dict[tuple[str, ...], tuple[int, ...]] = {}
    for number, entries in enumerate((*written, *([verb] for verb in verbs))):
        for entry in entries:
            if entry in stem and entry not in verbs:
                key: tuple[str, ...] = (stem[entry],)
                found[key] = (*found.get(key, ()), number)
                continue
            first, *rest = entry.split("_")
            end = [stem[word] for word in rest]
            for form in verbs.get(first, (first,)):
                key = (stem[form], *end)
                found[key] = (*found.get(key, ()), number)
    return found


@lru_cache(maxsize=1)
def phrase_openings() -> dict[str, tuple[int, ...]]:
    """The first stems of the phrases of the table, each with how many words the phrases have."""
    found: dict[str, set[int]] = {}
    for key in groups():
        if len(key) > 1:
            found.setdefault(key[0], set()).add(len(key))
    return {stem: tuple(sorted(lengths)) for stem, lengths in found.items()}


@lru_cache(maxsize=65536)
def groups_of(term: str) -> tuple[int, ...]:
    """The groups of a stem, or of the stems of a phrase joined by low lines."""
    return groups().get(tuple(term.split("_")), ())
