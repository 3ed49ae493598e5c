"""The shape of one line."""

from reader.cleaning.shape import lines
from reader.sources.plain import blocks


def test_a_closing_quotation_mark_of_any_language_ends_a_sentence() -> None:
    texts = ("„Sie werden Teil des Bühnenbilds.“", "»Det bliver smukt.«", "« Très beau. »")
    assert all(line.stops for line in lines(blocks("\n\n".join(texts)), None))


def test_a_paragraph_reads_like_one_in_a_language_whose_words_are_hardly_known() -> None:
    text = "Van Gölü'nde dün akşam sefer yapan bir feribot yoğun sis nedeniyle karaya oturdu, yolculardan yaralanan olmadı."
    assert [line.good for language in ("tr", None) for line in lines(blocks(text), language)] == [True, True]


def shapes(text: str) -> list[bool]:
    (line,) = lines(blocks(text), "en")
    return [line.is_open, line.could_head, line.is_name]


def test_a_heading_is_open_says_nothing_of_itself_and_as_a_name_has_no_figure_and_no_label() -> None:
    assert shapes("Fog between the panes") == [True, True, True]
    assert shapes("Related stories") == [True, False, True]
    assert shapes("3 ways to mend a dome") == shapes("Patience: a virtue") == [True, True, False]
    assert shapes("The dome leaks.") == [False, False, False]


def test_a_heading_stands_over_a_sentence_or_a_list() -> None:
    heading, sentence, item, other = lines(blocks("Patience\nIt is needed.\n• copper\nSolder"), "en")
    assert [heading.heads(under) for under in (sentence, item, other)] == [True, True, False]
