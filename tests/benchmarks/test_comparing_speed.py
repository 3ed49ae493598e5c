"""How the time and the memory of a comparison grow; ratios, because machines differ.

Run by hand: ``pytest tests/benchmarks -s``.
"""

from __future__ import annotations

import time
import tracemalloc
from collections.abc import Callable

from tests.benchmarks.accounts import article, paragraphs, retold, revised

from reader.comparing import compare
from reader.comparing.accounts import account
from reader.comparing.align import align
from reader.language.tokens import tokens


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
    aligning = seconds(lambda: align(a, b))
    print(f"tokens of both versions {reading:.2f} s, alignment {aligning:.2f} s; floor {floor():.2f} s")
    assert aligning <= 2 * reading
