"""Who is what.

:mod:`.offices` compares how people are described, by their :mod:`.posts` and what they are to one another, :mod:`.standing`
how they stand at work, and :mod:`.doers` those who have no name.
"""
