"""Which names of an account may be those of people, how surely, and who is a he or a she."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from reader.language.names.first_names import sex_of
from reader.language.names.names import Mention, may_be_person
from reader.language.passages import Passage
from reader.language.speech import is_reporting
from reader.language.tokens import Token
from reader.language.word_classes import DETERMINERS, HE_OR_SHE, PREPOSITIONS

UNLIKELY = 0.5
"""How far somebody counts whose name bears no sign of a person's, where others count 1."""

APPOSITION = 16
"""Tokens of the longest "who keeps bees" between a name and its verb."""

BEFORE, BEHIND = 9, 4
"""Tokens in front of a name and behind it in which its verb of saying may stand."""


def persons(passages: Sequence[Passage]) -> dict[str, float]:
    """The names that may be people's, each with its likelihood, by how they are written and used outside quotations."""
    signs: dict[str, int] = {}
    for passage in passages:
        for mention in passage.mentions:
            name = mention.entity
            loose = mention.kind == "other" and not name.isupper()
            if passage.is_quoted(mention.start) or not (loose or mention.kind == "person"):
                continue
            given = (mention.kind == "person") + bool(sex(name, ""))
            signs.setdefault(name, given if given or " " in name else -1)
            signs[name] += _sign(passage, mention)
            if not given and " " not in name:
                says = speaks(passage.tokens, *_place(passage, mention))
                signs[name] = max(min(signs[name], 0), -1 + says)
    return {name: 1.0 if count else UNLIKELY for name, count in signs.items() if count >= 0}


def _place(passage: Passage, mention: Mention) -> tuple[int, int]:
    """The first and the last token of a name."""
    first = bisect_left(passage.tokens, mention.start, key=lambda token: token.start)
    return first, bisect_left(passage.tokens, mention.end, first, key=lambda token: token.end)


def _sign(passage: Passage, mention: Mention) -> int:
    """1 for a use that is a person's, -1 for one that is a thing's: with an article, shortened to the first word."""
    written, full = passage.text[mention.start : mention.end], mention.entity
    lead = passage.text[max(0, mention.start - 20) : mention.start].casefold().split()[-2:]
    if not {"the", "its"}.isdisjoint(lead[-1:]):
        return -1
    end = passage.ends[passage.sentence_at(mention.start)]
    after = passage.between(mention.end, end)
    hangs = not PREPOSITIONS.isdisjoint(lead[-1:] if DETERMINERS.isdisjoint(lead[-1:]) else lead)
    meant = not hangs and any(map(_refers, after, (*after[1:], None)))
    if meant and _is_alone(passage, mention):
        return 1
    if " " not in full:
        return 0
    return 1 if written == full.split()[-1] else -1 if written != full and not sex(full, "") else 0


def _is_alone(passage: Passage, mention: Mention) -> bool:
    """Whether a sentence names nobody else who may be a person in its own words."""
    sentence = passage.sentence_at(mention.start)
    others = passage.named(passage.starts[sentence], passage.ends[sentence])
    return not any(
        (m.kind == "person" or may_be_person(m, passage.text))
        and m.entity != mention.entity
        and not passage.is_quoted(m.start)
        for m in others
    )


def _refers(token: Token, following: Token | None) -> bool:
    """Whether a word is a he or she of its sentence, and not the one of a "she said" within."""
    return token.norm in HE_OR_SHE and not (following and is_reporting(following.norm))


def speaks(ts: Sequence[Token], first: int, last: int) -> bool:
    """Whether a verb of saying belongs to a name between two tokens: right behind it, or after a quotation before it."""
    behind = last + 1
    if behind < len(ts) and ts[behind].norm == ",":
        near = range(behind + 1, min(len(ts), behind + APPOSITION))
        behind = next((k for k in near if ts[k].norm == ","), behind)
    for after in ts[behind : behind + BEHIND]:
        if is_reporting(after.norm):
            return True
        if not (after.is_function or after.is_number or after.norm == "," or after.norm.endswith("ly")):
            break
    for k in range(first - 1, max(0, first - 1 - BEFORE), -1):
        if ts[k].norm in ".;:":
            return False
        if is_reporting(ts[k].norm):
            return ts[k - 1].text in "”\"'’"
    return False


def sex(name: str, lead: str) -> str:
    """Whether a name is a woman's ("f"), a man's ("m") or unknown, by the title before it or its first name."""
    title = lead.split()[-1].strip(".").lower() if lead.split() else ""
    if title in ("mrs", "ms", "miss", "dame", "lady", "sister"):
        return "f"
    return "m" if title in ("mr", "sir", "lord") else sex_of(name.split()[0])
