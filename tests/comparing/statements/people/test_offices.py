"""In what role."""

from __future__ import annotations

import pytest
from tests.comparing.pairing import against, spans, told

from reader.comparing.statements.people.offices import recast


def compared(left: str, right: str, verdict: str = "conflict") -> list[tuple[str, str]]:
    """The roles that differ; the other side has to see the mirror."""
    a, b = told(left), told(right)
    found = [d for d in recast(against(a, b)) if d.verdict == verdict]
    back = [d for d in recast(against(b, a)) if d.verdict == verdict]
    assert spans(found) == [(one, other) for other, one in spans(back)]
    return spans(found)


@pytest.mark.parametrize(
    ("left", "right", "words"),
    [
        (
            "Then Orla Fenwick, who was captain until March, spoke.",
            "Then Orla Fenwick, the ferry's former engineer, spoke.",
            ("captain", "the ferry's former engineer"),
        ),
        ("It was City Clerk Orla Fenwick.", "It was Mayor Orla Fenwick.", ("City Clerk", "Mayor")),
        (
            "It was company lawyer Orla Fenwick.",
            "It was chief executive Orla Fenwick.",
            ("company lawyer", "chief executive"),
        ),
        (
            "It was Fire Chief Orla Fenwick.",
            "It was Deputy Fire Chief Orla Fenwick.",
            ("Fire Chief", "Deputy Fire Chief"),
        ),
        (
            "It was Orla Fenwick, the undersecretary of commerce.",
            "It was Deputy Commerce Secretary Orla Fenwick.",
            ("the undersecretary of commerce", "Deputy Commerce Secretary"),
        ),
        (
            "It was Orla Fenwick, Lund's former wife.",
            "His brother's wife, Orla Fenwick, spoke.",
            ("Lund's former wife", "brother's wife"),
        ),
        ("It was Mayor Orla Fenwick.", "It was City Clerk Orla Fenwich.", ("Mayor", "City Clerk")),
        (
            "Then Orla Fenwick, a nurse, spoke.",
            "Then Orla Fenwick, a farmer, spoke.",
            ("a nurse", "a farmer"),
        ),
        (
            "Then Orla Fenwick, a retired librarian, spoke.",
            "Then Orla Fenwick, a 26-year-old police constable, spoke.",
            ("a retired librarian", "a 26-year-old police constable"),
        ),
        (
            "Then Orla Fenwick, a truck driver, spoke.",
            "Then Orla Fenwick, 34, a bus driver, spoke.",
            ("a truck driver", "a bus driver"),
        ),
        (
            "Then Professor Orla Fenwick of the University of Corvale spoke.",
            "Then Orla Fenwick, chief executive of Tarnmouth Bank, spoke.",
            ("Professor", "chief executive of Tarnmouth Bank"),
        ),
        (
            "Then Orla Fenwick, the hospital's head of nursing, spoke.",
            "Then Orla Fenwick, head of surgery at the hospital, spoke.",
            ("the hospital's head of nursing", "head of surgery"),
        ),
        (
            "Then Orla Fenwick, the bank's head of safety, spoke.",
            "Then Orla Fenwick, chief executive of the bank, spoke.",
            ("the bank's head of safety", "chief executive of the bank"),
        ),
        (
            "So said the county health commissioner, Orla Fenwick.",
            "So said the hospital's head of nursing, Orla Fenwick.",
            ("county health commissioner", "head of nursing"),
        ),
        (
            "So said the plant's safety director, Orla Fenwick.",
            "So said the plant's chief executive, Orla Fenwick.",
            ("safety director", "chief executive"),
        ),
        (
            "So said chief lamplighter Orla Fenwick.",
            "So said the regatta director, Orla Fenwick.",
            ("chief lamplighter", "regatta director"),
        ),
        (
            "Then Orla Fenwick, the harbour lights commissioner, spoke.",
            "Then Orla Fenwick, general manager of the Northern Lights Board, spoke.",
            ("the harbour lights commissioner", "general manager of the Northern Lights Board"),
        ),
        (
            "It was Orla Fenwick, a retired nurse.",
            "It was Orla Fenwick, a ferry captain.",
            ("a retired nurse", "a ferry captain"),
        ),
        (
            "It was Project director Orla Fenwick.",
            "Then Orla Fenwick, who chairs the harbour board, spoke.",
            ("Project director", "chairs the harbour board"),
        ),
        (
            "Then Orla Fenwick, the victim's brother, spoke.",
            "Then Orla Fenwick, the victim's cousin, spoke.",
            ("the victim's brother", "the victim's cousin"),
        ),
        (
            "Orla Fenwick serves as treasurer of the society.",
            "Orla Fenwick has been president of the society.",
            ("treasurer of the society", "president of the society"),
        ),
        (
            "Then Orla Fenwick, a professor, spoke.",
            "Then Orla Fenwick, a lorry driver, spoke.",
            ("a professor", "a lorry driver"),
        ),
        (
            "Then Orla Fenwick, head of the school, spoke.",
            "Then Orla Fenwick, a caretaker, spoke.",
            ("head of the school", "a caretaker"),
        ),
        (
            "It was Orla Fenwick, a former harbour master.",
            "Then Orla Fenwick, who ran the primary school for decades before she retired, spoke.",
            ("a former harbour master", "ran the primary school"),
        ),
        (
            "It was Orla Fenwick, the schools minister.",
            "It was Orla Fenwick, until now a junior health minister.",
            ("the schools minister", "a junior health minister"),
        ),
        (
            "Then Orla Fenwick, his sister-in-law, spoke.",
            "Then Orla Fenwick, who is Prewett's former wife, spoke.",
            ("his sister-in-law", "Prewett's former wife"),
        ),
        (
            "It was finance chief Orla Fenwick.",
            "Orla Fenwick, 41, was promoted to chief operating officer in 2022.",
            ("finance chief", "chief operating officer"),
        ),
    ],
)
def test_offices_that_exclude_each_other_are_found(left: str, right: str, words: tuple[str, str]) -> None:
    assert compared(left, right) == [words]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Then Orla Fenwick, a truck driver, spoke.", "Then Orla Fenwick, a lorry driver, spoke."),
        ("Then Orla Fenwick, a lawyer, spoke.", "It was chief executive Orla Fenwick."),
        (
            "Then Orla Fenwick, the founder of Quorvex, spoke.",
            "Then Orla Fenwick, its former chief executive, spoke.",
        ),
        ("It was Mayor Orla Fenwick.", "It was former Senator Orla Fenwick."),
        ("It was Mayor Orla Fenwick.", "It was City Clerk Piers Fenwick."),
        ("It was Mayor Orla Fenwick.", "Then Orla Fenwick, the mayor and once a city clerk, spoke."),
        ("Then Orla Fenwick, a passenger, spoke.", "Then Orla Fenwick, a teacher, spoke."),
        ("Then Orla Fenwick, who led the inquiry, spoke.", "It was Inquiry chair Orla Fenwick."),
        ("Then Orla Fenwick, who led the inquiry, spoke.", "It was Farming minister Orla Fenwick."),
        ("Then Orla Fenwick, a cellist, spoke.", "Then Orla Fenwick, who speaks for the players, spoke."),
        ("It was Port chief Orla Fenwick.", "The head of the port authority, Orla Fenwick, spoke."),
        (
            "Then Orla Fenwick, director of communications at Quorvex, spoke.",
            "Then Orla Fenwick, a spokeswoman for Quorvex, spoke.",
        ),
        ("Then Orla Fenwick, who ran the race, spoke.", "It was race director Orla Fenwick."),
        ("Her father, Piers Lund, spoke.", "His brother, Piers Lund, spoke."),
        ("It was Captain Orla Fenwick.", "It was striker Orla Fenwick."),
        ("It was Mayor Orla Fenwick.", "Then Orla Fenwick, a lawyer, spoke."),
        ("Orla Fenwick was appointed chairwoman.", "It was finance chief Orla Fenwick."),
        (
            "Then Orla Fenwick, director-general of the museums commission, spoke.",
            "It was head of museums Orla Fenwick.",
        ),
        ("It was publican Orla Fenwick.", "It was Orla Fenwick, landlord of the Mermaid."),
        ("It was union chief Orla Fenwick.", "It was Orla Fenwick, regional secretary of the society."),
        ("Then Orla Fenwick, a nurse, spoke.", "Then Orla Fenwich, a farmer, spoke."),  # may be two people
        ("Then Orla Fenwick, a crane operator, spoke.", "Then Orla Fenwick, a crane driver, spoke."),
        ("Then Orla Fenwick, who heads the choir, spoke.", "Then Orla Fenwick, who chairs the choir, spoke."),
        ("Then Orla Fenwick, who runs a bakery, spoke.", "Then Orla Fenwick, a baker, spoke."),
        ("Then Orla Fenwick, owner of the bakery, spoke.", "Then Orla Fenwick, a baker, spoke."),
        ("Then Orla Fenwick, treasurer of the club, spoke.", "Then Orla Fenwick, a plumber, spoke."),
        ("It was Mayor Orla Fenwick.", "Then Orla Fenwick, a farmer, spoke."),
        ("Then Orla Fenwick, a spokeswoman, spoke.", "Then Orla Fenwick, the council leader, spoke."),
        ("Then Orla Fenwick, an MP, spoke.", "Then Orla Fenwick, who chairs the committee, spoke."),
        ("Then Orla Fenwick, a porter, spoke.", "It was plucky student Orla Fenwick."),
        ("Brewery boss Orla Fenwick spoke.", "Then Orla Fenwick, the brewery's finance director, spoke."),
        ("It was Orla Fenwick, the council's housing chief.", "It was head of housing Orla Fenwick."),
        ("It was Orla Fenwick, head of public affairs.", "It was Orla Fenwick, a spokeswoman for the firm."),
        ("Weary director Orla Fenwick spoke.", "Then Orla Fenwick, the ferry firm's safety director, spoke."),
    ],
)
def test_offices_that_go_together_are_silent(left: str, right: str) -> None:
    assert compared(left, right) == []


