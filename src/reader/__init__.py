"""Reader: articles without the junk, and independently written accounts of one story side by side.

    article = reader.load("page.html")
    comparison = reader.compare(article, reader.load("other.txt"))

Importing this package imports nothing else: each public name is fetched when it is first used (PEP 562).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from reader.comparing import compare as compare
    from reader.comparing import story as story
    from reader.errors import ReaderError as ReaderError
    from reader.library import Library as Library
    from reader.loading import load as load
    from reader.loading import parse as parse
    from reader.model import Article as Article
    from reader.model import Block as Block
    from reader.model import Comparison as Comparison
    from reader.model import Difference as Difference
    from reader.model import Link as Link
    from reader.model import Quotation as Quotation
    from reader.model import Reason as Reason
    from reader.model import Sentence as Sentence
    from reader.model import Span as Span
    from reader.model import Story as Story

__version__ = "0.1.0"

_NAMES = {
    "reader.comparing": "compare story",
    "reader.errors": "ReaderError",
    "reader.library": "Library",
    "reader.loading": "load parse",
    "reader.model": "Article Block Comparison Difference Link Quotation Reason Sentence Span Story",
}
_HOMES = {name: home for home, names in _NAMES.items() for name in names.split()}

__all__ = sorted(_HOMES)


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module 'reader' has no attribute {name!r}")
    from importlib import import_module

    value = getattr(import_module(_HOMES[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return [*_HOMES, "__version__"]
