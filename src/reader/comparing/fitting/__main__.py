"""Fit the weights of rival values to stories, and say how well they do on stories they have not seen."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from reader.comparing.align import alignment
from reader.comparing.fitting.learning import Pair, run
from reader.comparing.fitting.stories import Gold, Stretch, compared, hits, named
from reader.comparing.fitting.texts import aligned
from reader.comparing.values.implied import beside
from reader.comparing.values.matching import Place, matches, side
from reader.comparing.values.rivals import NAMES, Rivals, conflicts, rivals
from reader.comparing.values.settling import settled
from reader.model import Account

_PENALTY = 1.0
_LOOKALIKE = 0.1  # so many that they would outweigh the stories
_KINDS = frozenset({"number", "money", "percent", "date", "time", "age"})
_ABOUT = "The weights of what speaks for and against two rivals, written by :mod:`reader.comparing.fitting`."


def pairs(folder: Path, files: Path | None = None) -> Iterator[Pair[Rivals]]:
    """The rivals of every two accounts in a folder of stories, or in a file of links of look-alike events.

    In such a file sentences that are not linked contradict nothing; what the linked ones contradict is not known.
    """
    for two in aligned(folder) if folder.is_file() else ():
        known = two.links | two.open
        labelled = (
            (pair, "open" if (pair.left.sentence, pair.right.sentence) in known else "none")
            for pair in _rivals(two.left, two.right)
        )
        yield Pair(two.story, tuple(labelled), frozenset(), _LOOKALIKE)
    for story, left, right, gold in compared(folder, files):
        examples = tuple((pair, _label(pair, left, right, gold)) for pair in _rivals(left, right))
        yield Pair(story, examples, frozenset(name for name, row in named(gold) if row["kind"] in _KINDS))


def _rivals(left: Account, right: Account) -> list[Rivals]:
    one, other = beside(side(left), side(right))
    together = alignment(left, right)
    found = matches(one, other, together.links)
    return rivals(one, other, together.odds, settled(one, other, found))


def _label(pair: Rivals, left: Account, right: Account, gold: Gold) -> str:
    """The contradiction that two rivals tell; open where they lie beside one, or in doubt."""
    here, there = _stretch(left, pair.left), _stretch(right, pair.right)
    found = {name: hits(row, here, there) for name, row in named(gold) if row["kind"] in _KINDS}
    is_open = any(found.values()) or any(hits(row, here, there) for row in gold.get("doubtful", []))
    return next((name for name, count in found.items() if count == 3), "open" if is_open else "none")


def _stretch(account: Account, place: Place) -> Stretch:
    return account.sentences[place.sentence].text, place.value.start, place.value.end


def _told(found: Sequence[Rivals], weights: Sequence[float]) -> list[Rivals]:
    return [pair for pair, _ in conflicts(found, weights)]


def main() -> None:
    """Leave each story out once, then write the weights fitted to all."""
    run(__doc__, _ABOUT, NAMES, _PENALTY, pairs, _told)


if __name__ == "__main__":
    main()
