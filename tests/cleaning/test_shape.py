"""The shape of one line."""

from reader.cleaning.shape import lines
from reader.sources.plain import blocks


def test_a_closing_quotation_mark_of_any_language_ends_a_sentence() -> None:
    texts = ("„Sie werden Teil des Bühnenbilds.“", "»Det bliver smukt.«", "« Très beau. »")
    assert all(line.stops for line in lines(blocks("\n\n".join(texts)), None))
