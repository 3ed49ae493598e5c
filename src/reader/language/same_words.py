"""English words that say the same: contractions, other ways of writing, and small words that stand for one another."""

from __future__ import annotations

from reader.language.lexicon import lexicon

ENDINGS = {"'m": "am", "'re": "are", "'ve": "have", "'ll": "will"}
IRREGULAR = {"can't": "can", "won't": "will", "shan't": "shall", "cannot": "can"}
"""What stands before the "not" in those that do not end in n't behind the word itself."""

IS = frozenset("it he she that there what who where here how".split())
"""Words after which 's stands for is."""

NUMERALS = {word: str(number) for word, number in lexicon("en").numbers.items()}
"""The figures for a number in words."""

TITLES = {
    "sen": "senator", "rep": "representative", "gov": "governor", "gen": "general", "col": "colonel",
    "capt": "captain", "lt": "lieutenant", "sgt": "sergeant", "adm": "admiral", "prof": "professor",
    "rev": "reverend", "supt": "superintendent", "insp": "inspector",
}  # fmt: skip
"""Titles that are written short before a name, in full."""

FORMS = {
    "%": "percent", "pc": "percent", "$": "dollar", "dollars": "dollar", "£": "pound", "pounds": "pound",
    "€": "euro", "euros": "euro", "&": "and", "us": "u.s.", "usa": "u.s.", "uk": "u.k.", "bn": "billion",
    "tn": "trillion", "first": "1st", "second": "2nd", "third": "3rd", "n't": "not", **ENDINGS, **NUMERALS,
}  # fmt: skip
"""Other ways of writing a word; only words of one sentence are matched by them, nothing is counted."""

_GROUPS = [
    line.split()
    for line in """
am is are was were be been being
has have had having
do does did
will would shall
can could
may might
must should
the a an this that these those its their his her our
who which that
he him his
she her hers
they them their
we us our
it its
in on at
of 's for in
by from because
while and
before until
over above
more over
under below
to for
with by
after since
not no never
""".splitlines()
]
"""Function words that stand for one another: a group a line."""

SMALL_KIN = {
    word: frozenset(other for near in _GROUPS if word in near for other in near)
    for group in _GROUPS
    for word in group
}
"""Each of them with those that stand for it."""


def spelled_out(norm: str) -> tuple[str, ...]:
    """A folded word, a number in figures, a title in full, or the two words of a contraction: could not of couldn't."""
    if norm[-1] == ".":
        norm = norm.replace(".", "")  # I.R.S.
    if "'" not in norm and norm != "cannot":
        return (NUMERALS.get(norm) or TITLES.get(norm, norm),)
    if norm.endswith("n't") or norm == "cannot":
        return IRREGULAR.get(norm, norm.removesuffix("n't")), "not"
    for ending, full in ENDINGS.items():
        if norm.endswith(ending) and len(norm) > len(ending):
            return norm.removesuffix(ending), full
    return (norm,)
