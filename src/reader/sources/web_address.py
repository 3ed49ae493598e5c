"""Which addresses belong to the public network."""

from __future__ import annotations

import ipaddress
from typing import TypeAlias

IP: TypeAlias = ipaddress.IPv4Address | ipaddress.IPv6Address
_TRANSLATED = ipaddress.ip_network("64:ff9b::/96")  # IPv4 addresses as IPv6 networks see them (RFC 6052)


def is_public(address: IP) -> bool:
    """Whether an address belongs to the public network, also where it wraps another one."""
    return address.is_global and not address.is_multicast and all(map(is_public, _wrapped(address)))


def _wrapped(address: IP) -> list[IP]:
    if isinstance(address, ipaddress.IPv4Address):
        return []
    inner: list[IP | None] = [address.ipv4_mapped, address.sixtofour]
    if address in _TRANSLATED:
        inner.append(ipaddress.IPv4Address(int(address) & 0xFFFFFFFF))
    return [found for found in inner if found is not None]
