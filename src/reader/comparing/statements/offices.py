"""In what role: people whom two accounts describe incompatibly or only differently."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from itertools import pairwise

from reader.comparing.alignment.synonyms import any_related
from reader.comparing.reading import Reading
from reader.comparing.statements.people import by_surname, first, same_person
from reader.language.people.descriptions import Description
from reader.language.people.domains import LEADERS, PUBLICITY
from reader.language.people.first_names import sex_of
from reader.language.people.nationalities import COUNTRIES, country
from reader.language.people.offices import OFFICES
from reader.language.people.roles import (
    BOTH,
    CURRENT,
    FOUNDERS,
    GENERAL,
    HEADS,
    OFFICE,
    OPEN,
    RELATIVE,
    VAGUE,
    exclude,
    far_apart,
    go_together,
    same_field,
    same_office,
    same_time,
)
from reader.language.people.sides import CAMPS, ELECTED, LED, PARTIES
from reader.language.quoting.speech import GROUPS
from reader.language.relatedness import Direction, direction, nearness
from reader.language.stems import stem
from reader.model import Difference

_ROWS = {name: row for row, names in enumerate(RELATIVE) for name in names}
_MINISTERS = frozenset(
    name
    for entry in OFFICES["government"]
    for name in entry.split("/")
    if "minister" in entry and name not in ("secretary", "secretary of state")
)
_SERVING = frozenset(
    "manager lawyer solicitor agent doctor teacher coach secretary boss deputy assistant landlord".split()
)
_PRONOUNS = {"his": "m", "her": "f"}
_PARTIES, _CAMPS = (
    {stem(word, "en"): number for word, number in table.items()} for table in (PARTIES, CAMPS)
)
_CURRENT = frozenset(stem(word, "en") for word in CURRENT)
_ANY_BODY = frozenset(stem(word, "en") for word in (*GROUPS, "cabinet", "state"))
_LANDS = frozenset(line.split()[0] for line in COUNTRIES.strip().splitlines())
_POSTS = frozenset(("government", "business", "services", "sport", "unions", "law", "property", "publicity"))
_NEAR = 0.3
_PUBLICITY = frozenset({stem(min(PUBLICITY), "en")})


def recast(left: Reading, right: Reading, linked: Collection[tuple[int, int]]) -> Iterator[Difference]:
    """People whom the two accounts give offices that exclude each other and none in common at present.

    Where nothing excludes the other and nothing agrees, as founder and former chief executive, the two accounts
    only choose differently; that is told as a rounding, and as a guess.
    """
    for name, mine, other, yours in _people(left, right):
        agreed = [(a, b) for a in mine for b in yours if _agree(a, b)]
        if any(not (a.past and b.past) for a, b in agreed):
            continue
        if agreed:  # on what somebody was or will be; the present ones may still exclude each other
            mine, yours = ([d for d in own if not d.past] for own in (mine, yours))
        about = max(name, other, key=lambda n: (len(n), n))
        clashes = [(a.span, b.span) for a in mine for b in yours if _clash(a, b)] or [
            (a.span, b.span) for a in mine for b in yours if _are_others(a, b, linked)
        ]
        chosen = [(a.span, b.span) for a in mine for b in yours if _are_telling(a, b)]
        if clashes:
            yield Difference("role", "conflict", "likely", *first(clashes, linked), about)
        elif chosen:
            one, spot = first(chosen, linked)
            if (one.sentence, spot.sentence) in linked:
                yield Difference("role", "rounding", "guess", one, spot, about)


def _people(left: Reading, right: Reading) -> Iterator[tuple[str, list[Description], str, list[Description]]]:
    """The people described in both accounts, with their descriptions in each."""
    ours, theirs = _by_person(left), _by_person(right)
    index = by_surname(theirs)
    for surname, names in by_surname(ours).items():
        for name in names:
            for other in index.get(surname, ()):
                if same_person(name, other):
                    yield name, ours[name], other, theirs[other]


def _by_person(reading: Reading) -> dict[str, list[Description]]:
    found: dict[str, list[Description]] = {}
    for description in reading.descriptions:
        found.setdefault(description.entity, []).append(description)
    return found


def _are_telling(left: Description, right: Description) -> bool:
    """Whether two descriptions say enough, and things different enough, to be set beside each other."""
    known = all(d.office in OFFICE or d.office in FOUNDERS for d in (left, right))
    return known and left.office not in GENERAL and right.office not in GENERAL


def _agree(left: Description, right: Description) -> bool:
    apart = _are_of_other_sides(left, right) or _are_of_other_countries(left, right) or _is_over(left, right)
    return left.rank == right.rank and _is_one(left, right) and not apart


def _is_one(left: Description, right: Description) -> bool:
    """Whether two descriptions name one office, and of a leader the same part of a body."""
    if _speaks(left) and _speaks(right):
        return True
    return same_office(left.office, right.office) and not _are_of_other_parts(left, right)


def _speaks(description: Description) -> bool:
    """Whether somebody speaks for a body, as its spokesman or as the head of its communications."""
    return same_office(description.office, "spokesman") or not _PUBLICITY.isdisjoint(description.department)


def _are_of_other_parts(left: Description, right: Description) -> bool:
    """Whether somebody leads one part of a body here, and another one or the whole of it there."""
    named = left.department or right.department
    return (
        bool(named)
        and not any_related(left.department, right.domain - _ANY_BODY | right.department)
        and not any_related(right.department, left.domain - _ANY_BODY | left.department)
    )


def _is_over(left: Description, right: Description) -> bool:
    """Whether somebody held an office once, and holds it still by the other account."""
    return any("former" in a.past and _CURRENT & b.domain for a, b in ((left, right), (right, left)))


def _clash(left: Description, right: Description) -> bool:
    if same_office(left.office, right.office) and _is_over(left, right):
        return True
    if not same_time(left.past, right.past):
        return False
    if _is_relation(left) or _is_relation(right):
        return _are_other_relations(left, right)
    if _are_of_other_sides(left, right) or _are_of_other_countries(left, right):
        return True
    if _preside(left, right) and any_related(left.domain, right.domain):
        return False
    if left.office in LEADERS and right.office in LEADERS and _are_of_other_parts(left, right):
        return not (left.is_deed or right.is_deed)
    if left.rank != right.rank:
        return _is_one(left, right) and left.office not in OPEN
    if _is_vaguer(left, right) or _is_vaguer(right, left):
        return False
    apart = bool(left.bodies and right.bodies) and not _share_words(left.bodies, right.bodies)
    return exclude(left.office, right.office, apart)


def _are_others(left: Description, right: Description, linked: Collection[tuple[int, int]]) -> bool:
    """Whether two descriptions, of which nothing shows that they go together, are specific enough to be set against each other.

    One that is of another time has to be of a field far away, and told in a linked sentence.
    """
    offices = left.office, right.office
    if same_office(*offices) or _is_vaguer(left, right) or _is_vaguer(right, left):
        return False
    if _is_relation(left) or _is_relation(right):
        return False
    if any(o in OPEN for o in offices) or set(offices) <= LEADERS:
        return False
    if not _tell_apart(left, right):
        return False
    if same_time(left.past, right.past):
        return True
    is_linked = (left.span.sentence, right.span.sentence) in linked
    return is_linked and (far_apart(*offices) or "retired" in left.past ^ right.past)


def _tell_apart(left: Description, right: Description) -> bool:
    """Whether two offices are told exactly enough, and have so little in common, that nobody is taken to hold both."""
    offices = left.office, right.office
    if all(o in OFFICE for o in offices) and not go_together(*offices):
        return True
    if not (_is_exact(left) and _is_exact(right)):
        return False
    if any(o in VAGUE for o in offices):
        return not (_is_trade(left) or _is_trade(right) or _are_near(_over(left), _over(right)))
    return not all(o in OFFICE for o in offices) and not _are_near(_head(left), _head(right))


def _is_exact(description: Description) -> bool:
    """Whether a description tells which post it means: a known one, or what an unknown or a vague one is over."""
    named = description.office in OFFICE and description.office not in VAGUE
    return named or bool(description.domain) or _is_chief(description)


def _is_chief(description: Description) -> bool:
    """Whether a word of rank makes a post of a trade that the table does not have: the chief arbiter."""
    return description.office not in OFFICE and "chief" in description.span.text.casefold().split()


def _are_near(left: frozenset[str], right: frozenset[str]) -> bool:
    """Whether words of the one are related to some of the other, or mostly stand where they do."""
    return any_related(left, right) or nearness(_toward(left), _toward(right)) > _NEAR


def _toward(stems: frozenset[str]) -> Direction:
    return direction((word, 1.0) for word in sorted(stems))


def _head(description: Description) -> frozenset[str]:
    return frozenset((stem(description.office.split()[-1], "en"),))


def _is_vaguer(left: Description, right: Description) -> bool:
    """Whether an office is only told less exactly: a director of the firm, its finance director."""
    return right.office.endswith(" " + left.office) and left.domain <= _ANY_BODY


def _is_trade(description: Description) -> bool:
    """Whether an office is a trade, which somebody has besides what he is anywhere."""
    return (
        all(o.field not in _POSTS for o in OFFICE.get(description.office, ()))
        and description.office in OFFICE
    )


def _is_relation(description: Description) -> bool:
    """Whether it is what somebody is to somebody else: kin, a successor."""
    heads_body = not _ANY_BODY.isdisjoint(description.domain) and not description.of  # the company boss
    return (description.office in _ROWS and not heads_body) or _is_kin(description)


def _is_kin(description: Description) -> bool:
    return any(o.field == "kin" for o in OFFICE.get(description.office, ()))


def _exclude_each_other(left: str, right: str) -> bool:
    """Whether those whom two people serve or belong to exclude each other: the victim's and the suspect's."""
    if not left or not right or left in _PRONOUNS or right in _PRONOUNS:
        return False
    one, other = (word if word in OFFICE else word.removesuffix("s") for word in (left, right))
    return exclude(LED.get(one, one), LED.get(other, other))


def _are_other_relations(left: Description, right: Description) -> bool:
    """Whether somebody is two things to one other person that exclude each other."""
    if _is_kin(left) and _is_kin(right) and _exclude_each_other(left.of, right.of):
        return True
    if not _is_to_one(left.of, right.of):
        return False
    if (left.office in _SERVING and _is_kin(right)) or (right.office in _SERVING and _is_kin(left)):
        return bool(left.of)
    if left.office in _ROWS and right.office in _ROWS:
        rows = _ROWS[left.office], _ROWS[right.office]
        return rows[0] != rows[1] and frozenset(RELATIVE[row][0] for row in rows) not in BOTH
    return exclude(left.office, right.office)


def _is_to_one(left: str, right: str) -> bool:
    """Whether two words for whose something is may stand for one person: names, "his" and a man's name, nouns."""
    if left == right or not left or not right:
        return left == right
    for one, other in ((left, right), (right, left)):
        if one in _PRONOUNS and other[0].isupper():
            return sex_of(other.split()[0]) == _PRONOUNS[one]
    return left[0].isupper() and right[0].isupper() and same_person(left, right)


