"""Who says so: the source that two linked sentences give for one claim, and agents that a passive leaves out.

Another source is a conflict. A claim that only one account leaves without its agent is not contradicted by the other,
only told less exactly; that is a rounding.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from reader.comparing.quotations import differ
from reader.comparing.statements.denials.predicates import clause
from reader.comparing.statements.pairs import LinkedSentences, Side, flipped
from reader.language.contrast.opposites import NOT
from reader.language.people.entities import NameKind, key
from reader.language.people.names import may_be_person
from reader.language.people.pronouns import Speaker
from reader.language.quoting.speech import DETERMINERS, PASSIVE, SAYING
from reader.model import Difference, Span

SAME_CLAIM = {"person": 0.7, "organisation": 0.85}
"""Share of the content words of the shorter claim that must correspond, by the kind of its sources."""

_CLAIMING = frozenset("claims claim alleges believes believe suspects suspect thinks think".split())

_ADDRESSING = frozenset("tell tells told telling".split())
"""Verbs of saying behind which stands who is spoken to."""

_TELLING = SAYING | _CLAIMING | {"according"}

LEAST = 4
"""Content words that must correspond."""

BODIES = frozenset(
    """
    police officials authorities prosecutors witnesses residents investigators experts scientists researchers doctors
    campaigners unions lawyers analysts economists sources critics company government ministry organizers army
    regulator regulators watchdog inspectors agency council councilors bureau federation union prosecutor management
    bosses managers executives rescuers firefighters paramedics medics coroner court judge judges jury tribunal
    committee commission panel board charity club hospital school university airline operator owner manufacturer
    supplier insurer bank charities neighbors relatives family parents colleagues staff workers employees engineers
    auditors detectives diplomats ministers aides advisers insiders shareholders investors creditors teachers nurses
    spokesman spokeswoman spokesperson
    """.split()
)
"""Plural and collective sources without a name."""

CROWDS = frozenset(
    """
    officials authorities witnesses residents experts scientists researchers doctors campaigners analysts economists
    sources critics neighbors relatives family parents colleagues staff workers employees engineers insiders aides
    """.split()
)
"""Those of them that anybody may be one of."""

SPEAKING_FOR = frozenset("spokesman spokeswoman spokesperson chief head director chair chairman its".split())
"""Words with which somebody may speak for a body that his sentence does not name."""


@dataclass(frozen=True, slots=True)
class Source:
    """To whom a sentence hands its claim."""

    speaker: Speaker
    span: Span
    tokens: range  # of the attribution, which is no part of the claim


def differences(pair: LinkedSentences) -> Iterator[Difference]:
    """Differences of source and agent between two linked sentences."""
    yield from _sources(pair)
    for one in (pair, pair.flipped()):
        for found in _agents(one):
            yield found if one is pair else flipped(found)


# ---------------------------------------------------------------- sources


def _sources(pair: LinkedSentences) -> Iterator[Difference]:
    ours, theirs = source(pair.left), source(pair.right)
    if ours is None or theirs is None or not _same_claim(pair, ours, theirs):
        return
    if _people(pair.left, ours) != _people(pair.right, theirs):
        return
    if differ(ours.speaker, theirs.speaker) or _are_apart(pair, ours, theirs):
        yield Difference("attribution", "conflict", "likely", ours.span, theirs.span, "")


def _are_apart(pair: LinkedSentences, ours: Source, theirs: Source) -> bool:
    """Whether one source is a body and the other a person who is said to be of something else.

    Of whom nothing is said may speak for the body.
    """
    if {ours.speaker.kind, theirs.speaker.kind} != {"person", "organisation"}:
        return False
    side, person, body = (
        (pair.left, ours, theirs) if ours.speaker.kind == "person" else (pair.right, theirs, ours)
    )
    behind = next((k for k, t in enumerate(side.tokens) if t.start >= person.span.end), len(side.tokens))
    if [t.norm for t in side.tokens[behind : behind + 1]] not in ([","], ["of"], ["from"]):
        return False
    words = set(body.speaker.name.casefold().split()) | SPEAKING_FOR
    return words.isdisjoint(side.vocabulary) and body.speaker.name not in CROWDS


def _people(side: Side, source: Source) -> set[str]:
    """The surnames of the people whom a claim is about."""
    return {
        key(m.entity, "person")
        for m in side.mentions
        if m.kind == "person" and m.entity != source.speaker.name
    }


def source(side: Side) -> Source | None:
    """The source of a sentence without quotations: "X said", "according to X"; None for pronouns and the unnamed."""
    if side.quoted or _TELLING.isdisjoint(side.vocabulary):
        return None
    norms = [t.norm for t in side.tokens]
    for k, norm in enumerate(norms):
        if norm == "according" and norms[k + 1 : k + 2] == ["to"]:
            return _named(side, range(k + 2, min(len(norms), k + 10)), k)
        if (norm in SAYING or (norm in _CLAIMING and norms[k + 1 : k + 2] == ["that"])) and not (
            k and norms[k - 1] in PASSIVE
        ):
            first, _ = clause(side.tokens, k)
            found = _named(side, range(first, k), k)
            if found is None and k and side.tokens[k - 1].text == ",":
                behind, before = range(k + 1, min(len(norms), k + 8)), _up_to(side, k - 1)
                stands_before = norms[k + 1 : k + 2] == ["that"] or norm in _ADDRESSING
                found = _named(side, before if stands_before else behind, k)
            if found is not None:
                return found
    return None


def _up_to(side: Side, comma: int) -> range:
    """The words up to a comma behind what stands between two: "the mayor, Ada Lunn", "Ada Lunn, the mayor"."""
    opening = next((k for k in range(comma - 1, -1, -1) if side.tokens[k].text == ","), 0)
    first, _ = clause(side.tokens, opening - 1) if opening > 1 else (0, 0)
    return range(first, comma)


def _named(side: Side, where: range, verb: int) -> Source | None:
    """The first name or nameless body among some tokens."""
    for k in where:
        mention = side.mention_at(k)
        named = mention is not None and may_be_person(mention, side.text)
        kind: NameKind = "person" if named else mention.kind if mention else "other"
        if mention is not None and kind in ("person", "organisation"):
            last = max(n for n, t in enumerate(side.tokens) if t.start < mention.end)
            return Source(
                Speaker(mention.entity, kind, "", True),
                side.span(k, last),
                range(min(k, verb), max(last, verb) + 1),
            )
        if side.tokens[k].norm in BODIES and not _is_compound(side, k):
            name = side.tokens[k].norm
            return Source(
                Speaker(name, "organisation", "", True),
                side.span(k, k),
                range(min(k, verb), max(k, verb) + 1),
            )
    return None


def _is_compound(side: Side, position: int) -> bool:
    """Whether a word follows that makes a noun a part of a compound: the management agency."""
    for after in side.tokens[position + 1 : position + 2]:
        if after.word.is_word and not after.is_function:
            return after.norm not in _TELLING and not after.norm.endswith("ly")
    return False


def _same_claim(pair: LinkedSentences, ours: Source, theirs: Source) -> bool:
    """Whether what is left of two sentences without their sources is the same."""
    one = [i for i in _content(pair.left) if i not in ours.tokens]
    other = [j for j in _content(pair.right) if j not in theirs.tokens]
    to_right = pair.to_right
    shared = [i for i in one if to_right.get(i) in other]
    share = min(SAME_CLAIM.get(found.speaker.kind, 1.0) for found in (ours, theirs))
    needed = share * min(len(one), len(other))
    return len(shared) >= LEAST and len(shared) >= needed


def _content(side: Side) -> list[int]:
    return [k for k, t in enumerate(side.tokens) if t.word.is_word and not t.is_function]


# ---------------------------------------------------------------- agents


def _agents(pair: LinkedSentences) -> Iterator[Difference]:
    """A passive of the left sentence without an agent, whose agent the right one names."""
    left, right = pair.left, pair.right
    if PASSIVE.isdisjoint(left.vocabulary):
        return
    content = frozenset(_content(left))
    for k, token in enumerate(left.tokens):
        if token.word.is_function or not token.word.norm.endswith(("ed", "en", "n", "t")):
            continue
        auxiliary = next(
            (n for n in range(k - 1, max(-1, k - 3), -1) if left.tokens[n].norm in PASSIVE), None
        )
        if auxiliary is None or any(t.norm == "by" for t in left.tokens[k : k + 6]):
            continue
        patient = next((n for n in range(auxiliary - 1, -1, -1) if n in content), None)
        actives = {
            n: agent
            for n, t in enumerate(right.tokens)
            if t.stem == token.stem and (agent := _agent(right, n)) is not None
        }
        there = pair.to_right.get(k) if actives else None
        if patient is None or there is None or there not in actives:
            continue
        agent = actives[there]
        if not _is_implied(pair, agent, there) and _is_object(pair, patient, there):
            yield Difference(
                "attribution",
                "rounding",
                "guess",
                left.span(patient, k),
                right.span(agent, there),
                token.text,
            )


def _agent(side: Side, verb: int) -> int | None:
    """Where the subject of an active verb begins; None for a passive, a pronoun, or nobody."""
    k = verb - 1
    while k >= 0 and (side.tokens[k].norm in ("had", "has", "have") or not side.tokens[k].word.is_word):
        if side.tokens[k].text in ",;:.":
            return None
        k -= 1
    if k < 0 or side.tokens[k].is_function or side.tokens[k].norm in NOT:
        return None
    while k and (side.tokens[k - 1].word.is_word and not side.tokens[k - 1].is_function):
        k -= 1
    return k - 1 if k and side.tokens[k - 1].norm in DETERMINERS else k


def _is_implied(pair: LinkedSentences, agent: int, verb: int) -> bool:
    """Whether the left sentence names the agent of the right one after all."""
    own = {t.stem for t in pair.left.tokens}
    return {t.stem for t in pair.right.tokens[agent:verb] if t.word.is_word and not t.is_function} <= own


def _is_object(pair: LinkedSentences, patient: int, verb: int) -> bool:
    """Whether what the passive is about stands after the active verb."""
    stem = pair.left.tokens[patient].stem
    return any(
        t.stem == stem or pair.to_right.get(patient) == n
        for n, t in enumerate(pair.right.tokens)
        if verb < n <= verb + 4
    )
