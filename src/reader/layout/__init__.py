"""Pure arrangement of what is shown: rows of a comparison, wrapped lines, heights. Knows no toolkit.

A comparison becomes rows (rows.py), with what is marked in them (marks.py); discrepancies.py says what differs, judged.py
in which rows, counts.py how much and explain.py why; folds.py chooses which rows are shown, comparison.py makes lines of
them in the places of columns.py, and overview.py the map. An article becomes a page (page.py) with a panel (outline.py),
a story a matrix (story.py), the library a list (listing.py), findings become tables (findings.py, tables.py). Words are
looked up by find.py, titles by matching.py. All of them wrap by wrapping.py, cite by citations.py, name the accounts by
sides.py and say things by verdicts.py and spelling.py.
"""
