"""Quotations of one account: what stands in quotation marks and is somebody's speech, and whose it is.

A quotation that a "he said" interrupts, or that runs over paragraphs with repeated opening marks, is one.
Names of things, terms and scare quotes are left out.
"""

from __future__ import annotations

import itertools
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from reader.language import speakers
from reader.language.passages import Passage
from reader.language.speakers import People, Speaker
from reader.language.speech import FIRST_PERSON, NAMERS, PREDICATIVE, is_saying
from reader.language.tokens import Token, tokens
from reader.model import Span

LONGEST_INSERTION = 45
"""Tokens of the longest "said X, the …" that may stand inside a quotation."""


HEADLINE = 40
"""Tokens of the longest headline."""

NEAR = 200
"""Characters beside a quotation that tell what it is."""

LABEL = 4
"""Words of the longest label in quotation marks."""


@dataclass(frozen=True, slots=True)
class Utterance:
    """Somebody's words as an account quotes them."""

    span: Span  # from the first quoted word to the last, a "he said" in the middle included
    parts: tuple[Span, ...]  # what stands inside the quotation marks
    speaker: Speaker | None

    @property
    def words(self) -> str:
        """The quoted words alone."""
        return " ".join(part.text for part in self.parts)


@dataclass(frozen=True, slots=True)
class _Piece:
    passage: int
    start: int
    end: int
    closed: bool
    mark: str


def quotations(blocks: Sequence[Passage]) -> tuple[Utterance, ...]:
    """The quotations of an account in reading order, from its blocks with their names."""
    people = People(blocks)
    found: list[Utterance] = []
    unclear: list[Utterance] = []
    for pieces in _groups(blocks):
        speaker = _speaker(blocks, pieces, people)
        said = _is_speech(blocks, pieces, speaker)
        if said and (speaker is None or not speaker.name):
            speaker = None if speaker and speaker.verb == "was" else _carried_on(blocks, pieces[0], found)
        parts = tuple(blocks[p.passage].span(p.start, p.end) for p in pieces)
        (found if said else unclear).append(Utterance(_joined(blocks, pieces), parts, speaker))
    found = [u if u.speaker else (_repeated([u], [o for o in found if o.speaker]) or [u])[0] for u in found]
    found += _repeated(unclear, found)
    return tuple(sorted(_with_main_speaker(found), key=lambda u: (u.span.sentence, u.span.start)))


def _repeated(unclear: Sequence[Utterance], sure: Sequence[Utterance]) -> list[Utterance]:
    """Those that repeat words of a quotation proper, as headlines do."""
    bodies = [(f" {_folded(u.words)} ", u.speaker) for u in sure]
    found = []
    for utterance in unclear:
        key = f" {_folded(utterance.words)} "
        whole = next((speaker for body, speaker in bodies if key in body), None)
        if whole is not None:
            found.append(replace(utterance, speaker=replace(whole, sure=False)))
    return found


def _folded(text: str) -> str:
    return " ".join(t.norm for t in tokens(text) if t.word.is_word)


# ---------------------------------------------------------------- pieces that belong together


def _groups(blocks: Sequence[Passage]) -> list[list[_Piece]]:
    groups: list[list[_Piece]] = []
    for number, passage in enumerate(blocks):
        for found in passage.quotes:
            piece = _Piece(number, found.start, found.end, found.closed, found.mark)
            if groups and _belongs(blocks, groups[-1], piece):
                groups[-1].append(piece)
            elif piece.closed or _is_credible(blocks, piece):
                groups.append([piece])
    return groups


def _is_credible(blocks: Sequence[Passage], piece: _Piece) -> bool:
    """Whether an unclosed mark opens a quotation and is not a stray one."""
    lead = blocks[piece.passage].text[: piece.start - 1].rstrip()
    return not lead or lead[-1] in ",:"


def _belongs(blocks: Sequence[Passage], group: Sequence[_Piece], piece: _Piece) -> bool:
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
        return True
    if gap.strip() in ("and", "or", ",", "&"):
        return all(len(passage.text[p.start : p.end].split()) == 1 for p in (last, piece))
    return _is_insertion(passage, last, piece)


def _is_insertion(passage: Passage, last: _Piece, piece: _Piece) -> bool:
    """Whether only a "she said" stands between two pieces."""
    gap = passage.between(last.end + 1, piece.start - 1)
    if not gap or len(gap) > LONGEST_INSERTION:
        return False
    ending = passage.text[last.end - 1]
    runs_on = ending in ",?!—–…" or gap[0].text == ","
    if (
        not runs_on
        or gap[-1].text not in ",.;—–:"
        or any(last.end < s < piece.start - 2 for s in passage.starts)
    ):
        return False
    verbs = [t for t in gap if is_saying(t.norm)]
    return len(verbs) == 1 and gap[-1].text != ":" and not any(t.norm in ("and", "but") for t in gap[:1])


# ---------------------------------------------------------------- whose words


def _joined(blocks: Sequence[Passage], pieces: Sequence[_Piece]) -> Span:
    first, last = pieces[0], pieces[-1]
    if first.passage == last.passage:
        return blocks[first.passage].span(first.start, last.end)
    begin = blocks[first.passage].span(first.start, len(blocks[first.passage].text))
    end = blocks[last.passage].span(0, last.end)
    between = [blocks[number].text for number in range(first.passage + 1, last.passage)]
    last_sentence = end.sentence if end.end_sentence is None else end.end_sentence
    return Span(
        begin.sentence, begin.start, end.end, " ".join((begin.text, *between, end.text)), last_sentence
    )


