"""What two accounts call one person, place or thing, and where it is.

:mod:`.strangers` are the names and the :mod:`.place_nouns` that the other account lacks; :mod:`.rivals` sets them against each
other, :mod:`.features` decide which are told. :mod:`.spellings` and :mod:`.opposite_sides` need no weights.
"""
