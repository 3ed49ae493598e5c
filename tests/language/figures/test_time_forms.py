"""The forms of times of day are asked only where a text has a sign of them."""

import pytest

from reader.language.figures import time_forms
from reader.language.figures.time_forms import time_forms as forms_in

TEXTS = (
    "It began at half past six, ended at twenty minutes to 9 and was over by ten past midnight.",
    "Ten minutes before noon the bell rang; at 12.05 a.m. it fell, at 6 in the evening it was gone.",
    "Doors open 19:30 GMT, at 7 o’clock, at nine at night, by 6.15.",
    "Um 18 Uhr, à 9 heures, 14h30, from five this afternoon.",
    "A quarter to six on Monday morning, 25 past 8, Five To Seven",
)


@pytest.mark.parametrize("language", ["en", "de", "fr"])
@pytest.mark.parametrize("text", TEXTS)
def test_no_form_is_left_out_that_would_find_a_time(text: str, language: str) -> None:
    every = [time_forms._compiled(language, number) for number in range(len(time_forms._FORMS))]
    asked = list(forms_in(text, language))
    assert [form for form in every if form.search(text)] == [form for form in asked if form.search(text)]


def test_a_text_without_a_sign_is_asked_for_no_form() -> None:
    assert list(forms_in("The council met and voted.", "en")) == []
