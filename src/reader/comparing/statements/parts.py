"""What a name is said to be to a thing: its owner, its builder, its captain."""

from __future__ import annotations

from reader.comparing.statements.pairs import Side
from reader.language.people.names import Mention
from reader.language.quoting.speech import DETERMINERS
from reader.language.stems import stem

PARTS = frozenset("owner parent builder contractor maker manufacturer operator publisher sponsor supplier".split()) | {
    "developer", "designer", "lawyer", "attorney", "solicitor", "barrister", "agent", "successor", "replacement",
    "predecessor", "winner", "runner-up", "author", "architect", "organizer", "landlord", "tenant", "insurer",
    "buyer", "seller", "bidder", "rival", "partner", "subsidiary", "headquarters", "wife", "husband", "mother",
    "father", "brother", "sister", "son", "daughter", "captain", "skipper", "pilot", "driver", "coach", "manager",
}  # fmt: skip
"""What is one person or body for one thing, so that two names for it contradict each other."""

DEEDS = {
    "owns": "owner", "owned": "owner", "runs": "operator", "operates": "operator", "built": "builder",
    "builds": "builder", "makes": "maker", "made": "maker", "published": "publisher", "publishes": "publisher",
    "insures": "insurer", "insured": "insurer", "won": "winner", "designed": "designer", "wrote": "author",
    "supplied": "supplier", "supplies": "supplier", "sponsors": "sponsor", "sponsored": "sponsor",
    "organized": "organizer", "organizes": "organizer", "bought": "buyer", "sold": "seller",
}  # fmt: skip
"""What a body or a person does behind "which" or "who" -> the part that makes of it."""

_CHIEFLY = {"parent": "owner"}
_COMPANIES = frozenset("company firm group".split())


def part_of(side: Side, mention: Mention) -> str | None:
    """The noun of a part beside a name: "the owner, Corvex", "builders Haldane Brothers", "Corvane, the owner"."""
    ts = side.tokens
    first = next(k for k, t in enumerate(ts) if t.end > mention.start)
    before = first - 1
    if before > 0 and ts[before].text == ",":
        before -= 1
    if before > 0 and ts[before].norm in _COMPANIES:
        before -= 1
    if before >= 0 and _singular(ts[before].norm) in PARTS:
        return stem(_CHIEFLY.get(ts[before].norm, ts[before].norm), "en")
    after = next((k for k in range(first, len(ts)) if ts[k].start >= mention.end), len(ts))
    if after + 2 < len(ts) and ts[after].text == "," and ts[after + 1].norm in ("which", "who"):
        deed = DEEDS.get(ts[after + 2].norm)
        return stem(deed, "en") if deed else None
    if after + 2 < len(ts) and ts[after].text == ",":
        for k in range(after + 1, min(len(ts), after + 4)):
            if _singular(ts[k].norm) in PARTS:
                return ts[k].stem
            if ts[k].norm not in DETERMINERS:
                break
    return None


def _singular(norm: str) -> str:
    return norm if norm in PARTS else norm.removesuffix("s")
