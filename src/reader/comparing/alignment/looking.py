"""The pairs of sentences that are looked at, with what speaks for and against each."""

from __future__ import annotations

from collections.abc import Iterator

from reader.comparing.alignment.candidates import best, kin, scores
from reader.comparing.alignment.coverage import reaches
from reader.comparing.alignment.features import features, survey
from reader.comparing.alignment.shared_terms import SharedTerms
from reader.comparing.alignment.term_match import TermMatch
from reader.comparing.alignment.terms import Ground
from reader.errors import Cancelled
from reader.model import Cancel, never


def looked(
    common: Ground, *, cancelled: Cancel = never
) -> Iterator[tuple[tuple[int, int], list[float], list[TermMatch]]]:
    """Each candidate with its features and the terms that its sentences share, in order.

    Raises :class:`reader.errors.Cancelled`.
    """
    known = kin(common.left.holders, common.right.holders)
    rows = scores(common, known, cancelled=cancelled)
    width = len(common.right.sentences)
    table = survey(rows, width)
    both = reaches(common, known)
    shared = SharedTerms(common, known)
    for number, (i, j) in enumerate(best(rows, width)):
        if number % 256 == 0 and cancelled():
            raise Cancelled("The comparison was stopped.")
        found = shared.of(i, j)
        yield (i, j), features(common, table, both, i, j, found), found
