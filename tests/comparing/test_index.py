"""Things are found again by a key."""

from __future__ import annotations

from reader.comparing.index import index


def test_under_each_key_all_stands_in_order() -> None:
    assert index([("pier", 3), ("storm", 1), ("pier", 2)]) == {"pier": [3, 2], "storm": [1]}
