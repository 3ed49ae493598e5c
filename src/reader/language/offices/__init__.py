"""The nouns for what people are, and how two of them stand to each other.

:mod:`.roles` says which offices of the :mod:`.table` exclude each other, :mod:`.opponents` and :mod:`.work_relations` which
people do; :mod:`.domains` what an office is over. :mod:`.person_nouns` are told by their form, and :mod:`.deeds` make one.
"""
