"""Shortened words that end in a full stop without ending a sentence."""

from __future__ import annotations

from reader.language.calendar_words import MONTHS, SHORT_MONTHS, SHORT_WEEKDAYS, WEEKDAYS, ZONES

BEFORE_NAMES = frozenset(
    """
    mr mrs ms mx dr prof gen col lt maj capt cpl sgt cmdr adm brig pvt sen rep gov pres rev fr hon messrs mme mlle
    st ste ft mt insp supt det cllr sr jr sra srta dott sig avv ing don herr hr fru frl ir drs mgr msgr
    """.split()
)
"""Titles and the like: what follows is a name, so no sentence ends here."""

BEFORE_NUMBERS = frozenset(
    """
    no nos nr núm num art sec fig vol pp p pg ch para cl jan feb mar apr jun jul aug sep sept oct nov dec ca c approx
    est abs abb bd kap s z tel
    """.split()
)
"""No sentence ends here when a digit follows."""

INSIDE = frozenset(
    """
    vs v etc eg ie cf viz incl ed eds dept bros univ assn bzw usw evtl ggf sog mrd mio tsd mld mln ph.d yahoo inc ltd corp
    co llc plc blvd ave rd
    """.split()
)
"""Words after which a capital letter may go on with the same sentence, as after all that have a full stop inside: U.S."""

HALVES = frozenset("a.m p.m am pm".split())
"""Halves of the day: only a day or a zone goes on after them."""

OPENERS = frozenset(
    """
    the a an this that these those he she it they we i you his her its their our my your there here in on at by for
    from to with without after before during since until as if when while although though because but and or so yet
    however meanwhile also not no all some many most several one two three four five six seven eight nine ten what
    who why how where which both each every another other still then now even only just more under over among
    """.split()
)
"""Words that begin a sentence with a capital they do not have inside one."""

AFTER_HALVES = frozenset((*WEEKDAYS, *SHORT_WEEKDAYS, *MONTHS, *SHORT_MONTHS, *ZONES))
"""Days, months and time zones, which follow a half of the day inside a sentence."""

AFTER_ORDINALS = frozenset(
    """
    januar jänner februar märz april mai juni juli august september oktober november dezember jahrhundert quartal januari
    februari maart mei augustus december marts maj jun jul leden února tammikuuta
    """.split()
)
"""Words of languages that write ordinals with a full stop, before which a number of one or two digits is one: am 3. Mai."""
