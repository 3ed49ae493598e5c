"""A comparison, a story or the facts of an article for a voice: one statement a line, no columns, no signs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from reader.layout.rows import RELATIONS
from reader.layout.spelling import listed, plainer
from reader.layout.verdicts import QUOTATIONS
from reader.reports.facts import AGAINST, NO_FACTS, FactSheet
from reader.reports.findings import CAUTION, Beside, Findings
from reader.reports.heads import Head, head, why
from reader.reports.passages import Passage
from reader.reports.plain_text.page import TextPage
from reader.reports.telling import Said, Telling

_BOTH = {
    "same": "Both say the same.",
    "reworded": "Both say, in other words.",
    "conflict": "In conflict.",
}


def comparison(page: TextPage, found: Findings) -> None:
    """What differs, what agrees, then every row: "A says … / B says …"."""
    _head(page, found.left)
    _head(page, found.right)
    tally = found.tally
    if not found.selected:
        told = (f"{tally[relation]} {words}" for relation, words in RELATIONS.items() if tally[relation])
        page.say(f"Statements: {', '.join(told)}.")
        page.say(f"Findings: {'; '.join(found.totals)}.")
    for remark in (*found.remarks, CAUTION):
        page.say(remark)
    if not found.differ:
        page.say(found.silence)
    for number, finding in enumerate(found.findings, 1):
        difference = finding.difference
        values = " against ".join(finding.values)
        facts = (difference.kind, values, finding.verdict, _about(finding.about), difference.certainty)
        page.say(f"Difference {number}: {listed(facts, ', ')}.")
        _says(page, finding.left)
        _says(page, finding.right)
        if finding.why:
            page.say(f"Paired {finding.why}.")
        if finding.reviewed:
            page.say(f"Review, {finding.reviewed}.")
    for quoted in found.quotations:
        page.say(f"Quotation, {listed((QUOTATIONS[quoted.relation], quoted.speaker), ', ')}.")
        left, right = ([replace(p, text=p.quoted) for p in side] for side in (quoted.left, quoted.right))
        _say_once(page, left, right)
        if quoted.reviewed:
            page.say(f"Review, {quoted.reviewed}.")
    for agreed in found.agreed:
        page.say(f"Fact that agrees, {listed((agreed.agreement.kind, _about(agreed.about)), ', ')}.")
        _say_once(page, [agreed.left], [agreed.right])
    if found.rows:
        page.say("Statement by statement.")
    for row in found.rows:
        _row(page, row)
    for line in found.stripped:
        page.say(f"Stripped from {line.letter}, {why(line.reason, ', ')}: {line.text}")


def story(page: TextPage, told: Telling) -> None:
    """Every row of a story, account after account."""
    for account in told.heads:
        _head(page, account)
    for remark in told.remarks:
        page.say(remark)
    for title, rows in told.sections:
        page.say(f"{title}.")
        for row in rows:
            page.say(f"{listed((row.about, row.note), '; ')}.")
            for account, said in zip(told.heads, row.cells, strict=True):
                page.say(_told(account.letter, said))
    for spoken in told.story.voices:
        words = (f"{one.letter} {count}" for one, count in zip(told.heads, spoken.words, strict=True))
        page.say(f"Quoted words of {spoken.speaker}: {', '.join(words)}.")
    for _, sentences in told.alone:
        for sentence in sentences:
            _says(page, sentence, "Only ")


def facts(page: TextPage, sheet: FactSheet) -> None:
    """Every fact with its place, then what the account says in two ways."""
    _head(page, head(sheet.account, "A"))
    if not sheet.facts:
        page.say(NO_FACTS)
    for number, stated in enumerate(sheet.facts, 1):
        fact = stated.fact
        told = listed((fact.kind, fact.value, _about(stated.about)), ", ")
        page.say(f"Fact {number}, {stated.where.spoken}: {told}, in the words “{fact.span.text}”.")
    for found in sheet.against:
        values = f"{found.difference.left.text} against {found.difference.right.text}"
        page.say(f"{AGAINST}: {values}.")
        for where in dict.fromkeys((found.first, found.second)):
            _says(page, where)


def _about(words: str) -> str:
    return words and f"about {words}"


def _told(letter: str, said: Said | None) -> str:
    if said is None:
        return f"{letter} is silent."
    return f"{letter} {'departs and says' if said.departs else 'says'}, {said.where.spoken}: {said.text}"


def _head(page: TextPage, head: Head) -> None:
    page.say(
        f"{head.letter} {'is' if head.titled else 'begins with'} {head.title}: {listed(head.about, ', ')}."
    )


def _row(page: TextPage, row: Beside) -> None:
    left, right = ([_whole(side)] if side else [] for side in (row.left, row.right))
    if left and right and not _alike(left, right):
        page.say(_BOTH[row.relation])
    _say_once(page, left, right, "Only " if row.relation in ("only_left", "only_right") else "")
    if row.elsewhere:
        page.say(f"Also said in {listed((f'{p.letter} {p.spoken}' for p in row.elsewhere), '; ')}.")


def _whole(side: Sequence[Passage]) -> Passage:
    """Sentences that stand together as one passage."""
    first, last = side[0], side[-1]
    end = None if first is last else (last.paragraph, last.sentence)
    return replace(first, text=" ".join(each.text for each in side), last=end)


def _say_once(page: TextPage, left: Sequence[Passage], right: Sequence[Passage], only: str = "") -> None:
    """What each account says; once for both where the words are the same."""
    if _alike(left, right):
        for one, other in zip(left, right, strict=True):
            page.say(f"Both say, {one.letter} {one.spoken}, {other.letter} {other.spoken}: {one.text}")
    else:
        for each in (*left, *right):
            _says(page, each, only)


def _alike(left: Sequence[Passage], right: Sequence[Passage]) -> bool:
    """Whether the same is heard on both sides: quotation marks and capitals are not."""
    return [_heard(each.text) for each in left] == [_heard(each.text) for each in right]


def _heard(text: str) -> str:
    return plainer(text).casefold().replace('"', "").rstrip(" .,;:!?")


def _says(page: TextPage, found: Passage, only: str = "") -> None:
    page.say(f"{only}{found.letter} says, {found.spoken}: {found.text}")
