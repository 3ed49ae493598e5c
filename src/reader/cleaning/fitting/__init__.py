"""How the weights of the chain were fitted: ``python -m reader.cleaning.fitting FOLDER …``, never used at run time.

A folder holds ``text-…/NAME.txt`` (a page as copied text) and ``gold/NAME.txt`` (its article).
"""
