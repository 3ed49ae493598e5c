"""Whom an account credits for its report: the outlet that had the interview or the news first."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from reader.language.names.outlets import CUES, is_outlet
from reader.model import Account

_CUES = tuple(re.compile(cue) for cue in CUES)


def credits(account: Account) -> tuple[str, ...]:
    """The outlets an account credits, each once: its source line first, then those its sentences name."""
    found: dict[str, None] = {}
    if account.article.source:
        found[_folded(account.article.source)] = None
    for sentence in account.sentences:
        for cue in _CUES:
            for match in cue.finditer(sentence.text):
                name = _folded(match[1])
                if is_outlet(name):
                    found[name] = None
    return tuple(found)


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
