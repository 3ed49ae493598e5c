"""The pairs of sentences that are looked at, with what speaks for and against each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from reader.comparing.alignment.candidates import best, kin, scores
from reader.comparing.alignment.coverage import covered, reaches
from reader.comparing.alignment.features import features, survey
from reader.comparing.alignment.shared_terms import SharedTerms
from reader.comparing.alignment.term_match import TermMatch
from reader.comparing.alignment.terms import Ground
from reader.comparing.odds import Pair
from reader.errors import Cancelled
from reader.model import Cancel, never


@dataclass(slots=True)
class Look:
    """A pair of sentences with its features; never changed."""

    pair: Pair
    features: list[float]
    shared: list[TermMatch]  # the terms of both
    covered: float  # the share of either sentence that these cover, the lesser


def looked(common: Ground, *, cancelled: Cancel = never) -> Iterator[Look]:
    """Each candidate, in order.

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
        cover = covered(common, i, j, found)
        yield Look((i, j), features(common, table, both, i, j, found, cover), found, min(cover))
