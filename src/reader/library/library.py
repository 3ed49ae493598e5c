"""The library as the program sees it: articles, what the user said of them, and comparisons.

Every method may be called from any thread. Methods raise :class:`reader.errors.LibraryError` when the store
cannot do what is asked, with one sentence to show; opening never does. What analyses is imported where it is
used, off the way to the first screen.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from os import PathLike
from pathlib import Path

from reader.errors import LibraryError
from reader.library import marks, pairs, paths, samples, shelf
from reader.library.catalogue import Catalogue
from reader.library.entries import Entry, Sort
from reader.library.journal import quoted
from reader.library.statements import Statements
from reader.library.store import Store, open_store
from reader.library.visitors import Visitors
from reader.model import Account, Article, Cancel, Comparison, Difference, Fact, Story, never


class Library(Statements):
    """What is kept, and what was said of it."""

    def __init__(self, store: Store) -> None:
        """Use :meth:`open`."""
        super().__init__(store)
        self._catalogue = Catalogue(store)
        self._visitors = Visitors()

    # ------------------------------------------------------------ opening

    @classmethod
    def open(cls, data_dir: str | PathLike[str] | None = None) -> Library:
        """Open the library in a directory, by default the platform's; never raises.

        A store that is damaged, newer or cannot be written is replaced for this session and
        :attr:`trouble` says so. Analyses nothing: see :meth:`refresh`.
        """
        from reader import config

        library = cls(open_store(config.paths(data_dir).data))
        with suppress(LibraryError):
            samples.begin(library._store)
        return library

    def close(self) -> None:
        """Leave the store as one whole file."""
        self._store.close()

    def __enter__(self) -> Library:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def trouble(self) -> str | None:
        """The sentence to show when the store is not what the user expects, else None."""
        return self._store.trouble

    @property
    def durable(self) -> bool:
        """Whether what is done now is there the next time."""
        return self._store.path is not None

    @property
    def path(self) -> Path | None:
        """The file of the store, None when it lives in memory."""
        return self._store.path

    def version(self) -> int:
        """A number that is another one after another program has written to the store."""
        return self._store.version()

    def refresh(self, cancelled: Cancel = never) -> int:
        """Analyse entries that were laid out at a glance or by an older cleaning; returns how many changed.

        For a background thread, after the first screen stands.
        """
        return shelf.refresh(self._store, cancelled)

    def check(self) -> tuple[str, ...]:
        """What is wrong with the store, a sentence each."""
        from reader.library import checks

        return checks.problems(self._store)

    # ------------------------------------------------------------ articles

    def entries(
        self,
        query: str = "",
        *,
        sort: Sort = "added",
        cancelled: Cancel = never,
        limit: int | None = None,
    ) -> tuple[Entry, ...]:
        """The list: all entries in an order, or those that match, best first; at most ``limit``.

        Raises :class:`reader.errors.Cancelled` soon after ``cancelled`` answers true.
        """
        return self._catalogue.entries(query, sort, cancelled, limit)

    def size(self) -> int:
        """How many entries the list has."""
        return self._catalogue.size()

    def entry(self, number: int) -> Entry:
        """One line of the list."""
        if number < 0:
            return self._visitors.entry(number)
        found = self._catalogue.some([number])
        if not found:
            raise LibraryError(f"the library has no article {number}")
        return found[0]

    def article(self, number: int) -> Article:
        """The article with the user's marks applied.

        Raises also :class:`reader.errors.SourceError` when it lies in a file that cannot be read any more.
        """
        found = self._visitors.article(number) if number < 0 else shelf.get(self._store, number)
        return marks.apply(self._store, found)

    def open_path(self, path: str | Path) -> tuple[Article, int]:
        """Open a file and remember that it was opened, without copying it; the article and its number.

        Raises :class:`reader.errors.SourceError`. What :meth:`receive` took under this name is found too.
        """
        if (number := self._visitors.named(str(path))) is not None:
            return self.article(number), number
        from reader.loading import article_at

        article, _ = article_at(path)
        whole = paths.whole(path)
        try:
            number = shelf.put(self._store, article, path=whole)
        except LibraryError:  # a full disk does not stop anyone from reading
            number = self._visitors.receive(whole, article)
        return marks.apply(self._store, article), number

    def receive(self, name: str, article: Article) -> int:
        """Take in an article for this session only, such as standard input; its number is below zero."""
        return self._visitors.receive(name, article)

    def add(self, what: str | Path | bytes, name: str | None = None, url: str | None = None) -> Entry:
        """Keep an article, bytes and all: from a file, or from bytes with a name and perhaps an address.

        Raises also :class:`reader.errors.SourceError`. It has been written to the disk when this returns.
        """
        from reader.loading import article_at, article_in

        if isinstance(what, bytes):
            return self.entry(shelf.put(self._store, article_in(what, name or url or "-", url), raw=what))
        article, raw = article_at(what)
        return self.entry(shelf.put(self._store, article, raw=raw, path=paths.whole(what)))

    def remove(self, number: int) -> str:
        """Take an article out; what was said of it stays, in case it comes back. The sentence that names the step."""
        sentence = f"Removed {quoted(self.entry(number).title)}"
        kept = shelf.remove(self._store, number)
        self.did(
            sentence, lambda: shelf.restore(self._store, kept), lambda: shelf.remove(self._store, number)
        )
        return sentence

    def took_in(self, numbers: Sequence[int], sentence: str, *, first: bool) -> None:
        """Make a step to undo of having added some articles; ``first`` says that there were none before."""
        kept: list[shelf.Rows] = []

        def back() -> None:
            with self._store.writing():
                kept.clear()
                for number in numbers:
                    with suppress(LibraryError):  # another program may have taken it out
                        kept.append(shelf.remove(self._store, number))
                shelf.set_used(self._store, not first)

        def again() -> None:
            with self._store.writing():
                for rows in reversed(kept):  # each knows as its kin those that were taken out after it
                    shelf.restore(self._store, rows)
                shelf.set_used(self._store, True)

        self.did(sentence, back, again)

    def same_story(self, number: int) -> tuple[Entry, ...]:
        """Entries that are likely other accounts of the same story, the likeliest first."""
        return self._catalogue.same_story(number)

    # ------------------------------------------------------------ comparing

    def compare(self, left: Article, right: Article, *, cancelled: Cancel = never) -> Comparison:
        """Set two accounts side by side, with the user's own links; kept for the next time.

        Raises :class:`reader.errors.Cancelled` soon after ``cancelled`` answers true.
        """
        from reader import comparing
        from reader.library import cache

        decisions = pairs.decisions(self._store, left.origin.digest, right.origin.digest)
        name = cache.key(left, right, decisions, comparing.ENGINE)
        found = cache.get(self._store, name)
        if found is None:
            found = comparing.compare(left, right, decisions=decisions, cancelled=cancelled)
            cache.put(self._store, name, found, comparing.ENGINE)
        return found

    def story(self, articles: Sequence[Article], *, cancelled: Cancel = never) -> Story:
        """Set three to eight accounts of one story beside one another."""
        from reader import comparing

        return comparing.story(articles, comparer=self.compare, cancelled=cancelled)

    # ------------------------------------------------------------ one account

    def facts(self, account: Account, *, cancelled: Cancel = never) -> tuple[Fact, ...]:
        """The typed values of an account in reading order.

        Raises :class:`reader.errors.Cancelled` soon after ``cancelled`` answers true.
        """
        from reader.comparing.facts import facts_of

        return facts_of(account, cancelled=cancelled)

    def against_itself(self, article: Article, *, cancelled: Cancel = never) -> tuple[Difference, ...]:
        """What an article says against itself, as guesses; both spans of a difference stand in its account.

        Raises :class:`reader.errors.Cancelled` soon after ``cancelled`` answers true.
        """
        from reader.comparing.consistency import contradictions

        return contradictions(article, cancelled=cancelled)
