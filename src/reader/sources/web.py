"""Fetching one address: the only place where the program reaches the network, and only when the user asks.

http and https; the address connected to is the one that was checked; at most five redirects, one deadline for all
of it, a bounded size after decompression; no cookies, and nothing else is loaded.
"""

from __future__ import annotations

import http.client
import ipaddress
import socket
import threading
import time
import zlib
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import TypeAlias
from urllib.parse import SplitResult, quote, urljoin, urlsplit

from reader.errors import SourceError
from reader.sources.decode import decode
from reader.sources.files import LIMIT
from reader.sources.sanitize import clean

_Address: TypeAlias = ipaddress.IPv4Address | ipaddress.IPv6Address
_TRANSLATED = ipaddress.ip_network("64:ff9b::/96")  # IPv4 addresses as IPv6 networks see them (RFC 6052)

DEADLINE = 20.0  # seconds for everything
REDIRECTS = 5
_CHUNK = 64 * 1024
_REDIRECT = (301, 302, 303, 307, 308)
_TYPES = ("text/", "application/xhtml+xml", "application/xml", "application/octet-stream")
_HEADERS = {
    "User-Agent": "reader-accounts",
    "Accept": "text/html, application/xhtml+xml, text/*;q=0.8",
    "Accept-Encoding": "gzip",
    "Connection": "close",
}


@dataclass(frozen=True, slots=True)
class Fetched:
    """What an address gave."""

    data: bytes  # UTF-8 behind a byte order mark where the transport declared another encoding
    name: str  # the address as it was asked for
    url: str  # the address after redirects


def fetch(address: str, *, deadline: float = DEADLINE, limit: int = LIMIT) -> Fetched:
    """The page at an address.

    Raises :class:`SourceError` with one sentence: no such host, an address inside a private network that the user
    did not type, too many redirects, another answer than 200, a size over ``limit`` bytes, ``deadline`` seconds gone.
    """
    shown = clean(address, multiline=False, limit=2000)
    end = time.monotonic() + deadline
    try:
        return _follow(address, shown, end, limit)
    except (_Trouble, OSError, http.client.HTTPException, zlib.error, ValueError) as error:
        # an answer that was cut off looks like one that ended too early
        if isinstance(error, TimeoutError) or time.monotonic() >= end:
            reason = f"there was no whole answer within {deadline:g} seconds"
        elif isinstance(error, _Trouble):
            reason = str(error)
        else:
            said = getattr(error, "strerror", None) or str(error) or type(error).__name__
            reason = f"the page could not be fetched ({clean(said, multiline=False)})"
        raise SourceError(f"{shown}: {reason}") from error


class _Trouble(Exception):
    """A reason in words."""


def _follow(address: str, shown: str, end: float, limit: int) -> Fetched:
    typed = _parts(address).hostname
    for _ in range(REDIRECTS + 1):
        parts = _parts(address)
        with _answer(parts, trusted=parts.hostname == typed, end=end) as answer:
            target = answer.getheader("Location")
            if answer.status in _REDIRECT and target:
                address = urljoin(address, target)
                continue
            data = _body(answer, shown, limit)
            _left(end)  # a connection that was cut looks like one that ended
            return Fetched(data, shown, clean(address, multiline=False))
    raise _Trouble(f"it redirects more than {REDIRECTS} times")


def _parts(address: str) -> SplitResult:
    parts = urlsplit(address)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise _Trouble("only http and https addresses with a host can be fetched")
    if parts.username is not None:
        raise _Trouble("addresses with a user name in them are not fetched")
    return parts


# ---------------------------------------------------------------- one request


