"""What the denials of a sentence reach: did not sign the contract, denied that the tank leaked, nor will it be found."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

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

_ANY = frozenset("a an one".split())
_ANYTHING = frozenset("any some no".split())
_RULING = frozenset("rule ruled rules ruling".split())
_TURNING = DENYING_VERBS | REJECTING_VERBS | CLEARING | _RULING | {"yet"}
_NOR = frozenset("nor neither".split())
_LEADING = frozenset("nor neither never not".split())
_PRONOUNS = frozenset("i you he she it we they anyone anybody".split())
CARRYING_STEMS = frozenset(stem(verb, "en") for verb in CARRYING)
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
    turning = [k for k, t in enumerate(tokens) if t.word.denies or t.norm in _TURNING]
    for cue in turning:
        for position in set(_denied_by(tokens, cue)) if _denies(tokens, cue) else ():
            if position in found:
                del found[position]
            else:
                found[position] = cue
    for cue in turning:
        for position in _subject(tokens, cue):
            found.pop(position, None)
    return found


def _denies(tokens: Sequence[Token], cue: int) -> bool:
    """Whether a token that may deny something does: it is no name, and no word after it takes the edge off."""
    norm, after = tokens[cue].norm, _norm(tokens, cue + 1)
    if norm == "yet":
        return after == "to"
    if norm in _RULING:
        return after == "out"
    if norm in CLEARING or (norm in REJECTING_VERBS and norm not in DENYING_VERBS):
        return _hearsay(tokens, cue) is not None
    if norm == "failed" and after != "to":
        return False  # her failed bid
    if norm in _NOR and after in DETERMINERS:
        return norm == "nor" or all(t.norm != "nor" for t in tokens[cue:])
    return norm in DENYING_VERBS or not (tokens[cue].is_name or after in UNDENIED)


def _norm(tokens: Sequence[Token], position: int) -> str:
    return tokens[position].norm if 0 <= position < len(tokens) else ""


def _denied_by(tokens: Sequence[Token], cue: int) -> Iterator[int]:
    """The content words behind a denial up to a preposition or an object; what is missing too."""
    if cue + 2 < len(tokens) and tokens[cue + 1].text == "-":
        yield cue + 2
        return
    position, left = _scope(tokens, cue), SCOPE
    while position < len(tokens):
        token = tokens[position]
        if token.norm in OPEN:
            left, position = SCOPE, _behind_subject(tokens, position + 1)
            continue
        if not left or token.word.parts or token.norm in ASKING:
            return
        if token.norm in PREPOSITIONS and not _goes_on(tokens, cue, position):
            return
        if left < SCOPE and token.norm in DETERMINERS - INDEFINITE and not _is_part(tokens, position):
            return
        if token.word.tells:
            left -= 1
            yield position
        position += 1


def _scope(tokens: Sequence[Token], cue: int) -> int:
    """Where what is denied begins: behind "denied that", "nobody from", "not once in all my life did"."""
    norm, after, told = tokens[cue].norm, _norm(tokens, cue + 1), _hearsay(tokens, cue)
    if told is not None:
        return told + 1 if norm in CLEARING else _behind_subject(tokens, told + 1)
    if norm in WIDE and _norm(tokens, cue + 2) in RELATIVE:
        return cue + 3  # none of which
    if after == "," == _norm(tokens, cue + 3) and _norm(tokens, cue + 4) == "that":
        return _behind_subject(tokens, cue + 5)  # denied, however, that
    if after == "that" or (norm in WIDE and after in PREPOSITIONS and after != "of"):
        return _behind_subject(tokens, cue + 2)
    if norm in _NOR and after in DETERMINERS:
        return _behind_subject(tokens, cue + 1)
    opens = not cue or tokens[cue - 1].word.parts
    if _norm(tokens, cue - 1) in PREPOSITIONS or (opens and norm in _LEADING):
        _, end = clause(tokens, cue)
        for k in range(cue + 1, min(end - 1, cue + _INVERTED)):
            if tokens[k].norm in AUXILIARIES and _is_subject(tokens[k + 1]):
                return _behind_subject(tokens, k + 1)
    return cue + 1


def _subject(tokens: Sequence[Token], cue: int) -> range:
    """The jobs of "no jobs are at risk", of which there are some; not the charges of "no charges were filed"."""
    if tokens[cue].norm != "no" or _norm(tokens, cue - 1) in PREPOSITIONS:
        return range(0)
    first = next((k for k in range(cue + 1, len(tokens)) if not tokens[k].word.tells), len(tokens))
    if _norm(tokens, first) not in AUXILIARIES or tokens[first - 1].norm in LIGHT:
        return range(0)
    _, end = clause(tokens, first)
    verbs = (t.word.plain for t in tokens[first:end] if t.word.tells or t.norm in _ANY)
    return range(0) if next(verbs, "a") in CARRYING_STEMS | _ANY else range(cue + 1, first)


def _hearsay(tokens: Sequence[Token], cue: int) -> int | None:
    """The "that" behind a word for something said that is rejected, or an "of": dismissed talk that, cleared of taking."""
    norm = tokens[cue].norm
    if norm in REJECTING_VERBS or norm in CLEARING:
        _, end = clause(tokens, cue)
        for k in range(cue + 1, min(end + 1, len(tokens), cue + _REJECTED)):
            if norm in CLEARING:
                doing, what = _norm(tokens, k + 1), _norm(tokens, k + 2)
                if tokens[k].norm == "of" and doing.endswith("ing") and what[:1].isalnum():
                    return k
            elif tokens[k].norm == "that" and any(t.norm in HEARSAY for t in tokens[cue + 1 : k]):
                return k
    return None


def _is_subject(token: Token) -> bool:
    """Whether a subject begins, as far as its first word tells."""
    return token.is_name or token.norm in DETERMINERS or token.norm in _PRONOUNS


def _behind_subject(tokens: Sequence[Token], position: int) -> int:
    """The end of "the tank" in "denied that the tank was leaking": the tank itself is not denied."""
    while position < len(tokens) and tokens[position].is_name:
        position += 1
    if _norm(tokens, position) not in DETERMINERS - _ANYTHING:
        return position
    end = next((k for k in range(position + 1, len(tokens)) if not tokens[k].word.tells), len(tokens))
    if _norm(tokens, end) in AUXILIARIES:
        return end
    return min(end, position + 2)  # "the firm tell them": its verb follows at once


def _goes_on(tokens: Sequence[Token], cue: int, position: int) -> bool:
    """Whether a denial goes on behind a preposition: no evidence of, refused to, is not in, none is thought to be."""
    norm, before, after = tokens[position].norm, tokens[position - 1].norm, _norm(tokens, position + 1)
    if before in LIGHT or before in AUXILIARIES:
        return True
    if norm == "to":
        if tokens[cue].norm in DENYING_VERBS or any(t.norm in OPEN for t in tokens[cue:position]):
            return True
        is_verb = after not in DETERMINERS and not after[:1].isdigit()
        return (position - cue <= 2 and is_verb) or after in PASSIVE
    if norm == "of" and (tokens[cue].norm in WIDE or tokens[cue + 1].norm in _ANY):
        return True
    return position == cue + 1 and tokens[cue - 1].norm in PASSIVE


def _is_part(tokens: Sequence[Token], position: int) -> bool:
    """Whether a determiner only says of what there is none, or not any: none of the, for any of its."""
    return tokens[position - 1].norm == "of" and tokens[position - 2].norm in WIDE | {"any", "one"}
