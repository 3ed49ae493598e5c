"""The nouns of the program: articles made of blocks, accounts made of sentences, and what a comparison finds.

Everything is frozen, holds tuples, and refers to text by offsets. Sentences are named by their index in
:attr:`Account.sentences`, blocks by their index in :attr:`Article.blocks`; offsets count characters.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

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


# ---------------------------------------------------------------- articles


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a block was stripped."""

    rule: str  # a word of the closed vocabulary in cleaning/rules
    certainty: Certainty
    detail: str  # the evidence in this very block, for a person to read

    def to_dict(self) -> dict[str, Any]:
        """The reason as in schema 1."""
        return {"rule": self.rule, "certainty": self.certainty, "detail": self.detail}


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, heading or other unit of an article, kept or stripped."""

    kind: BlockKind
    text: str  # one line, sanitised, without the list marker
    kept: bool = True
    reason: Reason | None = None  # None when kept
    marker: str = ""  # the list marker as written, "•" or "3."
    level: int = 0  # of a heading, 1 to 6; else 0

    def to_dict(self) -> dict[str, Any]:
        """The block as in schema 1."""
        return {
            "kind": self.kind,
            "text": self.text,
            "kept": self.kept,
            "reason": self.reason.to_dict() if self.reason else None,
        }


@dataclass(frozen=True, slots=True)
class Origin:
    """Where an article came from."""

    name: str  # the file's name, the address, or "-" for standard input
    door: Door
    digest: str  # SHA-256 of the bytes as they came, in hexadecimal


@dataclass(frozen=True, slots=True)
class Article:
    """One article: its metadata as written in it, and every block it came with."""

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

    def to_dict(self) -> dict[str, Any]:
        """The article as in schema 1."""
        return {
            "schema": SCHEMA,
            "title": self.title,
            "source": self.source,
            "date": self.date,
            "byline": self.byline,
            "language": self.language,
            "blocks": [block.to_dict() for block in self.blocks],
        }


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
class Sentence:
    """A sentence of the kept text."""

    block: int
    start: int  # into the block's text
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Account:
    """An article as a comparison sees it: the sentences of its kept text in reading order, title excluded."""

    article: Article
    sentences: tuple[Sentence, ...]

    def __hash__(self) -> int:
        # accounts are keys of caches: hashing every block and sentence each time costs more than the work kept
        return hash((self.article.origin.digest, len(self.sentences)))

    def to_dict(self) -> dict[str, Any]:
        """One side of a comparison as in schema 1."""
        return {
            "title": self.article.title,
            "source": self.article.source,
            "sentences": [{"text": s.text, "block": s.block} for s in self.sentences],
        }


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of text inside one sentence, or from one sentence to a later one."""

    sentence: int
    start: int  # into the sentence's text
    end: int  # into the text of end_sentence where that is set, else of sentence
    text: str
    end_sentence: int | None = None

    def to_dict(self) -> dict[str, Any]:
        """The span as in schema 1."""
        found: dict[str, Any] = {
            "sentence": self.sentence,
            "start": self.start,
            "end": self.end,
            "text": self.text,
        }
        if self.end_sentence is not None:
            found["end_sentence"] = self.end_sentence
        return found


@dataclass(frozen=True, slots=True)
class Link:
    """Sentences of two accounts that report the same thing: every pair of a left and a right one."""

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

    def to_dict(self) -> dict[str, Any]:
        """The link as in schema 1."""
        return {
            "left": list(self.left),
            "right": list(self.right),
            "relation": self.relation,
            "certainty": self.certainty,
            "evidence": list(self.evidence),
        }


@dataclass(frozen=True, slots=True)
class Difference:
    """A fact that two linked sentences give differently."""

    kind: DifferenceKind
    verdict: Verdict
    certainty: Certainty
    left: Span
    right: Span
    about: str = ""  # what the value belongs to, in words of the accounts: "Llama 4 · shipped"

    def to_dict(self) -> dict[str, Any]:
        """The difference as in schema 1."""
        return {
            "kind": self.kind,
            "verdict": self.verdict,
            "certainty": self.certainty,
            "left": self.left.to_dict(),
            "right": self.right.to_dict(),
        }


@dataclass(frozen=True, slots=True)
class Agreement:
    """A fact that two linked sentences give alike."""

    kind: DifferenceKind
    verdict: Accord
    left: Span
    right: Span
    about: str = ""


@dataclass(frozen=True, slots=True)
class Quotation:
    """Somebody's words in quotation marks, set against the other account."""

    relation: QuotationRelation
    speaker: str | None
    left: Span | None
    right: Span | None

    def to_dict(self) -> dict[str, Any]:
        """The quotation as in schema 1."""
        return {
            "relation": self.relation,
            "speaker": self.speaker,
            "left": self.left.to_dict() if self.left else None,
            "right": self.right.to_dict() if self.right else None,
        }


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two accounts of one story, sentence against sentence; differences stand the most material first."""

    left: Account
    right: Account
    links: tuple[Link, ...]
    differences: tuple[Difference, ...]
    quotations: tuple[Quotation, ...]
    agreements: tuple[Agreement, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        """The comparison as in schema 1."""
        return {
            "schema": SCHEMA,
            "left": self.left.to_dict(),
            "right": self.right.to_dict(),
            "links": [link.to_dict() for link in self.links],
            "differences": [difference.to_dict() for difference in self.differences],
            "quotations": [quotation.to_dict() for quotation in self.quotations],
        }


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
class Fact:
    """A typed value found in one account."""

    kind: DifferenceKind
    span: Span
    value: str  # normalised, for a person to read: "$14 billion", "2025-04"
    about: str = ""


@dataclass(frozen=True, slots=True)
class Cell:
    """What one account says in a row of the story matrix."""

    span: Span
    value: str  # the words to show
    departs: bool = False  # differs from what most of the others say


@dataclass(frozen=True, slots=True)
class StoryRow:
    """A fact or a statement across all accounts of a story."""

    kind: DifferenceKind | Literal["statement"]
    about: str
    cells: tuple[Cell | None, ...]  # one an account, None where it is silent
    note: str = ""  # "3 say April 2025, this one April 2023"
    exact: bool = True  # False where nobody contradicts anybody, but somebody rounds or tells less


@dataclass(frozen=True, slots=True)
class Voice:
    """How much of each account is one person's quoted words."""

    speaker: str
    words: tuple[int, ...]  # quoted words, one count an account


MOST_ACCOUNTS = 8
"""Of one story, beside one another."""


@dataclass(frozen=True, slots=True)
class Story:
    """Three to eight accounts of one story."""

    accounts: tuple[Account, ...]
    comparisons: tuple[tuple[int, int, Comparison], ...]  # every pair (left index, right index), left < right
    rows: tuple[StoryRow, ...]
    voices: tuple[Voice, ...]
    alone: tuple[tuple[int, ...], ...] = ()  # for each account the sentences that no other account has
    shared_source: str | None = None  # the source that the accounts credit in common, if any
    crediting: tuple[int, ...] = ()  # the accounts that credit it
