"""What the head of a mail says of it, be it a file's or copied with the text: its subject, its sender, its day."""

from __future__ import annotations

import re
from collections.abc import Iterable

from reader.model import Metadata
from reader.sources.sanitize import BYLINE_LIMIT, TITLE_LIMIT, clean

_FIELDS = {
    "title": "subject|betreff|objet|asunto|assunto|oggetto|onderwerp",
    "byline": "from|von|de|da|van",
    "other": "sent|date|to|cc|gesendet|datum|an|envoyé|à|enviado|para|inviato|a|verzonden|aan",
}
_FIELD = re.compile("|".join(f"(?P<{name}>(?:{words}) ?: ?(?=\\S))" for name, words in _FIELDS.items()), re.I)
_AGAIN = re.compile(r"^\s*(?:(?:re|fwd?|aw|wg|tr|rv) ?: ?)+", re.I)
_ADDRESS = re.compile(r"[<\[(]?(?:mailto:)?[^\s<>\[\]()\"']*@[^\s<>\[\]()]*[>\])]?")
_SAVED = re.compile(r"\W*saved by\b", re.I)  # what a browser is as a sender: the page was not written by it
_TIME = re.compile(r",? \d?\d:\d\d.*", re.S)


def is_field(line: str) -> bool:
    """Whether a line of a text is a field of the head of a mail."""
    return _FIELD.match(line) is not None


def copied(lines: Iterable[str]) -> Metadata:
    """What the fields say that somebody copied with the text."""
    said = {field.lastgroup: line[field.end() :] for line in lines if (field := _FIELD.match(line))}
    return head(subject=said.get("title", ""), sender=said.get("byline", ""))


def head(*, subject: str, sender: str, date: str = "") -> Metadata:
    """What the fields of a mail say, of the page in it where a browser saved one."""
    title = clean(_AGAIN.sub("", subject), multiline=False, limit=TITLE_LIMIT) or None
    if _SAVED.match(sender):
        return Metadata(title)
    sender = clean(sender, multiline=False, limit=TITLE_LIMIT)  # before an expression looks through it
    name = clean(_ADDRESS.sub("", sender).strip("\"' "), multiline=False, limit=BYLINE_LIMIT)
    day = clean(_TIME.sub("", date), multiline=False, limit=BYLINE_LIMIT)
    return Metadata(title, date=day or None, byline=name or None)
