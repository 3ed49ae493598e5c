"""Whether two names are given to one person, place or thing: what speaks for and against it, in numbers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from math import sqrt
from typing import TypeAlias

from reader.comparing.odds import log_length, log_odds
from reader.comparing.rivalry import Table
from reader.comparing.statements.names.strangers import COMMON, Stranger, likeness
from reader.comparing.statements.sides import BothSides
from reader.language.synonyms import any_related

FEATURES: Table = {
    "odds": (2.9213, "how likely their sentences are a link; logarithm"),
    "length": (-2.5118, "how long their sentences are together; logarithm"),
    "shared": (3.1111, "they have a word in common"),
    "alike": (2.0602, "how much the words that they do not share are alike in their letters"),
    # set by hand: in the stories that the others were learned from there are few places, in news many
    "place": (2.1, "both are places"),
    "hanging": (
        1.5,
        "both are places, said of words that mean the same: a plant in Dunsley, the plant in Tollgrave",
    ),
    "buildings": (2.2, "both are buildings; half where only one of them has a name"),
    "nouns": (0.5013, "both are places told by a noun"),
    "no preposition": (-3.7872, "both are places, and one stands behind no preposition"),
    "preposition": (1.0119, "they stand behind the same preposition"),
    "lone": (2.7825, "how few other names of their sort the accounts do not share"),
    "distance": (-1.9390, "how far from one another they stand, as shares of the way through their accounts"),
    "owner": (-1.0536, "only one of them owns what follows it"),
    "other people": (-1.1371, "they are no people, and both sentences name people whom they do not share"),
    "bias": (19.2601, "nothing: it is always there"),
}
"""What is weighed of two names, the same from either side."""

_UNLIKE = 0.6  # Jaro-Winkler likeness that two names have by chance

Strangers: TypeAlias = Mapping[int, Sequence[Stranger]]
"""The strangers of an account by sentence."""


class Field:
    """What is known of all strangers of two accounts, against which two of them are seen."""

    def __init__(self, left: Strangers, right: Strangers, both: BothSides) -> None:
        self._rows, self._both = (left, right), both
        self._free = _free(left), _free(right)

    def features(self, one: Stranger, other: Stranger) -> tuple[float, ...]:
        """What speaks for and against two names, in the order of FEATURES."""
        i, j = one.span.sentence, other.span.sentence
        apart, rest = one.words - other.words, other.words - one.words
        places, people = one.type == other.type == "place", one.type == other.type == "person"
        free = max(1, self._free[0][one.type] * self._free[1][other.type])
        return (
            log_odds(self._both.likely(i, j)),
            log_length(one.side.text, other.side.text),
            float(bool((one.words & other.words) - COMMON)),
            max(0.0, likeness(apart, rest) - _UNLIKE) / (1 - _UNLIKE),
            float(places),
            float(places and any_related(one.hangs_on, other.hangs_on)),
            (2 - one.is_noun - other.is_noun) / 2 * (one.level == other.level == "building"),
            float(one.is_noun and other.is_noun),
            float(places and not (one.preposition and other.preposition)),
            float(one.preposition == other.preposition != ""),
            1 / sqrt(free),
            abs(i / len(self._both.left) - j / len(self._both.right)),
            float(one.owns != other.owns),
            float(not people and _name_others(self._rows[0][i], self._rows[1][j])),
        )


def _free(rows: Strangers) -> Counter[str]:
    """How many different strangers there are of each sort."""
    return Counter(kind for kind, _ in {(s.type, s.name) for row in rows.values() for s in row})


def _name_others(row: Sequence[Stranger], other: Sequence[Stranger]) -> bool:
    """Whether two sentences name people whom they do not share, by no part of their names either."""
    mine, yours = ([s.words for s in strangers if s.type == "person"] for strangers in (row, other))
    return bool(mine and yours) and not any(one & another for one in mine for another in yours)
