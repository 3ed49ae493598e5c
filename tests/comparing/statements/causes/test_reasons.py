"""Causes told by words of causing."""

from __future__ import annotations

import pytest
from tests.comparing.pairing import told

from reader.comparing.statements.causes.reasons import reasons, ruled_out
from reader.comparing.statements.sides import sides
from reader.language.causes import INTRODUCERS, LEADING, PARTED


@pytest.mark.parametrize(
    ("text", "cause", "sort"),
    [
        ("The road shut on Monday, but a burst pipe led to it.", "a burst pipe", "spark"),
        ("A burst pipe is what closed the road.", "A burst pipe", "spark"),
        ("A lamp that fell over is being blamed for the fire.", "A lamp that fell over", "spark"),
        ("What kept the crowds away was the price.", "the price", "spark"),
        ("A gust sent the balloon crashing into a tree.", "A gust", "spark"),
        (
            "The reason for the delay was a shortage of steel.",
            "a shortage of steel",
            "reason",
        ),
        ("Doctors put the rash down to a new soap.", "to a new soap", "spark"),
        ("Two guides drowned in a flooded cave.", "in a flooded cave", "death"),
        ("The singer withdrew on health grounds.", "on health grounds", "reason"),
        ("The coach was sacked for missing training.", "for missing training", "reason"),
        ("The crew walked out over pay.", "over pay", "matter"),
        ("The strike over pay began on Monday.", "over pay", "matter"),
        ("Talks over pay broke down.", "over pay", "matter"),
        ("Moss is thought to be behind the smell.", "Moss", "spark"),
        ("A hailstorm smashed the roof, causing a flood.", "A hailstorm smashed the roof", "spark"),
        ("It was the cold that had brought down the trees.", "the cold", "spark"),
        ("It was a worn brake, and not the driver, that led to the crash.", "a worn brake", "spark"),
        ("But what emptied the hall was the smell.", "the smell", "spark"),
        ("A worn brake is the likely cause of the crash.", "A worn brake", "spark"),
        ("The city blames the delay on a lack of steel.", "on a lack of steel", "spark"),
        ("The ferry sank when it struck a rock.", "when it struck a rock", "time"),
        ("The blaze broke out when a boiler exploded.", "when a boiler exploded", "spark"),
        ("The mix-up came about through a torn label.", "through a torn label", "spark"),
        ("The trouble started with a jammed gate.", "with a jammed gate", "spark"),
        ("Behind the delay is a shortage of steel.", "a shortage of steel", "spark"),
        ("The cause, said a diver, was a torn net.", "a torn net", "reason"),
        ("Sparks from a saw started the fire in the barn.", "Sparks from a saw", "spark"),
        ("The ropes were eaten away by salt.", "by salt", "spark"),
        ("The cook was dismissed for theft.", "for theft", "reason"),
        ("The guests fell ill from a soup.", "from a soup", "death"),
        ("The minister quit over a leaked memo.", "over a leaked memo", "matter"),
        ("The valley owes its lake to a landslide.", "to a landslide", "spark"),
        ("A burst main was responsible.", "A burst main", "spark"),
        ("A driver who fell asleep caused the crash.", "A driver who fell asleep", "spark"),
        ("The water came in through an open gate.", "through an open gate", "spark"),
        ("They did so by cutting a fence.", "did so by cutting a fence", "spark"),
        ("Berg quit on the advice of his doctors.", "on the advice of his doctors", "reason"),
        ("Berg quit in order to look after his father.", "in order to look after his father", "reason"),
        (
            "The mill was sold so that the first bills could be paid.",
            "so that the first bills could be paid",
            "reason",
        ),
        ("Berg was suspended over claims that he lied.", "over claims that he lied", "reason"),
        ("Berg was suspended because of the Year 6 papers.", "because of the Year 6 papers", "reason"),
        ("Berg was fined over a broken dam.", "over a broken dam", "matter"),
        ("Parents revolted over her ban on packed lunches.", "over her ban on packed lunches", "matter"),
        ("It shut after mums and dads revolted.", "after mums and dads revolted", "time"),
        ("The board said a blocked drain had let water build up.", "a blocked drain", "spark"),
        (
            "The cause, he said, was a row with the chair, Sir Piers Lund, over a mill.",
            "a row with the chair",
            "reason",
        ),
        ("The shares fell as investors took fright at a budget.", "took fright at a budget", "spark"),
    ],
)
def test_a_cause_is_told_with_its_sort(text: str, cause: str, sort: str) -> None:
    found = [(r.side.span(r.first, r.last).text, r.sort) for r in reasons(sides(told(text))[0])]
    assert (cause, sort) in found


@pytest.mark.parametrize(
    "text",
    [
        "The drone flew over the harbor.",
        "The parcel is for his aunt.",
        "The fall was not caused by a worn rope.",
        "The road rose by 3 metres.",
        "It was a matter of luck that nobody fell.",
        "It is the Crown's case that Berg is a cook.",
        "She began with a song.",
        "The thief was jailed for nine years.",
        "The show kicked off at nine.",
        "“A burst pipe led to it,” said Orla Fenwick.",
        "They met in January, when the board had a party.",
        "The firm has agreed to fund the mill.",
        "What struck me was his calm.",
        "The armed forces should be heard.",
        "The lifts were out of action.",
    ],
)
def test_what_is_to_come_denied_measured_or_quoted_is_no_cause(text: str) -> None:
    assert list(reasons(sides(told(text))[0])) == []


@pytest.mark.parametrize(
    ("text", "cause"),
    [
        ("The sale had nothing to do with the new roof.", "nothing to do with the new roof"),
        ("The mill closed, but not because of the strike.", "because of the strike"),
        ("The fall was not caused by a worn rope.", "caused by a worn rope"),
        ("The heat was not to blame for it.", "The heat"),
        ("A worn rope was not what brought him down.", "A worn rope"),
    ],
)
def test_what_is_said_to_be_no_cause_is_ruled_out(text: str, cause: str) -> None:
    assert [r.span.text for r in ruled_out(sides(told(text))[0])] == [cause]


@pytest.mark.parametrize(
    "text", ["The fall was caused by a worn rope.", "They would not let him in due to a worn pass."]
)
def test_a_cause_is_not_ruled_out_nor_why_something_is_denied(text: str) -> None:
    assert list(ruled_out(sides(told(text))[0])) == []


def test_what_a_sentence_stresses_is_one_cause() -> None:
    (found,) = reasons(sides(told("It was a worn rope that prompted the alarm."))[0])
    assert found.side.span(found.first, found.last).text == "a worn rope"


def test_words_that_only_call_for_a_cause_tell_no_effect() -> None:
    effects = [
        [reason.effect.stems for reason in reasons(sides(told(text))[0])]
        for text in ("It began when a lamp fell.", "The cause was a fallen lamp.")
    ]
    assert effects == [[()], [()]]


def test_which_and_this_point_to_what_was_said_before() -> None:
    (side,) = sides(told("Orders have dried up, which led to the closing of the mill."))
    (found,) = reasons(side)
    assert side.span(found.first, found.last).text == "Orders have dried up"


def test_no_words_introduce_causes_on_two_sides() -> None:
    before = {text for texts in INTRODUCERS.values() for text in texts}
    assert before.isdisjoint(LEADING)


def test_what_parts_a_cause_from_its_effect_stands_behind_a_verb() -> None:
    assert all(verb.isalpha() and words for verb, words in PARTED.items())
