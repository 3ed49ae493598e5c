"""Sentence alignment: which sentences of two accounts report the same thing, many to many and out of order."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain

from rapidfuzz.distance import Indel

from reader.comparing.accounts import language_of
from reader.comparing.alignment.explain import evidence
from reader.comparing.alignment.features import looked
from reader.comparing.alignment.judgement import FAINT, Judge
from reader.comparing.alignment.neighbours import Neighbours
from reader.comparing.alignment.term_match import Shared, TermMatch
from reader.comparing.alignment.terms import Ground, ground
from reader.comparing.alignment.twins import edits, is_revision, rest, twins
from reader.comparing.index import index
from reader.comparing.odds import Odds, Pair, ordered
from reader.language.sections import is_label
from reader.model import Account, Cancel, Link, LinkDecision, Relation, never

_SAME = 0.9  # share of words in common, in order, that makes two statements the same in wording
_HALF = 0.4  # share of the words of either statement that is shared where the wording may be alike
_ALIKE = 0.6  # share of words in common, in order, that makes a link so likely whatever the rest says
_TOLD_ALIKE = 0.9  # that likelihood
_KNOWN = 0.9  # likelihood of an edit between two twins
_WORTH_NAMING = 0.1  # probability that makes a rival worth showing


@dataclass(frozen=True, slots=True)
class Alignment:
    """Two accounts, the links between them, and how likely each pair of sentences that was looked at is one."""

    left: Account
    right: Account
    links: tuple[Link, ...]  # one a pair of sentences, in the order of the left account
    odds: Odds  # 0 to 1; pairs without an entry have nothing in common
    unchanged: tuple[frozenset[int], frozenset[int]] = (frozenset(), frozenset())
    """In two versions of one text, the sentences of either that the other one has character for character."""
    decided: Mapping[Pair, bool] = field(default_factory=dict)
    """The pairs that a person has linked or parted, and whether linked."""

    @property
    def are_versions(self) -> bool:
        """Whether they are two versions of one text."""
        return bool(self.unchanged[0])

    @property
    def by_hand(self) -> tuple[Pair, ...]:
        """The pairs of sentences that a person linked."""
        return tuple(pair for pair, is_link in self.decided.items() if is_link)

    @property
    def settled(self) -> tuple[frozenset[int], frozenset[int]]:
        """The sentences of either that contradict nothing: they stand in both versions, and nobody links them."""
        left, right = self.unchanged
        return left - {i for i, _ in self.by_hand}, right - {j for _, j in self.by_hand}

    def may_differ(self, left: int, right: int) -> bool:
        """Whether two sentences may contradict one another: none does that stands in both versions, if nobody links it."""
        is_new = left not in self.unchanged[0] and right not in self.unchanged[1]
        return self.decided.get((left, right), is_new)


def alignment(
    left: Account, right: Account, *, decisions: Sequence[LinkDecision] = (), cancelled: Cancel = never
) -> Alignment:
    """Find out which sentences of two accounts belong together.

    A sentence that stands on both sides word for word belongs to its twin; in two versions of one text to nobody
    else. ``decisions`` are obeyed whatever the engine thinks. Raises :class:`reader.errors.Cancelled`.
    """
    same = twins(left, right)
    unchanged: Sequence[Pair] = ()
    if is_revision(left, right, same):
        links, odds = _linked_rest(left, right, same, cancelled)
        unchanged = [(i, j) for i, j in same if left.sentences[i].text == right.sentences[j].text]
    else:
        links, odds = _linked(left, right, frozenset(), cancelled, same)
    for i, j in same:
        why = "the same sentence" if left.sentences[i].text == right.sentences[j].text else "the same words"
        links[i, j] = Link((i,), (j,), "same", "sure", (why,), 1.0)
    wanted = decided(left, right, decisions)
    for pair, linked in wanted.items():
        known = links.pop(pair, None)
        if linked:
            relation = known.relation if known else "reworded"
            links[pair] = Link(pair[:1], pair[1:], relation, "sure", ("linked by hand",), 1.0)
    odds |= {pair: link.score for pair, link in links.items()}
    return Alignment(
        left,
        right,
        tuple(links[pair] for pair in sorted(links)),
        odds,
        (frozenset(i for i, _ in unchanged), frozenset(j for _, j in unchanged)),
        wanted,
    )


def decided(left: Account, right: Account, decisions: Sequence[LinkDecision]) -> dict[Pair, bool]:
    """The pairs of sentences that a person has linked or parted, and whether linked; the last word holds."""
    if not decisions:
        return {}
    ours, theirs = (
        index((sentence.text, number) for number, sentence in enumerate(account.sentences))
        for account in (left, right)
    )
    return {
        (i, j): decision.linked
        for decision in decisions
        for i in ours.get(decision.left, ())
        for j in theirs.get(decision.right, ())
    }


def _linked_rest(
    left: Account, right: Account, same: tuple[Pair, ...], cancelled: Cancel
) -> tuple[dict[Pair, Link], dict[Pair, float]]:
    """The links among the sentences of two versions that have no twin; edits between twins are links in any case."""
    ours, theirs = rest(left, {i for i, _ in same}), rest(right, {j for _, j in same})
    here, there = ours.numbers(), theirs.numbers()
    known = frozenset((here[i], there[j]) for i, j in edits(left, right, same))
    found, odds = _linked(ours.account, theirs.account, known, cancelled)

    def whole(pair: Pair) -> Pair:
        return ours.places[pair[0]], theirs.places[pair[1]]

    links = {
        (i, j): replace(
            link, left=(i,), right=(j,), runner_up=whole(link.runner_up) if link.runner_up else None
        )
        for link in found.values()
        for i, j in [whole((link.left[0], link.right[0]))]
    }
    return links, {whole(pair): share for pair, share in odds.items()}


def _linked(
    left: Account, right: Account, known: frozenset[Pair], cancelled: Cancel, same: Sequence[Pair] = ()
) -> tuple[dict[Pair, Link], dict[Pair, float]]:
    """The links that the evidence speaks for, and the known ones; and how likely each pair is one.

    Two sentences that have their twins, by the pairs that are the ``same``, are not linked with one another.
    """
    common = ground(left, right)
    judge = Judge(len(left.sentences), len(right.sentences))
    odds, shared = _judged(common, judge, cancelled)
    settled = {i for i, _ in same}, {j for _, j in same}
    chosen = {
        (i, j)
        for i, j in shared
        if judge.links(odds[i, j])
        and not (i in settled[0] and j in settled[1])
        and _tells(left, i)
        and _tells(right, j)
    } | known
    odds |= {pair: max(_KNOWN, odds.get(pair, 0.0)) for pair in known}
    rivals = sorted(
        (pair for pair, share in odds.items() if share >= _WORTH_NAMING),
        key=lambda pair: (-odds[pair], abs(pair[0] - pair[1]), sum(pair), pair),
    )
    rows, columns = index((pair[0], pair) for pair in rivals), index((pair[1], pair) for pair in rivals)
    links = {}
    for pair in chosen:
        i, j = pair
        why = evidence(left, right, common, pair, shared.get(pair, ()))
        others = (rival for rival in chain(rows.get(i, ()), columns.get(j, ())) if rival != pair)
        alike = _likeness(common, pair) >= _SAME
        relation: Relation = "same" if alike else "reworded"
        certainty = judge.certainty(odds[pair])
        links[pair] = Link((i,), (j,), relation, certainty, why, odds[pair], next(others, None))
    return links, odds


def _judged(
    common: Ground, judge: Judge, cancelled: Cancel
) -> tuple[dict[Pair, float], dict[Pair, list[TermMatch]]]:
    """How likely each pair is a link, and what its sentences share where it got a second look."""
    odds: dict[Pair, float] = {}
    likely: dict[Pair, tuple[float, list[TermMatch], float]] = {}
    for shared, found in looked(common, cancelled=cancelled):
        pair, wording = (shared.left, shared.right), _wording(common, shared)
        odds[pair] = ordered(judge.first(found), wording)[1]
        if odds[pair] >= FAINT:
            likely[pair] = judge.own(found), shared.terms, wording
    around = Neighbours(odds)
    second = {
        pair: ordered(judge.second(own, around.features(pair)), wording)[1]
        for pair, (own, _, wording) in likely.items()
    }
    return odds | second, {pair: matches for pair, (_, matches, _) in likely.items()}


def _wording(common: Ground, pair: Shared) -> float:
    """How likely a link is by the wording alone; there is little else to go by in accounts of a sentence or two."""
    if ordered(*pair.covered)[0] < _HALF:
        return 0.0
    return _TOLD_ALIKE if _likeness(common, (pair.left, pair.right)) >= _ALIKE else 0.0


def _likeness(common: Ground, pair: Pair) -> float:
    """The share of words that two sentences have in common, in order."""
    one, other = common.left.sentences[pair[0]].norms, common.right.sentences[pair[1]].norms
    return Indel.normalized_similarity(one, other)


def _tells(account: Account, sentence: int) -> bool:
    """Whether a sentence is more than a heading that only says what sort of text follows: Key points, Summary."""
    found = account.sentences[sentence]
    is_heading = account.article.blocks[found.block].kind == "heading"
    return not (is_heading and is_label(found.text, language_of(account)))
