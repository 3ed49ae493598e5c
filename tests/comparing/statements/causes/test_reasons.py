"""Causes told by words of causing."""

from __future__ import annotations

import pytest
from tests.comparing.pairing import told

from reader.comparing.statements.causes.reasons import reasons, ruled_out
from reader.comparing.statements.sides import sides
from reader.language.causes import EXPRESSIONS


@pytest.mark.parametrize(
    ("text", "cause", "sort"),
    [
        ("Its brakes failed, the inspectors said.", "Its brakes failed", "finding"),
        ("A cable had snapped, according to a report.", "A cable had snapped", "finding"),
        ("A burst pipe caused the flood.", "A burst pipe", "event"),
        ("The board said that a burst pipe led to it.", "a burst pipe", "outcome"),
        ("A burst pipe may have triggered it.", "A burst pipe", "event"),
        ("What kept the crowds away was the price.", "the price", "event"),
        ("But what emptied the hall was the smell.", "the smell", "event"),
        ("The reason for the delay was a shortage of steel.", "a shortage of steel", "event"),
        ("The cause, said a diver, was a torn net.", "a torn net", "event"),
        ("A worn brake is the likely cause of the crash.", "A worn brake", "event"),
        (
            "The cause, he said, was a row with the chair, Sir Piers Lund, over a mill.",
            "a row with the chair",
            "event",
        ),
        ("Doctors put the rash down to a new soap.", "down to a new soap", "event"),
        ("The city blames the delay on a lack of steel.", "on a lack of steel", "event"),
        ("The valley owes its lake to a landslide.", "to a landslide", "event"),
        ("The shares fell as investors took fright at a budget.", "took fright at a budget", "event"),
        ("The glass came from a broken lamp.", "came from a broken lamp", "origin"),
        ("Two guides died on Sunday in a flooded cave.", "in a flooded cave", "death"),
        ("The crew walked out over pay.", "over pay", "dispute"),
        ("The strike over pay began on Monday.", "over pay", "dispute"),
        ("Parents revolted over her ban on packed lunches.", "over her ban on packed lunches", "dispute"),
        ("The city blames a lack of steel for the delay.", "blames a lack of steel", "event"),
        ("The city blames a lack of steel that lasted for 14 months.", "blames a lack of steel", "event"),
        ("The loss was caused above all by frost.", "caused above all by frost", "event"),
        ("The fire was blamed on a storm that broke on Monday.", "blamed on a storm", "event"),
        ("A pot of glue was to blame.", "A pot of glue", "event"),
        ("A pot that boiled over is thought to have set it alight.", "A pot that boiled over", "event"),
        ("He says that poor wiring lay behind the failures.", "poor wiring", "event"),
        ("What delayed the ferry was not the fog but a rope.", "a rope", "event"),
        ("Vets pinned the blame on a virus.", "pinned the blame on a virus", "event"),
        ("A loose cable is being blamed for starting it.", "A loose cable", "event"),
        ("At the root of the delay was a lost key.", "was a lost key", "event"),
        ("The panel held a broken latch responsible for the leak.", "held a broken latch", "event"),
        ("Early signs pointed to frost in the pipes.", "signs pointed to frost in the pipes", "event"),
        ("That fire caused delays", "fire", "event"),
        ("A leak brought the first flights to a halt.", "A leak", "outcome"),
        ("The blaze began with a dropped match.", "blaze began with a dropped match", "event"),
        ("The delays were due to the fog.", "due to the fog", "event"),
        ("Berg quit on the advice of his doctors.", "on the advice of his doctors", "act"),
        ("Berg quit in order to look after his father.", "in order to look after his father", "act"),
        (
            "The mill was sold so that the first bills could be paid.",
            "so that the first bills could be paid",
            "act",
        ),
        ("Berg was suspended over claims that he lied.", "over claims that he lied", "act"),
        ("Berg was suspended because of the Year 6 papers.", "because of the Year 6 papers", "act"),
        ("It shut because mums and dads revolted.", "because mums and dads revolted", "act"),
    ],
)
def test_a_cause_is_told_with_its_sort(text: str, cause: str, sort: str) -> None:
    assert [(r.span.text, r.sort) for r in reasons(sides(told(text))[0])] == [(cause, sort)]


@pytest.mark.parametrize(
    "text",
    [
        "The drone flew over the harbor.",
        "The fall was not caused by a worn rope.",
        "“A burst pipe led to it,” said Orla Fenwick.",
        "What struck me was his calm.",
        "The roof fell in after the crowd had left.",
        "The crew voted, citing the paper of the union.",
        "The storm killed two guides and briefly triggered an alarm.",
        "Orla Fenwick caused the flood.",
        "The work is due to begin in May.",
        "The work is due to open in May.",
        "A ban put in place in May and due to expire this month goes on.",
        "They knew who was behind the firm.",
        "What he said was true.",
        "He died after falling from a roof.",
        "He died in a hospital in Tarnmouth.",
        "The fire was caused by a fault.",
        "Its brakes had failed.",
        "The inspectors opened the school.",
        "Its brakes had not failed, the inspectors said.",
        "The report says that Orla Fenwick failed to sell a dinner.",
    ],
)
def test_what_is_denied_quoted_only_earlier_or_says_nothing_is_no_cause(text: str) -> None:
    assert list(reasons(sides(told(text))[0])) == []


@pytest.mark.parametrize(
    ("text", "cause"),
    [
        ("The sale had nothing to do with the new roof.", "nothing to do with the new roof"),
        ("The mill closed, but not because of the strike.", "because of the strike"),
        ("The fall was not caused by a worn rope.", "caused by a worn rope"),
    ],
)
def test_what_is_said_to_be_no_cause_is_ruled_out(text: str, cause: str) -> None:
    assert [r.span.text for r in ruled_out(sides(told(text))[0])] == [cause]


@pytest.mark.parametrize(
    "text", ["The fall was caused by a worn rope.", "They would not let him in due to a worn pass."]
)
def test_a_cause_is_not_ruled_out_nor_why_something_is_denied(text: str) -> None:
    assert list(ruled_out(sides(told(text))[0])) == []


@pytest.mark.parametrize(
    ("text", "effect"),
    [
        ("The cause was a fallen lamp.", ()),
        ("The owner blamed a fallen lamp.", ()),
        ("Orla Fenwick said the ferry sank due to a storm.", ("ferri", "sink")),
        ("A storm caused the delay, the crew said.", ("delay",)),
    ],
)
def test_an_effect_is_what_happened_and_not_who_tells_it(text: str, effect: tuple[str, ...]) -> None:
    assert [reason.effect.stems for reason in reasons(sides(told(text))[0])] == [effect]


def test_each_expression_is_written_once_with_one_cause_and_at_most_one_effect() -> None:
    lines = [line.split() for text in EXPRESSIONS.values() for line in text.strip().splitlines()]
    assert len({*map(tuple, lines)}) == len(lines)
    assert all(line.count("C") == 1 and line.count("E") <= 1 for line in lines)
