"""The quotations of two accounts set against each other."""

from __future__ import annotations

from collections.abc import Sequence

from reader.model import Account, Link, Quotation


def compare_quotations(left: Account, right: Account, links: Sequence[Link]) -> tuple[Quotation, ...]:
    """Each quotation with the closest one of the other account."""
    return ()
