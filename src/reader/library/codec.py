"""Frozen dataclasses as JSON and back, by their type hints. Fields at their default are left out."""

from __future__ import annotations

import json
import types
from dataclasses import fields, is_dataclass
from functools import cache
from typing import Any, Literal, TypeVar, Union, get_args, get_origin, get_type_hints

_T = TypeVar("_T")


def encode(value: Any) -> str:
    """A dataclass as JSON."""
    return json.dumps(_plain(value), ensure_ascii=False, separators=(",", ":"))


def decode(kind: type[_T], text: str) -> _T:
    """The dataclass that :func:`encode` made a text of; raises ValueError when it does not fit."""
    try:
        return _built(kind, json.loads(text))  # type: ignore[no-any-return]
    except (TypeError, KeyError, AttributeError) as error:
        raise ValueError(f"this does not fit {kind.__name__}: {error}") from error


def _plain(value: Any) -> Any:
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    if not is_dataclass(value):
        return value
    kind: Any = type(value)
    return {
        name: _plain(found)
        for name, default in _defaults(kind)
        if (found := getattr(value, name)) is not default and found != default
    }


def _built(kind: Any, value: Any) -> Any:
    if value is None or kind in (str, int, float, bool):
        return value
    origin = get_origin(kind)
    if origin is tuple:
        inner = get_args(kind)
        if inner[-1] is ...:
            return tuple([_built(inner[0], item) for item in value])
        return tuple([_built(part, item) for part, item in zip(inner, value, strict=True)])
    if origin in (Union, types.UnionType):
        return _built(next(part for part in get_args(kind) if part is not type(None)), value)
    if origin is Literal:
        return value
    hints = _hints(kind)
    return kind(**{name: _built(hints[name], item) for name, item in value.items()})


@cache
def _defaults(kind: Any) -> tuple[tuple[str, Any], ...]:
    return tuple((field.name, field.default) for field in fields(kind))


@cache
def _hints(kind: Any) -> dict[str, Any]:
    return get_type_hints(kind)
