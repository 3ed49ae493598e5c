"""Sentence alignment: which sentences of two accounts report the same thing, many to many and out of order."""

from __future__ import annotations

from array import array
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace

from rapidfuzz.distance import Indel

from reader.comparing.alignment.coverage import covered
from reader.comparing.alignment.explain import evidence
from reader.comparing.alignment.judgement import FAINT, Judge
from reader.comparing.alignment.looking import looked
from reader.comparing.alignment.match import TermMatch
from reader.comparing.alignment.neighbours import Neighbours
from reader.comparing.alignment.terms import Ground, ground
from reader.comparing.alignment.twins import edits, is_revision, twins
from reader.comparing.odds import Odds, Pair
from reader.language.sections import is_label
from reader.model import Account, Cancel, Link, LinkDecision, never

_SAME = 0.9  # share of words in common, in order, that makes two statements the same in wording
_HALF = 0.4  # share of the words of either statement that is shared where the wording may be alike
_ALIKE = 0.6  # share of words in common, in order, that makes a link so likely whatever the rest says
_TOLD_ALIKE = 0.9  # that likelihood
_WORTH_NAMING = 0.1  # probability that makes a rival worth showing


@dataclass(frozen=True, slots=True)
class Alignment:
    """The links between two accounts, and how likely each pair of sentences that was looked at is one."""

    links: tuple[Link, ...]  # one a pair of sentences, in the order of the left account
    odds: Odds  # 0 to 1; pairs without an entry have nothing in common
    unchanged: Mapping[int, int] = field(default_factory=dict)
    """In two versions of one text, the left sentences that stand in the right one character for character, and where."""


def align(
    left: Account, right: Account, *, decisions: Sequence[LinkDecision] = (), cancelled: Cancel = never
) -> tuple[Link, ...]:
    """The links of :func:`alignment`."""
    return alignment(left, right, decisions=decisions, cancelled=cancelled).links


def alignment(
    left: Account, right: Account, *, decisions: Sequence[LinkDecision] = (), cancelled: Cancel = never
) -> Alignment:
    """Find out which sentences of two accounts belong together.

    A sentence that stands on both sides word for word belongs to its twin; in two versions of one text to nobody
    else. ``decisions`` are obeyed whatever the engine thinks. Raises :class:`reader.errors.Cancelled`.
    """
    same = twins(left, right)
    links = {(i, j): _twin(left, right, i, j) for i, j in same}
    settled = {i for i, _ in same}, {j for _, j in same}
    versions = is_revision(left, right, same)
    if versions:
        found, odds = _linked_rest(left, right, settled, edits(left, right, same), cancelled)
        links |= found
    else:
        found, odds = _linked(left, right, frozenset(), cancelled, settled)
        links = found | links
    _obey(decisions, left, right, links)
    odds |= {pair: link.score for pair, link in links.items()}
    return Alignment(
        tuple(links[pair] for pair in sorted(links)), odds, _unchanged(left, right, same) if versions else {}
    )


def _unchanged(left: Account, right: Account, same: Sequence[Pair]) -> dict[int, int]:
    return {i: j for i, j in same if left.sentences[i].text == right.sentences[j].text}


def _twin(left: Account, right: Account, i: int, j: int) -> Link:
    alike = left.sentences[i].text == right.sentences[j].text
    return Link((i,), (j,), "same", "sure", ("the same sentence" if alike else "the same words",), 1.0)


def _linked_rest(
    left: Account,
    right: Account,
    settled: tuple[set[int], set[int]],
    known: Sequence[Pair],
    cancelled: Cancel,
) -> tuple[dict[Pair, Link], dict[Pair, float]]:
    """The links among the sentences of two versions that have no twin; ``known`` edits are links in any case."""
    ours = [i for i in range(len(left.sentences)) if i not in settled[0]]
    theirs = [j for j in range(len(right.sentences)) if j not in settled[1]]
    here, there = {i: k for k, i in enumerate(ours)}, {j: k for k, j in enumerate(theirs)}
    found, odds = _linked(
        Account(left.article, tuple(left.sentences[i] for i in ours)),
        Account(right.article, tuple(right.sentences[j] for j in theirs)),
        frozenset((here[i], there[j]) for i, j in known),
        cancelled,
    )
    links = {
        (ours[i], theirs[j]): replace(
            link,
            left=(ours[i],),
            right=(theirs[j],),
            runner_up=(ours[link.runner_up[0]], theirs[link.runner_up[1]]) if link.runner_up else None,
        )
        for (i, j), link in found.items()
    }
    return links, {(ours[i], theirs[j]): share for (i, j), share in odds.items()}


