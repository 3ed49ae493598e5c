"""The words that only one side of a link has."""

from __future__ import annotations

from tests.comparing.pairing import linked, told

from reader.comparing.alignment.highlights import with_wording


def marked(left: str, right: str, *, versions: bool = False) -> tuple[list[str], list[str]]:
    a, b = told(left), told(right)
    (link,) = with_wording(a, b, linked((0, 0)), versions=versions)
    for account, spans in zip((a, b), link.wording, strict=True):
        for span in spans:
            assert account.sentences[0].text[span.start : span.end] == span.text
    ours, theirs = link.wording
    return [span.text for span in ours], [span.text for span in theirs]


def test_in_an_edited_sentence_every_changed_word_is_marked() -> None:
    left = "The pier fell into the sea on a cold Tuesday in March."
    right = "The pier fell into the sea on a bright cold Monday in March."
    assert marked(left, right) == (["Tuesday"], ["bright", "Monday"])


def test_neighbouring_words_make_one_phrase() -> None:
    left = "The pier fell into the sea on Tuesday morning, the harbour master said."
    right = "The pier fell into the sea on Tuesday morning, according to the harbour master."
    assert marked(left, right) == (["said"], ["according to"])


def test_small_words_are_never_marked_where_a_sentence_is_reworded() -> None:
    ours, theirs = marked(
        "Orla Fenwick, the mayor of Sandhaven, blamed the storm for the loss of the pier.",
        "The storm was what took the pier, said Orla Fenwick, who is Sandhaven's mayor.",
    )
    assert not {"the", "of", "for", "was", "what", "is", "who"} & {*ours, *theirs}


def test_nothing_is_marked_where_little_is_shared() -> None:
    assert marked(
        "The pier fell at noon after a storm.", "Engineers had warned the town about its pier for years."
    ) == (
        [],
        [],
    )


def test_other_quotation_marks_and_spellings_are_no_change() -> None:
    assert marked("“The harbour is closed,” he said.", '"The harbor is closed," he said.') == ([], [])


def test_of_two_versions_of_a_sentence_every_changed_word_is_marked_though_half_of_it_is_new() -> None:
    left = "The pier fell into the sea on Tuesday."
    right = "The pier fell into the sea on Tuesday, as the mayor had said it would in the end."
    assert marked(left, right, versions=True) == ([], ["as the mayor had said it would in the end"])
    assert marked(left, right) != marked(left, right, versions=True)
