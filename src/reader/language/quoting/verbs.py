"""The verb beside a quotation: whether it tells that somebody says something."""

from __future__ import annotations

from collections.abc import Sequence

from reader.language.passages import Passage
from reader.language.speech import OFTEN_NOUNS
from reader.language.tokens import Token, phrase
from reader.language.word_classes import DETERMINERS, MODALS, PASSIVE, PREPOSITIONS, SUBJECT_PRONOUNS

_TITLE_WORDS = 5  # from a verb to the name of its subject: shuddered camper Ann Roe


def is_according(ts: Sequence[Token], position: int) -> bool:
    """Whether an "according to" stands at a position."""
    return phrase(ts, position, position + 2) == "according to"


def is_active(ts: Sequence[Token], verb: int) -> bool:
    """Whether a verb tells that something is said: in the active voice, no name, no part of a noun phrase, no bare form."""
    before = [t.norm for t in ts[max(0, verb - 2) : verb]]
    if ts[verb].is_name or (
        before and (before[-1] in MODALS - {"will", "would"} or before[-1].endswith("n't"))
    ):
        return False
    if ts[verb].norm.endswith("ing"):
        return DETERMINERS.isdisjoint(before)
    return not any(norm in PASSIVE and (norm[0] != "'" or norm == before[-1]) for norm in before)


def is_inverted(passage: Passage, ts: Sequence[Token], verb: int) -> bool:
    """Whether a name stands right behind a verb, after a title at the most: "…," shuddered camper Ann Roe."""
    for token in ts[verb + 1 : verb + 1 + _TITLE_WORDS]:
        if passage.mention_at(token.start) is not None:
            return not ts[verb].is_function and not ts[verb].is_name
        loose = token.is_function or not token.word.is_word
        if loose and token.norm not in DETERMINERS and token.text != ",":
            return False
    return False


def puts_it(ts: Sequence[Token], verb: int) -> bool:
    """Whether a verb says how somebody said it: "as she put it"."""
    return phrase(ts, verb, verb + 2) in ("put it", "puts it")


def is_verb(passage: Passage, ts: Sequence[Token], k: int) -> bool:
    """Whether a word that is a noun as often is a verb: after a name, or between "the suit" and "he"."""
    if ts[k].norm not in OFTEN_NOUNS or not k:
        return False
    if ts[k - 1].norm in SUBJECT_PRONOUNS or passage.mention_at(ts[k - 1].start) is not None:
        return True
    behind = ts[k + 1].norm if k + 1 < len(ts) else ""
    has_article = k > 1 and ts[k - 2].norm in DETERMINERS and ts[k - 1].word.is_content
    return has_article and ts[min(k + 1, len(ts) - 1)].is_function and behind not in PREPOSITIONS | {"that"}
