"""Which addresses of the network may be asked, and under which of them a host answers."""

from __future__ import annotations

import ipaddress
import re
import socket
from dataclasses import dataclass
from typing import TypeAlias
from urllib.parse import quote, urlsplit

from reader.errors import SourceError
from reader.sources.sanitize import URL_LIMIT, clean

IP: TypeAlias = ipaddress.IPv4Address | ipaddress.IPv6Address
_TRANSLATED = ipaddress.ip_network("64:ff9b::/96")  # IPv4 addresses as IPv6 networks see them (RFC 6052)
_PORTS = {"http": 80, "https": 443}


@dataclass(frozen=True, slots=True)
class Target:
    """An address of the web, taken apart."""

    scheme: str  # http or https
    host: str  # in ASCII
    port: int
    path: str  # with the query, quoted

    @property
    def origin(self) -> tuple[str, int]:
        """Where to connect to."""
        return self.host, self.port


def target(url: str) -> Target:
    """Take an address apart; raises :class:`SourceError` for one that is not of the web or carries a password."""
    shown = clean(url, multiline=False, limit=URL_LIMIT)
    try:
        parts = urlsplit(url.strip())
        host = (parts.hostname or "").encode("idna").decode("ascii")
        port = parts.port
    except (UnicodeError, ValueError) as error:
        raise SourceError(f"{shown}: this is no valid address") from error
    if parts.scheme not in _PORTS:
        raise SourceError(f"{shown}: only http and https addresses can be fetched")
    if not host or re.search(r"[\s\x00-\x1f\x7f]", url.strip()):
        raise SourceError(f"{shown}: this is no valid address")
    if parts.username is not None or parts.password is not None:
        raise SourceError(f"{shown}: addresses with a user name in them are not fetched")
    path = quote(parts.path or "/", safe="/%:@!$&'()*+,;=~-._")
    query = f"?{quote(parts.query, safe='/%:@!$&()*+,;=~-._?[]')}" if parts.query else ""
    return Target(parts.scheme, host, port or _PORTS[parts.scheme], path + query)


def addresses(wanted: Target, *, trusted: bool) -> list[tuple[int, str]]:
    """Address families and addresses of a host; only those of the public network unless the host is ``trusted``.

    Raises :class:`SourceError` when there is none.
    """
    try:
        found = socket.getaddrinfo(wanted.host, wanted.port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise SourceError(f"{wanted.host}: there is no such host, or no network") from error
    places = list(dict.fromkeys((int(family), str(place[0])) for family, _, _, _, place in found))
    allowed = [
        place for place in places if trusted or is_public(ipaddress.ip_address(place[1].partition("%")[0]))
    ]
    if not allowed:
        raise SourceError(f"{wanted.host}: this host is inside a private network, and nobody asked for it")
    return allowed


def is_public(address: IP) -> bool:
    """Whether an address belongs to the public network, also where it wraps another one."""
    return address.is_global and not address.is_multicast and all(map(is_public, _wrapped(address)))


def _wrapped(address: IP) -> list[IP]:
    if isinstance(address, ipaddress.IPv4Address):
        return []
    inner: list[IP | None] = [address.ipv4_mapped, address.sixtofour]
    if address.teredo:
        inner.append(address.teredo[1])
    if address in _TRANSLATED:
        inner.append(ipaddress.IPv4Address(int(address) & 0xFFFFFFFF))
    return [found for found in inner if found is not None]
