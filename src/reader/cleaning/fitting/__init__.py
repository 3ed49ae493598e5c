"""How the weights of the chain were fitted: ``python -m reader.cleaning.fitting FOLDER …``, never used at run time.

A folder holds ``text-…/NAME.txt`` (a page as copied text), ``gold/NAME.txt`` (its article) and ``meta.json`` (the
address of each NAME, by which pages of one site are kept together in cross-validation).
"""
