"""The four accounts of the sample story are told apart where they contradict one another, and nowhere else."""

from __future__ import annotations

from itertools import combinations

from tests.processes import SEEDS

import reader

CONFLICTS = {
    (1, 3): {("date", "April 2025", "April 2023")},
    (1, 4): {
        ("quote", "lost", "lose"),
        ("money", "$14 billion", "$14.9 billion"),
        ("role", "LeCun's boss", "his successor"),
    },
    (3, 4): {
        ("date", "April 2023", "April 2025"),
        ("money", "$14 billion", "$14.9 billion"),
        ("role", "LeCun in a subordinate position", "his successor"),
    },
}
"""Numbers of two accounts -> the conflicts between them: kind, the words of one, the words of the other."""


def test_the_conflicts_of_the_sample_story_are_told_and_no_others() -> None:
    articles = [reader.load(path) for path in SEEDS]
    told = {
        (one + 1, other + 1): {
            (difference.kind, difference.left.text, difference.right.text)
            for difference in reader.compare(articles[one], articles[other]).differences
            if difference.verdict == "conflict"
        }
        for one, other in combinations(range(len(articles)), 2)
    }
    assert {pair: conflicts for pair, conflicts in told.items() if conflicts} == CONFLICTS
