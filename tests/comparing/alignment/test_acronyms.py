"""Acronyms and what they stand for."""

from __future__ import annotations

from reader.comparing.alignment.acronyms import acronyms
from reader.language.tokens import Token, tokens


def words(text: str) -> list[Token]:
    return [token for token in tokens(text) if token.word.is_word]


def stems(text: str) -> tuple[str, ...]:
    return tuple(token.stem for token in words(text) if not token.is_function)


def test_a_written_out_name_has_the_acronym_of_the_other_account() -> None:
    known = acronyms([words("The PBA closed it."), words("The Port and Bridge Authority was asked.")])
    assert known.short_forms(stems("The Port and Bridge Authority was asked.")) == ["pba"]
    assert known.short_forms(stems("The PBA closed it.")) == ["pba"]


def test_the_plural_of_an_acronym_is_the_same() -> None:
    known = acronyms([words("Large bridge plans (LBPs) fail."), words("An LBP fails.")])
    assert known.short_forms(stems("An LBP fails.")) == known.short_forms(stems("LBPs fail.")) == ["lbp"]


def test_capitals_that_nothing_spells_out_stand_for_nothing() -> None:
    known = acronyms([words("NOBODY was hurt, the BBC said."), words("The pier fell.")])
    assert known.short_forms(stems("The BBC said.")) == []
