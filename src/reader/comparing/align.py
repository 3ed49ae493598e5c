"""Sentence alignment: which sentences of two accounts report the same thing, many to many and out of order."""

from __future__ import annotations

from collections.abc import Sequence

from rapidfuzz.distance import Indel

from reader.comparing.candidates import best, kin, scores
from reader.comparing.explain import evidence
from reader.comparing.features import Match, features, matches, survey
from reader.comparing.judgement import Judge
from reader.comparing.terms import Ground, ground
from reader.comparing.twins import twins
from reader.errors import Cancelled
from reader.model import Account, Cancel, Link, LinkDecision, never

_SAME = 0.9  # share of words in common, in order, that makes two statements the same in wording
_REVISION = 0.5  # share of sentences that stand on both sides in two versions of one text
_WORTH_NAMING = 0.1  # probability that makes a rival worth showing

Pair = tuple[int, int]


def align(
    left: Account, right: Account, *, decisions: Sequence[LinkDecision] = (), cancelled: Cancel = never
) -> tuple[Link, ...]:
    """The links between two accounts, one a pair of sentences, in the order of the left account.

    ``decisions`` are obeyed whatever the engine thinks. Raises :class:`reader.errors.Cancelled`.
    """
    common = ground(left, right)
    known = kin(common.left.holders, common.right.holders)
    rows = scores(common, known, cancelled=cancelled)
    survey_of = survey(rows, len(right.sentences))
    judge = Judge(len(left.sentences), len(right.sentences))
    odds: dict[Pair, float] = {}
    shared: dict[Pair, list[Match]] = {}
    for number, (i, j) in enumerate(best(rows, len(right.sentences))):
        if number % 256 == 0 and cancelled():
            raise Cancelled("The comparison was stopped.")
        found = matches(common.left.sentences[i], common.right.sentences[j], known, common.weights)
        odds[i, j] = judge.probability(features(common, survey_of, i, j, found))
        shared[i, j] = found
    chosen = _chosen(left, right, odds, judge)
    _obey(decisions, left, right, chosen)
    runners = _runners_up(odds)
    by_hand = {(d.left, d.right) for d in decisions if d.linked}
    return tuple(
        _link(left, right, common, pair, chosen[pair], judge, shared.get(pair, []), runners, by_hand)
        for pair in sorted(chosen)
    )


def _chosen(left: Account, right: Account, odds: dict[Pair, float], judge: Judge) -> dict[Pair, float]:
    """The pairs that are links, with their probability.

    A sentence that stands on both sides word for word belongs to its twin; in two versions of one text to nobody
    else.
    """
    same = twins(left, right)
    settled_left, settled_right = {i for i, _ in same}, {j for _, j in same}
    revision = len(same) >= _REVISION * max(1, min(len(left.sentences), len(right.sentences)))
    found = dict.fromkeys(same, 1.0)
    for (i, j), probability in odds.items():
        if not judge.links(probability):
            continue
        settled = (i in settled_left) + (j in settled_right)
        if settled < (1 if revision else 2):
            found[i, j] = probability
    return found


def _obey(
    decisions: Sequence[LinkDecision], left: Account, right: Account, chosen: dict[Pair, float]
) -> None:
    if not decisions:
        return
    ours, theirs = _by_text(left), _by_text(right)
    for decision in decisions:
        for i in ours.get(decision.left, ()):
            for j in theirs.get(decision.right, ()):
                if decision.linked:
                    chosen[i, j] = 1.0
                else:
                    chosen.pop((i, j), None)


def _by_text(account: Account) -> dict[str, list[int]]:
    found: dict[str, list[int]] = {}
    for number, sentence in enumerate(account.sentences):
        found.setdefault(sentence.text, []).append(number)
    return found


def _runners_up(odds: dict[Pair, float]) -> tuple[dict[int, list[Pair]], dict[int, list[Pair]]]:
    """For each left and each right sentence its two most probable pairs."""
    rows: dict[int, list[Pair]] = {}
    columns: dict[int, list[Pair]] = {}
    for pair in sorted(odds, key=lambda pair: (-odds[pair], abs(pair[0] - pair[1]), pair)):
        if odds[pair] < _WORTH_NAMING:
            break
        for held in (rows.setdefault(pair[0], []), columns.setdefault(pair[1], [])):
            if len(held) < 2:
                held.append(pair)
    return rows, columns


def _link(
    left: Account,
    right: Account,
    common: Ground,
    pair: Pair,
    probability: float,
    judge: Judge,
    shared: Sequence[Match],
    runners: tuple[dict[int, list[Pair]], dict[int, list[Pair]]],
    by_hand: set[tuple[str, str]],
) -> Link:
    i, j = pair
    one, other = common.left.sentences[i].norms, common.right.sentences[j].norms
    alike = one == other or Indel.normalized_similarity(one, other) >= _SAME
    decided = (left.sentences[i].text, right.sentences[j].text) in by_hand
    rivals = [p for p in (*runners[0].get(i, ()), *runners[1].get(j, ())) if p != pair]
    return Link(
        (i,),
        (j,),
        "same" if alike else "reworded",
        "sure" if decided else judge.certainty(probability),
        ("linked by hand",) if decided else evidence(left, right, common, pair, shared),
        probability,
        rivals[0] if rivals else None,
    )
