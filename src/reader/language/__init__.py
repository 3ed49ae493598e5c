"""Text becomes sentences, tokens and values.

:mod:`.guess` says in what language a text is, :mod:`.sentences` where its sentences end, :mod:`.tokens` what its words are;
:mod:`.synonyms`, ``contrast`` and :mod:`.word_vectors` say how words go together in meaning. ``figures`` finds values, by the
``lexicon`` of the language. ``names`` finds who and what is named, :mod:`.passages` puts it in its block, and there ``people``
says what somebody is, by the nouns of ``offices``, and ``quoting`` who says what stands in :mod:`.quotation_marks`. Other
modules are lists of words by what they do: :mod:`.speech`, :mod:`.denials`, :mod:`.causes`, :mod:`.moods`, :mod:`.word_classes`,
:mod:`.calendar_words`.
The long lists are text beside their modules, as :mod:`.tables` reads it.
"""
