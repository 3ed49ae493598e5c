"""Quotations of one account: what stands in quotation marks and is somebody's speech, and whose it is.

A quotation that a "he said" interrupts, or that runs over paragraphs with repeated opening marks, is one.
Names of things, terms and scare quotes are left out.
"""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from reader.language.extents import last_sentence
from reader.language.names.names import Mention
from reader.language.passages import Passage
from reader.language.people.presence import People, named_within
from reader.language.quoting import cues
from reader.language.quoting.cues import Cue
from reader.language.quoting.pieces import Piece, groups, is_speech
from reader.language.quoting.speakers import Speaker, speaker_of
from reader.language.tokens import Token, tokens
from reader.language.word_classes import RELATIVE
from reader.model import Span

_MANY = 3  # quotations that a main speaker has for sure
_NEARLY_ALL = 2 / 3  # share of all that have a sure speaker


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
class _Quoted:
    """A quotation before it is known whose it is."""

    utterance: Utterance
    first: Piece
    cue: Cue | None
    about: frozenset[str]  # whom it names, and who hardly speaks so of himself


def quotations(blocks: Sequence[Passage], people: People) -> tuple[Utterance, ...]:
    """The quotations of an account in reading order, from its blocks with their names and its people.

    A quotation is given to whom the words beside it name; else, not for sure, to the speaker of the quotation that it
    repeats, of the one before, or of nearly all that the account quotes.
    """
    said: list[_Quoted] = []
    unclear: list[Utterance] = []
    for pieces in groups(blocks):
        quoted = _read(pieces, people)
        if is_speech(pieces, quoted.cue is not None):
            said.append(quoted)
        else:
            unclear.append(quoted.utterance)
    proper = _Proper([q.utterance for q in said if q.utterance.speaker])
    found: list[Utterance] = []
    for quoted in said:
        utterance = quoted.utterance
        if utterance.speaker is None and (quoted.cue is None or quoted.cue.is_left_out):
            utterance = _given_to(
                utterance,
                _beside(quoted, found)
                or proper.speaker_of(utterance.words)
                or _carried_on(blocks, quoted, found, people),
            )
        found.append(utterance)
    found = _with_main_speaker(found, said)
    proper = _Proper(found)
    repeated = [_given_to(utterance, proper.speaker_of(utterance.words)) for utterance in unclear]
    found += [utterance for utterance in repeated if utterance.speaker]  # as headlines repeat them
    return tuple(sorted(found, key=lambda u: (u.span.sentence, u.span.start)))


def _given_to(utterance: Utterance, speaker: Speaker | None) -> Utterance:
    """A quotation given to a speaker for whom no words beside it speak."""
    return replace(utterance, speaker=speaker and replace(speaker, sure=False))


def _read(pieces: Sequence[Piece], people: People) -> _Quoted:
    """A quotation with what the words beside it say of its speaker."""
    about = frozenset(name for p in pieces for name in named_within(p.block, p.start, p.end))
    block, cue = _cue(pieces)
    parts = tuple(p.block.span(p.start, p.end) for p in pieces)
    speaker = speaker_of(people, block, cue, about) if cue else None
    return _Quoted(Utterance(_joined(pieces), parts, speaker), pieces[0], cue, about)


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


def _folded(text: str) -> str:
    return " ".join(t.norm for t in tokens(text) if t.is_word)


def _joined(pieces: Sequence[Piece]) -> Span:
    """All from the first piece to the last, with what stands between them."""
    first, last = pieces[0], pieces[-1]
    if first.number == last.number:
        return first.block.span(first.start, last.end)
    begin, end = first.block.span(first.start, len(first.block.text)), last.block.span(0, last.end)
    between = {p.number: p.block.text for p in pieces if first.number < p.number < last.number}
    words = " ".join((begin.text, *between.values(), end.text))
    return Span(begin.sentence, begin.start, end.end, words, last_sentence(end))


