"""What is kept: articles, what the user said of them, comparisons. Holds the only SQL of the program.

library.py is the door, store.py the file behind it, schema.py its tables. Articles are put in by shelf.py, several at once
by adding.py, and listed by catalogue.py, which asks search.py; kin.py knows which tell the same story, samples.py is the
story of an empty library, and visitors.py holds what stays for a session only. What the user says goes through
statements.py, which keeps the steps to undo (journal.py), into the table of said.py: of lines by marks.py, of two accounts
by pairs.py, and to other libraries by transfer.py. Comparisons lie in cache.py, as codec.py writes them. checks.py looks
whether all is whole.
"""

from reader.library.entries import REVIEW_STATES, SORTS, Entry, Sort
from reader.library.journal import quoted
from reader.library.library import Library
from reader.library.pairs import review_key
from reader.model import Review, ReviewState

__all__ = [
    "REVIEW_STATES",
    "SORTS",
    "Entry",
    "Library",
    "Review",
    "ReviewState",
    "Sort",
    "quoted",
    "review_key",
]
