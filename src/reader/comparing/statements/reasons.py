"""The causes that a sentence gives by words of causing: because of, was caused by, led to, the reason was."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reader.comparing.statements.explanations import (
    Reason,
    is_telling,
    is_time,
    stretch,
    subject,
    told,
)
from reader.comparing.statements.findings import discoveries, findings, is_fault
from reader.comparing.statements.pairs import Side
from reader.comparing.statements.predicates import clause
from reader.language.contrast.reasons import (
    ACTIVE,
    BREAKING,
    CLEFTS,
    DEATHS,
    DISPUTES,
    GOING,
    INTRODUCERS,
    LEADING,
    NAMING,
    PARTICLES,
    SCENES,
    SENDING,
    STARTED,
)
from reader.language.contrast.verbs import PLAIN
from reader.language.quoting.speech import PASSIVE

NEAR = 6
"""Tokens before "over" or "after" in which what it explains is looked for."""

_NONE = (0, -1, "")
_OPENERS = frozenset("of from in by when over after following on for traced".split())


def _starts(texts: Sequence[tuple[str, str]]) -> dict[str, list[tuple[tuple[str, ...], str]]]:
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for text, sort in sorted(texts, key=lambda pair: -len(pair[0])):
        found.setdefault(text.split()[0], []).append((tuple(text.split()), sort))
    return found


_STARTS = _starts([(text, sort) for sort, texts in INTRODUCERS.items() for text in texts])
_LEADS = _starts([(text, "spark") for text in LEADING])
_CLEFTS = _starts([(text, "spark") for text in CLEFTS])
_INTRODUCING = frozenset(
    {*_STARTS, *_LEADS, *_CLEFTS, *_OPENERS, *ACTIVE, *PARTICLES, *NAMING, "sent", "started"}
)
_GROUNDS = frozenset(("reasons", "grounds"))
_NEEDED = {
    norm: words | {max(phrase[1:], key=len) for phrase, _ in _STARTS.get(norm, ())}
    for norm, words in (
        ("of", DEATHS),
        ("from", DEATHS),
        ("in", DEATHS | GOING),
        ("for", GOING | _GROUNDS),
        ("on", GOING | _GROUNDS),
    )
}
"""Common words -> those of which a sentence has to have one for them to introduce a cause."""


def reasons(side: Side) -> Iterator[Reason]:
    """The causes that a sentence gives outside quotations and affirms, and how something came out."""
    norms = [t.word.norm for t in side.tokens]
    done, silent = -1, True
    introducing = _INTRODUCING.difference(norm for norm, words in _NEEDED.items() if words.isdisjoint(norms))
    for position in [k for k, norm in enumerate(norms) if norm in introducing]:
        if position <= done or position in side.quoted:
            continue
        first, last, sort = _found(side, norms, position)
        content = [k for k in range(first, last + 1) if is_telling(side, k)]
        done = position if not content or is_time(side, first, last) else max(position, last)
        if not content or any(k in side.denied for k in (position, *content)) or is_time(side, first, last):
            continue
        if sort in ("death", "means") and any(norms[k] in SCENES or side.tokens[k].is_name for k in content):
            continue
        if sort in ("origin", "source") and all(side.tokens[k].is_name for k in content):
            continue
        gone_wrong = len(content) > 1 and any(is_fault(side, k) for k in content)
        if sort == "maybe" and gone_wrong and DISPUTES.isdisjoint(norms[first : last + 1]):
            sort = "finding"
        if sort == "maybe":
            done = position
            if norms[position] == "when":
                continue  # hardly ever more than a time
        silent = silent and sort in ("maybe", "means", "matter")
        yield told(side, min(position, first), last, sort, content)
    if silent:
        yield from findings(side, norms)
    yield from discoveries(side, norms)


def _found(side: Side, norms: Sequence[str], position: int) -> tuple[int, int, str]:
    """The first and the last token of the cause that a token introduces, and its sort; an empty range for none."""
    norm = norms[position]
    for words, sort in _STARTS.get(norm, ()):
        if _is_at(norms, position, words) and not _is_coming(norms, position, words):
            first, last = stretch(side, position + len(words))
            if words[0].startswith("blam"):
                last = next((k - 1 for k in range(first + 1, last) if norms[k] == "for"), last)
            return first, last, sort
    if norm in NAMING:
        return _named(side, norms, position)
    if any(_is_at(norms, position, words) for words, _ in _CLEFTS.get(norm, ())):
        return clause(side.tokens, position)[0], position - 1, "spark"
    if _acts(norms, position) or any(_is_at(norms, position, words) for words, _ in _LEADS.get(norm, ())):
        return (*subject(side, norms, position), "spark")
    if norm == "traced" and "to" in norms[position + 2 : position + NEAR]:
        return (*stretch(side, norms.index("to", position + 2) + 1), "origin")
    return _after(side, norms, position)


def _after(side: Side, norms: Sequence[str], position: int) -> tuple[int, int, str]:
    """What a preposition introduces that may also mean a place or a time."""
    norm, before = norms[position], norms[max(0, position - NEAR) : position]
    if norm in ("of", "from", "in", "by", "when") and not DEATHS.isdisjoint(before[-3:]):
        return (*stretch(side, position + 1), "event" if norm == "when" else "death")
    following = norms[position + 1 : position + 4]
    if norm == "after" and not DEATHS.isdisjoint(before[-3:]) and following and following[0].endswith("ing"):
        return (*stretch(side, position + 1), "event")
    broke = before[-1:] and before[-1] in BREAKING and not DISPUTES.isdisjoint(before)
    if norm == "over" and before and (before[-1] in DISPUTES or broke):
        first, last = stretch(side, position + 1)
        verb = (k for k in range(first + 1, last + 1) if norms[k].endswith("ed") or norms[k] in PLAIN)
        return first, next(verb, last + 1) - 1, "matter"
    going = not GOING.isdisjoint(before[-3:] if norm == "over" else before)
    if norm in ("for", "on"):
        why = going and (norm == "for" and following[:1] and following[0].endswith("ing"))
        grounds = not _GROUNDS.isdisjoint(following)
        return (*stretch(side, position + 1), "reason") if why or grounds else _NONE
    if (norm in ("over", "in") and going) or norm in ("after", "following", "when"):
        return (*stretch(side, position + 1), "maybe")
    amount = any(t.is_number for t in side.tokens[position + 1 : position + 4])
    if norm == "by" and position and is_fault(side, position - 1) and not amount:
        return position - 1, stretch(side, position + 1)[1], "finding"
    if norm == "by" and before and before[-1] in ("up", "down", "off", "out", "back"):
        before = before[:-1]
    if norm == "by" and before and (before[-1].endswith(("ed", "en", "wn", "nd")) or before[-1] in PLAIN):
        return (*stretch(side, position + 1), "means")
    return _NONE


def _named(side: Side, norms: Sequence[str], position: int) -> tuple[int, int, str]:
    """The cause in "the reason for the delay was a strike"."""
    _, end = clause(side.tokens, position)
    be = next((k for k in range(position + 1, end) if norms[k] in ("was", "is", "were", "are")), None)
    if be is None or norms[position - 1 : position] in (["no"], ["any"], ["other"]):
        return _NONE
    return (*stretch(side, be + 1), "reason")


def _is_at(norms: Sequence[str], position: int, words: Sequence[str]) -> bool:
    return tuple(norms[position : position + len(words)]) == tuple(words)


def _is_coming(norms: Sequence[str], position: int, words: tuple[str, ...]) -> bool:
    """Whether "due to" stands before a verb: is due to open."""
    return (
        words == ("due", "to")
        and bool(position)
        and norms[position - 1] in PASSIVE
        and norms[position + 2 : position + 3] not in (["a"], ["an"], ["the"])
    )


def _acts(norms: Sequence[str], position: int) -> bool:
    particle = PARTICLES.get(norms[position])
    follow = norms[position + 1 : position + 5]
    if norms[position] == "started":
        return not STARTED.isdisjoint(follow)
    if norms[position] == "sent":
        return not SENDING.isdisjoint(norms[position : position + 7])
    return norms[position] in ACTIVE or (
        particle is not None and (particle in follow or (particle == "in" and "into" in follow))
    )
