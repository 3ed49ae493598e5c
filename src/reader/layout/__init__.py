"""Pure arrangement of what is shown: rows of a comparison, wrapped lines, heights. Knows no toolkit.

A comparison becomes rows (rows.py), with what is marked in them (marks.py); folds.py chooses which are shown, and
comparison.py makes lines of them. An article becomes a page (page.py), a story a matrix (story.py), the library a list
(listing.py), findings become tables (findings.py, tables.py). All of them wrap by wrapping.py and cite by citations.py.
"""
