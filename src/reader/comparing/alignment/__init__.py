"""How sentences find their partners.

The way through: :mod:`.terms` says what sentences are about; :mod:`.candidates` finds the pairs with enough in common;
:mod:`.features` gathers for each of them what it shares (:mod:`.shared_terms`) and what speaks for and against it, with
:mod:`.coverage` and :mod:`.clauses`; by the :mod:`.weights` :mod:`.judgement` makes that a probability, and once more among
:mod:`.neighbours`. :mod:`.explain` says why two were linked, :mod:`.highlights` where their words differ. Sentences that
stand on both sides in the same words are :mod:`.twins`. By the :mod:`.likeness` of words :mod:`reader.comparing.words`
aligns those of two sentences.
"""
