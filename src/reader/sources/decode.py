"""Bytes become text.

The order is: byte order mark, strict UTF-8 where the data have more than a few characters to tell it by, what the
transport declared, what the data declare, strict UTF-8, detection, windows-1252. UTF-8 goes before what is declared
because pages are saved anew in it and keep their old declaration, and hardly a text of another encoding passes for it.
Labels are those of the WHATWG Encoding Standard and no others: Python's codec names reach further
(``rot13``, ``zlib``, ``unicode_escape``), and UTF-7 is never decoded.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator

from reader.errors import SourceError
from reader.sources.encoding_labels import CODECS
from reader.sources.sanitize import clean

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SAMPLE = 64 * 1024  # bytes that are looked at to tell binary data and to detect an encoding
_HEAD = 4096  # bytes in which a page or an XML file declares its encoding
_DECLARED = re.compile(
    rb"""<(?:meta\b[^>]{0,200}?|\?xml\b[^>]{0,200}?en)(?:charset|coding)\s*=\s*["']?\s*([\w.:-]{1,40})""",
    re.I,
)
_SIGNATURES = {  # how files begin that are no text, though some hold few control characters
    b"%PDF-": "a PDF document",
    b"{\\rtf": "a document in rich text",
    b"PK\x03\x04": "an archive or an office document",
    b"\x1f\x8b": "a compressed file",
    b"\x89PNG": "a picture",
    b"\xff\xd8\xff": "a picture",
    b"SQLite format 3": "a database",
}
_LEADS = bytes(range(0xC2, 0xF5))  # bytes that begin a character of several bytes in UTF-8
_TELLING = 8  # characters beyond ASCII by which UTF-8 is known
_CONTROL = bytes(set(range(32)) - set(b"\t\n\v\f\r\x1b\x08"))
_TOLERATED = 0.005  # share of control bytes in what still counts as text
_STRAY = 2  # … and so many of them in a text of any length


def decode(data: bytes | str, *, name: str, label: str | None = None) -> str:
    """The text of some bytes; ``label`` is the charset that the transport declared.

    Raises :class:`SourceError` for binary data, naming ``name``.
    """
    if isinstance(data, str):
        return data
    for mark, codec in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(codec, "replace")
    if what := _no_text(data):
        raise SourceError(f"{clean(name, multiline=False)}: this is {what}, not text")
    for codec in _candidates(data, label):
        try:
            return data.decode(codec)
        except UnicodeDecodeError:
            continue
    return data.decode("cp1252", "replace")


def _no_text(data: bytes) -> str | None:
    """What some bytes are that are no text: by how they begin, or by more than a few control characters."""
    for signature, what in _SIGNATURES.items():
        if data.startswith(signature):
            return what
    sample = data[:_SAMPLE]
    controls = len(sample) - len(sample.translate(None, _CONTROL))
    return "a binary file" if controls > max(_STRAY, len(sample) * _TOLERATED) else None


def _candidates(data: bytes, label: str | None) -> Iterator[str]:
    """Codecs to try in turn; each must decode all of the data."""
    if len(data) - len(data.translate(None, _LEADS)) >= _TELLING:
        yield "utf-8"
    declared = _DECLARED.search(data, 0, _HEAD)
    for said in (label, declared[1].decode("ascii") if declared else None):
        codec = CODECS.get(said.strip().lower()) if said else None
        # A page that can be read far enough to find "utf-16" in it is not in UTF-16.
        if codec and not (codec.startswith("utf-16") and said is not label):
            yield codec
    yield "utf-8"
    found = _detected(data)
    if found:
        yield found


def _detected(data: bytes) -> str | None:
    """What charset-normalizer takes the data for, among the encodings of the standard."""
    from charset_normalizer import from_bytes

    possible = sorted({codecs.lookup(codec).name for codec in CODECS.values()} - {"utf-16-le", "utf-16-be"})
    best = from_bytes(data[:_SAMPLE], cp_isolation=possible).best()
    return best.encoding if best else None
