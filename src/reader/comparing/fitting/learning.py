"""What the fits of contradictions share: labelled examples, weights fitted to them, how well those do, the command line."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, Protocol, TypeAlias, TypeVar

from reader.comparing.fitting.training import fit


class Weighed(Protocol):
    """Two statements that may contradict one another."""

    @property
    def features(self) -> tuple[float, ...]:
        """What speaks for and against it."""


T = TypeVar("T", bound=Weighed)
Told: TypeAlias = Callable[[Sequence[T], Sequence[float]], Sequence[T]]
"""Those of what may contradict one another that some weights would tell."""


@dataclass(frozen=True, slots=True)
class Pair(Generic[T]):
    """What may contradict one another in two accounts of a story, each with what people say of it."""

    story: str
    examples: tuple[tuple[T, str], ...]  # "none", "open" or the name of a known contradiction
    known: frozenset[str]  # the contradictions that are looked for
    worth: float = 1.0  # how often each example counts


def run(
    doc: str | None,
    about: str,
    names: Sequence[str],
    penalty: float,
    read: Callable[[Path, Path | None], Iterable[Pair[T]]],
    told: Told[T],
) -> None:
    """Leave each story out once and print the figures; write a module of weights fitted to all where that is wanted.

    ``read`` takes a folder of stories and one where further accounts lie; ``about`` is the module's docstring.
    """
    parser = argparse.ArgumentParser(description=doc)
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--files", type=Path, help="where accounts lie that are not in their story's folder")
    parser.add_argument("--penalty", type=float, default=penalty)
    parser.add_argument("--write", type=Path, help="where to write the weights")
    options = parser.parse_args()
    sets = {folder.name: list(read(folder, options.files)) for folder in options.folders}
    known = [pair for found in sets.values() for pair in found]
    held_out = {
        story: fitted([pair for pair in known if pair.story != story], options.penalty)
        for story in sorted({pair.story for pair in known})
    }
    for name, found in {**sets, "all": known}.items():
        print(name, figures(found, held_out, told))
    if options.write:
        options.write.write_text(module(about, names, fitted(known, options.penalty)), "utf-8")


def fitted(known: Sequence[Pair[T]], penalty: float) -> list[float]:
    """The weights for the features, and the bias; of what is open nothing is learned."""
    rows = [
        ((one.features, label != "none"), pair.worth)
        for pair in known
        for one, label in pair.examples
        if label != "open"
    ]
    return fit([row for row, _ in rows], penalty, [worth for _, worth in rows])


def figures(known: Sequence[Pair[T]], weights: Mapping[str, Sequence[float]], told: Told[T]) -> str:
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


def module(about: str, names: Sequence[str], weights: Sequence[float]) -> str:
    """The Python module that holds weights, the bias last among them."""
    rows = "".join(f'    "{name}": {weight:.4f},\n' for name, weight in zip(names, weights[:-1], strict=True))
    head = f'"""{about}"""\n\nfrom __future__ import annotations\n\n'
    return f"{head}BIAS = {weights[-1]:.4f}\n\nWEIGHTS: dict[str, float] = {{\n{rows}}}\n"
