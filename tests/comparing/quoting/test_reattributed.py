"""Who is given a quotation here, and who there."""

from __future__ import annotations

from tests.comparing.pairing import aligned, told

from reader.comparing.quoting.pairs import counterparts
from reader.comparing.quoting.reattributed import reattributed

QUOTED = "We saw the ice give way under him, and nobody moved"


def compared(left: str, right: str) -> list[tuple[str, str, str]]:
    a, b = told(left), told(right)
    found = reattributed(counterparts(aligned(a, b)))
    return [(d.left.text, d.right.text, d.about) for d in found]


def test_the_two_speakers_are_told_with_the_first_words_of_what_they_said() -> None:
    left, right = f'"{QUOTED}," said Orla Fenwick.', f'"{QUOTED}," said Piers Lund, a skater.'
    assert compared(left, right) == [("Orla Fenwick", "Piers Lund", "We saw the ice give way …")]


def test_a_pronoun_stands_for_whom_the_sentence_does_not_name() -> None:
    left = f'Orla Fenwick had come by the early train. "{QUOTED}," she said.'
    assert compared(left, f'"{QUOTED}," said Piers Lund.') == [
        ("she", "Piers Lund", "Orla Fenwick / Piers Lund · We saw the ice give way …")
    ]


def test_a_name_inside_the_quotation_is_not_its_speaker() -> None:
    words = "Piers Lund gave way under him, and nobody moved"
    left, right = f'"{words}," said Orla Fenwick.', f'"{words}," Ida Marsh told us.'
    assert compared(left, right)[0][:2] == ("Orla Fenwick", "Ida Marsh")


def test_one_speaker_under_two_names_is_none() -> None:
    assert compared(f'"{QUOTED}," said Orla Fenwick.', f'"{QUOTED}," Fenwick said.') == []


def test_a_surname_spelled_two_ways_is_no_other_speaker() -> None:
    assert compared(f'"{QUOTED}," said Mirelle Coyne.', f'"{QUOTED}," said Mirelle Cowan.') == []
