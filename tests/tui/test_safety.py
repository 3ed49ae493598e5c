"""Foreign text is text: it is sanitised, and nothing in it is markup, a link or a command to the terminal."""

from __future__ import annotations

import ast
from dataclasses import replace
from pathlib import Path

import pytest
from tests.tui.stage import press, settled
from tests.tui.stock import FERRY, entry, stocked

import reader.tui
from reader.model import Block, Reason
from reader.tui import safe
from reader.tui.screens.choosing import ChoiceList
from reader.tui.screens.reading import ReadingScreen

TUI = Path(reader.tui.__file__).parent

SINKS = frozenset(  # whose text arguments are read as markup, or go to the terminal as they are
    "Static Label Button Content Text Markdown Link Digits Checkbox RadioButton Option Tooltip Toast Placeholder "
    "from_markup from_rich_text from_text notify update update_content set_content assemble styled "
    "print panic".split()
)
TEXTS = frozenset(
    "content text renderable label title subtitle message description tooltip placeholder value".split()
)
ATTRIBUTES = frozenset("tooltip border_title border_subtitle sub_title placeholder loading_message".split())
DOORS = frozenset("safe.plain safe.line safe.cells safe.join line".split())
ALLOWED_FILES = frozenset({"safe.py"})


def _calls(tree: ast.AST) -> list[tuple[int, ast.expr]]:
    """Every expression that reaches a sink: line and expression."""
    found: list[tuple[int, ast.expr]] = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and _name(node.func) in SINKS:
            found += [(node.lineno, argument) for argument in node.args[:1]]
            found += [(node.lineno, k.value) for k in node.keywords if k.arg in TEXTS]
        elif isinstance(node, ast.Assign):
            for target in node.targets:
                if isinstance(target, ast.Attribute) and target.attr in ATTRIBUTES:
                    found.append((node.lineno, node.value))
    return found


def _name(function: ast.expr) -> str:
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def _is_safe(value: ast.expr, literals: frozenset[str]) -> bool:
    """A literal, a name that stands for one, what a door let through, or something that is no text at all."""
    match value:
        case ast.Constant():
            return True
        case ast.IfExp(body=body, orelse=orelse):
            return _is_safe(body, literals) and _is_safe(orelse, literals)
        case ast.Call(func=function):
            return ast.unparse(function) in DOORS or _name(function) in MAKERS
        case ast.JoinedStr(values=values):
            return all(_is_number(part) for part in values)
        case ast.Name(id=name):
            return name in literals
        case ast.Dict() | ast.DictComp():
            return True
        case _:
            return False


def _is_number(part: ast.expr) -> bool:
    """A literal part of a formatted text, or a length."""
    if isinstance(part, ast.FormattedValue):
        return isinstance(part.value, ast.Call) and _name(part.value.func) == "len"
    return isinstance(part, ast.Constant)


def _makers() -> frozenset[str]:
    """Functions of the interface that return content, whose own texts are checked where they make it."""
    returns: dict[str, set[str]] = {}
    for path in TUI.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef):
                found = ast.unparse(node.returns) if node.returns else ""
                returns.setdefault(node.name, set()).add(found)
    return frozenset(name for name, found in returns.items() if found == {"Content"})


MAKERS = _makers()


def _literals(tree: ast.AST) -> frozenset[str]:
    """Names bound to literals alone: constants of the module, and what a loop takes out of a constant."""
    bound: dict[str, bool] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign | ast.AnnAssign):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            literal = node.value is not None and _is_literal(node.value)
            for target in targets:
                if isinstance(target, ast.Name):
                    bound[target.id] = bound.get(target.id, True) and literal
    for node in ast.walk(tree):
        if isinstance(node, ast.For) and isinstance(node.iter, ast.Name) and bound.get(node.iter.id):
            for name in ast.walk(node.target):
                if isinstance(name, ast.Name):
                    bound[name.id] = True
    return frozenset(name for name, literal in bound.items() if literal)


def _is_literal(value: ast.expr) -> bool:
    return all(
        isinstance(node, ast.Constant | ast.Tuple | ast.List | ast.JoinedStr | ast.Load | ast.BinOp | ast.Add)
        for node in ast.walk(value)
    ) and not any(isinstance(node, ast.FormattedValue) for node in ast.walk(value))


