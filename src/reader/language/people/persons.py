"""Which names of an account may be those of people, how surely, and who is a he or a she."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise

from reader.language.names.first_names import sex_of
from reader.language.names.names import Mention, may_be_person
from reader.language.passages import Passage
from reader.language.speech import REPORTING
from reader.language.tokens import Token, phrase
from reader.language.word_classes import HE_OR_SHE, is_adverb

_UNLIKELY = 0.5  # how far somebody counts whose name bears no sign of a person's, where others count 1
_APPOSITION = 16  # tokens of the longest "who keeps bees" between a name and its verb
_BEHIND = 4  # tokens behind a name in which its verb of saying may stand


def persons(passages: Sequence[Passage]) -> dict[str, float]:
    """The names that may be people's, each with its likelihood, by how they are written and used outside quotations."""
    signs: dict[str, int] = {}
    for passage in passages:
        meant = _meant(passage)
        for mention in passage.mentions:
            name, is_person = mention.entity, mention.kind == "person"
            may_be = is_person or (mention.kind == "other" and not name.isupper())
            if passage.is_quoted(mention.start) or not may_be:
                continue
            given, is_word = is_person + bool(sex_of(name.split()[0])), " " not in name
            sign = _sign(passage, mention, is_meant=mention.start in meant)
            count = signs.setdefault(name, -1 if is_word and not given else given) + sign
            signs[name] = count if given or not is_word else min(count, 0)
    return {name: 1.0 if count else _UNLIKELY for name, count in signs.items() if count >= 0}


def _sign(passage: Passage, mention: Mention, *, is_meant: bool) -> int:
    """1 for a use that is a person's, -1 for one that is a thing's: with an article, shortened to the first word."""
    written, name = passage.text[mention.start : mention.end], mention.entity
    if passage.text[max(0, mention.start - 4) : mention.start].casefold() in ("the ", "its "):
        return -1
    if is_meant:
        return 1
    first = passage.position(mention.start)
    last = bisect_left(passage.tokens, mention.end, first, key=lambda token: token.end)
    says = speaks(passage.tokens, first, last)
    if written == name:
        return int(says and " " not in name)
    return 1 if written == name.split()[-1] else 0 if says or sex_of(name.split()[0]) else -1


def _meant(passage: Passage) -> set[int]:
    """Where the names begin behind which, in their sentence, a he or she follows that can mean nobody else.

    That of a "she said" does not count.
    """
    found: set[int] = set()
    for begin, end in zip(passage.starts, passage.ends, strict=True):
        named = passage.named(begin, end)
        people: set[str] = set()
        first = last = 0  # of the names before a pronoun, and behind the one before it
        for token, following in pairwise(passage.between(begin, end) if named else ()):
            if token.norm in HE_OR_SHE and following.norm not in REPORTING:
                while last < len(named) and named[last].end <= token.start:
                    if may_be_person(named[last], passage.text):
                        people.add(named[last].entity)
                    last += 1
                found.update(m.start for m in named[first:last] if people <= {m.entity})
                first = last
    return found


def speaks(ts: Sequence[Token], first: int, last: int) -> bool:
    """Whether a verb of saying belongs to a name between two tokens; "according to" before it says the same."""
    return phrase(ts, first - 2, first) == "according to" or _says(ts, last + 1)


def _says(ts: Sequence[Token], position: int) -> bool:
    """Whether a verb of saying stands at a position or a little behind it, over what commas put in before it."""
    if position < len(ts) and ts[position].norm == ",":
        near = range(position + 1, min(len(ts), position + _APPOSITION))
        position = next((k for k in near if ts[k].norm == ","), len(ts))  # no subject stands with one comma
    for token in ts[position : position + _BEHIND]:
        if token.norm in REPORTING:
            return True
        if not (token.is_function or token.is_number or token.norm == "," or is_adverb(token.norm)):
            return False
    return False


def sex(name: str, lead: str) -> str:
    """Whether a name is a woman's ("f"), a man's ("m") or unknown, by the title before it or its first name."""
    title = lead.split()[-1].strip(".").lower() if lead.split() else ""
    if title in ("mrs", "ms", "miss", "dame", "lady", "sister"):
        return "f"
    return "m" if title in ("mr", "sir", "lord") else sex_of(name.split()[0])
