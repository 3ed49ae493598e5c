"""Quotation marks of every style."""

from __future__ import annotations

import pytest

from reader.language.quotation_marks import CLOSERS, SINGLE, marked


def inside(text: str) -> list[str]:
    return [text[m.start : m.end] for m in marked(text)]


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ('He called it "a mess" on Friday.', "a mess"),
        ("He called it “a mess” on Friday.", "a mess"),
        ("He called it 'a mess' on Friday.", "a mess"),
        ("He called it ‘a mess’ on Friday.", "a mess"),
        ("Il parle de «désordre» partout.", "désordre"),
        ("Il parle de « désordre » partout.", "désordre"),
        ("Er nennt es „ein Chaos“ und geht.", "ein Chaos"),
        ("Er nennt es »ein Chaos« und geht.", "ein Chaos"),
        ("Er nennt es ‚ein Chaos‘ und geht.", "ein Chaos"),
        ("Il le dit ‹fini› ce soir.", "fini"),
        ("彼は「もう終わりだ」と言った。", "もう終わりだ"),
        ("書名は『雪国』である。", "雪国"),
        ('He called it “a mess" on Friday.', "a mess"),
        ("He called it “a mess’’ on Friday.", "a mess"),
        ('He called it "a mess " on Friday.', "a mess"),
        ("He called it “a ‘big’ ‘mess’ ” on Friday.", "a ‘big’ ‘mess’"),
        ("He called it “a ‘big’ mess’’ on Friday.", "a ‘big’ mess"),
    ],
)
def test_each_style_is_read(text: str, quoted: str) -> None:
    assert inside(text) == [quoted]


def test_an_apostrophe_is_no_mark() -> None:
    assert (
        inside("The miners' union didn't say whether it's over, as in the '80s, for all of o'Hara's friends.")
        == []
    )


def test_a_plural_possessive_does_not_end_a_single_quotation() -> None:
    assert inside("‘We heard the passengers’ cries and ran,’ she said.") == [
        "We heard the passengers’ cries and ran,"
    ]


def test_a_single_quotation_may_end_in_s() -> None:
    assert inside("She spoke of 'rotten beams' on Friday, and the workers' anger.") == ["rotten beams"]


def test_an_elided_word_opens_nothing() -> None:
    assert inside("Rock 'n' roll is here, and 'tis loud.") == []


def test_inches_and_feet_are_no_marks() -> None:
    assert inside('A 6\'2" man said "no" twice.') == ["no"]


def test_an_inner_quotation_stays_inside_the_outer_one() -> None:
    assert inside("“He told me ‘go away’ and I went,” she said.") == ["He told me ‘go away’ and I went,"]


def test_the_same_marks_may_be_nested() -> None:
    assert inside("“A “nested” one” and a rest.") == ["A “nested” one"]


def test_an_unclosed_mark_runs_to_the_end_of_the_block() -> None:
    (found,) = marked("“We will not go back.")
    assert (found.start, found.end, found.closed) == (1, 21, False)


def test_nothing_between_the_marks_is_nothing() -> None:
    assert inside('An empty "" pair.') == []


def test_every_single_mark_has_a_closer() -> None:
    assert set(CLOSERS) >= SINGLE
