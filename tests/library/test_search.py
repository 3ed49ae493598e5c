"""The list is sorted, filtered and forgiving."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.library.texts import BRIDGE, BRIDGE_AGAIN, CHEESE

from reader.errors import Cancelled
from reader.library import SORTS, Library, Sort
from reader.library.search import ENOUGH, fold


@pytest.fixture
def shelf(library: Library) -> dict[str, int]:
    """Three articles, by name."""
    texts = {"bridge": BRIDGE, "again": BRIDGE_AGAIN, "cheese": CHEESE}
    return {name: library.add(text.encode(), name=f"{name}.txt").id for name, text in texts.items()}


def _names(library: Library, shelf: dict[str, int], query: str = "", sort: Sort = "added") -> list[str]:
    names = {number: name for name, number in shelf.items()}
    return [names[entry.id] for entry in library.entries(query, sort=sort)]


def test_the_newest_stands_first(library: Library, shelf: dict[str, int]) -> None:
    assert _names(library, shelf) == ["cheese", "again", "bridge"]


def test_titles_are_sorted_without_regard_to_case(library: Library) -> None:
    for title in ("banks fail", "Apples fall", "Cables snap"):
        library.add(
            f"{title} in the harbour of Ulverholm, as many had feared all along.".encode(), name=title
        )
    assert [e.title.split()[0] for e in library.entries(sort="title")] == ["Apples", "banks", "Cables"]


def _dated(library: Library, *days: str) -> None:
    for day in days:
        library.add(
            f"<html><head><meta property='article:published_time' content='{day}'><title>{day or 'none'}</title>"
            f"</head><body><article><p>{'The ferry runs again, the board said. ' * 9}</p></article></body></html>".encode(),
            name=f"{day}.html",
        )


def test_the_latest_date_stands_first_and_undated_articles_last(library: Library) -> None:
    _dated(library, "3 March 2024", "", "December 9, 2025", "2025-01-31")
    assert [e.title for e in library.entries(sort="date")] == [
        "December 9, 2025",
        "2025-01-31",
        "3 March 2024",
        "none",
    ]


def test_days_are_shown_in_one_form_and_found_in_it(library: Library) -> None:
    _dated(library, "Wednesday November 18 2026", "2025-04-09", "")
    assert [e.dated for e in library.entries()] == ["", "9 Apr 2025", "18 Nov 2026"]
    assert [e.dated for e in library.entries("18 nov")] == ["18 Nov 2026"]
    assert [e.dated for e in library.entries("november")] == ["18 Nov 2026"]


def test_a_date_that_is_no_certain_day_is_shown_as_written(library: Library) -> None:
    _dated(library, "05/02/2026", "September 2026")
    assert [(e.day, e.dated) for e in library.entries()] == [(None, "September 2026"), (None, "05/02/2026")]


def test_only_the_first_can_be_asked_for(library: Library, shelf: dict[str, int]) -> None:
    assert [e.id for e in library.entries(limit=2)] == [shelf["cheese"], shelf["again"]]
    assert len(library.entries("brannock", limit=1)) == 1


@pytest.mark.parametrize("sort", SORTS)
def test_the_first_of_an_order_are_those_of_the_whole_list(
    library: Library, shelf: dict[str, int], sort: Sort
) -> None:
    library.set_read(library.entry(shelf["cheese"]).digest, True)
    whole = library.entries(sort=sort)
    assert {entry.id for entry in whole} == set(shelf.values())
    assert library.entries(sort=sort, limit=2) == whole[:2]


def test_unread_articles_stand_before_read_ones(library: Library, shelf: dict[str, int]) -> None:
    library.set_read(library.entry(shelf["cheese"]).digest, True)
    assert _names(library, shelf, sort="unread") == ["again", "bridge", "cheese"]


def test_the_longest_stands_first_when_sorted_by_words(library: Library, shelf: dict[str, int]) -> None:
    counts = [entry.words for entry in library.entries(sort="words")]
    assert counts == sorted(counts, reverse=True)
    assert len(shelf) == 3


def test_words_of_the_headline_are_found_in_any_order(library: Library, shelf: dict[str, int]) -> None:
    assert "cheese" in _names(library, shelf, "DAIRY tolm")
    assert _names(library, shelf, "tolm dairy")[0] == "cheese"


def test_words_of_the_body_are_found_after_those_of_the_headline(
    library: Library, shelf: dict[str, int]
) -> None:
    assert _names(library, shelf, "girder") == ["again", "bridge"]
    assert _names(library, shelf, "goats") == ["cheese"]


def test_a_slip_of_the_finger_is_forgiven(library: Library, shelf: dict[str, int]) -> None:
    assert "cheese" in _names(library, shelf, "small diary near Tolmin")


@pytest.mark.parametrize("query", ["tolmn diary", "diary the", "natoinal small"])
def test_each_word_may_be_misspelt_and_stand_anywhere(
    library: Library, shelf: dict[str, int], query: str
) -> None:
    title = library.entry(shelf["cheese"]).title.casefold()
    assert any(word not in title for word in query.split())
    assert _names(library, shelf, query) == ["cheese"]


def test_a_short_word_must_stand_as_it_is_beside_a_misspelt_one(
    library: Library, shelf: dict[str, int]
) -> None:
    assert _names(library, shelf, "diary qz") == []


def test_a_query_that_goes_on_finds_what_it_would_find_anew(
    library: Library, data: Path, shelf: dict[str, int]
) -> None:
    typed = "dairy tolm"
    step_by_step = [_names(library, shelf, typed[: end + 1]) for end in range(len(typed))]
    with Library.open(data) as other:
        anew = [_names(other, shelf, typed[: end + 1]) for end in reversed(range(len(typed)))]
    assert step_by_step == anew[::-1]


def test_a_query_that_is_taken_back_finds_more_again(library: Library, shelf: dict[str, int]) -> None:
    assert _names(library, shelf, "dairy") == ["cheese"]
    assert set(_names(library, shelf, "a")) == set(shelf)


def test_what_was_added_since_the_last_letter_is_found(library: Library, shelf: dict[str, int]) -> None:
    assert len(library.entries("dair")) == len(_names(library, shelf, "dair"))
    new = library.add(b"Dairy prices fall in the valley of Ulverholm for the third week.", name="new.txt")
    assert new.id in [entry.id for entry in library.entries("dairy")]


def test_headlines_nearly_like_the_query_follow_only_where_few_have_its_words(library: Library) -> None:
    for number in range(ENOUGH):
        library.add(f"Harbour report {number}: the quay is open again, the port said.".encode(), name="a")
    library.add(b"Harbor report: the quay is open again, the other port said.", name="b")
    assert len(library.entries("harbour")) == ENOUGH
    assert len(library.entries("harbor")) == ENOUGH + 1


def test_accents_do_not_matter(library: Library) -> None:
    library.add("Élections à Évreux: le maire sortant est réélu de justesse.".encode(), name="e.txt")
    assert len(library.entries("elections evreux")) == 1
    assert len(library.entries("réélu")) == 1


def test_tags_are_found(library: Library, shelf: dict[str, int]) -> None:
    library.set_tags(library.entry(shelf["cheese"]).digest, ["weekend"])
    assert _names(library, shelf, "weekend") == _names(library, shelf, "#weekend") == ["cheese"]
    assert _names(library, shelf, "#dairy") == []


@pytest.mark.parametrize("query", ['"', "*", "a:b", "NEAR(", "-x", "' OR 1=1 --", "((", "^", "{}", "\x00"])
def test_signs_in_a_query_are_words_like_others(library: Library, shelf: dict[str, int], query: str) -> None:
    assert set(_names(library, shelf, query)) <= set(shelf)


def test_blanks_alone_filter_nothing(library: Library, shelf: dict[str, int]) -> None:
    assert len(_names(library, shelf, "   ")) == 3


def test_a_search_that_nobody_waits_for_stops(library: Library, shelf: dict[str, int]) -> None:
    assert shelf
    with pytest.raises(Cancelled):
        library.entries("bridge", cancelled=lambda: True)


def test_folding_takes_case_and_accents_away() -> None:
    assert fold("ÉLÈVE Straße") == "eleve strasse"
