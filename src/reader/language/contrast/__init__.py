"""Words that exclude one another, and their :mod:`.phrases`: :mod:`.contrasts` finds them in its tables."""
