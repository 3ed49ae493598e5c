"""Laws of the comparison's layout, for any comparison and any width."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from reader.layout.columns import columns
from reader.layout.comparison import ComparisonLayout
from reader.layout.discrepancies import GROUPS
from reader.layout.folds import Choice
from reader.layout.rows import rows
from reader.layout.wrapping import wrap
from reader.model import Account, Article, Block, Comparison, Link, Origin, Reason, Relation, Sentence

SENTENCES = st.lists(
    st.text(alphabet="ab c-é日本。\u0301“”", min_size=1, max_size=60).map(str.strip).filter(bool), max_size=9
)


def _account(texts: list[str], stripped: bool) -> Account:
    """Paragraphs of two sentences, with stripped lines between them or not."""
    blocks: list[Block] = []
    sentences: list[Sentence] = []
    for first in range(0, len(texts), 2):
        paragraph, at = " ".join(texts[first : first + 2]), 0
        for text in texts[first : first + 2]:
            sentences.append(Sentence(len(blocks), at, at + len(text), text))
            at += len(text) + 1
        blocks.append(Block("paragraph", paragraph))
        if stripped:
            blocks.append(Block("paragraph", "Ad", kept=False, reason=Reason("advertisement", "sure", "Ad")))
    return Account(
        Article(None, None, None, None, None, None, tuple(blocks), Origin("-", "text", "")), tuple(sentences)
    )


@settings(max_examples=500)
@given(st.text(alphabet="aaab -/", min_size=10, max_size=60), st.integers(1, 20))
def test_the_quick_way_of_wrapping_agrees_with_the_careful_one(text: str, width: int) -> None:
    careful = wrap(text + "\u200a", width)  # a blank that is not ASCII is wrapped with care
    assert [(line.start, line.end) for line in wrap(text, width)] == [
        (line.start, line.end) for line in careful
    ]


RELATIONS: st.SearchStrategy[Relation] = st.sampled_from(("same", "reworded", "conflict"))


@st.composite
def comparisons(draw: st.DrawFn) -> Comparison:
    left, right = (_account(draw(SENTENCES), draw(st.booleans())) for _ in range(2))
    links = []
    if left.sentences and right.sentences:
        for _ in range(draw(st.integers(0, 6))):
            i = draw(st.integers(0, len(left.sentences) - 1))
            j = draw(st.integers(0, len(right.sentences) - 1))
            relation = draw(RELATIONS)
            links.append(Link((i,), (j,), relation, "likely", (), draw(st.floats(0, 1))))
    return Comparison(left, right, tuple(links), (), ())


CHOICES = st.builds(
    Choice,
    shown=st.frozensets(st.sampled_from(GROUPS)),
    folded=st.booleans(),
    only_differences=st.booleans(),
    stripped=st.booleans(),
    opened=st.frozensets(st.integers(0, 5)),
)
WIDTHS = st.integers(1, 230)


@given(comparisons(), WIDTHS, st.booleans(), CHOICES)
def test_the_heights_of_the_items_add_up_to_the_height_of_the_view(
    comparison: Comparison, width: int, beside: bool, choice: Choice
) -> None:
    made = ComparisonLayout(comparison, rows(comparison), columns(width, beside), choice)
    assert made.height == sum(len(made.lines(n)) + made.gaps[n] for n in range(len(made.items)))
    for number in range(len(made.items)):
        top, bottom = made.extent(number)
        assert [made.line(y) for y in range(top, bottom)] == list(made.lines(number))


@given(comparisons(), WIDTHS, st.booleans())
def test_the_lines_of_each_account_joined_give_its_text_back(
    comparison: Comparison, width: int, beside: bool
) -> None:
    made = ComparisonLayout(comparison, rows(comparison), columns(width, beside), Choice(frozenset(GROUPS)))
    found: dict[tuple[str, int], str] = {}
    for y in range(made.height):
        line = made.line(y)
        for cell in (line.left, line.right):
            if cell and cell.sentence >= 0:
                key = (cell.side, cell.sentence)
                text = found.get(key, "")
                found[key] = text + " " * (cell.start - len(text)) + cell.text
    for side, account in (("left", comparison.left), ("right", comparison.right)):
        for number, sentence in enumerate(account.sentences):
            assert found[(side, number)] == sentence.text


@given(comparisons(), WIDTHS, CHOICES)
def test_every_row_stands_in_one_item_at_most_and_in_one_unless_only_differences_show(
    comparison: Comparison, width: int, choice: Choice
) -> None:
    laid = rows(comparison)
    made = ComparisonLayout(comparison, laid, columns(width, True), choice)
    shown = [row for item in made.items for row in item.rows]
    assert shown == sorted(set(shown))
    if not choice.only_differences:
        assert shown == list(range(len(laid)))


@given(comparisons(), st.booleans(), CHOICES)
def test_stripped_blocks_stand_in_reading_order_each_once(
    comparison: Comparison, beside: bool, choice: Choice
) -> None:
    made = ComparisonLayout(comparison, rows(comparison), columns(100, beside), choice)
    for side, account in (("left", comparison.left), ("right", comparison.right)):
        found = [item.block for item in made.items if item.kind == "stripped" and item.side == side]
        all_ = [n for n, block in enumerate(account.article.blocks) if not block.kept]
        assert sorted(found) == (all_ if choice.stripped else [])


@given(comparisons())
def test_every_sentence_stands_in_one_row_and_a_row_pairs_only_what_a_link_claims(
    comparison: Comparison,
) -> None:
    found = rows(comparison)
    for side, account in (("left", comparison.left), ("right", comparison.right)):
        assert sorted(n for row in found for n in getattr(row, side)) == list(range(len(account.sentences)))
    claimed = {(i, j) for link in comparison.links for i in link.left for j in link.right}
    assert all((i, j) in claimed for row in found for i in row.left for j in row.right)
    assert [row.left for row in found if row.left] == sorted(row.left for row in found if row.left)


@settings(max_examples=50)
@given(comparisons(), WIDTHS, WIDTHS, CHOICES)
def test_a_sentence_keeps_its_place_through_any_change_of_width_and_choice(
    comparison: Comparison, before: int, after: int, choice: Choice
) -> None:
    laid = rows(comparison)
    first = ComparisonLayout(comparison, laid, columns(before, True), Choice(frozenset(GROUPS)))
    second = ComparisonLayout(comparison, laid, columns(after, False), choice)
    for item in range(len(first.items)):
        left, right = laid[first.items[item].rows[0]].left, laid[first.items[item].rows[0]].right
        row = second.row_of(("left", left[0]) if left else ("right", right[0]))
        assert row is not None
        if second.items:
            number = second.item_of_row(row)
            assert 0 <= number < len(second.items)
            assert row in second.items[number].rows or choice.only_differences
