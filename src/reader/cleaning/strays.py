"""A paragraph of another story that stands inside the article."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from reader.cleaning.shape import Line
from reader.model import Reason


def strays(
    lines: Sequence[Line], verdicts: Sequence[Reason | None], title: int | None
) -> Mapping[int, Reason]:
    """Reasons for the kept lines that tell of something else."""
    return {}
