"""Two articles become a comparison, several become a story.

The way through: an article becomes an account (:mod:`.accounts`), of which names, quotations and descriptions are read
once (:mod:`.reading`). Its sentences are linked with those of the other account (:mod:`.align`, by what stands in
``alignment``), and the words of linked sentences with one another (:mod:`.words`). Then values (:mod:`.facts`, by
``values``), quotations (:mod:`.quotations`, by ``quoting``) and claims (:mod:`.claims`, by ``statements``) are set against
each other, and :mod:`.differences` says which are told and in what order. Comparisons of all accounts become a story in
``stories``. Where weights decide, ``fitting`` has learned them from stories with known differences.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations
from typing import Protocol

from reader.comparing import align, claims, facts, quotations
from reader.comparing.accounts import account
from reader.comparing.alignment.highlights import with_wording
from reader.comparing.conflict_links import contradicted
from reader.comparing.differences import credible, distinct, ranked
from reader.comparing.garbage import collector_off
from reader.comparing.quoting.altered import changed_wording
from reader.comparing.quoting.pairs import counterparts
from reader.comparing.quoting.reattributed import reattributed
from reader.comparing.stopping import stop_if
from reader.comparing.stories.combine import combine
from reader.errors import ReaderError
from reader.model import (
    MOST_ACCOUNTS,
    Account,
    Article,
    Cancel,
    Comparison,
    LinkDecision,
    Story,
    never,
)

ENGINE = 18
"""Version of the engine; comparisons computed by another one are stale."""


def compare(
    left: Article,
    right: Article,
    *,
    decisions: Sequence[LinkDecision] = (),
    cancelled: Cancel = never,
) -> Comparison:
    """Set two accounts of one story side by side.

    ``decisions`` are a person's links and unlinks. Raises :class:`reader.errors.Cancelled` soon after
    ``cancelled`` answers true.
    """
    with collector_off():
        return _compared(account(left), account(right), decisions, cancelled)


def _compared(a: Account, b: Account, decisions: Sequence[LinkDecision], cancelled: Cancel) -> Comparison:
    together = align.alignment(a, b, decisions=decisions, cancelled=cancelled)
    stop_if(cancelled)
    values, agreements = facts.differences(together)
    stop_if(cancelled)
    same_words = counterparts(together)
    quoted = quotations.compare_quotations(same_words)
    stop_if(cancelled)
    told = (*values, *claims.differences(together), *changed_wording(same_words), *reattributed(same_words))
    differences = distinct(d for d in told if together.may_differ(d.left.sentence, d.right.sentence))
    if not together.are_versions:
        differences = credible(differences, len(together.links), together.by_hand)
    stop_if(cancelled)
    links = contradicted(together.links, differences, quoted)
    links = with_wording(a, b, links, versions=together.are_versions)
    return Comparison(a, b, links, ranked(a, b, differences), quoted, agreements)


class Comparer(Protocol):
    """Compares two articles, as :func:`compare` does."""

    def __call__(self, left: Article, right: Article, *, cancelled: Cancel = never) -> Comparison: ...


def story(articles: Sequence[Article], *, comparer: Comparer = compare, cancelled: Cancel = never) -> Story:
    """Set three to eight accounts of one story beside one another.

    ``comparer`` compares two of them, so that a caller can bring comparisons it has already. Raises
    :class:`reader.errors.Cancelled` soon after ``cancelled`` answers true, and
    :class:`reader.errors.ReaderError` for fewer or more accounts.
    """
    if not 3 <= len(articles) <= MOST_ACCOUNTS:
        raise ReaderError(f"a story takes 3 to {MOST_ACCOUNTS} accounts, not {len(articles)}")
    pairs = tuple(
        (i, j, comparer(articles[i], articles[j], cancelled=cancelled))
        for i, j in combinations(range(len(articles)), 2)
    )
    return combine([account(article) for article in articles], pairs)
