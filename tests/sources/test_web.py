"""One address is fetched, within bounds, from where it was checked to be."""

from __future__ import annotations

import gzip
import ipaddress
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import ClassVar

import pytest

from reader.errors import SourceError
from reader.sources import files, web
from reader.sources.decode import decode
from reader.sources.web import fetch, is_public

PAGE = "<!doctype html><title>Fähre</title><p>Die Fähre nach Ulverholm fährt wieder.</p>"


class _Site(BaseHTTPRequestHandler):
    """Answers each path by the function of that name."""

    answers: ClassVar[dict[str, Callable[[_Site], None]]] = {}
    seen: ClassVar[list[dict[str, str]]] = []

    def do_GET(self) -> None:
        self.seen.append({name.lower(): value for name, value in self.headers.items()})
        self.answers[self.path](self)

    def say(self, data: bytes, status: int = 200, **headers: str) -> None:
        self.send_response(status)
        given = {"Content_Type": "text/html", "Content_Length": str(len(data)), **headers}
        for name, value in given.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@pytest.fixture
def site() -> Iterator[str]:
    """The address of a small site on this machine."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Site)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    _Site.answers, _Site.seen = {}, []
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def _answers(path: str, data: bytes = b"", status: int = 200, **headers: str) -> None:
    _Site.answers[path] = lambda handler: handler.say(data, status, **headers)


def test_a_page_comes_with_its_address(site: str) -> None:
    _answers("/ferry?x=1", PAGE.encode())
    page = fetch(f"{site}/ferry?x=1")
    assert page.data == PAGE.encode()
    assert page.url == page.name == f"{site}/ferry?x=1"


def test_nothing_about_the_user_is_told(site: str) -> None:
    _answers("/", PAGE.encode(), Set_Cookie="a=b")
    fetch(f"{site}/")
    fetch(f"{site}/")
    assert all(not {"cookie", "referer", "authorization"} & set(headers) for headers in _Site.seen)


def test_the_encoding_that_the_transport_declares_is_kept_for_later(site: str) -> None:
    _answers("/", PAGE.encode("latin-1"), Content_Type="text/html; charset=iso-8859-1")
    assert "Fähre" in decode(fetch(f"{site}/").data, name="ferry")


def test_a_compressed_page_is_unpacked(site: str) -> None:
    _answers("/", gzip.compress(PAGE.encode()), Content_Encoding="gzip")
    assert fetch(f"{site}/").data == PAGE.encode()


def test_a_compressed_page_that_grows_too_large_is_refused(site: str) -> None:
    _answers("/", gzip.compress(b" " * 3_000_000), Content_Encoding="gzip")
    with pytest.raises(SourceError, match="larger than 1 MB"):
        fetch(f"{site}/", limit=1024 * 1024)


def test_a_large_page_is_refused(site: str) -> None:
    _answers("/", b"x" * 2000)
    with pytest.raises(SourceError, match="larger than"):
        fetch(f"{site}/", limit=1000)


def test_redirects_are_followed_and_the_last_address_is_told(site: str) -> None:
    _answers("/old", b"", 302, Location="/new")
    _answers("/new", PAGE.encode())
    assert fetch(f"{site}/old").url == f"{site}/new"


def test_a_redirect_that_leads_nowhere_is_an_answer_like_others(site: str) -> None:
    def answer(handler: _Site) -> None:
        handler.send_response_only(302, "Found")
        handler.end_headers()

    _Site.answers["/"] = answer
    with pytest.raises(SourceError, match="the server answers 302 Found"):
        fetch(f"{site}/")


def test_a_circle_of_redirects_ends(site: str) -> None:
    _answers("/", b"", 302, Location="/")
    with pytest.raises(SourceError, match="more than 5 times"):
        fetch(f"{site}/")


def test_a_redirect_into_a_private_network_is_refused(site: str) -> None:
    _answers("/", b"", 302, Location=f"{site.replace('127.0.0.1', 'localhost')}/secret")
    _answers("/secret", PAGE.encode())
    with pytest.raises(SourceError, match="private network"):
        fetch(f"{site}/")


@pytest.mark.parametrize("target", ["file:///etc/passwd", "ftp://a.example/", "javascript:x"])
def test_a_redirect_to_something_else_is_refused(site: str, target: str) -> None:
    _answers("/", b"", 302, Location=target)
    with pytest.raises(SourceError, match="only http and https"):
        fetch(f"{site}/")


def test_another_answer_is_named_harmlessly(site: str) -> None:
    def answer(handler: _Site) -> None:
        handler.send_response_only(404, "Not \x1b[31mFound")
        handler.end_headers()

    _Site.answers["/"] = answer
    with pytest.raises(SourceError, match=r"the server answers 404 Not Found$"):
        fetch(f"{site}/")


def test_a_picture_is_refused(site: str) -> None:
    _answers("/", b"\x89PNG", Content_Type="image/png")
    with pytest.raises(SourceError, match="image/png, not a text"):
        fetch(f"{site}/")


@pytest.mark.parametrize("promised", [None, "100000"])
def test_an_answer_that_drips_is_cut_off_whatever_length_it_promised(site: str, promised: str | None) -> None:
    stop = threading.Event()

    def drip(handler: _Site) -> None:
        handler.send_response(200)
        handler.send_header("Content-Type", "text/html")
        if promised:
            handler.send_header("Content-Length", promised)
        handler.end_headers()
        with suppress(OSError):
            while not stop.wait(0.02):
                handler.wfile.write(b".")

    _Site.answers["/"] = drip
    try:
        with pytest.raises(SourceError, match=r"within 0\.3 seconds"):
            fetch(f"{site}/", deadline=0.3)
    finally:
        stop.set()


def test_an_answer_that_ends_too_early_is_not_taken_for_whole(site: str) -> None:
    _answers("/", PAGE.encode(), Content_Length=str(len(PAGE) * 2))
    with pytest.raises(SourceError, match=r"could not be fetched|cut in the middle"):
        fetch(f"{site}/")


@pytest.mark.parametrize("address", ["file:///etc/passwd", "http://", "https:///x", "gopher://a.example"])
def test_other_addresses_are_refused(address: str) -> None:
    with pytest.raises(SourceError, match="only http and https"):
        fetch(address)


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("host", ["nowhere.invalid", "no..where", f"{'no' * 50}.invalid"])
def test_a_host_that_is_not_there_is_named(host: str) -> None:
    with pytest.raises(SourceError, match=f"there is no host {host} to be found"):
        fetch(f"http://{host}/")


def test_a_closed_port_is_one_sentence() -> None:
    with pytest.raises(SourceError, match="could not be fetched"):
        fetch("http://127.0.0.1:1/")


def test_an_address_with_a_password_is_refused() -> None:
    with pytest.raises(SourceError, match="user name"):
        fetch("http://somebody:secret@a.example/")


def test_the_bounds_are_those_that_are_promised() -> None:
    assert (web.DEADLINE, web.REDIRECTS, files.LIMIT) == (20.0, 5, 10 * 1024 * 1024)


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1",
        "10.1.2.3",
        "172.16.0.1",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "0.0.0.0",
        "224.0.0.1",
        "255.255.255.255",
        "::1",
        "::",
        "fe80::1",
        "fc00::1",
        "ff02::1",
        "::ffff:127.0.0.1",
        "64:ff9b::7f00:1",
        "2002:7f00:1::",
        "2001:0:53aa:64c:0:fbfe:f7f7:f7f7",
    ],
)
def test_addresses_outside_the_public_network_are_told(address: str) -> None:
    assert not is_public(ipaddress.ip_address(address))


@pytest.mark.parametrize("address", ["8.8.8.8", "2606:4700::1111", "64:ff9b::808:808"])
def test_addresses_of_the_public_network_are_told(address: str) -> None:
    assert is_public(ipaddress.ip_address(address))
