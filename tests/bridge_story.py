"""The invented story of the bridge told by three accounts, as a story written by hand."""

from __future__ import annotations

from tests.bridge import COMPARISON, A, B, account, span

from reader.model import Account, Cell, Story, StoryRow, Voice

C = account(
    "gazette",
    "Cracks close the Marrow Bridge",
    "Harbour Gazette",
    (
        (
            "paragraph",
            (
                "Cracks in two cables closed the Marrow Bridge on 3 March.",
                "The city puts the cost of repairs at £2.4 million.",
            ),
        ),
        ("paragraph", ("The bridge was opened in 1931.", "A choir sang at its opening.")),
    ),
)


def _cell(of: Account, words: str, *, departs: bool = False) -> Cell:
    return Cell(span(of, words), words, departs)


def _sentence(of: Account, start: str) -> Cell:
    found = span(of, start)
    return Cell(found, of.sentences[found.sentence].text)


STORY = Story(
    (A, B, C),
    ((0, 1, COMPARISON),),
    (
        StoryRow(
            "date",
            "Marrow Bridge · closed",
            (_cell(A, "3 March"), _cell(B, "5 March", departs=True), _cell(C, "3 March")),
            "2 say 3 March, this one 5 March",
        ),
        StoryRow(
            "money",
            "repairs · cost",
            (_cell(A, "£2.4 million"), _cell(B, "£2.9 million", departs=True), _cell(C, "£2.4 million")),
            "2 say £2.4 million, this one £2.9 million",
        ),
        StoryRow("date", "bridge · opened", (_cell(A, "1931"), _cell(B, "1931"), _cell(C, "1931"))),
        StoryRow(
            "statement", "ferries · Saturday", (_sentence(A, "Ferries will"), _sentence(B, "Boats may"), None)
        ),
    ),
    (Voice("Ines Halloran", (22, 15, 0)), Voice("Tom Beck", (14, 10, 0))),
    ((6, 12), (6, 7), (3,)),
    "Tollgrave Council",
    (0, 1, 2),
)
