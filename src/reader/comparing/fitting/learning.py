"""What the fits of contradictions share: labelled examples, the weights fitted to them, how well those do, their module."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from reader.comparing.fitting.training import fit


class Weighed(Protocol):
    """Two statements that may contradict one another."""

    @property
    def features(self) -> tuple[float, ...]:
        """What speaks for and against it."""


T = TypeVar("T", bound=Weighed)


@dataclass(frozen=True, slots=True)
class Pair(Generic[T]):
    """What may contradict one another in two accounts of a story, each with what people say of it."""

    story: str
    examples: tuple[tuple[T, str], ...]  # "none", "open" or the name of a known contradiction
    known: frozenset[str]  # the contradictions that are looked for
    worth: float = 1.0  # how often each example counts


def fitted(known: Sequence[Pair[T]], penalty: float) -> list[float]:
    """The weights for the features, and the bias; of what is open nothing is learned."""
    rows = [
        ((one.features, label != "none"), pair.worth)
        for pair in known
        for one, label in pair.examples
        if label != "open"
    ]
    return fit([row for row, _ in rows], penalty, [worth for _, worth in rows])


def figures(
    known: Sequence[Pair[T]],
    weights: Mapping[str, Sequence[float]],
    told: Callable[[Sequence[T], Sequence[float]], Sequence[T]],
) -> str:
    """Precision and recall of what would be told with the weights for each story."""
    right = wrong = found = wanted = 0
    for pair in known:
        labels = {id(one): label for one, label in pair.examples}
        names = [labels[id(one)] for one in told([one for one, _ in pair.examples], weights[pair.story])]
        wrong += names.count("none")
        right += sum(name not in ("open", "none") for name in names)
        found += len(pair.known.intersection(names))
        wanted += len(pair.known)
    share = f"P {right / max(1, right + wrong):.3f} ({wrong} wrong)"
    return f"{share} R {found / max(1, wanted):.3f} ({found}/{wanted})"


def module(doc: str, names: Sequence[str], weights: Sequence[float]) -> str:
    """The Python module that holds weights, the bias last among them."""
    rows = "".join(f'    "{name}": {weight:.4f},\n' for name, weight in zip(names, weights[:-1], strict=True))
    head = f'"""{doc}"""\n\nfrom __future__ import annotations\n\n'
    return f"{head}BIAS = {weights[-1]:.4f}\n\nWEIGHTS: dict[str, float] = {{\n{rows}}}\n"
