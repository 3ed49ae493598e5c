"""The commands: what comes out, on which stream, with which exit status."""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import closing
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from tests.library.texts import BRIDGE, BRIDGE_AGAIN, CHEESE
from tests.processes import SEEDS, environment, program

from reader import __version__
from reader.library import Library, review_key


@pytest.fixture
def bridge(tmp_path: Path) -> tuple[str, str]:
    """Two files with two accounts of one story."""
    paths = (tmp_path / "one.txt", tmp_path / "two.txt")
    for path, text in zip(paths, (BRIDGE, BRIDGE_AGAIN), strict=True):
        path.write_text(text)
    return str(paths[0]), str(paths[1])


def _lines(data: bytes) -> list[str]:
    return data.decode().splitlines()


# ---------------------------------------------------------------- without a terminal


def test_without_a_terminal_reader_lists_the_library(data: Path) -> None:
    done = program([], data=data)
    assert done.returncode == 0
    assert len([line for line in _lines(done.stdout) if line[:1].isdigit()]) == 4
    assert b"\x1b" not in done.stdout


def test_without_a_terminal_one_file_is_shown(data: Path) -> None:
    done = program([SEEDS[3]], data=data)
    assert done.returncode == 0
    assert b"sent shockwaves" in done.stdout
    assert b"\x1b" not in done.stdout


def test_without_a_terminal_two_files_are_compared(data: Path) -> None:
    done = program([SEEDS[0], SEEDS[3]], data=data)
    assert done.returncode == 1
    assert b"STATEMENT BY STATEMENT" in done.stdout


def test_without_a_terminal_three_files_make_a_matrix(data: Path) -> None:
    done = program([*SEEDS[:3]], data=data)
    assert done.returncode == 1
    assert b"STATEMENTS" in done.stdout


# ---------------------------------------------------------------- show and diff


def test_show_reads_standard_input(data: Path) -> None:
    done = program(["show", "-"], data=data, given=BRIDGE.encode())
    assert done.returncode == 0
    assert b"Mira Solveig" in done.stdout


@pytest.mark.parametrize(
    ("form", "begins"), [("json", b"{"), ("html", b"<!DOCTYPE html>"), ("markdown", b""), ("text", b"")]
)
def test_show_and_diff_have_every_format(
    data: Path, bridge: tuple[str, str], form: str, begins: bytes
) -> None:
    shown = program(["show", bridge[0], "--format", form], data=data)
    compared = program(["diff", *bridge, "--format", form], data=data)
    assert shown.stdout.startswith(begins) and compared.stdout.startswith(begins)
    assert (shown.returncode, compared.returncode) == (0, 1)
    assert b"Solveig" in shown.stdout and b"Solveig" in compared.stdout


def test_the_json_of_show_is_the_contract(data: Path, bridge: tuple[str, str]) -> None:
    found = json.loads(program(["show", bridge[0], "--format", "json"], data=data).stdout)
    assert found["schema"] == 1
    assert {"kind", "text", "kept", "reason"} == set(found["blocks"][0])


def test_a_file_does_not_differ_from_itself(data: Path, bridge: tuple[str, str]) -> None:
    done = program(["diff", bridge[0], bridge[0]], data=data)
    assert done.returncode == 0
    assert b"No differences." in done.stdout


def test_only_kinds_that_are_not_there_means_no_differences(data: Path, bridge: tuple[str, str]) -> None:
    assert program(["diff", "--only", "percent", *bridge], data=data).returncode == 0


def test_the_width_is_kept(data: Path) -> None:
    done = program(["diff", "--width", "50", SEEDS[0], SEEDS[3]], data=data)
    assert max(map(len, _lines(done.stdout))) <= 50


def test_colour_comes_when_it_is_asked_for_and_not_by_itself(data: Path, bridge: tuple[str, str]) -> None:
    assert b"\x1b[" in program(["diff", "--color", "always", *bridge], data=data).stdout
    assert b"\x1b" not in program(["diff", *bridge], data=data).stdout


def test_stripped_lines_are_shown_with_their_reasons(data: Path) -> None:
    done = program(["show", "--stripped", SEEDS[0]], data=data)
    assert any("DEC_D_Incontent-1" in line and "[" in line for line in _lines(done.stdout))


