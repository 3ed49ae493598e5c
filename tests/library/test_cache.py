"""A comparison is computed once, and again when anything it depends on has changed."""

from __future__ import annotations

import pytest
from tests.library.texts import BRIDGE, BRIDGE_AGAIN, CHEESE

from reader import comparing
from reader.library import Library, cache
from reader.model import Article, Comparison


@pytest.fixture
def computed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the pairs that were really compared."""
    found: list[str] = []
    compare = comparing.compare

    def counted(left: Article, right: Article, **more: object) -> Comparison:
        found.append(f"{left.origin.name} {right.origin.name}")
        return compare(left, right, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(comparing, "compare", counted)
    return found


@pytest.fixture
def pair(library: Library) -> tuple[Article, Article]:
    """Two accounts of one story."""
    a = library.article(library.add(BRIDGE.encode(), name="a").id)
    b = library.article(library.add(BRIDGE_AGAIN.encode(), name="b").id)
    return a, b


def test_the_same_pair_is_compared_once(
    library: Library, pair: tuple[Article, Article], computed: list[str]
) -> None:
    first = library.compare(*pair)
    assert library.compare(*pair) == first
    assert computed == ["a b"]


def test_the_other_order_is_another_comparison(
    library: Library, pair: tuple[Article, Article], computed: list[str]
) -> None:
    library.compare(*pair)
    library.compare(*reversed(pair))
    assert computed == ["a b", "b a"]


def test_a_link_by_hand_makes_it_stale(
    library: Library, pair: tuple[Article, Article], computed: list[str]
) -> None:
    library.compare(*pair)
    library.set_link(pair[0].origin.digest, pair[1].origin.digest, "x", "y", True)
    library.compare(*pair)
    library.undo()
    library.compare(*pair)
    assert computed == ["a b", "a b"]


def test_a_stripped_line_makes_it_stale(
    library: Library, pair: tuple[Article, Article], computed: list[str]
) -> None:
    library.compare(*pair)
    a = pair[0]
    index = next(i for i, block in enumerate(a.blocks) if "3,000" in block.text)
    library.set_mark(a.origin.digest, index, a.blocks[index].text, False)
    library.compare(library.article(library.entries(sort="added")[-1].id), pair[1])
    assert len(computed) == 2


def test_another_engine_makes_it_stale_and_clears_the_old_ones(
    library: Library,
    pair: tuple[Article, Article],
    computed: list[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    library.compare(*pair)
    monkeypatch.setattr(comparing, "ENGINE", comparing.ENGINE + 1)
    library.compare(*pair)
    assert len(computed) == 2
    with library._store.reading() as c:
        assert c.execute("SELECT count(*) FROM comparison").fetchone() == (1,)


def test_a_comparison_that_cannot_be_read_is_computed_anew(
    library: Library, pair: tuple[Article, Article], computed: list[str]
) -> None:
    library.compare(*pair)
    with library._store.writing() as c:
        c.execute("UPDATE comparison SET value = x'00'")
    library.compare(*pair)
    assert len(computed) == 2


def test_only_so_many_are_kept(
    library: Library, pair: tuple[Article, Article], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cache, "LIMIT", 2)
    c = library.article(library.add(CHEESE.encode(), name="c").id)
    for left, right in ((pair[0], pair[1]), (pair[0], c), (pair[1], c)):
        library.compare(left, right)
    with library._store.reading() as connection:
        assert connection.execute("SELECT count(*) FROM comparison").fetchone() == (2,)


def test_a_story_uses_the_comparisons_that_are_there(
    library: Library, pair: tuple[Article, Article], computed: list[str]
) -> None:
    library.compare(*pair)
    c = library.article(library.add(CHEESE.encode(), name="c").id)
    told = library.story([*pair, c])
    assert len(told.accounts) == 3
    assert computed == ["a b", "a c", "b c"]
