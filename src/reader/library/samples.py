"""The bundled sample story: what a new user finds in an empty library."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

from reader.library import kin
from reader.library.store import Store, now

_PACKAGE = Path(__file__).resolve().parents[1]
_HOMES = (_PACKAGE / "seeds", _PACKAGE.parents[1] / "seeds")  # in a wheel; in a source checkout


# file, title or first words, source, words, as analysing gives them: the first screen does not wait for that
_HEADS = """\
001_dd17b6510156fc26.txt | "You certainly don't tell a researcher like me what to do" says LeCun as he exits Meta for his own startup | Financial Times | 817
002_341d42a075320d50.txt | Meta’s AI chief scientist leaves with parting shots | The Rundown AI | 184
003_ec15ed5396445b0f.txt | Yann LeCun, a prominent figure in artificial intelligence and former chief AI … | | 583
004_3aed86b2df32e62e.txt | In a significant revelation that has sent shockwaves through the tech world, … | | 548
"""


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
        for line in _HEADS.splitlines() if there else ():
            file, title, source, words = map(str.strip, line.split("|"))
            data = there[file].read_bytes()
            values = (
                sha256(data).hexdigest(),
                file,
                title,
                title.endswith("…"),
                source or None,
                int(words),
                moment,
            )
            row = c.execute(
                """INSERT OR IGNORE INTO article
                    (digest, name, title, title_from_text, source, words, added, sample, engine)
                VALUES (?, ?, ?, ?, ?, ?, ?, 1, 0) RETURNING id""",
                values,
            ).fetchone()
            if row:
                c.execute("INSERT INTO body (article, raw) VALUES (?, ?)", (row[0], data))
                numbers.append(row[0])
        kin.introduce(c, numbers)
        c.execute("INSERT OR REPLACE INTO setting VALUES ('sampled', '1')")
