"""Units of measurement: which dimension a unit word measures and how it converts.

Factors are those of the international yard and pound (1959) and of the SI brochure.
"""

from __future__ import annotations

from dataclasses import dataclass

from reader.language.durations import DAY, HOUR, MINUTE, MONTH, WEEK, YEAR
from reader.language.figures.templates import Table


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit: ``value * factor + offset`` in the base unit of its dimension."""

    dimension: str  # "m", "m/s", "kg", "m2", "l", "C", "s", "W", "B", "J", "Hz"
    factor: float
    offset: float = 0.0


_TABLE: dict[str, dict[float, str]] = {
    "m": {
        1.0: "m, metre, metres, meter, meters, metern, mètre, mètres, metro, metros, metri",
        0.01: "cm, centimetre, centimetres, centimeter, centimeters, zentimeter",
        0.001: "mm, millimetre, millimetres, millimeter, millimeters",
        1e3: "km, kms, kilometre, kilometres, kilometer, kilometers, kilometern, kilomètre, kilomètres, "
        "kilómetros, quilômetros, chilometri",
        1609.344: "mi, mile, miles, meilen",
        1852.0: "nautical mile, nautical miles, seemeilen",
        0.3048: "ft, foot, feet",
        0.9144: "yd, yard, yards",
        0.0254: "inch, inches, in",
    },
    "m/s": {
        1.0: "m/s, metres per second, meters per second",
        1 / 3.6: "km/h, kmh, kph, kilometres an hour, kilometers an hour, kilometres per hour, kilometers "
        "per hour, stundenkilometer, kilometer pro stunde, kilometern pro stunde, kilomètres à l'heure, kilomètres par heure, km à l'heure, kilometer per uur, km par heure",
        0.44704: "mph, miles an hour, miles per hour",
        1852 / 3600: "kn, kt, kts, knot, knots, knoten",
    },
    "kg": {
        1.0: "kg, kgs, kilo, kilos, kilogram, kilograms, kilogramme, kilogrammes, kilogramm",
        0.001: "g, gram, grams, gramme, grammes, gramm",
        1e-6: "mg, milligram, milligrams, milligramm",
        1e3: "tonne, tonnes, metric ton, metric tons, tonnen, toneladas, tonnellate",
        907.18474: "ton, tons",
        0.45359237: "lb, lbs, pound, pounds",
        6.35029318: "stone, st",
        0.028349523: "oz, ounce, ounces",
    },
    "torque": {1.0: "lb-ft, lb ft, pound-feet, pound feet"},
    "m2": {
        1.0: "sq m, square metres, square meters, m², m2, quadratmeter",
        0.09290304: "sq ft, square feet, square foot, ft²",
        1e4: "ha, hectare, hectares, hektar",
        4046.8564224: "acre, acres",
        1e6: "sq km, square kilometres, square kilometers, km², km2, quadratkilometer",
        2589988.11: "sq mi, square miles, square mile",
    },
    "l": {
        1.0: "litre, litres, liter, liters",
        0.001: "ml, millilitre, millilitres, milliliter, milliliters",
        3.785411784: "gallon, gallons",
        158.987294928: "barrel, barrels",
        0.473176473: "pint, pints",
        1e3: "cubic metres, cubic meters, m³, m3",
    },
    "C": {
        1.0: "c, °c, ºc, degrees c, celsius, degrees celsius, degree celsius, degrees centigrade, grad "
        "celsius, grad, degrés celsius, degrés, grados celsius, grados, graus celsius, graus, gradi celsius, gradi, graden",
        5 / 9: "f, °f, ºf, degrees f, fahrenheit, degrees fahrenheit, degree fahrenheit",
    },
    "s": {
        1.0: "second, seconds, sec, secs, sekunde, sekunden, seconde, secondes, segundos, secondi, seconden",
        0.001: "ms, millisecond, milliseconds",
        MINUTE: "minute, minutes, min, mins, minuten, minutos, minuti, minuut",
        HOUR: "hour, hours, hr, hrs, stunde, stunden, heure, heures, hora, horas, ora, ore, uur",
        DAY: "day, days, tag, tage, tagen, jour, jours, día, días, dia, dias, giorno, giorni, dag, dagen",
        WEEK: "week, weeks, woche, wochen, semaine, semaines, semana, semanas, settimana, settimane, weken",
        MONTH: "month, months, monat, monate, monaten, mois, mes, meses, mês, mese, mesi, maand, maanden",
        YEAR: "year, years, yr, yrs, jahr, jahre, jahren, an, ans, année, années, año, años, ano, anos, "
        "anno, anni, jaar",
        100 * YEAR: "century, centuries, jahrhunderte, siècles, siglos, séculos, secoli, eeuwen",
        10 * YEAR: "decade, decades, jahrzehnt, jahrzehnte, décennies, décadas",
    },
    "W": {1e3: "kw, kilowatt, kilowatts", 1e6: "mw, megawatt, megawatts", 1e9: "gw, gigawatt, gigawatts"},
    "B": {1e6: "mb, megabyte, megabytes", 1e9: "gb, gigabyte, gigabytes", 1e12: "tb, terabyte, terabytes"},
    "magnitude": {1.0: "magnitude"},
    "times": {1.0: "times, occasions, mal, fois, veces, vezes, volte, keer"},
}
"""Dimension -> what one of a unit is in its base unit -> the names of the unit."""

_ZERO = {5 / 9: -160 / 9}
"""Factor of a unit -> what nought of it is in the base unit: Fahrenheit."""

UNITS: dict[str, Unit] = {
    name: Unit(dimension, factor, _ZERO.get(factor, 0.0))
    for dimension, units in _TABLE.items()
    for factor, names in units.items()
    for name in names.split(", ")
}
ATTACHED_ONLY = frozenset({"c", "f", "m", "g", "s", "mi", "b", "in", "st"})
"""Letters that are a unit only right behind the digits."""


_NAMED = Table(UNITS)
GAPS = tuple(" \u00a0\u202f-")
"""What may stand between a number and its unit."""


def unit_behind(text: str, at: int) -> tuple[Unit, int] | None:
    """The unit that follows a number ending at an offset, and where it ends."""
    gap = text.startswith(GAPS, at)
    name, end = _NAMED.match(text, at + gap) or ("", 0)
    if not name or (name in ATTACHED_ONLY and (gap or not text[at - 1 : at].isdigit())):
        return None
    return UNITS[name], end
