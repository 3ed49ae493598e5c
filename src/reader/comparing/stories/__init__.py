"""Several accounts of one story: statements and facts across all of them, voices, and the source they share.

:func:`.combine.combine` makes a :class:`reader.model.Story` of the comparisons of every two accounts.
"""
