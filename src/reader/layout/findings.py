"""The findings of a comparison as tables: differences, facts, quotations, what each account says against itself."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from reader.layout.citations import cite
from reader.layout.discrepancies import ALL, Discrepancy, departs, discrepancies, is_conflict
from reader.layout.explain import citations
from reader.layout.judged import judge
from reader.layout.rows import RELATIONS, SIGNS, Row
from reader.layout.sides import LETTERS, SIDES, Place, account_of, numbers_of
from reader.layout.spelling import in_marks, listed
from reader.layout.tables import Table, TableRow
from reader.layout.verdicts import QUOTATIONS, about, verdict_words
from reader.layout.wrapping import shorten
from reader.model import Agreement, Comparison, Difference, Quotation

_LONG = 90  # cells of a text in the list of differences; the comparison has it whole
_SIGNS = {"conflict": "≠", "rounding": "≈", "less exact": "≈", "same": "="}


def difference_table(comparison: Comparison, rows: tuple[Row, ...], reviews: Mapping[int, str]) -> Table:
    """All that is told differently, conflicts first; of two versions, what else changed behind it.

    ``reviews`` are as in :mod:`explain`.
    """
    found, judged = discrepancies(comparison), judge(comparison, rows, ALL)
    reviewed = any(each.number in reviews for each in found)
    told = [
        TableRow(
            (*_told(comparison, each), *(((reviews.get(each.number, ""), "muted"),) if reviewed else ())),
            ("left", each.left[0].sentence),
            each.number,
        )
        for each in found
    ]
    changed = [
        TableRow((*_changed(comparison, rows[n]), *((("", ""),) if reviewed else ())), _begin(rows[n]))
        for n in judged.bare
    ]
    return Table(
        "Changes" if judged.versions else "Differences",
        ("", "kind", "about", "A", "B", "", *(("review",) if reviewed else ())),
        (0, 0, 4, 4, 4, 0, *((0,) if reviewed else ())),
        (*told, *changed),
        "Nothing was changed."
        if judged.versions
        else "No difference was found between the sentences that belong together."
        if comparison.links
        else "No sentence of one account was found to report what one of the other does.",
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


def _changed(comparison: Comparison, row: Row) -> tuple[tuple[str, str], ...]:
    """A change of the words or of the place, or a sentence that one version has, cited where it stands."""
    words = comparison.links[row.link].wording if row.link is not None else ((), ())
    both = bool(row.left and row.right)
    kind = "moved" if row.moved and row.relation == "same" else "wording" if both else RELATIONS[row.relation]
    texts = []
    for side, spans in zip(SIDES, words, strict=True):
        sentences = account_of(comparison, side).sentences
        whole = " ".join(sentences[number].text for number in numbers_of(row, side))
        here = " … ".join(span.text for span in spans) if any(words) and kind == "wording" else whole
        texts.append((shorten(here or "–", _LONG), LETTERS[side].lower()))
    sign = ("↕" if kind == "moved" else SIGNS["reworded" if both else row.relation], "strong")
    return sign, (kind, "strong"), (citations(comparison, row), "muted"), *texts, ("", "")


def _begin(row: Row) -> Place:
    return ("left", row.left[0]) if row.left else ("right", row.right[0])


def fact_table(comparison: Comparison) -> Table:
    """Every value that both accounts give, agreeing or not, in the order of the left account."""
    facts: list[Difference | Agreement] = [*comparison.differences, *comparison.agreements]
    facts = [fact for fact in facts if not (isinstance(fact, Difference) and fact.kind == "quote")]
    facts.sort(key=lambda fact: (fact.left.sentence, fact.left.start))
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
            ("left", fact.left.sentence),
        )
        for fact in facts
        for words in [verdict_words(fact.kind, fact.verdict)]
        for style in [{"conflict": "conflict", "rounding": "strong"}.get(fact.verdict, "muted")]
    )
    return Table(
        "Facts",
        ("", "kind", "about", "A", "B", ""),
        (0, 0, 4, 4, 4, 0),
        entries,
        "The accounts share no value that could be compared.",
    )


def quotation_table(comparison: Comparison, reviews: Mapping[int, str]) -> Table:
    """Every quotation of both accounts, those that somebody changed first; ``reviews`` are as in :mod:`explain`."""
    reviews = {n: state for n, state in reviews.items() if n >= len(comparison.differences)}
    numbered = enumerate(comparison.quotations, len(comparison.differences))
    found = sorted(numbered, key=lambda each: list(QUOTATIONS).index(each[1].relation))
    entries = tuple(
        TableRow(
            (
                (QUOTATIONS[quotation.relation], _quotation_style(quotation)),
                (quotation.speaker or "", "strong"),
                (in_marks(quotation.left.text) if quotation.left else "–", "a"),
                (in_marks(quotation.right.text) if quotation.right else "–", "b"),
                *(((reviews.get(number, ""), "muted"),) if reviews else ()),
            ),
            _place(quotation),
            number if departs(quotation) else -1,
        )
        for number, quotation in found
    )
    return Table(
        "Quotations",
        ("", "who", "A", "B", *(("review",) if reviews else ())),
        (0, 2, 6, 6, *((0,) if reviews else ())),
        entries,
        "Neither account quotes anybody.",
        loose=True,
    )


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
            (side, found.left.sentence),
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


def _quotation_style(quotation: Quotation) -> str:
    if is_conflict(quotation):
        return "conflict"
    return "strong" if departs(quotation) else "muted"


def _place(quotation: Quotation) -> Place | None:
    if quotation.left:
        return "left", quotation.left.sentence
    return ("right", quotation.right.sentence) if quotation.right else None