def test_an_encoding_without_the_signs_gets_ascii(data: Path, bridge: tuple[str, str]) -> None:
    done = program(["diff", *bridge], data=data, encoding="ascii")
    assert done.returncode == 1
    assert done.stdout.isascii()


def test_signs_that_an_encoding_lacks_become_others_like_them(data: Path, tmp_path: Path) -> None:
    path = tmp_path / "cafe.txt"
    path.write_text("“The café is open…” – so says Zoë Ångström, 東, of the town’s council today.")
    done = program(["show", str(path)], data=data, encoding="ascii")
    assert b'"The cafe is open." - so says Zoe Angstrom, ??, of the town\'s council' in done.stdout


def test_json_is_utf_8_whatever_the_encoding_of_the_terminal(data: Path) -> None:
    one = program(["show", "--format", "json", SEEDS[2]], data=data, encoding="ascii")
    other = program(["show", "--format", "json", SEEDS[2]], data=data)
    assert one.stdout == other.stdout
    assert "“" in one.stdout.decode()


def test_showing_and_comparing_files_leaves_no_library_behind(data: Path, bridge: tuple[str, str]) -> None:
    program(["show", bridge[0]], data=data)
    program(["diff", *bridge], data=data)
    assert not data.exists()


def test_pipes_that_the_shell_opened_are_read_like_files(data: Path, bridge: tuple[str, str]) -> None:
    ends = []
    for path in bridge:
        read, write = os.pipe()
        os.write(write, Path(path).read_bytes())
        os.close(write)
        ends.append(read)
    names = [f"/dev/fd/{end}" for end in ends]
    done = program(["diff", "--format", "json", *names], data=data)
    for end in ends:
        os.close(end)
    assert done.stdout == program(["diff", "--format", "json", *bridge], data=data).stdout


# ---------------------------------------------------------------- trouble


@pytest.mark.parametrize(
    "words",
    [
        ["nosuchfile.txt"],
        ["show", "nosuchfile.txt"],
        ["diff", SEEDS[0], "nosuchfile.txt"],
        ["diff", SEEDS[0]],
        ["diff", *SEEDS, *SEEDS, SEEDS[0]],
        ["show"],
        ["show", "/"],
        ["show", "--format", "pdf", SEEDS[0]],
        ["show", "--width", "3", SEEDS[0]],
        ["diff", "--only", "weather", SEEDS[0], SEEDS[1]],
        ["--bogus"],
        ["add", "nosuchfile.txt"],
        ["remove", "99"],
        ["remove", "nosuchfile.txt"],
        ["show", "99"],
        ["state", "--import", SEEDS[0]],
        ["show", "-"],
        ["show", ""],
        ["add", ""],
        ["remove", ""],
        [""],
        ["list", "--data-dir", ""],
        ["show", "ftp://host.example/page"],
        ["state", "--import", "-"],
        ["frobnicate"],
        ["x" * 5000],
        ["add", "x" * 5000],
        ["state", "--import", ""],
        ["show", SEEDS[0], ""],
        ["check", "now"],
        ["show", "--facts", "--stripped", SEEDS[0]],
        ["diff", "--only", "money", *SEEDS[:3]],
    ],
    ids=lambda words: " ".join(words)[:60],
)
def test_trouble_is_one_line_and_status_2(data: Path, words: list[str]) -> None:
    done = program(words, data=data)
    assert done.returncode == 2
    assert done.stdout == b""
    assert len(_lines(done.stderr)) == 1
    assert done.stderr.startswith(b"reader: ")
    assert b"Traceback" not in done.stderr


@pytest.mark.parametrize("command", ["show", "add"])
@pytest.mark.parametrize("text", ["", "\n \n\n"])
def test_a_file_without_text_is_trouble(data: Path, tmp_path: Path, command: str, text: str) -> None:
    path = tmp_path / "empty.txt"
    path.write_text(text)
    done = program([command, str(path)], data=data)
    assert done.returncode == 2
    assert "there is no text" in done.stderr.decode()


def test_the_line_names_the_file_and_the_reason(data: Path, tmp_path: Path) -> None:
    path = tmp_path / "picture.png"
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(32)) * 200)
    done = program(["show", str(path)], data=data)
    assert "picture.png" in done.stderr.decode()
    assert "this is a picture, not text" in done.stderr.decode()


