"""How an account describes the people it names: by title, in apposition, with "as" or "is"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reader.language.names import Mention
from reader.language.passages import Passage
from reader.language.roles import HEADS, HONORIFICS, PAST, office
from reader.language.speech import is_reporting
from reader.language.tokens import Token
from reader.model import Span

LONGEST = 14
"""Tokens of a description."""

_COPULAS = frozenset("is was becomes became as".split())
_ENDS = frozenset(". , ; : ( ) — – \" ” “".split())


@dataclass(frozen=True, slots=True)
class Description:
    """What somebody is said to be."""

    entity: str
    office: str  # as in the table of offices, or the last word of the description
    span: Span
    past: frozenset[str]  # words that set it at another time: former, acting
    bodies: frozenset[str]  # the organisations and places it names


def descriptions(passage: Passage) -> Iterator[Description]:
    """The descriptions of the people named in a block, in reading order."""
    index = {t.start: k for k, t in enumerate(passage.tokens)}
    for mention in passage.mentions:
        if mention.kind not in ("person", "other") or mention.start not in index:
            continue
        first = index[mention.start]
        after = next((k for k in range(first, len(passage.tokens)) if passage.tokens[k].start >= mention.end), None)
        for stretch in (_before(passage.tokens, first), _after(passage.tokens, after)):
            if stretch is not None:
                yield from _described(passage, mention, *stretch)


def _before(ts: Sequence[Token], first: int) -> tuple[int, int] | None:
    """A title right before a name, or a description with a comma: "the captain, Ingrid Halloway"."""
    last = first
    while last and (ts[last - 1].norm in HONORIFICS or ts[last - 1].text == "."):
        last -= 1
    if last and ts[last - 1].text == "," and last == first:
        last -= 1
    if not last or ts[last - 1].norm not in HEADS:
        return None
    begin = last - 1
    while begin and last - begin < LONGEST and (ts[begin - 1].word.is_word and not ts[begin - 1].is_function or ts[begin - 1].text == "-"):
        if is_reporting(ts[begin - 1].norm):
            break
        begin -= 1
    return begin, last


def _after(ts: Sequence[Token], at: int | None) -> tuple[int, int] | None:
    """An apposition, or what somebody is, was, or serves as."""
    if at is None:
        return None
    while at + 1 < len(ts) and ts[at].text == "," and (ts[at + 1].is_number or ts[at + 1].norm in ("ph", "m.d", "m.d.", "phd")):
        at += 2
        while at < len(ts) and ts[at].text in (".", "D"):
            at += 1
    if at + 1 >= len(ts) or (ts[at].text != "," and ts[at].norm not in _COPULAS):
        return None
    begin = at + 1
    for head in range(begin, min(len(ts), begin + LONGEST)):
        norm = ts[head].norm
        if ts[head].text in _ENDS or norm in ("who", "which", "and", "that") or is_reporting(norm):
            return None
        if norm in HEADS and not (head + 1 < len(ts) and (ts[head + 1].norm in HEADS or ts[head + 1].norm == "'s")):
            return begin, head + 1
    return None


def _described(passage: Passage, mention: Mention, begin: int, end: int) -> Iterator[Description]:
    ts = passage.tokens
    words = [t.norm for t in ts[begin:end]]
    if "not" in words or "no" in words:
        return
    stop = _body(passage, end)
    near = [m for m in passage.mentions if ts[begin].start <= m.start < stop and m.entity != mention.entity]
    yield Description(
        mention.entity,
        office(words) or words[-1],
        passage.span(ts[begin].start, ts[end - 1].end),
        frozenset(PAST.intersection(words)),
        frozenset(m.entity for m in near if m.kind != "person"),
    )


def _body(passage: Passage, end: int) -> int:
    """Where the body that an office is held in ends: "of Veridane Biologics"."""
    ts = passage.tokens
    start = ts[end - 1].end
    if end < len(ts) and ts[end].norm in ("of", "at", "for"):
        return next((m.end for m in passage.mentions if ts[end].end <= m.start <= ts[end].end + 5), start)
    follow = next((m for m in passage.mentions if m.start > start), None)
    if follow is not None and passage.text[follow.end : follow.end + 20].lstrip().startswith(("of ", ", Ph", "of the")):
        return follow.end
    return start
