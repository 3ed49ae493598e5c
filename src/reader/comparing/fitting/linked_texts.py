"""Texts with known sentence alignments become training material: two accounts and the pairs that people link."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from typing import Any

from reader.comparing.fitting.gold import Gold, stories
from reader.comparing.odds import Pair
from reader.model import Account, Article, Block, Origin, Sentence


@dataclass(frozen=True, slots=True)
class Aligned:
    """Two accounts and what people say of their sentences."""

    name: str  # of the set
    kind: str  # the links of one kind of set weigh as much together as those of any other
    story: str  # never in part used for learning and in part for judging
    left: Account
    right: Account
    links: frozenset[Pair]
    open: frozenset[Pair]  # pairs that nothing is learned from


def aligned(path: Path) -> Iterator[Aligned]:
    """The pairs of accounts of a folder of stories or of a file of links; the package says what they look like."""
    if path.is_dir():
        for place, gold in stories(path):
            yield from _story(path.name, place.name, gold)
    else:
        yield from _links(path.stem, json.loads(path.read_text("utf-8")))


def _story(name: str, story: str, gold: Gold) -> Iterator[Aligned]:
    texts = {
        key: [text for block in row["sentences"] for text in ([block] if isinstance(block, str) else block)]
        for key, row in gold["accounts"].items()
    }
    for pair in gold["pairs"]:
        left, right = texts[pair["left"]], texts[pair["right"]]
        links = _pairs(left, right, pair["links"])
        doubtful = _pairs(left, right, pair.get("optional_links", [])) - links
        yield Aligned(name, "stories", story, _account(left), _account(right), links, doubtful)


def _pairs(left: Sequence[str], right: Sequence[str], rows: Sequence[Gold]) -> frozenset[Pair]:
    return frozenset(
        (i, j)
        for row in rows
        for (i, one), (j, other) in product(enumerate(left), enumerate(right))
        if one in row["left"] and other in row["right"]
    )


def _links(name: str, known: Mapping[str, Any]) -> Iterator[Aligned]:
    for pair in known["pairs"]:
        docs = known["docs"][pair["a"]], known["docs"][pair["b"]]
        left, right = (_account([" ".join(text.split()) for text in doc["sents"]]) for doc in docs)
        unseen = product(*({*range(len(doc["sents"]))}.difference(doc["scored"]) for doc in docs))
        links = frozenset((i, j) for i, j in pair["links"])
        yield Aligned(name, name, f"{name} {docs[0]['topic']}", left, right, links, frozenset(unseen))


def _account(texts: Sequence[str]) -> Account:
    blocks = tuple(Block("paragraph", text) for text in texts)
    article = Article(None, None, None, None, None, "en", blocks, Origin("text", "text", "0"))
    return Account(article, tuple(Sentence(k, 0, len(text), text) for k, text in enumerate(texts)))
