"""The weights of the features, learned by regularised logistic regression on news of several kinds together.

Each weight is (w, v): it counts as w + v * size, where size runs from -1 for accounts of a few sentences to 1 for
those of a dozen and more, because what is strong evidence in a short account is little in a long one.
"""

from __future__ import annotations

BIAS = (-3.8110, -0.2816)
LENGTH = (0.1100, -0.1997)  # of the logarithm of the number of pairs

WEIGHTS: dict[str, tuple[float, float]] = {
    "score": (-3.9064, 0.0731),
    "root": (-2.8327, 0.0846),
    "least gap": (2.4611, 0.0995),
    "most gap": (2.6634, 1.0144),
    "least share": (0.3983, -0.3530),
    "most share": (-0.0539, -0.1315),
    "least part": (0.2394, -0.6669),
    "most part": (-0.5435, 0.4757),
    "diagonal": (1.0780, 0.4675),
    "beside": (2.8387, -0.4851),
    "distance": (-1.0504, -1.1882),
    "lead": (0.2600, 0.4512),
    "most covered": (0.1039, 0.2722),
    "least covered": (2.9310, 1.0793),
    "covered": (4.8686, 0.9037),
    "best term": (0.4248, 0.7040),
    "second term": (1.1187, -0.0173),
    "third term": (0.1772, 0.0907),
    "shared": (1.2312, 0.0476),
    "shared rare": (1.7360, 0.1029),
    "matches": (-1.7161, -0.0381),
    "specific": (0.1657, 0.0565),
    "single": (0.1522, -0.0420),
    "names": (-0.0117, -0.1361),
    "entities": (-0.0190, -0.5940),
    "numbers": (-0.0382, -0.6026),
    "any number": (-1.1637, -0.3312),
    "other numbers": (-0.4536, 0.2669),
    "values": (0.4864, 0.4795),
    "best value": (1.4732, 0.9226),
    "other values": (-0.0160, 0.1369),
    "run": (0.5284, 0.4898),
    "two in a row": (-0.6330, 0.2364),
    "shorter": (-0.3863, 0.0512),
    "longer": (0.4610, -0.1459),
    "kinship": (1.8594, 1.7740),
}
