"""Values that are hardly met twice in one story by chance, found again by what they may equal."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence

from reader.comparing.index import index
from reader.comparing.values.mentions import AccountValues, ValueMention
from reader.comparing.values.slips import digits
from reader.comparing.values.verdicts import dimension
from reader.language.figures.value import Value

_DISTINCT = 3  # significant digits from which a count is hardly met twice by chance
_DISTINCT_COUNT = 12  # and the count above which it is not either
_REACH = 0.12  # how far the rounding or the conversion of a value may be off, as a share of it


def is_telling(value: Value) -> bool:
    """Whether a value is hardly met twice in one story by chance."""
    if value.kind == "date":
        moment = value.moment
        return bool(moment and (moment.day or (moment.month and moment.year)))
    if value.low != value.high:
        return value.kind == "money"
    if value.kind in ("money", "time", "age") or value.unit in ("m", "m/s", "score"):
        return True
    if value.kind == "percent":
        return value.low != 50.0
    return len(digits(value)) >= _DISTINCT or (value.low > _DISTINCT_COUNT and value.unit == "")


def telling(own: AccountValues) -> Mapping[Value, list[ValueMention]]:
    """The telling values of an account, each once, with all its mentions."""
    return index((mention.value, mention) for mention in own if is_telling(mention.value))


class Index:
    """Telling values by size, so that no two accounts are read all by all."""

    def __init__(self, values: Iterable[Value]) -> None:
        self._found = index((dimension(value), value) for value in values)
        for found in self._found.values():
            found.sort(key=_size)

    def like(self, value: Value) -> Sequence[Value]:
        """The values of which one may be the same as this one or a rounding of it; all dates and times may be."""
        found = self._found.get(dimension(value), [])
        if value.kind in ("date", "time"):
            return found
        reach = _REACH * abs(value.low) + 1e-9
        first = bisect_left(found, value.low - reach, key=_size)
        return found[first : bisect_right(found, value.low + reach, key=_size)]


def _size(value: Value) -> float:
    return value.low