@contextmanager
def _answer(parts: SplitResult, *, trusted: bool, end: float) -> Iterator[http.client.HTTPResponse]:
    """What a checked address answers; cut off when the time is over, however slowly the other side drips."""
    host, secure = parts.hostname or "", parts.scheme == "https"
    port = parts.port or (443 if secure else 80)
    connected = _connected(host, port, trusted=trusted, end=end)

    def cut() -> None:
        with suppress(OSError):
            connected.shutdown(socket.SHUT_RDWR)

    watch = threading.Timer(_left(end), cut)
    watch.daemon = True
    watch.start()
    try:
        if secure:
            import ssl

            connected = ssl.create_default_context().wrap_socket(connected, server_hostname=host)
        connection = http.client.HTTPConnection(host, port)
        connection.sock = connected
        path = quote(parts.path or "/", safe="/%:@!$&'()*+,;=~") + (f"?{parts.query}" if parts.query else "")
        connection.request("GET", path.encode("ascii", "ignore").decode(), headers=_HEADERS)
        yield connection.getresponse()
    finally:
        watch.cancel()
        connected.close()


def _connected(host: str, port: int, *, trusted: bool, end: float) -> socket.socket:
    """A connection to one of the host's addresses, each checked just before."""
    error: OSError | None = None
    for address in _addresses(host, port, end):
        if not trusted and not is_public(ipaddress.ip_address(address.partition("%")[0])):
            raise _Trouble(f"it leads to {host}, which is inside a private network")
        try:
            return socket.create_connection((address, port), timeout=_left(end))
        except OSError as failed:
            error = failed
    raise error or _Trouble(f"there is no host {clean(host, multiline=False)} to be found")


def is_public(address: _Address) -> bool:
    """Whether an address belongs to the public network, also where it wraps another one."""
    wrapped: list[_Address | None] = []  # in an IPv6 address
    if isinstance(address, ipaddress.IPv6Address):
        wrapped += (address.ipv4_mapped, address.sixtofour)
        if address in _TRANSLATED:
            wrapped.append(ipaddress.IPv4Address(int(address) & 0xFFFFFFFF))
    return (
        address.is_global
        and not address.is_multicast
        and all(inner is None or is_public(inner) for inner in wrapped)
    )


def _addresses(host: str, port: int, end: float) -> list[str]:
    """The addresses of a host; the resolver knows no deadline, so it works in a thread that may be left behind."""
    found: list[str] = []

    def resolve() -> None:
        with suppress(OSError, UnicodeError):  # no such host, or no such name
            found.extend(str(info[4][0]) for info in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM))

    thread = threading.Thread(target=resolve, daemon=True)
    thread.start()
    thread.join(_left(end))
    if thread.is_alive():
        raise TimeoutError
    return list(dict.fromkeys(found))


def _left(end: float) -> float:
    left = end - time.monotonic()
    if left <= 0:
        raise TimeoutError
    return left


# ---------------------------------------------------------------- the answer


def _body(answer: http.client.HTTPResponse, shown: str, limit: int) -> bytes:
    if answer.status != 200:
        reason = clean(answer.reason or "", multiline=False, limit=80)
        raise _Trouble(f"the server answers {answer.status} {reason}".rstrip())
    kind = answer.headers.get_content_type()
    if not kind.startswith(_TYPES):
        raise _Trouble(f"this is {clean(kind, multiline=False, limit=80)}, not a text")
    data = b"".join(_decoded(answer, limit))
    label = answer.headers.get_content_charset()
    if label and label.lower() not in ("utf-8", "utf8"):
        return decode(data, name=shown, label=label).encode("utf-8-sig", "replace")
    return data


def _decoded(answer: http.client.HTTPResponse, limit: int) -> Iterator[bytes]:
    """The body in pieces, decompressed, never more than ``limit`` bytes."""
    encoding = (answer.getheader("Content-Encoding") or "identity").strip().lower()
    if encoding not in ("identity", "gzip", "x-gzip", "deflate"):
        raise _Trouble(
            f"it is compressed as {clean(encoding, multiline=False, limit=40)}, which was not asked for"
        )
    inflate = None if encoding == "identity" else zlib.decompressobj(zlib.MAX_WBITS | 32)
    left = limit
    while piece := answer.read(_CHUNK):
        found = inflate.decompress(piece, left + 1) if inflate else piece
        left -= len(found)
        if left < 0:
            raise _Trouble(f"this page is larger than {limit / 1024 / 1024:g} MB, the limit")
        yield found
    if answer.length:
        raise _Trouble("the connection was cut in the middle")
