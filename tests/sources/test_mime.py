"""The article in a mail or in a page saved in one file."""

from __future__ import annotations

from email.message import EmailMessage

import pytest

from reader.sources import document
from reader.sources.mime import Unpacked, unpacked

TEXT = "The dome leaks – “again”, Priya Lindqvist said."
PAGE = f"<!doctype html><title>Dome</title><p>{TEXT}</p>"


def mail(*parts: tuple[str, str], charset: str = "utf-8") -> bytes:
    message = EmailMessage()
    message["Subject"] = "The dome"
    message.set_content(parts[0][1], subtype=parts[0][0], charset=charset)
    for kind, text in parts[1:]:
        message.add_alternative(text, subtype=kind, charset=charset)
    message.add_attachment(b"\x89PNG", maintype="image", subtype="png")
    return message.as_bytes()


@pytest.mark.parametrize("charset", ["utf-8", "windows-1252"])
def test_the_page_in_a_saved_file_is_read(charset: str) -> None:
    found = document(mail(("plain", "No."), ("html", PAGE), charset=charset), name="dome.mhtml")
    assert [block.text for block in found.blocks] == [TEXT]
    assert (found.origin.door, found.metadata.title) == ("html", "Dome")


def test_without_a_page_the_plain_text_is_read() -> None:
    found = document(mail(("plain", TEXT)), name="dome.eml")
    assert [block.text for block in found.blocks] == [TEXT]


def test_a_mail_of_one_part_is_decoded() -> None:
    message = EmailMessage()
    message.set_content(TEXT, charset="utf-8", cte="quoted-printable")
    message["Subject"] = "The dome"
    assert [block.text for block in document(message.as_bytes(), name="dome.eml").blocks] == [TEXT]


@pytest.mark.parametrize("subject", ["The dome", "AW: Fwd: The dome", "=?utf-8?q?The_dome?="])
def test_the_subject_of_a_mail_is_its_title(subject: str) -> None:
    head = f"Subject: {subject}\nMIME-Version: 1.0\nContent-Type: text/plain\n\n"
    assert document(f"{head}{TEXT}".encode(), name="dome.eml").metadata.title == "The dome"
    page = head.replace("plain", "html")
    assert document(f"{page}<!doctype html><p>{TEXT}".encode(), name="dome.eml").metadata.title == "The dome"
    assert document(f"{page}{PAGE}".encode(), name="dome.eml").metadata.title == "Dome"


@pytest.mark.parametrize("kind", ["plain", "html"])
def test_the_head_of_a_mail_names_its_sender_and_its_day(kind: str) -> None:
    fields = 'From: "Edda Quill" <e@quay.example>\nDate: Mon, 2 Mar 2026 10:00:00 +0000\nSubject: The dome'
    head = f"{fields}\nMIME-Version: 1.0\nContent-Type: text/{kind}\n\n"
    said = document(f"{head}<p>{TEXT}".encode(), name="dome.eml").metadata
    assert (said.byline, said.date) == ("Edda Quill", "Mon, 2 Mar 2026")


def test_a_browser_that_saved_a_page_did_not_write_it() -> None:
    head = "From: <Saved by Browser>\nDate: Mon, 2 Mar 2026 10:00:00 +0000\nMIME-Version: 1.0\nContent-Type: text/html"
    said = document(f"{head}\n\n{PAGE}".encode(), name="dome.mhtml").metadata
    assert (said.title, said.byline, said.date) == ("Dome", None, None)


@pytest.mark.parametrize("subject", ["=?none?q?The?=", "=?utf-8?b?A?=", "=?utf-8?q?=FF=FE?="])
def test_a_subject_that_cannot_be_decoded_is_shown_as_it_is(subject: str) -> None:
    head = f"Subject: {subject}\nMIME-Version: 1.0\nContent-Type: text/plain\n\n"
    assert document(f"{head}{TEXT}".encode(), name="dome.eml").metadata.title == subject


def test_a_part_ends_where_the_next_begins_also_at_the_end_of_the_file() -> None:
    head = b"MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n"
    part = b"--x\r\nContent-Type: text/plain; charset=latin1\r\n\r\nIt leaks.\r\n--x--"
    assert unpacked(head + part) == Unpacked(b"It leaks.\n", "latin1")


@pytest.mark.parametrize(
    "data",
    [
        TEXT.encode(),
        b"Note: MIME-Version: is a field, Content-Type: multipart/related another.",
        b"MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: image/png\n\nx\n--x--",
        b"".join(b"MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(3000)),
    ],
    ids=["text", "text on fields", "a picture alone", "parts without end"],
)  # fmt: skip
def test_other_data_are_left_as_they_are(data: bytes) -> None:
    assert unpacked(data) == Unpacked(data)


def test_a_sender_of_any_length_is_read_at_once() -> None:
    said = document(f"From: {'a' * 300_000}\nTo: x\nSubject: The dome\n\n{TEXT}", name="dome.txt").metadata
    assert said.title == "The dome"
    assert len(said.byline or "") <= 100
