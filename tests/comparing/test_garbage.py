"""The collector is off inside and as it was outside."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest

from reader.comparing.garbage import collector_off


@pytest.fixture(autouse=True)
def collector() -> Iterator[None]:
    was_on = gc.isenabled()
    gc.enable()
    yield
    (gc.enable if was_on else gc.disable)()


def test_the_collector_is_off_inside_and_on_again_afterwards() -> None:
    with collector_off():
        assert not gc.isenabled()
    assert gc.isenabled()


def test_the_inner_of_two_does_not_turn_it_on() -> None:
    with collector_off():
        with collector_off():
            pass
        assert not gc.isenabled()
    assert gc.isenabled()


def test_an_error_turns_it_on_again() -> None:
    with pytest.raises(ValueError, match="stopped"), collector_off():
        raise ValueError("stopped")
    assert gc.isenabled()


def test_a_collector_that_was_off_stays_off() -> None:
    gc.disable()
    with collector_off():
        pass
    assert not gc.isenabled()


def test_it_is_on_again_when_two_overlap() -> None:
    one, other = collector_off(), collector_off()
    one.__enter__()
    other.__enter__()
    one.__exit__(None, None, None)
    other.__exit__(None, None, None)
    assert gc.isenabled()
