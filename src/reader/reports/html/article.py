"""An article, or the facts of one, as a page."""

from __future__ import annotations

from dataclasses import replace
from itertools import groupby

from reader.layout.spelling import listed
from reader.model import Article, Block
from reader.reports.blocks import number
from reader.reports.facts import AGAINST, FACTS, NO_FACTS, FactSheet
from reader.reports.heads import head, stripped
from reader.reports.html.page import address, cite, folded, heads, passages, section, table, tongue
from reader.reports.markup import html_text as esc


def body(article: Article, with_stripped: bool) -> tuple[str, str]:
    """The title and the body of the page."""
    parts = [f"<h1>{esc(article.title)}</h1>"] if article.title else []
    about = listed(esc(x) for x in (article.source, article.date, article.byline) if x)
    if about:
        parts.append(f'<p class="faint">{about}</p>')
    if where := address(article.url):
        parts.append(where)
    kept = [block for block in article.blocks if block.kept and block.kind != "title"]
    for kind, blocks in groupby(kept, _list):
        shown = "\n".join(map(_block, blocks))
        parts.append(f"<{kind}>\n{shown}\n</{kind}>" if kind else shown)
    if with_stripped:
        parts.append(folded(stripped(article)))
    return (
        article.title or article.origin.name,
        f'<article class="prose" dir="auto">{chr(10).join(parts)}</article>',
    )


def facts(sheet: FactSheet) -> tuple[str, str]:
    """The title and the body of a page of facts."""
    account = head(sheet.account, "A")
    rows = (
        f"<tr><td>{esc(x.fact.kind)}</td><td><b>{esc(x.fact.value)}</b></td><td{tongue(x.where.language)}>{esc(x.about)}</td>"
        f"<td{tongue(x.where.language)}>{cite(x.where)} “{esc(x.fact.span.text)}”</td></tr>"
        for x in sheet.facts
    )
    found = table("Facts", ("Kind", "Value", "About", "Words"), rows)
    places = [*(x.where for x in sheet.facts), *(p for x in sheet.against for p in (x.first, x.second))]
    seen = list({where.anchor: replace(where, marks=()) for where in places}.values())
    parts = [
        f"<h1>{FACTS}</h1>",
        heads([account]),
        section("Facts", found or f"<p>{NO_FACTS}</p>"),
        section(AGAINST, "\n".join(passages(dict.fromkeys((x.first, x.second))) for x in sheet.against)),
        section("Where they stand", passages(seen, home=True)),
    ]
    return f"Facts: {account.title}", "\n".join(parts)


def _list(block: Block) -> str:
    """The list that a block stands in, "" for none."""
    return "" if block.kind != "list_item" else "ol" if number(block) else "ul"


def _block(block: Block) -> str:
    text = esc(block.text)
    match block.kind:
        case "heading":
            level = max(2, min(6, block.level or 2))
            return f"<h{level}>{text}</h{level}>"
        case "list_item":
            written = number(block)
            return f'<li value="{written}">{text}</li>' if written else f"<li>{text}</li>"
        case "quotation":
            return f"<blockquote><p>{text}</p></blockquote>"
        case "code" | "table":
            return f"<pre>{text}</pre>"
        case "caption":
            return f'<p class="faint">{text}</p>'
        case _:
            return f"<p>{text}</p>"
