"""A web page becomes blocks: every visible line once, with the place it stood in and whether it was chosen.

document.py is the door. parse.py makes a tree of the page and blocks.py lines of the tree; spots.py and page.py tell what
is known of them, by the words in cues.py. evidence.py says what speaks for and against a line, weights.py how much;
choice.py adds it up and looks at lines together with their likes. metadata.py reads what the page says of
itself, with data.py. An intricate page is taken apart by child.py, where it can be stopped.
"""
