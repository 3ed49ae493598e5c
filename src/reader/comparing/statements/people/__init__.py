"""Who is what.

:mod:`.offices` compares how people are described, by their :mod:`.posts` and :mod:`.relations`, :mod:`.standing` how they stand
to one another at work, and :mod:`.doers` those who have no name.
"""
