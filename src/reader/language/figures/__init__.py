"""Numbers, sums, shares, measures, ages, dates and times in text.

:mod:`.values` finds them all, by :mod:`.dates`, :mod:`.times` and :mod:`.quantities` in turn; each of these knows forms
in which values are written (:mod:`.forms`), filled with the words of a language. :mod:`.value` is what comes out.
"""
