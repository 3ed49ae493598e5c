"""The words for how two values stand to each other, and for what they are about."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import takewhile

from reader.language.figures.around import LIGHT
from reader.language.function_words import FUNCTION_WORDS
from reader.layout.spelling import listed
from reader.model import Accord, Account, DifferenceKind, QuotationRelation, Review, Span, Verdict

QUOTATIONS: dict[QuotationRelation, str] = {
    "reattributed": "given to someone else",
    "altered": "words changed",
    "spliced": "cut in the middle without a sign",
    "truncated": "clipped at an end",
    "paraphrased": "quoted here, reported there",
    "only_left": "only A",
    "only_right": "only B",
    "identical": "identical",
}
"""What became of a quotation, the gravest first."""

ROUNDED: frozenset[DifferenceKind] = frozenset({"number", "money", "percent", "date", "time", "age"})
"""Kinds of which one can round a value; of the others one can only tell less exactly."""

_NAMED: frozenset[DifferenceKind] = frozenset({"role", "name", "quote", "attribution"})
"""Kinds whose differences name the person or the word that they are about."""

_NEAR = 5, 4  # words before and behind a value that tell what it is about …
_FAR = 9, 7  # … and where those say too little
_ENOUGH = 2  # words that say something; a name counts twice
_LONG = 40  # characters of the words on one side
_OPENERS = ' "“«(['
_CLOSING = '"”»'
_DASHES = ("-", "–", "—", "--")
# what they join to is another thing
_JOINING = frozenset("and or but und oder aber et ou mais y pero e ed ma".split())
_BORDERS = ',;:.!?()[]—–-*•"“”«»'


def verdict_words(kind: DifferenceKind, verdict: Verdict | Accord) -> str:
    """A verdict for a person: "conflict", "rounding", "less exact", "same"."""
    if verdict == "less precise" or (verdict == "rounding" and kind not in ROUNDED):
        return "less exact"
    return verdict


def review_words(review: Review | None) -> str:
    """What a person said of a finding: "checked: the desk has called"; "" for nothing."""
    return listed((review.state, review.note), ": ") if review else ""


def about(account: Account, kind: DifferenceKind, span: Span, said: str) -> str:
    """What a value is about: the person or word named for it, else the words around it, "…" in its place.

    Key words side by side ("repairs · cost") are no name.
    """
    return said if said and kind in _NAMED and "·" not in said else around(account, span)


def around(account: Account, span: Span) -> str:
    """A few words of the clause in which a value stands, of the sentence where the clause says too little.

    They neither begin nor end with words of grammar alone: "shipped in …", "hired in June as part of a … deal".
    """
    text = account.sentences[span.sentence].text
    end = span.end if span.end_sentence is None else len(text)
    ahead, behind = text[: span.start].rstrip(_OPENERS).split()[::-1], text[end:].split()
    idle = FUNCTION_WORDS.get(account.article.language or "en", frozenset()) | LIGHT
    clause = _apart(_clause(behind, last=False)) if text[end : end + 1].isspace() or not ahead else ()
    before = _outward(_apart(_clause(ahead, last=True)), _NEAR[0], idle)
    after = _outward([*takewhile(lambda word: _bare(word) not in idle, clause)], _NEAR[1], idle)
    if _told(before + after, idle, text) < _ENOUGH:
        after = _outward(clause, _FAR[1], idle)
    if _told(before + after, idle, text) < _ENOUGH and ahead and ahead[0] not in _DASHES:
        before = _outward(_apart(ahead), _FAR[0], idle) or _outward(ahead, _FAR[0], idle)
    left, right = " ".join(before[::-1])[-_LONG:], " ".join(after)[:_LONG]
    return f"{left.strip(_BORDERS)} … {right.strip(_BORDERS)}".strip() if left or right else ""


def _bare(word: str) -> str:
    return word.strip(_BORDERS).casefold()


def _told(words: Sequence[str], idle: Collection[str], sentence: str) -> int:
    """How much some words of a sentence say; the capital that it begins with says nothing."""
    telling = (word for word in words if _bare(word) not in idle)
    return sum(1 + (word[0].isupper() and not sentence.startswith(word)) for word in telling)


def _apart(words: Sequence[str]) -> Sequence[str]:
    """The words, going away from a value, up to one that joins another thing or ends a quotation."""
    ends = (n for n, word in enumerate(words) if _bare(word) in _JOINING or word[-1] in _CLOSING)
    return words[: next(ends, len(words))]


def _outward(words: Sequence[str], most: int, idle: Collection[str]) -> list[str]:
    """The first of some words, going away from a value, without idle ones or a cut-off year at the far end."""
    found = list(words[:most])
    while len(found) > 1 and len(" ".join(found)) > _LONG:
        del found[-1]
    while found and (_bare(found[-1]) in idle or (len(found) < len(words) and found[-1].isdigit())):
        del found[-1]
    return found


def _clause(words: Sequence[str], *, last: bool) -> list[str]:
    """The words, going away from the value, up to the border of its clause."""
    found: list[str] = []
    for word in words:
        border = word[-1] in _BORDERS
        if border and last:
            break
        found.append(word)
        if border or (last and word[0] in _BORDERS):
            break
    return found
