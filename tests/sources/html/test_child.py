from __future__ import annotations

from pathlib import Path

import pytest

from reader.errors import SourceError
from reader.model import Origin
from reader.sources.html import child, document

PAGES = Path(__file__).parents[2] / "golden" / "pages"
ORIGIN = Origin("page.html", "html", "0" * 64)


def test_a_process_of_its_own_gives_the_same_document() -> None:
    text = (PAGES / "portuguese-standings" / "page.html").read_text(encoding="utf-8")
    assert child.document(text, ORIGIN) == document.take_apart(text, ORIGIN)


def test_what_is_wrong_with_the_page_is_said() -> None:
    with pytest.raises(SourceError, match="nests its elements too deeply"):
        child.document("<div>" * 5000 + "x", ORIGIN)


def test_a_page_that_takes_too_long_is_given_up() -> None:
    with pytest.raises(SourceError, match=r"page\.html: this page is too intricate"):
        child.document("<p>x</p>", ORIGIN, deadline=0.0001)


def test_an_intricate_page_goes_to_that_process(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []
    monkeypatch.setattr(child, "document", lambda text, _: asked.append(len(text)))
    document.document("<p>x</p>", ORIGIN)
    assert asked == []
    document.document("<br>" * 20_001, ORIGIN)
    assert asked == [80_004]
