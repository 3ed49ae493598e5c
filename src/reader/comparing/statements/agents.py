"""Who did it: the agent that a passive of one account leaves out and the other account names.

The two do not contradict one another, one is only told less exactly; that is a rounding.
"""

from __future__ import annotations

from collections.abc import Iterator

from reader.comparing.statements.sides import BothSides, Side, flipped
from reader.comparing.words import aligned
from reader.language.denials import NOT
from reader.language.names.name_words import CALENDAR
from reader.language.word_classes import DETERMINERS, PASSIVE, PREPOSITIONS
from reader.model import Difference

_AUXILIARY = 2  # tokens before a participle in which its "was" stands
_BY = 6  # tokens behind it in which its agent stands
_OBJECT = 4  # tokens behind an active verb in which its object stands
_BEFORE_VERB = CALENDAR | {"had", "has", "have", "on"}
"""Words between a verb and its subject: the team on Monday altered."""


def differences(both: BothSides) -> Iterator[Difference]:
    """The agents that linked sentences of two accounts leave out of one deed."""
    for i, j in sorted(both.linked):
        one, other = both.left[i], both.right[j]
        yield from _left_out(one, other)
        yield from map(flipped, _left_out(other, one))


def _left_out(passive: Side, active: Side) -> Iterator[Difference]:
    """What one sentence tells by a verb in the passive, and another one by the same verb with an agent of its own.

    Both verbs correspond, and what the passive is about to an object of the active one.
    """
    own = {token.stem for token in passive.tokens}
    for patient, participle in _passives(passive):
        done = passive.tokens[participle]
        for verb in (k for k, token in enumerate(active.tokens) if token.stem == done.stem):
            agent, end = _agent(active, verb), verb + 1 + _OBJECT
            if agent is None or own.issuperset(active.tokens[k].stem for k in active.content(agent, verb)):
                continue
            objects = range(verb + 1, active.first(PREPOSITIONS, verb + 1, end) or end)  # charged in Quorvex
            words = aligned(passive.tokens, active.tokens)
            if (participle, verb) in words and any((patient, n) in words for n in objects):
                last = participle
                while last + 1 in passive.quoted and patient not in passive.quoted:
                    last += 1  # were "altered a little"
                told, named = passive.span(patient, last), active.span(agent, verb)
                yield Difference("attribution", "rounding", "guess", told, named, done.text)


def _passives(side: Side) -> Iterator[tuple[int, int]]:
    """The word before each passive without an agent, and its participle."""
    behind = {k: be for be in side.places_of(PASSIVE) for k in range(be + 1, be + 1 + _AUXILIARY)}
    for k, be in behind.items():
        if not side.norm(k).endswith(("ed", "en", "n", "t")) or side.tokens[k].is_function:
            continue
        patient = max(side.content(0, be), default=None)
        if patient is not None and all(t.norm != "by" for t in side.tokens[k : k + _BY]):
            yield patient, k


def _agent(side: Side, verb: int) -> int | None:
    """Where the subject of an active verb begins; None for a passive, a pronoun, nobody, or what a preposition hangs on."""
    k = verb - 1
    while k > 0 and (side.tokens[k].norm in _BEFORE_VERB or side.tokens[k].text in "\"'“‘"):
        k -= 1
    if k < 0 or not side.tokens[k].word.is_content or side.tokens[k].norm in NOT:
        return None
    while k and side.tokens[k - 1].word.is_content:
        k -= 1
    first = k - 1 if k and side.tokens[k - 1].norm in DETERMINERS else k
    return None if side.norm(first - 1) in PREPOSITIONS else first
