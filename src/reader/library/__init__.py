"""What is kept: articles, what the user said of them, comparisons. Holds the only SQL of the program."""

from reader.library.entries import REVIEW_STATES, SORTS, Entry, Sort
from reader.library.library import Library
from reader.library.pairs import review_key
from reader.model import Review, ReviewState

__all__ = ["REVIEW_STATES", "SORTS", "Entry", "Library", "Review", "ReviewState", "Sort", "review_key"]
