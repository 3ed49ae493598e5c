"""The data that a page carries for machines: JSON-LD objects (schema.org) and meta elements (OpenGraph and others)."""

from __future__ import annotations

import json
import re
from collections import deque
from collections.abc import Iterator, Mapping
from html import unescape
from typing import Any

from lxml import etree

_SCRIPT_LIMIT = 2_000_000  # characters of JSON-LD that are read
_OBJECT_LIMIT = 5_000  # objects that are looked at
_ARTICLE = re.compile(r"Article$|Posting$|Report$|^Review$")
_TAG = re.compile(r"<[^<>]{1,500}>")


def objects(root: etree._Element) -> Iterator[dict[str, Any]]:
    """Every object in the JSON-LD of a page, outer ones first; what cannot be read is left out."""
    waiting: deque[Any] = deque()
    for script in root.iterfind(".//script[@type='application/ld+json']"):
        try:
            waiting.append(json.loads((script.text or "")[:_SCRIPT_LIMIT], strict=False))
        except (ValueError, RecursionError):
            continue
    for _ in range(_OBJECT_LIMIT):
        if not waiting:
            return
        item = waiting.popleft()
        if isinstance(item, dict):
            yield item
            waiting.extend(value for value in item.values() if isinstance(value, dict | list))
        elif isinstance(item, list):
            waiting.extend(item)


def article(root: etree._Element) -> Mapping[str, Any]:
    """The JSON-LD object that describes the article, an empty one where there is none."""
    found = [
        item for item in objects(root) if any(_ARTICLE.search(kind) for kind in texts(item.get("@type")))
    ]
    return max(found, key=lambda item: ("headline" in item) + ("articleBody" in item), default={})


def article_body(root: etree._Element) -> str:
    """The text of the article as its JSON-LD gives it, white space collapsed; "" where there is none."""
    bodies = (body for item in objects(root) if isinstance(body := item.get("articleBody"), str))
    return " ".join(_TAG.sub(" ", unescape(" ".join(bodies))).split())


def texts(value: object) -> tuple[str, ...]:
    """The names in a value of JSON-LD, which may be a text, an object with a name, or a list of such."""
    if isinstance(value, str):
        return (unescape(value),) if value.strip() else ()
    if isinstance(value, dict):
        return texts(value.get("name")) if not isinstance(value.get("name"), dict) else ()
    if isinstance(value, list):
        return tuple(name for item in value[:20] if isinstance(item, str | dict) for name in texts(item))
    return ()


def metas(root: etree._Element) -> dict[str, str]:
    """The contents of the meta elements by name or property in lower case; the first of a name counts."""
    found: dict[str, str] = {}
    for meta in root.iter("meta"):
        content = (meta.get("content") or "").strip()
        for key in (meta.get("property"), meta.get("name"), meta.get("itemprop"), meta.get("http-equiv")):
            if key and content:
                found.setdefault(key.strip().lower(), content)
    return found
