"""The weights of the features, learned by regularised logistic regression on news of several kinds together.

Each weight is (w, v): it counts as w + v * size, where size runs from -1 for accounts of a few sentences to 1 for
those of a dozen and more, because what is strong evidence in a short account is little in a long one.
"""

from __future__ import annotations

BIAS = (-3.7594, 0.0103)
LENGTH = (0.0615, -0.2126)  # of the logarithm of the number of pairs

WEIGHTS: dict[str, tuple[float, float]] = {
    "score": (-4.1936, 0.0882),
    "root": (-2.0081, 0.1211),
    "least gap": (2.3226, 0.0754),
    "most gap": (2.5134, 0.8690),
    "least share": (0.6280, -0.3540),
    "most share": (0.0539, -0.0014),
    "least part": (-0.5314, -1.0307),
    "most part": (-0.7478, 0.3122),
    "diagonal": (1.0502, 0.4111),
    "beside": (2.8563, -0.4560),
    "distance": (-1.0560, -1.1777),
    "lead": (0.2903, 0.5001),
    "most covered": (-0.0423, 0.2758),
    "least covered": (3.0395, 1.1469),
    "covered": (5.3004, 0.9523),
    "best term": (0.2442, 0.7687),
    "second term": (1.0085, -0.0385),
    "third term": (0.1644, 0.1844),
    "shared": (1.1354, 0.0485),
    "shared rare": (1.7842, 0.0967),
    "matches": (-1.9649, -0.0374),
    "specific": (0.3094, 0.0704),
    "single": (0.1681, -0.0315),
    "names": (-0.0043, -0.1320),
    "entities": (0.0120, -0.5799),
    "numbers": (-0.0308, -0.5879),
    "any number": (-1.1907, -0.3282),
    "other numbers": (-0.4467, 0.2900),
    "values": (0.5036, 0.4682),
    "best value": (1.4899, 0.8981),
    "other values": (-0.0300, 0.0865),
    "run": (0.5272, 0.4842),
    "two in a row": (-0.6198, 0.2400),
    "shorter": (-0.3871, -0.0321),
    "longer": (0.5602, -0.1666),
    "kinship": (1.7794, 1.6772),
}
