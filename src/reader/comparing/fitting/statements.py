"""What the fits of denials, causes and moods share: rival statements of known stories, each with what people say of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, Protocol, TypeAlias

from reader.comparing.align import alignment
from reader.comparing.fitting.learning import Pair, Told, Weighed, run
from reader.comparing.fitting.stories import Gold, compared, is_in, named, words
from reader.comparing.fitting.texts import aligned
from reader.comparing.statements.one_story import are_one_story, likely
from reader.comparing.statements.pairs import Odds, Side, sides
from reader.model import Account, Difference, Span

_PASSAGE = 0.2  # in so few words there is little else that could be meant
_LONG = 8  # sentences of an account that is no mere passage


class Rival(Weighed, Protocol):
    """Two statements that may contradict one another, and can be told."""

    def difference(self) -> Difference:
        """What the two accounts say differently."""


Rivals: TypeAlias = Callable[[Sequence[Side], Sequence[Side], Odds, bool], Sequence[Rival]]
"""What is compared of two accounts, their links' odds given, and whether they are of one story."""


@dataclass(frozen=True, slots=True)
class Fit:
    """One kind of difference to fit weights for."""

    kind: str
    names: tuple[str, ...]  # of the features
    rivals: Rivals
    told: Told[Any]
    penalty: float
    lookalike: float = (
        0.02  # worth of an example in a file of links: so many that they would outweigh the stories
    )
    of_linked: Literal["none", "open"] = "none"  # what is said of statements in linked sentences there

    def main(self, doc: str | None) -> None:
        """Leave each story out once, then write the weights fitted to all."""
        about = f"The weights of what speaks for and against a conflict of {self.kind}, written by the fit of them."
        run(doc, about, self.names, self.penalty, self.pairs, self.told)

    def pairs(self, folder: Path, files: Path | None) -> Iterator[Pair[Rival]]:
        """The compared pairs of every story in a folder; accounts missing there are looked for in ``files``.

        A file of links instead of a folder gives look-alikes, in which hardly two statements contradict one another.
        """
        for pair in aligned(folder) if folder.is_file() else ():
            known = pair.links | pair.open
            found = tuple(
                (one, self.of_linked if _place(one) in known else "none")
                for one in self._rivals(pair.left, pair.right)
            )
            yield Pair(pair.story, found, frozenset(), self.lookalike)
        for story, left, right, gold in compared(folder, files):
            ours, theirs = ([s.text for s in account.sentences] for account in (left, right))
            examples = tuple((one, self._label(one, ours, theirs, gold)) for one in self._rivals(left, right))
            wanted = frozenset(name for name, row in named(gold) if row["kind"] == self.kind)
            yield Pair(story, examples, wanted, 1.0 if max(len(ours), len(theirs)) >= _LONG else _PASSAGE)

    def _rivals(self, left: Account, right: Account) -> Sequence[Rival]:
        ours, theirs, odds = sides(left), sides(right), alignment(left, right).odds
        one_story = are_one_story(ours, theirs)
        return self.rivals(ours, theirs, odds if one_story else likely(odds), one_story)

    def _label(self, found: Rival, left: Sequence[str], right: Sequence[str], gold: Gold) -> str:
        """The contradiction that two statements tell; open where they lie beside one, or in doubt."""
        told, label = found.difference(), "none"

        def is_there(row: Mapping[str, str]) -> bool:
            return is_in(row["left_sentence"], left[told.left.sentence]) and is_in(
                row["right_sentence"], right[told.right.sentence]
            )

        for name, row in named(gold):
            if is_there(row):
                hits = _shares(row["left"], told.left) + _shares(row["right"], told.right)
                if hits == 2 or (hits and row["kind"] == self.kind):
                    return name
                if hits or row["kind"] == self.kind:
                    label = "open"
        return "open" if any(map(is_there, gold.get("doubtful", []))) else label


def _place(one: Rival) -> tuple[int, int]:
    told = one.difference()
    return told.left.sentence, told.right.sentence


def _shares(known: str, span: Span) -> bool:
    """Whether some words and a span have one in common."""
    return not set(words(known)).isdisjoint(words(span.text))
