"""Why: the causes that accounts give, and when two of them exclude each other.

:mod:`.reasons` finds causes by words of causing, :mod:`.findings` those told without any; both are :mod:`.explanations`.
:mod:`.rivals` sets them against each other, :mod:`.features` decide which are told, and :mod:`.cleared`
adds what one account blames and the other one clears.
"""
