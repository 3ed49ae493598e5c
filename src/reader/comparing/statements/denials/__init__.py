"""What one account says and the other denies or says the opposite of.

:mod:`.opposed` finds predicates that exclude one another by what they mean, :mod:`.said` keeps those that leave no room for one
another by how they are said. Such are :mod:`.rivals`, of which :mod:`.features` decide whether they are told, with the
:mod:`.surroundings` of their sentences.
"""
