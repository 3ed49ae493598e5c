"""Words of one sentence that say what others of another one do: written otherwise, or small words for one another."""

from __future__ import annotations

from reader.language.contractions import ENDINGS
from reader.language.lexicon import lexicon

FORMS = {
    "%": "percent", "pc": "percent", "$": "dollar", "dollars": "dollar", "£": "pound", "pounds": "pound",
    "€": "euro", "euros": "euro", "&": "and", "us": "u.s.", "usa": "u.s.", "uk": "u.k.", "bn": "billion",
    "tn": "trillion", "first": "1st", "second": "2nd", "third": "3rd", "n't": "not", **ENDINGS,
    **{word: str(number) for word, number in lexicon("en").numbers.items()},
}  # fmt: skip
"""Other ways of writing a word; only words of one sentence are matched by them, nothing is counted."""

_GROUPS = """
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
"""

SMALL_KIN = {
    word: frozenset(
        other for line in _GROUPS.strip().splitlines() if word in line.split() for other in line.split()
    )
    for word in _GROUPS.split()
}
"""Function words, each with those that stand for it: a group a line."""
