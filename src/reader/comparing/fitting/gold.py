"""What people say of a story, as it is written down once for all its accounts, and as it is asked for, pair by pair.

``story.toml`` lists for each account its ``file`` and its ``body``: paragraphs of sentences, each with the names of the
propositions that it reports; two sentences are linked when they share one, and perhaps linked (``optional_links``) when
they share one that a mark ~ calls a mere detail. ``contradictions`` and ``baits`` list by account where a value stands,
by a piece of its sentence, and the value; values of one contradiction exclude one another unless they are of one group,
and those of a bait never do. ``quotations`` list by account their speaker, their words from the first to the last, and
what of these stands inside the marks, and by pair how they go together.
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from itertools import combinations, product
from pathlib import Path
from typing import Any, TypeAlias

Gold: TypeAlias = Mapping[str, Any]
"""What people say of a story or of two of its accounts; the package says what it looks like."""

_DETAIL = "~"
_OPEN = "?"  # the group of a value that may be read either way


def stories(folder: Path) -> Iterator[tuple[Path, Gold]]:
    """The stories of a folder, each with what people say of it."""
    for path in sorted((*folder.glob("*/gold.json"), *folder.glob("*/story.toml"))):
        text = path.read_text("utf-8")
        yield path.parent, json.loads(text) if path.suffix == ".json" else by_pairs(tomllib.loads(text))


def by_pairs(story: Gold) -> Gold:
    """What people say of each two accounts of a story that is written down once for all."""
    accounts = {
        key: {**told, "sentences": [[text for text, _ in block] for block in told["body"]]}
        for key, told in story["accounts"].items()
    }
    pairs = [_pair(story, left, right) for left, right in combinations(accounts, 2)]
    return {"accounts": accounts, "pairs": pairs}


def _pair(story: Gold, left: str, right: str) -> Gold:
    ours, theirs = (
        [row for block in story["accounts"][key]["body"] for row in block] for key in (left, right)
    )
    found: dict[str, Any] = {"left": left, "right": right, "links": [], "optional_links": []}
    for (text, names), (other, others) in product(ours, theirs):
        mine, yours = names.split(), others.split()
        if any(name in yours for name in mine if not name.startswith(_DETAIL)):
            found["links"].append({"left": [text], "right": [other]})
        elif {name.lstrip(_DETAIL) for name in mine} & {name.lstrip(_DETAIL) for name in yours}:
            found["optional_links"].append({"left": [text], "right": [other]})
    rows = list(_contradictions(story, left, right))
    for name, group in (("conflicts", "other"), ("doubtful", "open"), ("non_conflicts", "same")):
        found[name] = [row for told, row in rows if told == group]
    found["quotes"] = list(_quotations(story["quotations"], left, right))
    return found


def _contradictions(story: Gold, left: str, right: str) -> Iterator[tuple[str, Gold]]:
    """The values that two accounts give of one thing or of what only looks like it, each with how they go together."""
    for told in (*story["contradictions"], *story["baits"]):
        for (piece, value, *group), (other, rival, *others) in product(
            told.get(left, ()), told.get(right, ())
        ):
            row = {
                "id": told["id"],
                "kind": told["kind"],
                "left": value,
                "right": rival,
                "left_sentence": _sentence(story, left, piece),
                "right_sentence": _sentence(story, right, other),
            }
            if _OPEN in (*group, *others):
                yield "open", row
            elif group != others:
                yield "other", row
            elif not group or value.lower() != rival.lower():
                yield "same", row


def _sentence(story: Gold, key: str, piece: str) -> str:
    """The sentence of an account that holds some words."""
    body: list[list[list[str]]] = story["accounts"][key]["body"]
    return next(text for block in body for text, _ in block if piece in text)


def _quotations(told: Iterable[Gold], left: str, right: str) -> Iterator[Gold]:
    for row in told:
        if left in row or right in row:
            ours, theirs = row.get(left), row.get(right)
            relation = row.get(f"{left}-{right}", "only_left" if ours else "only_right")
            yield {"left": ours and ours[1], "right": theirs and theirs[1], "relation": relation}
