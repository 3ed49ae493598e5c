"""How certain: what is decided here and open there.

:mod:`.coming` finds what a sentence says is to come, :mod:`.rivals` what two accounts put differently, and :mod:`.features`
decide which of it is told.
"""
