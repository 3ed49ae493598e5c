"""Words by which a sentence rejects what others say, by where they stand."""

from __future__ import annotations

WRONG = frozenset(
    """
    wrong unfounded false untrue baseless groundless mistaken nonsense incorrect rejected dismissed myth fiction
    misleading inaccurate unproven debunked invented
    """.split()
)
"""What is said of a report that is rejected: talk of arson was unfounded."""

TALK = frozenset(
    """
    talk claim claims report reports suggestion suggestions rumor rumors speculation theory theories idea version
    explanation account accounts story stories notion allegation allegations belief
    """.split()
)
"""What is rejected, by its name."""

EXPLAINING = frozenset("explanation theory theories version account accounts".split())
"""Those of them that stand for a cause."""

BESIDE = (
    "not because of", "not because", "not caused by", "rather than", "contrary to reports of", "nothing to do with",
    "not due to", "not the result of", "not a result of", "not from", "not over", "instead of", "and not", "not by",
)  # fmt: skip
"""What stands before something that is rejected as the cause."""

NOT_THE_CAUSE = (
    "not the reason", "not the cause", "not to blame", "not responsible", "not the culprit", "not the source",
    "not behind it", "had nothing to do", "played no part", "played no role", "not the trigger", "nothing to do",
)  # fmt: skip
"""What stands behind something that is rejected as the cause."""

SOUND = (
    "in good order", "in working order", "in good condition", "tested clean", "tested negative", "as it should",
    "as they should", "worked perfectly", "worked normally", "worked properly", "working normally", "working properly",
    "functioning normally", "was intact", "were intact", "was sound", "were sound", "was not at fault",
    "were not at fault", "stays put", "stayed put", "was fine", "were fine", "was flawless", "performed normally",
    "performed as designed", "was clean", "were clean", "given a clean bill of health",
)  # fmt: skip
"""What is said of a thing that cannot have gone wrong."""
