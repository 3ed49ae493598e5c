"""What is read out of an account once."""

from __future__ import annotations

from tests.comparing.pairing import told

from reader.comparing.accounts import tokens_of
from reader.comparing.reading import quoted, reading

ACCOUNT = told("“It fell. We ran,” said Maria Berg, the mayor.", "It rained.")


def test_there_is_a_row_of_names_for_every_sentence() -> None:
    assert len(reading(ACCOUNT).mentions) == len(ACCOUNT.sentences)


def test_names_quotations_and_descriptions_are_read() -> None:
    found = reading(ACCOUNT)
    assert [u.words for u in found.utterances] == ["It fell. We ran,"]
    assert [d.span.text for d in found.descriptions] == ["the mayor"]


def test_the_same_account_is_read_once() -> None:
    assert reading(ACCOUNT) is reading(ACCOUNT)


def test_the_quoted_words_of_each_sentence_are_known() -> None:
    inside = [
        " ".join(tokens_of(ACCOUNT, n)[k].text for k in sorted(row)) for n, row in enumerate(quoted(ACCOUNT))
    ]
    assert [words for words in inside if words] == ["It fell .", "We ran ,"]