def test_a_name_that_would_play_tricks_is_printed_harmlessly(data: Path) -> None:
    done = program(["show", "\x1b]0;owned\x07\x1b[2J‮gone"], data=data)
    assert done.returncode == 2
    assert b"\x1b" not in done.stderr and "‮".encode() not in done.stderr


def test_text_that_would_play_tricks_is_printed_harmlessly(data: Path) -> None:
    text = BRIDGE.replace("girder", "gir\x1b[31mder\x9b2J\u202e")
    done = program(["show", "-"], data=data, given=text.encode())
    assert b"\x1b" not in done.stdout and "\u202e".encode() not in done.stdout


def test_a_closed_pipe_ends_it_quietly(data: Path) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "reader", "diff", *SEEDS[:2]],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(data),
    )
    assert process.stdout is not None and process.stderr is not None
    process.stdout.close()
    errors = process.stderr.read()
    process.stderr.close()
    assert process.wait() in (0, 1)
    assert errors == b""


def test_a_full_disk_is_one_line(data: Path) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "reader", "show", SEEDS[0]],
            stdout=full,
            stderr=subprocess.PIPE,
            env=environment(data),
            check=False,
        )
    assert done.returncode == 2
    assert _lines(done.stderr) == ["reader: standard output: No space left on device"]


# ---------------------------------------------------------------- help


def test_help_teaches_with_examples(data: Path) -> None:
    done = program(["--help"], data=data)
    assert done.returncode == 0
    for words in ("reader A B", "reader diff", "--data-dir", "Examples", "Exit status"):
        assert words in done.stdout.decode()
    assert max(map(len, _lines(done.stdout))) <= 80


@pytest.mark.parametrize("command", ["show", "diff", "add", "list", "remove", "state", "check", "config"])
def test_every_command_has_help(data: Path, command: str) -> None:
    done = program([command, "--help"], data=data)
    assert done.returncode == 0
    assert f"usage: reader {command}" in done.stdout.decode()
    assert max(map(len, _lines(done.stdout))) <= 80
    assert f"reader {command}" in program(["--help"], data=data).stdout.decode()


def test_the_version_is_printed(data: Path) -> None:
    assert program(["--version"], data=data).stdout.decode() == f"reader {__version__}\n"


# ---------------------------------------------------------------- the library


def test_articles_are_added_listed_shown_and_removed(data: Path, bridge: tuple[str, str]) -> None:
    added = program(["add", *bridge, "-"], data=data, given=CHEESE.encode())
    assert added.returncode == 0
    assert len(_lines(added.stdout)) == 3
    found = json.loads(program(["list", "--format", "json", "girder"], data=data).stdout)
    assert {entry["path"] for entry in found} == set(bridge)
    first = next(str(entry["id"]) for entry in found if entry["path"] == bridge[0])
    assert b"Solveig" in program(["show", first], data=data).stdout
    assert program(["remove", first, bridge[1]], data=data).returncode == 0
    assert [e["path"] for e in json.loads(program(["list", "--format", "json"], data=data).stdout)] == [None]


def test_two_articles_of_the_library_are_compared_with_what_was_said_of_them(data: Path) -> None:
    with Library.open(data) as library:
        left, right = (library.article(library.add(path).id) for path in (SEEDS[0], SEEDS[3]))
        comparison = library.compare(left, right)
        key = review_key(comparison, comparison.differences[0])
        library.set_review(left.origin.digest, right.origin.digest, key, "checked", "the desk has called")
        numbers = [str(entry.id) for entry in library.entries()]
    assert b"review checked: the desk has called" in program(["diff", *numbers], data=data).stdout


def test_accounts_of_the_library_make_a_story_with_the_links_made_by_hand(data: Path) -> None:
    with Library.open(data) as library:
        numbers = [library.add(path).id for path in (SEEDS[0], SEEDS[2], SEEDS[3])]
        one, other, third = map(library.article, numbers)
        pair = library.compare(one, other)
        left, right = (
            pair.left.sentences[pair.links[0].left[0]],
            pair.right.sentences[pair.links[0].right[0]],
        )
        library.set_link(one.origin.digest, other.origin.digest, left.text, right.text, False)
        expected = library.story([one, other, third]).to_dict()
    ours = program(["diff", "--format", "json", *map(str, numbers)], data=data).stdout
    files = program(["diff", "--format", "json", SEEDS[0], *SEEDS[2:]], data=data).stdout
    assert json.loads(ours) == expected != json.loads(files)


