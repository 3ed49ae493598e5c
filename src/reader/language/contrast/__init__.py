"""Words that exclude one another.

:mod:`.contrasts` finds them and their :mod:`.phrases` in the tables: :mod:`.reversals`, :mod:`.opposites` and :mod:`.sorts`.
"""
