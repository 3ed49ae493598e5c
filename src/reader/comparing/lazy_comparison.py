"""A comparison of which what only lists the things in common is read when somebody asks for it."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any

from reader.comparing.garbage import collector_off
from reader.model import Account, Agreement, Comparison, Difference, Link, Quotation


class LazyComparison(Comparison):
    """A comparison that has its links and differences, and reads its quotations and agreements once, when asked.

    It equals a plain comparison of the same content, and is copied and pickled as one.
    """

    __slots__ = ("_agreements", "_quotations")
    _quotations: Callable[[], tuple[Quotation, ...]]
    _agreements: Callable[[], tuple[Agreement, ...]]

    def __init__(
        self,
        left: Account,
        right: Account,
        links: tuple[Link, ...],
        differences: tuple[Difference, ...],
        quotations: Callable[[], tuple[Quotation, ...]],
        agreements: Callable[[], tuple[Agreement, ...]],
    ) -> None:
        """The last two are asked once, each by whatever thread needs it first."""
        names = "left", "right", "links", "differences", "_quotations", "_agreements"
        asked = (cache(collector_off()(read)) for read in (quotations, agreements))
        for name, value in zip(names, (left, right, links, differences, *asked), strict=True):
            object.__setattr__(self, name, value)

    @property
    def quotations(self) -> tuple[Quotation, ...]:
        """The quotations of both accounts."""
        return self._quotations()

    @property
    def agreements(self) -> tuple[Agreement, ...]:
        """The facts that linked sentences give alike."""
        return self._agreements()

    def _content(self) -> tuple[Any, ...]:
        return self.left, self.right, self.links, self.differences, self.quotations, self.agreements

    def __eq__(self, other: object) -> bool:
        return Comparison(*self._content()) == other

    def __hash__(self) -> int:
        return hash(self._content())

    def __reduce__(self) -> tuple[type[Comparison], tuple[Any, ...]]:
        return Comparison, self._content()
