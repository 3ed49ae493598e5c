"""Statements across the accounts of a story: clusters of linked sentences.

Two clusters are merged, strongest link first, only when at least half of the sentence pairs between them are linked
(average linkage), so that a chain of loose links does not run the whole story together.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import combinations, product
from typing import TypeAlias

from reader.comparing.stories.facts import Pairs
from reader.language.tokens import tokens
from reader.model import Account, Cell, Link, Span, StoryRow

_Sentence: TypeAlias = tuple[int, int]  # account, sentence
_Links: TypeAlias = Mapping[frozenset[_Sentence], Link]

LINKAGE = 0.5
"""Share of the sentence pairs between two clusters that must be linked before they are one statement."""

TOPIC = 4
"""Words that say what a statement is about."""


def statement_rows(
    accounts: Sequence[Account], pairs: Pairs
) -> tuple[list[StoryRow], tuple[tuple[int, ...], ...]]:
    """The rows of what two or more report, and for each account the sentences that it alone has."""
    links = {
        frozenset(((left, i), (right, j))): link
        for left, right, comparison in pairs
        for link in comparison.links
        for i, j in product(link.left, link.right)
    }
    clusters = _clusters(links)
    rows = [_statement_row(accounts, cluster, links) for cluster in clusters]
    spoken = {place for cluster in clusters for place in cluster}
    alone = tuple(
        tuple(n for n in range(len(account.sentences)) if (number, n) not in spoken)
        for number, account in enumerate(accounts)
    )
    return rows, alone


def _clusters(links: _Links) -> list[list[_Sentence]]:
    """Statements as sorted lists of sentences, in reading order of the first account that has them."""
    home: dict[_Sentence, list[_Sentence]] = {}
    for edge in sorted(links, key=lambda e: (-links[e].score, sorted(e))):
        one, other = (home.setdefault(place, [place]) for place in sorted(edge))
        if one is other:
            continue
        linked = sum(frozenset((a, b)) in links for a in one for b in other)
        if linked >= LINKAGE * len(one) * len(other):
            one.extend(other)
            for place in other:
                home[place] = one
    return sorted(
        sorted(cluster) for place, cluster in home.items() if cluster[0] == place and len(cluster) > 1
    )


def _statement_row(accounts: Sequence[Account], cluster: list[_Sentence], links: _Links) -> StoryRow:
    def weight(place: _Sentence) -> float:
        edges = (frozenset((place, other)) for other in cluster)
        return sum(links[edge].score for edge in edges if edge in links)

    chosen: dict[int, _Sentence] = {}
    for place in sorted(cluster, key=lambda place: (-weight(place), place)):
        chosen.setdefault(place[0], place)
    departing = _departing(list(chosen.values()), links)
    cells = tuple(
        _cell(account, chosen[number][1], departs=number in departing) if number in chosen else None
        for number, account in enumerate(accounts)
    )
    texts = [accounts[number].sentences[n].text for number, n in sorted(chosen.values())]
    return StoryRow("statement", topic(texts), cells, _silence(cells))


def topic(texts: Sequence[str]) -> str:
    """Up to four content words that most of the texts share, as the first of them writes them: "Wang · hired · lab".

    A text alone gives its own first content words. Words are the same when their stems are.
    """
    spoken = [[t for t in tokens(text) if t.is_word and not t.is_function] for text in texts]
    count = Counter(stem for words in spoken for stem in {word.stem for word in words})
    lead = spoken[0] if spoken else []
    unique = list({word.stem: word for word in reversed(lead)}.values())[::-1]
    best = sorted(unique, key=lambda word: (-count[word.stem], not word.is_name, -len(word.text), word.start))
    return " · ".join(word.text for word in sorted(best[:TOPIC], key=lambda word: word.start))


def _departing(places: list[_Sentence], links: _Links) -> set[int]:
    """The accounts that contradict most of the others here."""
    linked = (pair for pair in combinations(places, 2) if frozenset(pair) in links)
    against = Counter(
        number for pair in linked if links[frozenset(pair)].relation == "conflict" for number, _ in pair
    )
    return {number for number, count in against.items() if 2 * count >= len(places)}


def _cell(account: Account, number: int, *, departs: bool) -> Cell:
    text = account.sentences[number].text
    return Cell(Span(number, 0, len(text), text), text, departs)


def _silence(cells: tuple[Cell | None, ...]) -> str:
    """Named when exactly one account leaves out what all the others say."""
    silent = [number for number, cell in enumerate(cells) if cell is None]
    return (
        f"only {chr(ord('A') + silent[0])} does not say this" if len(silent) == 1 and len(cells) > 2 else ""
    )
