"""What the user says is kept by content, can be undone, and goes from one library to another."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from tests.bridge import COMPARISON
from tests.library.texts import BRIDGE, CHEESE

from reader.errors import LibraryError
from reader.library import Entry, Library, Review, pairs, review_key, samples
from reader.model import Article, LinkDecision

A, B = "a" * 64, "b" * 64
SAMPLE = samples.files()[0]


def test_read_marks_and_tags_show_in_the_list(library: Library, entry: Entry) -> None:
    library.set_read(entry.digest, True)
    library.set_tags(entry.digest, ["harbour", " two  words ", "harbour", ""])
    assert library.entry(entry.id).read
    assert library.entry(entry.id).tags == ("harbour", "two words")


def test_a_read_mark_set_by_hand_can_be_taken_back(library: Library, entry: Entry) -> None:
    library.set_opened(entry.digest)
    library.set_read(entry.digest, False)
    assert not library.entry(entry.id).read
    assert library.undo() == "Undone: Marked as unread"
    assert library.entry(entry.id).read


def test_what_was_said_outlives_the_article(library: Library, entry: Entry) -> None:
    library.set_note(entry.digest, "ask the harbour board")
    library.remove(entry.id)
    again = library.add(BRIDGE.encode(), name="a.txt")
    assert library.note(again.digest) == "ask the harbour board"


def test_a_block_stripped_by_hand_stays_stripped_and_says_so(library: Library, entry: Entry) -> None:
    article = library.article(entry.id)
    index, block = next((i, b) for i, b in enumerate(article.blocks) if "3,000 walkers" in b.text)
    library.set_mark(entry.digest, index, block.text, False)
    marked = library.article(entry.id).blocks[index]
    assert not marked.kept
    assert marked.reason is not None and marked.reason.rule == "by hand"
    library.set_mark(entry.digest, index, block.text, None)
    assert library.article(entry.id) == article


def test_a_mark_finds_its_block_after_the_blocks_were_cut_anew(library: Library, entry: Entry) -> None:
    block = next(b for b in library.article(entry.id).blocks if "3,000 walkers" in b.text)
    library.set_mark(entry.digest, 40, block.text, False)
    assert "3,000 walkers" not in library.article(entry.id).text


def test_a_stripped_line_can_be_brought_back(library: Library) -> None:
    entry = library.add(SAMPLE.read_bytes(), name="a.txt")
    index, block = next((i, b) for i, b in enumerate(library.article(entry.id).blocks) if not b.kept)
    library.set_mark(entry.digest, index, block.text, True)
    marked = library.article(entry.id).blocks[index]
    assert marked.kept and marked.reason is None


def test_the_title_cannot_be_stripped(library: Library) -> None:
    entry = library.add(SAMPLE.read_bytes(), name="a.txt")
    before = library.article(entry.id)
    index, title = next((i, b) for i, b in enumerate(before.blocks) if b.kind == "title")
    library.set_mark(entry.digest, index, title.text, False)
    assert library.article(entry.id) == before


def test_a_mark_on_a_text_that_is_gone_rests(library: Library, entry: Entry) -> None:
    before = library.article(entry.id)
    library.set_mark(entry.digest, 0, "no such line", False)
    assert library.article(entry.id) == before


def test_marks_are_applied_to_files_opened_by_path(library: Library, tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text(BRIDGE)
    article, _ = library.open_path(file)
    index = next(i for i, b in enumerate(article.blocks) if "3,000 walkers" in b.text)
    library.set_mark(article.origin.digest, index, article.blocks[index].text, False)
    assert "3,000 walkers" not in library.open_path(file)[0].text


def test_a_place_is_remembered_without_a_step_to_undo(library: Library) -> None:
    library.set_place(A, 17)
    assert library.place(A) == 17
    assert library.place(B) is None
    assert library.undo() is None


def test_a_link_by_hand_holds_whichever_side_comes_first(library: Library) -> None:
    library.set_link(A, B, "of the one", "of the other", True)
    store = library._store
    assert pairs.decisions(store, A, B) == (LinkDecision("of the one", "of the other", True),)
    assert pairs.decisions(store, B, A) == (LinkDecision("of the other", "of the one", True),)
    library.set_link(B, A, "of the other", "of the one", False)
    assert pairs.decisions(store, A, B) == (LinkDecision("of the one", "of the other", False),)


def test_a_link_by_hand_changes_the_comparison_in_both_orders(library: Library) -> None:
    one = library.article(library.add(BRIDGE.encode(), name="a.txt").id)
    other = library.article(library.add(CHEESE.encode(), name="c.txt").id)

    def pairs_of(a: Article, b: Article) -> set[tuple[str, str]]:
        found = library.compare(a, b)
        left, right = found.left.sentences, found.right.sentences
        return {(left[i].text, right[j].text) for link in found.links for i in link.left for j in link.right}

    comparison = library.compare(one, other)
    left, right = comparison.left.sentences[-1].text, comparison.right.sentences[0].text
    assert (left, right) not in pairs_of(one, other)
    library.set_link(one.origin.digest, other.origin.digest, left, right, True)
    assert (left, right) in pairs_of(one, other)
    assert (right, left) in pairs_of(other, one)
    library.undo()
    assert (left, right) not in pairs_of(one, other)


def test_a_review_holds_whichever_side_comes_first(library: Library) -> None:
    assert library.review(A, B, "money:1") == Review()
    library.set_review(A, B, "money:1", "checked", "called the agency")
    assert library.review(B, A, "money:1") == Review("checked", "called the agency")


def test_only_findings_about_which_something_was_said_have_reviews(library: Library) -> None:
    one, other = COMPARISON.left.article.origin.digest, COMPARISON.right.article.origin.digest
    assert library.reviews(COMPARISON) == {}
    library.set_review(one, other, review_key(COMPARISON, COMPARISON.differences[1]), "checked")
    assert library.reviews(COMPARISON) == {1: Review("checked")}
    library.set_review(one, other, review_key(COMPARISON, COMPARISON.quotations[0]), "not material")
    behind = len(COMPARISON.differences)
    assert library.reviews(COMPARISON) == {1: Review("checked"), behind: Review("not material")}


@pytest.mark.parametrize(
    ("act", "sentence"),
    [
        (lambda lib: lib.set_read(A, True), "Marked as read"),
        (lambda lib: lib.set_tags(A, ["x"]), "Tags: x"),
        (lambda lib: lib.set_note(A, "hm"), "Wrote a note"),
        (lambda lib: lib.set_mark(A, 3, "Ad", False), "Stripped “Ad”"),
        (lambda lib: lib.set_link(A, B, "x", "y", True), "Linked “x” and “y”"),
        (lambda lib: lib.set_review(A, B, "k", "checked"), "Review: checked"),
    ],
)
def test_every_action_names_itself_and_can_be_undone_and_redone(
    library: Library, act: Callable[[Library], None], sentence: str
) -> None:
    before = library.export_state()
    act(library)
    after = library.export_state()
    assert after != before
    assert library.undo() == f"Undone: {sentence}"
    assert library.export_state() == before
    assert library.redo() == f"Done again: {sentence}"
    assert library.export_state() == after


def test_saying_the_same_again_is_no_step(library: Library) -> None:
    library.set_note(A, "hm")
    library.set_note(A, "hm")
    library.undo()
    assert library.undo() is None


def test_a_new_action_forgets_what_was_undone(library: Library) -> None:
    library.set_note(A, "hm")
    library.undo()
    library.set_note(B, "hm")
    assert library.redo() is None


def test_what_opening_an_article_remembers_is_no_step_to_undo(library: Library, entry: Entry) -> None:
    library.set_note(entry.digest, "hm")
    library.set_opened(entry.digest)
    library.set_place(entry.digest, 4)
    assert library.undo() == "Undone: Wrote a note"
    assert library.entry(entry.id).read
    assert library.place(entry.digest) == 4
    assert library.redo() == "Done again: Wrote a note"


def test_the_state_goes_from_one_library_to_another(library: Library, tmp_path: Path) -> None:
    library.set_read(A, True)
    library.set_tags(A, ["x", "y"])
    library.set_place(B, 4)
    library.set_mark(A, 1, "Ad", True)
    library.set_link(A, B, "x", "y", False)
    library.set_review(B, A, "k", "not material", "n")
    with Library.open(tmp_path / "other") as other:
        assert other.import_state(library.export_state()) == 6
        assert other.export_state() == library.export_state()
        other.undo()
        assert other.export_state()["said"] == []


def test_the_text_of_a_state_passes_the_gate(library: Library) -> None:
    library.set_tags(A, ["\x1b[31mred", "a\u202eb"])
    library.set_note(A, "one\x07\ntwo\ud800")
    library.set_review(A, B, "k", "checked", "so\x1b[0m")
    library.import_state(library.export_state())
    assert library.note(A) == "one\ntwo\ufffd"
    assert library.review(A, B, "k").note == "so"
    assert [item["value"] for item in library.export_state()["said"] if item["kind"] == "tags"] == [
        ["red", "ab"]
    ]


def test_what_was_said_and_cannot_be_read_counts_as_not_said(library: Library) -> None:
    entry = library.add(b"A title\n\nA man said so on Monday.\n", name="a.txt")
    library.set_tags(entry.digest, ["x"])
    with library._store.writing() as c:
        c.execute("UPDATE said SET value = '['")
    assert library.entry(entry.id).tags == ()
    assert library.export_state()["said"] == []


SOUND = {"kind": "read", "digest": A, "other": "", "detail": "", "value": True}


@pytest.mark.parametrize(
    "state",
    [
        None,
        [],
        {"reader_state": 2, "said": []},
        {"reader_state": 1},
        {"reader_state": 1, "said": [{"kind": "read"}]},
        {"reader_state": 1, "said": [SOUND | {"kind": "shout"}]},
        {"reader_state": 1, "said": [SOUND | {"kind": "tags", "value": [1]}]},
        {"reader_state": 1, "said": [SOUND | {"digest": "\ud800"}]},
        {
            "reader_state": 1,
            "said": [SOUND | {"kind": "review", "other": B, "detail": "k", "value": {"note": 5}}],
        },
        {"reader_state": 1, "said": [SOUND | {"kind": "mark", "detail": "?"}]},
    ],
)
def test_a_state_that_cannot_be_understood_changes_nothing(library: Library, state: Any) -> None:
    library.set_read(A, True)
    before = library.export_state()
    with pytest.raises(LibraryError):
        library.import_state(state)
    assert library.export_state() == before
