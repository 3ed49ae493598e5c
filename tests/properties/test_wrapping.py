"""Laws of wrapping: nothing is lost, nothing is too wide."""

from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from reader.layout.wrapping import offset_at, runs, shorten, wrap

TEXTS = st.text(
    alphabet=st.one_of(
        st.sampled_from("ab c d.,-—“”é   \n"),
        st.sampled_from("日本語。「」한글👍👩‍🚀é́ا"),
        st.characters(exclude_categories=["Cs", "Cc"]),
    ),
    max_size=200,
)
WIDTHS = st.integers(1, 60)


@given(TEXTS, WIDTHS)
def test_lines_joined_give_the_text_back(text: str, width: int) -> None:
    assert "".join(text[line.start : line.stop] for line in wrap(text, width)) == text


@given(TEXTS, WIDTHS)
def test_what_falls_into_a_break_is_blank(text: str, width: int) -> None:
    assert all(not text[line.end : line.stop].strip() for line in wrap(text, width))


@given(TEXTS, st.integers(2, 60))
def test_no_line_is_wider_than_asked(text: str, width: int) -> None:
    assert all(cell_len(text[line.start : line.end].strip()) <= width for line in wrap(text, width))


@given(TEXTS, WIDTHS, st.lists(st.tuples(st.integers(0, 200), st.integers(0, 200), st.just("x")), max_size=5))
def test_runs_joined_give_the_drawn_part_of_the_line_back(
    text: str, width: int, spans: list[tuple[int, int, str]]
) -> None:
    for line in wrap(text, width):
        assert "".join(text[run.start : run.end] for run in runs(line, spans)) == text[line.start : line.end]


@given(st.text(alphabet="ab 日本x", max_size=80), st.integers(2, 40))
def test_a_character_is_found_again_at_its_own_column(text: str, width: int) -> None:
    for line in wrap(text, width):
        for offset in range(line.start, line.end):
            assert offset_at(text, line, cell_len(text[line.start : offset])) == offset


@given(TEXTS, st.integers(0, 40))
def test_a_shortened_text_fits(text: str, width: int) -> None:
    assert cell_len(shorten(text, width)) <= width
