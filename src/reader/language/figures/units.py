"""Units of measurement: which dimension a unit word measures and how it converts.

Factors are those of the international yard and pound (1959) and of the SI brochure; a month and a year are mean
Gregorian ones.
"""

from __future__ import annotations

from dataclasses import dataclass

from reader.language.figures.patterns import Table


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit: ``value * factor + offset`` in the base unit of its dimension."""

    dimension: str  # "m", "m/s", "kg", "m2", "l", "C", "s", "W", "B", "J", "Hz"
    factor: float
    offset: float = 0.0


MINUTE, HOUR, DAY = 60.0, 3600.0, 86400.0
WEEK, MONTH, YEAR = 7 * DAY, 30.436875 * DAY, 365.2425 * DAY

_TABLE: dict[tuple[str, float, float], str] = {
    ("m", 1.0, 0.0): "m, metre, metres, meter, meters, mètre, mètres, metro, metros, metri",
    ("m", 0.01, 0.0): "cm, centimetre, centimetres, centimeter, centimeters, zentimeter",
    ("m", 0.001, 0.0): "mm, millimetre, millimetres, millimeter, millimeters",
    (
        "m",
        1000.0,
        0.0,
    ): "km, kms, kilometre, kilometres, kilometer, kilometers, kilomètre, kilomètres, kilómetros, "
    "quilômetros, chilometri",
    ("m", 1609.344, 0.0): "mi, mile, miles, meilen",
    ("m", 1852.0, 0.0): "nautical mile, nautical miles, seemeilen",
    ("m", 0.3048, 0.0): "ft, foot, feet",
    ("m", 0.9144, 0.0): "yd, yard, yards",
    ("m", 0.0254, 0.0): "inch, inches",
    ("m/s", 1.0, 0.0): "m/s, metres per second, meters per second",
    ("m/s", 1 / 3.6, 0.0): "km/h, kmh, kph, kilometres an hour, kilometers an hour, kilometres per hour, "
    "kilometers per hour, stundenkilometer, kilometer pro stunde, kilometer per uur, km par heure",
    ("m/s", 0.44704, 0.0): "mph, miles an hour, miles per hour",
    ("m/s", 1852 / 3600, 0.0): "kn, kt, kts, knot, knots, knoten",
    ("kg", 1.0, 0.0): "kg, kgs, kilo, kilos, kilogram, kilograms, kilogramme, kilogrammes, kilogramm",
    ("kg", 0.001, 0.0): "g, gram, grams, gramme, grammes, gramm",
    ("kg", 1e-6, 0.0): "mg, milligram, milligrams, milligramm",
    ("kg", 1000.0, 0.0): "tonne, tonnes, metric ton, metric tons, tonnen, toneladas, tonnellate",
    ("kg", 907.18474, 0.0): "ton, tons",
    ("kg", 0.45359237, 0.0): "lb, lbs, pound, pounds",
    ("kg", 6.35029318, 0.0): "stone",
    ("kg", 0.028349523, 0.0): "oz, ounce, ounces",
    ("m2", 1.0, 0.0): "sq m, square metres, square meters, m², m2, quadratmeter",
    ("m2", 0.09290304, 0.0): "sq ft, square feet, square foot, ft²",
    ("m2", 1e4, 0.0): "ha, hectare, hectares, hektar",
    ("m2", 4046.8564224, 0.0): "acre, acres",
    ("m2", 1e6, 0.0): "sq km, square kilometres, square kilometers, km², km2, quadratkilometer",
    ("m2", 2589988.11, 0.0): "sq mi, square miles, square mile",
    ("l", 1.0, 0.0): "litre, litres, liter, liters",
    ("l", 0.001, 0.0): "ml, millilitre, millilitres, milliliter, milliliters",
    ("l", 3.785411784, 0.0): "gallon, gallons",
    ("l", 158.987294928, 0.0): "barrel, barrels",
    ("l", 0.473176473, 0.0): "pint, pints",
    ("l", 1000.0, 0.0): "cubic metres, cubic meters, m³, m3",
    (
        "C",
        1.0,
        0.0,
    ): "c, °c, ºc, degrees c, celsius, degrees celsius, degree celsius, degrees centigrade, grad celsius, grad",
    ("C", 5 / 9, -160 / 9): "f, °f, ºf, degrees f, fahrenheit, degrees fahrenheit, degree fahrenheit",
    (
        "s",
        1.0,
        0.0,
    ): "second, seconds, sec, secs, sekunde, sekunden, seconde, secondes, segundos, secondi, seconden",
    ("s", 0.001, 0.0): "ms, millisecond, milliseconds",
    ("s", MINUTE, 0.0): "minute, minutes, min, mins, minuten, minutos, minuti, minuut",
    ("s", HOUR, 0.0): "hour, hours, hr, hrs, stunde, stunden, heure, heures, hora, horas, ora, ore, uur",
    (
        "s",
        DAY,
        0.0,
    ): "day, days, tag, tage, tagen, jour, jours, día, días, dia, dias, giorno, giorni, dag, dagen",
    (
        "s",
        WEEK,
        0.0,
    ): "week, weeks, woche, wochen, semaine, semaines, semana, semanas, settimana, settimane, weken",
    (
        "s",
        MONTH,
        0.0,
    ): "month, months, monat, monate, monaten, mois, mes, meses, mês, mese, mesi, maand, maanden",
    (
        "s",
        YEAR,
        0.0,
    ): "year, years, yr, yrs, jahr, jahre, jahren, an, ans, année, années, año, años, ano, anos, anno, "
    "anni, jaar",
    ("s", 10 * YEAR, 0.0): "decade, decades, jahrzehnt, jahrzehnte, décennies, décadas",
    ("W", 1e3, 0.0): "kw, kilowatt, kilowatts",
    ("W", 1e6, 0.0): "mw, megawatt, megawatts",
    ("W", 1e9, 0.0): "gw, gigawatt, gigawatts",
    ("B", 1e6, 0.0): "mb, megabyte, megabytes",
    ("B", 1e9, 0.0): "gb, gigabyte, gigabytes",
    ("B", 1e12, 0.0): "tb, terabyte, terabytes",
    ("magnitude", 1.0, 0.0): "magnitude",
    ("times", 1.0, 0.0): "times, mal, fois, veces, vezes, volte, keer",
}

UNITS: dict[str, Unit] = {
    name.strip(): Unit(*key) for key, names in _TABLE.items() for name in names.split(",")
}
ATTACHED_ONLY = frozenset({"c", "f", "m", "g", "s", "mi", "b"})
"""Letters that are a unit only right behind the digits."""


_NAMED = Table(UNITS, behind=r"(?![\w²³])")
GAPS = tuple(" \u00a0\u202f-")
"""What may stand between a number and its unit."""


def unit_behind(text: str, at: int) -> tuple[Unit, int] | None:
    """The unit that follows a number ending at an offset, and where it ends."""
    gap = text.startswith(GAPS, at)
    match = _NAMED.match(text, at + gap)
    if not match:
        return None
    name = " ".join(match[0].lower().split())
    if name in ATTACHED_ONLY and (gap or not text[at - 1 : at].isdigit()):
        return None
    return UNITS[name], match.end()
