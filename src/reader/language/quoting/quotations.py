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
from reader.language.quoting.pieces import Piece, groups, is_speech, is_title
from reader.language.quoting.speakers import Speaker, speaker_of
from reader.language.quoting.subjects import is_person, leading
from reader.language.tokens import Token, tokens
from reader.language.word_classes import BODILY
from reader.model import Span

_MANY = 3  # quotations that a main speaker has for sure
_NEAR = 2  # sentences from a quotation to that of the same body
_FEW = 2  # words that are no quotation where nobody is said to say them
_DASHES = "—–―-"  # before the name of who said what stands above
_NEARLY_ALL = 2 / 3  # share of all that have a sure speaker


@dataclass(frozen=True, slots=True)
class Utterance:
    """Somebody's words as an account quotes them."""

    span: Span  # from the first quoted word to the last, a "he said" in the middle included
    parts: tuple[Span, ...]  # what stands inside the quotation marks
    speaker: Speaker | None

    @property
    def words(self) -> str:
        """The quoted words alone, with a full stop where a "she said" ends a sentence between them."""
        text = self.parts[0].text
        for part, after in itertools.pairwise(self.parts):
            ends = after.sentence > last_sentence(part) and text[-1] == ","
            text = f"{text[:-1]}. {after.text}" if ends else f"{text} {after.text}"
        return text


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
    for pieces in groups(blocks):
        quoted = _read(pieces, people)
        if is_speech(pieces, quoted.cue is not None):
            said.append(quoted)
    proper = _Proper([q.utterance for q in said if q.utterance.speaker])
    found: list[Utterance] = []
    for quoted in said:
        utterance = quoted.utterance
        if pronoun := _of_body(quoted.cue):
            utterance = _given_to(utterance, _body_meant(blocks, quoted, pronoun, found))
        elif utterance.speaker is None and (quoted.cue is None or quoted.cue.is_left_out):
            if named := _signed(blocks, quoted, people):
                utterance = replace(utterance, speaker=named)
            else:
                speaker = _beside(quoted, found) or proper.speaker_of(utterance.words)
                utterance = _given_to(utterance, speaker or _carried_on(blocks, quoted, found, people))
        found.append(utterance)
    found = _with_main_speaker(found, said)
    return tuple(sorted(filter(_is_anybodys, found), key=lambda u: (u.span.sentence, u.span.start)))


def _is_anybodys(utterance: Utterance) -> bool:
    """Whether a quotation is more than one word that the account itself may have set in quotation marks."""
    return utterance.speaker is not None or " " in utterance.words or utterance.words[-1] in ".!?…,"


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
    if behind is not None and behind.subject is not None:
        return last.block, behind
    if before is not None and before.is_left_out:
        before = cues.before(first.block, first.opening, start) or before
    return first.block, before or behind


def _start(piece: Piece) -> int:
    """The beginning of the sentence that a piece begins in, or the next mark before it."""
    earlier = piece.block.quotes[max(0, piece.place - 1) : piece.place]
    return max(piece.opening, earlier[-1].end + 1) if earlier else piece.opening


def _stop(piece: Piece) -> int:
    """The end of the sentence that a piece ends in, or the next mark in it that opens no title."""
    block, later = piece.block, piece.block.quotes[piece.place + 1 :]
    ends = (quote.start - 1 for quote in later if not is_title(block, quote.start, quote.end))
    return min(piece.closing, next(ends, piece.closing))


def _signed(blocks: Sequence[Passage], quoted: _Quoted, people: People) -> Speaker | None:
    """Whom the sentence behind a quotation gives it to: “…” — Ann Roe; “…” That was how Ann Roe put it."""
    piece, block = quoted.first, quoted.first.block
    number = block.sentence_at(piece.end - 1) + 1
    if block.text[piece.end + 1 : piece.closing].strip():
        return None
    if number == len(block.starts):
        following = blocks[piece.number + 1 : piece.number + 2]
        block, number = (following[0] if following else block), 0
    begin = block.starts[number]
    if block.text[begin] not in _DASHES:
        cue = cues.behind(block, begin, block.ends[number])
        return speaker_of(people, block, cue) if cue else None
    named = next(iter(block.named(begin, begin + 3)), None)
    return Speaker(named.entity, "person", True) if named and is_person(block, named) else None


