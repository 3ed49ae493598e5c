"""Who says the same of a disputed fact, and how many: the camps into which the values of several accounts fall."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import product
from typing import TypeAlias

from reader.model import Span

Placed: TypeAlias = tuple[int, Span]
"""A value by its account and where it stands there."""

Camp: TypeAlias = list[Placed]
"""Values of accounts that say the same."""

Tied: TypeAlias = frozenset[Placed]
"""Two values that a comparison has set side by side."""


@dataclass(frozen=True, slots=True)
class Verdicts:
    """Which values of a fact comparisons have found alike and which contradict one another."""

    alike: frozenset[Tied]
    unlike: frozenset[Tied]

    def clash(self, one: Iterable[Placed], other: Iterable[Placed]) -> bool:
        """Whether a value of one contradicts one of the other."""
        return any(frozenset(pair) in self.unlike for pair in product(one, other))

    def agree(self, one: Iterable[Placed], other: Iterable[Placed]) -> bool:
        """Whether a value of one agrees with one of the other, or is the same words."""
        return any(
            frozenset((a, b)) in self.alike or a[1].text.casefold() == b[1].text.casefold()
            for a, b in product(one, other)
        )

    def camps(self, values: Iterable[Placed], *, verbatim: bool) -> list[Camp]:
        """The values in camps, the largest first: those that agree; and those that contradict the same other one.

        Who contradicts a third account and not each other say the same in other words, as far as anybody can tell;
        not where words are all that matters, as in a quotation.
        """
        camps = self._joined([[value] for value in values], self.agree)
        if not verbatim:
            apart = tuple(camps)
            camps = self._joined(
                camps, lambda one, other: any(self.clash(one, c) and self.clash(other, c) for c in apart)
            )
        return sorted(camps, key=len, reverse=True)

    def _joined(self, camps: Iterable[Camp], together: Callable[[Camp, Camp], bool]) -> list[Camp]:
        """The camps, each joined to the first one before it that belongs together with it and contradicts nothing in it."""
        found: list[Camp] = []
        for camp in camps:
            home = next((each for each in found if not self.clash(each, camp) and together(each, camp)), None)
            if home is None:
                found.append([*camp])
            else:
                home += camp
        return found

    def note(self, camps: Sequence[Camp]) -> str:
        """How many say what: "3 say April 2025, this one April 2023"."""
        if len(camps) < 2:
            return ""
        single = "this one" if len(camps[0]) > 1 else "another"
        who = [f"{len(camp)} say" if len(camp) > 1 else single for camp in camps]
        if len(camps[0]) == 1:
            who[0] = "one says"
        words = (" or ".join(self._wordings(camp)) for camp in camps)
        return ", ".join(f"{each} {said}" for each, said in zip(who, words, strict=True))

    def _wordings(self, camp: Camp) -> list[str]:
        """The words of a camp, once for all that agree."""
        return [camp[n][1].text for n in range(len(camp)) if not self.agree(camp[:n], camp[n : n + 1])]
