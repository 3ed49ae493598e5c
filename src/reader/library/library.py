"""The library as the program sees it: articles, what the user said of them, and comparisons.

Every method may be called from any thread. Methods raise :class:`reader.errors.LibraryError` when the store
cannot do what is asked, with one sentence to show; opening never does.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from reader.errors import LibraryError
from reader.library import cache, checks, marks, pairs, said, search, shelf, transfer
from reader.library.entries import Entry, Review, ReviewState, Sort
from reader.library.journal import Journal, Step
from reader.library.said import Key
from reader.library.store import Store, open_store
from reader.library.visitors import Visitors
from reader.model import Article, Cancel, Comparison, Story, never

if TYPE_CHECKING:
    from types import TracebackType


class Library:
    """What is kept, and what was said of it."""

    def __init__(self, store: Store) -> None:
        """Use :meth:`open`."""
        self._store = store
        self._journal = Journal()
        self._visitors = Visitors()

    # ------------------------------------------------------------ opening

    @classmethod
    def open(cls, data_dir: Path | None = None) -> Library:
        """Open the library in a directory, by default the platform's; never raises.

        A store that is damaged, newer or cannot be written is replaced for this session and
        :attr:`trouble` says so. Analyses nothing: see :meth:`refresh`.
        """
        if data_dir is None:
            from reader.config import paths

            data_dir = paths().data
        library = cls(open_store(data_dir))
        with suppress(LibraryError):
            library._begin()
        return library

    def close(self) -> None:
        """Leave the store as one whole file."""
        self._store.close()

    def __enter__(self) -> Library:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
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

    def refresh(self, cancelled: Cancel = never) -> int:
        """Analyse entries that were laid out at a glance or by an older cleaning; returns how many changed.

        For a background thread, after the first screen stands.
        """
        return shelf.refresh(self._store, cancelled)

    def check(self) -> tuple[str, ...]:
        """What is wrong with the store, a sentence each."""
        return checks.problems(self._store)

    # ------------------------------------------------------------ articles

    def entries(
        self, query: str = "", *, sort: Sort = "added", cancelled: Cancel = never
    ) -> tuple[Entry, ...]:
        """The list: all entries in an order, or those that match, best first.

        Raises :class:`reader.errors.Cancelled` soon after ``cancelled`` answers true.
        """
        return search.entries(self._store, query, sort, cancelled)

    def entry(self, number: int) -> Entry:
        """One line of the list."""
        if number < 0:
            return self._visitors.entry(number)
        found = search.some(self._store, [number])
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
        whole = str(Path(path).absolute())
        article, _ = shelf.read_file(whole)
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
        path = None if isinstance(what, bytes) else str(Path(what).absolute())
        article, raw = (
            (shelf.parse(what, name or url or "-", url), what)
            if isinstance(what, bytes)
            else shelf.read_file(str(path))
        )
        return self.entry(shelf.put(self._store, article, raw=raw, path=path))

    def remove(self, number: int) -> None:
        """Take an article out; what was said of it stays, in case it comes back."""
        title = self.entry(number).title
        kept = shelf.remove(self._store, number)
        self._journal.add(
            Step(
                f"Removed “{title}”",
                lambda: shelf.restore(self._store, kept),
                lambda: shelf.remove(self._store, number),
            )
        )

    def same_story(self, number: int) -> tuple[Entry, ...]:
        """Entries that are likely other accounts of the same story, the likeliest first."""
        return search.same_story(self._store, number)

    # ------------------------------------------------------------ comparing

    def compare(self, left: Article, right: Article, *, cancelled: Cancel = never) -> Comparison:
        """Set two accounts side by side, with the user's own links; kept for the next time.

        Raises :class:`reader.errors.Cancelled` soon after ``cancelled`` answers true.
        """
        from reader import comparing

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

    # ------------------------------------------------------------ what the user says of an article

    def set_read(self, digest: str, read: bool) -> None:
        """Mark as read or unread."""
        self._say(Key("read", digest), True if read else None, f"Marked as {'read' if read else 'unread'}")

    def set_tags(self, digest: str, tags: Sequence[str]) -> None:
        """Set the tags, cleaned, without doubles, in order."""
        found = tuple(dict.fromkeys(tag for tag in (" ".join(tag.split()) for tag in tags) if tag))
        self._say(Key("tags", digest), list(found) or None, f"Tags: {', '.join(found) or 'none'}")

    def note(self, digest: str) -> str:
        """The note on an article, "" without one."""
        return str(said.get(self._store, Key("note", digest)) or "")

    def set_note(self, digest: str, text: str) -> None:
        """Write the note on an article; an empty one is taken away."""
        self._say(
            Key("note", digest), text.strip() or None, "Wrote a note" if text.strip() else "Removed a note"
        )

    def set_mark(self, digest: str, index: int, text: str, kept: bool | None) -> None:
        """Keep or strip a block by hand; None leaves it to the cleaning again."""
        words = {True: "Kept", False: "Stripped", None: "Left to the cleaning"}[kept]
        self._say(marks.key(digest, index, text), kept, f"{words}: “{_short(text)}”")

    def place(self, digest: str) -> int | None:
        """The sentence where reading stopped."""
        found = said.get(self._store, Key("place", digest))
        return found if isinstance(found, int) else None

    def set_place(self, digest: str, sentence: int) -> None:
        """Remember the sentence where reading stopped; no step to undo."""
        said.put(self._store, Key("place", digest), sentence)

    # ------------------------------------------------------------ what the user says of a pair

    def set_link(
        self, left_digest: str, right_digest: str, left_text: str, right_text: str, linked: bool | None
    ) -> None:
        """Link or unlink two sentences by hand; None leaves them to the engine again."""
        words = {True: "Linked", False: "Unlinked", None: "Left to the engine"}[linked]
        key = pairs.link_key(left_digest, right_digest, left_text, right_text)
        self._say(key, linked, f"{words}: “{_short(left_text)}” and “{_short(right_text)}”")

    def review(self, left_digest: str, right_digest: str, key: str) -> Review:
        """Where the user stands with a difference; :func:`reader.library.review_key` names it."""
        return pairs.review(self._store, pairs.review_place(left_digest, right_digest, key))

    def set_review(
        self, left_digest: str, right_digest: str, key: str, state: ReviewState, note: str = ""
    ) -> None:
        """Say where you stand with a difference."""
        value = {"state": state, "note": note} if state != "open" or note else None
        self._say(pairs.review_place(left_digest, right_digest, key), value, f"Review: {state}")

    # ------------------------------------------------------------ undo, and taking it elsewhere

    def undo(self) -> str | None:
        """Take back the last thing done in this session; the sentence that names it, or None."""
        return self._journal.undo()

    def redo(self) -> str | None:
        """Do again what was undone last; the sentence that names it, or None."""
        return self._journal.redo()

    def export_state(self) -> dict[str, Any]:
        """Everything the user said, as plain data for JSON."""
        return transfer.export(self._store)

    def import_state(self, data: Any) -> int:
        """Take in what :meth:`export_state` gave, over what is there; returns the number of statements.

        Raises :class:`LibraryError` and takes in nothing when the data is anything else. One step to undo.
        """
        statements = transfer.read(data)
        before = [(key, said.get(self._store, key)) for key, _ in statements]
        self._put(statements)
        sentence = f"Took in {len(statements)} statements"
        self._journal.add(Step(sentence, lambda: self._put(before), lambda: self._put(statements)))
        return len(statements)

    # ------------------------------------------------------------ inside

    def _begin(self) -> None:
        """Lay out the sample story in a library that has never held anything."""
        with self._store.reading() as c:
            begun = c.execute("SELECT 1 FROM setting WHERE name IN ('used', 'sampled')").fetchone()
        if not begun:
            shelf.put_samples(self._store)

    def _say(self, key: Key, value: Any, sentence: str) -> None:
        before = said.get(self._store, key)
        if before == value and type(before) is type(value):
            return
        said.put(self._store, key, value)
        put: Callable[[Any], None] = lambda found: said.put(self._store, key, found)  # noqa: E731
        self._journal.add(Step(sentence, lambda: put(before), lambda: put(value)))

    def _put(self, statements: Sequence[tuple[Key, Any]]) -> None:
        with self._store.writing():
            for key, value in statements:
                said.put(self._store, key, value)


def _short(text: str) -> str:
    return text if len(text) <= 40 else text[:39] + "…"
