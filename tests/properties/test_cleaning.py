"""Laws of cleaning: nothing lost, nothing twice, order kept; cleaning twice is cleaning once."""

from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import reader
from reader.cleaning import cues
from reader.cleaning.rules import RULES, VOCABULARY
from reader.cleaning.rules.phrase import expression, signs_of
from reader.sources import document
from reader.sources.sanitize import clean

PROSE = st.sampled_from(
    [
        "The council voted on Thursday to sell the old observatory on the hill to its telescope club for one pound.",
        "The club must repair the copper dome within three years and open the building on forty nights a year.",
        "Der Stadtrat hat am Dienstag beschlossen, die alte Schleuse am Unterhafen wieder in Betrieb zu nehmen.",
        "“Cold.”",
        "A dome in the rain",
        "• Two doses of copper",
        "Skarness 7-6 Holm",
        "旧灯塔将改建为一座海边图书馆，预计明年秋天开放，改建工程预算为一千二百万元。",
    ]
)
CUE_LINES = [
    line.partition(": ")[2]
    for line in (Path(__file__).parents[1] / "cleaning" / "cues.txt").read_text("utf-8").splitlines()
]
LINES = st.lists(st.one_of(PROSE, st.sampled_from(CUE_LINES), st.text(max_size=40), st.just("")), max_size=40)


@given(LINES)
def test_kept_and_stripped_together_give_the_source_back(lines: list[str]) -> None:
    text = "\n".join(lines)
    source = [(block.marker, block.text) for block in document(text, name="a.txt").blocks]
    blocks = reader.parse(text, name="a.txt").blocks
    assert [(block.marker, block.text) for block in blocks] == source
    assert _bare("".join(block.marker + block.text for block in blocks)) == _bare(clean(text, multiline=True))


def _bare(text: str) -> str:
    return "".join(text.split())


@given(LINES)
def test_every_stripped_block_has_a_reason_of_the_vocabulary_and_no_kept_one_has_any(
    lines: list[str],
) -> None:
    for block in reader.parse("\n".join(lines), name="a.txt").blocks:
        assert block.kept == (block.reason is None)
        assert block.reason is None or block.reason.rule in VOCABULARY


@given(LINES)
def test_the_title_is_the_text_of_one_kept_block(lines: list[str]) -> None:
    article = reader.parse("\n".join(lines), name="a.txt")
    titles = [block for block in article.blocks if block.kind == "title"]
    assert [block.text for block in titles] == ([article.title] if article.title is not None else [])
    assert all(block.kept for block in titles)


@given(LINES)
def test_the_same_text_gives_the_same_article(lines: list[str]) -> None:
    text = "\n".join(lines)
    assert reader.parse(text, name="a.txt") == reader.parse(text, name="a.txt")


@given(LINES)
def test_without_cleaning_every_block_is_kept(lines: list[str]) -> None:
    assert all(block.kept for block in reader.parse("\n".join(lines), name="a.txt", clean=False).blocks)


CLUES = [cues.Clue(rule, phrase) for rule in RULES for phrases in rule.phrases.values() for phrase in phrases]


def meets_only_with_its_words(clue: cues.Clue, line: str) -> bool:
    """Whether a folded line meets no phrase, or has a sign of each word of the one it meets."""
    met = clue.find(line if clue.cased else line.lower()) is not None
    return not met or clue.fits(signs_of(line.lower()))


def test_a_known_cue_has_the_words_of_each_phrase_that_it_meets() -> None:
    lines = [cues.fold(line) for line in CUE_LINES]
    assert all(meets_only_with_its_words(clue, line) for clue in CLUES for line in lines)


@settings(max_examples=300, suppress_health_check=[HealthCheck.filter_too_much, HealthCheck.too_slow])
@given(st.data())
def test_a_line_made_of_a_phrase_has_the_words_of_it(data: st.DataObject) -> None:
    clue = data.draw(st.sampled_from(CLUES))
    pattern = expression(clue.phrase)
    line = cues.fold(data.draw(st.from_regex(f"(?i:{pattern})" if clue.cased else pattern, fullmatch=True)))
    assert meets_only_with_its_words(clue, line)
