"""Names, and which mentions mean the same one."""

from __future__ import annotations

import pytest

from reader.language.names.names import Mention, initials, may_be_person, names


def entities(*sentences: str) -> list[list[str]]:
    return [[m.entity for m in row] for row in names(sentences)]


def kinds(*sentences: str) -> dict[str, str]:
    return {m.entity: m.kind for row in names(sentences) for m in row}


def test_a_mention_slices_to_its_words() -> None:
    text = "The dam was built by Orla Fenwick near Tarnmouth."
    (row,) = names([text])
    assert [text[m.start : m.end] for m in row] == ["Orla Fenwick", "Tarnmouth"]


@pytest.mark.parametrize(
    ("before", "sentence", "found"),
    [
        ("Orla Fenwick resigned.", "On Friday Fenwick left.", "Orla Fenwick"),
        ("Orla Fenwick wept.", "Later Orla spoke.", "Orla Fenwick"),
        ("Benjamin Ashdown, 30, came.", "They asked for Benj today.", "Benjamin Ashdown"),
        ("Martin Oakes, 50, met Martina Lund, 40.", "Then they asked Mart about it.", "Mart"),  # of two
        ("Orla Fenwick and Piers Fenwick came.", "Later Fenwick left.", "Fenwick"),
        ("They asked Corvane Europe.", "It grew all over Europe.", "Europe"),  # a region is no last word
        ("The Northern Rivers Authority met.", "Later the NRA voted.", "Northern Rivers Authority"),
        ("The shares of Tarnmouth Paving fell.", "In the end Tarnmouth rose.", "Tarnmouth Paving"),
        ("Leif Oakes spoke.", "Then Oakes left.", "Leif Oakes"),
    ],
)
def test_a_name_means_the_only_one_named_before_that_it_may_be_short_for(
    before: str, sentence: str, found: str
) -> None:
    assert entities(before, sentence)[1] == [found]


def test_a_surname_in_the_lead_means_the_person_named_later() -> None:
    assert entities("It was Fenwick who resigned.", "Orla Fenwick was 58.") == [["Orla Fenwick"]] * 2


@pytest.mark.parametrize(
    ("sentence", "entity"),
    [
        ("They flew to New Tarnmouth in May.", "New Tarnmouth"),
        ("It was the Late Harbor Show in May.", "Late Harbor Show"),
        ("They flew to St. Orwen in May.", "St. Orwen"),
        ("They asked Orla A. Fenwick in May.", "Orla A. Fenwick"),
        ("They asked the Tarn County Sheriff's Department in May.", "Tarn County Sheriff's Department"),
        ("They met near 17th Street in May.", "17th Street"),
        ("They sold the Corvane Patient Watch in May.", "Corvane Patient Watch"),
        ("They asked State Farm in May.", "State Farm"),
        ("They asked the General Assembly in May.", "General Assembly"),
        ("They met near the Tarnmouth Street in May.", "Tarnmouth Street"),
        ("They asked the Tarn Institute for Marine Studies in May.", "Tarn Institute for Marine Studies"),
        ("They asked Queen Orla II in May.", "Orla II"),
        ("They asked Zorvan Ma in May.", "Zorvan Ma"),
        ("They asked Theresa May in May.", "Theresa May"),
        ("They asked Mrs. May in May.", "May"),
        ("They asked Cllr May Dunn in May.", "May Dunn"),
    ],
)
def test_a_name_is_read_whole(sentence: str, entity: str) -> None:
    assert entities(sentence) == [[entity]]


