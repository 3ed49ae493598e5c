"""What a page says of itself: JSON-LD before OpenGraph, and both before the elements that readers see."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from itertools import islice

from lxml import etree

from reader.model import Metadata
from reader.sources.bylines import AUTHOR, BY
from reader.sources.html.data import article, metas, texts
from reader.sources.sanitize import BYLINE_LIMIT, TITLE_LIMIT, URL_LIMIT, clean

# A title without blanks around what parts it is one of a script without blanks.
_SEPARATOR = re.compile(r"\s+(?:[|–—·•»-]|::)\s+|\s*[|｜]\s*|_(?=[\u3000-\u9fff\uff00-\uffef])")
_ISO_DAY = re.compile(r"(\d{4})-?(\d\d)-?(\d\d)(?:[T ]|$)")
_CODE = re.compile(r"(?!utf)([a-z]{2,3})(?:[-_]|$)", re.I)
_TITLES = ("og:title", "twitter:title", "dc.title", "parsely-title")
_SOURCES = ("og:site_name", "application-name", "dc.publisher")
_AUTHORS = ("author", "article:author", "parsely-author", "dc.creator", "byl", "sailthru.author")
_DATES = (
    "article:published_time",
    "datepublished",
    "date",
    "dc.date.issued",
    "dc.date",
    "parsely-pub-date",
    "pubdate",
)
_LANGUAGES = ("content-language", "og:locale", "dc.language")
_TITLE_SPOTS = (
    ".//*[@itemprop='headline'][not(self::meta)]",
    ".//*[contains(concat(' ', @class, ' '), ' entry-title ')][not(@itemprop='headline')]",
)
_AUTHOR_SPOTS = (
    ".//*[contains(concat(' ', @class, ' '), ' fn ')][ancestor::*[contains(@class, 'author')]]",
    ".//*[@itemprop='name'][ancestor::*[@itemprop='author']]",
    ".//*[@itemprop='author']",
    ".//a[@rel='author']",
    ".//*[contains(concat(' ', @class, ' '), ' author ')]",
    ".//*[contains(concat(' ', @class, ' '), ' byline ')]",
)
_DATE_SPOTS = (
    ".//*[@itemprop='datePublished']",
    ".//time[@datetime]",
    ".//*[contains(concat(' ', @class, ' '), ' date ')]",
)
_WEB = re.compile(r"https?://[^\s/?#\[]", re.I)
_ADDRESS = re.compile(r"^(?:https?://)?(?:www\.)?(?=\S+$)|/+$")
_NOBODY = frozenset(
    "admin administrator webmaster undefined null none unknown guest user author name email".split()
)
_DOMAIN = re.compile(r"[\w.-]+\.[a-z]{2,4}", re.I)
_LABEL = re.compile(r"^[^\d:：]{2,30}[:：]\s*(?=\d)")
_JOINED = r"\s*(?:[,/&]|and|und|et|y|e|en)\s+"
_BY = re.compile(rf"^(?:\W*(?:(?:posted|written|words|story) )?(?:{BY}|{AUTHOR})(?::| |$))+\W*", re.I)


def metadata(root: etree._Element) -> Metadata:
    """Title, source, date, byline, address and language, each None where the page does not say."""
    item, meta = article(root), metas(root)
    source = _first(
        (*_values(meta, _SOURCES[:1]), *texts(item.get("publisher")), *_values(meta, _SOURCES)), TITLE_LIMIT
    )
    source = _ADDRESS.sub("", source) if source else None
    headings = [_seen(heading) for heading in root.iter("h1")]
    document = _seen(title) if (title := root.find(".//title")) is not None else ""
    marked = [_seen(node) for node in _nodes(root, _TITLE_SPOTS)]
    told = (*texts(item.get("headline")), *_values(meta, _TITLES), *(marked if len(marked) == 1 else ()))
    said = _first((*told, document, *headings), TITLE_LIMIT)
    name, site = _parted(said or "", source, headings)
    return Metadata(
        title=name or None,
        source=_name_of(source) or site or _parted(document, None, [*headings, name])[1],
        date=_date(item.get("datePublished"), meta, root),
        byline=_byline(texts(item.get("author")), meta, root, source),
        url=_address(root, meta, item.get("url")),
        language=_language(root, meta, item.get("inLanguage")),
    )


def _first(values: Iterable[str], limit: int) -> str | None:
    """The first text that says something, cleaned."""
    return next((text for value in values if (text := clean(value, multiline=False, limit=limit))), None)


def _values(meta: dict[str, str], names: Iterable[str]) -> Iterator[str]:
    return (meta[name] for name in names if name in meta)


def _seen(node: etree._Element) -> str:
    """The text in an element, on one line."""
    return clean("".join(map(str, node.itertext()))[: TITLE_LIMIT * 2], multiline=False)


def _parted(title: str, source: str | None, headings: Iterable[str]) -> tuple[str, str | None]:
    """A title without the name of the site behind or before it, and that name where it was told by the title.

    A heading of the page that the title begins with tells the title; without one the name of the site does.
    """
    for heading in headings:
        rest = title[len(heading) :]
        if heading and title.startswith(heading) and _SEPARATOR.match(rest):
            return heading, _SEPARATOR.split(rest)[-1].strip() or None
    while source and (found := list(_SEPARATOR.finditer(title))):
        if _same(title[found[-1].end() :], source):
            title = title[: found[-1].start()]
        elif _same(title[: found[0].start()], source):
            title = title[found[0].end() :]
        else:
            break
    return title.strip(), None


def _name_of(site: str | None) -> str | None:
    """The name of a site without its motto."""
    return _SEPARATOR.split(site)[0].strip() or site if site else None


def _same(part: str, source: str) -> bool:
    """Whether a part of a title is the name of the site, be it shortened or with its domain."""
    a, b = (re.sub(r"\W+|^the ", "", name.lower()) for name in (part, source))
    return bool(a) and bool(b) and (a.startswith(b) or b.startswith(a))


def _date(said: object, meta: dict[str, str], root: etree._Element) -> str | None:
    """The day of publication, in ISO form where the page gives that, else as it is written."""
    written = (
        node.get("datetime") or node.get("content") or _seen(node) for node in _nodes(root, _DATE_SPOTS)
    )
    values = (*texts(said), *_values(meta, _DATES))
    found = _first(values, BYLINE_LIMIT) or _first(written, BYLINE_LIMIT)
    day = _ISO_DAY.match(found) if found else None
    return "-".join(day.groups()) if day else _LABEL.sub("", found or "") or None


def _byline(
    said: tuple[str, ...], meta: dict[str, str], root: etree._Element, source: str | None
) -> str | None:
    """Who wrote it: as JSON-LD, meta elements or the page itself say; one that is named as the site is goes last."""

    @cache
    def spots() -> Sequence[etree._Element]:  # a walk over the page, which most need not
        return tuple(_nodes(root, _AUTHOR_SPOTS))

    ways: tuple[Callable[[], Iterable[str]], ...] = (
        lambda: said,
        lambda: _values(meta, _AUTHORS),
        lambda: map(_seen, spots()),
    )
    for words in (_words(source or ""), set[str]()):
        for at, way in enumerate(ways):
            names = dict.fromkeys(_BY.sub("", clean(name, multiline=False)) for name in way())
            people = [name for name in names if _is_name(name, source) and _tells(name, words)]
            if people:
                told = people if at == 0 else people[:1] if at == 1 else _together(people, spots())
                joined = " and ".join((", ".join(told[:-1]), told[-1]) if told[1:] else told)
                return clean(joined, multiline=False, limit=BYLINE_LIMIT)
    return None


def _together(names: list[str], spots: Iterable[etree._Element]) -> list[str]:
    """The first of some names, and those that stand beside it in the line that it is shown in."""
    told = names[:1]
    around = [_seen(node) for spot in spots for node in islice(spot.iterancestors(), 2)]
    for name in names[1:]:
        pair = re.compile(re.escape(told[-1]) + _JOINED + re.escape(name))
        if any(map(pair.search, around)):
            told.append(name)
    return told


def _tells(name: str, site: set[str]) -> bool:
    """Whether a name has two words, or its only one, that the name of the site has not."""
    words = _words(name)
    return len(words - site) >= min(2, len(words))


def _words(text: str) -> set[str]:
    return set(re.findall(r"\w+", text.lower()))


def _is_name(text: str, source: str | None) -> bool:
    """Whether a text may be who wrote an article: no address, no sentence, not the site itself nor nobody."""
    return (
        2 < len(text) <= BYLINE_LIMIT
        and "://" not in text
        and not _DOMAIN.fullmatch(text)
        and not text[0].isdigit()
        and len(text.split()) <= 12
        and not _NOBODY.issuperset(re.findall(r"\w+", text.lower()))
        and _site(text) != _site(source or "")
    )


def _site(name: str) -> str:
    """The name of a site as it is known by, without its domain, blanks and case."""
    return re.sub(r"\W+|_", "", re.sub(r"^(?:www\.|the )|\.[a-z]{2,4}$", "", name.lower()))


def _nodes(root: etree._Element, paths: Iterable[str]) -> Iterator[etree._Element]:
    for path in paths:
        found = root.xpath(path)
        if isinstance(found, list):
            yield from (node for node in found[:3] if isinstance(node, etree._Element))


def _address(root: etree._Element, meta: dict[str, str], said: object) -> str | None:
    links = (link.get("href") or "" for link in root.iterfind(".//link[@rel='canonical']"))
    told = (
        clean(x, multiline=False, limit=URL_LIMIT) for x in (*links, meta.get("og:url", ""), *texts(said))
    )
    return next((address for address in told if _WEB.match(address)), None)


def _language(root: etree._Element, meta: dict[str, str], said: object) -> str | None:
    """The code of the language (ISO 639) that the page declares."""
    for code in (root.get("lang") or "", *_values(meta, _LANGUAGES), *texts(said)):
        found = _CODE.match(code.strip())
        if found:
            return found[1].lower()
    return None
