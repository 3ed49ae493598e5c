"""How an account describes the people whom it names, and whom its pronouns stand for.

:mod:`.descriptions` has what somebody is said to be, by :mod:`.titles` before his name and :mod:`.appositions` behind it.
Pronouns stand for who is present (:mod:`.presence`) among its :mod:`.persons`.
"""
