"""What the user says: of an article, of a pair of accounts; taken back, and taken elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from reader.library import marks, pairs, said
from reader.library.journal import Journal, quoted
from reader.library.said import Key
from reader.library.store import Store
from reader.model import Comparison, Difference, Quotation, Review, ReviewState


class Statements:
    """Everything a person can say of what is kept, by the digest of its bytes.

    Nearly all of it are steps to undo; what sets something returns the sentence that names the step, None when it was
    so already.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self._journal = Journal()

    # ------------------------------------------------------------ of an article

    def is_read(self, digest: str) -> bool:
        """Whether an article has been read, or was marked so."""
        return said.get(self._store, Key("read", digest)) is True

    def set_read(self, digest: str, read: bool) -> str | None:
        """Mark as read or unread by hand."""
        return self._say(
            Key("read", digest), True if read else None, f"Marked as {'read' if read else 'unread'}"
        )

    def turn_read(self, digest: str) -> str:
        """Mark as unread what was read, else as read."""
        return self.set_read(digest, not self.is_read(digest)) or ""

    def set_opened(self, digest: str) -> None:
        """An article that was opened is read; no step to undo."""
        if not self.is_read(digest):
            said.put(self._store, Key("read", digest), True)

    def set_tags(self, digest: str, tags: Sequence[str]) -> str | None:
        """Set the tags, cleaned, without doubles, in order."""
        found = tuple(dict.fromkeys(tag for tag in (" ".join(tag.split()) for tag in tags) if tag))
        return self._say(Key("tags", digest), list(found) or None, f"Tags: {', '.join(found) or 'none'}")

    def note(self, digest: str) -> str:
        """The note on an article, "" without one."""
        return str(said.get(self._store, Key("note", digest)) or "")

    def set_note(self, digest: str, text: str) -> str | None:
        """Write the note on an article; an empty one is taken away."""
        return self._say(
            Key("note", digest), text.strip() or None, "Wrote a note" if text.strip() else "Removed a note"
        )

    def set_mark(self, digest: str, index: int, text: str, kept: bool | None) -> str | None:
        """Keep or strip a block by hand; None leaves it to the cleaning again."""
        words = {True: "Kept", False: "Stripped", None: "Left to the cleaning"}[kept]
        return self._say(marks.key(digest, index, text), kept, f"{words} {quoted(text)}")

    def place(self, digest: str) -> int | None:
        """The sentence where reading stopped."""
        found = said.get(self._store, Key("place", digest))
        return found if isinstance(found, int) else None

    def set_place(self, digest: str, sentence: int) -> None:
        """Remember the sentence where reading stopped; no step to undo."""
        said.put(self._store, Key("place", digest), sentence)

    # ------------------------------------------------------------ of a pair

    def set_link(
        self, left_digest: str, right_digest: str, left_text: str, right_text: str, linked: bool | None
    ) -> str | None:
        """Link or unlink two sentences by hand; None leaves them to the engine again."""
        words = {True: "Linked", False: "Unlinked", None: "Left to the engine"}[linked]
        key = pairs.link_key(left_digest, right_digest, left_text, right_text)
        return self._say(key, linked, f"{words} {quoted(left_text)} and {quoted(right_text)}")

    def review(self, left_digest: str, right_digest: str, key: str) -> Review:
        """Where the user stands with a finding; :func:`reader.library.review_key` names it."""
        return pairs.review(self._store, pairs.review_place(left_digest, right_digest, key))

    def reviews(self, comparison: Comparison) -> dict[int, Review]:
        """The reviews of the differences about which something was said, by their index, and of the quotations.

        The quotations are counted on from where the differences end.
        """
        digests = comparison.left.article.origin.digest, comparison.right.article.origin.digest
        findings: tuple[Difference | Quotation, ...] = (*comparison.differences, *comparison.quotations)
        found = {
            number: self.review(*digests, pairs.review_key(comparison, finding))
            for number, finding in enumerate(findings)
        }
        return {number: review for number, review in found.items() if review != Review()}

    def set_review(
        self, left_digest: str, right_digest: str, key: str, state: ReviewState, note: str = ""
    ) -> str | None:
        """Say where you stand with a difference."""
        value = {"state": state, "note": note} if state != "open" or note else None
        return self._say(pairs.review_place(left_digest, right_digest, key), value, f"Review: {state}")

    # ------------------------------------------------------------ undo, and taking it elsewhere

    def did(self, sentence: str, back: Callable[[], object], again: Callable[[], object]) -> None:
        """Take something that was done elsewhere, and that the library knows nothing of, among the steps to undo."""
        self._journal.add(sentence, back, again)

    def undo(self) -> str | None:
        """Take back the last thing done in this session; the sentence that names it, or None."""
        return self._journal.undo()

    def redo(self) -> str | None:
        """Do again what was undone last; the sentence that names it, or None."""
        return self._journal.redo()

    def export_state(self) -> dict[str, Any]:
        """Everything the user said, as plain data for JSON."""
        from reader.library import transfer

        return transfer.export(self._store)

    def import_state(self, data: Any) -> int:
        """Take in what :meth:`export_state` gave, over what is there; returns the number of statements.

        Raises :class:`LibraryError` and takes in nothing when the data is anything else. One step to undo.
        """
        from reader.library import transfer

        statements = transfer.read(data)
        before = [(key, said.get(self._store, key)) for key, _ in statements]
        self._put(statements)
        sentence = f"Took in a state of {len(statements)}"
        self._journal.add(sentence, lambda: self._put(before), lambda: self._put(statements))
        return len(statements)

    # ------------------------------------------------------------ inside

    def _say(self, key: Key, value: Any, sentence: str) -> str | None:
        before = said.get(self._store, key)
        if before == value and type(before) is type(value):
            return None
        said.put(self._store, key, value)
        put = partial(said.put, self._store, key)
        self._journal.add(sentence, lambda: put(before), lambda: put(value))
        return sentence

    def _put(self, statements: Sequence[tuple[Key, Any]]) -> None:
        with self._store.writing():
            for key, value in statements:
                said.put(self._store, key, value)
