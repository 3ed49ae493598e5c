"""The bundled sample story: what a new user finds in an empty library."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parents[1]
_HOMES = (_PACKAGE / "seeds", _PACKAGE.parents[1] / "seeds")  # in a wheel; in a source checkout
_HEADLINE = 40  # characters; shorter lines at the top of a copied page are its navigation


def files() -> tuple[Path, ...]:
    """The sample accounts in order; empty when the installation lacks them."""
    for home in _HOMES:
        if found := sorted(home.glob("*.txt")):
            return tuple(found)
    return ()


def glance(data: bytes) -> str:
    """The first line that could be a headline, without any analysis."""
    lines = [line.strip() for line in data.decode("utf-8", "replace").splitlines()]
    return next((line for line in lines if len(line) >= _HEADLINE), next(filter(None, lines), ""))
