"""Names, and which mentions mean the same one."""

from __future__ import annotations

import pytest

from reader.language.names.names import Mention, Resolver, initials, may_be_person, names


def entities(*sentences: str) -> list[list[str]]:
    return [[m.entity for m in row] for row in names(sentences)]


def kinds(*sentences: str) -> dict[str, str]:
    return {m.entity: m.kind for row in names(sentences) for m in row}


def test_a_mention_slices_to_its_words() -> None:
    text = "The dam was built by Orla Fenwick near Tarnmouth."
    (row,) = names([text])
    assert [text[m.start : m.end] for m in row] == ["Orla Fenwick", "Tarnmouth"]


def test_a_surname_means_the_person_named_before() -> None:
    assert entities("Orla Fenwick resigned.", "On Friday Fenwick left.") == [
        ["Orla Fenwick"],
        ["Orla Fenwick"],
    ]


def test_a_surname_in_the_lead_means_the_person_named_later() -> None:
    assert entities("It was Fenwick who resigned.", "Orla Fenwick was 58.") == [
        ["Orla Fenwick"],
        ["Orla Fenwick"],
    ]


def test_a_first_name_means_the_person_named_before() -> None:
    assert entities("Orla Fenwick wept.", "Later Orla spoke.")[1] == ["Orla Fenwick"]


def test_a_short_form_of_a_first_name_means_the_only_person_it_fits() -> None:
    assert entities("Benjamin Ashdown, 30, came.", "They asked for Benj today.")[1] == ["Benjamin Ashdown"]


def test_a_first_name_that_fits_two_people_stays_as_written() -> None:
    told = entities("Martin Oakes, 50, met Martina Lund, 40.", "Then they asked Mart about it.")
    assert told[1] == ["Mart"]


def test_a_surname_that_two_people_share_stays_as_written() -> None:
    assert entities("Orla Fenwick and Piers Fenwick came.", "Later Fenwick left.")[1] == ["Fenwick"]


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
    ],
)
def test_a_name_is_read_whole(sentence: str, entity: str) -> None:
    assert entities(sentence) == [[entity]]


def test_a_word_that_only_opens_a_sentence_is_no_part_of_a_name_that_the_account_has_elsewhere() -> None:
    assert entities("Enter Tarn Valley.", "They flew to Tarn Valley.") == [["Tarn Valley"], ["Tarn Valley"]]
    assert entities("Leif Oakes spoke.", "Then Oakes left.") == [["Leif Oakes"], ["Leif Oakes"]]


def test_an_office_with_capitals_is_no_name() -> None:
    assert entities("They asked Orla Fenwick, Senior Vice President, and the Chief Strategy Officer.") == [
        ["Orla Fenwick"]
    ]


def test_a_region_is_not_the_last_word_of_a_longer_name() -> None:
    assert entities("They asked Corvane Europe.", "It grew all over Europe.")[1] == ["Europe"]


def test_titles_and_degrees_are_no_part_of_a_name() -> None:
    assert entities("It was Dr Orla Fenwick, PhD, who met Judge Piers Lund and Mr. Oakes.") == [
        ["Orla Fenwick", "Piers Lund", "Oakes"]
    ]


def test_an_office_before_a_name_is_no_part_of_it() -> None:
    assert entities("She wrote to Harbor Commissioner Orla Fenwick.") == [["Orla Fenwick"]]


def test_a_word_before_a_known_first_name_is_no_part_of_it() -> None:
    assert entities("Watchman Thomas Rieker met the American Peter Lund.") == [
        ["Thomas Rieker", "Peter Lund"]
    ]


def test_a_surname_may_be_a_trade() -> None:
    assert entities("The book by Nell Cook was read to Piers Baker.") == [["Nell Cook", "Piers Baker"]]


def test_letters_stand_for_the_name_whose_initials_they_are() -> None:
    assert entities("The Northern Rivers Authority met.", "Later the NRA voted.")[1] == [
        "Northern Rivers Authority"
    ]


def test_a_shorter_form_means_the_fuller_one() -> None:
    assert entities(
        "The shares of Tarnmouth Paving fell.", "In the end Tarnmouth Paving and later Tarnmouth rose."
    )[1] == [
        "Tarnmouth Paving",
        "Tarnmouth Paving",
    ]


def test_a_possessive_and_a_joined_name_are_read_whole() -> None:
    assert entities("It is the Dockers' Union that chose Jean-Luc Moreau and Ana de la Cruz.") == [
        ["Dockers' Union", "Jean-Luc Moreau", "Ana de la Cruz"]
    ]


def test_a_headline_has_only_names_that_the_account_knows() -> None:
    assert entities(
        "Harbour Boss Fenwick Quits Over Lost Money", "The resignation of Orla Fenwick was expected."
    )[0] == ["Orla Fenwick"]


def test_the_first_word_of_a_sentence_is_no_name_by_its_capital_alone() -> None:
    assert entities("Passengers wept.", "Yesterday it rained.", "Nobody came.") == [[], [], []]


def test_days_and_months_are_no_names() -> None:
    assert entities("It opens on Monday in April.") == [[]]


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


def test_a_short_form_resolves_to_the_fullest_one() -> None:
    resolver = Resolver({"Orla Fenwick": "person", "Fenwick": "person"})
    assert resolver.entity("Orla Fenwick") == resolver.entity("Fenwick") == "Orla Fenwick"


def test_an_unknown_name_stays_as_written() -> None:
    assert Resolver({"Quorvex": "other"}).entity("Quorvex") == "Quorvex"