def test_what_can_be_added_is_added_though_another_cannot(data: Path, bridge: tuple[str, str]) -> None:
    done = program(["add", "nosuchfile.txt", bridge[0]], data=data)
    assert done.returncode == 2
    assert len(_lines(done.stdout)) == len(_lines(done.stderr)) == 1


def test_the_linear_list_has_a_sentence_for_each_article(data: Path) -> None:
    lines = _lines(program(["list", "--plain"], data=data).stdout)
    assert len(lines) == 4
    assert all(line.startswith("Number ") for line in lines)


def test_the_list_has_columns_as_there_is_room_the_one_it_is_sorted_by_last_given_up(data: Path) -> None:
    def first(*words: str) -> str:
        return _lines(program(["list", *words], data=data).stdout)[0]

    assert first("--width", "300").endswith("own startup  Financial Times  817 words  3 min  +3 accounts")
    assert first("--width", "80").endswith("…  Financial Times  3 min  +3 accounts")
    assert first("--width", "60").endswith("…  +3 accounts")
    assert first("--width", "60", "--sort", "source").endswith("…  Financial Times")


def test_the_columns_of_the_list_stand_under_one_another(data: Path) -> None:
    lines = _lines(program(["list", "--width", "90"], data=data).stdout)[:4]
    assert len({line.index("+3 accounts") for line in lines}) == 1


@pytest.mark.parametrize("words", [["list"], ["list", "--plain"], []])
def test_the_list_can_do_with_ascii_signs(data: Path, words: list[str]) -> None:
    done = program([*words, "--ascii"], data=data)
    assert not set("●·…“”’") & set(done.stdout.decode())
    assert b"certainly don't tell" in done.stdout


def test_first_words_that_stand_for_a_title_are_quoted(data: Path) -> None:
    lines = _lines(program(["list", "--width", "200"], data=data).stdout)
    assert ["“" in line for line in lines[:4]] == [False, False, True, True]


@pytest.mark.parametrize("form", [[], ["--plain"]])
@pytest.mark.parametrize(("query", "shown"), [("xyzzyq", "xyzzyq"), ("a\udce9", "a\ufffd")])
def test_a_search_that_finds_nothing_does_not_call_the_library_empty(
    data: Path, form: list[str], query: str, shown: str
) -> None:
    done = program(["list", *form, query], data=data)
    assert done.stdout.decode() == f"No article matches “{shown}”.\n"


@pytest.mark.parametrize("given", [b"{", b"[" * 100_000])
def test_a_state_on_standard_input_that_is_no_json_is_told_in_words(data: Path, given: bytes) -> None:
    done = program(["state", "--import", "-"], data=data, given=given)
    assert done.stderr.startswith(b"reader: standard input: this is not JSON")


def test_check_says_that_all_is_well(data: Path) -> None:
    done = program(["check"], data=data)
    assert done.returncode == 0
    assert b"all is well" in done.stdout


def test_check_names_what_is_wrong(data: Path) -> None:
    data.mkdir()
    (data / "library.sqlite3").write_bytes(b"nonsense" * 1000)
    done = program(["check"], data=data)
    assert done.returncode == 2
    assert b"damaged" in done.stderr


def test_a_library_of_another_program_is_told_of_once(data: Path) -> None:
    data.mkdir()
    with closing(sqlite3.connect(data / "library.sqlite3")) as c:
        c.execute("PRAGMA user_version = -3")
    done = program(["diff", "1", "2"], data=data)
    assert done.returncode == 1
    assert len(_lines(done.stderr)) == 1
    assert b"written by another program" in done.stderr


def test_a_title_in_the_file_of_the_library_plays_no_tricks(data: Path, bridge: tuple[str, str]) -> None:
    program(["add", *bridge], data=data)
    with closing(sqlite3.connect(data / "library.sqlite3")) as c, c:
        c.execute("UPDATE article SET title = char(27) || ']0;owned' || char(7) || char(8238) || 'Title'")
    for words in (["list"], ["list", "--plain"], ["remove", bridge[0]]):
        done = program(words, data=data)
        assert b"Title" in done.stdout
        assert b"\x1b" not in done.stdout and "\u202e".encode() not in done.stdout


