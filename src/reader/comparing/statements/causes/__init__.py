"""Why: the causes that accounts give, and when two of them exclude each other.

:mod:`.reasons` finds causes by words of causing, most by the expressions of :mod:`.grammar`, :mod:`.findings` those told
without any; both are :mod:`.explanations`.
:mod:`.rivals` sets them against each other, and against what the other account rules out.
"""
