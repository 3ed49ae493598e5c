"""The words by which pages name an author, alternatives of a regular expression in lower case."""

from __future__ import annotations

BY = "by|von|par|por|di|door|texte"
"""Before the name."""

AUTHOR = "author|autor|autora|autoren|autores|auteur|auteurs|autore|autori|автор|авторы"
"""Before a colon and the name."""

PIECE = (
    "analysis|column|commentary|interview|story|text|words"
    "|analyse|bericht|essay|gastbeitrag|gespräch|kolumne|kommentar|porträt|reportage"
    "|enquête|entretien|récit|recueillis"
    "|análisis|entrevista|reportaje"
)
"""What somebody has written, before those words."""
