"""The nouns of the program: articles made of blocks, accounts made of sentences, and what a comparison finds.

Everything is frozen, holds tuples, and refers to text by offsets. Sentences are named by their index in
:attr:`Account.sentences`, blocks by their index in :attr:`Article.blocks`; offsets count characters.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, ClassVar, Literal, TypeAlias

SCHEMA = 1

Certainty: TypeAlias = Literal["sure", "likely", "guess"]
BlockKind: TypeAlias = Literal[
    "title", "heading", "paragraph", "list_item", "quotation", "table", "caption", "code"
]
Door: TypeAlias = Literal["text", "markdown", "html"]
Relation: TypeAlias = Literal["same", "reworded", "conflict"]
DifferenceKind: TypeAlias = Literal[
    "number",
    "money",
    "percent",
    "date",
    "time",
    "age",
    "name",
    "role",
    "place",
    "quote",
    "attribution",
    "negation",
    "modality",
    "cause",
]
Verdict: TypeAlias = Literal["conflict", "rounding"]
Accord: TypeAlias = Literal["same", "less precise"]
QuotationRelation: TypeAlias = Literal[
    "identical", "truncated", "spliced", "altered", "paraphrased", "reattributed", "only_left", "only_right"
]
ReviewState: TypeAlias = Literal["open", "checked", "not material"]
Cancel: TypeAlias = Callable[[], bool]


def never() -> bool:
    """The answer of work that nobody cancels."""
    return False


class Printed:
    """A noun of schema 1."""

    __slots__ = ()
    schema: ClassVar[int] = SCHEMA
    _printed: ClassVar[str]  # the fields that schema 1 has, in its order

    def to_dict(self) -> dict[str, Any]:
        """As in schema 1: what ``--format json`` prints."""
        return {name: _plain(getattr(self, name)) for name in self._printed.split()}


def _plain(value: Any) -> Any:
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    return value.to_dict() if isinstance(value, Printed) else value


# ---------------------------------------------------------------- articles


@dataclass(frozen=True, slots=True)
class Reason(Printed):
    """Why a block was stripped."""

    _printed = "rule certainty detail"

    rule: str  # a word of the closed vocabulary in cleaning/rules
    certainty: Certainty
    detail: str  # the evidence in this very block, for a person to read


BY_HAND = Reason("by hand", "sure", "you stripped this line")


@dataclass(frozen=True, slots=True)
class Block(Printed):
    """A paragraph, heading or other unit of an article, kept or stripped."""

    _printed = "kind text kept reason"

    kind: BlockKind
    text: str  # one line, sanitised, without the list marker
    kept: bool = True
    reason: Reason | None = None  # None when kept
    marker: str = ""  # the list marker as written, "•" or "3."
    level: int = 0  # of a heading, 1 to 6; else 0


@dataclass(frozen=True, slots=True)
class Origin:
    """Where an article came from."""

    name: str  # the file's name, the address, or "-" for standard input
    door: Door
    digest: str  # SHA-256 of the bytes as they came, in hexadecimal


@dataclass(frozen=True, slots=True)
class Article(Printed):
    """One article: its metadata as written in it, and every block it came with."""

    _printed = "schema title source date byline language blocks"

    title: str | None
    source: str | None  # who reported it, as the text or the page names it
    date: str | None  # as written
    byline: str | None
    url: str | None
    language: str | None  # ISO 639-1
    blocks: tuple[Block, ...]
    origin: Origin

    @property
    def text(self) -> str:
        """The kept text, blocks separated by a blank line."""
        return "\n\n".join(block.text for block in self.blocks if block.kept)


# ---------------------------------------------------------------- what sources hand to cleaning


@dataclass(frozen=True, slots=True)
class Metadata:
    """What a page says of itself outside its text."""

    title: str | None = None
    source: str | None = None
    date: str | None = None
    byline: str | None = None
    url: str | None = None
    language: str | None = None


@dataclass(frozen=True, slots=True)
class SourceBlock:
    """A block as it was found, before anybody judged it."""

    kind: BlockKind
    text: str
    marker: str = ""
    level: int = 0
    gap: int = 0  # blank lines between it and the block before, where the source has lines
    # the landmark it stood in: "nav", "aside", "footer", "figure", "form", …; "" for running text
    place: str = ""
    inside: bool | None = None  # whether the extractors of a page chose it; None where there are none
    odds: float = 0.0  # that it is part of the article, by the structure of its page: natural logarithm
    link_share: float = 0.0  # share of its characters that are link text, 0 to 1


@dataclass(frozen=True, slots=True)
class Document:
    """Bytes that became blocks."""

    origin: Origin
    blocks: tuple[SourceBlock, ...]
    metadata: Metadata = Metadata()


# ---------------------------------------------------------------- comparisons


@dataclass(frozen=True, slots=True)
class Sentence(Printed):
    """A sentence of the kept text."""

    _printed = "text block"

    block: int
    start: int  # into the block's text
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Account(Printed):
    """An article as a comparison sees it: the sentences of its kept text in reading order, title excluded."""

    _printed = "title source sentences"

    article: Article
    sentences: tuple[Sentence, ...]

    def __hash__(self) -> int:
        # accounts are keys of caches: hashing every block and sentence each time costs more than the work kept
        return hash((self.article.origin.digest, len(self.sentences)))

    @property
    def title(self) -> str | None:
        """The title of the article."""
        return self.article.title

    @property
    def source(self) -> str | None:
        """The source of the article."""
        return self.article.source


@dataclass(frozen=True, slots=True)
class Span(Printed):
    """A stretch of text inside one sentence, or from one sentence to a later one."""

    _printed = "sentence start end text"

    sentence: int
    start: int  # into the sentence's text
    end: int  # into the text of end_sentence where that is set, else of sentence
    text: str
    end_sentence: int | None = None

    def to_dict(self) -> dict[str, Any]:
        """As in schema 1, which names the last sentence only where it is another one."""
        found = Printed.to_dict(self)
        return found if self.end_sentence is None else {**found, "end_sentence": self.end_sentence}


@dataclass(frozen=True, slots=True)
class Link(Printed):
    """Sentences of two accounts that report the same thing: every pair of a left and a right one."""

    _printed = "left right relation certainty evidence"

    left: tuple[int, ...]
    right: tuple[int, ...]
    relation: Relation
    certainty: Certainty
    evidence: tuple[str, ...]  # what they share, each for a person to read: "names: Meta, Wang"
    score: float = 0.0  # strength of the pairing, 0 to 1; orders rivals, is never shown
    # the (left, right) pair that came next for one of these sentences
    runner_up: tuple[int, int] | None = None
    # words without a counterpart, left and right
    wording: tuple[tuple[Span, ...], tuple[Span, ...]] = ((), ())


@dataclass(frozen=True, slots=True)
class Difference(Printed):
    """A fact that two linked sentences give differently."""

    _printed = "kind verdict certainty left right"

    kind: DifferenceKind
    verdict: Verdict
    certainty: Certainty
    left: Span
    right: Span
    about: str = ""  # what the value belongs to, in words of the accounts: "Llama 4 · shipped"


@dataclass(frozen=True, slots=True)
class Agreement:
    """A fact that two linked sentences give alike."""

    kind: DifferenceKind
    verdict: Accord
    left: Span
    right: Span
    about: str = ""


@dataclass(frozen=True, slots=True)
class Quotation(Printed):
    """Somebody's words in quotation marks, set against the other account."""

    _printed = "relation speaker left right"

    relation: QuotationRelation
    speaker: str | None
    left: Span | None
    right: Span | None


