"""How the time and the memory of a comparison grow; ratios, because machines differ.

Run by hand: ``pytest tests/benchmarks -s``.
"""

from __future__ import annotations

import re
import subprocess
import sys
import time
import tracemalloc
from collections.abc import Callable
from functools import partial
from itertools import count
from pathlib import Path

from tests.benchmarks.accounts import article, paragraphs, retold, revised

import reader
from reader.comparing import compare
from reader.comparing.accounts import account
from reader.comparing.align import alignment
from reader.language.tokens import tokens
from reader.model import Article

THOUSAND = 1000
END = re.compile(r"(?=[.!?…]*[\"'”’)]*$)")  # where a word can be put at the end of a sentence
SEEDS = sorted((Path(__file__).parents[2] / "seeds").iterdir())
FIRST = """
import sys, time, reader
left, right = reader.load(sys.argv[1]), reader.load(sys.argv[2])
import reader.comparing
start = time.process_time()
reader.comparing.compare(left, right)
first = time.process_time() - start
start = time.process_time()
sum(i * i for i in range(2_000_000))
print(first, time.process_time() - start)
"""


def seconds(work: Callable[[], object]) -> float:
    """Time on the processor, of one run with cold caches as it comes."""
    start = time.process_time()
    work()
    return time.process_time() - start


def floor() -> float:
    """What a fixed piece of plain Python costs here: about 0.1 s on a quiet machine of 2024."""
    return seconds(lambda: sum(i * i for i in range(2_000_000)))


def timed(words: int) -> float:
    left = paragraphs(words, words)
    a, b = article(left), article(retold(left, 7))
    return seconds(lambda: compare(a, b))


def test_ten_times_the_words_cost_at_most_fifteen_times_the_time() -> None:
    small, large = timed(10_000), timed(100_000)
    print(
        f"10,000 words {small:.2f} s, 100,000 words {large:.2f} s, {large / small:.1f} times; floor {floor():.2f} s"
    )
    assert large <= 15 * small


def test_a_comparison_of_long_accounts_stays_small() -> None:
    left = paragraphs(30_000, 1)
    a, b = article(left), article(retold(left, 7))
    tracemalloc.start()
    compare(a, b)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    print(f"30,000 words: {peak / 1e6:.0f} MB")
    assert peak < 120e6


def test_versions_are_aligned_in_about_the_time_of_reading_their_words() -> None:
    left = paragraphs(100_000, 3)
    a, b = account(article(left)), account(article(revised(left, 5)))
    reading = seconds(lambda: [tokens.__wrapped__(s.text) for x in (a, b) for s in x.sentences])
    aligning = seconds(lambda: alignment(a, b))
    print(f"tokens of both versions {reading:.2f} s, alignment {aligning:.2f} s; floor {floor():.2f} s")
    assert aligning <= 2 * reading


def test_two_versions_cost_less_than_half_of_two_accounts() -> None:
    left = paragraphs(100_000, 4)
    a, b = article(left), article(revised(left, 5))
    versions, accounts = seconds(lambda: compare(a, b)), timed(100_000)
    print(f"versions, everything {versions:.2f} s, accounts {accounts:.2f} s; floor {floor():.2f} s")
    assert versions <= accounts / 2


def told(paths: list[Path], mark: int) -> Article:
    """A thousand words of accounts one after the other, every sentence with a word of its own.

    So nothing of a sentence is remembered from another article; ``mark`` makes the words those of this one.
    """
    numbers = count(1000 * mark)
    blocks: dict[tuple[Path, int], list[str]] = {}
    words = 0
    for path in paths:
        for sentence in account(reader.load(path)).sentences:
            if words < THOUSAND:
                words += len(sentence.text.split())
                own = "".join(chr(ord("a") + int(digit)) for digit in str(next(numbers)))
                blocks.setdefault((path, sentence.block), []).append(
                    END.sub(f" zq{own}", sentence.text, count=1)
                )
    text = "\n\n".join(" ".join(block) for block in blocks.values())
    return reader.parse(text + "\n", name="long.txt", clean=False)


def test_accounts_of_a_thousand_words_cost_at_most_twice_the_floor() -> None:
    pairs = [(told(SEEDS[:2], 2 * k), told(SEEDS[2:], 2 * k + 1)) for k in range(1, 12)]
    spent = sorted(seconds(partial(compare, a, b)) for a, b in pairs)
    words = [sum(len(block.text.split()) for block in article.blocks) for article in pairs[0]]
    middle, base = spent[len(spent) // 2], sorted(floor() for _ in range(5))[2]
    print(
        f"{words[0]} and {words[1]} words, no sentence seen before: {1000 * middle:.0f} ms, "
        f"{middle / base:.2f} times the floor of {base:.2f} s"
    )
    assert middle <= 2 * base


def test_the_first_comparison_of_a_process_costs_at_most_twice_the_floor() -> None:
    found = [
        subprocess.run(
            [sys.executable, "-c", FIRST, str(SEEDS[0]), str(SEEDS[-1])],
            capture_output=True,
            text=True,
            check=True,
        ).stdout.split()
        for _ in range(5)
    ]
    first, base = min(float(pair[0]) for pair in found), min(float(pair[1]) for pair in found)
    print(f"first comparison beyond the imports {1000 * first:.0f} ms; floor {base:.2f} s")
    assert first <= 2 * base
