"""Fit the weights of sentence alignment to stories and to texts with known links.

What the second look learns from are judgements of first looks that had not seen the story. The figures are those of
stories that neither look had seen, nor the first looks that the second one learned from.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar, get_args

from reader.comparing.alignment.features import looked
from reader.comparing.alignment.judgement import FAINT, Judge, Size, sized
from reader.comparing.alignment.neighbours import Neighbours
from reader.comparing.alignment.terms import ground
from reader.comparing.alignment.weights import AMONG, COVERED, OWN, Weights
from reader.comparing.fitting.linked_texts import Aligned, aligned
from reader.comparing.fitting.regression import fit, scales
from reader.comparing.odds import Odds, Pair
from reader.model import Certainty

T = TypeVar("T")

_FOLDS = 5
_PENALTY = 1.0
_SIZED = 0.4  # how much a weight may follow the size, as part of how far it may go by itself
_BIAS_PENALTY = 1e-3


@dataclass(frozen=True, slots=True)
class Example:
    """Two accounts, the features of their pairs, and in which part of the material they are."""

    known: Aligned
    rows: Mapping[Pair, tuple[float, ...]]
    fold: int

    @property
    def size(self) -> Size:
        """How large the accounts are."""
        return sized(len(self.known.left.sentences), len(self.known.right.sentences))

    def judge(self, *tables: Weights) -> Judge:
        """The judge of these accounts, with the weights of its first and second look; else those in use."""
        return Judge(len(self.known.left.sentences), len(self.known.right.sentences), *tables)


def fitted(paths: Iterable[Path], target: Path | None) -> Iterator[str]:
    """Say how well the two looks do on stories they have not seen, then write the weights fitted to all."""
    known = examples([pair for path in paths for pair in aligned(path)])
    yield from report(known, left_out(known))
    if target:
        target.write_text(rewritten(target.read_text("utf-8"), *both(known)), "utf-8")


def both(known: Sequence[Example]) -> tuple[Weights, Weights]:
    """The weights of both looks; the second one learns from first looks that were learned from the other parts."""
    tables = _by_fold(known, first)
    return first(known), second([second_rows(e, first_odds(e, tables[e.fold])) for e in known])


def left_out(known: Sequence[Example]) -> list[Odds]:
    """What the two looks say of each pair when they have not seen its story."""
    tables = _by_fold(known, both)
    found: list[Odds] = []
    for example in known:
        odds = first_odds(example, tables[example.fold][0])
        found.append({**odds, **second_odds(second_rows(example, odds), *tables[example.fold])})
    return found


def _by_fold(known: Sequence[Example], learn: Callable[[Sequence[Example]], T]) -> dict[int, T]:
    """For each part of the material what is learned from the others."""
    folds = sorted({example.fold for example in known})
    return {fold: learn([example for example in known if example.fold != fold]) for fold in folds}


def examples(known: Sequence[Aligned]) -> list[Example]:
    """The accounts with their features, the stories of each set dealt out in turn."""
    stories: dict[str, dict[str, int]] = {}
    found = []
    for pair in known:
        turn = stories.setdefault(pair.name, {})
        fold = turn.setdefault(pair.story, len(turn)) % _FOLDS
        looks = looked(ground(pair.left, pair.right))
        found.append(Example(pair, {(two.left, two.right): tuple(row) for two, row in looks}, fold))
    return found


def first(known: Sequence[Example]) -> Weights:
    """The weights of the first look."""
    return _fitted(known, (*OWN, *COVERED))


def second(known: Sequence[Example]) -> Weights:
    """The weights of the second look."""
    return _fitted(known, (*OWN, *COVERED, *AMONG))


def first_odds(example: Example, table: Weights) -> Odds:
    """What the first look says of each pair."""
    judge = example.judge(table)
    return {pair: judge.first(row) for pair, row in example.rows.items()}


def second_rows(example: Example, odds: Odds) -> Example:
    """The same accounts as the second look sees them."""
    around = Neighbours(odds)
    rows = {pair: (*row, *around.features(pair)) for pair, row in example.rows.items() if odds[pair] >= FAINT}
    return replace(example, rows=rows)


def second_odds(example: Example, *tables: Weights) -> Odds:
    """What the second look says of each pair that it sees."""
    judge = example.judge(*tables)
    return {pair: judge.second(judge.own(row), row[-len(AMONG) :]) for pair, row in example.rows.items()}


def _fitted(known: Sequence[Example], names: Sequence[str]) -> Weights:
    """The weights of features, learned on what they and the length of the accounts are when brought to one scale."""
    seen = [
        (example, pair, row)
        for example in known
        for pair, row in example.rows.items()
        if pair not in example.known.open
    ]
    truths = [pair in example.known.links for example, pair, _ in seen]
    worths = _worths([example.known.kind for example, _, _ in seen], truths)
    sizes = [example.size for example, _, _ in seen]
    raw = list(zip(*((*row, at.length) for (_, _, row), at in zip(seen, sizes, strict=True)), strict=True))
    spread = [scales(column, worths) for column in raw]
    plain = [[(x - mean) / dev for x in column] for column, (mean, dev) in zip(raw, spread, strict=True)]
    plain.append([1.0] * len(seen))
    grown = [[x * at.size for x, at in zip(column, sizes, strict=True)] for column in plain]
    penalties = [_PENALTY] * len(raw) + [_BIAS_PENALTY] + [_PENALTY / _SIZED**2] * len(plain)
    weights = fit([*plain, *grown], truths, worths, penalties)
    pairs = list(zip(weights[: len(plain)], weights[len(plain) :], strict=True))
    found = {
        name: (w / dev, v / dev)
        for name, (_, dev), (w, v) in zip((*names, "length"), spread, pairs, strict=False)
    }
    bias = [
        pairs[-1][side]
        - sum(pair[side] * mean for pair, (mean, _) in zip(found.values(), spread, strict=True))
        for side in (0, 1)
    ]
    return {"bias": (bias[0], bias[1])} | found


def _worths(kinds: Sequence[str], truths: Sequence[bool]) -> list[float]:
    """What each example weighs, one on average: a link of a kind of set with many links weighs less, by their root."""
    links = dict.fromkeys(kinds, 0)
    for kind, truth in zip(kinds, truths, strict=True):
        links[kind] += truth
    worths = [max(1, links[kind]) ** -0.5 for kind in kinds]
    mean = sum(worths) / max(1, len(worths))
    return [worth / mean for worth in worths]


def report(known: Sequence[Example], odds: Sequence[Odds]) -> Iterable[str]:
    """How good the links of each set are, how often each word for certainty is right, and other thresholds."""
    for name in dict.fromkeys(example.known.name for example in known):
        own = [_links(e, o, None) for e, o in zip(known, odds, strict=True) if e.known.name == name]
        yield f"{name}: {_precision_and_recall(own)}"
    for least in (0.3, 0.34, 0.38, 0.42, 0.46):
        own = [_links(e, o, least) for e, o in zip(known, odds, strict=True)]
        yield f"all from {least}: {_precision_and_recall(own)}"
    for word in get_args(Certainty):
        right = told = 0
        for example, found in zip(known, odds, strict=True):
            judge = example.judge()
            links = {p for p in _links(example, found, None)[1] if judge.certainty(found[p]) == word}
            right += len(links & example.known.links)
            told += len(links)
        yield f"{word}: {right} of {told} right, {right / max(1, told):.3f}"


def _links(example: Example, odds: Odds, least: float | None) -> tuple[Aligned, set[Pair]]:
    """The links that would be told from some probability on, or as the judge decides."""
    judge = example.judge()
    links = {p for p, share in odds.items() if (judge.links(share) if least is None else share >= least)}
    return example.known, links - example.known.open


def _precision_and_recall(told: Sequence[tuple[Aligned, set[Pair]]]) -> str:
    right = sum(len(links & known.links) for known, links in told)
    found, wanted = sum(len(links) for _, links in told), sum(len(known.links) for known, _ in told)
    precision, recall = right / max(1, found), right / max(1, wanted)
    return f"P {precision:.3f} R {recall:.3f} F1 {2 * right / max(1, found + wanted):.3f}"


def rewritten(module: str, first: Weights, second: Weights) -> str:
    """The module that holds the weights, with others in it."""
    for name in second:
        found = ", ".join(
            f"({w:.4f}, {v:.4f})" for w, v in (look[name] for look in (first, second) if name in look)
        )
        module = re.sub(rf'(?<="{name}": \()[-.\d(), ]+(?=, ")', found, module)
    return module