def _cue(pieces: Sequence[Piece]) -> tuple[Passage, Cue | None]:
    """The words that say whose a quotation is, with their block: inside it, else behind it, else in front of it."""
    for one, other in itertools.pairwise(pieces):
        if one.number == other.number and (cue := cues.after(one.block, one.end + 1, other.start - 1)):
            return one.block, cue
    first, last = pieces[0], pieces[-1]
    behind = cues.after(last.block, last.end + 1, _stop(last))
    start = _start(first)
    before = cues.before(first.block, start, first.start - 1)
    if (
        behind is not None
        and behind.subject is not None
        and not _is_within(first.block, start, before, behind)
    ):
        return last.block, behind
    if before is not None and before.is_left_out:
        before = cues.before(first.block, first.opening, start) or before
    return first.block, before or behind


def _is_within(block: Passage, start: int, before: Cue | None, behind: Cue) -> bool:
    """Whether words are somebody's own within what another one tells: Lund called him “a crook”, he says."""
    if before is None or before.verb == ":" or not isinstance(before.subject, Mention):
        return False
    lead = block.between(start, before.subject.start)
    return isinstance(behind.subject, Token) and RELATIVE.isdisjoint(t.norm for t in lead)


def _start(piece: Piece) -> int:
    """The beginning of the sentence that a piece begins in, or the next mark before it."""
    earlier = piece.block.quotes[max(0, piece.place - 1) : piece.place]
    return max(piece.opening, earlier[-1].end + 1) if earlier else piece.opening


def _stop(piece: Piece) -> int:
    """The end of the sentence that a piece ends in, or the next mark in it."""
    later = piece.block.quotes[piece.place + 1 : piece.place + 2]
    return min(piece.closing, later[0].start - 1) if later else piece.closing


def _beside(quoted: _Quoted, earlier: Sequence[Utterance]) -> Speaker | None:
    """Who speaks in an earlier quotation of the same sentence; nobody whom this one names."""
    if not earlier or earlier[-1].parts[-1].sentence != quoted.utterance.span.sentence:
        return None
    speaker = earlier[-1].speaker
    return speaker if speaker and speaker.name not in quoted.about else None


def _carried_on(
    blocks: Sequence[Passage], quoted: _Quoted, earlier: Sequence[Utterance], people: People
) -> Speaker | None:
    """Who speaks in the sentence before, or in the quotation before in the same block; nobody whom it names."""
    piece, block = quoted.first, quoted.first.block
    sentence = block.sentence_at(piece.start)
    begin, end = block.starts[max(0, sentence - 1)], block.ends[max(0, sentence - 1)]
    if sentence and piece.start - piece.opening <= 1 and not block.quotes_in(begin, end):
        cue = cues.before(block, begin, end)
        speaker = speaker_of(people, block, cue, quoted.about) if cue and cue.verb != "according" else None
        if speaker is not None and speaker.name not in quoted.about:
            return speaker
    alone = piece.start <= 1 and block.text[piece.end :].strip("”\"'’» ") == ""
    since = blocks[piece.number - 1].first if alone and piece.number else block.first
    if not earlier or earlier[-1].span.sentence < since:
        return None
    speaker = earlier[-1].speaker
    lead = [m.entity for m in block.named(piece.opening, piece.start)]
    if speaker is None or speaker.name in quoted.about or (lead and speaker.name not in lead):
        return None
    return speaker


def _with_main_speaker(found: Sequence[Utterance], said: Sequence[_Quoted]) -> list[Utterance]:
    """The quotations, those of unknown speakers given to the one whose account it mostly is."""
    sure = [u.speaker for u in found if u.speaker and u.speaker.sure]
    main, times = Counter(speaker.name for speaker in sure).most_common(1)[0] if sure else ("", 0)
    if times < _MANY or times < _NEARLY_ALL * len(sure):
        return list(found)
    speaker = next(u.speaker for u in found if u.speaker and u.speaker.name == main)
    return [
        u if u.speaker or main in quoted.about else _given_to(u, speaker)
        for u, quoted in zip(found, said, strict=True)
    ]
