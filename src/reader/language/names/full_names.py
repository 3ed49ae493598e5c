"""Names in full: whether two can be one person's, or one name that somebody got wrong; and those that share a word."""

from __future__ import annotations

from collections.abc import Iterable

from rapidfuzz.distance import DamerauLevenshtein, Prefix

from reader.language.names.first_names import same_first_name, sex_of
from reader.language.names.transliteration import folded, spelled_alike

_ROOT = 4  # letters that a place and its people have in common
_ENDINGS = frozenset(
    ("", *"s n ns an ans ian ians ean eans ese ish er ers ite ites istan land ia i is y".split())
)
_LETTERS = 2  # by which two spellings of a name in full may differ
_SHORTEST = 4  # letters of a word that is misspelled


def same_person(left: str, right: str) -> bool:
    """Whether two names can be one person's: surnames alike, first names alike or one of them not given."""
    one, other = left.split(), right.split()
    if not spelled_alike(one[-1], other[-1]):
        return False
    if len(one) == 1 or len(other) == 1:
        return True
    short, full = sorted((one, other), key=len)
    return full[-len(short) :] == short or same_first_name(one[0], other[0])


def are_misspelled(left: str, right: str) -> bool:
    """Whether two names in full are one but for a few letters of one word: Ada Pruett, Ada Pruitt."""
    one, other = left.split(), right.split()
    if {len(one), len(other)} == {2, 3}:  # with a name in the middle
        one, other = [one[0], one[-1]], [other[0], other[-1]]
    if len(one) != len(other):
        return False
    odd = [(a, b) for a, b in zip(one, other, strict=True) if a != b]
    if len(odd) != 1:
        return False
    a, b = odd[0]
    is_form = of_one_place(a, b) and not sex_of(one[0])  # Thwaite and Thwaites are two surnames
    if is_form or spelled_alike(a, b) or (a == one[0] and same_first_name(a, b)):
        return False
    return min(len(a), len(b)) >= _SHORTEST and a[0] == b[0] and DamerauLevenshtein.distance(a, b) <= _LETTERS


def of_one_place(left: str, right: str) -> bool:
    """Whether two words are a place, its people or its adjective: Athens and Athenian."""
    root = Prefix.similarity(left, right)
    return root >= _ROOT and {left[root:], right[root:]} <= _ENDINGS


def by_word(names: Iterable[str]) -> dict[str, list[str]]:
    """Folded word -> the names that have it, each once."""
    found: dict[str, list[str]] = {}
    for name in dict.fromkeys(names):
        for part in dict.fromkeys(map(folded, name.split())):
            found.setdefault(part, []).append(name)
    return found
