"""What can be said of one row of a comparison: why it is paired, how sure that is, and what differs in it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TypeAlias

from reader.layout.citations import cite
from reader.layout.marks import departs, missing
from reader.layout.rows import Row, RowRelation
from reader.layout.sides import LETTERS, SIDES, Place, account_of, elsewhere_of, numbers_of
from reader.layout.verdicts import QUOTATIONS, about, verdict_words
from reader.model import Comparison, Difference, Quotation, Span

SaidPiece: TypeAlias = tuple[str, str]  # text, and "" or one of: strong, muted, a, b, conflict
Said: TypeAlias = tuple[SaidPiece, ...]  # a paragraph

STATEMENTS = {
    "same": "The same statement in the same words",
    "reworded": "The same statement in other words",
    "conflict": "The same statement, told differently",
    "only_left": "Only A says this",
    "only_right": "Only B says this",
}
ALONE = "No counterpart, but something in it is told differently elsewhere"


def explain(
    comparison: Comparison, row: Row, relation: RowRelation, reviews: Mapping[int, str]
) -> Iterator[Said]:
    """Everything about a row that is shown as ``relation``, a paragraph each.

    ``reviews`` are the states of differences by their index in the comparison, and of quotations behind them.
    """
    link = comparison.links[row.link] if row.link is not None else None
    alone = link is None and relation == "conflict"
    words = ALONE if alone else STATEMENTS[relation]
    head: list[SaidPiece] = [(words, "conflict" if relation == "conflict" else "strong")]
    if link:
        head.append((f", {CERTAIN[link.certainty]}", "muted"))
    yield (*head, ("   " + citations(comparison, row), "muted"))
    for number, difference in differences_in(comparison, row):
        yield _difference(comparison, difference, reviews.get(number, ""))
    for number, quotation in quotations_in(comparison, row):
        yield _quotation(quotation, reviews.get(number, ""))
    if link:
        yield (("Why paired  ", "muted"), ("; ".join(link.evidence) or "no single strong sign", ""))
        if link.runner_up and not _is_named(row, link.runner_up):
            yield _runner_up(comparison, row, link.runner_up)
    else:
        yield (("No sentence of the other account comes near enough to be its counterpart.", "muted"),)
    for side in SIDES:
        for sentence in elsewhere_of(row, side):
            yield _sentence(comparison, (side, sentence), "Also in ")


CERTAIN = {"sure": "sure", "likely": "likely", "guess": "a guess"}


def _difference(comparison: Comparison, difference: Difference, review: str) -> Said:
    topic = about(comparison.left, difference.kind, difference.left, difference.about)
    verdict = verdict_words(difference.kind, difference.verdict)
    end = f"   {verdict}, {CERTAIN[difference.certainty]}" + (f" · {review}" if review else "")
    return (
        (difference.kind, "conflict" if difference.verdict == "conflict" else "strong"),
        (f"  {topic}" if topic else "", "muted"),
        ("   A ", "a"),
        (difference.left.text, "strong"),
        ("   B ", "b"),
        (difference.right.text, "strong"),
        (end, "muted"),
    )


def _quotation(quotation: Quotation, review: str) -> Said:
    speaker = f", {quotation.speaker}" if quotation.speaker else ""
    pieces: list[SaidPiece] = [
        ("quotation", "strong"),
        (f"{speaker}: {quotation.relation}, {QUOTATIONS[quotation.relation]}", ""),
    ]
    if quotation.left and quotation.right and quotation.relation in ("truncated", "spliced"):
        for letter, own, other in (
            ("A", quotation.left, quotation.right),
            ("B", quotation.right, quotation.left),
        ):
            cut = [own.text[start:end] for start, end in missing(own.text, other.text)]
            if cut:
                pieces += [(f"   only {letter} ", letter.lower()), ("“" + " … ".join(cut) + "”", "strong")]
    return (*pieces, (f" · {review}", "muted")) if review else tuple(pieces)


def _runner_up(comparison: Comparison, row: Row, pair: tuple[int, int]) -> Said:
    left, right = pair
    place: Place = ("right", right) if left in row.left else ("left", left)
    return (("Runner-up  ", "muted"), *_sentence(comparison, place, ""))


def _sentence(comparison: Comparison, place: Place, lead: str) -> Said:
    side, sentence = place
    account, letter = account_of(comparison, side), LETTERS[side]
    where = f"{lead}{letter} {cite(account, sentence)}  "
    return (where, letter.lower()), (account.sentences[sentence].text, "")


def _is_named(row: Row, pair: tuple[int, int]) -> bool:
    """Whether the runner-up is linked too, so that it is named anyway."""
    return pair[0] in row.elsewhere_left or pair[1] in row.elsewhere_right


def differences_in(comparison: Comparison, row: Row) -> tuple[tuple[int, Difference], ...]:
    """The differences that touch a row, with their index in the comparison."""
    return tuple(
        (number, difference)
        for number, difference in enumerate(comparison.differences)
        if _touches(difference.left, row.left) or _touches(difference.right, row.right)
    )


def quotations_in(comparison: Comparison, row: Row) -> tuple[tuple[int, Quotation], ...]:
    """The changed quotations that touch a row, with their number behind the differences."""
    return tuple(
        (number, quotation)
        for number, quotation in enumerate(comparison.quotations, len(comparison.differences))
        if departs(quotation) and (_touches(quotation.left, row.left) or _touches(quotation.right, row.right))
    )


def findings_in(comparison: Comparison, row: Row) -> tuple[tuple[int, Difference | Quotation], ...]:
    """The differences and the changed quotations that touch a row, each with its number.

    A quotation that one of the differences tells already is left out.
    """
    differences = differences_in(comparison, row)
    told = any(difference.kind in ("quote", "attribution") for _, difference in differences)
    quotations = (
        (number, quotation)
        for number, quotation in quotations_in(comparison, row)
        if not (told and quotation.relation in ("altered", "reattributed"))
    )
    return (*differences, *quotations)


def told_at(comparison: Comparison, row: Row) -> Place | None:
    """The sentence of the other account with which a row of one account alone differs, if there is one."""
    findings: list[tuple[int, Difference | Quotation]] = [*differences_in(comparison, row)]
    for _, found in [*findings, *quotations_in(comparison, row)]:
        if not row.left and found.left:
            return "left", found.left.sentence
        if not row.right and found.right:
            return "right", found.right.sentence
    return None


def _touches(span: Span | None, sentences: tuple[int, ...]) -> bool:
    if span is None:
        return False
    last = span.sentence if span.end_sentence is None else span.end_sentence
    return any(span.sentence <= sentence <= last for sentence in sentences)


def citations(comparison: Comparison, row: Row) -> str:
    """Where both sides of a row stand: "A ¶1 s2  B ¶3 s1"."""
    return "  ".join(
        f"{LETTERS[side]} {cite(account_of(comparison, side), sentence)}"
        for side in SIDES
        for sentence in numbers_of(row, side)
    )


def quoted(comparison: Comparison, row: Row) -> str:
    """Both sides of a row with their citations, as text to paste."""
    lines = []
    for side in SIDES:
        account = account_of(comparison, side)
        article = account.article
        name = article.source or article.title or article.origin.name
        for sentence in numbers_of(row, side):
            where = f"{LETTERS[side]}, {name}, {cite(account, sentence)}"
            lines.append(f"{where}: {account.sentences[sentence].text}")
    return "\n".join(lines)
