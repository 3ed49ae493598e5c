"""The weights of the features, learned by regularised logistic regression on news of several kinds together.

Each weight is (w, v): it counts as w + v * size, where size runs from -1 for accounts of a few sentences to 1 for
those of a dozen and more, because what is strong evidence in a short account is little in a long one.
"""

from __future__ import annotations

BIAS = (-3.9339, -0.3295)
LENGTH = (0.1191, -0.2009)  # of the logarithm of the number of pairs

WEIGHTS: dict[str, tuple[float, float]] = {
    "score": (-4.3076, 0.0632),
    "root": (-2.7093, 0.0383),
    "least gap": (2.5218, 0.1031),
    "most gap": (2.6786, 1.0655),
    "least share": (0.3828, -0.3669),
    "most share": (-0.0602, -0.1290),
    "least part": (0.1875, -0.7155),
    "most part": (-0.5006, 0.4357),
    "diagonal": (1.0675, 0.4494),
    "beside": (2.8653, -0.4684),
    "distance": (-1.0623, -1.2013),
    "lead": (0.2757, 0.4634),
    "most covered": (0.1413, 0.3027),
    "least covered": (2.8134, 1.1277),
    "covered": (5.4188, 0.9664),
    "best term": (0.3034, 0.7402),
    "second term": (1.0560, -0.0882),
    "third term": (0.1349, 0.1298),
    "shared": (1.2283, 0.0504),
    "shared rare": (1.7734, 0.1107),
    "matches": (-1.8228, -0.0387),
    "specific": (0.2263, 0.0695),
    "single": (0.1563, -0.0331),
    "names": (-0.0093, -0.1434),
    "entities": (-0.0248, -0.5986),
    "numbers": (-0.0581, -0.6065),
    "any number": (-1.1915, -0.3337),
    "other numbers": (-0.4807, 0.2553),
    "values": (0.5407, 0.4708),
    "best value": (1.4674, 0.8966),
    "other values": (0.0163, 0.1401),
    "run": (0.5312, 0.4845),
    "two in a row": (-0.6332, 0.2360),
    "shorter": (-0.3236, 0.0717),
    "longer": (0.4762, -0.1480),
    "kinship": (1.9449, 1.8534),
}
