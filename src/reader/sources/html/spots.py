"""The elements of a page that hold text: what each says of itself, and how much text stands in it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import compress

from lxml import etree

from reader.sources.html.cues import CONTENT, LANDMARK_ROLES, LANDMARK_TAGS, PLACE_OF

_WORD = re.compile(r"[a-z]+|[A-Z][a-z]*")
_OVERRULING = frozenset(("nav", "aside", "footer", "form", "notice"))
MARKS = ("in main", "in an article", "named as the body", "hidden")
_HOLDERS = frozenset(("in main", "in an article"))
_TOPICS = ("tag-", "category-")  # classes that name what an article is about, as WordPress gives them
NAME_LIMIT = 300  # characters of a class or id that are looked at


@dataclass(slots=True, eq=False)
class Spot:
    """An element on the way from the page down to a line of text."""

    tag: str
    parent: Spot | None
    depth: int = 0
    landmark: str = ""  # the role of the innermost landmark around it, "" for none
    cues: frozenset[str] = frozenset()  # places that its own class and id speak of
    content: bool = False  # its class or id speaks of the article
    marks: frozenset[str] = frozenset()  # of MARKS, on it or around it
    headed: bool = False  # a main heading stands in it
    shape: str = ""  # tag and classes: spots of one shape were made by one template
    prose: float = 0.0  # weighted characters of prose in it
    size: float = 0.0  # weighted characters of all text in it
    linked: float = 0.0  # … of link text
    controls: int = 0  # lines of forms in it: labels, buttons, choices

    def up(self) -> Iterator[Spot]:
        """The spot itself and everything around it, from the inside out."""
        spot: Spot | None = self
        while spot is not None:
            yield spot
            spot = spot.parent

    @property
    def link_share(self) -> float:
        """How much of the text in it is link text, 0 to 1."""
        return self.linked / self.size if self.size else 0.0


@dataclass(slots=True)
class Spots:
    """The spots of one page, made as they are asked for."""

    paragraphs: int  # elements of the page that begin a paragraph
    known: dict[etree._Element, Spot] = field(default_factory=dict)

    @classmethod
    def around(cls, node: etree._Element) -> Spots:
        """The spots of the page that an element stands in."""
        return cls(_paragraphs(node.getroottree().getroot()))

    def of(self, node: etree._Element) -> Spot:
        """The spot of an element."""
        path = []
        at: etree._Element | None = node
        while at is not None and at not in self.known:
            path.append(at)
            at = at.getparent()
        spot = self.known[at] if at is not None else None
        for element in reversed(path):
            spot = self.known[element] = _spot(element, spot)
            role = _role(element)
            if role and _paragraphs(element) > max(2, self.paragraphs / 2):
                role = ""  # what holds the page is no part of it, as the form around all of some pages
            spot.landmark = _landmark(role, spot.parent)
        assert spot is not None
        return spot


def _spot(node: etree._Element, around: Spot | None) -> Spot:
    tag = str(node.tag)
    classes, identity = node.get("class", "")[:NAME_LIMIT], node.get("id", "")[:NAME_LIMIT]
    shape = f"{tag}.{' '.join(sorted(classes.split()))}"
    cues, content = _told(f"{classes} {identity}")
    own = (
        tag == "main" or node.get("role") == "main",
        tag == "article",
        node.get("itemprop") == "articleBody",
        _is_hidden(node),
    )
    marks = frozenset(compress(MARKS, own))
    if around is None:
        return Spot(tag, None, shape=shape, cues=cues, content=content, marks=marks)
    marks = around.marks | marks if marks else around.marks
    return Spot(tag, around, around.depth + 1, shape=shape, cues=cues, content=content, marks=marks)


@lru_cache(maxsize=2048)
def _told(names: str) -> tuple[frozenset[str], bool]:
    """The places that the names of an element speak of, and whether they speak of the article."""
    told = (name for name in names.split() if not name.startswith(_TOPICS))
    words = {word.lower() for name in told for word in _WORD.findall(name)}
    return frozenset(PLACE_OF[word] for word in words if word in PLACE_OF), not words.isdisjoint(CONTENT)


def _role(node: etree._Element) -> str:
    return LANDMARK_ROLES.get(node.get("role", "")) or LANDMARK_TAGS.get(str(node.tag), "")


def _paragraphs(node: etree._Element) -> int:
    return sum(1 for _ in node.iterdescendants("p", "br"))


def _landmark(own: str, around: Spot | None) -> str:
    """A landmark's role; the head of an article is told from the head of the page."""
    if around is None:
        return own
    if own == "header" and around.marks & _HOLDERS:
        own = "head of the article"
    if not own or ("head" in own and around.landmark in _OVERRULING):
        return around.landmark
    return own


def _is_hidden(node: etree._Element) -> bool:
    style = node.get("style", "")[:NAME_LIMIT].replace(" ", "").lower()
    return "display:none" in style or node.get("hidden") is not None or node.get("aria-hidden") == "true"
