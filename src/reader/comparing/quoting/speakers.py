"""Who said the words of two quotations: one speaker or surely two, and by which name."""

from __future__ import annotations

from rapidfuzz.fuzz import ratio

from reader.comparing.reading import reading
from reader.language.extents import last_sentence
from reader.language.names.first_names import same_first_name
from reader.language.names.full_names import same_person
from reader.language.people.persons import sex
from reader.language.people.presence import LOOK_BACK
from reader.language.quoting.quotations import Utterance
from reader.language.quoting.speakers import Speaker
from reader.language.tokens import tokens
from reader.model import Account, QuotationRelation

SAME_NAME = 75
"""Likeness of two surnames, in percent, from which they are one person's, differently spelled."""


def may_be_meant(account: Account, utterance: Utterance, other: Speaker | None) -> bool:
    """Whether a pronoun gives a quotation to somebody named further off, and may as well mean whom the other account names."""
    read, here = reading(account), utterance.span.sentence
    own = [m for row in read.mentions[max(0, here - 1) : last_sentence(utterance.span) + 1] for m in row]
    if utterance.speaker is None or other is None or any(m.entity == utterance.speaker.name for m in own):
        return False
    wanted = {sex(speaker.name, "") for speaker in (utterance.speaker, other)} - {""}
    near = (m for row in read.mentions[max(0, here - LOOK_BACK) : here] for m in row)
    return len(wanted) < 2 and any(same_person(m.entity, other.name) for m in near)


def differ(one: Speaker | None, other: Speaker | None) -> bool:
    """Whether two accounts surely give words to different people, or to different bodies."""
    if one is None or other is None or one.kind != other.kind:
        return False
    if {_sex(one), _sex(other)} == {"f", "m"} and (one.pronoun or other.pronoun):
        return True  # whoever she is, she is not Jo
    if not (one.sure and other.sure):
        return False
    if one.kind == "person":
        return not _is_one_person(one.name, other.name)
    return one.kind == "organisation" and not _words(one.name) & _words(other.name)


def _sex(speaker: Speaker) -> str:
    """The sex of a speaker as far as it is sure: by the pronoun that stands for him, or by his first name."""
    return speaker.pronoun or (sex(speaker.name, "") if speaker.sure and speaker.kind == "person" else "")


def _is_one_person(left: str, right: str) -> bool:
    """Whether two names can be one person's, slips of the pen in the first name or in the surname allowed for."""
    one, other = left.split(), right.split()
    if one[-1] == other[-1] or same_person(left, right):
        return True
    is_alike = ratio(one[-1].casefold(), other[-1].casefold()) >= SAME_NAME
    if 1 in (len(one), len(other)):
        return is_alike or not _words(left).isdisjoint(_words(right))
    if one[0] == other[0] and one[-1][0] == other[-1][0]:
        return True
    return is_alike and (one[0][0] == other[0][0] or same_first_name(one[0], other[0]))


def _words(name: str) -> set[str]:
    return {t.norm for t in tokens(name) if t.is_word and not t.is_function}


def spoken(one: Speaker | None, other: Speaker | None, relation: QuotationRelation) -> str | None:
    """Whose words a pair of quotations is: both names when they differ, else the fuller one, the surer first."""
    named = [s for s in (one, other) if s is not None]
    if relation == "reattributed":
        return " / ".join(s.name for s in named)
    if not named:
        return None
    best = max(named, key=lambda s: (s.sure, s.kind == "person", len(s.name), s.name))
    return best.name
