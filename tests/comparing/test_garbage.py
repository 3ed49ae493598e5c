"""The collector is off inside and as it was outside."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from threading import Barrier, Thread

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


def test_it_is_on_again_when_the_last_of_two_threads_is_out() -> None:
    begun, out = Barrier(2), Barrier(2)

    def work() -> None:
        with collector_off():
            begun.wait()
            out.wait()

    other = Thread(target=work)
    other.start()
    begun.wait()
    with collector_off():
        pass
    assert not gc.isenabled()
    out.wait()
    other.join()
    assert gc.isenabled()
