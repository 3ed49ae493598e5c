"""Will and may: how sure two linked sentences are of the same thing to come."""

from __future__ import annotations

from collections.abc import Iterator

from reader.comparing.pairs import Pair, Side
from reader.comparing.predicates import clause, is_denial
from reader.comparing.synonyms import any_related, related
from reader.model import Difference

CERTAIN = frozenset("will shall 'll must".split())
POSSIBLE = frozenset("may might could can considering weighing mulling contemplating".split())
"""Words before a verb that make it sure to come, and only possible."""

REACH = 4
"""Tokens between an auxiliary and its verb."""


def differences(pair: Pair) -> Iterator[Difference]:
    """Verbs that one sentence puts as certain and the other as possible."""
    ours, theirs = _modals(pair.left), _modals(pair.right)
    for i, verb, sure in ours:
        for j, other, certain in theirs:
            if sure != certain and _same_verb(pair, verb, other):
                yield Difference(
                    "modality",
                    "conflict",
                    "likely",
                    pair.left.span(i, verb),
                    pair.right.span(j, other),
                    pair.left.tokens[verb].text,
                )


def _same_verb(pair: Pair, i: int, j: int) -> bool:
    """Whether two verbs correspond, or mean the same where other words of their clauses correspond."""
    if i in pair.to_right or j in pair.to_left:
        return pair.to_right.get(i) == j
    if not related(pair.left.tokens[i].stem, pair.right.tokens[j].stem):
        return False
    return any_related(_company(pair.left, i), _company(pair.right, j))


def _company(side: Side, verb: int) -> list[str]:
    """The stems of the other content words in the clause of a verb."""
    first, last = clause(side.tokens, verb)
    return [
        t.stem
        for k, t in enumerate(side.tokens[first:last], first)
        if k != verb and t.word.is_word and not t.is_function
    ]


def _modals(side: Side) -> list[tuple[int, int, bool]]:
    """Each auxiliary with its verb and whether it is certain; what is quoted or denied is left out."""
    found = []
    for position, token in enumerate(side.tokens):
        if (token.norm not in CERTAIN and token.norm not in POSSIBLE) or position in side.quoted:
            continue
        for verb in range(position + 1, min(len(side.tokens), position + 1 + REACH)):
            word = side.tokens[verb]
            if is_denial(word.norm) or not word.word.is_word:
                break
            if not word.is_function and not word.norm.endswith("ly"):
                found.append((position, verb, token.norm in CERTAIN))
                break
    return found