def test_a_word_that_only_opens_a_sentence_is_no_part_of_a_name_that_the_account_has_elsewhere() -> None:
    assert entities("Enter Tarn Valley.", "They flew to Tarn Valley.") == [["Tarn Valley"]] * 2


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        # An office with capitals is no name, and no part of one; nor are titles and degrees.
        ("They asked Orla Fenwick, Senior Vice President, and the Chief Strategy Officer.", ["Orla Fenwick"]),
        ("She wrote to Harbor Commissioner Orla Fenwick.", ["Orla Fenwick"]),
        ("It was Dr Orla Fenwick, PhD, who met Judge Piers Lund and Mr. Oakes.", ["Orla Fenwick", "Piers Lund", "Oakes"]),
        # Nor is a word before a known first name; but a surname may be a trade.
        ("Watchman Thomas Rieker met the American Peter Lund.", ["Thomas Rieker", "Peter Lund"]),
        ("The book by Nell Cook was read to Piers Baker.", ["Nell Cook", "Piers Baker"]),
        # A possessive and a joined name are read whole.
        ("It is the Dockers' Union that chose Jean-Luc Moreau and Ana de la Cruz.", ["Dockers' Union", "Jean-Luc Moreau", "Ana de la Cruz"]),
        # The first word of a sentence is no name by its capital alone, and a day or a month is none.
        ("Passengers wept.", []),
        ("Yesterday it rained.", []),
        ("It opens on Monday in April.", []),
        ("It opens on Christmas Day.", []),
        ("They met Victoria May 3.", ["Victoria"]),
        # A councillor and a silk.
        ("They asked Cllr Quill Lund and Sir Zorvan Oakes QC.", ["Quill Lund", "Zorvan Oakes"]),
    ],
)  # fmt: skip
def test_a_name_is_read_without_what_only_stands_beside_it(sentence: str, found: list[str]) -> None:
    assert entities(sentence) == [found]


def test_a_headline_has_only_names_that_the_account_knows() -> None:
    assert entities(
        "Harbour Boss Fenwick Quits Over Lost Money", "The resignation of Orla Fenwick was expected."
    )[0] == ["Orla Fenwick"]


@pytest.mark.parametrize(
    ("sentence", "entity", "kind"),
    [
        ("It was reported by Orla Fenwick, 58, yesterday.", "Orla Fenwick", "person"),
        ("The captain, Ulf Brandmo, a veteran sailor, slept.", "Ulf Brandmo", "person"),
        ("It went to the Tarnmouth Bank last year.", "Tarnmouth Bank", "organisation"),
        ("They met in Tarnmouth last year.", "Tarnmouth", "place"),
        ("They met on the Tarn Bridge last year.", "Tarn Bridge", "place"),
        ("They looked at Quorvex last year.", "Quorvex", "other"),
        ("They looked at the state of Kansas last year.", "Kansas", "place"),
        ("They drove to Mount Orwen last year.", "Mount Orwen", "place"),
        ("They saw the Tarn City Falcons last year.", "Tarn City Falcons", "other"),
        ("They met in Port Authority Street.", "Port Authority Street", "place"),
        ("They asked the Tarn Research Center last year.", "Tarn Research Center", "organisation"),
        ("They ran to the Tarn Health Center last year.", "Tarn Health Center", "place"),
        ("They asked Kansas's Department of Health.", "Department of Health", "organisation"),
        ("They played for the Stanley Cup last year.", "Stanley Cup", "other"),
        ("It was a ship called Quorvex Mira last year.", "Quorvex Mira", "other"),
        ("He said Quorvex Mira sank last year.", "Quorvex Mira", "other"),
        ("“It sank,” said Quorvex Mira last year.", "Quorvex Mira", "person"),
        ("“It sank,” said QVX Mira last year.", "QVX Mira", "other"),
        ("They asked the Centers for Marine Control.", "Centers for Marine Control", "organisation"),
        ("Zorvan Capital said so.", "Zorvan Capital", "organisation"),
        ("It is the best Capital Pale of all.", "Capital Pale", "other"),
    ],
)
def test_the_words_around_a_name_say_what_it_names(sentence: str, entity: str, kind: str) -> None:
    assert kinds(sentence)[entity] == kind


def test_capitals_tell_no_name_where_every_noun_has_one() -> None:
    (row,) = names(["Der Bericht lag Hans Petersen im Rathaus vor, sagte ein Sprecher der Partei."], "de")
    assert [m.entity for m in row] == ["Hans Petersen"]


def test_an_empty_account_has_no_names() -> None:
    assert names([]) == ()
    assert names([""]) == ((),)


def test_mentions_are_plain_values() -> None:
    assert Mention(0, 4, "Orla") == Mention(0, 4, "Orla", "other")


@pytest.mark.parametrize(
    ("text", "is_person"),
    [
        ("Later the Prime Minister spoke.", False),
        ("Later Orla Fenwick spoke.", True),
        ("Later Pella Zorn spoke.", True),
    ],
)
def test_the_form_of_a_name_tells_whether_it_may_be_a_persons(text: str, is_person: bool) -> None:
    ((mention,),) = names([text])
    assert may_be_person(mention, text) == is_person


def test_initials_leave_out_small_words() -> None:
    assert initials("Ministry of Fish and Forests") == "MFF"
