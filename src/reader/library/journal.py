"""Undo and redo: what was done in this session, each step with the sentence that names it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

LIMIT = 500
LONG = 44  # characters of a text that is named


@dataclass(frozen=True, slots=True)
class Step:
    """Something done that can be taken back."""

    sentence: str  # "Wrote a note"
    back: Callable[[], object]
    again: Callable[[], object]


@dataclass(slots=True)
class Journal:
    """The steps of a session. Two programs on one library each take back their own."""

    done: list[Step] = field(default_factory=list)
    undone: list[Step] = field(default_factory=list)

    def add(self, sentence: str, back: Callable[[], object], again: Callable[[], object]) -> None:
        """Remember a step just taken; what had been undone can no longer be redone."""
        self.done.append(Step(sentence, back, again))
        self.undone.clear()
        del self.done[:-LIMIT]

    def undo(self) -> str | None:
        """Take the last step back and name it; None when there is none."""
        if not self.done:
            return None
        step = self.done[-1]
        step.back()
        self.undone.append(self.done.pop())
        return f"Undone: {step.sentence}"

    def redo(self) -> str | None:
        """Take the step again that was undone last and name it; None when there is none."""
        if not self.undone:
            return None
        step = self.undone[-1]
        step.again()
        self.done.append(self.undone.pop())
        return f"Done again: {step.sentence}"


def quoted(text: str) -> str:
    """The beginning of a text in quotation marks, for a sentence; one that begins with marks has its own."""
    short = text if len(text) <= LONG else text[: LONG - 1].rstrip() + "…"
    return short if text[:1] in tuple("\"“„«'‘") else f"“{short}”"
