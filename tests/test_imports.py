"""What is not needed is not imported: each case runs in a process of its own."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from tests.processes import SEEDS, python

import reader

HEAVY = ("textual", "rich", "rapidfuzz", "lxml", "trafilatura", "sqlite3")
HTML = ("lxml", "trafilatura", "readability")


def _loaded(code: str, names: tuple[str, ...]) -> list[str]:
    watched = f"import sys\n{code}\nprint('loaded:', *[name for name in {names!r} if name in sys.modules])"
    return python(watched).rsplit("loaded:", 1)[1].split()


def _command(*words: str) -> str:
    return f"from reader.cli import run; run({list(words)!r})"


def test_the_package_imports_nothing_heavy() -> None:
    assert _loaded("import reader", HEAVY) == []


def test_a_type_checker_and_the_program_know_the_same_names() -> None:
    top = ast.parse(Path(reader.__file__).read_text("utf-8")).body
    checked = next(node for node in top if isinstance(node, ast.If)).body
    imported = {alias.asname for node in checked if isinstance(node, ast.ImportFrom) for alias in node.names}
    assert (
        imported
        == set(reader.__all__)
        == {name for name in dir(reader) if getattr(reader, name) and name[0] != "_"}
    )
    assert not any(isinstance(node, ast.FunctionDef) and node.name == "__getattr__" for node in top)


def test_a_public_name_brings_only_its_own() -> None:
    assert _loaded("import reader; reader.Article, reader.ReaderError", HEAVY) == []


@pytest.mark.parametrize("module", ["reader.model", "reader.errors", "reader.config", "reader.cli"])
def test_the_nouns_and_the_command_line_import_nothing_heavy(module: str) -> None:
    assert _loaded(f"import {module}", HEAVY) == []


def test_the_library_brings_sqlite_and_nothing_else_of_weight(tmp_path: Path) -> None:
    code = (
        "from pathlib import Path; from reader.library import Library;"
        f"Library.open(Path({str(tmp_path / 'data')!r})).entries()"
    )
    assert _loaded(code, (*HEAVY, "reader.comparing", "reader.cleaning", "reader.sources")) == ["sqlite3"]


def test_showing_a_text_loads_no_interface_no_store_no_html_and_nothing_that_compares() -> None:
    compares = ("reader.comparing", "reader.reports.findings", "reader.layout.marks")
    assert _loaded(_command("show", SEEDS[0]), ("textual", "sqlite3", *HTML, *compares)) == []


def test_comparing_texts_loads_no_interface_no_store_and_no_html() -> None:
    assert _loaded(_command("diff", SEEDS[0], SEEDS[3]), ("textual", "sqlite3", *HTML)) == []


def test_help_and_version_load_no_engine() -> None:
    engines = ("reader.comparing", "reader.cleaning", "reader.library", "reader.reports", *HEAVY)
    assert _loaded(_command("--help"), engines) == []
    assert _loaded(_command("--version"), engines) == []


def test_a_page_loads_what_reads_pages_and_no_interface(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text(
        "<!doctype html><title>Ferry</title><article><p>"
        + "The ferry to Ulverholm runs again, the harbour board said on Monday. " * 5
        + "</p></article>"
    )
    assert "textual" not in _loaded(_command("show", str(page)), ("textual", "lxml"))
