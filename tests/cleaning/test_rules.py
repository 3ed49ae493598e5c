"""The rules by lines that meet them (cues.txt, after the name of the rule) and by lines that look alike (no_cues.txt)."""

from pathlib import Path

import pytest

from reader.cleaning import cues
from reader.cleaning.rules import RULES, VOCABULARY, Rule

HERE = Path(__file__).parent
MET = [
    (name, line)
    for name, _, line in (row.partition(": ") for row in (HERE / "cues.txt").read_text("utf-8").splitlines())
]


@pytest.mark.parametrize(("name", "line"), MET)
def test_a_line_meets_the_rule_that_it_is_listed_under(name: str, line: str) -> None:
    found = cues.cue(line)
    assert found is not None
    assert found.rule == name


@pytest.mark.parametrize("line", (HERE / "no_cues.txt").read_text("utf-8").splitlines())
def test_a_line_that_looks_like_a_cue_meets_no_rule(line: str) -> None:
    assert cues.cue(line) is None


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: f"{rule.name}-{rule.scope}-{rule.place}")
def test_a_rule_has_a_name_of_the_vocabulary_and_no_phrase_twice(rule: Rule) -> None:
    assert rule.name in VOCABULARY
    for phrases in rule.phrases.values():
        assert len(set(phrases)) == len(phrases)
        assert all(phrases)
