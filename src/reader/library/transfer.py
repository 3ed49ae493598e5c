"""What the user said, as JSON that another library takes in."""

from __future__ import annotations

import json
from typing import Any

from reader.errors import LibraryError
from reader.library import said
from reader.library.said import Key
from reader.library.store import Store
from reader.sources.sanitize import clean

FORMAT = 1
_KINDS: dict[str, type] = {
    "read": bool,
    "tags": list,
    "note": str,
    "place": int,
    "mark": bool,
    "link": bool,
    "review": dict,
}


def export(store: Store) -> dict[str, Any]:
    """Everything said, as plain data."""
    return {
        "reader_state": FORMAT,
        "said": [{**key._asdict(), "value": value} for key, value in said.everything(store)],
    }


def read(data: Any) -> list[tuple[Key, Any]]:
    """The statements in exported data; raises :class:`LibraryError` when it is anything else."""
    if (
        not isinstance(data, dict)
        or data.get("reader_state") != FORMAT
        or not isinstance(data.get("said"), list)
    ):
        raise LibraryError(f"this is not a state exported by Reader (format {FORMAT})")
    return [_statement(number, item) for number, item in enumerate(data["said"], 1)]


def _statement(number: int, item: Any) -> tuple[Key, Any]:
    try:
        key = Key(item["kind"], item["digest"], item["other"], item["detail"])
        "".join(key).encode()  # what is no text, or holds a lone surrogate, raises
        value = item["value"]
        sound = isinstance(value, _KINDS[key.kind])
        if key.kind in ("mark", "link"):
            sound = sound and len(json.loads(key.detail)) == 2
        value = _sanitised(key.kind, value)
    except (AttributeError, KeyError, TypeError, ValueError):
        sound = False
    if not sound:
        raise LibraryError(f"statement {number} of the state cannot be understood; nothing was taken in")
    return key, value


def _sanitised(kind: str, value: Any) -> Any:
    """A value with its text through the gate: a state may come from somebody else."""
    if kind == "note":
        return clean(value, multiline=True)
    if kind == "tags":
        return [clean(tag, multiline=False) for tag in value]
    if kind == "review":
        return {"state": value["state"], "note": clean(value["note"], multiline=True)}
    return value
