"""The quotations of two accounts set against each other: each with the closest one of the other account."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache

from rapidfuzz.fuzz import ratio

from reader.comparing.quoting.meeting import candidates
from reader.comparing.quoting.reported import Reports, said
from reader.comparing.quoting.wording import Outline, SameWords, Words, folded, match
from reader.comparing.reading import reading
from reader.comparing.statements.people.people import same_person
from reader.language.people.first_names import same_first_name
from reader.language.people.pronouns import Speaker
from reader.language.people.roles import exclude, office
from reader.language.quoting.quotations import Utterance
from reader.language.tokens import tokens
from reader.model import Account, Link, Quotation, QuotationRelation, Span

SAME_NAME = 75
"""Likeness of two surnames, in percent, from which they are one person's, differently spelled."""

OWN_WORDS = 4
"""Words that a quotation needs to be told from another's of the same words."""

FRAGMENT = 0.3
"""Closeness up to which a counterpart is only a fragment, and the rest may be reported in indirect speech."""


def compare_quotations(left: Account, right: Account, links: Sequence[Link]) -> tuple[Quotation, ...]:
    """Each quotation with the closest one of the other account, in the order of the left one."""
    a, b = reading(left).utterances, reading(right).utterances
    together = linked(links)
    pairs = closest(a, b, together)
    apart = frozenset((i, j) for i, j in pairs if _described_apart(left, a[i].speaker, right, b[j].speaker))
    found = [_both(a[i], b[j], hit, (i, j) in apart) for (i, j), hit in pairs.items()]
    ours, theirs = {i for i, _ in pairs}, {j for _, j in pairs}
    for i, told in enumerate(_told(left, a, right, together, _thin(len(a), 0, pairs))):
        if told is not None:
            found.append(Quotation("paraphrased", _name(a[i].speaker), a[i].span, told))
        elif i not in ours:
            found.append(Quotation("only_left", _name(a[i].speaker), a[i].span, None))
    back = frozenset((j, i) for i, j in together)
    for j, told in enumerate(_told(right, b, left, back, _thin(len(b), 1, pairs))):
        if told is not None:
            found.append(Quotation("paraphrased", _name(b[j].speaker), told, b[j].span))
        elif j not in theirs:
            found.append(Quotation("only_right", _name(b[j].speaker), None, b[j].span))
    return tuple(sorted(found, key=_place))


def _told(
    account: Account,
    utterances: Sequence[Utterance],
    other: Account,
    together: frozenset[tuple[int, int]],
    thin: set[int],
) -> list[Span | None]:
    """For each quotation where the other account reports it, when it has no real counterpart there."""
    if not thin:
        return [None] * len(utterances)
    quoted = {number: said(account, utterances[number]) for number in sorted(thin)}
    reports = Reports(other, quoted.values())
    beside: dict[int, list[int]] = {}
    for s, t in together:
        beside.setdefault(s, []).append(t)
    found: list[Span | None] = [None] * len(utterances)
    for number, stems in quoted.items():
        near = frozenset(t for s in _sentences(utterances[number]) for t in beside.get(s, ()))
        found[number] = reports.of(stems, near)
    return found


def _thin(size: int, side: int, pairs: Mapping[tuple[int, int], SameWords]) -> set[int]:
    """The quotations all of whose counterparts are mere fragments of them, or that have none."""
    return set(range(size)) - {pair[side] for pair, hit in pairs.items() if hit.closeness >= FRAGMENT}


def linked(links: Sequence[Link]) -> frozenset[tuple[int, int]]:
    """Every pair of sentences that links claim."""
    return frozenset((i, j) for link in links for i in link.left for j in link.right)


def _place(quotation: Quotation) -> tuple[int, int, int, int, int]:
    left, right = quotation.left, quotation.right
    one = (left.sentence, left.start) if left else (1 << 30, 0)
    other = (right.sentence, right.start) if right else (1 << 30, 0)
    return (left is None, *one, *other)


# ---------------------------------------------------------------- which with which


@lru_cache(maxsize=4)
def closest(
    a: tuple[Utterance, ...], b: tuple[Utterance, ...], together: frozenset[tuple[int, int]]
) -> Mapping[tuple[int, int], SameWords]:
    """The pairs of quotations that are the same words, the closest first; a fragment may join a taken one.

    What has its very words on the other side is not taken for another quotation altered.
    """
    left, right = [folded(u.words) for u in a], [folded(u.words) for u in b]
    chosen = _same_words(a, b, left, right)
    twins = {i for i, _ in chosen}, {j for _, j in chosen}
    hits = _hits(a, b, (left, right), together, frozenset(chosen)) | chosen
    order = sorted(hits, key=lambda pair: _rank(pair, hits[pair], a, b))
    for attaching in (False, True):
        taken_left, taken_right = {i for i, _ in chosen}, {j for _, j in chosen}
        for i, j in order:
            free_left, free_right = i not in taken_left, j not in taken_right
            m, n = len(left[i].norms), len(right[j].norms)
            attaches = (free_left and (m <= n or n >= OWN_WORDS)) or (
                free_right and (n <= m or m >= OWN_WORDS)
            )
            is_told = hits[i, j].change == "altered" and (i in twins[0] or j in twins[1])
            if (free_left and free_right) or (attaching and attaches and not is_told):
                chosen[i, j] = hits[i, j]
                taken_left.add(i)
                taken_right.add(j)
    return chosen


