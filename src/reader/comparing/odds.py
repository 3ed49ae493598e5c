"""Places in two accounts taken together, and how likely sentences at such places are a link."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

Pair: TypeAlias = tuple[int, int]
"""A place on the left and one on the right: of sentences in two accounts, of words in two sentences."""

Odds: TypeAlias = Mapping[Pair, float]
"""How likely each pair of sentences with something in common is a link, 0 to 1."""
