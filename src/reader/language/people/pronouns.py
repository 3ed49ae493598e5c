"""Whom he, she and "the company" stand for in an account, and whom the subject of a verb of saying."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from reader.language.people.entities import NameKind
from reader.language.people.names import Mention, may_be_person
from reader.language.people.presence import Presence
from reader.language.quoting.passages import Passage
from reader.language.quoting.speakers import Cue
from reader.language.quoting.speech import GROUPS
from reader.language.tokens import Token

LOOK_BACK = 4
"""Sentences that a pronoun commonly reaches back."""


@dataclass(frozen=True, slots=True)
class Speaker:
    """Whose words they are, as an account gives it."""

    name: str  # in its fullest form, or the words that stand for one: "a spokesperson for Brackwater"
    kind: NameKind
    verb: str  # of saying, folded; "" when nobody is said to speak
    sure: bool  # false when it is taken from what stands further off, or another one is nearly as likely


class People:
    """The people and bodies of an account as pronouns and descriptions find them."""

    def __init__(self, passages: Sequence[Passage]) -> None:
        self._presence = Presence(passages)
        self._bodies = [
            (passage.first + passage.sentence_at(m.start), m.entity)
            for passage in passages
            for m in passage.mentions
            if m.kind == "organisation" and not passage.is_quoted(m.start)
        ]

    def speaker(self, passage: Passage, cue: Cue, about: Collection[str] = ()) -> Speaker | None:
        """Whom the subject of a verb of saying stands for; none of those whom the words said speak ``about``."""
        subject = cue.subject
        if isinstance(subject, Mention):
            if cue.verb == ":" and subject.entity in about:
                return None
            kind: NameKind = "person" if may_be_person(subject, passage.text) else subject.kind
            return Speaker(subject.entity, kind, cue.verb, True)
        if isinstance(subject, str) or subject is None:
            return Speaker(subject, "other", cue.verb, True) if subject else None
        if subject.norm in GROUPS:
            return self.of_group(passage, subject, cue.verb)
        return self.of_pronoun(passage, subject, cue.verb, about)

    def of_pronoun(
        self, passage: Passage, token: Token, verb: str, about: Collection[str] = ()
    ) -> Speaker | None:
        """Whom a he, a she or "the 54-year-old" stands for: the most present one but those spoken ``about``."""
        found = self._presence.most(passage, token, about)
        return Speaker(found[0], "person", verb, found[1]) if found else None

    def of_group(self, passage: Passage, token: Token, verb: str) -> Speaker | None:
        """Which body "the company" or "the union" stands for: the last one named, that word in its name if any."""
        here = passage.first + passage.sentence_at(token.start)
        before = [name for sentence, name in self._bodies if here - 2 * LOOK_BACK <= sentence <= here]
        called = [name for name in before if token.norm in name.casefold()]
        chosen = (called or before)[-1:]
        return (
            Speaker(chosen[0], "organisation", verb, bool(called))
            if chosen
            else Speaker(f"the {token.text}", "other", verb, True)
        )
