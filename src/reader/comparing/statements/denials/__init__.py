"""What one account says and the other denies or says the opposite of.

:mod:`.rivals` finds predicates that are opposed, :mod:`.said` keeps those that leave no room for one another by how
they are said, and :mod:`.features` decide which are told, with the :mod:`.surroundings` of their sentences.
"""
