"""A comparison of which what only lists the things in common is read when somebody asks for it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from reader.comparing.garbage import collector_off
from reader.model import Account, Agreement, Comparison, Difference, Link, Quotation

_T = TypeVar("_T")


class LazyComparison(Comparison):
    """A comparison that has its links and differences, and reads its quotations and agreements once, when asked.

    It equals a plain comparison of the same content, and is copied and pickled as one.
    """

    __slots__ = ("_known", "_read_agreements", "_read_quotations")
    _known: dict[str, Any]
    _read_quotations: Callable[[], tuple[Quotation, ...]]
    _read_agreements: Callable[[], tuple[Agreement, ...]]

    def __init__(
        self,
        left: Account,
        right: Account,
        links: tuple[Link, ...],
        differences: tuple[Difference, ...],
        quotations: Callable[[], tuple[Quotation, ...]],
        agreements: Callable[[], tuple[Agreement, ...]],
    ) -> None:
        """The last two are asked once at the most, each by whatever thread needs it first."""
        for name, value in (
            ("left", left),
            ("right", right),
            ("links", links),
            ("differences", differences),
            ("_read_quotations", quotations),
            ("_read_agreements", agreements),
            ("_known", {}),
        ):
            object.__setattr__(self, name, value)

    @property
    def quotations(self) -> tuple[Quotation, ...]:
        """The quotations of both accounts."""
        return self._once("quotations", self._read_quotations)

    @property
    def agreements(self) -> tuple[Agreement, ...]:
        """The facts that linked sentences give alike."""
        return self._once("agreements", self._read_agreements)

    def _once(self, name: str, read: Callable[[], _T]) -> _T:
        if name not in self._known:
            with collector_off():
                self._known[name] = read()
        found: _T = self._known[name]
        return found

    def _content(self) -> tuple[Any, ...]:
        return self.left, self.right, self.links, self.differences, self.quotations, self.agreements

    def __eq__(self, other: object) -> bool:
        if isinstance(other, LazyComparison):
            return self._content() == other._content()
        return Comparison(*self._content()) == other

    def __hash__(self) -> int:
        return hash(self._content())

    def __reduce__(self) -> tuple[type[Comparison], tuple[Any, ...]]:
        return Comparison, self._content()
