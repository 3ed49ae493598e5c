"""How lines are weighed: what each piece of evidence is, and what comes of all of it."""

from __future__ import annotations

from inspect import getsource
from typing import get_args

import pytest

from reader.errors import SourceError
from reader.model import BlockKind
from reader.sources.html import choice
from reader.sources.html import evidence as evidence_module
from reader.sources.html.blocks import pieces
from reader.sources.html.choice import choose
from reader.sources.html.cues import CONTENT, LANDMARK_ROLES, LANDMARK_TAGS, PLACE_OF, PLACES
from reader.sources.html.evidence import evidence
from reader.sources.html.page import Page, page, place
from reader.sources.html.parse import tree
from reader.sources.html.spots import MARKS
from reader.sources.html.weights import WEIGHTS

LONG = (
    "The council of Little Wenna voted on Tuesday to keep its brass weathercock, which has pointed north since 1911, "
    "and to buy a second one that turns."
)
STORY = "".join(f"<p>{LONG.replace('Tuesday', day)}</p>" for day in ("Monday", "Tuesday", "Friday", "Sunday"))


def measured(body: str, said: str = "") -> Page:
    root = tree(f"<html><body>{body}</body></html>", name="page")
    assert root is not None
    return page(pieces(root), said)


def chosen(body: str) -> list[str]:
    found = measured(body)
    return [line.text for line, yes in zip(found.lines, choose(found)[0], strict=True) if yes]


def names(body: str, text: str, said: str = "") -> set[str]:
    """The names of the evidence on the line with a text."""
    found = measured(body, said)
    at = next(at for at, line in enumerate(found.lines) if line.text == text)
    return {name for name, value in evidence(found, at) if value}


def test_paragraphs_are_chosen_and_links_around_them_are_not() -> None:
    body = f"<div><a href=a>Home</a><a href=b>Weather</a></div><div>{STORY}</div><div><a href=c>Imprint</a></div>"
    assert len(chosen(body)) == 4


def test_paragraphs_that_advertisements_split_into_containers_are_all_chosen() -> None:
    parts = "".join(
        f"<div class=chunk><p>{LONG.replace('Tuesday', day)}</p></div><div>Ad</div>"
        for day in ("Monday", "Friday", "Sunday")
    )
    assert sum(len(text) > 50 for text in chosen(f"<div>{parts}</div>")) == 3


def test_a_landmark_around_the_whole_page_is_none() -> None:
    assert len(chosen(f"<form>{STORY}</form>")) == 4
    assert not any(name.startswith("place: form") for name in names(f"<form>{STORY}</form>", LONG))


def test_a_form_around_a_page_whose_paragraphs_are_parted_by_breaks_is_none() -> None:
    story = "<br><br>".join(LONG.replace("Tuesday", day) for day in ("Monday", "Tuesday", "Friday", "Sunday"))
    assert len(chosen(f"<form><p>Search</p><div>{story}</div></form>")) == 4


