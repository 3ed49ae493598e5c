"""Fit the weights of moods: ``python -m reader.comparing.fitting.deciding FOLDER …``, never used at run time.

The folders are those of :mod:`reader.comparing.fitting`; a file of links instead of a folder gives look-alikes. Each
story is left out once, and the figures are those of the stories left out.
"""

from __future__ import annotations

from collections.abc import Sequence

from reader.comparing.fitting.statements import Fit
from reader.comparing.statements.moods.certainty import NAMES
from reader.comparing.statements.moods.modality import Rivals, conflicts, rivals
from reader.comparing.statements.pairs import Odds, Side


def _rivals(left: Sequence[Side], right: Sequence[Side], odds: Odds, _: bool) -> list[Rivals]:
    return rivals(left, right, odds)


FIT = Fit("modality", NAMES, _rivals, conflicts, penalty=1.0)

if __name__ == "__main__":
    FIT.main(__doc__)
