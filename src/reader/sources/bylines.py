"""The words by which pages name an author, alternatives of a regular expression in lower case."""

from __future__ import annotations

BY = "by|von|par|por|di|door|texte"
"""Before the name."""

AUTHOR = "author|autor|autora|autoren|autores|auteur|auteurs|autore|autori|автор|авторы"
"""Before a colon and the name."""