def test_where_the_evidence_finds_nothing_the_prose_of_the_best_container_is_the_article(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(choice, "BIAS", -50.0)
    assert len(chosen(f"<div><a href=a>Home</a></div><div>{STORY}</div>")) == 4


def test_verses_parted_by_breaks_are_running_text_however_short_they_are() -> None:
    verses = "<br>".join(f"The {number} cock turns once more" for number in range(9))
    found = chosen(f"<div class=head><p>Songs of the coast</p></div><div><p>{verses}</p></div>")
    assert len([text for text in found if text.startswith("The")]) == 9


def test_the_container_of_the_main_heading_is_preferred() -> None:
    teasers = "".join(f"<p>{LONG.replace('Tuesday', f'the {number}th')}</p>" for number in range(3))
    body = f"<div><h1>A second cock</h1>{STORY[: len(STORY) * 3 // 4]}</div><div>{teasers}</div>"
    assert measured(body).top.headed


def test_a_second_copy_elsewhere_on_the_page_is_left_out() -> None:
    assert len(chosen(f"<div class=a>{STORY}</div><div class=b>{STORY}</div>")) == 4


def test_a_refrain_in_one_container_stays() -> None:
    refrain = (
        "And so the weathercock of Little Wenna pointed north, as it had always done, whatever the wind."
    )
    body = f"<div>{STORY}<p>{refrain}</p>{STORY.replace('1911', '1912')}<p>{refrain}</p></div>"
    assert chosen(body).count(refrain) == 2


@pytest.mark.parametrize(
    ("body", "name"),
    [
        (f"<nav><p>x</p></nav>{STORY}", "place: nav"),
        (f"<div role=navigation><p>x</p></div>{STORY}", "place: nav"),
        (f"<article><header><p>x</p></header>{STORY}</article>", "place: head of the article"),
        (f"<div class='commentList'><p>x</p></div>{STORY}", "near: comments"),
        (f"<div id=promo><div><div><div><p>x</p></div></div></div></div>{STORY}", "far: promotion"),
        (f"<p style='display: none'>x</p>{STORY}", "place: hidden"),
        (f"<main><p>x</p>{STORY}</main>", "place: in main"),
        (f"<p>x</p><p>x</p>{STORY}", "page: repeated"),
        (f"<h2>x</h2>{STORY}", "level: 2"),
        (f"{STORY}<p>x</p>", "position: after the text"),
    ],
)
def test_evidence_is_named_by_what_it_is(body: str, name: str) -> None:
    assert name in names(body, "x")


def test_topics_in_the_classes_of_an_article_are_no_places() -> None:
    assert "near: tags" not in names(f"<div class='post tag-share category-video'><p>x</p></div>{STORY}", "x")


def test_the_body_in_the_metadata_is_evidence() -> None:
    assert "page: in the body of the metadata" in names(STORY, LONG, said=f"Before. {LONG} After.")
    assert "page: not in the body of the metadata" in names(STORY, LONG, said="Something else. " * 50)


def test_every_weight_is_of_evidence_that_exists() -> None:
    open_names = {
        "near": {*PLACES, "any", "content"},
        "far": {*PLACES, "any"},
        "kind": set(get_args(BlockKind)),
        "level": {"1", "2", "3", "4"},
        "place": {*LANDMARK_TAGS.values(), *LANDMARK_ROLES.values(), "head of the article", *MARKS},
        "in the text": set(get_args(BlockKind)),
    }
    source = getsource(evidence_module)
    for name in WEIGHTS:
        group, _, rest = name.partition(": ")
        assert rest in open_names.get(group, ()) or f'"{name}"' in source, name


def test_a_place_is_the_landmark_or_what_names_near_it_speak_of() -> None:
    found = measured(
        f"<aside><p>a</p></aside><div class=related><p>b</p></div><div class=share>{STORY}</div>"
    )
    assert [place(found, line.spot) for line in found.lines][:3] == ["aside", "related", ""]


def test_a_name_that_most_paragraphs_bear_tells_no_place() -> None:
    wrapped = "".join(
        f'<div class="{{0}}">{STORY.replace("Wenna", name)}</div>' for name in ("Wenna", "Ulm", "Rix")
    )
    built = measured(wrapped.format("widget"))
    assert {place(built, line.spot) for line in built.lines} == {""}
    apart = measured(STORY + wrapped.format("comment"))
    assert place(apart, apart.lines[-1].spot) == "comments"


def test_a_name_that_speaks_for_the_text_does_so_however_many_paragraphs_bear_it() -> None:
    parts = "".join(
        f'<div class="intro">{STORY.replace("Wenna", name)}</div>' for name in ("Wenna", "Ulm", "Rix")
    )
    assert "near: standfirst" in names(parts, LONG)


def test_words_of_places_are_in_one_place_each() -> None:
    assert sum(map(len, PLACES.values())) == len(PLACE_OF)
    assert all(word == word.lower() and word.isalpha() for word in (*PLACE_OF, *CONTENT))
    assert not CONTENT & PLACE_OF.keys()


def test_a_page_too_deep_to_measure_is_refused() -> None:
    with pytest.raises(SourceError, match="too deeply"):
        measured("<div>" * 1500 + "<p>x</p>" * 3000)
