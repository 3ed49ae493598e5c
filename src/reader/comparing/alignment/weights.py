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
    "least gap": ((2.3239, -0.1454), (3.8162, -0.7281), "its score less that of its best rival in the row, or the column: the lesser"),
    "most gap": ((0.6511, 2.0617), (0.4587, 4.3277), "the greater"),
    "beside": ((2.7718, -0.7706), (4.1032, -2.7921), "the best score of either sentence with a neighbour of the other"),
    "distance": ((-1.1194, -1.4615), (-2.3350, -3.2851), "how far apart they stand, as shares of the way through"),
    "lead": ((0.2177, 0.4544), (0.6007, 1.1948), "one of them opens its account"),
    "best term": ((0.9982, 1.5609), (2.0071, 3.1662), "the weight of the best term that they share"),
    "third term": ((0.5184, -0.0850), (1.3382, -0.6593), "of the third best one"),
    "specific": ((-1.1222, -0.3062), (-2.7058, 0.3238), "terms shared, each divided by how many pairs share it; logarithm"),
    "single": ((0.4289, -0.0545), (1.1647, -0.2723), "the rarity in English of the terms that only these two share"),
    "entities": ((0.4047, -0.1101), (1.0129, -0.5760), "they name somebody or something in common"),
    "other numbers": ((-0.3853, 0.1483), (-1.0127, 0.6061), "both have numbers and none in common"),
    "best value": ((1.1843, 1.2326), (2.9548, 3.0324), "how much the likest two values look like reports of one thing"),
    "run": ((0.3381, 0.7011), (0.8086, 1.7306), "words of the longest run that they share; logarithm"),
    "two in a row": ((-0.7966, -0.2906), (-2.1797, -0.5480), "neighbouring content words that they share; logarithm"),
    "longer": ((0.2475, -0.2903), (0.9222, -0.9938), "content words of the longer one; logarithm"),
    "topic": ((1.5880, 1.4562), (4.3644, 3.1917), "how near they are in what they speak of, whatever the words"),
    "clause": ((1.7362, 1.1327), (4.8762, 2.4256), "how alike their most alike clauses are"),
    "clause weight": ((0.4768, 0.1441), (1.3816, 0.2783), "the most weight that two of their clauses share"),
}  # fmt: skip
"""What the two sentences are by themselves."""

COVERED: dict[str, tuple[Weight, Weight, str]] = {
    "least known": ((-0.5128, 0.3394), (-0.2491, 0.8323), "the share of a sentence that the other account has: the lesser"),
    "least of known": ((0.8142, -1.8169), (3.3142, -5.5435), "how much of that the two share, as a share of it: the lesser"),
    "most of known": ((0.5988, 0.4987), (1.6269, 1.3139), "the greater"),
    "least foreign": ((0.0688, 0.2967), (0.0929, 0.8875), "weight of names and numbers the other account lacks: the lesser; logarithm"),
    "least elsewhere": ((-0.4811, 0.6140), (-1.1350, 1.9602), "weight of those it has in other sentences: the lesser; logarithm"),
    "most elsewhere": ((0.2172, -0.1510), (0.6988, -0.5321), "the greater; logarithm"),
    "plain": ((0.7712, 0.3838), (2.0883, 0.6253), "weight of the words shared that are no names; logarithm"),
    "best name": ((1.3126, -0.0797), (3.5447, -0.7367), "the weight of the best name that they share"),
}  # fmt: skip
"""How much of them could be matched, and how much of it is."""

SIZE: dict[str, tuple[Weight, Weight, str]] = {
    "bias": ((-5.5212, 0.3021), (-15.9543, 3.1836), "nothing: it is always there"),
    "length": ((0.2348, -0.4053), (0.7233, -1.2231), "how many pairs of sentences there are; logarithm"),
}  # fmt: skip
"""What all pairs of two accounts have alike."""

AMONG: dict[str, tuple[Weight, str]] = {
    "first look": ((-1.8136, 0.4019), "the logarithm of its own odds"),
    "best diagonal": ((1.1306, 1.0137), "the likelier of the pairs before and behind it, unless either sentence is another's"),
    "near": ((0.2748, 0.3536), "the likeliest pair a step further, unless either sentence is another's"),
    "both beside": ((1.5632, -0.8785), "the likeliest pairs of either sentence with a neighbour of the other: the lesser"),
    "any beside": ((1.9092, -0.5154), "the greater"),
    "weaker rival": ((-1.9872, 0.7904), "its likeliest rival of the row, or of the column: the lesser"),
    "stronger rival": ((-1.6624, 0.8631), "the greater"),
    "best square": ((1.1084, -2.1223), "how likely a rival of the row, one of the column and the pair across are: the most"),
    "squares": ((-0.1149, 0.9688), "of all together"),
}  # fmt: skip
"""What the other pairs say of them, in the second look: what is left over between linked neighbours belongs together."""

FIRST: Weights = {name: weight for name, (weight, _, _) in (OWN | COVERED | SIZE).items()}
SECOND: Weights = {name: weight for name, (_, weight, _) in (OWN | COVERED | SIZE).items()} | {
    name: weight for name, (weight, _) in AMONG.items()
}
