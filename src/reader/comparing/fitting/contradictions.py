"""Fit the weights of one kind of contradiction to stories, and say how well they do on stories they have not seen."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, TypeAlias

from reader.comparing.fitting.gold import Gold
from reader.comparing.fitting.linked_texts import aligned
from reader.comparing.fitting.regression import fit
from reader.comparing.fitting.stories import compared, label_of_statements, named
from reader.comparing.rivalry import Model, Rivals, Table
from reader.model import Account, Span

_BIAS_PENALTY = 0.01
_LONG = 8  # sentences of an account that is no mere passage


Label: TypeAlias = Callable[[tuple[str, Span], tuple[str, Span], Gold, frozenset[str]], str]
"""What people say of two stretches, each with its sentence: the name of a contradiction of some kinds, "open", "none"."""


@dataclass(frozen=True, slots=True)
class Compared:
    """The rivals of two accounts of a story, each with what people say of them."""

    story: str
    examples: tuple[tuple[Rivals[Any], str], ...]  # "none", "open" or the name of a known contradiction
    known: frozenset[str]  # the contradictions that are looked for
    worth: float = 1.0  # how often each example counts


@dataclass(frozen=True, slots=True)
class Fit:
    """One kind of contradiction to fit weights for."""

    model: Model
    kinds: frozenset[str]  # of the contradictions in the gold
    rivals: Callable[[Account, Account], Sequence[Rivals[Any]]]  # of two accounts
    penalty: float
    lookalike: float  # worth of an example in look-alike events, which are so many that they would outweigh the stories
    passage: float = 1.0  # the same in accounts of a few sentences
    report: float = 1.0  # and in real reports, of which hardly any contradict each other
    label: Label = label_of_statements
    # whether rivals in linked sentences of look-alike events may be about one thing for all anybody knows
    may_hold: Callable[[Rivals[Any]], bool] = lambda _: True

    def pairs(self, path: Path, files: Path | None = None) -> Iterator[Compared]:
        """The compared pairs of a folder of stories, accounts missing there taken from ``files``; or of a file of links."""
        return self._of_links(path) if path.is_file() else self._of_stories(path, files)

    def _of_links(self, path: Path) -> Iterator[Compared]:
        """The compared pairs of a file of links, in which sentences that are not linked contradict nothing."""
        for two in aligned(path):
            known, found = two.links | two.open, []
            for one in self.rivals(two.left, two.right):
                place = one.left.span.sentence, one.right.span.sentence
                is_open = place in known and self.may_hold(one)
                found.append((one, "open" if is_open else "none"))
            yield Compared(two.story, tuple(found), frozenset(), self.lookalike)

    def _of_stories(self, folder: Path, files: Path | None) -> Iterator[Compared]:
        for story, left_account, right_account, gold in compared(folder, files):
            labelled = []
            for one in self.rivals(left_account, right_account):
                places = (left_account, one.left.span), (right_account, one.right.span)
                here, there = ((account.sentences[span.sentence].text, span) for account, span in places)
                labelled.append((one, self.label(here, there, gold, self.kinds)))
            wanted = frozenset(name for name, row in named(gold) if row["kind"] in self.kinds)
            is_long = max(len(left_account.sentences), len(right_account.sentences)) >= _LONG
            worth = (1.0 if is_long else self.passage) * (self.report if gold.get("report") else 1.0)
            yield Compared(story, tuple(labelled), wanted, worth)

    def left_out(self, known: Sequence[Compared]) -> dict[str, Model]:
        """For each story the model that was fitted to all the others."""
        stories = sorted({pair.story for pair in known})
        return {story: self.fitted([pair for pair in known if pair.story != story]) for story in stories}

    def fitted(self, known: Iterable[Compared]) -> Model:
        """The model with weights learned from all but what is open."""
        rows = [
            ((*one.features, 1.0), label != "none", pair.worth)
            for pair in known
            for one, label in pair.examples
            if label != "open"
        ]
        vectors, truths, worths = zip(*rows, strict=True)
        penalties = [self.penalty] * len(self.model.features) + [_BIAS_PENALTY]
        weights = fit(list(zip(*vectors, strict=True)), truths, worths, penalties)
        learned = {
            name: (w, what) for w, (name, (_, what)) in zip(weights, self.model.table.items(), strict=True)
        }
        return replace(self.model, table=learned)

    def precision_and_recall(self, known: Sequence[Compared], models: Mapping[str, Model]) -> str:
        """Precision and recall of what the model for each story would tell."""
        right = wrong = found = wanted = 0
        for pair in known:
            labels = {id(one): label for one, label in pair.examples}
            told = models[pair.story].conflicts([one for one, _ in pair.examples])
            names = [labels[id(one)] for one, _ in told]
            wrong += names.count("none")
            right += sum(name not in ("open", "none") for name in names)
            found += len(pair.known.intersection(names))
            wanted += len(pair.known)
        share = f"P {right / max(1, right + wrong):.3f} ({wrong} wrong)"
        return f"{share} R {found / max(1, wanted):.3f} ({found}/{wanted})"


def rewritten(module: str, table: Table) -> str:
    """A module that holds a table, with the weights of another one in it."""
    for name, (weight, _) in table.items():
        module = re.sub(rf'("{name}": \(\s*)[-.\d]+', rf"\g<1>{weight:.4f}", module)
    return module
