from __future__ import annotations

import ipaddress
import socket

import pytest

from reader.errors import SourceError
from reader.sources.web_address import addresses, is_public, target


def test_an_address_is_taken_apart() -> None:
    found = target("https://Example.com:8443/a b/ü?q=ä&x=1#part".replace(" ", "%20"))
    assert (found.scheme, found.origin, found.path) == (
        "https",
        ("example.com", 8443),
        "/a%20b/%C3%BC?q=%C3%A4&x=1",
    )


def test_a_host_in_another_script_is_written_in_ascii() -> None:
    assert target("http://bücher.example/").host == "xn--bcher-kva.example"


@pytest.mark.parametrize(
    "url",
    [
        "file:///etc/passwd",
        "gopher://example.com/",
        "http://",
        "http:///path",
        "http://[::1",
        "http://example.com:99999999/",
        "http://user:secret@example.com/",
        "http://user@example.com/",
        "http://example.com/a\r\nHost: b",
        "http://exa mple.com/",
        "example.com",
        "",
    ],
)
def test_what_is_no_plain_web_address_is_refused(url: str) -> None:
    with pytest.raises(SourceError):
        target(url)


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
    ],
)
def test_addresses_outside_the_public_network_are_told(address: str) -> None:
    assert not is_public(ipaddress.ip_address(address))


@pytest.mark.parametrize("address", ["8.8.8.8", "2606:4700::1111", "64:ff9b::808:808"])
def test_addresses_of_the_public_network_are_told(address: str) -> None:
    assert is_public(ipaddress.ip_address(address))


def test_of_a_host_with_both_only_the_public_address_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    def look_up(_: str, port: int, **__: object) -> list[object]:
        return [
            (socket.AF_INET, socket.SOCK_STREAM, 6, "", (place, port))
            for place in ("10.0.0.1", "8.8.8.8", "8.8.8.8")
        ]

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    wanted = target("http://two.example/")
    assert [place for _, place in addresses(wanted, trusted=False)] == ["8.8.8.8"]
    assert [place for _, place in addresses(wanted, trusted=True)] == ["10.0.0.1", "8.8.8.8"]


def test_a_private_host_is_refused_unless_somebody_named_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        socket, "getaddrinfo", lambda *_, **__: [(socket.AF_INET6, 1, 6, "", ("fe80::1%eth0", 80, 0, 2))]
    )
    wanted = target("http://printer.example/")
    with pytest.raises(SourceError, match="inside a private network"):
        addresses(wanted, trusted=False)
    assert addresses(wanted, trusted=True)


def test_a_name_that_nobody_knows_is_one_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    def look_up(*_: object, **__: object) -> list[object]:
        raise socket.gaierror(-2, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    with pytest.raises(SourceError, match=r"nowhere\.example: there is no such host"):
        addresses(target("http://nowhere.example/"), trusted=False)
