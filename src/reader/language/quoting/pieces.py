"""Pieces between quotation marks: which of them are one quotation, through a "she said" or over paragraphs, and which are speech."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from reader.language.passages import Passage
from reader.language.quoting.cues import summing_up
from reader.language.speech import NAMED, NAMING, SAYING
from reader.language.tokens import Token, phrase
from reader.language.word_classes import PREPOSITIONS, RELATIVE

_LONGEST_INSERTION = 45  # tokens of the longest "said X, the …" that may stand inside a quotation
_OWN = 12  # tokens behind a piece in which its own verb of saying is looked for
_NEAR = 200  # characters beside a quotation that tell what it is
_LABEL = 4  # words of the longest label in quotation marks


@dataclass(frozen=True, slots=True)
class Piece:
    """What stands between two quotation marks."""

    number: int  # of its block
    block: Passage
    place: int  # among what stands between quotation marks there
    start: int  # into the text of the block
    end: int
    closed: bool
    mark: str  # the opening one

    @property
    def text(self) -> str:
        """The words between the marks."""
        return self.block.text[self.start : self.end]

    @property
    def opening(self) -> int:
        """Where the sentence begins in which it begins."""
        return self.block.starts[self.block.sentence_at(self.start)]

    @property
    def closing(self) -> int:
        """Where the sentence ends in which it ends."""
        return self.block.ends[self.block.sentence_at(self.end - 1)]


def groups(blocks: Sequence[Passage]) -> list[list[Piece]]:
    """The pieces of an account in reading order, those of one quotation together."""
    groups: list[list[Piece]] = []
    for number, block in enumerate(blocks):
        for place, found in enumerate(block.quotes):
            piece = Piece(number, block, place, found.start, found.end, found.closed, found.mark)
            if groups and _belongs(groups[-1], piece):
                groups[-1].append(piece)
            elif piece.closed or _is_credible(piece, blocks[number + 1 : number + 2]):
                groups.append([piece])
    return groups


def _is_credible(piece: Piece, after: Sequence[Passage]) -> bool:
    """Whether an unclosed mark opens a quotation and is not a stray one; the next paragraph may go on with it."""
    lead = piece.block.text[: piece.start - 1].rstrip()
    return not lead or lead[-1] in ",:" or any(block.text[0] == piece.mark for block in after)


def _belongs(group: Sequence[Piece], piece: Piece) -> bool:
    """Whether a piece goes on with the quotation that some others make."""
    last = group[-1]
    if last.number != piece.number:
        follows = last.number + 1 == piece.number and piece.start <= 2
        return follows and not last.closed and last.mark == piece.mark
    gap = piece.block.text[last.end + 1 : piece.start - 1].strip()
    if not gap:
        is_led_up_to = piece.block.text[last.opening : last.start - 1].strip()
        return (len(group) == 1 and not is_led_up_to) or not _has_own_speaker(piece)
    if gap in ("and", "or", ",", "&"):
        return len(last.text.split()) == len(piece.text.split()) == 1
    return _is_insertion(last, piece)


def _is_insertion(last: Piece, piece: Piece) -> bool:
    """Whether only a "she said" stands between two pieces."""
    gap = piece.block.between(last.end + 1, piece.start - 1)
    if not gap or len(gap) > _LONGEST_INSERTION or gap[0].norm in ("and", "but"):
        return False
    runs_on = last.text.rstrip("’'")[-1:] in ",?!—–…" or gap[0].text == ","
    leads_on = gap[-1].text in ",;—–" or (gap[-1].text == "." and not _has_own_speaker(piece))
    if not (runs_on and leads_on) or any(last.end < start < piece.start - 2 for start in piece.block.starts):
        return False
    said = [t for before, t in pairwise((None, *gap)) if t and t.norm in SAYING and not _is_relative(before)]
    return bool(summing_up(gap)) or len(said) == 1


def _is_relative(before: Token | None) -> bool:
    """Whether a verb behind a word only tells of somebody named: "said Ann Roe, who | asked …"."""
    return before is not None and before.norm in RELATIVE


def _has_own_speaker(piece: Piece) -> bool:
    """Whether a "said X" follows a piece in its own sentence, or anything that a comma leads up to."""
    if piece.text[-1] not in ",?!—–…":
        return False
    rest = piece.block.between(piece.end + 1, piece.closing)
    return (piece.text[-1] == "," and bool(rest)) or any(t.norm in SAYING for t in rest[:_OWN])


def is_speech(pieces: Sequence[Piece], is_said: bool) -> bool:
    """Whether pieces between quotation marks are speech; ``is_said`` where the words beside them tell that they are."""
    first, last = pieces[0], pieces[-1]
    words = [[t for t in p.block.between(p.start, p.end) if t.is_word] for p in pieces]
    inside = max(words, key=len)
    if not inside:
        return False
    lead = first.block.between(max(first.opening, first.start - _NEAR), first.start - 1)
    is_alone, ending = len(inside) == 1, last.text[-1]
    is_announced = bool(lead) and lead[-1].text == ":" and ending in ".!?" and len(inside) > _LABEL
    if (_is_named(lead) and not is_announced) or phrase(lead, len(lead) - 3, len(lead)) == "so - called":
        return False
    if ending in "!?" or (not lead and is_alone and ending in ".…,"):
        return True
    is_headline = _is_headline(first.block)
    is_told = is_said and bool(lead) and lead[-1].norm not in PREPOSITIONS
    if _is_label(lead, last, inside) and not (is_alone and (is_told or is_headline)):
        return False
    is_answer = is_said and is_alone and ending == "." and lead[-1:] and lead[-1].text in ",:"
    return is_headline or bool(is_answer) or not _is_name(inside)


def _is_named(lead: Sequence[Token]) -> bool:
    """Whether words before quotation marks lead up to a name or a title; but not "who asked not to be named, “…”"."""
    is_set_off = bool(lead) and lead[-1].text == ","
    return any(t.norm in NAMED or (t.norm in NAMING and not is_set_off) for t in lead[-2:])


def is_title(passage: Passage, start: int, end: int) -> bool:
    """Whether what stands between quotation marks is the name of something, and not the beginning of a sentence."""
    inside = [t for t in passage.between(start, end) if t.is_word]
    return start > 1 and passage.text[end - 1] not in ",.!?" and bool(inside) and _is_name(inside)


def _is_name(inside: Sequence[Token]) -> bool:
    content = [t for t in inside if not t.is_function and not t.is_number]
    capitals = sum(t.word.is_capital for t in inside)
    return bool(content) and all(t.word.is_capital for t in content) and capitals * 2 > len(inside)


def _is_headline(passage: Passage) -> bool:
    """Whether the text is set in capitals like a headline, so that capitals tell no name."""
    return passage.text[-1] not in ".,;" and all(
        t.word.is_capital for t in passage.tokens if t.word.is_content
    )


def _is_label(lead: Sequence[Token], piece: Piece, inside: Sequence[Token]) -> bool:
    """Whether a few words only tell which thing is meant: the “clean sweep” plan, “smart” cranes."""
    has_article = bool(lead) and lead[-1].norm in ("the", "this", "that", "its", "their", "our")
    if len(inside) > (_LABEL if has_article else 1):
        return False
    rest = piece.block.between(piece.end + 1, min(piece.end + _NEAR, piece.closing))
    return bool(rest) and rest[0].word.is_word and not rest[0].is_function and rest[0].norm not in SAYING
