"""Sentences do not end inside the values of other languages."""

from __future__ import annotations

import pytest

from reader.language.sentences import spans


@pytest.mark.parametrize(
    "text",
    [
        "Der Konzern zahlt 2,5 Mrd. Euro für die Werft.",
        "Die Stadt gab 3 Mio. Euro aus.",
        "Die Brücke wurde am 3. März 2026 eröffnet.",
        "Im 4. Quartal sank der Umsatz.",
    ],
)
def test_a_sentence_goes_on_behind_a_shortened_million_and_an_ordinal(text: str) -> None:
    assert spans(text) == [(0, len(text))]


def test_a_number_may_still_end_a_sentence() -> None:
    assert len(spans("Es waren 12. Danach kamen mehr.")) == 2