def _same_words(
    a: Sequence[Utterance], b: Sequence[Utterance], left: Sequence[Words], right: Sequence[Words]
) -> dict[tuple[int, int], SameWords]:
    """The pairs of the same words, each quotation in one of them; no other pair is closer, so they come before all."""
    places: dict[tuple[str, ...], list[int]] = {}
    for j, words in enumerate(right):
        places.setdefault(words.norms, []).append(j)
    hits = {}
    for i, words in enumerate(left):
        for j in places.get(words.norms, ()):
            hit = match(words, right[j], False)
            if hit is not None and not _is_anothers(a[i], b[j], hit):
                hits[i, j] = hit
    chosen: dict[tuple[int, int], SameWords] = {}
    taken_left: set[int] = set()
    taken_right: set[int] = set()
    for i, j in sorted(hits, key=lambda pair: _rank(pair, hits[pair], a, b)):
        if i not in taken_left and j not in taken_right:
            chosen[i, j] = hits[i, j]
            taken_left.add(i)
            taken_right.add(j)
    return chosen


def _hits(
    a: Sequence[Utterance],
    b: Sequence[Utterance],
    words: tuple[Sequence[Words], Sequence[Words]],
    together: frozenset[tuple[int, int]],
    chosen: frozenset[tuple[int, int]],
) -> dict[tuple[int, int], SameWords]:
    """The pairs that are the same words more or less; two quotations that are ``chosen`` already are not asked."""
    left, right = words
    taken_left, taken_right = {i for i, _ in chosen}, {j for _, j in chosen}
    asked = [(i, j) for i, j in candidates(left, right) if i not in taken_left or j not in taken_right]
    ours = {i: Outline(left[i]) for i in {i for i, _ in asked}}
    theirs = {j: Outline(right[j]) for j in {j for _, j in asked}}
    hits = {}
    for i, j in asked:
        near = any((s, t) in together for s in _sentences(a[i]) for t in _sentences(b[j]))
        hit = match(left[i], right[j], near) if ours[i].may_match(theirs[j], near) else None
        if hit is not None and not _is_anothers(a[i], b[j], hit):
            hits[i, j] = hit
    return hits


def _is_anothers(one: Utterance, other: Utterance, hit: SameWords) -> bool:
    """Whether a few words in common are no sign of one quotation, since two people surely said them."""
    return hit.shared < OWN_WORDS and hit.change != "identical" and differ(one.speaker, other.speaker)


def _rank(
    pair: tuple[int, int], hit: SameWords, a: Sequence[Utterance], b: Sequence[Utterance]
) -> tuple[float, int, bool, int, int]:
    """The closest first; of equals those of one speaker, then those that stand at the same place."""
    i, j = pair
    return -hit.closeness, -hit.shared, differ(a[i].speaker, b[j].speaker), abs(i - j), i + j


def _sentences(utterance: Utterance) -> range:
    span = utterance.span
    return range(span.sentence, (span.sentence if span.end_sentence is None else span.end_sentence) + 1)


# ---------------------------------------------------------------- what became of it


def _both(a: Utterance, b: Utterance, hit: SameWords, apart: bool) -> Quotation:
    relation: QuotationRelation = hit.change
    if hit.shared >= OWN_WORDS and hit.closeness >= 0.3 and (apart or differ(a.speaker, b.speaker)):
        relation = "reattributed"
    return Quotation(relation, spoken(a.speaker, b.speaker, relation), a.span, b.span)


def _described_apart(left: Account, one: Speaker | None, right: Account, other: Speaker | None) -> bool:
    """Whether a speaker given only by an office cannot be the one whom the other account names."""
    if one is None or other is None or {one.kind, other.kind} != {"other", "person"}:
        return False
    if one.kind == "person":
        return _described_apart(right, other, left, one)
    words = [t.norm for t in tokens(one.name)]
    offices = {d.office for d in reading(right).descriptions if same_person(d.entity, other.name)}
    return bool(offices) and all(exclude(office(words) or words[-1], held) for held in offices)


def differ(one: Speaker | None, other: Speaker | None) -> bool:
    """Whether two accounts surely give words to different people, or to different bodies."""
    if one is None or other is None or not (one.sure and other.sure) or one.kind != other.kind:
        return False
    if one.kind == "person":
        return not _is_one_person(one.name, other.name)
    return one.kind == "organisation" and not _words(one.name) & _words(other.name)


def _is_one_person(left: str, right: str) -> bool:
    """Whether two names can be one person's, slips of the pen in the surname allowed for."""
    if same_person(left, right):
        return True
    one, other = left.split(), right.split()
    if ratio(one[-1].casefold(), other[-1].casefold()) >= SAME_NAME:
        return (
            len(one) == 1 or len(other) == 1 or same_first_name(one[0], other[0]) or one[0][0] == other[0][0]
        )
    return bool(_words(left) & _words(right)) and (len(one) == 1 or len(other) == 1)


def _words(name: str) -> set[str]:
    return {t.norm for t in tokens(name) if t.word.is_word and not t.is_function}


def _name(speaker: Speaker | None) -> str | None:
    return speaker.name if speaker else None


def spoken(one: Speaker | None, other: Speaker | None, relation: str) -> str | None:
    """Whose words a pair of quotations is: both names when they differ, else the fuller one, the surer first."""
    named = [s for s in (one, other) if s is not None]
    if relation == "reattributed":
        return " / ".join(s.name for s in named)
    if not named:
        return None
    best = max(named, key=lambda s: (s.sure, s.kind == "person", len(s.name), s.name))
    return best.name
