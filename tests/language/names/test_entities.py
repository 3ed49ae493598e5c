"""Which names of one account mean the same one."""

from __future__ import annotations

from reader.language.names.entities import Resolver, initials


def test_initials_leave_out_small_words() -> None:
    assert initials("Ministry of Fish and Forests") == "MFF"


def test_a_short_form_resolves_to_the_fullest_one() -> None:
    resolver = Resolver({"Orla Fenwick": "person", "Fenwick": "person"})
    assert resolver.entity("Orla Fenwick") == resolver.entity("Fenwick") == "Orla Fenwick"


def test_an_unknown_name_stays_as_written() -> None:
    assert Resolver({"Quorvex": "other"}).entity("Quorvex") == "Quorvex"
