"""Fit the weights of the engine: ``python -m reader.comparing.fitting WHAT PATH … [--write FILE]``."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from pathlib import Path

import reader.comparing.fitting as package
from reader.comparing.fitting import alignment
from reader.comparing.fitting.contradictions import rewritten
from reader.comparing.fitting.kinds import FITS


def main(arguments: Sequence[str] | None = None) -> None:
    """Print how well weights do on stories they have not seen, then write those fitted to all where that is wanted."""
    parser = argparse.ArgumentParser(
        prog="python -m reader.comparing.fitting",
        description=package.__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("what", choices=(*FITS, "alignment"))
    parser.add_argument("paths", nargs="+", type=Path)
    parser.add_argument("--files", type=Path, help="where accounts lie that are not in their story's folder")
    parser.add_argument("--write", type=Path, help="the module whose table gets the weights")
    options = parser.parse_args(arguments)
    if options.what == "alignment":
        lines = alignment.fitted(options.paths, options.write)
    else:
        lines = _contradictions(options.what, options.paths, options.files, options.write)
    for line in lines:
        print(line)


def _contradictions(
    what: str, paths: Sequence[Path], files: Path | None, target: Path | None
) -> Iterator[str]:
    fit = FITS[what]
    sets = {path.name: list(fit.pairs(path, files)) for path in paths}
    known = [pair for found in sets.values() for pair in found]
    models = fit.left_out(known)
    for name, found in {**sets, "all": known}.items():
        yield f"{name} {fit.precision_and_recall(found, models)}"
    if target:
        target.write_text(rewritten(target.read_text("utf-8"), fit.fitted(known).table), "utf-8")


if __name__ == "__main__":
    main()
