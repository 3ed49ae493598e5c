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

from reader.language.people.pronouns import People, Speaker
from reader.language.quoting import speakers
from reader.language.quoting.labels import is_speech
from reader.language.quoting.passages import Passage
from reader.language.quoting.pieces import Piece, groups
from reader.language.tokens import tokens
from reader.model import Span


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


def quotations(blocks: Sequence[Passage], people: People) -> tuple[Utterance, ...]:
    """The quotations of an account in reading order, from its blocks with their names and its people."""
    found: list[Utterance] = []
    unclear: list[Utterance] = []
    for pieces in groups(blocks):
        speaker = _speaker(blocks, pieces, people)
        said = is_speech(blocks, pieces, speaker)
        if said and (speaker is None or not speaker.name):
            speaker = None if speaker and speaker.verb == "was" else _carried_on(blocks, pieces[0], found)
        parts = tuple(blocks[p.passage].span(p.start, p.end) for p in pieces)
        (found if said else unclear).append(Utterance(_joined(blocks, pieces), parts, speaker))
    named = _Proper([u for u in found if u.speaker])
    found = [u if u.speaker else (_repeated([u], named) or [u])[0] for u in found]
    found += _repeated(unclear, _Proper(found))
    return tuple(sorted(_with_main_speaker(found), key=lambda u: (u.span.sentence, u.span.start)))


class _Proper:
    """Quotations proper with their speakers, found by the words in them."""

    def __init__(self, found: Sequence[Utterance]) -> None:
        self._bodies = [(f" {_folded(u.words)} ", u.speaker) for u in found]
        self._holders: dict[str, list[int]] = {}
        for number, (body, _) in enumerate(self._bodies):
            for norm in dict.fromkeys(body.split()):
                self._holders.setdefault(norm, []).append(number)

    def speaker_of(self, words: str) -> Speaker | None:
        """The speaker of the first quotation that has some words in a row; only those with its rarest are searched."""
        body = f" {_folded(words)} "
        near = min((self._holders.get(norm, []) for norm in body.split()), key=len, default=[])
        return next((self._bodies[k][1] for k in near if body in self._bodies[k][0]), None)


def _repeated(unclear: Sequence[Utterance], proper: _Proper) -> list[Utterance]:
    """Those that repeat words of a quotation proper, as headlines do."""
    found = []
    for utterance in unclear:
        whole = proper.speaker_of(utterance.words)
        if whole is not None:
            found.append(replace(utterance, speaker=replace(whole, sure=False)))
    return found


def _folded(text: str) -> str:
    return " ".join(t.word.norm for t in tokens(text) if t.word.is_word)


def _joined(blocks: Sequence[Passage], pieces: Sequence[Piece]) -> Span:
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


def _speaker(blocks: Sequence[Passage], pieces: Sequence[Piece], people: People) -> Speaker | None:
    """Whom the words between the pieces of a quotation name, else those behind it, else those before it."""
    for one, other in itertools.pairwise(pieces):
        if one.passage == other.passage:
            found = speakers.after(blocks[one.passage], one.end + 1, other.start - 1, people)
            if found is not None:
                return found
    first, last = pieces[0], pieces[-1]
    found = speakers.after(blocks[last.passage], last.end + 1, _stop(blocks[last.passage], last), people)
    return found or speakers.before(
        blocks[first.passage], _start(blocks[first.passage], first), first.start - 1, people
    )


def _start(passage: Passage, piece: Piece) -> int:
    """The beginning of the sentence that a piece begins in, or the next mark before it."""
    begin = passage.starts[passage.sentence_at(piece.start)]
    before = bisect_left(passage.quotes, piece.start, key=lambda quote: quote.start) - 1
    return max(begin, passage.quotes[before].end + 1) if before >= 0 else begin


def _stop(passage: Passage, piece: Piece) -> int:
    """The end of the sentence that a piece ends in, or the next mark in it."""
    end = passage.ends[passage.sentence_at(piece.end - 1)]
    after = bisect_right(passage.quotes, piece.start, key=lambda quote: quote.start)
    return min(end, passage.quotes[after].start - 1) if after < len(passage.quotes) else end


def _carried_on(blocks: Sequence[Passage], piece: Piece, earlier: Sequence[Utterance]) -> Speaker | None:
    """The speaker of the quotation before in the same block."""
    passage = blocks[piece.passage]
    alone = piece.start <= 1 and passage.text[piece.end :].strip("”\"’'» ") == ""
    since = blocks[piece.passage - 1].first if alone and piece.passage else passage.first
    if earlier and earlier[-1].span.sentence >= since and earlier[-1].speaker:
        if _names(passage, piece, earlier[-1].speaker.name):
            return None
        return replace(earlier[-1].speaker, sure=False)
    return None


def _names(passage: Passage, piece: Piece, entity: str) -> bool:
    return any(m.entity == entity for m in passage.named(piece.start, piece.end))


def _with_main_speaker(found: Sequence[Utterance]) -> list[Utterance]:
    """The quotations, those of unknown speakers given to the one whose account it mostly is."""
    sure = Counter(u.speaker.name for u in found if u.speaker and u.speaker.sure)
    main, times = sure.most_common(1)[0] if sure else ("", 0)
    if times < 3 or times * 3 < sum(sure.values()) * 2:
        return list(found)
    speaker = next(u.speaker for u in found if u.speaker and u.speaker.name == main)
    return [u if u.speaker else replace(u, speaker=replace(speaker, verb="", sure=False)) for u in found]
