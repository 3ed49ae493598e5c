"""Fit the weights of opposed predicates: ``python -m reader.comparing.fitting.opposing FOLDER …``, never used at run time.

The folders are those of :mod:`reader.comparing.fitting`. In a file of links sentences that are not linked contradict
nothing; what the linked ones contradict is not known. Each story is left out once, and the figures are those of the
stories left out.
"""

from __future__ import annotations

from collections.abc import Sequence

from reader.comparing.fitting.statements import Fit
from reader.comparing.statements.denials.bearing import NAMES
from reader.comparing.statements.denials.oppositions import Opposition, conflicts, oppositions
from reader.comparing.statements.pairs import Odds, Side


def _rivals(left: Sequence[Side], right: Sequence[Side], odds: Odds, one_story: bool) -> list[Opposition]:
    return oppositions(left, right, odds, anywhere=one_story)


def _told(found: Sequence[Opposition], weights: Sequence[float]) -> list[Opposition]:
    return [one for one, _ in conflicts(found, weights)]


FIT = Fit("negation", NAMES, _rivals, _told, penalty=0.5, lookalike=0.1, of_linked="open")

if __name__ == "__main__":
    FIT.main(__doc__)
