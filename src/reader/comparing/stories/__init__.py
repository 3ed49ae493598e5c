"""Several accounts of one story.

:func:`.combine.combine` makes a :class:`reader.model.Story` of the comparisons of every two accounts: the :mod:`.statements`
across all of them, the :mod:`.facts` with their :mod:`.camps`, :mod:`.lone_facts`, and the :mod:`.voices` quoted and credited.
"""
