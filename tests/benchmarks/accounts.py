"""Long invented accounts, made by chance from a fixed seed."""

from __future__ import annotations

import random

import reader
from reader.model import Article

ONSETS = "b br d dr f g gr k kl l m n p pl r s st t tr v".split()
CORES = "a e i o u ea ou".split()
SMALL = "the of and to in a that for on with was by as it at from".split()


def vocabulary(size: int, chance: random.Random) -> list[str]:
    """Words that look like words."""
    return [
        "".join(chance.choice(ONSETS) + chance.choice(CORES) for _ in range(chance.randint(2, 4))) + "n"
        for _ in range(size)
    ]


def paragraphs(words: int, seed: int) -> list[str]:
    """Paragraphs of three sentences with about so many words in all; frequent words are much more frequent."""
    chance = random.Random(seed)
    known = vocabulary(20_000, random.Random(0))
    found, count = [], 0
    while count < words:
        sentences = []
        for _ in range(3):
            picked = [
                chance.choice(SMALL) if chance.random() < 0.45 else known[int(20_000 * chance.random() ** 4)]
                for _ in range(chance.randint(8, 30))
            ]
            count += len(picked)
            sentences.append(" ".join(picked).capitalize() + ".")
        found.append(" ".join(sentences))
    return found


def article(blocks: list[str]) -> Article:
    """An article of paragraphs."""
    return reader.parse("\n\n".join(blocks), name="long.txt", clean=False)


def retold(blocks: list[str], seed: int) -> list[str]:
    """Another account: half of it the same statements in other words and another order, half of it its own."""
    chance = random.Random(seed)
    words = sum(len(block.split()) for block in blocks)
    changed = []
    for block in chance.sample(blocks, len(blocks) // 2):
        tokens = block.split()
        for _ in range(len(tokens) // 5):
            tokens[chance.randrange(len(tokens))] = chance.choice(SMALL)
        changed.append(" ".join(tokens))
    changed += paragraphs(words // 2, seed + 1)
    chance.shuffle(changed)
    return changed


def revised(blocks: list[str], seed: int) -> list[str]:
    """The next version of an account: one paragraph in ten edited, ten moved to the front."""
    chance = random.Random(seed)
    edited = [block.replace(" the ", " a ", 1) if chance.random() < 0.1 else block for block in blocks]
    middle = len(edited) // 2
    return edited[middle : middle + 10] + edited[:middle] + edited[middle + 10 :]
