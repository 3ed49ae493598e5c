"""Numbers in digits and words."""

from __future__ import annotations

import pytest

from reader.language.figures.numbers import Number, numbers
from reader.language.figures.templates import Text


def only(text: str, language: str = "en") -> Number:
    (found,) = numbers(Text(text, language))
    return found


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("41", 41),
        ("forty-one", 41),
        ("Forty one", 41),
        ("a dozen", 12),
        ("two dozen", 24),
        ("one hundred and six", 106),
        ("four hundred thousand and six", 400_006),
        ("6,200,000", 6_200_000),
        ("0.42", 0.42),
        ("3-1/2", 3.5),
        ("2 3/4", 2.75),
        ("20, 000", 20_000),
        ("6. 1 magnitude", 6.1),
        ("3.8bn", 3_800_000_000),
        ("14 billion", 14_000_000_000),
        ("30k", 30_000),
        ("half a million", 500_000),
        ("a million", 1_000_000),
        ("two and a half", 2.5),
        ("11 and a half", 11.5),
        ("eleven and a half thousand", 11_500),
        ("two dozen and a half", 30),
        ("one and a quarter million", 1_250_000),
        ("two and three-quarter", 2.75),
        ("half million", 500_000),
        ("a quarter of a million", 250_000),
        ("three-quarters of a million", 750_000),
        ("2½", 2.5),
        ("5 lakhs of rupees", 500_000),
        ("two crores of them", 20_000_000),
    ],
)
def test_a_number_amounts_to_what_is_written(text: str, value: float) -> None:
    assert only(text).low == only(text).high == value


@pytest.mark.parametrize(
    ("text", "language", "value"),
    [
        ("1.200", "de", 1200),
        ("2,5 Mrd.", "de", 2_500_000_000),
        ("einundvierzig", "de", 41),
        ("zwei Millionen", "de", 2_000_000),
        ("dreihundert", "de", 300),
        ("zweihundertfünfzig", "de", 250),
        ("zwölftausend", "de", 12_000),
        ("anderthalb Millionen", "de", 1_500_000),
        ("un million et demi", "fr", 1_500_000),
        ("un millón y medio", "es", 1_500_000),
        ("quatre-vingt-dix-sept", "fr", 97),
        ("3 000", "fr", 3000),
        ("deux cent mille", "fr", 200_000),
        ("treinta y uno", "es", 31),
        ("dos millones", "es", 2_000_000),
        ("trinta e um", "pt", 31),
        ("ventotto", "it", 28),
        ("due miliardi", "it", 2_000_000_000),
        ("eenentwintig", "nl", 21),
        ("drie miljoen", "nl", 3_000_000),
    ],
)
def test_other_languages_write_numbers_their_own_way(text: str, language: str, value: float) -> None:
    assert only(text, language).low == value


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [("dozens", 24, 119), ("tens of thousands", 20_000, 99_000), ("several hundred", 200, 900)],
)
def test_a_crowd_is_a_range(text: str, low: float, high: float) -> None:
    assert (only(text).low, only(text).high, only(text).form) == (low, high, "crowd")


@pytest.mark.parametrize(("text", "share"), [("two-thirds", 2 / 3), ("three quarters", 0.75), ("half", 0.5)])
def test_a_fraction_is_part_of_a_whole(text: str, share: float) -> None:
    assert only(text).form == "part"
    assert only(text).low == pytest.approx(share)


def test_a_third_is_a_share_only_of_something() -> None:
    assert [n.form for n in numbers(Text("a third of the crop"))] == ["part"]
    assert numbers(Text("a third attempt")) == []


@pytest.mark.parametrize(
    ("text", "grain"), [("2,100", 100), ("297", 1), ("14.9", 0.1), ("6.2 million", 100_000), ("twenty", 10)]
)
def test_the_grain_is_what_the_last_written_place_counts(text: str, grain: float) -> None:
    assert only(text).grain == pytest.approx(grain)


def test_digits_inside_a_name_are_no_number() -> None:
    assert numbers(Text("the drug XK-217 and the A380")) == []


def test_an_article_alone_is_no_number() -> None:
    assert numbers(Text("a boat and an oar")) == []


def test_one_alone_is_marked_as_possibly_a_pronoun() -> None:
    assert only("one of them").bare_one


def test_numbers_side_by_side_stay_apart() -> None:
    assert [n.low for n in numbers(Text("two, three and four boats"))] == [2, 3, 4]


def test_a_code_of_endless_digits_is_no_number() -> None:
    assert numbers(Text("9" * 400)) == []


def test_endless_scales_end() -> None:
    assert all(n.low < 1e30 for n in numbers(Text("one " + "million billion " * 200)))
