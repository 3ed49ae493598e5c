"""How much of two sentences could be matched at all, and how much of it is: names and other words apart.

A name that the other account does not have speaks against a pair, one that it has in another sentence does so more
mildly; a name that is shared says less than another word, for it may only be that of the speaker.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from math import log

from reader.comparing.alignment.term_match import Shared
from reader.comparing.alignment.terms import AccountTerms, Ground
from reader.comparing.odds import ordered

_MOST = 1.5  # times what is known of a sentence: related words may cover more
_SLIGHT = 0.1  # share of a sentence that keeps hardly anything known from counting as wholly covered


@dataclass(frozen=True, slots=True)
class Reach:
    """What a sentence of one account has that the other account has too."""

    known: float  # share of its weight
    foreign: float  # logarithm of the weight of the names and numbers that the other account does not have
    named: dict[str, float]  # the names and numbers that it has, with their weights
    elsewhere: float  # logarithm of their weight


Reaches = tuple[tuple[Reach, ...], tuple[Reach, ...]]


def reaches(common: Ground) -> Reaches:
    """What each sentence of two accounts has of the other account."""
    others = frozenset().union(*common.kin.values())
    return _reach(common.left, common.kin, common.weights), _reach(common.right, others, common.weights)


def _reach(side: AccountTerms, known: Collection[str], weights: Mapping[str, float]) -> tuple[Reach, ...]:
    found = []
    for terms, mass in zip(side.sentences, side.masses, strict=True):
        telling = sorted(terms.names | terms.numbers)
        named = {term: weights[term] for term in telling if term in known}
        found.append(
            Reach(
                sum([weights[term] for term in terms.vocabulary if term in known]) / mass,
                log(1 + sum([weights[term] for term in telling if term not in known])),
                named,
                log(1 + sum(named.values())),
            )
        )
    return tuple(found)


def coverage(common: Ground, both: Reaches, pair: Shared) -> tuple[float, ...]:
    """The features of a pair, in the order of :data:`.weights.COVERED`."""
    here, there = both[0][pair.left], both[1][pair.right]
    names, others = common.left.sentences[pair.left].names, common.right.sentences[pair.right].names
    plain = best = 0.0
    ours: list[str] = []
    theirs: list[str] = []
    for m in pair.terms:
        if m.left in here.named:
            ours.append(m.left)
        if m.right in there.named:
            theirs.append(m.right)
        if m.is_kind:
            continue
        if m.left not in names and m.right not in others:
            plain += m.gain
        elif m.gain > best:
            best = m.gain
    return (
        ordered(here.known, there.known)[0],
        *ordered(_share(pair.covered[0], here), _share(pair.covered[1], there)),
        ordered(here.foreign, there.foreign)[0],
        *ordered(_missed(here, ours), _missed(there, theirs)),
        log(1 + plain),
        best,
    )


def _share(cover: float, reach: Reach) -> float:
    """How much of what the other account has of a sentence is covered."""
    share = cover / (reach.known + _SLIGHT)
    return share if share < _MOST else _MOST


def _missed(reach: Reach, met: Sequence[str]) -> float:
    """The logarithm of the weight of the names and numbers that are not met, though the other account has them."""
    if not met:
        return reach.elsewhere
    return log(1 + sum([weight for term, weight in reach.named.items() if term not in met]))
