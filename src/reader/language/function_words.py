"""Words that carry grammar and no content. The words themselves are function_words.txt beside this file."""

from __future__ import annotations

from pathlib import Path

from reader.language.tables import lists

FUNCTION_WORDS = {
    language: frozenset(words) for language, words in lists(Path(__file__).with_suffix(".txt")).items()
}
"""Those of each language, in the folded form that tokens have."""

BREAKS = frozenset(
    "but although though while whereas because since when after before who which that and if".split()
)
"""English words that open another clause."""
