"""How an account describes the people it names."""

from __future__ import annotations

import pytest
from tests.language.account import read

from reader.language.people.descriptions import Description, descriptions


def described(text: str) -> Description:
    """The only description that a text has."""
    (found,) = (d for passage in read(text) for d in descriptions(passage))
    return found


def told(text: str) -> list[tuple[str, str]]:
    return [(d.entity, d.span.text) for passage in read(text) for d in descriptions(passage)]


@pytest.mark.parametrize(
    ("text", "description"),
    [
        ("They met Harbor Commissioner Orla Fenwick there.", "Harbor Commissioner"),
        ("They met chief inspector Orla Fenwick there.", "chief inspector"),
        ("They met director of football Orla Fenwick there.", "director of football"),
        ("The head of the port authority, Orla Fenwick, slept.", "head of the port authority"),
        ("He left with his brother's wife, Orla Fenwick.", "brother's wife"),
        ("And poor old Orla Fenwick slept.", None),
        ("The board accused Orla Fenwick.", None),
        ("So said tournament director Orla Fenwick.", "tournament director"),
        ("So said the chief lamplighter, Orla Fenwick.", "chief lamplighter"),
        ("Then Orla Fenwick, a tower crane rigger, spoke.", "a tower crane rigger"),
        ("Then Orla Fenwick, never a fan of ships, spoke.", None),
        ("It rose in the summer Orla Fenwick left.", None),
        ("They met harbour master Orla Fenwick there.", "harbour master"),
        ("They met the lead investigator Orla Fenwick there.", "lead investigator"),
        ("The captain, Orla Fenwick, slept.", "captain"),
        ("Then Orla Fenwick, a retired teacher, spoke.", "a retired teacher"),
        ("Then Orla Fenwick, 34, a truck driver, spoke.", "a truck driver"),
        ("Then Orla Fenwick, the bank's deputy chief executive, spoke.", "the bank's deputy chief executive"),
        (
            "Then Orla Fenwick, general secretary of the Dockers' Union, spoke.",
            "general secretary of the Dockers' Union",
        ),
        ("Some say Orla Fenwick is the mayor of Tarnmouth.", "the mayor of Tarnmouth"),
        ("They chose Orla Fenwick as treasurer.", "treasurer"),
        ("Then Orla Fenwick, head of Quorvex's Deep Sea Labs, spoke.", "head of Quorvex's Deep Sea Labs"),
        ("Then Orla Fenwick, vice president of quality, spoke.", "vice president of quality"),
        ("The chief executive of Quorvex, Orla Fenwick, slept.", "chief executive of Quorvex"),
        ("His brother-in-law, Piers Lund, left.", "brother-in-law"),
        ("The commander, Capt Orla Fenwick, slept.", "commander"),
        ("Then Orla Fenwick joined as finance director.", "finance director"),
        (
            "Then Orla Fenwick, at present the mill's marketing director, spoke.",
            "the mill's marketing director",
        ),
        ("Then Orla Fenwick will take over as treasurer.", "treasurer"),
        ("Then Orla Fenwick, who is in charge of road safety, spoke.", "in charge of road safety"),
        ("Then Orla Fenwick, now in charge at Lune Mills, spoke.", "in charge at Lune Mills"),
        ("It pleased Orla Fenwick, the port's own head of safety.", "the port's own head of safety"),
        ("Then Orla Fenwick, now the bank's head of risk, spoke.", "the bank's head of risk"),
        ("Then Orla Fenwick, at present a teacher, spoke.", "a teacher"),
        ("Then Orla Fenwick, a cellar hand at the inn, spoke.", "a cellar hand at the inn"),
        ("Then Orla Fenwick (34), a truck driver, spoke.", "a truck driver"),
        ("They named Orla Fenwick finance director in May.", "finance director"),
        ("Then Orla Fenwick was promoted to head of research.", "head of research"),
        ("Then Orla Fenwick Jr., the mill's owner, spoke.", "the mill's owner"),
        ("Then Orla Fenwick, commander of the 3rd Brigade, spoke.", "commander of the 3rd Brigade"),
        ("Then Orla Fenwick, a winger of 22, spoke.", "a winger"),
        ("So said the bishop of Tarn, the Right Rev Orla Fenwick.", "bishop of Tarn"),
        ("So said the vicar, the Rev. Orla Fenwick.", "vicar"),
        ("So said Chief Supt. Orla Fenwick.", None),
    ],
)
def test_titles_appositions_and_copulas_describe(text: str, description: str | None) -> None:
    assert [words for _, words in told(text)] == ([description] if description else [])


