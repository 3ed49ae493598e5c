"""Why: the causes that two linked sentences give for one event, and a cause that one account rules out."""

from __future__ import annotations

from collections.abc import Iterator

from reader.comparing.pairs import Pair, Side
from reader.comparing.predicates import is_denial
from reader.comparing.reading import Reading
from reader.comparing.synonyms import any_related, related
from reader.language.function_words import FUNCTION_WORDS
from reader.language.passages import Passage
from reader.model import Difference, Span

INTRODUCERS = (
    "because of",
    "due to",
    "owing to",
    "caused by",
    "triggered by",
    "sparked by",
    "as a result of",
    "resulted from",
    "stemmed from",
    "thanks to",
    "attributed to",
    "blamed on",
    "put down to",
    "down to",
    "started by",
    "set off by",
    "ignited by",
    "prompted by",
    "brought on by",
    "brought about by",
    "the result of",
    "a result of",
    "a consequence of",
    "because",
    "blamed",
)
"""What stands before a cause."""

DEATHS = frozenset("die dies died dying killed".split())
"""Words after which "of", "in", "from" or "by" begin a cause."""

PUNISHED = frozenset(
    """
    fired sacked dismissed suspended arrested jailed fined banned expelled resigned quit sued disqualified removed
    """.split()
)
"""Words after which "over" begins a cause."""

BLAME = frozenset("blamed blame blames caused cause causes due because fault triggered sparked".split())
"""Words that say that a sentence is about a cause."""

VAGUE = frozenset(
    """
    injuries injury wounds wound complications cause causes condition illness fault faulty failure error problem
    mistake issue defect defective broken failed mechanical technical human possible
    """.split()
)
"""Causes that say too little to exclude another, and nouns that go with any."""

SCENES = frozenset(
    "hospital hospice clinic home house bed ambulance prison jail cell car street village town city room".split()
)
"""Where somebody dies, and not of what."""

REACH = 7
"""Tokens of the longest cause looked at."""

EFFECT = 6
"""Tokens before and after a cause in which its effect is looked for."""

_INTRODUCERS: dict[str, list[tuple[str, ...]]] = {}
for _words in sorted((tuple(text.split()) for text in INTRODUCERS), key=len, reverse=True):
    _INTRODUCERS.setdefault(_words[0], []).append(_words)
_STOPS = frozenset("who which that when while after before and but during for".split())


def differences(pair: Pair) -> Iterator[Difference]:
    """The causes of the same event that have nothing in common."""
    ours, theirs = _cause(pair.left), _cause(pair.right)
    if ours is None or theirs is None:
        return
    if _is_death(pair.left, ours[0]) != _is_death(pair.right, theirs[0]) or not _same_effect(
        pair, ours, theirs
    ):
        return
    one, other = _content(pair.left, *ours), _content(pair.right, *theirs)
    apart = not any_related(
        (pair.left.tokens[i].stem for i in one), (pair.right.tokens[j].stem for j in other)
    )
    if one and other and apart:
        yield Difference("cause", "conflict", "likely", pair.left.span(*ours), pair.right.span(*theirs), "")


def _is_death(side: Side, begin: int) -> bool:
    return any(t.norm in DEATHS for t in side.tokens[max(0, begin - 4) : begin])


def _same_effect(pair: Pair, ours: tuple[int, int], theirs: tuple[int, int]) -> bool:
    """Whether something beside the two causes corresponds."""
    here, there = _beside(pair.left, ours), _beside(pair.right, theirs)
    return any(
        i in here and j in there and related(pair.left.tokens[i].stem, pair.right.tokens[j].stem)
        for i, j in pair.to_right.items()
    )


def _beside(side: Side, cause: tuple[int, int]) -> set[int]:
    """The content words of the clause shortly before a cause and after it."""
    near = (
        *range(max(0, cause[0] - EFFECT), cause[0]),
        *range(cause[1] + 1, min(len(side.tokens), cause[1] + EFFECT)),
    )
    return {k for k in near if side.tokens[k].word.is_word and not side.tokens[k].is_function}


