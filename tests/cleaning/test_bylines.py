"""Who wrote an article."""

import pytest

from reader.cleaning.bylines import byline_of, people


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Leona Marsh and Piet Hollis", "Leona Marsh and Piet Hollis"),
        ("By Gaz Whelan, World News Reporter", "Gaz Whelan"),
        ("By Corin Yates | 10 February 2026", "Corin Yates"),
        ("Posted on 3 May 2024 by Edda Quill", "Edda Quill"),
        ("Imogen Sandford, Health Editor", "Imogen Sandford"),
        ("Von Hanna Rothe", "Hanna Rothe"),
        ("Words: Tam Rees", "Tam Rees"),
        ("Orbit Desk staff", "Orbit Desk staff"),
    ],
)
def test_a_byline_gives_the_names(line: str, names: str) -> None:
    assert byline_of(line) == names


@pytest.mark.parametrize(
    ("given", "names"),
    [
        ("Ada Finch Tuesday, Aug. 17, 2010", "Ada Finch"),
        ("Ada Finch @adafinch on June 26, 2014 at 9:00", "Ada Finch"),
        ("Ada Finch | 19 Apr 2013", "Ada Finch"),
        ("Ada Finch veröffentlicht am", "Ada Finch"),
        ("Ada Finch.", "Ada Finch"),
        ("Ada Finch Jr.", "Ada Finch Jr."),
        ("Science desk staff", "Science desk staff"),
        ("发布于 2019-09-26 07:19:52", None),
        ("9:39AM 05 Oct 2011", None),
        ("reading the notes below and keeping calm", None),
        ("kirsty b finch", "kirsty b finch"),
    ],
)
def test_only_the_names_are_left_of_an_author(given: str, names: str | None) -> None:
    assert people(given) == names
