"""The words for how two values stand to each other, and for what they are about."""

from __future__ import annotations

from collections.abc import Sequence

from reader.language.function_words import FUNCTION_WORDS
from reader.model import Accord, Account, DifferenceKind, QuotationRelation, Span, Verdict

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

_BEFORE, _AFTER = 5, 2  # words around a value that tell what it is about …
_FURTHEST = 4  # … more behind it where those are "near the"
_TELLING = 3  # words of a clause under which it says too little
_LONG = 32  # characters of them before it, for scripts without spaces
_OPENERS = ' "“«(['
_DASHES = ("-", "–", "—", "--")
# what they join to is another thing
_JOINING = frozenset("and or but und oder aber et ou mais y pero e ed ma".split())
_BORDERS = ',;:.!?()[]—–-*•"“”«»'


def verdict_words(kind: DifferenceKind, verdict: Verdict | Accord) -> str:
    """A verdict for a person: "conflict", "rounding", "less exact", "same"."""
    if verdict == "less precise" or (verdict == "rounding" and kind not in ROUNDED):
        return "less exact"
    return verdict


def about(account: Account, kind: DifferenceKind, span: Span, said: str) -> str:
    """What a value is about: the person or word named for it, else the words around it, "…" in its place.

    Key words side by side ("repairs · cost") are no name.
    """
    return said if said and kind in _NAMED and "·" not in said else around(account, span)


def around(account: Account, span: Span) -> str:
    """A few words of the clause in which a value stands, of the sentence where the clause says too little.

    "as part of a … deal"; "asked him to go, by …".
    """
    text = account.sentences[span.sentence].text
    end = span.end if span.end_sentence is None else len(text)
    ahead = text[: span.start].rstrip(_OPENERS).split()[-_BEFORE:]
    behind = text[end:].split()
    before = _clause(ahead[::-1], last=True)[::-1]
    telling = _up_to_telling(behind, account.article.language or "en")
    after = _clause(telling if text[end : end + 1].isspace() else [], last=False)
    if len(before) + len(after) < _TELLING:
        dashed = bool(ahead) and ahead[-1] in _DASHES  # behind the line that names the place and the day
        before = [] if dashed else ahead
        after = after if before else _following(behind[:_BEFORE])
    if len(before) == _BEFORE and before[0].isdigit():  # the 2025 of "June 2025", whose month is cut off
        del before[0]
    if len(before) > 1 and before[0] in _JOINING:
        del before[0]
    if len(before) >= _TELLING and after and after[0] in _JOINING:
        after = []
    while len(before) > 1 and len(" ".join(before)) > _LONG:
        del before[0]
    while len(after) > 1 and len(" ".join(after)) > _LONG:
        del after[-1]
    left, right = " ".join(before)[-_LONG:].strip(_BORDERS), " ".join(after)[:_LONG].strip(_BORDERS)
    return f"{left} … {right}".strip() if left or right else ""


def _up_to_telling(words: Sequence[str], language: str) -> Sequence[str]:
    """The first words, up to one that says something: "near the village", not "near the"."""
    empty = FUNCTION_WORDS.get(language, frozenset())
    for number in range(_AFTER, min(_FURTHEST, len(words)) + 1):
        if words[number - 1].strip(_BORDERS).casefold() not in empty:
            return words[:number]
    return words[:_AFTER]


def _following(words: Sequence[str]) -> list[str]:
    """What follows a value that opens a sentence: its clause, all of the words where that says too little."""
    clause = _clause(words, last=False)
    return [bare for word in (clause if len(clause) >= _TELLING else words) if (bare := word.strip(_BORDERS))]


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
