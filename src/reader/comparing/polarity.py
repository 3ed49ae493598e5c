"""Did and did not: a verb that one of two linked sentences affirms and the other denies."""

from __future__ import annotations

from collections.abc import Iterator

from reader.comparing.pairs import Pair, Side, flipped
from reader.comparing.people import same_person
from reader.comparing.synonyms import related
from reader.language.descriptions import may_be_person
from reader.language.opposites import NEGATIVE, NOT, OPEN, UNDENIED, WIDE
from reader.language.speech import PREPOSITIONS, is_saying
from reader.model import Difference

EDGES = frozenset("until till before unless without yet".split())
"""Words that turn a denial into a time: not until."""

REFUSALS = frozenset(
    "refuse refuses refused refusing decline declines declined declining fail fails failed".split()
)
"""Verbs that deny the verb after their "to"."""

AUXILIARIES = frozenset("is are was were be been being has have had did does do will 'll 's 've 'd".split())
HAVING = frozenset("has have had found finds find showed shows".split())
DETERMINERS = frozenset("a an the this that these those his her its their our my your 's some any no".split())

BREAKS = frozenset(
    "but although though while whereas because since when after before who which that and if".split()
)
"""Words that open another clause."""


def differences(pair: Pair) -> Iterator[Difference]:
    """What one sentence denies and the other affirms."""
    yield from _denied(pair)
    for found in _denied(pair.flipped()):
        yield flipped(found)


# ---------------------------------------------------------------- denials


def clause(side: Side, position: int) -> tuple[int, int]:
    """The clause around a token: the positions of its first token and after its last."""
    ts = side.tokens
    first = position
    while first and not _breaks(side, first - 1):
        first -= 1
    last = position + 1
    while last < len(ts) and not _breaks(side, last):
        last += 1
    return first, last


def _breaks(side: Side, position: int) -> bool:
    token = side.tokens[position]
    return token.text in ",;:—–()." or token.norm in BREAKS


def is_denial(norm: str) -> bool:
    """Whether a folded word denies what follows it."""
    return norm in NOT or norm.endswith("n't")


def _denied(pair: Pair) -> Iterator[Difference]:
    left, right = pair.left, pair.right
    for position, token in enumerate(left.tokens):
        refused = token.norm in REFUSALS
        if (
            not (refused or is_denial(token.norm))
            or position in left.quoted
            or not _is_outright(left, position)
        ):
            continue
        for here, noun in _refused(left, position) if refused else _predicates(left, position):
            there = pair.to_right.get(here)
            if (
                there is None
                or there in right.quoted
                or _is_denied(right, there)
                or not _same_verb(pair, here, there)
            ):
                continue
            if not _is_outright(right, there) or not _is_verb(pair, here, there, noun):
                continue
            if _has_company(pair, position, here, _is_wide(left, position), noun) and same_subject(
                pair, here, there
            ):
                begin, _ = clause(right, there)
                yield Difference(
                    "negation",
                    "conflict",
                    "likely",
                    left.span(position, here),
                    right.span(max(begin, there - 3), there),
                    right.tokens[there].text,
                )
                break


def _is_wide(side: Side, cue: int) -> bool:
    """Whether a denial is of everybody or everything: nobody, no one."""
    norm, after = side.tokens[cue].norm, side.tokens[cue + 1 : cue + 2]
    return norm in WIDE or (norm == "no" and bool(after) and after[0].norm in ("one", "ones"))


def _refused(side: Side, cue: int) -> list[tuple[int, bool]]:
    """The verb of what somebody refused or failed to do."""
    ts = side.tokens
    if (
        cue + 2 >= len(ts)
        or ts[cue + 1].norm != "to"
        or ts[cue + 2].is_function
        or not ts[cue + 2].word.is_word
    ):
        return []
    return [(cue + 2, False)]


def _predicates(side: Side, cue: int) -> list[tuple[int, bool]]:
    """What a denial denies: the next verb; after "no", the verb that follows its noun, and that noun (true)."""
    ts = side.tokens
    _, end = clause(side, cue)
    if any(t.norm in EDGES for t in ts[cue + 1 : end]) or (cue and ts[cue - 1].norm.startswith("plead")):
        return []
    if ts[cue].norm in WIDE and not any(t.word.is_word for t in ts[cue + 1 : end]):
        return _denied_before(side, cue)
    content = [k for k in range(cue + 1, end) if ts[k].word.is_word and not ts[k].is_function]
    content = [k for k in content if not ts[k].norm.endswith("ly") and not ts[k].is_name]
    if (
        not content
        or not ts[cue + 1].word.is_word
        or ts[cue + 1].norm in UNDENIED
        or ts[cue + 1].norm == "to"
    ):
        return []
    counted = ts[cue].norm in ("no", "neither") or ts[cue + 1].norm == "of"
    if not counted or any(t.norm in AUXILIARIES for t in ts[cue : content[0]]):
        return [(content[0], False)]
    noun = content[0]
    while noun + 1 in content:
        noun += 1
    verb = next((k for k in content if k > noun and _follows_auxiliary(side, k, noun)), None)
    return [(k, k == noun) for k in (verb, noun) if k is not None]