def _beside(quoted: _Quoted, earlier: Sequence[Utterance]) -> Speaker | None:
    """Who speaks in an earlier quotation of the same sentence; nobody whom this one names."""
    if not earlier or earlier[-1].parts[-1].sentence != quoted.utterance.span.sentence:
        return None
    speaker = earlier[-1].speaker
    return speaker if speaker and speaker.name not in quoted.about else None


def _of_body(cue: Cue | None) -> str:
    """The it or they that speaks, if any does."""
    subject = cue.subject if cue else None
    return subject.norm if isinstance(subject, Token) and subject.norm in BODILY else ""


def _body_meant(
    blocks: Sequence[Passage], quoted: _Quoted, pronoun: str, earlier: Sequence[Utterance]
) -> Speaker | None:
    """Whom an it or they stands for that speaks: who leads the sentence before, else what body spoke right before."""
    piece = quoted.first
    before = _sentence_before(blocks, piece)
    if before is not None:
        passage, begin, end = before
        named = leading(passage, [t for t in passage.between(begin, end) if not passage.is_quoted(t.start)])
        if isinstance(named, Mention) and (named.kind != "person" or pronoun == "they"):
            return Speaker(named.entity, named.kind, False)
    last = earlier[-1] if earlier else None
    is_near = last is not None and quoted.utterance.span.sentence - last_sentence(last.span) <= _NEAR
    return last.speaker if last and is_near and last.speaker and not last.speaker.sure else None


def _sentence_before(blocks: Sequence[Passage], piece: Piece) -> tuple[Passage, int, int] | None:
    """The sentence before the one in which a piece begins, as a stretch of its block."""
    number = piece.block.sentence_at(piece.start) - 1
    if number < 0 and not piece.number:
        return None
    block = piece.block if number >= 0 else blocks[piece.number - 1]
    return block, block.starts[number], block.ends[number]


def _carried_on(
    blocks: Sequence[Passage], quoted: _Quoted, earlier: Sequence[Utterance], people: People
) -> Speaker | None:
    """Who speaks in the sentence before, or in the quotation before in the same block; nobody whom it names."""
    piece, block = quoted.first, quoted.first.block
    if not _says_much(quoted.utterance):
        return None
    alone = piece.start <= 1 and block.text[piece.end :].strip("”\"'’» ") == ""
    before = _sentence_before(blocks, piece) if piece.start - piece.opening <= 1 else None
    if before is not None and (alone or before[0] is block) and not before[0].quotes_in(*before[1:]):
        cue = cues.before(*before)
        is_said = cue is not None and cue.verb not in ("according", "" if before[0] is block else ":")
        speaker = speaker_of(people, before[0], cue, quoted.about) if cue and is_said else None
        if speaker is not None and speaker.name not in quoted.about:
            return speaker
    since = blocks[piece.number - 1].first if alone and piece.number else block.first
    if not earlier or earlier[-1].span.sentence < since:
        return None
    speaker = earlier[-1].speaker
    lead = [m.entity for m in block.named(piece.opening, piece.start)]
    if speaker is None or speaker.name in quoted.about or (lead and speaker.name not in lead):
        return None
    return speaker


def _says_much(utterance: Utterance) -> bool:
    """Whether a quotation that nothing gives to anybody is more than a word or two, which an account itself may mark."""
    return len(utterance.words.split()) > _FEW or utterance.words[-1] in ".!?…"


def _with_main_speaker(found: Sequence[Utterance], said: Sequence[_Quoted]) -> list[Utterance]:
    """The quotations, those of unknown speakers given to the one whose account it mostly is."""
    sure = [u.speaker for u in found if u.speaker and u.speaker.sure]
    main, times = Counter(speaker.name for speaker in sure).most_common(1)[0] if sure else ("", 0)
    if times < _MANY or times < _NEARLY_ALL * len(sure):
        return list(found)
    speaker = next(u.speaker for u in found if u.speaker and u.speaker.name == main)
    return [
        _given_to(u, speaker)
        if u.speaker is None and quoted.cue is None and main not in quoted.about and _says_much(u)
        else u
        for u, quoted in zip(found, said, strict=True)
    ]
