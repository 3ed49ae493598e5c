"""The shape of one line."""

from reader.cleaning.shape import lines
from reader.sources.plain import blocks


def test_a_closing_quotation_mark_of_any_language_ends_a_sentence() -> None:
    texts = ("„Sie werden Teil des Bühnenbilds.“", "»Det bliver smukt.«", "« Très beau. »")
    assert all(line.stops for line in lines(blocks("\n\n".join(texts)), None))


def test_a_paragraph_reads_like_one_in_a_language_whose_words_are_hardly_known() -> None:
    text = "Van Gölü'nde dün akşam sefer yapan bir feribot yoğun sis nedeniyle karaya oturdu, yolculardan yaralanan olmadı."
    assert [line.good for language in ("tr", None) for line in lines(blocks(text), language)] == [True, True]
