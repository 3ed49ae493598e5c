"""Every rule of the rules file, by the examples and counter-examples that stand beside it."""

import pytest

from reader.cleaning import cues
from reader.cleaning.rules import RULES, VOCABULARY, Rule

PATTERNS = [(rule, key) for rule in RULES for key in rule.phrases]


@pytest.mark.parametrize(("rule", "example"), [(rule, line) for rule in RULES for line in rule.examples])
def test_an_example_meets_its_rule(rule: Rule, example: str) -> None:
    found = cues.cue(example)
    assert found is not None
    assert found.rule == rule.name


@pytest.mark.parametrize("line", [line for rule in RULES for line in rule.counters])
def test_a_counter_example_meets_no_rule(line: str) -> None:
    assert cues.cue(line) is None


@pytest.mark.parametrize(("rule", "key"), PATTERNS, ids=[f"{rule.name}-{key}" for rule, key in PATTERNS])
def test_every_pattern_has_an_example_of_its_own(rule: Rule, key: str) -> None:
    clues = [
        cues.Clue(RULES.index(rule), key, signs, pattern) for signs, pattern in rule.phrases[key].items()
    ]
    folded = [cues.fold(line) if key == "cased" else cues.fold(line).lower() for line in rule.examples]
    assert any(clue.find(line) is not None for clue in clues for line in folded)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: f"{rule.name}-{rule.place}")
def test_a_rule_has_examples_and_counter_examples_and_a_name_of_the_vocabulary(rule: Rule) -> None:
    assert rule.name in VOCABULARY
    assert rule.examples
    assert rule.counters