def _denied_before(side: Side, cue: int) -> list[tuple[int, bool]]:
    """The verb that takes a denial at the end of its clause: arrested nobody."""
    verb = cue - 1
    plain = verb >= 0 and side.tokens[verb].word.is_word and not side.tokens[verb].is_function
    return [(verb, False)] if plain else []


def _follows_auxiliary(side: Side, verb: int, noun: int) -> bool:
    return all(t.norm in AUXILIARIES or t.norm.endswith("ly") for t in side.tokens[noun + 1 : verb])


def _is_verb(pair: Pair, here: int, there: int, noun: bool) -> bool:
    """Whether a right word is used as a verb, as far as the words before it and its ending tell.

    What a noun is set against has to be a verb made of it: no charges, was charged. After a preposition on the
    left the same one has to stand on the right: was not in court, was in the court.
    """
    norm, other = pair.right.tokens[there].norm, pair.left.tokens[here].norm
    before = _before(pair.right, there)
    if noun and norm == other:
        return _both_have(pair, here, there)
    if _before(pair.left, here) in PREPOSITIONS - {"to"}:
        return before == _before(pair.left, here)
    if before in PREPOSITIONS or (there and pair.right.tokens[there - 1].norm in DETERMINERS):
        return False
    if norm == other:
        return True
    return norm.endswith(("ed", "en", "ing", "s")) or before in AUXILIARIES


def _both_have(pair: Pair, here: int, there: int) -> bool:
    """Whether there is, or somebody has, the one thing and none of it: no evidence, some evidence."""
    left = {t.norm for t in pair.left.tokens[max(0, here - 4) : here]}
    right = {t.norm for t in pair.right.tokens[max(0, there - 4) : there]}
    return ("there" in left and "there" in right) or bool(left & right & HAVING)


def _before(side: Side, position: int) -> str:
    """The word before a word, its article aside."""
    while position and side.tokens[position - 1].norm in DETERMINERS:
        position -= 1
    return side.tokens[position - 1].norm if position else ""


def _same_verb(pair: Pair, here: int, there: int) -> bool:
    return related(pair.left.tokens[here].stem, pair.right.tokens[there].stem)


def really(pair: Pair, i: int) -> bool:
    """Whether a left word corresponds to one of the same meaning, and not only of the same place."""
    return i in pair.to_right and _same_verb(pair, i, pair.to_right[i])


def _is_denied(side: Side, position: int) -> bool:
    """Whether a word stands under a denial, or beside a word with a "not" inside it."""
    first, last = clause(side, position)
    return any(is_denial(t.norm) or t.norm in NEGATIVE for t in side.tokens[first:last])


def _is_outright(side: Side, position: int) -> bool:
    """Whether the clause of a word states it, and does not only ask, suppose or intend it."""
    first, last = clause(side, position)
    opener = side.tokens[first - 1].norm if first else ""
    told = any(is_saying(t.norm) for t in side.tokens[:position])
    text = [t.norm for t in side.tokens]
    unreal = "if" in text or any("have" in text[k : k + 3] for k, norm in enumerate(text) if norm == "would")
    open_words = OPEN - {"would"} if told and not unreal else OPEN
    before = (t.norm for t in side.tokens[max(first, position - 3) : position])
    supposed = opener in OPEN or any(t.norm in open_words for t in side.tokens[first:last]) or "to" in before
    return not supposed and not side.text.endswith("?")


def _has_company(pair: Pair, cue: int, here: int, wide: bool, noun: bool) -> bool:
    """Whether enough besides the predicate corresponds for the two sentences to be about the same event.

    What the denied verb takes has to correspond as well: not guilty of this is no word on that.
    """
    content = [i for i, t in enumerate(pair.left.tokens) if t.word.is_word and not t.is_function]
    first, last = clause(pair.left, cue)
    inside = [i for i in content if first <= i < last]
    shared = [i for i in inside if i in pair.to_right]
    after = [i for i in inside if i > here]
    if not noun and 2 * len([i for i in after if really(pair, i)]) < len(after):
        return False
    others = [i for i in content if i in pair.to_right and i != here]
    return wide or len(others) >= 2 or (len(shared) >= 2 and 2 * len(shared) >= len(inside))


def same_subject(pair: Pair, here: int, there: int) -> bool:
    """Whether the people named before two verbs, if any, are the same."""
    one, other = _person_before(pair.left, here), _person_before(pair.right, there)
    return one is None or other is None or same_person(one, other)


def _person_before(side: Side, position: int) -> str | None:
    start = side.tokens[position].start
    before = [m for m in side.mentions if m.end <= start and may_be_person(m, side.text)]
    named = [m for m in before if m.kind == "person"] or before
    return named[-1].entity if named else None


def is_near_denial(side: Side, position: int) -> bool:
    """Whether a denial stands shortly before a word."""
    return any(is_denial(t.norm) for t in side.tokens[max(0, position - 4) : position])