def _are_of_other_sides(left: Description, right: Description) -> bool:
    """Whether somebody sits for two parties, or serves two people who exclude each other."""
    if left.office in ELECTED and right.office in ELECTED:
        mine, yours = ({_PARTIES[s] for s in d.domain if s in _PARTIES} for d in (left, right))
        if len(mine) == len(yours) == 1 and mine != yours:
            return True
    if {_camp(left), _camp(right)} == {0, 1}:
        return True
    return same_office(left.office, right.office) and _exclude_each_other(left.of, right.of)


def _camp(description: Description) -> int | None:
    """Whether somebody belongs to the opposition (0) or to the government (1), if he sits for either."""
    if description.office in _MINISTERS:
        return 1
    words = {stem(description.of, "en"), *description.domain}
    camps = {_CAMPS[word] for word in words if word in _CAMPS}
    may_sit = description.office in ELECTED or same_office(description.office, "spokesman")
    return camps.pop() if len(camps) == 1 and may_sit else None


def _are_of_other_countries(left: Description, right: Description) -> bool:
    """Whether the adjectives before two alike descriptions are those of two countries."""
    if not (same_office(left.office, right.office) or same_field(left.office, right.office)):
        return False
    mine, yours = _country(left), _country(right)
    return (
        mine is not None and yours is not None and mine != yours and country("british") not in (mine, yours)
    )


def _country(description: Description) -> int | None:
    """The country whose adjective stands before what somebody is: "the Danish striker"."""
    words = description.span.text.split()
    found = [
        country(word.casefold())
        for word, after in pairwise(words)
        if word.isalpha()
        and word.casefold() not in _LANDS
        and (after[0].islower() or after.casefold() in HEADS)
    ]
    known = [number for number in found if number is not None]
    return known[0] if len(known) == 1 else None


def _over(description: Description) -> frozenset[str]:
    """What an office is over, by all words of its description and its name."""
    words = description.office.split()
    own = words[:-1] if description.office in OFFICE or description.office in VAGUE else words
    return description.domain | {stem(word, "en") for word in own}


def _preside(left: Description, right: Description) -> bool:
    """Whether one is president and the other chairman: of a club, they are often the same."""
    return any(
        a.office == "president" and same_office(b.office, "chairman")
        for a, b in ((left, right), (right, left))
    )


def _share_words(left: frozenset[str], right: frozenset[str]) -> bool:
    theirs = {word.casefold() for name in right for word in name.split()}
    return any(word.casefold() in theirs for name in left for word in name.split())
