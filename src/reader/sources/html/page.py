"""The measures of a page: where its prose stands, and which element holds the body of the article."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate, islice

from reader.errors import SourceError
from reader.sources.html.blocks import Piece
from reader.sources.html.spots import Spot, Spots
from reader.sources.scripts import count

ENDS = re.compile(r"[.!?…。！？؟।][\"”’'»)\]」』]*$")
_WIDE = "\u3040-\u9fff\uac00-\ud7af"
_WIDE_WEIGHT = 2.5  # a character of Chinese, Japanese or Korean says as much as this many letters
_APART = frozenset(("comments",))
# Places that may hold more prose than the article, and one whose name speaks for it.
_NEVER_WORN = frozenset(("comments", "related", "advertisement", "standfirst"))
_WHOLE = frozenset(("main", "body", "html"))  # elements that hold the page, whatever stands in it
_DEPTHS = 3_000_000  # of all lines together; a common page has ten thousand
NO_PROSE = frozenset(("nav", "footer", "form", "aside", "notice"))
_PROSE_KINDS = frozenset(("paragraph", "quotation", "list_item", "table"))
_MOST = 0.5  # share of the prose of a page that is most of it
_LONG, _SENTENCE = 140, 50  # characters that make prose of a line: as it is, and with a full stop
_VERSES = 8  # lines of one element, parted by breaks alone, that are running text however short they are


@dataclass(slots=True)
class Line:
    """A piece of text with its measures."""

    piece: Piece
    spot: Spot
    size: float  # characters, those of wide scripts weighted
    link_share: float
    ends: bool  # as a sentence does
    prose: float = 0.0  # its characters as far as they are running text
    in_top: bool = False  # whether it stands in the element that holds the body
    in_core: bool = False  # … in the one around it that holds most of the prose

    @property
    def text(self) -> str:
        """The text of the piece."""
        return self.piece.text


@dataclass(slots=True)
class Page:
    """The lines of a page and what is true of all of them together."""

    lines: Sequence[Line]
    prose: float  # of the whole page, never 0
    top: Spot  # the element that the paragraphs vote for
    core: Spot  # the smallest one around it that holds most of the prose
    shapes: Mapping[tuple[str, str], float]  # prose by the shapes of an element and of the one around it
    repeats: Counter[str]  # how often a text stands on the page
    prose_before: Sequence[float]  # in the lines before each line, and in all of them
    size_before: Sequence[float]
    headline: int  # the index of the main heading, -1 for none
    span: tuple[int, int]  # first and last line of prose in top
    core_span: tuple[int, int]
    worn: frozenset[str]  # cues that say nothing here: names of them stand around most of the prose
    body: str  # what the page's metadata give as the text of the article, white space collapsed; ""


def page(pieces: Sequence[Piece], body: str = "") -> Page:
    """Measure the pieces of a page, of which there is at least one.

    Raises :class:`SourceError` for a page so deeply nested that this would take minutes.
    """
    spots = Spots.around(pieces[0].node)
    lines = [_line(piece, spots.of(piece.node)) for piece in pieces]
    if sum(line.spot.depth for line in lines) > _DEPTHS:
        raise SourceError("this page nests its elements too deeply to be read")
    shapes: defaultdict[tuple[str, str], float] = defaultdict(float)
    for line in lines:
        if line.piece.level == 1:
            for spot in line.spot.up():
                spot.headed = True
    together = Counter(line.spot for line in lines if line.link_share < 0.5)
    for line in lines:
        line.prose = _prose(line, in_verse=together[line.spot] >= _VERSES and line.piece.kind != "table")
        _count(line)
        shapes[shape_of(line.spot)] += line.prose
    prose = sum(line.prose for line in lines) or 1.0
    top = _top(lines)
    core = next((spot for spot in top.up() if spot.prose >= 0.6 * prose), top)
    for line in lines:
        line.in_core = _within(line.spot, core)
        line.in_top = line.in_core and _within(line.spot, top)
    span = _span([at for at, line in enumerate(lines) if line.prose and line.in_top])
    core_span = _span([at for at, line in enumerate(lines) if line.prose and line.in_core])
    return Page(
        lines=lines,
        prose=prose,
        top=top,
        core=core,
        shapes=shapes,
        repeats=Counter(line.text for line in lines),
        prose_before=list(accumulate((line.prose for line in lines), initial=0.0)),
        size_before=list(accumulate((line.size for line in lines), initial=0.0)),
        headline=_headline(lines, span),
        span=span,
        core_span=core_span,
        worn=_worn(lines, prose),
        body=body,
    )


def place(measured: Page, spot: Spot) -> str:
    """The landmark around a spot, or what the names of elements around it speak of, the nearest first; "" for nothing.

    What holds most of the prose is not what its name says, and is passed over.
    """
    if spot.landmark and spot.landmark != "head of the article":
        return spot.landmark
    for around in spot.up():
        if around.prose >= _MOST * measured.prose or around.tag in ("body", "html"):
            break
        if told := around.cues - measured.worn:
            return min(told)
    return spot.landmark


def _worn(lines: Sequence[Line], prose: float) -> frozenset[str]:
    """The cues that builders of pages put on every paragraph: each part is a "widget", each label "hidden"."""
    under: Counter[str] = Counter()
    for line in lines:
        if line.prose:
            around = [spot.cues for spot in line.spot.up() if spot.prose < _MOST * prose]
            under.update(dict.fromkeys(frozenset().union(*around) - _NEVER_WORN, line.prose))
    return frozenset(cue for cue, size in under.items() if size >= _MOST * prose)


def shape_of(spot: Spot) -> tuple[str, str]:
    """The template that made an element: its shape and that of the one around it."""
    return spot.shape, spot.parent.shape if spot.parent else ""


def _within(spot: Spot, outer: Spot) -> bool:
    """Whether a spot is another or stands in it."""
    at: Spot | None = spot
    while at is not None and at.depth > outer.depth:
        at = at.parent
    return at is outer


def _line(piece: Piece, spot: Spot) -> Line:
    wide = count(_WIDE, piece.text[:400]) > 0.3 * min(len(piece.text), 400)
    size = len(piece.text) * (_WIDE_WEIGHT if wide else 1)
    share = min(1.0, piece.linked / len(piece.text))
    return Line(piece, spot, size, share, ENDS.search(piece.text) is not None)


def _prose(line: Line, *, in_verse: bool) -> float:
    """The characters of a line as far as they are running text of what may be the article."""
    long = in_verse or line.size >= _LONG or (line.size >= _SENTENCE and line.ends)
    if not long or line.piece.kind not in _PROSE_KINDS or line.link_share >= 0.5:
        return 0.0
    if line.spot.landmark in NO_PROSE or any(_is_apart(spot) for spot in line.spot.up()):
        return 0.0
    return line.size * (1 - line.link_share) * (1 if line.piece.kind == "paragraph" else 0.5)


def _is_apart(spot: Spot) -> bool:
    """Whether what stands in a spot is by its name the readers' and not the author's."""
    return not spot.cues.isdisjoint(_APART) and not spot.headed and spot.tag not in ("body", "html")


def _count(line: Line) -> None:
    for spot in line.spot.up():
        spot.prose += line.prose
        spot.size += line.size
        spot.linked += line.size * line.link_share
        spot.controls += line.spot.landmark == "form"


def _top(lines: Sequence[Line]) -> Spot:
    """The element whose paragraphs are most and longest, as in readability (Arc90): each votes for those around it."""
    votes: dict[Spot, float] = {}
    for line in lines:
        if line.prose:
            vote = 1 + min(3.0, line.prose / 100)
            for distance, spot in zip((1, 2, 4, 6), list(line.spot.up())[1:], strict=False):
                votes[spot] = votes.get(spot, 0.0) + vote / distance
    return max(votes, key=lambda spot: _standing(spot, votes[spot]), default=lines[0].spot)


def _standing(spot: Spot, votes: float) -> float:
    trusted = 1.25 if spot.content else 1.0
    doubted = 0.6 if spot.cues - {"caption", "byline", "nav"} else 1.0
    headed = (
        1.5 if any(around.headed and around.tag not in _WHOLE for around in islice(spot.up(), 3)) else 1.0
    )
    return votes * (1 - spot.link_share) * trusted * doubted * headed


def _span(places: Sequence[int]) -> tuple[int, int]:
    return (places[0], places[-1]) if places else (0, 0)


def _headline(lines: Sequence[Line], span: tuple[int, int]) -> int:
    """The last main heading before the text, else the first one in it."""
    tops = [at for at, line in enumerate(lines) if line.piece.level == 1 and at <= span[1]]
    return max((at for at in tops if at <= span[0]), default=tops[0] if tops else -1)
