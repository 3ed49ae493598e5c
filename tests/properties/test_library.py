"""Laws of the library: what goes in comes out, and what is undone was never done."""

from __future__ import annotations

import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, rule

from reader.library import REVIEW_STATES, Library, ReviewState, codec
from reader.library.search import fold
from reader.model import Article, Difference, Link, Quotation

text = st.text(max_size=30)
words = st.text(st.characters(codec="utf-8", exclude_categories=["Cs", "Cc"]), min_size=1, max_size=20)
links = st.builds(Link, score=st.floats(0, 1))
nouns = st.from_type(Article) | links | st.from_type(Difference) | st.from_type(Quotation)


@given(nouns)
def test_a_noun_comes_back_from_json_as_it_was(noun: Article | Link | Difference | Quotation) -> None:
    assert codec.decode(type(noun), codec.encode(noun)) == noun


@given(text)
def test_folding_twice_is_folding_once(found: str) -> None:
    assert fold(fold(found)) == fold(found)


@settings(max_examples=25)
@given(st.lists(words, min_size=1, max_size=4), st.text(max_size=12))
def test_any_query_is_answered_and_finds_only_what_is_there(texts: list[str], query: str) -> None:
    with tempfile.TemporaryDirectory() as home, Library.open(Path(home)) as library:
        for number, found in enumerate(texts):
            library.add(f"{found} was said here, number {number}.".encode(), name=str(number))
        everything = library.entries()
        assert {entry.id for entry in library.entries(query)} <= {entry.id for entry in everything}
        assert library.check() == ()


DIGESTS = st.sampled_from(["a" * 64, "b" * 64, "c" * 64])


class Undoing(RuleBasedStateMachine):
    """Whatever was done, undoing all of it gives the beginning back, and redoing all of it the end."""

    def __init__(self) -> None:
        super().__init__()
        self.home = tempfile.TemporaryDirectory()
        self.library = Library.open(Path(self.home.name))

    def teardown(self) -> None:
        end = self.library.export_state()
        while self.library.undo():
            pass
        assert self.library.export_state()["said"] == []
        while self.library.redo():
            pass
        assert self.library.export_state() == end
        self.library.close()
        self.home.cleanup()

    @rule(digest=DIGESTS, tags=st.lists(st.sampled_from(["x", "y", " z "]), max_size=3))
    def tag(self, digest: str, tags: list[str]) -> None:
        self.library.set_tags(digest, tags)

    @rule(digest=DIGESTS, note=st.sampled_from(["", "one", "two"]))
    def note(self, digest: str, note: str) -> None:
        self.library.set_note(digest, note)

    @rule(digest=DIGESTS, index=st.integers(0, 2), kept=st.none() | st.booleans())
    def mark(self, digest: str, index: int, kept: bool | None) -> None:
        self.library.set_mark(digest, index, f"line {index}", kept)

    @rule(left=DIGESTS, right=DIGESTS, linked=st.none() | st.booleans())
    def link(self, left: str, right: str, linked: bool | None) -> None:
        self.library.set_link(left, right, "x", "y", linked)

    @rule(left=DIGESTS, right=DIGESTS, state=st.sampled_from(REVIEW_STATES), note=st.sampled_from(["", "n"]))
    def review(self, left: str, right: str, state: ReviewState, note: str) -> None:
        self.library.set_review(left, right, "key", state, note)

    @rule(state=st.just(None))
    def undo_and_redo(self, state: None) -> None:
        assert state is None
        if self.library.undo():
            self.library.redo()


TestUndoing = Undoing.TestCase
TestUndoing.settings = settings(max_examples=20, stateful_step_count=15)