def offences(source: str) -> list[int]:
    """The lines on which something that is neither a literal nor through the door reaches a widget."""
    tree = ast.parse(source)
    literals = _literals(tree)
    return [line for line, value in _calls(tree) if not _is_safe(value, literals)]


@pytest.mark.parametrize("path", sorted(TUI.rglob("*.py")), ids=lambda p: str(p.relative_to(TUI)))
def test_only_literals_and_what_went_through_the_door_reach_a_widget(path: Path) -> None:
    if path.name not in ALLOWED_FILES:
        assert offences(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    "source",
    [
        "Static(title)",
        "Label(f'{title}')",
        "self.notify(str(error))",
        "widget.update(article.title)",
        "Content.from_markup(text)",
        "self.tooltip = article.title",
        "self.border_title = f'{name}'",
        "Static(content=title)",
        "Static('a' + title)",
        "Static('ok' if here else title)",
        "Static(f'{title} {len(x)}')",
    ],
)
def test_the_check_finds_text_that_did_not_go_through_the_door(source: str) -> None:
    assert offences(source) == [1]


@pytest.mark.parametrize(
    "source",
    [
        "Static('Keys')",
        "Static(safe.plain(title))",
        "WORDS = 'a'\nStatic(WORDS)",
        "self.tooltip = 'Close'",
        "x.update({})",
    ],
)
def test_the_check_leaves_literals_and_the_door_alone(source: str) -> None:
    assert offences(source) == []


def test_no_widget_makes_markdown_or_links_of_foreign_text() -> None:
    for path in TUI.rglob("*.py"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        used = {_name(node.func) for node in ast.walk(tree) if isinstance(node, ast.Call)}
        assert not used & {"Markdown", "MarkdownViewer", "from_markup", "Link"}, path
        links = [
            k
            for node in ast.walk(tree)
            if isinstance(node, ast.Call)
            for k in node.keywords
            if k.arg == "link"
        ]
        assert not links, path


HOSTILE = (
    "[/b] [bold]loud[/bold] [sic] [@click=app.quit]press me[/] "
    "\x1b[31mred\x1b[0m \x1b]0;title\x07 \x9b2J \x07 \u202egnp.exe\u202c \u2066hidden\u2069 \x00\x7f end"
)
GONE = frozenset("\x1b\x9b\x07\x00\x7f\u202e\u202c\u2066\u2069")


def test_the_door_takes_controls_away_and_leaves_brackets_alone() -> None:
    shown = safe.plain(HOSTILE).plain
    assert not GONE & set(shown)
    assert "[/b] [bold]loud[/bold] [sic] [@click=app.quit]press me[/]" in shown
    assert not safe.plain(HOSTILE).spans
    assert not GONE & set(safe.line(HOSTILE)) and not GONE & set(safe.cells(HOSTILE))


async def test_a_hostile_article_is_shown_as_it_is_on_every_screen(tmp_path: Path) -> None:
    article = replace(
        FERRY,
        title=HOSTILE,
        source=HOSTILE,
        date=HOSTILE,
        byline=HOSTILE,
        url="https://herald.example/[/b][@click=app.quit]x[/]",
        blocks=(
            Block("paragraph", HOSTILE, False, Reason(HOSTILE, "guess", HOSTILE)),
            Block("heading", HOSTILE, level=2),
            Block("list_item", HOSTILE, marker="[/]"),
            Block("paragraph", HOSTILE),
        ),
    )
    stock = (entry(1, article, tags=(HOSTILE,), others=1), entry(3, article, others=1))
    app = stocked(tmp_path, stock=stock, articles={1: article, 3: article})
    async with app.run_test(size=(120, 30)) as pilot:
        await settled(pilot)
        await press(pilot, "v", "/", "[", "/", "b", "]", "escape", "c", "escape")
        await press(pilot, "enter", "B", "i", "f", "a", "[", "/", "]", "enter")
        assert isinstance(app.screen, ReadingScreen)
        view = app.screen.view
        for row in range(view.total):
            item, line = view.locate(row)
            assert not GONE & set(view.draw(item, line, view.text_width).text)
        await pilot.click(view, offset=(40, 4))
        await press(pilot, "o", "escape", "y", "e", "escape", "c")
        assert app.screen.query_one(ChoiceList).found
        assert app.is_running
