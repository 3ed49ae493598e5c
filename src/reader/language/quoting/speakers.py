"""Whose words they are: whom the subject of a verb of saying stands for."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from reader.language.names.names import Mention, may_be_person
from reader.language.names.runs import NameKind
from reader.language.passages import Passage
from reader.language.people.presence import People
from reader.language.quoting.cues import Cue
from reader.language.speech import GROUPS
from reader.language.word_classes import BODILY, HE, SHE, SUBJECT_PRONOUNS


@dataclass(frozen=True, slots=True)
class Speaker:
    """Whose words they are, as an account gives it."""

    name: str  # in its fullest form, or the words that stand for one: "a spokesperson for Brackwater"
    kind: NameKind
    sure: bool  # false when it is taken from what stands further off, or another one is nearly as likely
    pronoun: str = ""  # "f" or "m" where a she or he stands for the name


def speaker_of(people: People, passage: Passage, cue: Cue, about: Collection[str] = ()) -> Speaker | None:
    """Whom the subject of a verb of saying stands for; none of those whom the words said speak ``about``."""
    subject = cue.subject
    if isinstance(subject, Mention):
        if cue.verb == ":" and subject.entity in about:
            return None
        kind: NameKind = "person" if may_be_person(subject, passage.text) else subject.kind
        return Speaker(subject.entity, kind, True)
    if isinstance(subject, str) or subject is None:
        return Speaker(subject, "other", True) if subject else None
    if subject.norm in GROUPS:
        if body := people.body(passage, subject):
            return Speaker(body[0], "organisation", body[1])
        return Speaker(f"the {subject.text}", "other", True)
    if subject.norm in BODILY:
        return None
    if person := people.meant(passage, subject, about):
        pronoun = "f" if subject.norm in SHE else "m" if subject.norm in HE else ""
        return Speaker(person[0], "person", person[1], pronoun)
    return None if subject.norm in SUBJECT_PRONOUNS else Speaker(f"the {subject.text}", "other", True)
