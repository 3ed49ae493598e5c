"""Reports as JSON: the forms of schema 1, and the same way of writing for stories and facts."""

from __future__ import annotations

import json
from collections.abc import Collection
from typing import Any

from reader.model import SCHEMA, Article, Comparison, Story
from reader.reports.facts import FactSheet
from reader.reports.findings import examine


def render(thing: Article | Comparison | Story | FactSheet, *, only: Collection[str] = ()) -> str:
    """The report as JSON that ends in a newline."""
    return json.dumps(as_data(thing, only), ensure_ascii=False, indent=2) + "\n"


def as_data(thing: Article | Comparison | Story | FactSheet, only: Collection[str] = ()) -> dict[str, Any]:
    """The report as plain data."""
    match thing:
        case Article():
            return thing.to_dict()
        case Comparison():
            return _comparison(thing, only)
        case Story():
            return _story(thing)
        case FactSheet():
            return _facts(thing)


def _comparison(comparison: Comparison, only: Collection[str]) -> dict[str, Any]:
    found = comparison.to_dict()
    if only:
        chosen = examine(comparison, only)
        found["differences"] = [finding.difference.to_dict() for finding in chosen.findings]
        found["quotations"] = (
            [q.to_dict() for q in comparison.quotations if q.left and q.right and q.relation != "identical"]
            if "quotation" in only
            else []
        )
    return found


def _story(story: Story) -> dict[str, Any]:
    return {
        "schema": SCHEMA,
        "accounts": [account.to_dict() for account in story.accounts],
        "shared_source": story.shared_source,
        "crediting": list(story.crediting),
        "rows": [
            {
                "kind": row.kind,
                "about": row.about,
                "note": row.note,
                "cells": [
                    cell and {"span": cell.span.to_dict(), "value": cell.value, "departs": cell.departs}
                    for cell in row.cells
                ],
            }
            for row in story.rows
        ],
        "voices": [{"speaker": voice.speaker, "words": list(voice.words)} for voice in story.voices],
        "alone": [list(sentences) for sentences in story.alone],
        "comparisons": [
            {"left": left, "right": right, **_pair(comparison)}
            for left, right, comparison in story.comparisons
        ],
    }


def _pair(comparison: Comparison) -> dict[str, Any]:
    found = comparison.to_dict()
    return {name: found[name] for name in ("links", "differences", "quotations")}


def _facts(sheet: FactSheet) -> dict[str, Any]:
    return {
        "schema": SCHEMA,
        "account": sheet.account.to_dict(),
        "facts": [
            {"kind": fact.kind, "value": fact.value, "about": fact.about, "span": fact.span.to_dict()}
            for fact, _ in sheet.facts
        ],
        "against_itself": [found.difference.to_dict() for found in sheet.against],
    }
