"""Lines that stand alone between two paragraphs of an article: what the page says is stripped, what the article says stays."""

from pathlib import Path

import pytest

from reader.loading import parse

GOLDEN = Path(__file__).parents[1] / "golden" / "asides"
TITLE = "Councillors vote to sell the harbour to a ferry company"
ABOVE = (
    "THORNBY - Councillors voted late on Tuesday to sell the town's harbour to the ferry company Nordlund "
    "for 18.4 million pounds, ending a dispute that has split the town for almost three years.",
    "The sale was approved by 14 votes to 11 after a debate of five hours, during which the public "
    "gallery was cleared twice. Ruth Calloway, the leader of the council, said the money would repair the "
    "sea wall.",
)
BELOW = (
    "Opponents, led by the retired pilot Ken Sands, said they would ask the High Court to review the "
    "decision. They argue that the land was given to the people of the town and cannot be sold.",
    "Nordlund runs eleven ferries and has promised to keep the fish market open for at least ten years. "
    "It plans a second berth and expects to bring 120,000 passengers a year through the town.",
)


def is_kept(line: str) -> bool:
    article = parse("\n\n".join((TITLE, *ABOVE, line, *BELOW)).encode())
    return any(line in block.text and block.kept for block in article.blocks)


@pytest.mark.parametrize("line", (GOLDEN / "stripped.txt").read_text("utf-8").splitlines())
def test_what_the_page_says_is_stripped(line: str) -> None:
    assert not is_kept(line)


@pytest.mark.parametrize("line", (GOLDEN / "kept.txt").read_text("utf-8").splitlines())
def test_what_the_article_says_stays(line: str) -> None:
    assert is_kept(line)
