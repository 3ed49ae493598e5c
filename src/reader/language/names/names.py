"""Names of people, organisations and places, and which mentions in one account mean the same one.

A mention resolves to the fullest form that the account has, in reading order, and stays as written where two would
fit.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from reader.language.names.entities import NameKind, Resolver
from reader.language.names.runs import Run, runs
from reader.language.offices.roles import OFFICE
from reader.language.tokens import Token, tokens

_CAPITAL_NOUNS = frozenset(("de", "lb"))
"""Languages in which every noun has a capital, so that capitals tell no name."""


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
    lower = {t.word.norm for ts in split for t in ts if t.word.is_word and t.word.text[0].islower()}
    inner = {t.word.norm for ts in split for t in ts if t.is_name and t.word.text not in (".", "!")}
    rows = [
        [] if _is_title_case(ts) else runs(ts, text, lower, inner)
        for text, ts in zip(sentences, split, strict=True)
    ]
    if language in _CAPITAL_NOUNS:
        rows = [[run for run in row if run.hint == "person" or _is_acronym(run.name)] for row in rows]
    kinds = _kinds(rows)
    resolver = Resolver(kinds)
    resolved = {name: (full := resolver.entity(name), resolver.kind(full)) for name in kinds}
    known = _forms(dict.fromkeys(full for full, _ in resolved.values()))
    return tuple(
        tuple(Mention(run.start, run.end, *resolved[run.name]) for run in row)
        or tuple(_known_names(ts, text, known, resolver))
        for row, ts, text in zip(rows, split, sentences, strict=True)
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


def _is_title_case(ts: Sequence[Token]) -> bool:
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
