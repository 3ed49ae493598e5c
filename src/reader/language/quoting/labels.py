"""Whether words in quotation marks are somebody's speech, or only a name, a term or a title."""

from __future__ import annotations

from collections.abc import Sequence

from reader.language.passages import Passage
from reader.language.quoting.pieces import Piece
from reader.language.speech import NAMERS, is_saying
from reader.language.tokens import Token, phrase

NEAR = 200
"""Characters beside a quotation that tell what it is."""

LABEL = 4
"""Words of the longest label in quotation marks."""


def is_speech(blocks: Sequence[Passage], pieces: Sequence[Piece], is_said: bool) -> bool:
    """Whether pieces between quotation marks are speech; ``is_said`` where the words beside them tell that they are."""
    first, last = pieces[0], pieces[-1]
    passage = blocks[first.passage]
    inside = [t for p in pieces for t in blocks[p.passage].between(p.start, p.end) if t.word.is_word]
    if not inside:
        return False
    begin = passage.starts[passage.sentence_at(first.start)]
    lead = passage.between(max(begin, first.start - NEAR), first.start - 1)
    ending = blocks[last.passage].text[last.end - 1]
    is_announced = bool(lead) and lead[-1].text == ":" and ending in ".!?" and len(inside) > LABEL
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
    if len(inside) > (LABEL if has_article else 1):
        return False
    rest = passage.between(
        piece.end + 1, min(piece.end + NEAR, passage.ends[passage.sentence_at(piece.end - 1)])
    )
    return bool(rest) and rest[0].word.is_word and not rest[0].is_function and not is_saying(rest[0].norm)
