"""What can be said of one row of a comparison: why it is paired, how sure that is, and what differs in it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
from typing import TypeAlias

from reader.language.extents import part, pieces, sentences_of
from reader.layout.citations import cite, cite_all, named
from reader.layout.discrepancies import Discrepancy, called, discrepancies, is_conflict, sentences
from reader.layout.marks import cuts
from reader.layout.rows import Row, RowRelation, elsewhere_of, numbers_of
from reader.layout.sides import LETTERS, SIDES, Passage, Place, Side, account_of, passages_of, plain
from reader.layout.verdicts import QUOTATIONS, about, review_words, verdict_words
from reader.layout.wrapping import Line, Stretch, runs
from reader.model import Comparison, Difference, Quotation, Review, Span

Styled: TypeAlias = tuple[str, str]  # text, and "" or one of: strong, muted, a, b, conflict
Paragraph: TypeAlias = tuple[Styled, ...]

STATEMENTS = {
    "same": "The same statement in the same words",
    "reworded": "The same statement in other words",
    "conflict": "The same statement, told differently",
    "only_left": "Only A says this",
    "only_right": "Only B says this",
}
CERTAIN = {"sure": "sure", "likely": "likely", "guess": "a guess"}
ALONE = "No counterpart, but something in it is told differently elsewhere"

_NO_MARKS = str.maketrans("", "", '"“”')  # a stretch may begin or end between two quoted words


def explain(
    comparison: Comparison, row: Row, relation: RowRelation, reviews: Mapping[int, Review]
) -> Iterator[Paragraph]:
    """Everything about a row that is shown as ``relation``, a paragraph each.

    ``reviews`` are what a person said of differences, by their index in the comparison, and of quotations behind them.
    """
    link = comparison.links[row.link] if row.link is not None else None
    alone = link is None and relation == "conflict"
    words = ALONE if alone else STATEMENTS[relation]
    yield (
        (words, "conflict" if relation == "conflict" else "strong"),
        ("   " + citations(comparison, row), "muted"),
    )
    for found in discrepancies_in(comparison, row):
        review = review_words(reviews.get(found.number))
        if isinstance(found.what, Difference):
            yield _difference(comparison, row, found.what, review)
        else:
            yield _quotation(comparison, row, found.what, found, review)
    if link:
        why = "; ".join(link.evidence) or "no single strong sign"
        yield (("Why paired  ", "muted"), (why, ""), (f"   {CERTAIN[link.certainty]}", "muted"))
        if link.runner_up and not _is_named(row, link.runner_up):
            yield _runner_up(comparison, row, link.runner_up)
    else:
        yield (("No sentence of the other account comes near enough to be its counterpart.", "muted"),)
    for side in SIDES:
        for sentence in elsewhere_of(row, side):
            yield _sentence(comparison, (side, sentence), "Also in ")


def told(comparison: Comparison, finding: Difference | Quotation) -> Iterator[Paragraph]:
    """What is told differently, and the sentences in which each account tells it, a paragraph each."""
    topic = finding.speaker if isinstance(finding, Quotation) else _topic(comparison, finding)
    style = "conflict" if is_conflict(finding) else "strong"
    yield (called(finding), style), (f"  {topic}" if topic else "", "muted")
    left, right = (tuple(filter(None, [span])) for span in (finding.left, finding.right))
    yield from in_place(comparison, at_issue(comparison, Discrepancy(0, finding, left, right)))


def at_issue(comparison: Comparison, found: Discrepancy) -> tuple[Passage, ...]:
    """What each account tells differently; where a quotation was cut, the words that are missing in the other one."""
    whole = passages_of(found.left, found.right)
    missing = [
        (side, piece)
        for side, span, parts in cuts(found)
        for start, end in parts
        for piece in part(account_of(comparison, side), span, start, end)
    ]
    return (*(plain(*place) for place in touched(whole)), *missing) if missing else whole


def in_place(comparison: Comparison, passages: Iterable[Passage]) -> Iterator[Paragraph]:
    """The sentences in which some passages stand, each once and with its citation; the passages stick out."""
    found: dict[Place, list[Stretch]] = {}
    for side, span in passages:
        for sentence, start, end in pieces(account_of(comparison, side), span):
            found.setdefault((side, sentence), []).append((start, end, LETTERS[side].lower()))
    for (side, sentence), stretches in found.items():
        account, letter = account_of(comparison, side), LETTERS[side]
        text = account.sentences[sentence].text
        words = runs(Line(0, len(text), len(text), 0), stretches)
        yield (
            (f"{letter} {cite(account, sentence)}  ", letter.lower()),
            *((text[run.start : run.end], run.names[0] if run.names else "") for run in words),
        )


def _topic(comparison: Comparison, difference: Difference) -> str:
    return about(comparison.left, difference.kind, difference.left, difference.about)


def outside(comparison: Comparison, row: Row, side: Side, spans: Sequence[Span]) -> str:
    """Where some spans of one account begin that stand in another row, with a blank before it; "" for this one."""
    if sentences(spans).intersection(numbers_of(row, side)):
        return ""
    return f" {cite(account_of(comparison, side), spans[0].sentence)}"


def _difference(comparison: Comparison, row: Row, difference: Difference, review: str) -> Paragraph:
    topic = _topic(comparison, difference)
    verdict = verdict_words(difference.kind, difference.verdict)
    end = f"   {verdict}, {CERTAIN[difference.certainty]}" + (f" · {review}" if review else "")
    return (
        (difference.kind, "conflict" if is_conflict(difference) else "strong"),
        (f"  {topic}" if topic else "", "muted"),
        ("   A ", "a"),
        (difference.left.text, "strong"),
        (outside(comparison, row, "left", [difference.left]), "muted"),
        ("   B ", "b"),
        (difference.right.text, "strong"),
        (outside(comparison, row, "right", [difference.right]), "muted"),
        (end, "muted"),
    )


def _quotation(
    comparison: Comparison, row: Row, quotation: Quotation, found: Discrepancy, review: str
) -> Paragraph:
    speaker = f", {quotation.speaker}" if quotation.speaker else ""
    style = "conflict" if is_conflict(quotation) else "strong"
    said: list[Styled] = [("quotation", style), (f"{speaker}: {QUOTATIONS[quotation.relation]}", "")]
    for letter, words in missing_words(found):
        said += [(f"   only {letter} ", letter.lower()), (words, "strong")]
    for side, spans in zip(SIDES, (found.left, found.right), strict=True):
        if where := outside(comparison, row, side, spans):
            said.append((f"   {LETTERS[side]}{where}", "muted"))
    return (*said, (f" · {review}", "muted")) if review else tuple(said)


def missing_words(found: Discrepancy) -> Iterator[tuple[str, str]]:
    """The letter of each account that has words which the other cut from a quotation, and the words in marks."""
    for side, span, parts in cuts(found):
        if cut := " … ".join(span.text[start:end] for start, end in parts):
            yield LETTERS[side], f"“{cut.translate(_NO_MARKS)}”"


def _runner_up(comparison: Comparison, row: Row, pair: tuple[int, int]) -> Paragraph:
    left, right = pair
    place: Place = ("right", right) if left in row.left else ("left", left)
    return (("Runner-up  ", "muted"), *_sentence(comparison, place, ""))


def _sentence(comparison: Comparison, place: Place, lead: str) -> Paragraph:
    side, sentence = place
    account, letter = account_of(comparison, side), LETTERS[side]
    where = f"{lead}{letter} {cite(account, sentence)}  "
    return (where, letter.lower()), (account.sentences[sentence].text, "")


def _is_named(row: Row, pair: tuple[int, int]) -> bool:
    """Whether the runner-up stands in the row or is linked too, so that it is named anyway."""
    return (
        pair[0] in row.elsewhere_left
        or pair[1] in row.elsewhere_right
        or (pair[0] in row.left and pair[1] in row.right)
    )


def discrepancies_in(comparison: Comparison, row: Row) -> tuple[Discrepancy, ...]:
    """All that is told differently and touches a row."""
    left, right = set(row.left), set(row.right)
    return tuple(
        each
        for each in discrepancies(comparison)
        if left & sentences(each.left) or right & sentences(each.right)
    )


def counterpart(comparison: Comparison, row: Row) -> Place | None:
    """Where else in the view the other side of a row stands; None where it stands here or nowhere."""
    for side in reversed(SIDES):
        if there := elsewhere_of(row, side):
            return side, there[0]
    if row.moved and row.right:
        return "right", row.right[0] - 1 if row.right[0] else 1
    told = discrepancies_in(comparison, row) if not (row.left and row.right) else ()
    if not told:
        return None
    return ("right", told[0].right[0].sentence) if row.left else ("left", told[0].left[0].sentence)


def citations(comparison: Comparison, row: Row) -> str:
    """Where both sides of a row stand: "A ¶1 s2  B ¶3 s1, s2"."""
    return "  ".join(
        f"{LETTERS[side]} {cite_all(account_of(comparison, side), numbers)}"
        for side in SIDES
        if (numbers := numbers_of(row, side))
    )


def quoted(comparison: Comparison, row: Row) -> str:
    """Both sides of a row with their citations, as text to paste; what differs from them elsewhere stands with them."""
    own = [(side, number) for side in SIDES for number in numbers_of(row, side)]
    told = (passages_of(each.left, each.right) for each in discrepancies_in(comparison, row))
    return in_full(comparison, [*own, *touched(chain.from_iterable(told))])


def touched(passages: Iterable[Passage]) -> Iterator[Place]:
    """The sentences that some passages run through."""
    return ((side, sentence) for side, span in passages for sentence in sentences_of(span))


def in_full(comparison: Comparison, places: Iterable[Place]) -> str:
    """Some sentences with their citations, those of the left account first, as text to paste."""
    lines = []
    for side, sentence in sorted(set(places)):
        account = account_of(comparison, side)
        where = f"{LETTERS[side]}, {named(account)}, {cite(account, sentence)}"
        lines.append(f"{where}: {account.sentences[sentence].text}")
    return "\n".join(lines)
