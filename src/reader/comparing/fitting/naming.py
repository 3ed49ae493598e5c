"""Fit the weights of two names for one thing: ``python -m reader.comparing.fitting.naming FOLDER …``, never used at run time.

The folders, and files of links of look-alike events, are those of :mod:`reader.comparing.fitting`. In such a file no two
names contradict each other but those that are nearly alike, of which nothing is learned. Each story is left out once,
and the figures are those of the stories left out.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from reader.comparing.align import alignment
from reader.comparing.fitting.learning import Pair, run
from reader.comparing.fitting.stories import Gold, Stretch, compared, hits, named
from reader.comparing.fitting.texts import aligned
from reader.comparing.statements.names.counterparts import NAMES, Counterparts, conflicts, counterparts
from reader.comparing.statements.one_story import are_one_story, likely
from reader.comparing.statements.pairs import sides
from reader.model import Account, Span

_PENALTY = 0.2
_LOOKALIKE = 0.3  # so many that they would outweigh the stories
_KINDS = frozenset(("name", "place"))
_ALIKE = 0.5
_ABOUT = "The weights of what speaks for and against two names for one thing, written by :mod:`reader.comparing.fitting.naming`."


def pairs(folder: Path, files: Path | None) -> Iterator[Pair[Counterparts]]:
    """The compared pairs of every story in a folder, or of a file of links."""
    for pair in aligned(folder) if folder.is_file() else ():
        examples = []
        for found in _counterparts(pair.left, pair.right):
            place = found.left.span.sentence, found.right.span.sentence
            is_open = place in pair.open or (place in pair.links and _is_one_name(found))
            examples.append((found, "open" if is_open else "none"))
        yield Pair(pair.story, tuple(examples), frozenset(), _LOOKALIKE)
    for story, left, right, gold in compared(folder, files):
        labelled = tuple((found, _label(found, left, right, gold)) for found in _counterparts(left, right))
        yield Pair(story, labelled, frozenset(name for name, row in named(gold) if row["kind"] in _KINDS))


def _is_one_name(found: Counterparts) -> bool:
    told = dict(zip(NAMES, found.features, strict=True))
    return told["alike"] > _ALIKE or told["shared"] > 0


def _counterparts(left: Account, right: Account) -> list[Counterparts]:
    one, other, odds = sides(left), sides(right), alignment(left, right).odds
    return counterparts(one, other, odds if are_one_story(one, other) else likely(odds))


def _label(found: Counterparts, left: Account, right: Account, gold: Gold) -> str:
    """The contradiction that two names tell; open where they lie beside one, or in doubt."""
    here, there = _stretch(left, found.left.span), _stretch(right, found.right.span)
    label = "none"
    for name, row in named(gold):
        count = hits(row, here, there)
        if count == 3 and row["kind"] in _KINDS:
            return name
        if count and (row["kind"] in _KINDS or count > 1):
            label = "open"
    return "open" if any(hits(row, here, there) for row in gold.get("doubtful", [])) else label


def _stretch(account: Account, span: Span) -> Stretch:
    return account.sentences[span.sentence].text, span.start, span.end


def _told(found: Sequence[Counterparts], weights: Sequence[float]) -> list[Counterparts]:
    return [one for one, _ in conflicts(found, weights)]


def main() -> None:
    """Leave each story out once, then write the weights fitted to all."""
    run(__doc__, _ABOUT, NAMES, _PENALTY, pairs, _told)


if __name__ == "__main__":
    main()
