"""Mail, and pages that a browser has saved in one file (MHTML, RFC 2557): the text is coded, and one of several parts.

Read with a few expressions: the parser of the standard library takes minutes for a head made to that end.
"""

from __future__ import annotations

import re
from binascii import Error as CodingError
from binascii import a2b_base64, a2b_qp
from dataclasses import dataclass

from reader.model import Metadata
from reader.sources.mail import head

_HEAD = 4096  # bytes of a head that are looked at
_BOUNDARIES = 8  # parts hold parts, but not many
_FIELDS = re.compile(
    rb"(?=.*^(?:MIME-Version|Content-Transfer-Encoding):)(?=.*^Content-Type:\s*(?:multipart|text)/)[\w-]{1,80}:[ \t]",
    re.I | re.S | re.M,
)
_BOUNDARY = re.compile(rb"boundary=\"?([^\"\r\n;]{1,70})", re.I)
_TEXT = re.compile(rb"^Content-Type:\s*text/(html|plain)\b", re.I | re.M)
_SAID = re.compile(rb"^(Subject|From|Date):[ \t]*(.*(?:\r?\n[ \t].*)*)", re.I | re.M)
_CHARSET = re.compile(rb"charset=\"?([\w.:-]{1,40})", re.I)
_CODING = re.compile(rb"^Content-Transfer-Encoding:\s*([\w-]{1,40})", re.I | re.M)

_NOTHING = Metadata()


@dataclass(frozen=True, slots=True)
class Unpacked:
    """What was in a file of several parts, or in any other."""

    data: bytes
    charset: str | None = None  # as it is declared for them
    said: Metadata = _NOTHING  # what the head of the mail says


def unpacked(data: bytes) -> Unpacked:
    """The page in such a file, else its first plain text; other data as they are."""
    top = data[:_HEAD]
    if not _FIELDS.match(top):
        return Unpacked(data)
    boundaries = list(dict.fromkeys(_BOUNDARY.findall(data)))[:_BOUNDARIES]
    names = b"|".join(map(re.escape, boundaries)) or b"(?!)"
    between = rb"^--(?:" + names + rb")(?:--)?[ \t]*(?:\r?\n|\Z)"
    fields = dict(reversed(_SAID.findall(re.split(rb"\r?\n\r?\n", top, maxsplit=1)[0])))
    told = {name.lower(): _words(value) for name, value in fields.items()}
    said = head(subject=told.get(b"subject", ""), sender=told.get(b"from", ""), date=told.get(b"date", ""))
    found: dict[bytes, Unpacked] = {}
    for part in re.split(between, data, flags=re.M):
        kind, _, content = part.replace(b"\r\n", b"\n").partition(b"\n\n")
        if text := _TEXT.search(kind, 0, _HEAD):
            charset = _CHARSET.search(kind, 0, _HEAD)
            one = Unpacked(_decoded(kind, content), charset and charset[1].decode(), said)
            found.setdefault(text[1].lower(), one)
    return found.get(b"html") or found.get(b"plain") or Unpacked(data)


def _words(coded: bytes) -> str:
    """A field of a head as its reader sees it (RFC 2047)."""
    from email.errors import HeaderParseError
    from email.header import decode_header, make_header

    said = coded.decode("utf-8", "replace")
    try:
        return str(make_header(decode_header(said)))
    except (LookupError, ValueError, HeaderParseError):  # a charset that nobody knows, a word cut short
        return said


def _decoded(head: bytes, content: bytes) -> bytes:
    """The bytes of a part as they were before they were made fit for mail."""
    coding = _CODING.search(head, 0, _HEAD)
    match coding and coding[1].lower():
        case b"quoted-printable":
            return a2b_qp(content)
        case b"base64":
            try:
                return a2b_base64(content)
            except CodingError:  # cut short
                return b""
    return content
