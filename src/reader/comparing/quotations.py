"""The quotations of two accounts set against each other: each with the closest one of the other account."""

from __future__ import annotations

from reader.comparing.index import index
from reader.comparing.quoting.pairs import Counterparts
from reader.comparing.quoting.reported import reports
from reader.comparing.reading import reading
from reader.language.quoting.quotations import Utterance
from reader.model import Quotation, QuotationRelation, Span


def compare_quotations(both: Counterparts) -> tuple[Quotation, ...]:
    """Each quotation with the closest one of the other account, in the order of the left one."""
    found = []
    for pair in both.pairs.values():
        relation = pair.relation
        spans = pair.left.utterance.span, pair.right.utterance.span
        found.append(Quotation(relation, pair.speaker(relation), *spans))
    for side, (own, other) in enumerate(((both.left, both.right), (both.right, both.left))):
        paired = {place[side] for place in both.pairs}
        met = {place[side] for place, pair in both.pairs.items() if not pair.is_fragment}
        beside = index((place[side], place[1 - side]) for place in both.linked)
        utterances = reading(own).utterances
        thin = {number: u for number, u in enumerate(utterances) if number not in met}
        told = reports(own, thin, other, beside) if thin else {}
        found += [
            _alone(utterance, told.get(number), is_right=bool(side))
            for number, utterance in enumerate(utterances)
            if number in told or number not in paired
        ]
    return tuple(sorted(found, key=_place))


def _alone(utterance: Utterance, report: Span | None, *, is_right: bool) -> Quotation:
    """A quotation of one account that the other one only reports, or leaves out."""
    relation: QuotationRelation = "only_right" if is_right else "only_left"
    spans = (report, utterance.span) if is_right else (utterance.span, report)
    speaker = utterance.speaker.name if utterance.speaker else None
    return Quotation("paraphrased" if report else relation, speaker, *spans)


def _place(quotation: Quotation) -> tuple[int, int, int, int, int]:
    left, right = quotation.left, quotation.right
    one = (left.sentence, left.start) if left else (1 << 30, 0)
    other = (right.sentence, right.start) if right else (1 << 30, 0)
    return (left is None, *one, *other)
