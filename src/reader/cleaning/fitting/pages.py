"""Pages with a known article become training material: lines with their evidence, their part, and what an error costs."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from rapidfuzz.distance import LCSseq

from reader.cleaning.cues import cue
from reader.cleaning.evidence import evidence
from reader.cleaning.shape import lines
from reader.language.guess import language_of
from reader.language.sentences import spans
from reader.model import SourceBlock
from reader.sources import plain

_WORD = re.compile(r"\w+")
_COVERED = 0.6  # share of a line's words that the article has in order
_SHORT = 5  # words below which a line needs more than covered words
_NEAR = 3  # lines around a short line in which the article must go on
_LINE_COST, _WORD_COST, _MOST_COST = 0.15, 60.0, 6.0  # of an error: for a line, for all words of an article
_TRIMMED_COPIES = 2
_SHORTENED, _SPLIT = 0.6, 0.5  # chances for a trimmed copy


@dataclass(frozen=True, slots=True)
class Page:
    """One page to learn from."""

    evidence: list[list[str]]
    kept: list[bool]  # whether a line belongs to the article
    costs: list[float]  # of judging the line wrongly
    trimmed: bool = False  # made from another page by cutting and inserting


def read(folder: Path) -> Iterator[Page]:
    """The pages of a folder, each followed by trimmed copies of it."""
    chance = random.Random(5)
    for path in sorted(folder.glob("text-*/*.txt")):
        gold = (folder / "gold" / path.name).read_text("utf-8")
        blocks = plain.blocks(path.read_text("utf-8"))
        kept = labels(blocks, gold)
        if not any(kept):
            continue
        yield _page(blocks, kept)
        for _ in range(_TRIMMED_COPIES):
            yield replace(_page(*_trimmed(blocks, kept, chance)), trimmed=True)


def labels(blocks: Sequence[SourceBlock], gold: str) -> list[bool]:
    """Whether each block belongs to the article, by the longest common subsequence of words."""
    words = [_WORD.findall(block.text) for block in blocks]
    owner = [at for at, own in enumerate(words) for _ in own]
    covered = [0] * len(blocks)
    found = LCSseq.opcodes([word for own in words for word in own], _WORD.findall(gold))
    for piece in found:
        if piece.tag == "equal":
            for at in owner[piece.src_start : piece.src_end]:
                covered[at] += 1
    kept = [bool(own) and covered[at] >= _COVERED * len(own) for at, own in enumerate(words)]
    whole = {" ".join(_WORD.findall(line)) for line in gold.split("\n")}
    for at, own in enumerate(words):
        if kept[at] and len(own) < _SHORT and " ".join(own) not in whole:
            around = range(max(0, at - _NEAR), min(len(words), at + _NEAR + 1))
            kept[at] = any(kept[other] and len(words[other]) >= _SHORT for other in around)
    return kept


def _page(blocks: Sequence[SourceBlock], kept: Sequence[bool]) -> Page:
    counts = [len(_WORD.findall(block.text)) for block in blocks]
    total = 1 + sum(count for count, own in zip(counts, kept, strict=True) if own)
    costs = [min(_MOST_COST, _LINE_COST + _WORD_COST * min(count, total) / total) for count in counts]
    seen = lines(blocks, language_of(block.text for block in blocks))
    return Page(evidence(seen), list(kept), costs)


def _trimmed(
    blocks: Sequence[SourceBlock], kept: Sequence[bool], chance: random.Random
) -> tuple[list[SourceBlock], list[bool]]:
    """What a person might have copied of a page: a part of the article, a few lines around it, junk in between."""
    inside = [at for at, own in enumerate(kept) if own]
    first, last = inside[0], inside[-1]
    above, below = chance.choice((0, 1, 3, 6, 12)), chance.choice((0, 1, 3, 6, 12, 25))
    body = [(blocks[at], kept[at]) for at in range(first, last + 1)]
    if chance.random() < _SHORTENED:
        body = _shortened(body, chance)
    if chance.random() < _SPLIT:
        body = [piece for block, own in body for piece in _pieces(block, own)]
    junk = [at for at in (*range(first), *range(last + 1, len(blocks))) if cue(blocks[at].text)]
    for _ in range(chance.choice((0, 1, 2, 3, 4)) if junk else 0):
        _insert(body, blocks, kept, chance.choice(junk), chance)
    chosen = [
        *((block, False) for block in blocks[max(0, first - above) : first]),
        *body,
        *((block, False) for block in blocks[last + 1 : last + 1 + below]),
    ]
    gap = chance.choice((None, 0, 1))
    return (
        [block if gap is None else replace(block, gap=gap) for block, _ in chosen],
        [own for _, own in chosen],
    )


def _shortened(body: list[tuple[SourceBlock, bool]], chance: random.Random) -> list[tuple[SourceBlock, bool]]:
    """The beginning of an article and its end, without what stands between them; most stories are short."""
    length = chance.choice((6, 9, 12, 16, 24))
    if len(body) <= length:
        return body
    tail = length // 3
    short = body[: length - tail] + body[-tail:]
    return short if any(own for _, own in short) else body


def _pieces(block: SourceBlock, own: bool) -> list[tuple[SourceBlock, bool]]:
    """The sentences of a paragraph as paragraphs of their own, as popular papers set them."""
    if not own or block.kind != "paragraph":
        return [(block, own)]
    found = [block.text[start:end] for start, end in spans(block.text)]
    return [(replace(block, text=text, gap=block.gap), own) for text in found]


def _insert(
    chosen: list[tuple[SourceBlock, bool]],
    blocks: Sequence[SourceBlock],
    kept: Sequence[bool],
    start: int,
    chance: random.Random,
) -> None:
    found = cue(blocks[start].text)
    spots = [at for at in range(1, len(chosen)) if chosen[at - 1][1] and chosen[at][1]]
    if found is None or found.scope == "rest" or not spots:
        return
    length = chance.choice((1, 2, 3, 4, 6)) if found.scope == "section" else 1
    spot = chance.choice(spots)
    chosen[spot:spot] = [
        (blocks[at], False) for at in range(start, min(len(blocks), start + length)) if not kept[at]
    ]
