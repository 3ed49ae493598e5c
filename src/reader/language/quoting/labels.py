"""Whether words in quotation marks are somebody's speech, or only a name, a term or a title."""

from __future__ import annotations

from collections.abc import Sequence

from reader.language.people.pronouns import Speaker
from reader.language.quoting.passages import Passage
from reader.language.quoting.pieces import Piece
from reader.language.quoting.speech import FIRST_PERSON, NAMERS, PREDICATIVE, is_saying
from reader.language.tokens import Token

HEADLINE = 40
"""Tokens of the longest headline."""

NEAR = 200
"""Characters beside a quotation that tell what it is."""

LABEL = 4
"""Words of the longest label in quotation marks."""


def is_speech(blocks: Sequence[Passage], pieces: Sequence[Piece], speaker: Speaker | None) -> bool:
    """Whether pieces between quotation marks are speech; ``speaker`` is whom the words beside them name, if any."""
    first, last = pieces[0], pieces[-1]
    passage = blocks[first.passage]
    inside = [t for p in pieces for t in blocks[p.passage].between(p.start, p.end) if t.word.is_word]
    if not inside:
        return False
    begin = passage.starts[passage.sentence_at(first.start)]
    lead = passage.between(max(begin, first.start - NEAR), first.start - 1)
    ending = blocks[last.passage].text[last.end - 1]
    alone = not lead and ending in ".!?…,"
    if any(t.norm in NAMERS for t in lead[-2:]) or [t.norm for t in lead[-3:]] == ["so", "-", "called"]:
        return False
    if _is_label(blocks[last.passage], lead, last, inside):
        return False
    if _is_headline(passage) and (not lead or lead[-1].text == ":"):
        return True
    if _is_name(inside) and not (alone and len(inside) < 2) and not _is_headline(passage):
        return ending in "!?"
    if speaker is not None and speaker.verb:
        return True
    if alone or any(t.norm in FIRST_PERSON for t in inside):
        return True
    if len(inside) >= 4 and any(t.is_function for t in inside):
        return True
    return _is_predicate(blocks[last.passage], lead, last)


def _is_name(inside: Sequence[Token]) -> bool:
    content = [t for t in inside if not t.is_function and not t.is_number]
    return bool(content) and all(t.word.is_capital for t in content) and len(content) * 2 > len(inside)


def _is_headline(passage: Passage) -> bool:
    """Whether the text is set in capitals like a headline, so that capitals tell no name."""
    if len(passage.tokens) > HEADLINE or passage.text[-1] in ".,;":
        return False
    content = [t for t in passage.tokens if t.word.is_content]
    return all(t.word.is_capital for t in content)


def _is_label(passage: Passage, lead: Sequence[Token], piece: Piece, inside: Sequence[Token]) -> bool:
    """Whether a few words only tell which thing is meant: the “clean sweep” plan."""
    if not lead or lead[-1].norm not in ("the", "this", "that", "its", "their", "our") or len(inside) > LABEL:
        return False
    rest = passage.between(
        piece.end + 1, min(piece.end + NEAR, passage.ends[passage.sentence_at(piece.end - 1)])
    )
    return bool(rest) and rest[0].word.is_word and not rest[0].is_function and not is_saying(rest[0].norm)


def _is_predicate(passage: Passage, lead: Sequence[Token], piece: Piece) -> bool:
    """Whether the words say what something is, and are no label of the noun after them."""
    if not lead or lead[-1].norm not in PREDICATIVE:
        return False
    rest = passage.between(
        piece.end + 1, min(piece.end + NEAR, passage.ends[passage.sentence_at(piece.end - 1)])
    )
    return not rest or not rest[0].word.is_word or rest[0].is_function
