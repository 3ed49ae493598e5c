"""Fit the weights of causes: ``python -m reader.comparing.fitting.explaining FOLDER …``, never used at run time.

The folders are those of :mod:`reader.comparing.fitting`; a file of links instead of a folder gives look-alikes. Each
story is left out once, and the figures are those of the stories left out.
"""

from __future__ import annotations

from collections.abc import Sequence

from reader.comparing.fitting.statements import Fit
from reader.comparing.statements.causes.causes import Rivals, conflicts, given, rivals
from reader.comparing.statements.causes.rivalry import NAMES
from reader.comparing.statements.pairs import Odds, Side


def _rivals(left: Sequence[Side], right: Sequence[Side], odds: Odds, one_story: bool) -> list[Rivals]:
    return rivals(given(left), given(right), odds, anywhere=one_story)


FIT = Fit("cause", NAMES, _rivals, conflicts, penalty=0.3)

if __name__ == "__main__":
    FIT.main(__doc__)
