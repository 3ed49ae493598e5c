"""Words by which a quotation is changed, or only fitted into another's sentence."""

from __future__ import annotations

NEGATIONS = frozenset(
    "not no never nobody nothing none neither nor without hardly don't didn't won't isn't can't".split()
)
"""Words whose loss turns a statement round."""

LINKING = frozenset("and but or so".split())
"""Words between two statements, with which no statement is changed."""

PRONOUNS = frozenset(
    "i you he she it we they me him her us them my your his its our their this that these those mine yours".split()
)
"""Words of which one takes the place of another when a quotation is fitted into somebody else's sentence."""
