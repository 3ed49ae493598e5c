"""Whether two opposed predicates bear on one thing: what speaks for and against it, in numbers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from functools import lru_cache
from math import log

from reader.comparing.index import index
from reader.comparing.odds import log_length, log_odds
from reader.comparing.rivalry import Table
from reader.comparing.statements.denials.opposed import say_the_same
from reader.comparing.statements.denials.said import Said
from reader.comparing.statements.denials.surroundings import Surroundings
from reader.comparing.statements.sides import BothSides, Side
from reader.language.common import rareness
from reader.language.contrast.contrasts import is_sequel, reversals
from reader.language.stems import stem
from reader.language.synonyms import meanings

_TELLING = 0.5  # odds of a sentence that tells what another one does
_AVOWAL = "admit", "deny"  # two words of the contrast of what is admitted and what is denied

OUTLINE: Table = {
    "odds": (1.8077, "how likely their sentences are a link; logarithm"),
    "same word": (0.3287, "they are the same word or phrase"),
    "rare": (2.5786, "how rare their words are in English"),
    "quoted": (-2.6649, "the share of them that stands in a quotation"),
    "phrase": (0.7416, "one of them is a phrase"),
    # set by hand: the stories hold too few to learn it from
    "avowal": (1.6, "the one admits and the other denies"),
    "sequel": (-0.6057, "the one may follow from the other"),
    "denied": (0.7674, "a word denies one of them; else they are contraries"),
    "by sense": (0.8748, "one is denied, and they are other words on one side of a contrast"),
    "around": (0.9076, "how likely the likeliest pair of the neighbours of their sentences is a link"),
    "elsewhere": (-2.5690, "how likely each of their sentences has its counterpart in another one"),
    "repeated": (-1.0007, "how many pairs of sentences could be opposed by the same words; logarithm"),
    "length": (-1.6134, "how long their sentences are together; logarithm"),
}
"""What is weighed of two predicates at first sight: what costs little to ask."""

FEATURES: Table = {
    **OUTLINE,
    "company": (
        0.9909,
        "how much of the shorter of their clauses, themselves aside, means the same in the other",
    ),
    "said": (-2.5062, "how many of their sentences say in other words what the other one does; half of it"),
    "told": (-3.2489, "how many of them other sentences have that are likely links too; half of it"),
    "bias": (11.8328, "nothing: it is always there"),
}
"""All that is weighed, the same from either side."""


class Field:
    """What is known of all opposed predicates of two accounts, against which two of them are seen."""

    def __init__(self, both: BothSides, pairs: Sequence[tuple[Said, Said]]) -> None:
        self._both, self._around = both, Surroundings(both.odds)
        self._standing = _standing(one for one, _ in pairs), _standing(other for _, other in pairs)
        telling = [pair for pair, likely in both.odds.items() if likely >= _TELLING]
        self._lefts, self._rights = index((j, i) for i, j in telling), index(telling)

    def outline(self, one: Said, other: Said) -> tuple[float, ...]:
        """What speaks for and against two predicates at first sight, in the order of OUTLINE."""
        stems, rivals = one.predicate.stems, other.predicate.stems
        place = one.side.sentence, other.side.sentence
        return (
            log_odds(self._both.likely(*place)),
            float(stems == rivals),
            (_rarity(stems) + _rarity(rivals)) / 2,
            (one.is_quoted + other.is_quoted) / 2,
            float(max(len(stems), len(rivals)) > 1),
            float(_is_avowal(stems, rivals)),
            float(is_sequel(stems, rivals)),
            float(one.is_denied or other.is_denied),
            float(stems != rivals and _is_one_sense(stems, rivals)),
            self._around.beside(*place),
            self._around.elsewhere(*place),
            log(self._standing[0][stems] * self._standing[1][rivals]),
            log_length(one.side.text, other.side.text),
        )

    def rest(self, one: Said, other: Said) -> tuple[float, ...]:
        """The other features of two predicates, in the order of FEATURES."""
        both, i, j = self._both, one.side.sentence, other.side.sentence
        lefts = [both.left[k] for k in self._lefts.get(j, ()) if k != i]
        rights = [both.right[k] for k in self._rights.get(i, ()) if k != j]
        said = _is_said(other, [one.side]) + _is_said(one, [other.side])
        told = _is_said(other, lefts) + _is_said(one, rights)
        return _company(one, other), said / 2, told / 2


def _standing(claims: Iterable[Said]) -> Counter[tuple[str, ...]]:
    """In how many sentences each predicate stands."""
    return Counter(stems for stems, _ in {(said.predicate.stems, said.side.sentence) for said in claims})


def _is_said(said: Said, sides: Iterable[Side]) -> bool:
    """Whether one of some sentences says the same as a predicate."""
    return any(say_the_same(said.predicate, p) for side in sides for p in side.predicates)


def _company(one: Said, other: Said) -> float:
    """How much of the shorter of the two clauses, the predicates aside, means the same in the other, 0 to 1."""
    ours, theirs = _words_beside(one), _words_beside(other)
    if not ours or not theirs:
        return 0.0
    shared = min(_covered(ours, theirs), _covered(theirs, ours))
    return shared / min(len(ours), len(theirs))


def _covered(words: Sequence[str], others: Sequence[str]) -> int:
    known: frozenset[object] = frozenset().union(*map(meanings, others))
    return sum(not meanings(word).isdisjoint(known) for word in words)


def _words_beside(said: Said) -> list[str]:
    side, found = said.side, said.predicate
    first, last = side.clause(found.first)
    return [
        t.word.plain
        for k, t in enumerate(side.tokens[first:last], first)
        if not found.first <= k <= found.last and t.is_word and not t.is_function
    ]


@lru_cache(maxsize=16384)
def _is_avowal(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether one of two words or phrases says that something is admitted, and the other that it is denied."""
    sides = [set(reversals((stem(word, "en"),))) for word in _AVOWAL]
    found = set(reversals(one)), set(reversals(other))
    return any(not sides[n].isdisjoint(found[0]) and not sides[1 - n].isdisjoint(found[1]) for n in (0, 1))


@lru_cache(maxsize=65536)
def _is_one_sense(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two words or phrases stand on one side of a contrast."""
    return not set(reversals(one)).isdisjoint(reversals(other))


def _rarity(stems: Sequence[str]) -> float:
    """How rare the rarest of some stems is in English, 0 to 1."""
    return max(map(rareness, stems))
