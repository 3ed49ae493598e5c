"""Reader: articles without the junk, and independently written accounts of one story side by side.

    article = reader.load("page.html")
    comparison = reader.compare(article, reader.load("other.txt"))

Importing this package imports nothing else: each public name is fetched when it is first used (PEP 562).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"

if TYPE_CHECKING:
    from reader.comparing import compare as compare
    from reader.comparing import story as story
    from reader.errors import Cancelled as Cancelled
    from reader.errors import LibraryError as LibraryError
    from reader.errors import ReaderError as ReaderError
    from reader.errors import SourceError as SourceError
    from reader.library import Entry as Entry
    from reader.library import Library as Library
    from reader.loading import load as load
    from reader.loading import parse as parse
    from reader.model import Account as Account
    from reader.model import Agreement as Agreement
    from reader.model import Article as Article
    from reader.model import Block as Block
    from reader.model import Cell as Cell
    from reader.model import Comparison as Comparison
    from reader.model import Difference as Difference
    from reader.model import Fact as Fact
    from reader.model import Link as Link
    from reader.model import LinkDecision as LinkDecision
    from reader.model import Origin as Origin
    from reader.model import Quotation as Quotation
    from reader.model import Reason as Reason
    from reader.model import Review as Review
    from reader.model import Sentence as Sentence
    from reader.model import Span as Span
    from reader.model import Story as Story
    from reader.model import StoryRow as StoryRow
    from reader.model import Voice as Voice

_NAMES = {
    "reader.comparing": "compare story",
    "reader.errors": "Cancelled LibraryError ReaderError SourceError",
    "reader.library": "Entry Library",
    "reader.loading": "load parse",
    "reader.model": (
        "Account Agreement Article Block Cell Comparison Difference Fact Link LinkDecision Origin "
        "Quotation Reason Review Sentence Span Story StoryRow Voice"
    ),
}
_HOMES = {name: home for home, names in _NAMES.items() for name in names.split()}

__all__ = sorted(_HOMES)

if not TYPE_CHECKING:  # to a type checker, a module that has this has every name

    def __getattr__(name: str) -> Any:
        if name not in _HOMES:
            raise AttributeError(f"module 'reader' has no attribute {name!r}")
        from importlib import import_module

        value = getattr(import_module(_HOMES[name]), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return [*_HOMES, "__version__"]
