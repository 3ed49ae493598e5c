"""Links of sentences that contradict one another: marked where they stand, added where no link stood."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from reader.model import Difference, Link, Quotation


def contradicted(
    links: Sequence[Link], differences: Iterable[Difference], quoted: Iterable[Quotation]
) -> tuple[Link, ...]:
    """The links, marked where a fact or a quotation differs, and a new one for each conflict that had none."""
    found = {(link.left, link.right): link for link in links}
    for d in differences:
        if d.verdict == "conflict":
            pair = (d.left.sentence,), (d.right.sentence,)
            evidence = f"{d.kind}: {d.left.text} / {d.right.text}"
            link = found.get(pair) or Link(*pair, "conflict", "likely", (evidence,))
            found[pair] = replace(link, relation="conflict")
    for q in quoted:
        if q.left and q.right and q.relation in ("altered", "reattributed", "spliced"):
            pair = (q.left.sentence,), (q.right.sentence,)
            if pair in found:
                found[pair] = replace(found[pair], relation="conflict")
    return tuple(found[pair] for pair in sorted(found))
