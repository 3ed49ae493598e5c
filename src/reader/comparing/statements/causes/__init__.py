"""Why: the causes that accounts give, and when two of them exclude each other.

:mod:`.reasons` finds them, most by the expressions of :mod:`.grammar`, as :mod:`.explanations`.
:mod:`.rivals` sets them against each other, and against what the other account rules out.
"""
