"""The articles in a folder, told by how the names of the files end, and what became of them in words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from reader.errors import SourceError
from reader.layout.spelling import how_many, listed
from reader.sources import MAIL_ENDINGS, MARKDOWN_ENDINGS, PAGE_ENDINGS

ENDINGS = frozenset(("", ".txt", ".text")) | MAIL_ENDINGS | PAGE_ENDINGS | MARKDOWN_ENDINGS


def articles_in(name: str) -> tuple[tuple[Path, ...], str | None]:
    """The articles that lie in a folder, not those of the folders inside it; and in words what else lies there.

    Raises :class:`SourceError` where there are none.
    """
    try:
        inside = sorted(path for path in Path(name).iterdir() if not path.name.startswith("."))
    except OSError as error:
        raise SourceError(f"{name}: this folder cannot be read ({error.strerror})") from error
    articles = tuple(path for path in inside if path.is_file() and path.suffix.lower() in ENDINGS)
    left = _left_out([path for path in inside if path not in articles])
    if not articles:
        raise SourceError(f"{name}: {listed(('there is no text and no page in this folder', left), '; ')}")
    return articles, left


def became(counts: Mapping[str, int]) -> str:
    """How many articles were "added", how many were "there" already and how many "failed"."""
    told = (
        f"{how_many(counts['added'], 'article')} added",
        f"{counts['there']} there already" if counts["there"] else None,
        f"{counts['failed']} not readable" if counts["failed"] else None,
    )
    return listed(told, ", ")


def _left_out(paths: Sequence[Path]) -> str | None:
    """What was passed over, with the endings of the names."""
    files = [path for path in paths if not path.is_dir()]
    endings = sorted({path.suffix.lower() for path in files if path.suffix})
    shown = f" ({' '.join(endings[:5])}{' …' if len(endings) > 5 else ''})" if endings else ""
    parts = (
        f"{how_many(len(files), 'other file')}{shown}" if files else None,
        how_many(len(paths) - len(files), "folder") if len(files) < len(paths) else None,
    )
    return f"left out: {listed(parts, ' and ')}" if paths else None
