"""Who is what.

:mod:`.offices` compares how people are described, by their :mod:`.posts` and what they are to one another, and
:mod:`.standing` how they stand at work.
"""
