"""Values in Chinese and Japanese, which part no words by blanks: digits or numerals, and the unit right behind them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reader.language.durations import DAY, HOUR, MINUTE, MONTH, WEEK, YEAR
from reader.language.figures.forms import Covered
from reader.language.figures.numbers import zeros
from reader.language.figures.templates import any_of
from reader.language.figures.value import Moment, Value, ValueKind
from reader.language.lexicon import Bound

_DIGITS = {sign: value for value, sign in enumerate("〇一二三四五六七八九")} | {"零": 0, "两": 2, "兩": 2}
_TENS = {"十": 10, "百": 100, "千": 1000}
_MYRIADS = {"万": 1e4, "萬": 1e4, "億": 1e8, "亿": 1e8, "兆": 1e12}
_PIECE = re.compile(rf"\d[\d,\uff0c]*+(?:\.\d++)?|[{''.join((*_DIGITS, *_TENS, *_MYRIADS))}]")
_NUMBER = rf"(?:{_PIECE.pattern}){{1,24}}+"  # more are none, and would be tried again at each of them

_UNITS: dict[tuple[ValueKind, str, float], str] = {
    ("money", "JPY", 1): "円 日元 日圓",
    ("money", "CNY", 1): "元 人民币 块钱",
    ("money", "USD", 1): "ドル 美元 美金",
    ("money", "EUR", 1): "ユーロ 欧元 歐元",
    ("money", "GBP", 1): "ポンド 英镑 英鎊",
    ("money", "KRW", 1): "ウォン 韩元 韓元",
    ("percent", "percent", 1): "% \uff05 パーセント",
    ("percent", "percent", 10): "割",
    ("percent", "points", 1): "ポイント 个百分点 個百分點",
    ("age", "", 1): "歳 才 岁 歲",
    ("number", "s", HOUR): "時間 小时 小時",
    ("number", "s", MINUTE): "分間 分钟 分鐘",
    ("number", "s", 1): "秒",
    ("number", "s", DAY): "日間 天",
    ("number", "s", WEEK): "週間 周 星期",
    ("number", "s", MONTH): "ヶ月 か月 カ月 个月 個月",
    ("number", "s", YEAR): "年間",
    ("number", "m", 1e3): "キロメートル キロ 公里 千米",
    ("number", "m", 1): "メートル 米",
    ("number", "m", 0.01): "センチ 厘米",
    ("number", "kg", 1e3): "トン 吨 噸",
    ("number", "kg", 1): "キログラム 公斤 千克",
    ("number", "C", 1): "度",
    ("number", "", 1): "人 名 個 个 件 社 校 台 軒 棟 隻 艘 輌 辆 輛 頭 头 匹 回 次 票 カ所 ヶ所 か所 か国 カ国 家 所 位",
}  # fmt: skip
"""Kind, unit and what one is in the base unit -> the words behind a number."""

_NAMES = {name: told for told, names in _UNITS.items() for name in names.split()}
_HEDGES_BEFORE: dict[Bound, str] = {
    "about": "約 约 大约 大約 およそ",
    "below": "近 不到",
    "above": "超过 超過",
    "at least": "少なくとも 至少",
    "at most": "最大 最多",
}
_HEDGES_AFTER: dict[Bound, str] = {
    "about": "ほど",
    "above": "超",
    "below": "未満",
    "at least": "以上",
    "at most": "以下",
}
_BEFORE, _AFTER = (
    {word: bound for bound, words in table.items() for word in words.split()}
    for table in (_HEDGES_BEFORE, _HEDGES_AFTER)
)
_QUANTITY = re.compile(
    rf"(?P<before>{any_of(_BEFORE)})?(?<!第)(?P<number>{_NUMBER})(?P<more>[多余])?(?P<unit>{any_of(_NAMES)})"
    rf"(?P<after>{any_of(_AFTER)})?"
)
_ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925}  # years before the first one
_DATE = re.compile(
    rf"(?:(?P<era>{any_of(_ERAS)})?(?P<year>\d{{1,4}})年(?!間|前|后|後))?"
    r"(?:(?P<month>1[0-2]|0?[1-9])月)?(?:(?P<day>3[01]|[12]\d|0?[1-9])[日号號](?!間|间))?"
)
_DAYS = {"一昨日": -2, "前天": -2, "昨日": -1, "昨天": -1, "今日": 0, "今天": 0, "明日": 1, "明天": 1}
_YEARS = {"去年": -1, "昨年": -1, "今年": 0, "来年": 1, "明年": 1}
_CHINESE_WEEK = "一二三四五六日"
_WEEKDAYS = {
    form.format(sign): day
    for form, week in (
        ("{}曜", "月火水木金土日"),
        *((f"{lead}{{}}", _CHINESE_WEEK) for lead in ("星期", "周", "週")),
    )
    for day, sign in enumerate(week)
}
_NAMED = re.compile(any_of((*_DAYS, *_YEARS, *_WEEKDAYS)))
_LATE = frozenset(("午後", "下午", "晚上", "夜"))
_TIME = re.compile(
    r"(?P<half>午前|午後|上午|下午|早上|凌晨|晚上|夜)?(?P<h>[01]?\d|2[0-4])[時时点點](?!間|间)"
    r"(?:(?P<m>[0-5]?\d)分(?!間|钟|鐘)|(?P<mid>半))?"
)


def east_asian(text: str) -> list[Value]:
    """The values of a sentence in order; none overlaps another."""
    covered = Covered(len(text))
    found: list[Value] = []
    for read in (_dates, _times, _quantities):
        for value in read(text):
            if not covered.meets(value.start, value.end):
                covered.add(value.start, value.end)
                found.append(value)
    return sorted(found, key=lambda value: value.start)


def _dates(text: str) -> Iterator[Value]:
    for match in _DATE.finditer(text):
        if match[0]:
            year = int(match["year"]) + _ERAS.get(match["era"] or "", 0) if match["year"] else None
            month, day = (int(match[name]) if match[name] else None for name in ("month", "day"))
            yield _date(match, Moment(year, month, day))
    for match in _NAMED.finditer(text):
        if match[0] in _DAYS:
            yield _date(match, Moment(turn=_DAYS[match[0]], span="day"))
        elif match[0] in _YEARS:
            yield _date(match, Moment(turn=_YEARS[match[0]], span="year"))
        else:
            yield _date(match, Moment(weekday=_WEEKDAYS[match[0]]))


def _date(match: re.Match[str], moment: Moment) -> Value:
    return Value("date", *match.span(), match.span(), 0.0, 0.0, "date", moment=moment)


def _times(text: str) -> Iterator[Value]:
    for match in _TIME.finditer(text):
        hour, minute = int(match["h"]), 30 if match["mid"] else int(match["m"] or 0)
        hour += 12 * (match["half"] in _LATE and hour < 12)
        told, is_open = 60.0 * hour + minute, match["half"] is None and hour <= 12
        grain = 5.0 if minute else 30.0
        yield Value("time", *match.span(), match.span(), told, told, "clock", grain, loose=is_open)


def _quantities(text: str) -> Iterator[Value]:
    for match in _QUANTITY.finditer(text):
        kind, unit, factor = _NAMES[match["unit"]]
        amount, grain = (number * factor for number in _amount(match["number"]))
        hedge = (
            _BEFORE.get(match["before"]) or _AFTER.get(match["after"]) or ("above" if match["more"] else "")
        )
        core = match.span("number")
        yield Value(kind, *match.span(), core, amount, amount, unit, grain, hedge, factor=factor)


def _amount(written: str) -> tuple[float, float]:
    """What digits and numerals come to, and what the last written place of it counts: 1億2000万, 三千."""
    total = section = number = 0.0
    piece = ""
    for piece in _PIECE.findall(written):
        if piece in _DIGITS:
            number = 10 * number + _DIGITS[piece]
        elif piece in _TENS:
            section, number = section + (number or 1) * _TENS[piece], 0.0
        elif piece in _MYRIADS:
            total, section, number = total + ((section + number) or 1) * _MYRIADS[piece], 0.0, 0.0
        else:
            number = float(re.sub(r"[,\uff0c]", "", piece))
    value = total + section + number
    decimals = len(piece.partition(".")[2]) if value == number else 0
    return value, 10.0**-decimals if decimals else zeros(str(int(value)))