@pytest.mark.parametrize(
    ("left", "right", "words"),
    [
        (
            "Then Orla Fenwick, a nurse, became acting mayor.",
            "Then Orla Fenwick, a nurse, became acting mayor.",
            None,
        ),
        (
            "City Clerk Orla Fenwick becomes acting mayor.",
            "Council President Orla Fenwick becomes acting mayor.",
            ("City Clerk", "Council President"),
        ),
        (
            "It was drummer Orla Fenwick.",
            "It was bassist Orla Fenwick.",
            ("drummer", "bassist"),
        ),
        (
            "It was police inspector Orla Fenwick.",
            "It was Orla Fenwick, a retired schoolteacher.",
            ("police inspector", "a retired schoolteacher"),
        ),
        ("It was accountant Orla Fenwick.", "It was former banker Orla Fenwick.", None),
    ],
)
def test_specific_offices_of_which_none_agrees_at_present_are_set_against_each_other(
    left: str, right: str, words: tuple[str, str] | None
) -> None:
    assert compared(left, right) == ([words] if words else [])


@pytest.mark.parametrize(
    ("left", "right", "told"),
    [
        ("the head of Tarnmouth Hospital", "who runs Corvale Hospital", True),
        ("the head of Tarnmouth Hospital", "chief executive of Corvale Clinic", True),
        ("the head of Tarnmouth Hospital", "chief executive of the Tarnmouth trust", False),
    ],
)
def test_the_same_office_in_two_bodies_that_both_accounts_know_is_told(
    left: str, right: str, told: bool
) -> None:
    known = "The nurses of Tarnmouth Hospital met those of Corvale Clinic."
    assert (
        bool(
            compared(
                f"Then Orla Fenwick, {left}, spoke. {known}", f"Then Orla Fenwick, {right}, spoke. {known}"
            )
        )
        is told
    )
    assert not compared(f"Then Orla Fenwick, {left}, spoke.", f"Then Orla Fenwick, {right}, spoke.")


def test_descriptions_that_only_differ_are_a_rounding() -> None:
    left = "Then Orla Fenwick, the founder of Quorvex, spoke."
    right = "Then Orla Fenwick, its former chief executive, spoke."
    assert compared(left, right, "rounding") == [("the founder of Quorvex", "its former chief executive")]
