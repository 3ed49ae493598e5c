"""Pack word vectors into the table of relatedness: ``python -m reader.comparing.fitting.word_vectors VECTORS --write FILE``.

VECTORS is text, a stem and its figures a line, the commonest stems first. Those of the table in use were made with
programs that the project does not need otherwise (sentence-transformers, numpy, wordfreq):

1. all-MiniLM-L6-v2 (Apache License 2.0) gave a vector for each of the 30,000 commonest English words by itself, and
   one for each of 21,000 sentences of public collections of news pages; none of them is in the files of links and
   stories that the alignment is fitted to.
2. Words of one stem were averaged, weighed by the root of how common they are. Then the stems' vectors were moved as
   little as needed (ridge regression) for the sum of those of a sentence to come near the vector of the sentence.
3. They were turned to the 128 directions in which the sums vary most, each divided by the fourth root of its variance.

Here the figures are rounded to four bits, and the commonest stems are kept. No sentence can be got out of the table.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Mapping, Sequence
from math import sqrt
from pathlib import Path

from reader.language.word_vectors import MIDDLE

_MOST = 9000  # stems that are kept
_TOP = MIDDLE - 1  # the largest figure
_WIDE = 2.2  # standard deviations that the largest figure stands for


def main() -> None:
    """Read vectors and write the table."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("vectors", type=Path)
    parser.add_argument("--write", type=Path, required=True, help="where to write the table")
    options = parser.parse_args()
    with options.vectors.open(encoding="utf-8") as lines:
        options.write.write_bytes(packed(vectors(lines, _MOST)))


def vectors(lines: Iterable[str], most: int) -> dict[str, list[float]]:
    """The first ``most`` stems with their figures."""
    found: dict[str, list[float]] = {}
    for line in lines:
        stem, *figures = line.split()
        found[stem] = [float(figure) for figure in figures]
        if len(found) == most:
            break
    return found


def packed(known: Mapping[str, Sequence[float]]) -> bytes:
    """The table: the stems in order on a line, then for each its figures, two to a byte."""
    squares = [figure * figure for figures in known.values() for figure in figures]
    step = (_WIDE * sqrt(sum(squares) / len(squares)) or 1.0) / _TOP
    stems = sorted(known)
    rows = [bytes(_pairs([_rounded(figure / step) for figure in known[stem]])) for stem in stems]
    return " ".join(stems).encode("ascii") + b"\n" + b"".join(rows)


def _rounded(figure: float) -> int:
    return max(-_TOP, min(_TOP, round(figure))) + MIDDLE


def _pairs(figures: Sequence[int]) -> Iterable[int]:
    return (low | high << 4 for low, high in zip(figures[::2], figures[1::2], strict=True))


if __name__ == "__main__":
    main()
