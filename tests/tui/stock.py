"""The real application over a library whose shelf is written by hand, so that no engine decides what is shown."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from reader.config import Settings
from reader.library import Entry, Library, Sort
from reader.model import Article, Block, Cancel, Origin, Reason, never
from reader.tui.app import ReaderApp

LONG = (
    "The last steam ferry of the Orrin estuary was towed to the breakers on Monday, a week after the harbour board "
    "voted to give her up. Four people stood on the quay. “She was never late,” said Moira Kell, who had sold tickets "
    "for thirty-one years. The board had asked for offers since 2019 and received none."
)
FERRY = Article(
    title="The last ferry of the Orrin",
    source="Orrin Herald",
    date="12 May 2024",
    byline="Ada Marsh",
    url="https://herald.example/ferry",
    language="en",
    blocks=(
        Block("paragraph", "Subscribe for £1 a week", False, Reason("promotion", "sure", "Subscribe")),
        Block("title", "The last ferry of the Orrin"),
        Block("paragraph", LONG),
        Block("heading", "A vote without a quarrel", level=2),
        Block("paragraph", "The vote took nine minutes. Nobody spoke against it."),
        Block("paragraph", "Read more: Ten harbours to see", False, Reason("related", "likely", "Read more")),
        Block("list_item", "Built in 1931 at Port Glass", marker="•"),
        Block("list_item", "Carried two million passengers", marker="•"),
        Block("quotation", "A harbour is a promise that somebody will come back."),
        Block("heading", "What becomes of the crew", level=2),
        Block("paragraph", "Eleven people worked on her; eight have found work on the road bridge."),
        Block("paragraph", "© Orrin Herald", False, Reason("legal", "sure", "©")),
    ),
    origin=Origin("ferry.html", "html", "f" * 64),
)
CRANE = Article(
    title=None,
    source=None,
    date=None,
    byline=None,
    url=None,
    language="en",
    blocks=(
        Block(
            "paragraph", "A crane fell into the basin before dawn. Nobody was hurt, the harbour master said."
        ),
    ),
    origin=Origin("crane.txt", "text", "c" * 64),
)
QUAY = replace(
    FERRY,
    title="Quay emptied for a farewell",
    source="Evening Bell",
    url=None,
    blocks=(Block("paragraph", "Four people watched the old ferry go. The board thanked them."),),
    origin=Origin("quay.txt", "text", "d" * 64),
)


def entry(number: int, article: Article, **others: object) -> Entry:
    """A line of the list."""
    title = article.title or "A crane fell into the basin before dawn. …"
    found = Entry(
        id=number,
        title=title,
        title_from_text=article.title is None,
        source=article.source,
        date=article.date,
        day="2024-05-12" if article.date else None,
        words=len(article.text.split()),
        minutes=1,
        read=False,
        tags=(),
        others=0,
        path=None,
        url=article.url,
        added="2024-05-13T08:00:00Z",
        sample=False,
        digest=article.origin.digest,
    )
    return replace(found, **others)  # type: ignore[arg-type]


ENTRIES = (
    entry(1, FERRY, others=1),
    entry(2, CRANE, path="/home/ada/crane.txt"),
    entry(3, QUAY, others=1, read=True, tags=("harbour",)),
)
ARTICLES = {1: FERRY, 2: CRANE, 3: QUAY}


class StockedLibrary(Library):
    """A library that lists what it was given, over a store of its own for what the user says."""

    stock: tuple[Entry, ...] = ENTRIES
    articles: dict[int, Article] = ARTICLES

    def entries(
        self,
        query: str = "",
        *,
        sort: Sort = "added",
        cancelled: Cancel = never,  # noqa: ARG002
        limit: int | None = None,
    ) -> tuple[Entry, ...]:
        """Those in whose title or source the query stands."""
        found = [e for e in self.stock if query.casefold() in f"{e.title} {e.source}".casefold()]
        return tuple(sorted(found, key=lambda e: e.title) if sort == "title" else found)[:limit]

    def size(self) -> int:
        """All of them."""
        return len(self.stock)

    def entry(self, number: int) -> Entry:
        """A line of the list."""
        return next((e for e in self.stock if e.id == number), None) or super().entry(number)

    def article(self, number: int) -> Article:
        """The article, with what the user said of its blocks."""
        if number not in self.articles:
            return super().article(number)
        from reader.library import marks

        return marks.apply(self._store, self.articles[number])

    def same_story(self, number: int) -> tuple[Entry, ...]:
        """The first and the third article tell the same story."""
        return tuple(e for e in self.stock if e.others and e.id != number) if number in (1, 3) else ()

    def refresh(self, cancelled: Cancel = never) -> int:  # noqa: ARG002
        """Nothing to do."""
        return 0


def stocked(where: Path, *sources: int | str, settings: Settings | None = None, stock: Sequence[Entry] = ENTRIES,
            articles: dict[int, Article] | None = None) -> ReaderApp:  # fmt: skip
    """The application over such a library."""
    library = StockedLibrary.open(where / "data")
    assert isinstance(library, StockedLibrary)
    library.stock, library.articles = tuple(stock), articles or ARTICLES
    return ReaderApp(library, settings or Settings(theme="dark", ascii="never"), sources)
