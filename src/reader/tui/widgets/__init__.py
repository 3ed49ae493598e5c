"""Widgets of the interface.

Those that draw themselves come of drawing.py, the long ones of these of line_view.py: a list of articles, an article, a
comparison (drawn by comparison_page.py, steered by comparison_view.py), a story, a table, a side panel. The others
stand around them: bars, headline, map, explanation, line to find words; or in their place, like the welcome.
"""
