"""Two articles become a comparison, several become a story."""

from __future__ import annotations

from collections.abc import Sequence

from reader.comparing.accounts import account
from reader.comparing.align import align
from reader.model import Article, Cancel, Comparison, LinkDecision, Story, never

ENGINE = 1
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
    a, b = account(left), account(right)
    links = align(a, b, decisions=decisions, cancelled=cancelled)
    return Comparison(a, b, links, (), ())


def story(articles: Sequence[Article], *, cancelled: Cancel = never) -> Story:
    """Set three to eight accounts of one story beside one another."""
    from reader.comparing.story import tell

    return tell(articles, cancelled=cancelled)
