"""Sentence alignment: which sentences of two accounts report the same thing."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.model import Account, Cancel, Link, LinkDecision, never

_WORD = re.compile(r"\w{4,}")


def align(
    left: Account, right: Account, *, decisions: Sequence[LinkDecision] = (), cancelled: Cancel = never
) -> tuple[Link, ...]:
    """The links between two accounts, in the order of the left one."""
    a = [set(_WORD.findall(s.text.lower())) for s in left.sentences]
    b = [set(_WORD.findall(s.text.lower())) for s in right.sentences]
    links = []
    for i, x in enumerate(a):
        for j, y in enumerate(b):
            shared = x & y
            score = len(shared) / max(1, min(len(x), len(y)))
            if score >= 0.4 and len(shared) > 2:
                relation = "same" if x == y else "reworded"
                links.append(
                    Link((i,), (j,), relation, "likely", ("words: " + ", ".join(sorted(shared)),), score)  # type: ignore[arg-type]
                )
    return tuple(links)
