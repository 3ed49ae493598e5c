"""What the sentences of two accounts are about, in terms that can be matched: stems, names, numbers, values.

The weight of a term follows how rare it is in the two accounts and, the shorter they are the more, in English prose
at large (TF-IDF with a background prior).
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, pairwise
from math import log, sqrt

from reader.comparing.accounts import language_of, tokens_of
from reader.comparing.alignment.acronyms import Acronyms, acronyms
from reader.comparing.alignment.clauses import Clauses, clauses, weighed
from reader.comparing.alignment.term_match import Kin, kin
from reader.comparing.alignment.value_terms import KIND, rate_of_kind, value_terms
from reader.comparing.reading import mentions
from reader.language.common import rareness_at, rate
from reader.language.figures.value import Value
from reader.language.figures.values import values
from reader.language.lexicon import lexicon
from reader.language.names.names import Mention
from reader.language.synonyms import groups, phrase_openings
from reader.language.tokens import Token, tokens
from reader.language.word_vectors import NOWHERE, Direction, direction, lanes
from reader.model import Account

_PRIOR = 30  # sentences of background that count beside the two accounts
_READ = 400  # words of a sentence in which runs are looked for; no honest one is longer
_TOPICAL = 1.5  # how much more a rare word says of what a sentence speaks of
_VALUES = 40  # values of a sentence that are compared
_DIGITS = {word: str(number) for word, number in lexicon("en").numbers.items() if number <= 12}


@dataclass(frozen=True, slots=True)
class Terms:
    """One sentence, ready to be matched."""

    counts: dict[str, int]  # every term: phrases, resolved names and values included
    content: tuple[str, ...]  # the content words in order
    vocabulary: tuple[str, ...]  # each of them once
    norms: tuple[str, ...]  # all words in order
    word_pairs: frozenset[tuple[str, str]]  # neighbours among all words
    content_pairs: frozenset[tuple[str, str]]  # neighbours among the content words
    names: frozenset[str]
    numbers: frozenset[str]
    entities: frozenset[str]
    values: tuple[Value, ...]
    clauses: tuple[tuple[str, ...], ...]  # the content words of each clause, each once


@dataclass(frozen=True, slots=True)
class AccountTerms:
    """The sentences of one account with the weights that a comparison gives their terms."""

    sentences: tuple[Terms, ...]
    masses: tuple[float, ...]  # sum of the weights of the content words
    clauses: tuple[Clauses, ...]
    # term -> the sentences that hold it, each with its share in the vector of the sentence, which has unit length
    holders: Mapping[str, Mapping[int, float]]
    topics: tuple[Direction, ...]  # what each sentence speaks of; nothing is known unless both are in English
    listed: frozenset[int]  # the sentences of lists, which tell of what comes anywhere


@dataclass(frozen=True, slots=True)
class Ground:
    """Two accounts on common ground: the same terms have the same weights on both sides."""

    left: AccountTerms
    right: AccountTerms
    weights: dict[str, float]  # rarity in these accounts
    rarity: dict[str, float]  # rarity in English prose, 0 to 1
    kin: Kin


def ground(left: Account, right: Account) -> Ground:
    """Bring two accounts to common terms and weights."""
    accounts = left, right
    words = [
        [
            tuple([t for t in tokens_of(account, number) if t.is_word])
            for number in range(len(account.sentences))
        ]
        for account in accounts
    ]
    known = acronyms([*words[0], *words[1]])
    sides = [
        [
            _terms(sentence.text, language_of(account), known, found, names)
            for sentence, found, names in zip(account.sentences, side, mentions(account), strict=True)
        ]
        for account, side in zip(accounts, words, strict=True)
    ]
    seen = Counter(chain.from_iterable(terms.counts for side in sides for terms in side))
    total = len(sides[0]) + len(sides[1])
    rates = {term: rate_of_kind(term) if term.startswith(KIND) else rate(term) for term in seen}
    weights = {
        term: -log((count - 0.5 + _PRIOR * rates[term]) / (total + _PRIOR)) / 4
        for term, count in seen.items()
    }
    rarity = {term: rareness_at(expected) for term, expected in rates.items()}
    english = language_of(left) == language_of(right) == "en"
    known_lanes = {term: lanes(term, weight**_TOPICAL) for term, weight in weights.items() if english}
    one, other = (
        _side(account, own, weights, known_lanes) for account, own in zip(accounts, sides, strict=True)
    )
    return Ground(one, other, weights, rarity, kin(one.holders, other.holders))


def _terms(
    text: str, language: str, known: Acronyms, words: tuple[Token, ...], mentions: Sequence[Mention]
) -> Terms:
    told = tuple([value for value in values(text, language) if not value.loose])[:_VALUES]
    spelled = [None if token.is_function else _term(words, at) for at, token in enumerate(words)]
    content = tuple([term for term in spelled if term is not None])
    counts: dict[str, int] = {}
    names: set[str] = set()
    numbers: set[str] = set()
    for token, term in zip(words, spelled, strict=True):
        if term is not None:
            counts[term] = counts.get(term, 0) + 1
            if token.is_number or token.norm in _DIGITS:
                numbers.add(term)
            elif token.is_name:
                names.add(term)
    vocabulary = tuple(counts)
    extra = _phrases(words) if language == "en" else []
    extra += known.short_forms(content)
    for mention in mentions:
        if mention.kind == "person":
            extra += (t.stem for t in tokens(mention.entity, language) if t.is_word and not t.is_function)
    extra += value_terms(told)
    for term in extra:
        counts.setdefault(term, 1)
    norms = tuple([token.norm for token in words[:_READ]])
    return Terms(
        counts,
        content,
        vocabulary,
        norms,
        frozenset(pairwise(norms)),
        frozenset(pairwise(content)),
        frozenset(names),
        frozenset(numbers),
        frozenset(mention.entity.casefold() for mention in mentions),
        told,
        clauses(text, words[:_READ], spelled[:_READ]),
    )


def _term(words: Sequence[Token], at: int) -> str | None:
    """The stem of a word, digits for a small number; in a script without blanks two characters, None for the last one."""
    word = words[at].word
    if word.is_number:
        return word.norm.replace(",", "").rstrip("stndrh") or word.norm
    if len(word.text) == 1 and word.text > "\u0e00":
        return _two(words, at)
    return _DIGITS.get(word.norm, word.stem)


def _two(words: Sequence[Token], at: int) -> str | None:
    """A character and the next one, where they stand together."""
    here, after = words[at], words[at + 1] if at + 1 < len(words) else None
    return here.text + after.text[0] if after and after.start == here.end else None


def _phrases(words: Sequence[Token]) -> list[str]:
    """The phrases of the table of related words that stand in a sentence, their stems joined by a low line."""
    stems = [token.stem for token in words]
    openings = phrase_openings()
    found = [
        (length, start, "_".join(stems[start : start + length]))
        for start, (stem, after) in enumerate(pairwise(stems))
        if stem in openings
        for length in openings[stem].get(after, ())
    ]
    known = groups()
    return [phrase for _, _, phrase in sorted(found) if phrase in known]


def _side(
    account: Account, sentences: Sequence[Terms], weights: Mapping[str, float], lanes: Mapping[str, int]
) -> AccountTerms:
    """An account, weighed; without ``lanes`` nothing is known of what its sentences speak of."""
    holders: defaultdict[str, dict[int, float]] = defaultdict(dict)
    for number, terms in enumerate(sentences):
        raw = [((1 + log(count)) * weights[term], term) for term, count in terms.counts.items()]
        norm = sqrt(sum([weight * weight for weight, _ in raw])) or 1.0
        for weight, term in raw:
            holders[term][number] = weight / norm
    vocabularies = [terms.vocabulary for terms in sentences]
    return AccountTerms(
        tuple(sentences),
        tuple([sum([weights[term] for term in words]) or 1.0 for words in vocabularies]),
        tuple([weighed(terms.clauses, weights) for terms in sentences]),
        holders,
        tuple([direction([lanes[term] for term in words]) if lanes else NOWHERE for words in vocabularies]),
        frozenset(
            n for n, s in enumerate(account.sentences) if account.article.blocks[s.block].kind == "list_item"
        ),
    )
