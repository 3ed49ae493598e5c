"""The corpus of tests/golden/stories: invented stories of three and four accounts, with what people say of them.

A story is a folder of its accounts as they came and story.toml. Those under "seen" were looked at when the rules of the
engine were written and its weights fitted; those under "unseen" never, and nobody should: they tell what to expect. No
figure may fall below its floor in floors.json, nor rise above it by more than a margin: then the floor is to be raised.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from tests.comparing.scoring import scored

STORIES = Path(__file__).parents[1] / "golden" / "stories"
MARGIN = 0.05


@pytest.mark.parametrize("name", ["seen", "unseen"])
def test_the_floors_hold_and_are_raised_when_comparing_gets_better(name: str) -> None:
    found = scored(STORIES / name)
    shares = {
        f"{part}, {share}": getattr(getattr(found, part), share)
        for part in ("links", "contradictions", "quotations")
        for share in ("precision", "recall")
    }
    shares["baits, silent"] = 1 - found.baits.recall
    floors = json.loads((STORIES / "floors.json").read_text("utf-8"))[name]
    assert {
        part for part, share in shares.items() if not floors[part] <= share <= floors[part] + MARGIN
    } == set(), shares
