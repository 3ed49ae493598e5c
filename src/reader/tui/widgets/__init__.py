"""Widgets of the interface.

All that draw themselves come of drawing.py. The long ones come of line_view.py: a list of articles, an article, a
comparison, a story, a table, a side panel. The others stand around them: bars, headline, map, line to find words.
"""
