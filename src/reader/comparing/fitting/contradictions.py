"""Fit the weights of one kind of contradiction to stories, and say how well they do on stories they have not seen."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Generic, Protocol, TypeAlias, TypeVar

from reader.comparing.fitting.linked_texts import aligned
from reader.comparing.fitting.regression import fit
from reader.comparing.fitting.stories import Gold, compared, named
from reader.model import Account, Span

_BIAS_PENALTY = 0.01
_LONG = 8  # sentences of an account that is no mere passage


class Weighed(Protocol):
    """Two statements that may contradict one another."""

    @property
    def features(self) -> tuple[float, ...]:
        """What speaks for and against it."""


T = TypeVar("T", bound=Weighed)
Conflicts: TypeAlias = Callable[[Sequence[T], Sequence[float]], Sequence[tuple[T, float]]]
"""Those of what may contradict one another that some weights would tell, each with its probability."""

Label: TypeAlias = Callable[[tuple[str, Span], tuple[str, Span], Gold, frozenset[str]], str]
"""What people say of two stretches, each with its sentence: the name of a contradiction of some kinds, "open", "none"."""


@dataclass(frozen=True, slots=True)
class Compared(Generic[T]):
    """What may contradict one another in two accounts of a story, each with what people say of it."""

    story: str
    examples: tuple[tuple[T, str], ...]  # "none", "open" or the name of a known contradiction
    known: frozenset[str]  # the contradictions that are looked for
    worth: float = 1.0  # how often each example counts


@dataclass(frozen=True, slots=True)
class Fit:
    """One kind of contradiction to fit weights for."""

    names: tuple[str, ...]  # of the features
    kinds: frozenset[str]  # of the contradictions in the gold
    rivals: Callable[[Account, Account], Sequence[Any]]  # whatever two accounts may contradict one another in
    spans: Callable[[Any], tuple[Span, Span]]  # where it stands
    conflicts: Conflicts[Any]
    label: Label
    penalty: float
    lookalike: float  # worth of an example in look-alike events, which are so many that they would outweigh the stories
    passage: float = 1.0  # the same in accounts of a few sentences
    # whether what linked sentences of look-alike events may contradict one another in may be one for all anybody knows
    may_hold: Callable[[Any], bool] = lambda _: True

    def pairs(self, path: Path, files: Path | None = None) -> Iterator[Compared[Any]]:
        """The compared pairs of a folder of stories, accounts missing there taken from ``files``; or of a file of links.

        In such a file sentences that are not linked contradict nothing.
        """
        for two in aligned(path) if path.is_file() else ():
            known, found = two.links | two.open, []
            for one in self.rivals(two.left, two.right):
                left, right = self.spans(one)
                is_open = (left.sentence, right.sentence) in known and self.may_hold(one)
                found.append((one, "open" if is_open else "none"))
            yield Compared(two.story, tuple(found), frozenset(), self.lookalike)
        for story, left_account, right_account, gold in compared(path, files):
            labelled = []
            for one in self.rivals(left_account, right_account):
                places = zip((left_account, right_account), self.spans(one), strict=True)
                here, there = ((account.sentences[span.sentence].text, span) for account, span in places)
                labelled.append((one, self.label(here, there, gold, self.kinds)))
            wanted = frozenset(name for name, row in named(gold) if row["kind"] in self.kinds)
            is_long = max(len(left_account.sentences), len(right_account.sentences)) >= _LONG
            yield Compared(story, tuple(labelled), wanted, 1.0 if is_long else self.passage)


def left_out(known: Sequence[Compared[T]], penalty: float) -> dict[str, list[float]]:
    """For each story the weights that were fitted to all the others."""
    stories = sorted({pair.story for pair in known})
    return {story: fitted([pair for pair in known if pair.story != story], penalty) for story in stories}


def fitted(known: Iterable[Compared[T]], penalty: float) -> list[float]:
    """The weights for the features and, last, the bias; of what is open nothing is learned."""
    rows = [
        ((*one.features, 1.0), label != "none", pair.worth)
        for pair in known
        for one, label in pair.examples
        if label != "open"
    ]
    vectors, truths, worths = zip(*rows, strict=True)
    penalties = [penalty] * (len(vectors[0]) - 1) + [_BIAS_PENALTY]
    return fit(list(zip(*vectors, strict=True)), truths, worths, penalties)


def precision_and_recall(
    known: Sequence[Compared[T]], weights: Mapping[str, Sequence[float]], conflicts: Conflicts[T]
) -> str:
    """Precision and recall of what would be told with the weights for each story."""
    right = wrong = found = wanted = 0
    for pair in known:
        labels = {id(one): label for one, label in pair.examples}
        told = conflicts([one for one, _ in pair.examples], weights[pair.story])
        names = [labels[id(one)] for one, _ in told]
        wrong += names.count("none")
        right += sum(name not in ("open", "none") for name in names)
        found += len(pair.known.intersection(names))
        wanted += len(pair.known)
    share = f"P {right / max(1, right + wrong):.3f} ({wrong} wrong)"
    return f"{share} R {found / max(1, wanted):.3f} ({found}/{wanted})"


def module(about: str, names: Sequence[str], weights: Sequence[float]) -> str:
    """The Python module that holds weights, the bias last among them."""
    rows = "".join(f'    "{name}": {weight:.4f},\n' for name, weight in zip(names, weights[:-1], strict=True))
    head = f'"""{about}"""\n\nfrom __future__ import annotations\n\n'
    return f"{head}BIAS = {weights[-1]:.4f}\n\nWEIGHTS: dict[str, float] = {{\n{rows}}}\n"
