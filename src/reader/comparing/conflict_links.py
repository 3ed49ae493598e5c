"""Links of sentences that contradict one another: marked where they stand, added where no link stood."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from reader.comparing.odds import pairs_of
from reader.model import Difference, Link, Quotation


def contradicted(
    links: Sequence[Link], differences: Iterable[Difference], quoted: Iterable[Quotation]
) -> tuple[Link, ...]:
    """The links, marked where a fact or a quotation differs, and a new one for each conflict that had none."""
    clashes = [d for d in differences if d.verdict == "conflict"]
    hit = {(d.left.sentence, d.right.sentence) for d in clashes}
    hit |= {
        (q.left.sentence, q.right.sentence)
        for q in quoted
        if q.left and q.right and q.relation in ("altered", "reattributed", "spliced")
    }
    marked = [
        replace(link, relation="conflict")
        if any((i, j) in hit for i in link.left for j in link.right)
        else link
        for link in links
    ]
    known = {*pairs_of(links)}
    for clash in clashes:
        pair = clash.left.sentence, clash.right.sentence
        if pair not in known:
            known.add(pair)
            evidence = f"{clash.kind}: {clash.left.text} / {clash.right.text}"
            marked.append(Link(pair[:1], pair[1:], "conflict", "likely", (evidence,)))
    return tuple(sorted(marked, key=lambda link: (link.left, link.right)))
