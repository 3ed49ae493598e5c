"""What a page says of itself: JSON-LD (schema.org), OpenGraph, and the elements of its own."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from html import unescape
from typing import Any

from lxml import etree

from reader.model import Metadata

_SCRIPT_LIMIT = 2_000_000  # characters of JSON-LD that are read
_TAG = re.compile(r"<[^<>]{1,500}>")


def metadata(root: etree._Element) -> Metadata:
    """Title, source, date, byline, address and language, each None where the page does not say."""
    return Metadata(language=_language(root))


def _language(root: etree._Element) -> str | None:
    code = (root.get("lang") or "").strip().lower()[:2]
    return code if re.fullmatch(r"[a-z]{2}", code) else None


def article_body(root: etree._Element) -> str:
    """The text of the article as its JSON-LD gives it, white space collapsed; "" where there is none."""
    bodies = (item["articleBody"] for item in items(root) if isinstance(item.get("articleBody"), str))
    return " ".join(_TAG.sub(" ", unescape(" ".join(bodies))).split())


def items(root: etree._Element) -> Iterator[dict[str, Any]]:
    """Every object in the JSON-LD of a page, outer ones first; what cannot be read is left out."""
    for script in root.iterfind(".//script[@type='application/ld+json']"):
        try:
            waiting: list[Any] = [json.loads((script.text or "")[:_SCRIPT_LIMIT], strict=False)]
        except (ValueError, RecursionError):
            continue
        while waiting:
            item = waiting.pop(0)
            if isinstance(item, dict):
                yield item
                waiting.extend(item.values())
            elif isinstance(item, list):
                waiting.extend(item)
