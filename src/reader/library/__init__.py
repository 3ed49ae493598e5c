"""What is kept: articles, what the user said of them, comparisons. Holds the only SQL of the program.

library.py is the door, store.py the file behind it, schema.py its tables. Articles are put in by shelf.py and listed by
catalogue.py, which asks search.py; kin.py knows which tell the same story. What the user says goes through
statements.py, which keeps the steps to undo, into the table of said.py. Comparisons lie in cache.py.
"""

from reader.library.entries import REVIEW_STATES, SORTS, Entry, Sort
from reader.library.library import Library
from reader.library.pairs import review_key
from reader.model import Review, ReviewState

__all__ = ["REVIEW_STATES", "SORTS", "Entry", "Library", "Review", "ReviewState", "Sort", "review_key"]
