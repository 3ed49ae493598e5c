"""The corpus of tests/golden/stories: invented stories of three and four accounts, with what people say of them.

A story is a folder of its accounts as they came and story.toml. Those under "seen" were looked at when the rules of the
engine were written and its weights fitted; those under "unseen" never, and nobody should: they tell what to expect. No
figure may fall below its floor in floors.json, nor rise above it by more than a margin: then the floors are to be raised,
by ``python -m tests.comparing.test_corpus``.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from tests.comparing.scoring import scored

STORIES = Path(__file__).parents[1] / "golden" / "stories"
FLOORS = STORIES / "floors.json"
MARGIN = 0.05


def figures(name: str) -> dict[str, float]:
    """How well the stories of a folder are compared, rounded down."""
    found = scored(STORIES / name)
    shares = {
        f"{part}, {share}": getattr(getattr(found, part), share)
        for part in ("links", "contradictions", "quotations")
        for share in ("precision", "recall")
    }
    shares["baits, silent"] = 1 - found.baits.recall
    return {part: int(share * 1000) / 1000 for part, share in shares.items()}


@pytest.mark.parametrize("name", ["seen", "unseen"])
def test_the_floors_hold_and_are_raised_when_comparing_gets_better(name: str) -> None:
    floors = json.loads(FLOORS.read_text("utf-8"))[name]
    found = figures(name)
    beside = {part for part, share in found.items() if not floors[part] <= share <= floors[part] + MARGIN}
    assert not beside, found


if __name__ == "__main__":
    FLOORS.write_text(
        json.dumps({name: figures(name) for name in ("seen", "unseen")}, indent=1) + "\n", "utf-8"
    )
    print(FLOORS.read_text("utf-8"), end="")
