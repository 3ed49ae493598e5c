"""What stands in quotation marks, and whose words it is.

:mod:`.quotations` are made of :mod:`.pieces` that are no labels. Beside them are :mod:`.cues`, made of verbs of saying and
their :mod:`.subjects`, and :mod:`.speakers` says for whom these stand.
"""
