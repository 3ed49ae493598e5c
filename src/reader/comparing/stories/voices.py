"""Who is quoted how much in each account of a story."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from reader.comparing.stories.facts import Pairs
from reader.model import Account, Span, Voice


def voices(accounts: Sequence[Account], pairs: Pairs) -> tuple[Voice, ...]:
    """Quoted words by speaker and account, the most quoted first; words without a known speaker are left out."""
    quoted: defaultdict[str, set[tuple[int, Span]]] = defaultdict(set)
    for left, right, comparison in pairs:
        for quotation in comparison.quotations:
            for number, span in ((left, quotation.left), (right, quotation.right)):
                if span is not None and quotation.speaker and quotation.relation != "paraphrased":
                    quoted[quotation.speaker].add((number, span))
    people = _by_full_name(quoted)
    counted = [
        Voice(
            speaker,
            tuple(
                sum(len(s.text.split()) for n, s in spans if n == number) for number in range(len(accounts))
            ),
        )
        for speaker, spans in people.items()
    ]
    return tuple(sorted(counted, key=lambda voice: (-sum(voice.words), voice.speaker)))


def _by_full_name(
    quoted: dict[str, set[tuple[int, Span]]],
) -> dict[str, set[tuple[int, Span]]]:
    """Surnames alone join the one full name that ends with them."""
    found: dict[str, set[tuple[int, Span]]] = {}
    for name in sorted(quoted, key=lambda n: (-len(n.split()), n)):
        homes = [full for full in found if full.split()[-1] == name.split()[-1]]
        home = homes[0] if len(homes) == 1 and len(name.split()) == 1 else name
        found.setdefault(home, set()).update(quoted[name])
    return found
