"""How claims are set against each other, a folder for each kind: causes, moods, denials, people, names; here what they share.

A kind whose rivals are weighed is made as :mod:`reader.comparing.rivalry` says.
"""
