"""How the quotations of two accounts relate.

:mod:`.wording` says whether two are the same words and what was changed, :mod:`.closest` which belong together,
:mod:`.speakers` who says them; :mod:`.pairs` are what that makes of two accounts. :mod:`.reported` is what is given without
quotation marks. :mod:`.altered` and :mod:`.reattributed` tell the differences.
"""
