"""`reader add`: files, folders, addresses and standard input go into the library, each article on its own."""

from __future__ import annotations

from argparse import Namespace
from collections import Counter
from dataclasses import dataclass, field

from reader.cli import output
from reader.cli.inputs import Inputs, is_elsewhere, is_folder
from reader.errors import ReaderError
from reader.layout.spelling import how_many, listed
from reader.library import Entry, Library
from reader.library.adding import articles_in, became
from reader.library.store import now


def run_add(options: Namespace) -> int:
    """Put articles into the library; one that fails does not stop the others."""
    inputs = Inputs(options.data_dir)
    with inputs.library(writable=True) as library:
        adding = _Adding(library, inputs)
        for name in options.articles:
            if is_folder(name):
                adding.folder(name)
            else:
                adding.one(name)
    return adding.status


@dataclass(slots=True)
class _Adding:
    """What has been done so far."""

    library: Library
    inputs: Inputs
    # when the last one was added; what is no newer was there already
    newest: str = field(default_factory=now)
    status: int = 0
    counts: Counter[str] = field(default_factory=Counter)

    def one(self, name: str) -> None:
        """Add one article and say its number."""
        try:
            entry = self._entry(name)
        except ReaderError as error:
            self.counts["failed"] += 1
            self.status = output.complain(str(error))
            return
        there = entry.added <= self.newest
        self.newest = max(self.newest, entry.added)
        self.counts["there" if there else "added"] += 1
        others = f"{entry.others} more of this story" if entry.others else None
        about = listed((how_many(entry.words, "word"), others, "there already" if there else None), ", ")
        output.tell(f"{entry.id}  {entry.shown} ({about})\n")

    def folder(self, name: str) -> None:
        """Add the articles that lie in a folder, not those of the folders inside it, and count them."""
        try:
            articles, left = articles_in(name)
        except ReaderError as error:
            self.status = output.complain(str(error))
            return
        before = self.counts.copy()
        for path in articles:
            self.one(str(path))
        output.tell(f"{name}: {listed((became(self.counts - before), left), '; ')}\n")

    def _entry(self, name: str) -> Entry:
        if not is_elsewhere(name):
            return self.library.add(name)
        return self.library.add(*self.inputs.given(name))
