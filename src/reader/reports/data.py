"""Reports as JSON: the forms of schema 1, and the same way of writing for stories and facts."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Any

from reader.model import SCHEMA, Article, Review
from reader.reports.facts import FactSheet
from reader.reports.findings import Findings, Sheet
from reader.reports.telling import Telling


def render(sheet: Sheet) -> str:
    """The report as JSON that ends in a newline."""
    return json.dumps(_as_data(sheet), ensure_ascii=False, indent=2) + "\n"


def _as_data(sheet: Sheet) -> dict[str, Any]:
    """The report as plain data."""
    match sheet:
        case Article():
            return sheet.to_dict()
        case Findings():
            return _comparison(sheet)
        case Telling():
            return sheet.story.to_dict()
        case FactSheet():
            return _facts(sheet)


def _comparison(found: Findings) -> dict[str, Any]:
    """Schema 1; a difference or a quotation that a person has reviewed says so, beside its fields."""
    data = found.comparison.to_dict()
    data["differences"] = [_reviewed(each.difference.to_dict(), each.review) for each in found.findings]
    chosen = {
        q: r for quoted in found.quotations for q, r in zip(quoted.quotations, quoted.reviews, strict=True)
    }
    data["quotations"] = [
        _reviewed(q.to_dict(), chosen[q]) for q in found.comparison.quotations if q in chosen
    ]
    return data


def _reviewed(data: dict[str, Any], review: Review | None) -> dict[str, Any]:
    return {**data, "review": asdict(review)} if review else data


def _facts(sheet: FactSheet) -> dict[str, Any]:
    return {
        "schema": SCHEMA,
        "account": sheet.account.to_dict(),
        "facts": [stated.fact.to_dict() for stated in sheet.facts],
        "against_itself": [found.difference.to_dict() for found in sheet.against],
    }
