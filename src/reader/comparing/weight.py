"""The order of differences: what a desk editor would want to know first."""

from __future__ import annotations

from collections.abc import Sequence

from reader.model import Account, Difference


def ordered(left: Account, right: Account, differences: Sequence[Difference]) -> tuple[Difference, ...]:
    """The differences, the most material first."""
    return tuple(differences)
