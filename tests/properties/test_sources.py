"""Laws of the way in: the gate, decoding, and lines becoming blocks."""

import re
import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from reader.errors import SourceError
from reader.sources.decode import decode
from reader.sources.sanitize import clean

# Text that leans towards what the gate is for, beside any text at all.
HAZARDS = st.text(
    st.sampled_from(
        "ae\u0301\u0327\u0653\u0627\u0915\u094d\u200c\u200d\u200b\u202e\ufe0f❤🔥👩\x1b[]\\;m\x9b\x07\r\n\t \ud83d가\u1100\u1161\u3099か"
    )
)
TEXTS = st.one_of(st.text(st.characters()), HAZARDS)
FORBIDDEN = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]"
)


@given(TEXTS, st.booleans(), st.none() | st.integers(0, 40))
def test_cleaning_twice_is_cleaning_once(text: str, multiline: bool, limit: int | None) -> None:
    once = clean(text, multiline=multiline, limit=limit)
    assert clean(once, multiline=multiline, limit=limit) == once


@given(TEXTS)
def test_nothing_that_commands_reorders_or_hides_survives(text: str) -> None:
    assert not FORBIDDEN.search(clean(text, multiline=True))


@given(TEXTS)
def test_the_result_is_in_normal_form_with_few_marks(text: str) -> None:
    result = clean(text, multiline=True)
    assert unicodedata.is_normalized("NFC", result)
    run = 0
    for character in result:
        run = run + 1 if unicodedata.combining(character) else 0
        assert run <= 4


@given(TEXTS, st.integers(0, 40))
def test_a_single_line_keeps_its_limit(text: str, limit: int) -> None:
    result = clean(text, multiline=False, limit=limit)
    assert len(result) <= limit
    assert "\n" not in result


@given(st.text(st.characters(categories=["Lu", "Ll", "Nd", "Lo", "Zs", "Po"], max_codepoint=0x2FF)))
def test_plain_letters_and_punctuation_lose_nothing(text: str) -> None:
    assert clean(text, multiline=True) == unicodedata.normalize("NFC", text)


@given(st.binary(), st.none() | st.text(max_size=12))
def test_any_bytes_become_text_or_a_refusal(data: bytes, label: str | None) -> None:
    try:
        assert isinstance(decode(data, name="x", label=label), str)
    except SourceError as error:
        assert "not text" in str(error)