@pytest.mark.parametrize(
    "text",
    [
        "Then Orla Fenwick, who met the mayor, left.",
        "Then Orla Fenwick, whose son is a teacher, left.",
        "Then Orla Fenwick was not the mayor.",
        "Then Orla Fenwick left, and the captain slept.",
        "It is Orla Fenwick's captain.",
        "Then Orla Fenwick, an amateur organist, spoke.",
        "Then Orla Fenwick, 34, pulled the driver out.",
        "In the church hall Orla Fenwick slept.",
        "Then Orla Fenwick, a product of her time, spoke.",
        "The bell was to replace Orla Fenwick.",
        "Then Quorvex Mira, a gripping ferry novel, sold well.",
        "Then they saw Orla Fenwick.",
        "Orla Fenwick met Piers Lund. He is a teacher.",
        "Orla Fenwick's uncle slept. He is a teacher.",
        "He was the mayor. Orla Fenwick slept.",
        "After years at the ministry of justice, Orla Fenwick is tired.",
        "He was sued after calling state Rep. Orla Fenwick a liar.",
    ],
)
def test_other_words_describe_nobody(text: str) -> None:
    assert told(text) == []


def test_two_titles_before_a_name_are_both_told() -> None:
    text = "Then Tarnmouth Bank chairman and chief executive Orla Fenwick spoke."
    assert told(text) == [
        ("Orla Fenwick", "Tarnmouth Bank chairman"),
        ("Orla Fenwick", "chief executive"),
    ]


def test_the_title_of_the_next_name_describes_that_one_alone() -> None:
    text = "It was Orla Fenwick, 88, Tarnmouth Coroner Una Kray said."
    assert told(text) == [("Una Kray", "Tarnmouth Coroner")]


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Then Orla Fenwick, chief executive of Tarnmouth Bank, spoke.", "Tarnmouth Bank"),
        (
            "It was Professor Orla Fenwick of the University of Tarnmouth who spoke.",
            "University of Tarnmouth",
        ),
    ],
)
def test_the_body_of_an_office_is_known_also_behind_a_titled_name(text: str, body: str) -> None:
    assert described(text).bodies == {body}


def test_a_chief_officer_of_any_name_holds_an_office_of_his_own() -> None:
    assert described("Then Orla Fenwick, the bank's chief data officer, spoke.").office == "chief officer"


@pytest.mark.parametrize(
    ("clause", "office"),
    [
        ("chairs the board", "chairman"),
        ("kept the books", "bookkeeper"),
        ("practises law", "lawyer"),
        ("speaks for the bank", "spokesman"),
        ("delivers groceries", "delivery driver"),
        ("runs the school", "headteacher"),
    ],
)
def test_what_somebody_does_it_to_tells_what_somebody_is(clause: str, office: str) -> None:
    assert described(f"Then Orla Fenwick, who {clause}, spoke.").office == office


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Then Orla Fenwick, a teacher and mother of two, spoke.", ["a teacher", "mother of two"]),
        ("Then Orla Fenwick, a teacher and the mayor, spoke.", ["a teacher"]),
        ("Then Orla Fenwick, a nurse who became mayor, spoke.", ["a nurse", "mayor"]),
    ],
)
def test_a_description_may_go_on(text: str, words: list[str]) -> None:
    assert [found for _, found in told(text)] == words


@pytest.mark.parametrize(
    ("text", "past"),
    [
        ("It was the former mayor Orla Fenwick who spoke.", {"former"}),
        ("Then Orla Fenwick took over as treasurer.", {"new"}),
        ("The man who let them in is teacher Orla Fenwick.", set()),
        ("Then Orla Fenwick, treasurer until May, spoke.", {"former"}),
        ("Then Orla Fenwick is treasurer until May.", set()),
        ("Then Orla Fenwick was promoted to treasurer last year.", set()),
        ("Then Orla Fenwick was promoted to treasurer on Monday.", {"new"}),
    ],
)
def test_words_around_an_office_set_it_at_another_time(text: str, past: set[str]) -> None:
    assert described(text).past == past
