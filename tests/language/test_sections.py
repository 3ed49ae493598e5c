"""Headings that only name a section of a text."""

from __future__ import annotations

import pytest

from reader.language.sections import is_label


@pytest.mark.parametrize(
    "text", ["Key points", "KEY TAKEAWAYS", "What happens next?", "At a glance", "Summary"]
)
def test_names_of_sections_are_labels(text: str) -> None:
    assert is_label(text, "en")


def test_headings_about_the_story_are_no_labels() -> None:
    assert not is_label("Key points of the Sandhaven plan", "en")
