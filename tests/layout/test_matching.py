"""Finding one of many by a few letters."""

from reader.layout.matching import best


def titles(query: str) -> list[str]:
    names = ["Light or dark", "Export", "Explain", "Next unread"]
    return [names[hit.index] for hit in best(names, query)]


def test_no_letters_find_all_in_their_order() -> None:
    assert titles("") == ["Light or dark", "Export", "Explain", "Next unread"]


def test_a_beginning_comes_before_a_middle() -> None:
    assert titles("ex") == ["Export", "Explain", "Next unread"]


def test_letters_in_order_are_enough() -> None:
    assert titles("xpn") == ["Explain"]


def test_every_word_must_be_found() -> None:
    assert titles("dark light") == ["Light or dark"]


def test_the_letters_that_matched_are_told() -> None:
    assert best(["Export"], "por")[0].places == {2, 3, 4}
