"""Bytes become text."""

import codecs

import pytest

from reader.errors import SourceError
from reader.sources.decode import decode
from reader.sources.encoding_labels import CODECS

GERMAN = "Der Bürgermeister trat zurück, weil die Prüfer Verstöße gefunden hatten. Größere Ämter schwiegen."
RUSSIAN = "Мэр города подал в отставку в пятницу, сообщили в городской администрации."


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_a_byte_order_mark_decides(encoding: str) -> None:
    assert decode(GERMAN.encode(encoding), name="a.txt") == GERMAN


def test_what_the_transport_declared_goes_before_what_the_page_declares() -> None:
    page = b'<meta charset="iso-8859-7">' + RUSSIAN.encode("cp1251")
    assert RUSSIAN in decode(page, name="a.html", label="Windows-1251")


def test_a_page_may_declare_its_encoding() -> None:
    page = (
        b'<html><head><meta http-equiv="Content-Type" content="text/html; charset=koi8-r">'
        + RUSSIAN.encode("koi8-r")
    )
    assert RUSSIAN in decode(page, name="a.html")


def test_a_declaration_that_the_bytes_contradict_is_passed_over() -> None:
    assert "…" in decode(b'<meta charset="euc-kr">\xe2\x80\xa6', name="a.html")


@pytest.mark.parametrize("label", ["iso-8859-15", "windows-1251", "gbk"])
def test_a_page_saved_anew_in_utf_8_keeps_its_letters_under_its_old_declaration(label: str) -> None:
    page = f'<meta charset="{label}">{RUSSIAN}'
    assert decode(page.encode(), name="a.html") == page
    assert decode(page.encode(), name="a.html", label=label) == page


def test_undeclared_text_in_an_old_encoding_is_detected() -> None:
    assert decode((RUSSIAN * 4).encode("cp1251"), name="a.txt") == RUSSIAN * 4


def test_western_text_in_one_byte_an_letter_is_read() -> None:
    assert decode((GERMAN * 4).encode("cp1252"), name="a.txt") == GERMAN * 4


@pytest.mark.parametrize("label", ["utf-7", "rot13", "zlib", "unicode_escape", "idna", "base64"])
def test_a_label_outside_the_standard_is_not_followed(label: str) -> None:
    text = f'<meta charset="{label}">+ADw-b+AD4-\\u0041'
    assert decode(text.encode(), name="a.html") == text


def test_every_codec_of_the_table_exists_and_none_is_utf_7() -> None:
    assert all(codecs.lookup(codec).name != "utf-7" for codec in CODECS.values())


@pytest.mark.parametrize("data", [b"abc\0" * 50, bytes(range(1, 9)) * 20])
def test_binary_data_are_refused_by_name(data: bytes) -> None:
    with pytest.raises(SourceError, match=r"photo\.png: this is a binary file, not text"):
        decode(data, name="photo.png")


@pytest.mark.parametrize(
    ("start", "what"),
    [
        (b"%PDF-1.7\n1 0 obj", "a PDF document"),
        (b"{\\rtf1\\ansi ", "a document in rich text"),
        (b"PK\x03\x04", "an archive"),
        (b"\x1f\x8b\x08", "a compressed file"),
        (b"\x89PNG\r\n", "a picture"),
        (b"\xff\xd8\xff\xe0", "a picture"),
        (b"SQLite format 3", "a database"),
    ],
)
def test_what_is_no_text_is_known_by_its_first_bytes(start: bytes, what: str) -> None:
    with pytest.raises(SourceError, match=f"report: this is {what}.*, not text"):
        decode(start + b" and many words" * 100, name="report")


@pytest.mark.parametrize("length", [20, 1000])
def test_a_stray_control_character_makes_no_binary_file_of_a_text_however_short(length: int) -> None:
    assert decode(b"x" * length + b"\x01", name="a.txt").startswith("xxx")


def test_text_passes_as_it_is() -> None:
    assert decode("already text", name="-") == "already text"
