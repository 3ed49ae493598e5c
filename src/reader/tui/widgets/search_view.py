"""A view that can look for words in itself."""

from __future__ import annotations

from reader.tui.widgets.line_view import LineView


class SearchView(LineView):
    """A view that can look for a phrase in itself."""

    def search(self, phrase: str) -> None:
        """Mark a phrase and go to the first match from the cursor on."""
        raise NotImplementedError
