"""What one account says and the other denies or says the opposite of.

:mod:`.rivals` finds predicates that are opposed, :mod:`.exclusion` keeps those that leave no room for one another by how
they are :mod:`.said`, and :mod:`.features` decide which are told.
"""
