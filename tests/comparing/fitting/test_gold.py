"""What people say of a story, pair by pair."""

from __future__ import annotations

import tomllib

from reader.comparing.fitting.gold import by_pairs

STORY = """
[accounts.a]
file = "a.txt"
body = [[["Two men died on Friday.", "deaths day"], ["It rained.", "rain"]]]

[accounts.b]
file = "b.txt"
body = [[["Three died, the mayor said.", "deaths ~mayor"]], [["Mayor Roe wept.", "mayor"]]]

[accounts.c]
file = "c.txt"
body = [[["Mayor Roe said that 3 were dead.", "deaths ~mayor"]]]

[[contradictions]]
id = "deaths"
kind = "number"
a = [["men died", "Two", "2"]]
b = [["Three", "Three", "3"]]
c = [["were dead", "3", "3"]]

[[contradictions]]
id = "weather"
kind = "cause"
a = [["rained", "rained", "?"]]
c = [["were dead", "dead", "x"]]

[[baits]]
id = "who"
kind = "role"
b = [["Three", "the mayor"]]
c = [["Roe said", "Mayor Roe"]]

[[quotations]]
id = "words"
a = ["Ann Roe", "It rained", []]
b = ["Ann Roe", "wept", []]
a-b = "altered"
"""

PAIRS = {pair["left"] + pair["right"]: pair for pair in by_pairs(tomllib.loads(STORY))["pairs"]}


def test_sentences_are_linked_by_what_they_report_and_perhaps_by_details() -> None:
    assert PAIRS["ab"]["links"] == [
        {"left": ["Two men died on Friday."], "right": ["Three died, the mayor said."]}
    ]
    assert PAIRS["bc"]["optional_links"] == [
        {"left": ["Mayor Roe wept."], "right": ["Mayor Roe said that 3 were dead."]}
    ]


def test_values_of_other_groups_contradict_one_another() -> None:
    ((row,), doubtful) = PAIRS["ac"]["conflicts"], PAIRS["ac"]["doubtful"]
    assert (row["left"], row["right"], row["left_sentence"]) == ("Two", "3", "Two men died on Friday.")
    assert [row["id"] for row in doubtful] == ["weather"]


def test_values_of_one_group_and_baits_do_not() -> None:
    assert PAIRS["bc"]["conflicts"] == []
    assert {row["id"] for row in PAIRS["bc"]["non_conflicts"]} == {"deaths", "who"}


def test_quotations_stand_on_one_side_or_go_together() -> None:
    assert [row["relation"] for pair in PAIRS.values() for row in pair["quotes"]] == [
        "altered",
        "only_left",
        "only_left",
    ]
