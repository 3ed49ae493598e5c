"""An invented story told twice: a comparison written by hand that holds every kind of link, difference and quotation.

Snapshots are drawn from it, so that they do not change when the engines do.
"""

from __future__ import annotations

from dataclasses import replace

from reader.model import (
    Account,
    Agreement,
    Article,
    Block,
    BlockKind,
    Certainty,
    Comparison,
    Difference,
    DifferenceKind,
    Link,
    Origin,
    Quotation,
    QuotationRelation,
    Reason,
    Relation,
    Sentence,
    Span,
    Verdict,
)

LEFT: tuple[tuple[BlockKind, tuple[str, ...]], ...] = (
    (
        "paragraph",
        (
            "The Marrow Bridge in Tollgrave was closed to all traffic on 3 March after engineers found cracks in two of its cables.",
            "About 14,000 people cross it every day.",
        ),
    ),
    (
        "paragraph",
        (
            "“We took one look at the cable and, after a long talk with the contractor, we decided that nobody should be on it,” said Ines Halloran, the city's chief engineer.",
            "Repairs will cost £2.4 million, the council said.",
        ),
    ),
    ("heading", ("A winter of warnings",)),
    (
        "paragraph",
        (
            "Workers had heard loud noises from the north tower in November.",
            "The noises were not recorded, according to Halloran.",
            "The city's own rules ask for a report within a day.",
        ),
    ),
    (
        "paragraph",
        (
            "Ferries will run every 20 minutes from Saturday.",
            "Mayor Tom Beck called the closure “a painful but honest decision”.",
            "“Safety is not a matter of taste,” he added.",
        ),
    ),
    ("list_item", ("The bridge was opened in 1931.",)),
    ("list_item", ("It was painted green in 1988.",)),
    ("list_item", ("A plaque at the north end names the nine people who died building it.",)),
    ("paragraph", ("“I have crossed it every day of my life,” said Ruth Amadi, who sells tea at the pier.",)),
)

RIGHT: tuple[tuple[BlockKind, tuple[str, ...]], ...] = (
    (
        "paragraph",
        (
            "Engineers who discovered cracks in two cables have kept the Marrow Bridge shut to all traffic since 5 March.",
            "Some 13,900 people a day use the crossing.",
        ),
    ),
    (
        "paragraph",
        (
            "The bill for the repairs will come to £2.9 million, according to the contractor.",
            "“We took one look at the cable and we decided that nobody should be on it,” said Ines Halloran, who is the bridge's chief inspector.",
        ),
    ),
    (
        "paragraph",
        (
            "Loud noises that workers heard in the north tower last November were recorded, Halloran said.",
            "Boats may run every half hour from Saturday.",
        ),
    ),
    (
        "paragraph",
        (
            "Ticket prices have not been set.",
            "Shops on the east bank expect to lose a third of their trade.",
        ),
    ),
    (
        "paragraph",
        (
            "Beck spoke of “a painful but necessary decision”.",
            "Safety, a deputy said, was “not a matter of taste”.",
        ),
    ),
    ("paragraph", ("The bridge was opened in 1931.",)),
    (
        "paragraph",
        ("A woman who sells tea at the pier said that she had crossed the bridge daily all her life.",),
    ),
)


def account(
    name: str, title: str | None, source: str | None, blocks: tuple[tuple[BlockKind, tuple[str, ...]], ...]
) -> Account:
    """An account of the given blocks, each a kind and its sentences."""
    made: list[Block] = [Block("title", title)] if title else []
    sentences: list[Sentence] = []
    for kind, texts in blocks:
        text = " ".join(texts)
        at = 0
        for sentence in texts:
            start = text.index(sentence, at)
            at = start + len(sentence)
            sentences.append(Sentence(len(made), start, at, sentence))
        made.append(Block(kind, text, marker="•" if kind == "list_item" else ""))
        if len(made) == 3:
            reason = Reason("advertisement", "sure", "the whole line is “Advertisement”")
            made.append(Block("paragraph", "Advertisement", kept=False, reason=reason))
    article = Article(title, source, "8 March", None, None, "en", tuple(made), Origin(name, "text", name * 8))
    return Account(article, tuple(sentences))


A = account("courier", "Marrow Bridge shut after engineers find cracks", "The Tollgrave Courier", LEFT)
B = account("wire", None, "Northern Wire", RIGHT)


def span(of: Account, words: str, *, after: int = 0) -> Span:
    """The first place of some words in an account, from the sentence ``after`` on."""
    for number, sentence in enumerate(of.sentences):
        if number >= after and words in sentence.text:
            start = sentence.text.index(words)
            return Span(number, start, start + len(words), words)
    raise ValueError(words)


