"""Pieces between quotation marks: which of them are one quotation, through a "she said" or over paragraphs, and which are speech."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reader.language.passages import Passage
from reader.language.speech import NAMERS, SAYING
from reader.language.tokens import Token, phrase

_LONGEST_INSERTION = 45  # tokens of the longest "said X, the …" that may stand inside a quotation
_OWN = 12  # tokens behind a piece in which its own verb of saying is looked for
_NEAR = 200  # characters beside a quotation that tell what it is
_LABEL = 4  # words of the longest label in quotation marks


@dataclass(frozen=True, slots=True)
class Piece:
    """What stands between two quotation marks."""

    passage: int  # which block
    start: int  # into its text
    end: int
    closed: bool
    mark: str  # the opening one


def groups(blocks: Sequence[Passage]) -> list[list[Piece]]:
    """The pieces of an account in reading order, those of one quotation together."""
    groups: list[list[Piece]] = []
    for number, passage in enumerate(blocks):
        for found in passage.quotes:
            piece = Piece(number, found.start, found.end, found.closed, found.mark)
            if groups and _belongs(blocks, groups[-1], piece):
                groups[-1].append(piece)
            elif piece.closed or _is_credible(blocks, piece):
                groups.append([piece])
    return groups


def _is_credible(blocks: Sequence[Passage], piece: Piece) -> bool:
    """Whether an unclosed mark opens a quotation and is not a stray one."""
    lead = blocks[piece.passage].text[: piece.start - 1].rstrip()
    return not lead or lead[-1] in ",:"


def _belongs(blocks: Sequence[Passage], group: Sequence[Piece], piece: Piece) -> bool:
    last = group[-1]
    if last.passage != piece.passage:
        return (
            last.passage + 1 == piece.passage
            and not last.closed
            and piece.start <= 2
            and last.mark == piece.mark
        )
    passage = blocks[piece.passage]
    gap = passage.text[last.end + 1 : piece.start - 1]
    if not gap.strip():
        return (len(group) == 1 and not _is_led_up_to(passage, last)) or not _has_own_speaker(passage, piece)
    if gap.strip() in ("and", "or", ",", "&"):
        return all(len(passage.text[p.start : p.end].split()) == 1 for p in (last, piece))
    return _is_insertion(passage, last, piece)


def _is_insertion(passage: Passage, last: Piece, piece: Piece) -> bool:
    """Whether only a "she said" stands between two pieces."""
    gap = passage.between(last.end + 1, piece.start - 1)
    if not gap or len(gap) > _LONGEST_INSERTION:
        return False
    ending = passage.text[last.start : last.end].rstrip("’'")[-1:]
    runs_on = ending in ",?!—–…" or gap[0].text == ","
    if (
        not runs_on
        or gap[-1].text not in ",.;—–:"
        or any(last.end < s < piece.start - 2 for s in passage.starts)
    ):
        return False
    if gap[-1].text == "." and _has_own_speaker(passage, piece):
        return False
    verbs = [t for t in gap if t.norm in SAYING]
    return len(verbs) == 1 and gap[-1].text != ":" and not any(t.norm in ("and", "but") for t in gap[:1])


def _is_led_up_to(passage: Passage, piece: Piece) -> bool:
    """Whether words of its own sentence stand before a piece."""
    begin = passage.starts[passage.sentence_at(piece.start)]
    return bool(passage.text[begin : piece.start - 1].strip())


def _has_own_speaker(passage: Passage, piece: Piece) -> bool:
    """Whether a "said X" follows a piece in its own sentence, or anything that a comma leads up to."""
    ending = passage.text[piece.end - 1]
    if ending not in ",?!—–…":
        return False
    rest = passage.between(piece.end + 1, passage.ends[passage.sentence_at(piece.end - 1)])
    return (ending == "," and bool(rest)) or any(t.norm in SAYING for t in rest[:_OWN])


def is_speech(blocks: Sequence[Passage], pieces: Sequence[Piece], is_said: bool) -> bool:
    """Whether pieces between quotation marks are speech; ``is_said`` where the words beside them tell that they are."""
    first, last = pieces[0], pieces[-1]
    passage = blocks[first.passage]
    inside = [t for p in pieces for t in blocks[p.passage].between(p.start, p.end) if t.word.is_word]
    if not inside:
        return False
    begin = passage.starts[passage.sentence_at(first.start)]
    lead = passage.between(max(begin, first.start - _NEAR), first.start - 1)
    ending = blocks[last.passage].text[last.end - 1]
    is_announced = bool(lead) and lead[-1].text == ":" and ending in ".!?" and len(inside) > _LABEL
    is_named = any(t.norm in NAMERS for t in lead[-2:]) and not is_announced
    if is_named or phrase(lead, len(lead) - 3, len(lead)) == "so - called":
        return False
    if ending in "!?" or (not lead and len(inside) == 1 and ending in ".…,"):
        return True
    is_known = is_said or _is_headline(passage)
    if _is_label(blocks[last.passage], lead, last, inside) and not (is_known and len(inside) == 1):
        return False
    return not _is_name(inside) or _is_headline(passage)


def _is_name(inside: Sequence[Token]) -> bool:
    content = [t for t in inside if not t.is_function and not t.is_number]
    return bool(content) and all(t.word.is_capital for t in content) and len(content) * 2 > len(inside)


def _is_headline(passage: Passage) -> bool:
    """Whether the text is set in capitals like a headline, so that capitals tell no name."""
    content = [t for t in passage.tokens if t.word.is_content]
    return passage.text[-1] not in ".,;" and all(t.word.is_capital for t in content)


def _is_label(passage: Passage, lead: Sequence[Token], piece: Piece, inside: Sequence[Token]) -> bool:
    """Whether a few words only tell which thing is meant: the “clean sweep” plan, “smart” cranes."""
    has_article = bool(lead) and lead[-1].norm in ("the", "this", "that", "its", "their", "our")
    if len(inside) > (_LABEL if has_article else 1):
        return False
    rest = passage.between(
        piece.end + 1, min(piece.end + _NEAR, passage.ends[passage.sentence_at(piece.end - 1)])
    )
    return bool(rest) and rest[0].word.is_word and not rest[0].is_function and rest[0].norm not in SAYING
