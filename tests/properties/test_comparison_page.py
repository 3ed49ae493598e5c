"""Laws of the drawn comparison: every line exactly as wide as the view, whatever is in it."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from rich.style import Style
from tests.properties.test_layout import CHOICES, comparisons

from reader.layout.folds import Choice
from reader.layout.rows import rows
from reader.model import Comparison
from reader.tui.glyphs import GLYPHS
from reader.tui.widgets.comparison_view import ComparisonView, Mode

MODES: st.SearchStrategy[Mode] = st.sampled_from(("auto", "beside", "stacked"))


class Bare(ComparisonView):
    """The view without an application around it."""

    app: Any = None

    @property
    def rich_style(self) -> Style:
        """No colours."""
        return Style.null()

    def ink(self, *names: str) -> Style:  # noqa: ARG002
        """No colours."""
        return Style.null()


@settings(max_examples=150)
@given(comparisons(), CHOICES, MODES, st.integers(1, 200), st.integers(0, 30), st.booleans())
def test_every_line_is_as_wide_as_the_view(
    comparison: Comparison, choice: Choice, mode: Mode, width: int, cursor: int, plain: bool
) -> None:
    view = Bare()
    view.app = SimpleNamespace(ascii=plain, encoding="utf-8", glyph=lambda name: GLYPHS[name][plain])
    view.comparison, view.rows, view.mode, view.choice = comparison, rows(comparison), mode, choice
    heights = view.heights(width)
    view.set_reactive(ComparisonView.cursor, min(cursor, max(len(heights) - 1, 0)))
    for item, height in enumerate(heights):
        for line in range(height):
            strip = view.draw(item, line, width)
            assert strip.cell_length == width
            assert all(sign.isprintable() for sign in strip.text)
