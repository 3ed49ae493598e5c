"""Screens: compose, bind, handle; text logic lives elsewhere.

The four screens stand at the ends of these lines, each module adding one ability to the one before it::

    base - searching - shelf - library
                     - waiting - reading
                               - judging - comparing
                               - story

What opens over a screen is a dialog: dialog.py, and those that come of it (browsing, choosing, findings, prompting,
reviewing); exporting.py and partners.py lead through them. pair.py is what the comparison screen knows.
"""