def _link(
    left: int, right: int, relation: Relation, certainty: Certainty, *evidence: str, score: float = 0.6
) -> Link:
    wording = (
        ((span(A, "found", after=left),), (span(B, "discovered", after=right),))
        if left == right == 0
        else ((), ())
    )
    runner = (left, right + 1) if right + 1 < len(B.sentences) and right % 2 else None
    return Link((left,), (right,), relation, certainty, evidence, score, runner, wording)


def _difference(
    kind: DifferenceKind,
    left: str,
    right: str,
    about: str,
    verdict: Verdict = "conflict",
    certainty: Certainty = "sure",
    *,
    after: int = 0,
) -> Difference:
    return Difference(kind, verdict, certainty, span(A, left, after=after), span(B, right), about)


def _quotation(relation: QuotationRelation, speaker: str, left: str | None, right: str | None) -> Quotation:
    return Quotation(relation, speaker, span(A, left) if left else None, span(B, right) if right else None)


COMPARISON = Comparison(
    A,
    B,
    (
        _link(0, 0, "conflict", "sure", "names: Marrow Bridge", "rare words: cables, cracks, engineers"),
        _link(1, 1, "reworded", "likely", "numbers: 14,000 and 13,900", "words: people, day"),
        _link(2, 3, "conflict", "sure", "quotation: “We took one look at the cable”", "names: Ines Halloran"),
        _link(3, 2, "conflict", "sure", "rare words: repairs", "words: million"),
        _link(4, 4, "reworded", "guess", "neighbours: the sentences after it", score=0.3),
        _link(5, 4, "conflict", "likely", "rare words: noises, north, tower"),
        _link(6, 4, "conflict", "likely", "names: Halloran", "rare words: noises, recorded", score=0.4),
        _link(8, 5, "conflict", "sure", "rare words: Saturday", "words: minutes, run"),
        _link(9, 8, "conflict", "sure", "names: Beck", "quotation: “a painful but … decision”"),
        _link(10, 9, "conflict", "guess", "rare words: safety, taste"),
        _link(11, 10, "same", "sure", "the same words"),
        _link(14, 11, "reworded", "likely", "rare words: pier, tea", score=0.5),
    ),
    (
        _difference("negation", "not recorded", "recorded", "noises · recorded"),
        _difference("money", "£2.4 million", "£2.9 million", "repairs · cost"),
        _difference("date", "3 March", "5 March", "Marrow Bridge · closed"),
        _difference("attribution", "the council", "the contractor", "repairs · cost"),
        _difference("role", "the city's chief engineer", "the bridge's chief inspector", "Ines Halloran"),
        _difference("time", "every 20 minutes", "every half hour", "ferries · run"),
        _difference("modality", "will run", "may run", "ferries · run", certainty="likely"),
        _difference("quote", "honest", "necessary", "Tom Beck"),
        _difference("attribution", "he", "a deputy", "safety", certainty="likely", after=10),
        _difference("number", "About 14,000", "Some 13,900", "people · cross", "rounding", "likely"),
    ),
    (
        _quotation(
            "spliced",
            "Ines Halloran",
            "We took one look at the cable and, after a long talk with the contractor, we decided that nobody should be on it",
            "We took one look at the cable and we decided that nobody should be on it",
        ),
        _quotation(
            "altered", "Tom Beck", "a painful but honest decision", "a painful but necessary decision"
        ),
        _quotation("reattributed", "Tom Beck", "Safety is not a matter of taste", "not a matter of taste"),
        _quotation("only_left", "Ruth Amadi", "I have crossed it every day of my life", None),
    ),
    (
        Agreement("date", "same", span(A, "1931"), span(B, "1931"), "bridge · opened"),
        Agreement("date", "less precise", span(A, "in November"), span(B, "last November"), "noises · heard"),
    ),
)


def swapped(comparison: Comparison) -> Comparison:
    """The same comparison with the accounts changed over."""
    names: dict[QuotationRelation, QuotationRelation] = {"only_left": "only_right", "only_right": "only_left"}
    return Comparison(
        comparison.right,
        comparison.left,
        tuple(
            replace(
                link,
                left=link.right,
                right=link.left,
                runner_up=link.runner_up and (link.runner_up[1], link.runner_up[0]),
                wording=(link.wording[1], link.wording[0]),
            )
            for link in comparison.links
        ),
        tuple(replace(each, left=each.right, right=each.left) for each in comparison.differences),
        tuple(
            replace(each, left=each.right, right=each.left, relation=names.get(each.relation, each.relation))
            for each in comparison.quotations
        ),
        tuple(replace(each, left=each.right, right=each.left) for each in comparison.agreements),
    )
