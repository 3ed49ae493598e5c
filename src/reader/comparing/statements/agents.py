"""Who did it: the agent that a passive of one account leaves out and the other account names.

The two do not contradict one another, one is only told less exactly; that is a rounding.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from reader.comparing.odds import Pair
from reader.comparing.statements.sides import Side, flipped
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


@dataclass(frozen=True, slots=True)
class _Deed:
    """A deed that one sentence tells in the passive and another one in the active voice, by the positions of its words."""

    patient: int
    participle: int
    agent: int
    verb: int
    end: int  # of the object behind the verb


def differences(
    left: Sequence[Side], right: Sequence[Side], linked: Collection[Pair]
) -> Iterator[Difference]:
    """The agents that linked sentences of two accounts leave out of one deed."""
    for i, j in sorted(linked):
        one, other = left[i], right[j]
        for deed in _deeds(one, other):
            if _is_one(deed, aligned(one.tokens, other.tokens)):
                yield _difference(deed, one, other)
        for deed in _deeds(other, one):
            if _is_one(deed, [(b, a) for a, b in aligned(one.tokens, other.tokens)]):
                yield flipped(_difference(deed, other, one))


def _difference(deed: _Deed, passive: Side, active: Side) -> Difference:
    told, named = passive.span(deed.patient, deed.participle), active.span(deed.agent, deed.verb)
    return Difference("attribution", "rounding", "guess", told, named, passive.tokens[deed.participle].text)


def _is_one(deed: _Deed, words: Collection[Pair]) -> bool:
    """Whether both verbs correspond, and what the passive is about to an object of the active one."""
    objects = range(deed.verb + 1, deed.end)
    return (deed.participle, deed.verb) in words and any((deed.patient, n) in words for n in objects)


def _deeds(passive: Side, active: Side) -> Iterator[_Deed]:
    """What one sentence tells by a verb in the passive, and another one by the same verb with an agent of its own."""
    for patient, participle in _passives(passive):
        own = {t.stem for t in passive.tokens}
        for verb, token in enumerate(active.tokens):
            agent = _agent(active, verb) if token.stem == passive.tokens[participle].stem else None
            if agent is not None and not own.issuperset(
                active.tokens[k].stem for k in active.content(agent, verb)
            ):
                yield _Deed(patient, participle, agent, verb, _end(active, verb))


def _passives(side: Side) -> Iterator[tuple[int, int]]:
    """The word before each passive without an agent, and its participle."""
    behind = {k: be for be in side.places_of(PASSIVE) for k in range(be + 1, be + 1 + _AUXILIARY)}
    for k, be in behind.items():
        if not side.norm(k).endswith(("ed", "en", "n", "t")) or side.tokens[k].is_function:
            continue
        patient = max(side.content(0, be), default=None)
        if patient is not None and all(t.norm != "by" for t in side.tokens[k : k + _BY]):
            yield patient, k


def _end(side: Side, verb: int) -> int:
    """Where the object of an active verb ends at the latest: "man charged in Quorvex" has none."""
    within = range(verb + 1, min(verb + 1 + _OBJECT, len(side.norms)))
    return next((k for k in within if side.norms[k] in PREPOSITIONS), within.stop)


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
