"""The command line that the fits of contradictions share: each story left out once, then weights fitted to all."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Protocol, TypeVar


class OfStory(Protocol):
    """Two accounts of a story whose contradictions are known."""

    @property
    def story(self) -> str:
        """The story's name."""


T = TypeVar("T", bound=OfStory)


def run(
    doc: str | None,
    penalty: float,
    *,
    read: Callable[[Path, Path | None], Iterable[T]],
    fitted: Callable[[Sequence[T], float], list[float]],
    figures: Callable[[Sequence[T], Mapping[str, Sequence[float]]], str],
    written: Callable[[Sequence[float]], str],
) -> None:
    """Print the figures of the stories left out, and write the module of weights where that is wanted.

    ``read`` takes a folder of stories and one where further accounts lie; ``figures`` the weights for each story.
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
        print(name, figures(found, held_out))
    if options.write:
        options.write.write_text(written(fitted(known, options.penalty)), "utf-8")
