"""How claims are set against each other: each kind in a folder or a module of its own, and what they share.

Folders are causes, moods, denials, people and names, modules :mod:`.agents` and :mod:`.substitutions`.
What they compare are :mod:`.sides`, of which :mod:`.scope` and :mod:`.predicates` tell what they deny and affirm. Kinds whose
rivals are weighed are made as :mod:`reader.comparing.rivalry` says.
"""
