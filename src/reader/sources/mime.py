"""Mail, and pages that a browser has saved in one file (MHTML, RFC 2557): the text is coded, and one of several parts.

Read with a few expressions: the parser of the standard library takes minutes for a head made to that end.
"""

from __future__ import annotations

import re
from binascii import Error as CodingError
from binascii import a2b_base64, a2b_qp

_HEAD = 4096  # bytes of a head that are looked at
_BOUNDARIES = 8  # parts hold parts, but not many
_FIELDS = re.compile(
    rb"(?=.*^(?:MIME-Version|Content-Transfer-Encoding):)(?=.*^Content-Type:\s*(?:multipart|text)/)[\w-]{1,80}:[ \t]",
    re.I | re.S | re.M,
)
_BOUNDARY = re.compile(rb"boundary=\"?([^\"\r\n;]{1,70})", re.I)
_TEXT = re.compile(rb"^Content-Type:\s*text/(html|plain)\b", re.I | re.M)
_CHARSET = re.compile(rb"charset=\"?([\w.:-]{1,40})", re.I)
_CODING = re.compile(rb"^Content-Transfer-Encoding:\s*([\w-]{1,40})", re.I | re.M)


def unpacked(data: bytes) -> tuple[bytes, str | None]:
    """The page in such a file, else its first plain text, and the charset declared; other data as they are."""
    if not _FIELDS.match(data[:_HEAD]):
        return data, None
    boundaries = list(dict.fromkeys(_BOUNDARY.findall(data)))[:_BOUNDARIES]
    names = b"|".join(map(re.escape, boundaries)) or b"(?!)"
    between = rb"^--(?:" + names + rb")(?:--)?[ \t]*(?:\r?\n|\Z)"
    found: dict[bytes, tuple[bytes, str | None]] = {}
    for part in re.split(between, data, flags=re.M):
        head, _, content = part.replace(b"\r\n", b"\n").partition(b"\n\n")
        if text := _TEXT.search(head, 0, _HEAD):
            charset = _CHARSET.search(head, 0, _HEAD)
            found.setdefault(text[1].lower(), (_decoded(head, content), charset and charset[1].decode()))
    return found.get(b"html") or found.get(b"plain") or (data, None)


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
