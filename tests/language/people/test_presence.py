"""Whom a he, a she or "the company" stands for at a place of an account."""

from __future__ import annotations

from unittest.mock import Mock

import pytest
from tests.language.account import read

from reader.language.people import presence
from reader.language.people.presence import People, named_within


def most(word: str, told: str, about: tuple[str, ...] = ()) -> tuple[str, bool] | None:
    """Whom the last occurrence of a pronoun stands for in blocks parted by strokes, and whether for sure."""
    passages = read(*told.split(" | "))
    token = [t for t in passages[-1].tokens if t.norm == word][-1]
    return People(passages).meant(passages[-1], token, about)


def body(*blocks: str) -> tuple[str, bool] | None:
    """Which body the last "company" stands for, and whether for sure."""
    passages = read(*blocks)
    token = [t for t in passages[-1].tokens if t.norm == "company"][-1]
    return People(passages).body(passages[-1], token)


@pytest.mark.parametrize(
    ("told", "word", "name"),
    [
        # A subject is more present than who is named in passing.
        ("Maria Berg met Peter Lund at noon. | Then she left.", "she", "Maria Berg"),
        ("Zorvan Verhelst met Quill Brandt. Then he left.", "he", "Zorvan Verhelst"),
        ("Peter Lund told Oscar Berg that he was late.", "he", "Peter Lund"),
        # So is who owns the subject at the head of a sentence.
        ("Zorvan Verhelst sat. Quill Brandt's boat sank. Then he left.", "he", "Quill Brandt"),
        # Who hangs on a preposition with what he is called is named in passing.
        ("Zorvan Verhelst sat. An inquiry by the old hand Quill Brandt began. Then he left.", "he", None),
        # So is the subject of a clause before the main one, of an apposition in it, and of a relative clause.
        ("While Oscar Berg slept on the pier, Peter Lund wrote. | Then he left.", "he", "Peter Lund"),
        ("Long after a friend, Quill Brandt, had built it, Zorvan Verhelst sold it. Then he left.", "he", "Zorvan Verhelst"),
        ("Peter Lund ate. Peter Lund liked the loaf that Oscar Berg baked. He left.", "he", "Peter Lund"),
        # A person grows less present with every sentence, and stays so through pronouns.
        ("Zorvan Verhelst sat. It rained. Quill Brandt sat. Then he left.", "he", "Quill Brandt"),
        ("Peter Lund spoke. | It rained. | It rained. | It rained. | It rained. | Then he left.", "he", None),
        ("Maria Berg sat. She wept. She fell. She rose. She slept. She ate. She sang. Then she left.", "she", "Maria Berg"),
        # The other sex is passed over, and who is only quoted about, and a name that is shortened like a firm's.
        ("Maria Berg met Peter Lund at noon. | Then he left.", "he", "Peter Lund"),
        ("Peter Lund spoke. “Oscar Berg is late,” he said.", "he", "Peter Lund"),
        ("Zorvan Verhelst spoke. Marsh Quarry sank. In May Marsh had debts. Then he left.", "he", "Zorvan Verhelst"),
        # A surname alone is a person where the account has the whole name, though no table knows the first one.
        ("They barred Zorvan Verhelst. | Ilse Marchetti spoke. | In the hall Verhelst wept. | Then he left.", "he", "Zorvan Verhelst"),
        # Of two who are as present nobody is meant, or whom the account is about.
        ("By Zorvan Verhelst and by Quill Brandt it lay. Then he left.", "he", None),
        ("Peter Lund is tired. | In May Peter Lund won. | By Peter Lund and by Oscar Berg it lay. Then he left.", "he", "Peter Lund"),
        # A "he says" put into a sentence hardly means its subject; the source is more present than the subject.
        ("Zorvan Verhelst spoke. Quill Brandt, he says, lied.", "he", "Zorvan Verhelst"),
        ("Peter Lund will lead, according to Oscar Berg, who chose him. Then he left.", "he", "Oscar Berg"),
    ],
)  # fmt: skip
def test_a_pronoun_means_the_most_present_one(told: str, word: str, name: str | None) -> None:
    found = most(word, told)
    assert (found and found[0]) == name


def test_nobody_is_meant_whom_the_words_are_about() -> None:
    told = "Zorvan Verhelst sat. Quill Brandt sat. Then he left."
    assert most("he", told, about=("Brandt",)) == ("Zorvan Verhelst", True)


def test_the_names_within_a_quotation_are_whole_and_as_written() -> None:
    (passage,) = read("Maria Berg sat. “Berg is late.”")
    (quote,) = passage.quotes
    assert named_within(passage, quote.start, quote.end) == {"Berg", "Maria Berg"}


def test_the_company_is_the_last_one_named() -> None:
    assert body("Tarnmouth Bank and Lune Foods fell.", "The company was late.") == ("Lune Foods", False)


def test_the_company_is_nobody_where_none_is_named() -> None:
    assert body("It rained.", "The company was late.") is None


def test_who_is_named_again_and_again_in_a_sentence_is_present_once(monkeypatch: pytest.MonkeyPatch) -> None:
    namings = Mock(wraps=presence._Naming)
    monkeypatch.setattr(presence, "_Naming", namings)
    People(read("Maria Berg met her and " * 50 + "left."))
    assert namings.call_count == 1
