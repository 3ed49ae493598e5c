"""Pieces between quotation marks, and which of them are one quotation: through a "she said", over paragraphs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reader.language.passages import Passage
from reader.language.speech import is_saying

LONGEST_INSERTION = 45
"""Tokens of the longest "said X, the …" that may stand inside a quotation."""

OWN = 12
"""Tokens behind a piece in which its own verb of saying is looked for."""


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
    if not gap or len(gap) > LONGEST_INSERTION:
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
    verbs = [t for t in gap if is_saying(t.norm)]
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
    return (ending == "," and bool(rest)) or any(is_saying(t.norm) for t in rest[:OWN])
