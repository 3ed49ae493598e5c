"""How sentences find their partners.

The way through: :mod:`.terms` says what sentences are about; :mod:`.candidates` finds the pairs with enough in common;
:mod:`.looking` gathers for each of them the terms that it shares (:mod:`.shared_terms`) and its features (:mod:`.features`,
:mod:`.coverage`, :mod:`.clauses`); :mod:`.judgement` makes them a probability, and once more among :mod:`.neighbours`.
:mod:`.explain` says why two were linked, :mod:`.highlights` where their words differ. Sentences that stand on both sides
in the same words are :mod:`.twins`. By the :mod:`.likeness` of words :mod:`reader.comparing.words` aligns those of two sentences.
"""
