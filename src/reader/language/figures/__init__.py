"""Numbers, sums, shares, measures, ages, dates and times in text.

:mod:`.values` finds them all. :mod:`.dates` and :mod:`.times` go first, each by the forms in which people write them.
:mod:`.quantities` has the :mod:`.numbers` that are left, :mod:`.ranges` says which two of them belong together, and
:mod:`.ages`, :mod:`.shares`, :mod:`.money`, :mod:`.measures` and :mod:`.counts` say what they tell; :mod:`.hedges` bend
them, and :mod:`.worded` adds what is told without a number. Chinese and Japanese have :mod:`.east_asian` instead of these.

Below them, :mod:`.templates` fills patterns with the words of a language, and :mod:`.forms` tries only those that a text may
hold, where nothing else has covered it. What comes out is a :mod:`.value`; :mod:`.moments` says which days a date
means, :mod:`.showing` writes a value down.
"""