def _linked(
    left: Account,
    right: Account,
    known: frozenset[Pair],
    cancelled: Cancel,
    settled: tuple[Collection[int], Collection[int]] = ((), ()),
) -> tuple[dict[Pair, Link], dict[Pair, float]]:
    """The links that the evidence speaks for, and the known ones; and how likely each pair is one.

    Two ``settled`` sentences have their twins and are not linked with one another.
    """
    common = ground(left, right)
    judge = Judge(len(left.sentences), len(right.sentences))
    odds: dict[Pair, float] = {}
    likely: dict[Pair, tuple[array[float], list[TermMatch], float]] = {}
    for pair, found, matches in looked(common, cancelled=cancelled):
        wording = _wording(common, pair, matches)
        odds[pair] = max(judge.first(found), wording)
        if odds[pair] >= FAINT:
            likely[pair] = array("d", found), matches, wording
    around = Neighbours(odds)
    second = {
        pair: max(judge.second((*found, *around.features(pair))), wording)
        for pair, (found, _, wording) in likely.items()
    }
    odds |= second
    shared = {
        pair: likely[pair][1]
        for pair, share in second.items()
        if judge.links(share)
        and not (pair[0] in settled[0] and pair[1] in settled[1])
        and _tells(left, pair[0])
        and _tells(right, pair[1])
    }
    for pair in sorted(known):
        odds[pair] = max(0.9, odds.get(pair, 0.0))
        shared.setdefault(pair, [])
    rivals = _rivals(odds)
    links = {
        pair: _link(left, right, common, pair, odds[pair], judge, shared[pair], rivals) for pair in shared
    }
    return links, odds


def _wording(common: Ground, pair: Pair, shared: Sequence[TermMatch]) -> float:
    """How likely a link is by the wording alone; there is little else to go by in accounts of a sentence or two."""
    if min(covered(common, *pair, shared)) < _HALF:
        return 0.0
    one, other = common.left.sentences[pair[0]].norms, common.right.sentences[pair[1]].norms
    return _TOLD_ALIKE if Indel.normalized_similarity(one, other) >= _ALIKE else 0.0


def _tells(account: Account, sentence: int) -> bool:
    """Whether a sentence is more than a heading that only says what sort of text follows: Key points, Summary."""
    found = account.sentences[sentence]
    is_heading = account.article.blocks[found.block].kind == "heading"
    return not (is_heading and is_label(found.text, account.article.language or "en"))


def _rivals(odds: dict[Pair, float]) -> tuple[dict[int, list[Pair]], dict[int, list[Pair]]]:
    """For each left and each right sentence its two most probable pairs."""
    rows: dict[int, list[Pair]] = {}
    columns: dict[int, list[Pair]] = {}
    worth = [pair for pair in odds if odds[pair] >= _WORTH_NAMING]
    for pair in sorted(worth, key=lambda pair: (-odds[pair], abs(pair[0] - pair[1]), sum(pair), pair)):
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
    shared: Sequence[TermMatch],
    rivals: tuple[dict[int, list[Pair]], dict[int, list[Pair]]],
) -> Link:
    i, j = pair
    one, other = common.left.sentences[i].norms, common.right.sentences[j].norms
    alike = one == other or Indel.normalized_similarity(one, other) >= _SAME
    others = [p for p in (*rivals[0].get(i, ()), *rivals[1].get(j, ())) if p != pair]
    return Link(
        (i,),
        (j,),
        "same" if alike else "reworded",
        judge.certainty(probability),
        evidence(left, right, common, pair, shared),
        probability,
        others[0] if others else None,
    )


def _obey(decisions: Sequence[LinkDecision], left: Account, right: Account, links: dict[Pair, Link]) -> None:
    """Link and unlink what a person linked and unlinked."""
    if not decisions:
        return
    ours, theirs = _by_text(left), _by_text(right)
    for decision in decisions:
        for i in ours.get(decision.left, ()):
            for j in theirs.get(decision.right, ()):
                known = links.pop((i, j), None)
                if decision.linked:
                    relation = known.relation if known else "reworded"
                    links[i, j] = Link((i,), (j,), relation, "sure", ("linked by hand",), 1.0)


def _by_text(account: Account) -> dict[str, list[int]]:
    found: dict[str, list[int]] = {}
    for number, sentence in enumerate(account.sentences):
        found.setdefault(sentence.text, []).append(number)
    return found
