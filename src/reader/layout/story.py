"""A story as a matrix: a row for each fact or statement, a column for each account."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from reader.layout.citations import title
from reader.layout.spelling import how_many
from reader.layout.verdicts import about
from reader.layout.wrapping import shorten, starts, wrap, wrapped
from reader.model import Account, Story, StoryRow

GAP = 2  # cells between columns
NARROWEST = 18  # cells of an account's column
WIDEST = 46
ABOUT = 14  # cells for what a row is about, at least
LONGEST = 100  # cells of a line that takes the whole width
MOST = 4  # lines of a cell; a sentence that is longer ends in an ellipsis
ACCOUNT_LETTERS = "ABCDEFGH"


@dataclass(frozen=True, slots=True)
class MatrixCell:
    """What one account has in a row."""

    text: str  # "" for silence
    sentence: int | None = None  # where it stands
    departs: bool = False
    left_out: bool = False  # silent while all others speak


@dataclass(frozen=True, slots=True)
class MatrixRow:
    """A row of the matrix."""

    section: str
    about: str
    cells: tuple[MatrixCell, ...]
    note: str = ""
    opens: bool = False  # the first row of its section
    statement: bool = False  # its cells are sentences, not values
    alone: int | None = None  # the only account that has it; its sentence takes the whole width

    @property
    def departing(self) -> tuple[int, ...]:
        """The accounts that depart from the others in a fact; a statement only repeats what its facts say."""
        return () if self.statement else tuple(n for n, cell in enumerate(self.cells) if cell.departs)

    @property
    def remark(self) -> str:
        """The note, and whose it is where that is not all who speak: "C: 2 say April 2025, this one April 2023"."""
        some = 0 < len(self.departing) < sum(bool(cell.text) for cell in self.cells)
        odd = ", ".join(ACCOUNT_LETTERS[number] for number in self.departing)
        return f"{odd}: {self.note}" if some and self.note else self.note


def matrix(story: Story, *, only_disputed: bool = False) -> tuple[MatrixRow, ...]:
    """The rows: what is told differently, alike, statements, what one account alone has, who is quoted."""
    found = [row for row in _rows(story) if row.departing or not only_disputed]
    return tuple(
        replace(row, opens=not number or found[number - 1].section != row.section)
        for number, row in enumerate(found)
    )


def _rows(story: Story) -> Iterator[MatrixRow]:
    found = (_row(story, row) for row in story.rows)
    yield from sorted(found, key=lambda row: _SECTIONS.index(row.section))
    for number, sentences in enumerate(story.alone):
        for sentence in sentences:
            text = story.accounts[number].sentences[sentence].text
            cells = [MatrixCell("")] * len(story.accounts)
            cells[number] = MatrixCell(text, sentence)
            yield MatrixRow(
                f"Only in {ACCOUNT_LETTERS[number]}", "", tuple(cells), statement=True, alone=number
            )
    for voice in story.voices:
        cells = [MatrixCell(how_many(count, "word") if count else "") for count in voice.words]
        yield MatrixRow("Who is quoted, and how much", voice.speaker, tuple(cells))


_SECTIONS = _DIFFERENTLY, _LESS_EXACTLY, _ALIKE, _BY_ONE, _STATEMENTS = (
    "Told differently",
    "Told more or less exactly",
    "Told alike",
    "Told by one account only",
    "Statements",
)


def _row(story: Story, row: StoryRow) -> MatrixRow:
    silent = sum(cell is None for cell in row.cells)
    omitted = silent == 1 and len(row.cells) > 2
    cells = tuple(
        MatrixCell("", left_out=omitted)
        if cell is None
        else MatrixCell(cell.value, cell.span.sentence, cell.departs)
        for cell in row.cells
    )
    disputed = any(cell.departs for cell in cells)
    if row.kind == "statement":
        return MatrixRow(_STATEMENTS, row.about, cells, row.note, statement=True)
    if disputed:
        section = _DIFFERENTLY
    elif silent == len(cells) - 1:
        section = _BY_ONE
    else:
        section = _ALIKE if row.exact else _LESS_EXACTLY
    return MatrixRow(section, _about(story, row) or row.kind, cells, row.note)


def _about(story: Story, row: StoryRow) -> str:
    """What a fact is about, in words of the first account that has it."""
    spoken = ((a, cell.span) for a, cell in zip(story.accounts, row.cells, strict=True) if cell)
    account, span = next(spoken, (None, None))
    if row.kind == "statement" or account is None or span is None:
        return row.about
    words = about(account, row.kind, span, row.about)
    return f"{words}, quoted" if row.kind == "quote" and words else words


def remarks(story: Story) -> tuple[str, ...]:
    """What is said of all rows: which accounts seem to be of another story, and what source some have in common."""
    return tuple(filter(None, (_strangers(story), _credit(story))))


def _strangers(story: Story) -> str:
    from reader.comparing.one_story import seem_unrelated

    pairs = [({left, right}, seem_unrelated(each)) for left, right, each in story.comparisons]
    related = set().union(*(pair for pair, unrelated in pairs if not unrelated))
    alone = sorted(set().union(*(pair for pair, _ in pairs)) - related)
    if len(alone) == len(story.accounts):
        return "These seem not to be accounts of one story."
    return (
        f"{_named(alone)} {'seems' if len(alone) == 1 else 'seem'} not to be of this story." if alone else ""
    )


def _credit(story: Story) -> str:
    if not (story.shared_source and story.crediting):
        return ""
    return f"{_named(story.crediting)}, 1 source: {story.shared_source}. Agreement is not confirmation."


def _named(accounts: Sequence[int]) -> str:
    """The letters of some accounts: "A, C and D"."""
    *before, last = (ACCOUNT_LETTERS[number] for number in accounts)
    return f"{', '.join(before)} and {last}" if before else last


def name(account: Account, number: int) -> str:
    """What an account goes by in the matrix: its source, else its title or its first words."""
    return f"{ACCOUNT_LETTERS[number]}  {account.article.source or title(account)[0]}"


class MatrixLayout:
    """A matrix arranged for a width: a column an account, or cells under each other where the columns find no room."""

    def __init__(self, rows: tuple[MatrixRow, ...], accounts: int, width: int) -> None:
        self.rows = rows
        self.accounts = accounts
        self.width = width
        least = accounts * (GAP + NARROWEST)  # cells of all columns
        self.across = width >= ABOUT + least
        self.about = min(max(width // 5, ABOUT), 26, max(width - least, ABOUT))
        self.column = min((width - self.about) // max(accounts, 1) - GAP, WIDEST)
        self.heights = tuple(self._height(row) for row in rows)
        self.tops = starts(self.heights)

    def head(self, row: MatrixRow) -> int:
        """Lines above a row: the name of its section between blank lines."""
        return 3 if row.opens else 0

    def about_lines(self, row: MatrixRow) -> tuple[str, ...]:
        """What a row is about, wrapped."""
        return wrapped(row.about, self.about if self.across else max(self.width - 4, 1)) if row.about else ()

    def cell_lines(self, cell: MatrixCell) -> tuple[str, ...]:
        """The lines of a cell."""
        width = self.column if self.across else max(self.width - 6, 1)
        text = f"≠ {cell.text}" if cell.departs else cell.text or ("– left out" if cell.left_out else "–")
        found = wrapped(text, width)
        if len(found) <= MOST:
            return found
        return *found[: MOST - 1], shorten(text[wrap(text, width)[MOST - 1].start :], width)

    def alone_lines(self, row: MatrixRow) -> tuple[str, ...]:
        """The lines of a sentence that takes the whole width; none for other rows."""
        if row.alone is None:
            return ()
        text = row.cells[row.alone].text
        return wrapped(text, min(self.width, LONGEST))

    def spoken(self, row: MatrixRow) -> tuple[int, ...]:
        """The accounts that a row shows: all of them, or in the narrow form those that speak or leave out."""
        if self.across:
            return tuple(range(self.accounts))
        return tuple(n for n, cell in enumerate(row.cells) if cell.text or cell.left_out)

    def _height(self, row: MatrixRow) -> int:
        if row.alone is not None:
            return self.head(row) + len(self.alone_lines(row)) + 1
        about = len(self.about_lines(row))
        tall = [len(self.cell_lines(row.cells[n])) for n in self.spoken(row)]
        body = max(about, *tall, 1) if self.across else about + sum(tall)
        return self.head(row) + body + 1
