"""What the user said, as JSON that another library takes in."""

from __future__ import annotations

import json
from typing import Any

from reader.errors import LibraryError
from reader.library import said
from reader.library.said import Key
from reader.library.store import Store

FORMAT = 1
_KINDS: dict[str, type | tuple[type, ...]] = {
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
        "said": [
            {"kind": key.kind, "digest": key.digest, "other": key.other, "detail": key.detail, "value": value}
            for key, value in said.everything(store)
        ],
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
        value = item["value"]
        sound = all(isinstance(part, str) for part in key.parts) and isinstance(value, _KINDS[key.kind])
        if key.kind == "tags":
            sound = sound and all(isinstance(tag, str) for tag in value)
        if key.kind in ("mark", "link"):
            sound = sound and len(json.loads(key.detail)) == 2
    except (KeyError, TypeError, ValueError):
        sound = False
    if not sound:
        raise LibraryError(f"statement {number} of the state cannot be understood; nothing was taken in")
    return key, value
