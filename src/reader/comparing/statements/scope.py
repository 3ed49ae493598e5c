"""What the denials of a sentence reach: did not sign the contract, denied that the tank leaked, nor will it be found."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reader.language.contrast.phrases import AUXILIARIES
from reader.language.denials import (
    ASKING,
    CARRYING,
    CLEARING,
    DENYING_VERBS,
    HEARSAY,
    LIGHT,
    REJECTING_VERBS,
    UNDENIED,
    WIDE,
)
from reader.language.stems import stem
from reader.language.tokens import Token
from reader.language.word_classes import DETERMINERS, PASSIVE, PREPOSITIONS, RELATIVE

SCOPE = 5
"""Content words that a denial reaches."""

INDEFINITE = frozenset("a an any some".split())
"""Words before what a denial reaches behind a preposition too."""

OPEN = frozenset("whether if".split())
"""Words behind which a denial goes on, in a clause of its own: did not say whether, has not decided if."""

CARRYING_STEMS = frozenset(stem(verb, "en") for verb in CARRYING)

_ONLY_BEFORE = {"yet": "to", "failed": "to"} | dict.fromkeys("rule ruled rules ruling".split(), "out")
"""Words that deny something only before another word: has yet to, but not her failed bid."""

_HEARSAY_ONLY = CLEARING | REJECTING_VERBS - DENYING_VERBS
"""Words that deny only what somebody is said to have done, or what is said."""

_CUES = DENYING_VERBS | _HEARSAY_ONLY | _ONLY_BEFORE.keys()
_NOR = frozenset("nor neither".split())
_LEADING = frozenset("nor neither never not".split())
_ONE = frozenset("a an one".split())
_ANYTHING = frozenset("any some no".split())
_PRONOUNS = frozenset("i you he she it we they anyone anybody".split())
_REJECTED = 8  # tokens from a verb that rejects something to its "that"
_INVERTED = 8  # tokens from a denial to the auxiliary before its subject: not once in all my life did


def clause(tokens: Sequence[Token], position: int) -> tuple[int, int]:
    """The clause around a token: the positions of its first token and after its last."""
    first = position
    while first and not tokens[first - 1].word.parts:
        first -= 1
    last = position + 1
    while last < len(tokens) and not tokens[last].word.parts:
        last += 1
    return first, last


def denials(tokens: Sequence[Token]) -> dict[int, int]:
    """The denied tokens, each with the one that denies it; what is denied twice is affirmed."""
    found: dict[int, int] = {}
    cues = [Cue(tokens, k) for k, token in enumerate(tokens) if token.word.denies or token.norm in _CUES]
    for cue in cues:
        for position in set(cue.denied()) if cue.denies else ():
            if found.pop(position, None) is None:
                found[position] = cue.at
    for cue in cues:
        for position in cue.subject:
            found.pop(position, None)
    return found


@dataclass(frozen=True, slots=True)
class Cue:
    """A word that may deny something, in its sentence."""

    tokens: Sequence[Token]
    at: int

    def norm(self, step: int = 0) -> str:
        """The folded word so many tokens on; none before the first and behind the last."""
        return _norm(self.tokens, self.at + step)

    @property
    def denies(self) -> bool:
        """Whether it does deny something: it is no name, and no word after it takes the edge off."""
        norm, after = self.norm(), self.norm(1)
        if norm in _ONLY_BEFORE:
            return after == _ONLY_BEFORE[norm]
        if norm in _HEARSAY_ONLY:
            return self.hearsay is not None
        if norm in _NOR and after in DETERMINERS:
            return norm == "nor" or all(token.norm != "nor" for token in self.tokens[self.at :])
        return norm in DENYING_VERBS or not (self.tokens[self.at].is_name or after in UNDENIED)

    @property
    def hearsay(self) -> int | None:
        """The "that" behind a word for something said that is rejected, or an "of": dismissed talk that, cleared of taking."""
        norm, tokens = self.norm(), self.tokens
        if norm not in REJECTING_VERBS and norm not in CLEARING:
            return None
        _, end = clause(tokens, self.at)
        behind = range(self.at + 1, min(end + 1, len(tokens), self.at + _REJECTED))
        if norm in CLEARING:
            doing = (k for k in behind if tokens[k].norm == "of" and _norm(tokens, k + 1).endswith("ing"))
            return next((k for k in doing if _norm(tokens, k + 2)[:1].isalnum()), None)
        if self.norm(1) == "that" and self.at + 2 < len(tokens) and _is_subject(tokens[self.at + 2]):
            return self.at + 1
        told = next((k for k in behind if tokens[k].norm in HEARSAY), len(tokens))
        return next((k for k in behind if tokens[k].norm == "that" and k > told), None)

    @property
    def begin(self) -> int:
        """Where what is denied begins: behind "denied that", "nobody from", "not once in all my life did"."""
        norm, after, tokens = self.norm(), self.norm(1), self.tokens
        told = self.hearsay
        if told is not None:
            return told + 1 if norm in CLEARING else _behind_subject(tokens, told + 1)
        if norm in WIDE and self.norm(2) in RELATIVE:
            return self.at + 3  # none of which
        if after == "," == self.norm(3) and self.norm(4) == "that":
            return _behind_subject(tokens, self.at + 5)  # denied, however, that
        if after == "that" or (norm in WIDE and after in PREPOSITIONS and after != "of"):
            return _behind_subject(tokens, self.at + 2)
        if norm in _NOR and after in DETERMINERS:
            return _behind_subject(tokens, self.at + 1)
        opens = not self.at or tokens[self.at - 1].word.parts
        if self.norm(-1) in PREPOSITIONS or (opens and norm in _LEADING):
            _, end = clause(tokens, self.at)
            for k in range(self.at + 1, min(end - 1, self.at + _INVERTED)):
                if tokens[k].norm in AUXILIARIES and _is_subject(tokens[k + 1]):
                    return _behind_subject(tokens, k + 1)
        return self.at + 1

    def denied(self) -> Iterator[int]:
        """The content words behind it up to a preposition or an object; what is missing too."""
        tokens = self.tokens
        if self.at + 2 < len(tokens) and tokens[self.at + 1].text == "-":
            yield self.at + 2
            return
        position, left = self.begin, SCOPE
        while position < len(tokens):
            token = tokens[position]
            if token.norm in OPEN:
                left, position = SCOPE, _behind_subject(tokens, position + 1)
                continue
            if not left or token.word.parts or token.norm in ASKING:
                return
            if token.norm == "as" and _norm(tokens, position + 1) in _PRONOUNS:
                return  # another clause: the launch did not happen as they ran out of fuel
            if token.norm in PREPOSITIONS and not self._goes_on(position):
                return
            if left < SCOPE and token.norm in DETERMINERS - INDEFINITE and not _is_part(tokens, position):
                return
            if token.word.tells:
                left -= 1
                yield position
            position += 1

    def _goes_on(self, position: int) -> bool:
        """Whether it denies what is behind a preposition: no evidence of, refused to, is not in, none is thought to be."""
        tokens = self.tokens
        norm, before, after = tokens[position].norm, tokens[position - 1].norm, _norm(tokens, position + 1)
        if before in LIGHT or before in AUXILIARIES:
            return True
        if norm == "to":
            if self.norm() in DENYING_VERBS or any(t.norm in OPEN for t in tokens[self.at : position]):
                return True
            is_verb = after not in DETERMINERS and not after[:1].isdigit()
            return (position - self.at <= 2 and is_verb) or after in PASSIVE
        if norm == "of" and (self.norm() in WIDE or self.norm(1) in _ONE):
            return True
        return position == self.at + 1 and self.norm(-1) in PASSIVE

    @property
    def subject(self) -> range:
        """The jobs of "no jobs are at risk", of which there are some; not the charges of "no charges were filed"."""
        tokens = self.tokens
        if self.norm() != "no" or self.norm(-1) in PREPOSITIONS:
            return range(0)
        first = _behind_content(tokens, self.at + 1)
        if _norm(tokens, first) not in AUXILIARIES or tokens[first - 1].norm in LIGHT:
            return range(0)
        _, end = clause(tokens, first)
        verbs = (t.word.plain for t in tokens[first:end] if t.word.tells or t.norm in _ONE)
        return range(0) if next(verbs, "a") in CARRYING_STEMS | _ONE else range(self.at + 1, first)


def _norm(tokens: Sequence[Token], position: int) -> str:
    return tokens[position].norm if 0 <= position < len(tokens) else ""


def _is_subject(token: Token) -> bool:
    """Whether a subject begins, as far as its first word tells."""
    return token.is_name or token.norm in DETERMINERS or token.norm in _PRONOUNS


def _behind_subject(tokens: Sequence[Token], position: int) -> int:
    """The end of "the tank" in "denied that the tank was leaking": the tank itself is not denied."""
    while position < len(tokens) and tokens[position].is_name:
        position += 1
    if _norm(tokens, position) not in DETERMINERS - _ANYTHING:
        return position
    end = _behind_content(tokens, position + 1)
    if _norm(tokens, end) in AUXILIARIES:
        return end
    return min(end, position + 2)  # "the firm tell them": its verb follows at once


def _behind_content(tokens: Sequence[Token], position: int) -> int:
    """The first token from a position on that is no content word."""
    return next((k for k in range(position, len(tokens)) if not tokens[k].word.tells), len(tokens))


def _is_part(tokens: Sequence[Token], position: int) -> bool:
    """Whether a determiner only says of what there is none, or not any: none of the, for any of its."""
    return tokens[position - 1].norm == "of" and tokens[position - 2].norm in WIDE | {"any", "one"}
