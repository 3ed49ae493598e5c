"""Settings come from a file that says clearly what is wrong with it."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from reader import config
from reader.config import Settings
from reader.errors import ConfigError


def _file(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "settings.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_without_a_file_there_are_defaults(tmp_path: Path) -> None:
    assert config.load(tmp_path / "settings.toml") == Settings()


def test_a_mark_at_the_beginning_of_the_file_is_passed_over(tmp_path: Path) -> None:
    assert config.load(_file(tmp_path, '\ufefftheme = "light"\n')) == Settings(theme="light")


def test_what_the_file_says_is_taken(tmp_path: Path) -> None:
    path = _file(tmp_path, 'theme = "light"\nmeasure = 66\nanimations = false\n[keys]\nswap = "X"\n')
    assert config.load(path) == Settings(theme="light", measure=66, animations=False, keys={"swap": "X"})


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('them = "dark"', "there is no setting “them”"),
        ('theme = "pink"', "theme must be one of auto, dark, light"),
        ('ascii = "maybe"', "ascii must be one of"),
        ("measure = 20", "measure must be a whole number from 66 to 76"),
        ("measure = true", "measure must be a whole number"),
        ('animations = "yes"', "animations must be true or false"),
        ("keys = 3", "keys must be a table"),
        ("[keys]\nswap = 3", "keys must be a table"),
        ("theme = =", "line 1"),
    ],
)
def test_what_cannot_be_followed_is_named_with_the_file(tmp_path: Path, text: str, words: str) -> None:
    path = _file(tmp_path, text)
    with pytest.raises(ConfigError) as caught:
        config.load(path)
    assert str(path) in str(caught.value)
    assert words in str(caught.value)


def test_a_file_that_is_no_text_is_named(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(ConfigError, match=r"settings\.toml: this is not text in UTF-8"):
        config.load(path)


def test_the_default_file_changes_nothing_and_names_every_setting() -> None:
    text = config.default_text([("swap", "x", "Swap A and B")])
    assert config.read(tomllib.loads(text)) == Settings()
    uncommented = "\n".join(
        line.removeprefix("# ")
        for line in text.splitlines()
        if " = " in line and not line.startswith("# Keys")
    )
    assert config.read(tomllib.loads(uncommented.replace("swap", "[keys]\nswap"))) == Settings(
        keys={"swap": "x"}
    )
    assert all(f"# {name} = " in text for name in Settings.__dataclass_fields__ if name != "keys")


def test_settings_written_as_lines_are_read_back(tmp_path: Path) -> None:
    settings = Settings(theme="dark", measure=70, keys={"swap": "X,ctrl+x"})
    assert config.load(_file(tmp_path, "\n".join(config.lines(settings)))) == settings


def test_the_directory_asked_for_comes_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("READER_DATA_DIR", str(tmp_path / "variable"))
    assert config.paths(tmp_path / "option").data == tmp_path / "option"
    assert config.paths(str(tmp_path / "option")) == config.paths(tmp_path / "option")
    assert config.paths().data == tmp_path / "variable"
    assert config.paths().settings == tmp_path / "variable" / "settings.toml"


def test_without_either_the_directory_is_the_platforms(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("READER_DATA_DIR", raising=False)
    monkeypatch.setenv("XDG_DATA_HOME", "/somewhere/data")
    monkeypatch.setenv("XDG_CONFIG_HOME", "/somewhere/config")
    found = config.paths()
    assert config.APP in found.data.parts
    assert found.settings.name == "settings.toml"