def test_the_state_goes_out_and_in_again(data: Path, tmp_path: Path) -> None:
    from reader.library import Library

    with Library.open(data) as library:
        library.set_note("a" * 64, "ask again")
    state = program(["state"], data=data).stdout
    other = tmp_path / "other"
    done = program(["state", "--import", "-"], data=other, given=state)
    assert done.stdout == b"took in 1 statement\n"
    assert program(["state"], data=other).stdout == state


def test_the_directory_can_be_given_with_any_command_and_in_any_place(data: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    assert program(["--data-dir", str(other), "list"], data=data).returncode == 0
    assert program(["check", "--data-dir", str(other)], data=data).returncode == 0
    assert other.is_dir() and not data.exists()


def test_options_with_a_value_may_stand_before_the_command(data: Path) -> None:
    words = ["show", SEEDS[0]]
    for option in (["--width", "50"], ["--format", "json"], ["--color=always"]):
        assert program([*option, *words], data=data).stdout == program([*words, *option], data=data).stdout


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["show", *SEEDS[:2]], f"reader: {SEEDS[1]} is one too many (see `reader show --help`)"),
        (["list", "--color", "never"], "reader: there is no option --color (see `reader list --help`)"),
    ],
)
def test_what_a_command_does_not_take_is_named(data: Path, words: list[str], said: str) -> None:
    assert _lines(program(words, data=data).stderr) == [said]


def test_a_file_named_like_a_command_can_be_opened_by_its_path(data: Path, tmp_path: Path) -> None:
    path = tmp_path / "show"
    path.write_text(BRIDGE)
    assert b"Solveig" in program([str(path)], data=data).stdout


def test_a_settings_file_is_created_where_there_is_none(data: Path) -> None:
    where = program(["config", "--path"], data=data).stdout
    assert where.decode() == f"{data / 'settings.toml'}\n"
    assert program(["config", "--create"], data=data).stdout == where
    assert (data / "settings.toml").read_bytes() == program(["config", "--default"], data=data).stdout
    assert program(["config"], data=data).returncode == 0


def test_a_settings_file_is_not_written_over(data: Path) -> None:
    data.mkdir()
    (data / "settings.toml").write_text('theme = "light"')
    done = program(["config", "--create"], data=data)
    assert done.returncode == 2
    assert b"there is a settings file already" in done.stderr
    assert (data / "settings.toml").read_text() == 'theme = "light"'


def test_settings_that_cannot_be_created_are_one_line(data: Path, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    done = program(["config", "--create", "--data-dir", str(tmp_path / "file")], data=data)
    assert done.returncode == 2
    assert done.stderr.decode() == f"reader: {tmp_path / 'file' / 'settings.toml'}: File exists\n"


@pytest.mark.parametrize(
    ("settings", "words"),
    [
        ('theme = "pink"', "settings.toml: theme must be one of"),
        ('[keys]\nfly = "x"', "settings.toml: There is no command “fly”"),
    ],
)
def test_settings_that_cannot_be_followed_are_one_line(data: Path, settings: str, words: str) -> None:
    data.mkdir()
    (data / "settings.toml").write_text(settings)
    done = program(["config"], data=data)
    assert done.returncode == 2
    assert len(_lines(done.stderr)) == 1
    assert words in done.stderr.decode()


# ---------------------------------------------------------------- addresses


@pytest.fixture
def site(tmp_path: Path) -> Iterator[str]:
    """The address of a small site with one page."""
    (tmp_path / "bridge.txt").write_text(BRIDGE)
    handler = partial(_Quiet, directory=str(tmp_path))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


def test_an_address_is_shown_and_added_like_a_file(data: Path, site: str) -> None:
    shown = program(["show", f"{site}/bridge.txt"], data=data)
    assert (shown.returncode, shown.stderr) == (0, b"")
    assert b"Mira Solveig" in shown.stdout
    assert program(["add", f"{site}/bridge.txt"], data=data).returncode == 0
    found = json.loads(program(["list", "--format", "json"], data=data).stdout)
    assert [entry["url"] for entry in found] == [f"{site}/bridge.txt"]
    assert program(["remove", f"{site}/bridge.txt"], data=data).returncode == 0


def test_an_address_that_answers_otherwise_is_one_line(data: Path, site: str) -> None:
    done = program(["show", f"{site}/gone.txt"], data=data)
    assert done.returncode == 2
    assert len(_lines(done.stderr)) == 1
    assert b"404" in done.stderr
