"""What the user said of two accounts: links made by hand and reviews of differences.

A pair is stored in one order, whichever side is shown as A, so that swapping them keeps everything.
"""

from __future__ import annotations

import json

from reader.library import said
from reader.library.entries import REVIEW_STATES
from reader.library.said import Key
from reader.library.store import Store
from reader.model import Account, Comparison, Difference, LinkDecision, Quotation, Review, Span


def link_key(left_digest: str, right_digest: str, left_text: str, right_text: str) -> Key:
    """Where a link by hand is stored."""
    if left_digest > right_digest:
        left_digest, right_digest, left_text, right_text = right_digest, left_digest, right_text, left_text
    return Key("link", left_digest, right_digest, said.detail(left_text, right_text))


def review_place(left_digest: str, right_digest: str, key: str) -> Key:
    """Where the review of a difference is stored."""
    first, second = sorted((left_digest, right_digest))
    return Key("review", first, second, key)


def decisions(store: Store, left_digest: str, right_digest: str) -> tuple[LinkDecision, ...]:
    """The links and unlinks made by hand between two accounts."""
    first, second = sorted((left_digest, right_digest))
    swapped = first != left_digest
    found = []
    for key, linked in said.about(store, "link", first, second):
        one, other = json.loads(key.detail)
        found.append(LinkDecision(other, one, linked) if swapped else LinkDecision(one, other, linked))
    return tuple(found)


def review(store: Store, place: Key) -> Review:
    """The review of a difference; open when nothing was said of it."""
    value = said.get(store, place) or {}
    state = value.get("state", "open")
    return Review(state if state in REVIEW_STATES else "open", str(value.get("note", "")))


def review_key(comparison: Comparison, finding: Difference | Quotation) -> str:
    """A name for a finding that outlives better engines and a swap of sides: its kind and both texts."""
    from hashlib import sha256

    texts = sorted(
        f"{span.text}\0{_sentence(account, span)}"
        for account, span in ((comparison.left, finding.left), (comparison.right, finding.right))
        if span is not None
    )
    kind = finding.kind if isinstance(finding, Difference) else "quotation"
    return f"{kind}:{sha256(chr(0).join(texts).encode('utf-8', 'replace')).hexdigest()[:24]}"


def _sentence(account: Account, span: Span) -> str:
    return account.sentences[span.sentence].text
