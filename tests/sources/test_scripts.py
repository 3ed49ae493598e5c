"""Characters of scripts that most texts have none of."""

import pytest

from reader.sources.scripts import begins, count, is_common

_KANA = "\u3040-\u30ff"


@pytest.mark.parametrize(
    "text", ["", "plain", "“Café”, said Łukasz – 5 €…", "Καλημέρα", "Доброе утро™ → ✓", "Việt Nam ● ½"]
)
def test_texts_in_the_alphabets_of_europe_are_common(text: str) -> None:
    assert is_common(text)


@pytest.mark.parametrize("text", ["かな", "漢字", "ไทย", "한글", "שלום", "e\u0301", "a\u200db", "😀"])
def test_other_scripts_and_combining_marks_are_not(text: str) -> None:
    assert not is_common(f"Words and {text}")


def test_the_characters_of_a_script_are_counted_wherever_they_stand() -> None:
    assert count(_KANA, "The word かな has two, 漢字 has none of them") == 2
    assert count(_KANA, "“none”") == 0


def test_a_text_begins_with_its_first_character_alone() -> None:
    assert begins(_KANA, "かな and more")
    assert not begins(_KANA, "more かな")
    assert not begins(_KANA, "")
