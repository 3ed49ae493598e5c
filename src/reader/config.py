"""settings.toml becomes a dataclass; the places where things lie."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal, TypeAlias, get_args

from reader.errors import ConfigError

APP = "reader-accounts"
DATA_DIR_VARIABLE = "READER_DATA_DIR"

Theme: TypeAlias = Literal["auto", "dark", "light"]
Ascii: TypeAlias = Literal["auto", "always", "never"]
Layout: TypeAlias = Literal["auto", "side by side", "stacked"]
MEASURE = (66, 76)
_CHOICES = {"theme": get_args(Theme), "ascii": get_args(Ascii), "layout": get_args(Layout)}


@dataclass(frozen=True, slots=True)
class Paths:
    """Where things lie."""

    data: Path  # the directory of the library
    settings: Path  # the settings file, which need not exist


@dataclass(frozen=True, slots=True)
class Settings:
    """What the user has chosen."""

    theme: Theme = "auto"
    ascii: Ascii = "auto"  # glyphs that every font has
    layout: Layout = "auto"  # of a comparison
    measure: int = 72  # columns of the reader view
    animations: bool = True
    keys: dict[str, str] = field(default_factory=dict)  # command id -> key, several apart by commas


def paths(data_dir: str | os.PathLike[str] | None = None) -> Paths:
    """The directory asked for, else that of READER_DATA_DIR, else the platform's; settings lie in it too."""
    if data_dir is None:
        data_dir = os.environ.get(DATA_DIR_VARIABLE) or None
    if data_dir is not None:
        return Paths(Path(data_dir), Path(data_dir) / "settings.toml")
    import platformdirs

    return Paths(
        platformdirs.user_data_path(APP, appauthor=False),
        platformdirs.user_config_path(APP, appauthor=False) / "settings.toml",
    )


def load(path: Path) -> Settings:
    """The settings in a file, the defaults where there is none.

    Raises :class:`ConfigError` naming the file, the setting and what it may be.
    """
    import tomllib

    try:
        data = tomllib.loads(path.read_text("utf-8-sig"))  # some editors begin a file with a mark
    except (FileNotFoundError, NotADirectoryError):
        return Settings()
    except UnicodeDecodeError as error:
        raise ConfigError(f"{path}: this is not text in UTF-8") from error
    except (OSError, tomllib.TOMLDecodeError) as error:
        raise ConfigError(f"{path}: {getattr(error, 'strerror', None) or error}") from error
    try:
        return read(data)
    except ConfigError as error:
        raise ConfigError(f"{path}: {error}") from error


def create(path: Path, text: str) -> None:
    """Write a settings file where there is none.

    Raises :class:`ConfigError` naming the file, also when it is there already.
    """
    try:
        path.parent.mkdir(0o700, parents=True, exist_ok=True)
        with path.open("x", encoding="utf-8") as file:
            file.write(text)
    except OSError as error:
        reason = "there is a settings file already" if path.is_file() else error.strerror or error
        raise ConfigError(f"{path}: {reason}") from error


def read(data: dict[str, Any]) -> Settings:
    """Settings from the parsed file; raises :class:`ConfigError`."""
    known = Settings.__dataclass_fields__
    for name, value in data.items():
        if name not in known:
            raise ConfigError(f"there is no setting “{name}”; there are {', '.join(known)}")
        if name in _CHOICES and value not in _CHOICES[name]:
            raise ConfigError(f"{name} must be one of {', '.join(_CHOICES[name])}")
    low, high = MEASURE
    measure, keys = data.get("measure", low), data.get("keys", {})
    if type(measure) is not int or not low <= measure <= high:
        raise ConfigError(f"measure must be a whole number from {low} to {high}")
    if not isinstance(data.get("animations", True), bool):
        raise ConfigError("animations must be true or false")
    if not isinstance(keys, dict) or not all(isinstance(key, str) for key in keys.values()):
        raise ConfigError('keys must be a table of command = "key"')
    return Settings(**data)


def lines(settings: Settings) -> list[str]:
    """Settings as lines of TOML."""
    found = [f"{name} = {_toml(getattr(settings, name))}" for name in _COMMENTS]
    if settings.keys:
        found += ["", "[keys]", *(f"{command} = {_toml(key)}" for command, key in settings.keys.items())]
    return found


def default_text(commands: list[tuple[str, str, str]]) -> str:
    """A settings file that changes nothing, every setting commented.

    ``commands`` are the commands that can be rebound: id, key, what it does.
    """
    default = Settings()
    parts = ["# Settings of Reader. Take the # away in front of a setting to change it.\n"]
    for name, comment in _COMMENTS.items():
        parts.append(f"\n# {comment}\n# {name} = {_toml(getattr(default, name))}\n")
    parts.append(
        '\n# Keys: command = "key", several apart by commas. Names of keys: a, A, ctrl+a, f1, escape, …\n[keys]\n'
    )
    width = max((len(f"{name} = {_toml(key)}") for name, key, _ in commands), default=0)
    parts.extend(f"# {f'{name} = {_toml(key)}':<{width}}  # {text}\n" for name, key, text in commands)
    return "".join(parts)


_COMMENTS = {
    "theme": "The colours: auto (what the terminal has), dark, light.",
    "ascii": "Signs that every font has: auto (when the encoding asks for it), always, never.",
    "layout": "A comparison: auto (side by side from 100 columns), side by side, stacked.",
    "measure": f"Columns of the reader view, {MEASURE[0]} to {MEASURE[1]}.",
    "animations": "Whether anything moves: true, false.",
}


def _toml(value: object) -> str:
    import json

    return json.dumps(value, ensure_ascii=False)
