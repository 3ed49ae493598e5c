"""Numbers, sums, shares, measures, ages, dates and times in text."""
