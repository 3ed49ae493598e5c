"""Whole reports as a person reads them: tests/golden/reports holds what is expected.

`python -m tests.reports.test_golden` writes the files anew; read the difference before you keep it.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from tests.bridge import COMPARISON, A
from tests.reports.stories import AGAINST, FACTS, STORY

from reader.reports import Thing, render
from reader.reports.facts import fact_sheet

GOLDEN = Path(__file__).parents[1] / "golden" / "reports"
CASES: dict[str, tuple[Thing, dict[str, Any]]] = {
    "comparison-80.txt": (COMPARISON, {"width": 80}),
    "comparison-120.txt": (COMPARISON, {"width": 120}),
    "comparison-plain.txt": (COMPARISON, {"plain": True}),
    "comparison.md": (COMPARISON, {"format": "markdown"}),
    "story-120.txt": (STORY, {"width": 120}),
    "story-plain.txt": (STORY, {"plain": True}),
    "facts-plain.txt": (fact_sheet(A, FACTS, AGAINST), {"plain": True}),
    "article-stripped.txt": (A.article, {"stripped": True}),
}


@pytest.mark.parametrize("name", CASES)
def test_the_report_is_as_expected(name: str) -> None:
    thing, options = CASES[name]
    assert render(thing, **options) == (GOLDEN / name).read_text("utf-8")


def test_no_expected_report_is_left_over() -> None:
    assert {path.name for path in GOLDEN.iterdir()} == set(CASES)


if __name__ == "__main__":
    GOLDEN.mkdir(parents=True, exist_ok=True)
    for case, (of, how) in CASES.items():
        (GOLDEN / case).write_text(render(of, **how), "utf-8")