@dataclass(frozen=True, slots=True)
class Comparison(Printed):
    """Two accounts of one story, sentence against sentence; differences stand the most material first."""

    _printed = "schema left right links differences quotations"

    left: Account
    right: Account
    links: tuple[Link, ...]
    differences: tuple[Difference, ...]
    quotations: tuple[Quotation, ...]
    agreements: tuple[Agreement, ...] = ()


@dataclass(frozen=True, slots=True)
class LinkDecision:
    """A person's word on two sentences, kept by their text so that it outlives better engines."""

    left: str
    right: str
    linked: bool


@dataclass(frozen=True, slots=True)
class Review:
    """Where a person stands with one difference."""

    state: ReviewState = "open"
    note: str = ""


# ---------------------------------------------------------------- single accounts and stories


@dataclass(frozen=True, slots=True)
class Fact(Printed):
    """A typed value found in one account."""

    _printed = "kind value about span"

    kind: DifferenceKind
    span: Span
    value: str  # normalised, for a person to read: "$14 billion", "2025-04"
    about: str = ""


@dataclass(frozen=True, slots=True)
class Cell(Printed):
    """What one account says in a row of the story matrix."""

    _printed = "span value departs"

    span: Span
    value: str  # the words to show
    departs: bool = False  # differs from what most of the others say


@dataclass(frozen=True, slots=True)
class StoryRow(Printed):
    """A fact or a statement across all accounts of a story."""

    _printed = "kind about note cells"

    kind: DifferenceKind | Literal["statement"]
    about: str
    cells: tuple[Cell | None, ...]  # one an account, None where it is silent
    note: str = ""  # "3 say April 2025, this one April 2023"
    exact: bool = True  # False where nobody contradicts anybody, but somebody rounds or tells less


@dataclass(frozen=True, slots=True)
class Voice(Printed):
    """How much of each account is one person's quoted words."""

    _printed = "speaker words"

    speaker: str
    words: tuple[int, ...]  # quoted words, one count an account


MOST_ACCOUNTS = 8
"""Of one story, beside one another."""


@dataclass(frozen=True, slots=True)
class Story(Printed):
    """Three to eight accounts of one story."""

    _printed = "schema accounts shared_source crediting rows voices alone"

    accounts: tuple[Account, ...]
    comparisons: tuple[tuple[int, int, Comparison], ...]  # every pair (left index, right index), left < right
    rows: tuple[StoryRow, ...]
    voices: tuple[Voice, ...]
    alone: tuple[tuple[int, ...], ...] = ()  # for each account the sentences that no other account has
    shared_source: str | None = None  # the source that the accounts credit in common, if any
    crediting: tuple[int, ...] = ()  # the accounts that credit it

    def to_dict(self) -> dict[str, Any]:
        """As ``--format json`` prints it: of its comparisons, left and right are the numbers of accounts."""
        pairs = [{**each.to_dict(), "left": left, "right": right} for left, right, each in self.comparisons]
        for pair in pairs:
            del pair["schema"]
        return {**Printed.to_dict(self), "comparisons": pairs}