def _cause(side: Side) -> tuple[int, int] | None:
    """The first and the last token of the cause that a sentence gives outside quotations."""
    norms = [t.norm for t in side.tokens]
    for position in range(len(norms)):
        if position in side.quoted:
            continue
        for words in _INTRODUCERS.get(norms[position], ()):
            if tuple(norms[position : position + len(words)]) == words:
                return _stretch(side, position, position + len(words))
        if norms[position] == "over" and not PUNISHED.isdisjoint(norms[max(0, position - EFFECT) : position]):
            return _stretch(side, position, position + 1)
        if norms[position] in ("of", "from", "in", "by") and _follows_death(norms, position):
            found = _stretch(side, position, position + 1)
            return None if found is None or _is_scene(side, *found) else found
    return None


def _is_scene(side: Side, first: int, last: int) -> bool:
    return any(side.tokens[k].norm in SCENES or side.tokens[k].is_name for k in range(first, last + 1))


def _follows_death(norms: list[str], position: int) -> bool:
    lead = norms[max(0, position - 3) : position]
    near = any(norm in DEATHS for norm in lead) and not any(norm in ("of", "in", "on", "at") for norm in lead)
    return near and (norms[position] != "in" or norms[position + 1 : position + 2] in (["a"], ["an"]))


def _stretch(side: Side, begin: int, first: int) -> tuple[int, int] | None:
    last = first
    while last < len(side.tokens) and last - first < REACH:
        token = side.tokens[last]
        if (not token.word.is_word and token.text != "-") or token.norm in _STOPS:
            break
        last += 1
    return (begin, last - 1) if last > first else None


def _content(side: Side, first: int, last: int) -> list[int]:
    return [
        k
        for k in range(first, last + 1)
        if side.tokens[k].word.is_word
        and not side.tokens[k].is_function
        and side.tokens[k].norm not in VAGUE
        and side.tokens[k].norm not in BLAME
        and side.tokens[k].norm not in DEATHS
    ]


# ---------------------------------------------------------------- a cause ruled out


def ruled_out(left: Reading, right: Reading) -> Iterator[tuple[Span, Span]]:
    """What the left account affirms and the right one excludes as the cause: "a power failure, not a steering fault"."""
    for passage in right.passages:
        for first, last, words in _exclusions(passage):
            span = next((s for block in left.passages for s in _affirming(block, words)), None)
            if span is not None:
                yield span, passage.span(passage.tokens[first].start, passage.tokens[last].end)


def _exclusions(passage: Passage) -> Iterator[tuple[int, int, set[str]]]:
    """Where a sentence about causes says ", not a …", with the stems of what it excludes."""
    ts = passage.tokens
    for position in range(1, len(ts) - 1):
        if ts[position].norm != "not" or ts[position - 1].text != ",":
            continue
        sentence = passage.sentence_at(ts[position].start)
        begin = next(k for k, t in enumerate(ts) if t.start >= passage.starts[sentence])
        if not any(t.norm in BLAME for t in ts[begin:position]):
            continue
        last = position + 1
        while last < len(ts) and ts[last].word.is_word and last - position <= REACH:
            last += 1
        words = {t.stem for t in ts[position + 1 : last] if not t.is_function and t.norm not in VAGUE}
        if words:
            start = next((k for k in range(position - 1, begin, -1) if ts[k].norm in BLAME), begin)
            yield start + 1, last - 1, words


def _affirming(passage: Passage, stems: set[str]) -> Iterator[Span]:
    """The clauses of a block that have all the stems and deny nothing."""
    for start, end in zip(passage.starts, passage.ends, strict=True):
        ts = passage.between(start, end)
        if not stems <= {t.stem for t in ts} or any(is_denial(t.norm) for t in ts):
            continue
        at = next(k for k, t in enumerate(ts) if t.stem in stems)
        first = max(0, at - 2)
        last = min(len(ts) - 1, at + 1)
        while first < at and ts[first].norm in FUNCTION_WORDS["en"]:
            first += 1
        while last > at and (not ts[last].word.is_word or ts[last].is_function):
            last -= 1
        yield passage.span(ts[first].start, ts[last].end)
