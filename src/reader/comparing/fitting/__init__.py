"""How the weights of rivals were fitted: ``python -m reader.comparing.fitting FOLDER …``, never used at run time.

A folder holds a folder for each story: the files of its accounts and ``gold.json``, in which ``accounts`` names the
``file`` of each, and ``pairs`` lists for ``left`` and ``right`` the ``conflicts`` and ``doubtful`` differences, each with
``kind``, ``left_sentence``, ``right_sentence`` and the words ``left`` and ``right``. In the place of a folder there may be
a file of sentence links, as :mod:`reader.comparing.fitting.aligning` reads it, of accounts of look-alike events.
"""
