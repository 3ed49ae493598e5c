"""How the quotations of two accounts relate.

:mod:`.candidates` finds those that may be the same words, :mod:`.wording` whether they are and what was changed,
:mod:`.closest` which belong together, :mod:`.speakers` who says them; :mod:`.reported` what is given without quotation marks.
:mod:`.altered` and :mod:`.reattributed` tell the differences, none of which cuts a quotation after :mod:`.balance`.
"""
