"""The causes that a sentence gives by words of causing: because of, was caused by, led to, the reason was."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from reader.comparing.statements.causes.explanations import (
    REACH,
    Reason,
    before,
    is_telling,
    is_time,
    stretch,
    told,
)
from reader.comparing.statements.causes.findings import discoveries, findings
from reader.comparing.statements.causes.hints import HINTS, NEAR, Found, hinted
from reader.comparing.statements.causes.suppositions import suppositions
from reader.comparing.statements.denials.predicates import clause
from reader.comparing.statements.phrasebook import Phrasebook
from reader.comparing.statements.sides import Side
from reader.language.contrast.reasons import (
    ACTIVE,
    CLEFTS,
    DEATHS,
    INTRODUCERS,
    LEADING,
    NAMING,
    PARTICLES,
    SCENES,
    STARTED,
)
from reader.language.quoting.speech import DETERMINERS, PASSIVE, PREPOSITIONS, is_reporting

_POINTING = frozenset("it this that which these".split())
_NOBODY = frozenset("he she they who i we you nothing nobody what".split())
_LOOSE = frozenset("time means matter purpose".split())
_LINKING = frozenset(
    "to thought believed said likely is are was were may might could have has had also partly largely mainly be been being widely now".split()
)
_BARE = PREPOSITIONS | frozenset("by after when because as during off out up down".split())
_UNKNOWN = frozenset("unknown unclear not known still under being".split())
_YOU = frozenset("i we you".split())
_WHERE = frozenset("on at near outside inside along above below".split())
_CUTS = frozenset("he she it they we".split())
_BE = frozenset("was is were are be".split())


_STARTS = Phrasebook(INTRODUCERS)
_LEADS = Phrasebook({"spark": (*LEADING, *ACTIVE)})
_CLEFTS = Phrasebook({"spark": CLEFTS})
_CAUSING = frozenset("causing triggering sparking prompting forcing igniting leading resulting".split())
_ACTING = frozenset({*_LEADS.openings, *PARTICLES, *_CAUSING, "started"})
_INTRODUCING = frozenset({*_STARTS.openings, *_CLEFTS.openings, *HINTS, *NAMING, *_ACTING, "it", "what"})


def reasons(sides: Sequence[Side], at: int) -> Iterator[Reason]:
    """The causes that a sentence gives outside quotations and affirms, and how something came out."""
    side = sides[at]
    norms = side.norms
    done, silent = -1, True
    for position in side.places_of(_INTRODUCING):
        if position <= done or position in side.quoted:
            continue
        found = _found(sides, at, norms, position)
        reason = found and _checked(sides, found, position)
        if not found or not reason:
            continue
        silent = silent and found[2] in _LOOSE
        done = position if found[2] in _LOOSE else max(position, found[1][1])
        yield reason
    if silent:
        found_out = tuple(findings(sides, at, norms))
        yield from found_out or suppositions(sides, at, norms)
    yield from discoveries(sides, at, norms)


def _checked(sides: Sequence[Side], found: Found, position: int) -> Reason | None:
    """A cause that says something, is no time or place, and is not denied."""
    at, (first, last), sort, effect = found
    side = sides[at]
    content = [k for k in range(first, last + 1) if is_telling(side, k)]
    content = _plainly(content, side) if sort == "death" else content
    inside = [position] if first <= position <= last else []
    if sort in ("spark", "origin", "reason"):
        content = [k for k in content if k not in inside]
    if not content or any(k in side.quoted for k in content) or _is_denied(side, position):
        return None
    lead = {t.norm for t in side.tokens[first : first + 3]}
    if is_time(side, first + len(inside), last) or not _YOU.isdisjoint(lead):
        return None
    if sort == "matter" and all(side.tokens[k].is_name for k in content):
        return None  # over a sea, in a town
    if sort in ("death", "means") and any(
        side.tokens[k].norm in SCENES or side.tokens[k].is_name for k in content
    ):
        return None
    if sort == "origin" and all(side.tokens[k].is_name for k in content):
        return None
    if not inside and any((m := side.mention_at(k)) is not None and m.kind == "person" for k in content):
        return None  # what somebody did, who has causes of his own
    if sort in ("spark", "reason") and any(side.tokens[k].norm in DEATHS for k in effect):
        sort = "death"
    return told(sides, at, (first, last), sort, content, effect)


def _plainly(content: list[int], side: Side) -> list[int]:
    """The content words of a cause up to where it worked: of cold on the north face."""
    for k, after in pairwise(content):
        if any(t.norm in _WHERE for t in side.tokens[k + 1 : after]):
            return content[: content.index(after)]
    return content


def _is_denied(side: Side, position: int) -> bool:
    """Whether words of causing are denied: not because of, did not cause."""
    return any(t.word.denies for t in side.tokens[max(0, position - 2) : position])


def _found(sides: Sequence[Side], at: int, norms: Sequence[str], position: int) -> Found | None:
    """The cause that a token introduces; None for none."""
    side = sides[at]
    passive = not PASSIVE.isdisjoint(norms[max(0, position - 2) : position])
    if norms[position] == "blamed" and passive and norms[position + 1 : position + 2] != ["on"]:
        return _subject(sides, at, norms, position, _rest(side, position))
    if norms[position] == "what":
        return _asked_for(side, at, norms, position)
    opening = _STARTS.at(norms, position)
    if opening and not _is_coming(norms, position, opening[0]):
        return _behind(side, at, norms, position, position + len(opening[0]), opening[1])
    if _CLEFTS.at(norms, position):
        return _subject(sides, at, norms, position, _rest(side, position))
    if norms[position] in NAMING:
        return _named(sides, at, norms, position)
    if norms[position] in _ACTING and _acts(side, norms, position):
        return _subject(sides, at, norms, position, _rest(side, position))
    if norms[position] == "it" and norms[position + 1 : position + 2] in (["was"], ["is"]):
        return _cleft(side, at, norms, position)
    return hinted(side, at, norms, position)


def _behind(side: Side, at: int, norms: Sequence[str], position: int, begin: int, sort: str) -> Found:
    """A cause behind its words, which explains what stands before them; where they open the sentence, what follows."""
    first, last = stretch(side, begin, _CUTS if not position else frozenset())
    if sort == "time" and not DEATHS.isdisjoint(norms[max(0, position - 3) : position]):
        sort = "death"
    turn = (
        "on" if norms[position].startswith("blam") else "to" if norms[position].startswith("attribut") else ""
    )
    if turn in norms[first : last + 1] and begin == position + 1:
        cut = norms.index(turn, first)
        return at, (cut, stretch(side, cut + 1)[1]), "spark", range(first, cut)
    if norms[position].startswith("blam") and "for" in norms[first : last + 1]:
        cut = norms.index("for", first)
        return at, (position, cut - 1), sort, range(cut, len(norms))
    effect = range(position)
    if not any(is_telling(side, k) for k in effect):
        effect = range(last + 1, len(norms))
    return at, (position, last), sort, effect


def _rest(side: Side, position: int) -> range:
    return range(position, len(side.tokens))


def _subject(
    sides: Sequence[Side], at: int, norms: Sequence[str], verb: int, effect: Sequence[int]
) -> Found | None:
    """The subject of a verb in the active voice; for "this" and "which" what was said before."""
    side = sides[at]
    end = verb
    while end and norms[end - 1] in _LINKING:
        end -= 1
    first = before(side, end)
    first -= first > 0 and norms[first - 1] in _POINTING
    if "not" in norms[end:verb] or "by" in norms[first:end][-1:]:
        return None
    lead = set(norms[first:end])
    pointing = lead & _POINTING and not any(is_telling(side, k) for k in range(first, end))
    if (
        (pointing or norms[first - 1 : first] == ["and"] or norms[verb].endswith("ing"))
        and first > 1
        and (pointing or first == end)
    ):
        last = first - 2
        start = before(side, last)
        while start > 1 and norms[start - 1] in ("and", "that"):
            start = before(side, start - 1)
        return at, (start, last), "spark", effect
    if (pointing and not first) and at:
        other = sides[at - 1]
        size = len(other.tokens)
        last = size - 2 if size > 1 and not other.tokens[-1].word.is_word else size - 1
        return at - 1, (before(other, last), last), "spark", ()
    relative = norms[first] if norms[first] in ("that", "which") else ""
    if relative and first and is_telling(side, first - 1) and not is_reporting(norms[first - 1]):
        first = before(side, first)
    first += norms[first] == "that"
    if lead & _NOBODY or first >= end:
        return None
    return at, (first, end - 1), "spark", effect


def _named(sides: Sequence[Side], at: int, norms: Sequence[str], position: int) -> Found | None:
    """The cause in "the reason for the delay was a strike", "a strike was the reason for the delay"."""
    side = sides[at]
    start, end = clause(side.tokens, position)
    linked = next((k for k in range(position - 1, max(start, position - NEAR), -1) if norms[k] in _BE), None)
    if linked is not None:
        return _subject(sides, at, norms, linked, range(linked, len(norms)))
    be = next((k for k in range(position + 1, end) if norms[k] in _BE), None)
    if (
        be is None
        or _UNKNOWN & set(norms[be + 1 : be + 4])
        or norms[position - 1 : position] in (["no"], ["any"], ["other"])
    ):
        return None
    first, last = stretch(side, be + 1 + (norms[be + 1 : be + 2] == ["that"]))
    return at, (first, last), "reason", range(be)


def _asked_for(side: Side, at: int, norms: Sequence[str], position: int) -> Found | None:
    """The cause in "what kept people away was the price"."""
    if position and side.tokens[position - 1].word.is_word and norms[position - 1] not in ("and", "but"):
        return None
    be = next((k for k in range(position + 2, len(norms)) if norms[k] in _BE), None)
    if be is None or norms[position + 1] in PASSIVE:
        return None
    return at, stretch(side, be + 1), "spark", range(position + 1, be)


def _cleft(side: Side, at: int, norms: Sequence[str], position: int) -> Found | None:
    """The cause in "it was the heat that did for the crops"."""
    first, last = stretch(side, position + 2)
    that = last + 1
    if norms[that : that + 3] in ([",", "and", "not"], [",", "not", "a"], [",", "not", "the"]):
        that = next(
            (k for k in range(that, min(len(norms), that + REACH)) if norms[k] in ("that", "which")), that
        )
    if norms[that : that + 1] not in (["that"], ["which"]) or norms[that + 1 : that + 2] == ["he"]:
        return None
    if norms[first : first + 1] and norms[first] not in DETERMINERS:
        return None
    return at, (first, last), "spark", range(that, len(norms))


def _is_coming(norms: Sequence[str], position: int, words: tuple[str, ...]) -> bool:
    """Whether "due to" stands before a verb: is due to open."""
    return (
        words == ("due", "to")
        and bool(position)
        and norms[position - 1] in PASSIVE
        and norms[position + 2 : position + 3] not in (["a"], ["an"], ["the"])
    )


def _acts(side: Side, norms: Sequence[str], position: int) -> bool:
    """Whether a verb stands at a position whose subject is a cause."""
    norm, after = norms[position], norms[position + 1 : position + 1 + NEAR]
    if norm == "started":
        return not STARTED.isdisjoint(after[:4])
    if norm in PARTICLES and not set(PARTICLES[norm]).isdisjoint(after[norm in ("left", "kept", "sent") :]):
        return True
    if norm.endswith("ing") and position > 1 and side.tokens[position - 1].text == ",":
        return norm in _CAUSING
    lead = _LEADS.at(norms, position)
    if lead is None or len(lead[0]) > 1:
        return lead is not None
    if norms[position - 1 : position] and norms[position - 1] in PASSIVE:
        return False
    return (
        bool(after)
        and after[0] not in _BARE
        and not after[0].endswith("ing")
        and side.tokens[position + 1].word.is_word
    )
