"""How claims are set against each other: each kind in a folder or a module of its own, and what they share.

Folders are causes, moods, denials, people and names, modules :mod:`.agents` and :mod:`.substitutions`.
What they compare are the :mod:`.sides` of both accounts, of which :mod:`.scope` and :mod:`.predicates` tell what they deny and
affirm. :mod:`.meant` is what their words say together, a :mod:`.phrasebook` finds phrases in them. Kinds whose rivals are
weighed are made as :mod:`reader.comparing.rivalry` says; :mod:`reader.comparing.claims` lists all kinds.
"""
