"""The corpus of tests/golden/cleaning: invented pages in ten languages and the seeds, readable in and out.

A case is a folder: page.txt as it came, expected.txt (the kept blocks, the title first), stripped.txt (the others, a
line each), meta.json. The share of lines judged rightly may not fall below the floors in floors.json, nor rise above
them by more than a margin: then the floors have to be raised.

Which test measures what: this one the quality on texts as people copy them; test_page the quality on pages, and that a
page gives one article as HTML, as copied text and as w3m prints it (tests/golden/pages); test_rules every cue by the
examples beside it; test_beginnings, test_endings, test_mending and test_strays one behaviour each of what mends the
chain; test_chain and fitting the chain itself; tests/properties the laws that hold for any input.
"""

import json
from collections import Counter
from pathlib import Path

import pytest

import reader
from reader.model import Article

CORPUS = Path(__file__).parents[1] / "golden" / "cleaning"
CASES = sorted(path.parent for path in CORPUS.glob("*/page.txt"))
MARGIN = 0.01


def article(case: Path) -> Article:
    return reader.load(case / "page.txt")


def expected(case: Path) -> list[str]:
    return (case / "expected.txt").read_text("utf-8").strip().split("\n\n")


def stripped(case: Path) -> list[str]:
    return (case / "stripped.txt").read_text("utf-8").splitlines()


def rightly_judged() -> dict[str, float]:
    """The share of lines to keep that are kept, and of lines to strip that are stripped."""
    hits, counts = Counter[str](), Counter[str]()
    for case in CASES:
        blocks = article(case).blocks
        for side, lines in (("kept", expected(case)), ("stripped", stripped(case))):
            wanted = Counter(lines)
            found = Counter(block.text for block in blocks if block.kept == (side == "kept"))
            hits[side] += sum((wanted & found).values())
            counts[side] += sum(wanted.values())
    return {side: hits[side] / counts[side] for side in counts}


def test_the_floors_hold_and_are_raised_when_cleaning_gets_better() -> None:
    floors = json.loads((CORPUS / "floors.json").read_text("utf-8"))
    for side, share in rightly_judged().items():
        assert floors[side] <= share <= floors[side] + MARGIN, f"{side}: {share:.4f}"


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_expected_and_stripped_are_the_whole_page(case: Path) -> None:
    blocks = Counter(block.text for block in article(case).blocks)
    assert blocks == Counter(expected(case)) + Counter(stripped(case))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_no_paragraph_is_lost(case: Path) -> None:
    kept = Counter(block.text for block in article(case).blocks if block.kept)
    assert not Counter(expected(case)) - kept


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_the_metadata_are_found(case: Path) -> None:
    found = article(case)
    wanted = json.loads((case / "meta.json").read_text("utf-8"))
    assert {name: getattr(found, name) for name in wanted} == wanted


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_what_is_stripped_has_a_reason_with_evidence(case: Path) -> None:
    for block in article(case).blocks:
        assert block.kept == (block.reason is None)
        assert block.reason is None or block.reason.detail


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_cleaning_what_was_kept_strips_nothing_more(case: Path) -> None:
    first = article(case)
    kept = [f"{block.marker} {block.text}".strip() for block in first.blocks if block.kept]
    again = reader.parse("\n\n".join(kept), name="kept.txt")
    assert again.text == first.text
    assert again.title == first.title
