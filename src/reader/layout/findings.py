"""The findings of a comparison as tables: differences, facts, quotations, what only one account says, what it says
against itself."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from reader.layout.citations import cite
from reader.layout.discrepancies import Discrepancy, Group, departs, discrepancies, is_conflict, is_shown
from reader.layout.explain import at_issue, citations
from reader.layout.judged import judge
from reader.layout.rows import ONLY, RELATIONS, SIGNS, Row, numbers_of
from reader.layout.sides import LETTERS, SIDES, account_of, passages_of, plain
from reader.layout.spelling import in_marks, listed
from reader.layout.tables import Table, TableRow
from reader.layout.verdicts import QUOTATIONS, about, review_words, verdict_words
from reader.layout.wrapping import shorten
from reader.model import Agreement, Comparison, Difference, Quotation, Review

_LONG = 60  # cells of a text in the list of differences; its sentences are told below the list
_SIGNS = {"conflict": "≠", "rounding": "≈", "less exact": "≈", "same": "="}


def difference_table(
    comparison: Comparison, rows: tuple[Row, ...], reviews: Mapping[int, Review], shown: frozenset[Group]
) -> Table:
    """What is shown of all that is told differently: what is still open first, conflicts before the rest; of two
    versions, what else changed behind it.

    ``reviews`` are as in :mod:`explain`.
    """
    judged = judge(comparison, rows, shown)
    told = [
        TableRow(_told(comparison, each), at_issue(comparison, each), each.number)
        for each in discrepancies(comparison)
        if is_shown(each.what, shown)
    ]
    told.sort(key=lambda entry: is_closed(reviews.get(entry.number)))
    changed = [_changed(comparison, rows[n]) for n in judged.bare]
    table = Table(
        ("Changes" if judged.versions else "Differences") + (" shown" if judged.hidden else ""),
        ("", "kind", "about", "A", "B", ""),
        (0, 0, 4, 4, 4, 0),
        (*told, *changed),
        "What differs is of a kind that is hidden."
        if judged.hidden
        else "Nothing was changed."
        if judged.versions
        else "No difference was found between the sentences that belong together."
        if comparison.links
        else "No sentence of one account was found to report what one of the other does.",
    )
    return _with_reviews(table, reviews)


def is_closed(review: Review | None) -> bool:
    """Whether somebody has done with a finding."""
    return review is not None and review.state != "open"


def _with_reviews(table: Table, reviews: Mapping[int, Review]) -> Table:
    """The table with what was said of its rows in a column of its own, if anything was."""
    if not any(entry.number in reviews for entry in table.entries):
        return table
    entries = (
        replace(entry, cells=(*entry.cells, (review_words(reviews.get(entry.number)), "muted")))
        for entry in table.entries
    )
    return replace(
        table, headers=(*table.headers, "review"), weights=(*table.weights, 0), entries=tuple(entries)
    )


def _told(comparison: Comparison, each: Discrepancy) -> tuple[tuple[str, str], ...]:
    """Sign, kind, what it is about, both texts, and how certain that is."""
    what = each.what
    sign = ("≠", "conflict") if is_conflict(what) else ("≈", "strong")
    left, right = (" … ".join(span.text for span in spans) for spans in (each.left, each.right))
    if isinstance(what, Quotation):
        left, right = in_marks(left), in_marks(right)
    texts = (shorten(left, _LONG), "a"), (shorten(right, _LONG), "b")
    if isinstance(what, Difference):
        topic = about(comparison.left, what.kind, what.left, what.about)
        return sign, (what.kind, "strong"), (topic, "muted"), *texts, (what.certainty, "muted")
    topic = listed((what.speaker, QUOTATIONS[what.relation]), ", ")
    return sign, ("quotation", "strong"), (topic, "muted"), *texts, ("", "")


def _changed(comparison: Comparison, row: Row) -> TableRow:
    """A change of the words or of the place, or a sentence that one version has, cited where it stands."""
    words = comparison.links[row.link].wording if row.link is not None else ((), ())
    both = bool(row.left and row.right)
    kind = "moved" if row.moved and row.relation == "same" else "wording" if both else RELATIONS[row.relation]
    texts, passages = [], []
    for side, spans in zip(SIDES, words, strict=True):
        numbers, sentences = numbers_of(row, side), account_of(comparison, side).sentences
        if kind == "wording" and any(words):
            here = " … ".join(span.text for span in spans)
        else:
            here = " ".join(sentences[number].text for number in numbers)
        texts.append((shorten(here or "–", _LONG), LETTERS[side].lower()))
        passages += [*(plain(side, number) for number in numbers), *((side, span) for span in spans)]
    sign = ("↕" if kind == "moved" else SIGNS["reworded" if both else row.relation], "strong")
    cells = sign, (kind, "strong"), (citations(comparison, row), "muted"), *texts, ("", "")
    return TableRow(cells, tuple(passages))


def fact_table(comparison: Comparison, reviews: Mapping[int, Review]) -> Table:
    """Every value that both accounts give, agreeing or not, in the order of the left account."""
    facts: list[tuple[int, Difference | Agreement]] = [
        *((number, each) for number, each in enumerate(comparison.differences) if each.kind != "quote"),
        *((-1, each) for each in comparison.agreements),
    ]
    facts.sort(key=lambda fact: (fact[1].left.sentence, fact[1].left.start))
    entries = tuple(
        TableRow(
            (
                (_SIGNS[words], style),
                (fact.kind, "strong"),
                (about(comparison.left, fact.kind, fact.left, fact.about), "muted"),
                (fact.left.text, "a"),
                (fact.right.text, "b"),
                (words, style),
            ),
            passages_of([fact.left], [fact.right]),
            number,
        )
        for number, fact in facts
        for words in [verdict_words(fact.kind, fact.verdict)]
        for style in [{"conflict": "conflict", "rounding": "strong"}.get(fact.verdict, "muted")]
    )
    table = Table(
        "Facts",
        ("", "kind", "about", "A", "B", ""),
        (0, 0, 4, 4, 4, 0),
        entries,
        "The accounts share no value that could be compared.",
    )
    return _with_reviews(table, reviews)


def quotation_table(comparison: Comparison, reviews: Mapping[int, Review]) -> Table:
    """Every quotation of both accounts, those that somebody changed first; ``reviews`` are as in :mod:`explain`."""
    numbered = enumerate(comparison.quotations, len(comparison.differences))
    found = sorted(numbered, key=lambda each: list(QUOTATIONS).index(each[1].relation))
    entries = tuple(
        TableRow(
            (
                (QUOTATIONS[quotation.relation], _quotation_style(quotation)),
                (quotation.speaker or "", "strong"),
                (in_marks(quotation.left.text) if quotation.left else "–", "a"),
                (in_marks(quotation.right.text) if quotation.right else "–", "b"),
            ),
            passages_of([quotation.left], [quotation.right]),
            number if departs(quotation) else -1,
        )
        for number, quotation in found
    )
    table = Table(
        "Quotations",
        ("", "who", "A", "B"),
        (0, 2, 6, 6),
        entries,
        "Neither account quotes anybody.",
        loose=True,
        whole=True,
    )
    return _with_reviews(table, reviews)


def _quotation_style(quotation: Quotation) -> str:
    if is_conflict(quotation):
        return "conflict"
    return "strong" if departs(quotation) else "muted"


def only_table(comparison: Comparison, rows: tuple[Row, ...]) -> Table:
    """What only one account says, in the order of each."""
    return Table(
        "Only A, only B",
        ("", "where", "sentence"),
        (0, 0, 1),
        tuple(_alone(comparison, rows)),
        "Everything that one account says stands in the other too.",
        whole=True,
    )


def _alone(comparison: Comparison, rows: tuple[Row, ...]) -> Iterator[TableRow]:
    for side in SIDES:
        account, style = account_of(comparison, side), LETTERS[side].lower()
        for row in rows:
            for number in numbers_of(row, side) if row.relation == ONLY[side] else ():
                where, text = citations(comparison, row), account.sentences[number].text
                cells = (SIGNS[row.relation], style), (where, style), (text, "")
                yield TableRow(cells, (plain(side, number),))


def against_itself_table(
    comparison: Comparison, against: tuple[Sequence[Difference], Sequence[Difference]] | None
) -> Table:
    """What each account says against itself; both spans of such a difference stand in the one account.

    None while that is still being looked for.
    """
    entries = tuple(
        TableRow(
            (
                (LETTERS[side], LETTERS[side].lower()),
                (found.kind, "strong"),
                (about(account, found.kind, found.left, found.about), "muted"),
                (f"{found.left.text}  {cite(account, found.left.sentence)}", ""),
                (f"{found.right.text}  {cite(account, found.right.sentence)}", ""),
                (found.certainty, "muted"),
            ),
            ((side, found.left), (side, found.right)),
        )
        for side, differences in zip(SIDES, against or ((), ()), strict=True)
        for account in [account_of(comparison, side)]
        for found in differences
    )
    return Table(
        "Within one account",
        ("", "kind", "about", "here", "there", ""),
        (0, 0, 3, 4, 4, 0),
        entries,
        "Neither account was found to say anything against itself."
        if against
        else "It is still being looked for.",
        ready=against is not None,
    )
