"""What the fits of causes and of moods share: rival statements of known stories, and how well weights tell them apart."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol, TypeAlias

from reader.comparing.align import alignment
from reader.comparing.fitting.learning import Pair, Weighed, figures, fitted, module
from reader.comparing.fitting.leaving_out import run
from reader.comparing.fitting.opposing import account_of, is_at, is_in
from reader.comparing.fitting.texts import aligned
from reader.comparing.statements.one_story import are_one_story, likely
from reader.comparing.statements.pairs import Odds, Side, sides
from reader.model import Account, Difference

_LOOKALIKE = 0.02  # so many that they would outweigh the stories
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
    conflicts: Callable[[Sequence[Any], Sequence[float]], Sequence[Any]]
    penalty: float

    def main(self, doc: str | None) -> None:
        """Leave each story out once, then write the weights fitted to all."""
        run(doc, self.penalty, read=self.pairs, fitted=fitted, figures=self.figures, written=self.written)

    def pairs(self, folder: Path, files: Path | None) -> Iterator[Pair[Rival]]:
        """The compared pairs of every story in a folder; accounts missing there are looked for in ``files``.

        A file of links instead of a folder gives look-alikes, in which hardly two statements contradict one another.
        """
        for pair in aligned(folder) if folder.is_file() else ():
            found = tuple((one, "none") for one in self._rivals(pair.left, pair.right))
            yield Pair(pair.story, found, frozenset(), _LOOKALIKE)
        for path in sorted(folder.glob("*/gold.json")):
            gold = json.loads(path.read_text("utf-8"))
            accounts = {
                k: account_of(path.parent / row["file"], files) for k, row in gold["accounts"].items()
            }
            for row in gold["pairs"]:
                yield self._pair(path.parent.name, accounts[row["left"]], accounts[row["right"]], row)

    def _pair(self, story: str, left: Account, right: Account, gold: Mapping[str, Any]) -> Pair[Rival]:
        rows = [(str(row.get("id", n)), row) for n, row in enumerate(gold["conflicts"])]
        texts = [[s.text for s in account.sentences] for account in (left, right)]
        found = self._rivals(left, right)
        examples = tuple((one, self._label(one, texts, rows, gold.get("doubtful", []))) for one in found)
        known = frozenset(name for name, row in rows if row["kind"] == self.kind)
        is_long = max(map(len, texts)) >= _LONG
        return Pair(story, examples, known, 1.0 if is_long else _PASSAGE)

    def _rivals(self, left: Account, right: Account) -> Sequence[Rival]:
        ours, theirs, odds = sides(left), sides(right), alignment(left, right).odds
        one_story = are_one_story(ours, theirs)
        return self.rivals(ours, theirs, odds if one_story else likely(odds), one_story)

    def _label(
        self,
        found: Rival,
        texts: Sequence[Sequence[str]],
        rows: Sequence[tuple[str, Mapping[str, str]]],
        doubtful: Sequence[Mapping[str, str]],
    ) -> str:
        """The contradiction that two statements tell; open where they lie beside one, or in doubt."""
        told, label = found.difference(), "none"
        places = texts[0][told.left.sentence], texts[1][told.right.sentence]
        for name, row in rows:
            if is_in(row["left_sentence"], places[0]) and is_in(row["right_sentence"], places[1]):
                hits = is_at(row["left"], told.left) + is_at(row["right"], told.right)
                if hits == 2 or (hits and row["kind"] == self.kind):
                    return name
                if hits or row["kind"] == self.kind:
                    label = "open"
        doubt = any(
            is_in(row["left_sentence"], places[0]) and is_in(row["right_sentence"], places[1])
            for row in doubtful
        )
        return "open" if doubt else label

    def figures(self, known: Sequence[Pair[Rival]], weights: Mapping[str, Sequence[float]]) -> str:
        """Precision, and recall of the contradictions of the kind."""
        return figures(known, weights, self.conflicts)

    def written(self, weights: Sequence[float]) -> str:
        """The module that holds the weights."""
        doc = f"The weights of what speaks for and against a conflict of {self.kind}, written by the fit of them."
        return module(doc, self.names, weights)
