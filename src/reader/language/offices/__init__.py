"""The nouns for what people are, and how two of them stand to each other.

:mod:`.roles` says which offices exclude each other, and :mod:`.work_relations` which relations do;
:mod:`.domains` says what an office is over. :mod:`.person_nouns` are told by their form, and :mod:`.deeds` make one.
"""
