"""Adding an article from within the library."""

from __future__ import annotations

from pathlib import Path

from reader.library import Entry, Library


def add(library: Library, name: str) -> Entry:
    """Keep the article in a file or behind an address; for a background thread.

    Raises :class:`reader.errors.ReaderError`.
    """
    if "://" not in name:
        return library.add(Path(name).expanduser())
    from reader.sources import web

    page = web.fetch(name)
    return library.add(page.data, name=page.name, url=page.url)
