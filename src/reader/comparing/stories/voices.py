"""Who is quoted how much in each account of a story, and whom an account credits: the outlet that had the news first."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence

from reader.comparing.stories.facts import Pairs
from reader.language.names.outlets import CUES, is_outlet
from reader.model import Account, Span, Voice

_CUES = tuple(re.compile(cue) for cue in CUES)


def voices(accounts: Sequence[Account], pairs: Pairs) -> tuple[Voice, ...]:
    """Quoted words by speaker and account, the most quoted first; words without a known speaker are left out."""
    numbers = range(len(accounts))
    quoted: defaultdict[str, set[tuple[int, Span]]] = defaultdict(set)
    for left, right, comparison in pairs:
        for quotation in comparison.quotations:
            for number, span in ((left, quotation.left), (right, quotation.right)):
                if span is not None and quotation.speaker and quotation.relation != "paraphrased":
                    quoted[quotation.speaker].add((number, span))
    counted = [
        Voice(speaker, tuple(sum(len(s.text.split()) for n, s in spans if n == number) for number in numbers))
        for speaker, spans in _by_full_name(quoted).items()
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


def credits(account: Account) -> tuple[str, ...]:
    """The outlets an account credits, each once: its source line first, then those its sentences name."""
    source = [_folded(account.article.source)] if account.article.source else []
    matches = (match for s in account.sentences for cue in _CUES for match in cue.finditer(s.text))
    return tuple(dict.fromkeys([*source, *filter(is_outlet, (_folded(match[1]) for match in matches))]))


def shared_credit(accounts: Sequence[Account]) -> tuple[str | None, tuple[int, ...]]:
    """The source that most accounts credit, and which ones; (None, ()) when no two credit the same.

    Initials count as the name they stand for when an account spells that name out.
    """
    said = [credits(account) for account in accounts]
    spelled = {_initials(name): name for names in said for name in names if " " in name}
    full = [dict.fromkeys(spelled.get(name, name) for name in names) for names in said]
    counts = Counter(name for names in full for name in names)
    name, count = max(counts.items(), key=lambda item: item[1], default=("", 0))
    if count < 2:
        return None, ()
    return name, tuple(number for number, names in enumerate(full) if name in names)


def _folded(name: str) -> str:
    name = " ".join(name.removeprefix("The ").removeprefix("the ").split()).rstrip(".,")
    return re.sub(r"[’']s$", "", name)


def _initials(name: str) -> str:
    return "".join(word[0] for word in name.split() if word[0].isupper())
