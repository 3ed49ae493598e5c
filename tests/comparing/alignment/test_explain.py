"""Why two sentences were paired."""

from __future__ import annotations

from tests.comparing.pairing import told

from reader.comparing.align import alignment


def reasons(left: str, right: str) -> tuple[str, ...]:
    (link,) = alignment(told(left), told(right)).links
    return link.evidence


def test_names_numbers_and_words_are_named_as_they_are_written() -> None:
    found = reasons(
        "The pier at Sandhaven cost $14 million, said Orla Fenwick.",
        "Orla Fenwick said Sandhaven had paid 14 million dollars for the pier.",
    )
    assert "numbers: $14 million" in found or "number: $14 million" in found
    assert any(line.startswith("names: ") and "Orla Fenwick" in line for line in found)
    assert any(line.startswith("words: ") and "pier" in line for line in found)


def test_a_shared_quotation_is_quoted() -> None:
    found = reasons(
        "“It fell like a house of cards,” said Orla Fenwick.", "She said it “fell like a house of cards”."
    )
    assert "quotation: fell like a house of cards" in [line.replace("It ", "") for line in found] or (
        "quotation: It fell like a house of cards" in found
    )


def test_of_what_is_shared_beside_a_quotation_nothing_is_quoted() -> None:
    found = reasons("“It fell like cards,” said Orla Fenwick.", "“It fell like cards,” said her brother.")
    assert "quotation: It fell like cards" in found
    found = reasons(
        "She called it a “house of cards” for the whole town.",
        "It was a “house of cards” for the whole town.",
    )
    assert "quotation: house of cards" in found


def test_related_words_are_named_together() -> None:
    found = reasons("The mayor of Sandhaven resigned on Tuesday.", "Sandhaven's mayor quit on Tuesday.")
    assert any("resigned – quit" in line for line in found)
