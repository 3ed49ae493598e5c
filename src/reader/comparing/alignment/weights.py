"""What is weighed of two sentences, in order, and how much; :mod:`reader.comparing.fitting.alignment` learned it.

A feature has its weight in the first look and in the second one. A weight (w, v) counts as w + v * size, where size
runs from -1 for accounts of a few sentences to 1 for those of a dozen and more, because what is strong evidence in
a short account is little in a long one.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

Weight: TypeAlias = tuple[float, float]
Weights: TypeAlias = Mapping[str, Weight]

OWN: dict[str, tuple[Weight, Weight, str]] = {
    "least gap": ((3.2638, 1.2607), (5.3872, 1.5214), "its score less that of its best rival in the row, or the column: the lesser"),
    "most gap": ((0.4748, 1.8622), (-0.4179, 3.3570), "the greater"),
    "beside": ((2.9024, -0.4288), (4.5028, -2.1396), "the best score of either sentence with a neighbour of the other"),
    "distance": ((-1.4925, -2.0321), (-2.7462, -3.9586), "how far apart they stand, as shares of the way through"),
    "lead": ((0.1273, 0.3531), (0.3847, 0.9368), "one of them opens its account"),
    "best term": ((1.0860, 1.6549), (2.4281, 3.2765), "the weight of the best term that they share"),
    "third term": ((0.3804, -0.2145), (1.1304, -0.8108), "of the third best one"),
    "specific": ((-0.9580, -0.0378), (-2.3220, 0.9309), "terms shared, each divided by how many pairs share it; logarithm"),
    "single": ((0.5118, 0.0259), (1.2600, -0.2025), "the rarity in English of the terms that only these two share"),
    "entities": ((0.4982, 0.0404), (1.2910, -0.1516), "they name somebody or something in common"),
    "other numbers": ((-0.3483, 0.1600), (-0.9384, 0.6357), "both have numbers and none in common"),
    "best value": ((1.1005, 1.0777), (2.5462, 2.3526), "how much the likest two values look like reports of one thing"),
    "run": ((0.3376, 0.7129), (0.6880, 1.6332), "words of the longest run that they share; logarithm"),
    "two in a row": ((-0.6619, -0.0841), (-1.6779, 0.1836), "neighbouring content words that they share; logarithm"),
    "longer": ((0.4324, -0.0414), (1.2690, -0.4837), "content words of the longer one; logarithm"),
    "topic": ((1.7039, 1.6682), (4.2730, 3.2670), "how near they are in what they speak of, whatever the words"),
    "clause": ((1.1226, 0.3450), (3.3121, 0.3517), "how alike their most alike clauses are"),
    "clause weight": ((0.3555, -0.0244), (1.0303, -0.2246), "the most weight that two of their clauses share"),
}  # fmt: skip
"""What the two sentences are by themselves."""

COVERED: dict[str, tuple[Weight, Weight, str]] = {
    "least known": ((-0.6698, 0.0624), (-0.6375, 0.2780), "the share of a sentence that the other account has: the lesser"),
    "least of known": ((2.4314, -0.1264), (6.9215, -1.7863), "how much of that the two share, as a share of it: the lesser"),
    "most of known": ((0.3316, 0.0009), (0.9551, 0.0438), "the greater"),
    "least foreign": ((-0.0049, 0.1933), (-0.0926, 0.6257), "weight of names and numbers the other account lacks: the lesser; logarithm"),
    "least elsewhere": ((-0.5300, 0.5314), (-1.2743, 1.7613), "weight of those it has in other sentences: the lesser; logarithm"),
    "most elsewhere": ((0.1812, -0.2522), (0.6792, -0.6936), "the greater; logarithm"),
    "plain": ((0.4262, -0.0265), (1.2907, -0.3027), "weight of the words shared that are no names; logarithm"),
    "best name": ((0.8677, -0.6508), (2.4963, -2.0881), "the weight of the best name that they share"),
}  # fmt: skip
"""How much of them could be matched, and how much of it is."""

SIZE: dict[str, tuple[Weight, Weight, str]] = {
    "bias": ((-4.7010, 1.0116), (-14.7819, 4.8066), "nothing: it is always there"),
    "length": ((0.0835, -0.4446), (0.6093, -1.2441), "how many pairs of sentences there are; logarithm"),
}  # fmt: skip
"""What all pairs of two accounts have alike."""

AMONG: dict[str, tuple[Weight, str]] = {
    "first look": ((-1.7529, 0.5283), "the logarithm of its own odds"),
    "best diagonal": ((1.3094, 1.2341), "the likelier of the pairs before and behind it, unless either sentence is another's"),
    "near": ((0.4855, 0.8490), "the likeliest pair a step further, unless either sentence is another's"),
    "both beside": ((1.2984, -1.2348), "the likeliest pairs of either sentence with a neighbour of the other: the lesser"),
    "any beside": ((1.8792, -0.4201), "the greater"),
    "weaker rival": ((-2.2606, 0.3566), "its likeliest rival of the row, or of the column: the lesser"),
    "stronger rival": ((-1.7379, 0.7330), "the greater"),
    "best square": ((1.7289, -1.0955), "how likely a rival of the row, one of the column and the pair across are: the most"),
    "squares": ((-0.2420, 0.7207), "of all together"),
}  # fmt: skip
"""What the other pairs say of them, in the second look: what is left over between linked neighbours belongs together."""

FIRST: Weights = {name: weight for name, (weight, _, _) in (OWN | COVERED | SIZE).items()}
SECOND: Weights = {name: weight for name, (_, weight, _) in (OWN | COVERED | SIZE).items()} | {
    name: weight for name, (weight, _) in AMONG.items()
}
