"""What people, bodies and places are called, and which names of one account mean the same one.

:mod:`.names` finds the :mod:`.runs` of capitals that are names, and resolves them to their fullest forms; :mod:`.full_names` and
:mod:`.transliteration` say which names can be one. The rest are tables: of words in names, of first names, of places.
"""
