"""The pairs of sentences that are looked at, with what speaks for and against each."""

from __future__ import annotations

from collections.abc import Iterator

from reader.comparing.alignment.candidates import best, kin, scores
from reader.comparing.alignment.coverage import reaches
from reader.comparing.alignment.features import features, survey
from reader.comparing.alignment.shared_terms import SharedTerms
from reader.comparing.alignment.term_match import Shared
from reader.comparing.alignment.terms import Ground
from reader.comparing.stopping import stop_if
from reader.model import Cancel, never

_AT_ONCE = 256  # pairs that are looked at together


def looked(common: Ground, *, cancelled: Cancel = never) -> Iterator[tuple[Shared, list[float]]]:
    """What the sentences of each candidate share, and its features; in order.

    Raises :class:`reader.errors.Cancelled`.
    """
    known = kin(common.left.holders, common.right.holders)
    rows = scores(common, known, cancelled=cancelled)
    width = len(common.right.sentences)
    table = survey(rows, width)
    both = reaches(common, known)
    shared = SharedTerms(common, known)
    candidates = best(rows, width)
    for first in range(0, len(candidates), _AT_ONCE):
        stop_if(cancelled)
        pairs = [shared.of(i, j) for i, j in candidates[first : first + _AT_ONCE]]
        yield from zip(pairs, features(common, table, both, pairs), strict=True)