def _speaker(blocks: Sequence[Passage], pieces: Sequence[_Piece], people: People) -> Speaker | None:
    first, last = pieces[0], pieces[-1]
    passage = blocks[last.passage]
    for one, other in itertools.pairwise(pieces):
        if one.passage == other.passage:
            found = speakers.after(passage, one.end + 1, other.start - 1, people)
            if found is not None:
                return found
    end = _stop(passage, last)
    found = speakers.after(passage, last.end + 1, end, people) if _may_be_followed(passage, last) else None
    if found is not None:
        return found
    passage = blocks[first.passage]
    begin = passage.starts[passage.sentence_at(first.start)]
    before = bisect_left(passage.quotes, first.start, key=lambda quote: quote.start) - 1
    if before >= 0:
        begin = max(begin, passage.quotes[before].end + 1)
    found = speakers.before(passage, begin, first.start - 1, people)
    return found or _announced(blocks, first, people) or _looked_back_on(blocks, last)


def _looked_back_on(blocks: Sequence[Passage], piece: _Piece) -> Speaker | None:
    """The speaker of a quotation that is a sentence of its own, in the sentence after."""
    passage, number = blocks[piece.passage], piece.passage
    sentence = passage.sentence_at(piece.end - 1) + 1
    if passage.ends[sentence - 1] - piece.end > 1 or passage.text[piece.end - 1] not in ".!?…":
        return None
    if sentence == len(passage.starts):
        if number + 1 == len(blocks):
            return None
        passage, sentence = blocks[number + 1], 0
    return speakers.following(passage, passage.starts[sentence], passage.ends[sentence])


def _stop(passage: Passage, piece: _Piece) -> int:
    """The end of the sentence that a piece ends in, or the next mark in it."""
    end = passage.ends[passage.sentence_at(piece.end - 1)]
    after = bisect_right(passage.quotes, piece.start, key=lambda quote: quote.start)
    return min(end, passage.quotes[after].start - 1) if after < len(passage.quotes) else end


def _may_be_followed(passage: Passage, piece: _Piece) -> bool:
    """Whether a "she said" may follow: after a comma, a question or a cry, or nothing."""
    return passage.text[piece.end - 1] in ",?!—–…" or passage.text[piece.end + 1 : piece.end + 2] in (
        ",",
        " ",
        "",
    )


def _announced(blocks: Sequence[Passage], piece: _Piece, people: People) -> Speaker | None:
    """The speaker of a quotation that is a sentence of its own, in the sentence before when that ends in a colon."""
    passage, number = blocks[piece.passage], piece.passage
    sentence = passage.sentence_at(piece.start)
    if piece.start - passage.starts[sentence] > 1:
        return None
    if sentence == 0:
        if not number:
            return None
        number -= 1
        passage, sentence = blocks[number], len(blocks[number].starts)
    begin, end = passage.starts[sentence - 1], passage.ends[sentence - 1]
    if passage.text[begin:end].rstrip().endswith(":"):
        return speakers.before(passage, begin, end, people)
    return None


def _carried_on(blocks: Sequence[Passage], piece: _Piece, earlier: Sequence[Utterance]) -> Speaker | None:
    """The speaker of the quotation before in the same block."""
    passage = blocks[piece.passage]
    alone = piece.start <= 1 and passage.text[piece.end :].strip("”\"’'» ") == ""
    since = blocks[piece.passage - 1].first if alone and piece.passage else passage.first
    if earlier and earlier[-1].span.sentence >= since and earlier[-1].speaker:
        if _names(passage, piece, earlier[-1].speaker.name):
            return None
        return replace(earlier[-1].speaker, sure=False)
    return None


def _names(passage: Passage, piece: _Piece, entity: str) -> bool:
    return any(m.entity == entity for m in passage.named(piece.start, piece.end))


def _with_main_speaker(found: Sequence[Utterance]) -> list[Utterance]:
    """The quotations, those of unknown speakers given to the one whose account it mostly is."""
    sure = Counter(u.speaker.name for u in found if u.speaker and u.speaker.sure)
    main, times = sure.most_common(1)[0] if sure else ("", 0)
    if times < 3 or times * 3 < sum(sure.values()) * 2:
        return list(found)
    speaker = next(u.speaker for u in found if u.speaker and u.speaker.name == main)
    return [u if u.speaker else replace(u, speaker=replace(speaker, verb="", sure=False)) for u in found]


# ---------------------------------------------------------------- speech or not


def _is_speech(blocks: Sequence[Passage], pieces: Sequence[_Piece], speaker: Speaker | None) -> bool:
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
    content = [t for t in passage.tokens if t.word.is_word and not t.is_function and not t.is_number]
    return all(t.word.is_capital for t in content)


def _is_label(passage: Passage, lead: Sequence[Token], piece: _Piece, inside: Sequence[Token]) -> bool:
    """Whether a few words only tell which thing is meant: the “clean sweep” plan."""
    if not lead or lead[-1].norm not in ("the", "this", "that", "its", "their", "our") or len(inside) > LABEL:
        return False
    rest = passage.between(
        piece.end + 1, min(piece.end + NEAR, passage.ends[passage.sentence_at(piece.end - 1)])
    )
    return bool(rest) and rest[0].word.is_word and not rest[0].is_function and not is_saying(rest[0].norm)


def _is_predicate(passage: Passage, lead: Sequence[Token], piece: _Piece) -> bool:
    """Whether the words say what something is, and are no label of the noun after them."""
    if not lead or lead[-1].norm not in PREDICATIVE:
        return False
    rest = passage.between(
        piece.end + 1, min(piece.end + NEAR, passage.ends[passage.sentence_at(piece.end - 1)])
    )
    return not rest or not rest[0].word.is_word or rest[0].is_function
