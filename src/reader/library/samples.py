"""The bundled sample story: what a new user finds in an empty library."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from reader.library import kin
from reader.library.store import Store, now

_PACKAGE = Path(__file__).resolve().parents[1]
_HOMES = (_PACKAGE / "seeds", _PACKAGE.parents[1] / "seeds")  # in a wheel; in a source checkout


@dataclass(frozen=True, slots=True)
class SampleHead:
    """What the list shows of a sample account, as analysing it gives it: the first screen does not wait for that."""

    file: str
    title: str
    title_from_text: bool
    source: str | None
    words: int


HEADS = (
    SampleHead(
        "001_dd17b6510156fc26.txt",
        '"You certainly don\'t tell a researcher like me what to do" says LeCun as he exits Meta for his own startup',
        False,
        "Financial Times",
        817,
    ),
    SampleHead(
        "002_341d42a075320d50.txt",
        "Meta’s AI chief scientist leaves with parting shots",
        False,
        "The Rundown AI",
        184,
    ),
    SampleHead(
        "003_ec15ed5396445b0f.txt",
        "Yann LeCun, a prominent figure in artificial intelligence and former chief AI …",
        True,
        None,
        583,
    ),
    SampleHead(
        "004_3aed86b2df32e62e.txt",
        "In a significant revelation that has sent shockwaves through the tech world, …",
        True,
        None,
        548,
    ),
)


def files() -> tuple[Path, ...]:
    """The sample accounts in order; empty when the installation lacks them."""
    for home in _HOMES:
        if found := sorted(home.glob("*.txt")):
            return tuple(found)
    return ()


def begin(store: Store) -> None:
    """Lay out the sample story in a library that has never held anything."""
    with store.reading() as c:
        begun = c.execute("SELECT 1 FROM setting WHERE name IN ('used', 'sampled')").fetchone()
    if not begun:
        _lay_out(store)


def _lay_out(store: Store) -> None:
    """Lay out the bundled story, each account the others' kin, without analysing it: the first screen is waiting."""
    moment, there = now(), {file.name: file for file in files()}
    with store.writing() as c:
        numbers = []
        for head in HEADS if there else ():
            data = there[head.file].read_bytes()
            row = c.execute(
                """INSERT OR IGNORE INTO article
                    (digest, name, title, title_from_text, source, words, added, sample, engine)
                VALUES (?, ?, ?, ?, ?, ?, ?, 1, 0) RETURNING id""",
                (
                    sha256(data).hexdigest(),
                    head.file,
                    head.title,
                    head.title_from_text,
                    head.source,
                    head.words,
                    moment,
                ),
            ).fetchone()
            if row:
                c.execute("INSERT INTO body (article, raw) VALUES (?, ?)", (row[0], data))
                numbers.append(row[0])
        kin.introduce(c, numbers)
        c.execute("INSERT OR REPLACE INTO setting VALUES ('sampled', '1')")
