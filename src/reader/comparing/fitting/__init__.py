"""How the weights of the engine were fitted, never used at run time.

``python -m reader.comparing.fitting WHAT PATH …`` fits the weights of one kind of contradiction (values, names, denials,
moods: :mod:`.kinds`) or of the alignment of sentences (:mod:`.alignment`); :mod:`.contradictions` holds what the
four kinds share, :mod:`.regression` the method, and :mod:`.word_vectors` packs the table of relatedness.

A path is a folder that holds a folder for each story (:mod:`.stories`): the files of its accounts and ``story.toml``
(:mod:`.gold`), as in tests/golden/stories; or ``gold.json``, which says the same pair by pair: ``accounts`` names the
``file`` of each and lists its ``sentences``, and ``pairs`` lists for ``left`` and ``right`` their ``links`` and the
``conflicts`` and ``doubtful`` differences, each with ``kind``, ``left_sentence``, ``right_sentence`` and the words
``left`` and ``right``; ``report`` where they are real reports and not made to contradict each other. Or it is a file of accounts of look-alike events with the links of their sentences (:mod:`.linked_texts`):
``docs`` by name with ``sents``, ``scored`` (the sentences that were looked at) and ``topic``, and ``pairs`` of two names
``a`` and ``b`` with ``links`` of sentence numbers.
"""
