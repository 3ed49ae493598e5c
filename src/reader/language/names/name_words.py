"""Words in and around names, by which names give away where they begin and what they name."""

from __future__ import annotations

from reader.language.calendar_words import MONTHS, SHORT_MONTHS, WEEKDAYS

ORGANISATION = frozenset(
    """
    academy agency airline airlines airways alliance assembly association authority bank board brewery bureau club college commission
    committee company congress cooperative corp corporation council court department enterprises federation fire
    force foundation fund gmbh group guild holdings hospital inc industries institute institution journal laboratories
    labs league limited line lines llc ltd ministry motors network office organisation organization parliament
    partners party police press railways research school senate service services society studio studios
    syndicate systems technologies times trust union university works paving energy foods media news
    pharmaceuticals pharma biologics post herald tribune gazette courant guardian observer
    battalion brigade constabulary regiment squadron
    """.split()
)
"""Words inside the names of organisations, folded."""

FIRMS = frozenset(
    """
    aerospace capital chemicals electric ferries healthcare housing insurance investments logistics minerals mining
    petroleum pictures rail robotics securities steel stores supermarkets ventures water
    """.split()
)
"""Last words of the names of firms, which stand for things by themselves and in front of others."""

OF = frozenset(
    """
    annals bishop cape chamber city duke duchess gulf house isle journal king kingdom minister order people prince
    princess queen republic secretary sea speaker state strait tower
    """.split()
)
"""Words besides those that an "of" inside a name may follow."""

FOR = frozenset(
    """
    academy agency alliance association campaign center centers centre centres coalition commission committee council
    department foundation fund institute ministry movement office partnership society
    """.split()
)
"""Words that a "for" inside the name of an organisation may follow."""

STREETS = frozenset("avenue boulevard drive highway lane road square street".split())
"""Last words of the names of streets, folded."""

BUILDINGS = frozenset(
    """
    airport amphitheater amphitheatre arena auditorium bridge building cafe cathedral center centre church cinema clinic courthouse gymnasium hall hospital
    hotel infirmary inn jail library museum palace prison pub restaurant school stadium station terminal theater theatre tower
    """.split()
)
"""Last words of the names of buildings, folded."""

PLACE = (
    STREETS
    | (BUILDINGS - {"hospital", "school"})
    | frozenset(
        """
        bay beach canyon city coast county creek district forest garden gardens gulf harbor heights hill hills island
        islands lake mount mountain mountains ocean park peninsula plaza port province river sea strait town valley
        village
        """.split()
    )
)
"""Words inside the names of places, folded; in a hospital or a school people work."""

BEFORE_PLACES = frozenset("mount mt lake port fort cape river hotel".split())
"""Those, and further ones, that stand before the names of places."""

SHORT = frozenset(("st", "mt", "ft"))
"""Short forms inside the names of places and saints, folded, without the full stop."""

OWNED = frozenset("club hospital institute college association church cathedral".split())
"""Words that go on with a name behind "'s"."""

OWNED_BY_OFFICES = frozenset(("department", "office"))
"""Those that go on with an office: the Sheriff's Department, but Kansas's Department of Health."""

CENTERS = frozenset(("center", "centre"))
"""Last words of the names of places that are those of bodies as often."""

THINGS = frozenset(
    "act award awards bowl cup day derby festival games law medal open prize report series show tour trophy".split()
)
"""Last words of the names of things that are called after people."""

AT = frozenset("in at near from to outside inside across throughout around toward".split())
"""Prepositions that stand before the names of places."""

IN = frozenset("in near outside inside across throughout".split())
"""Those that hardly stand before anything else."""

CONNECTORS = frozenset(
    "of de del della di da du des la le van von der den ter ten bin ibn al el y e dos das zu".split()
)
"""Small words inside names."""

CALENDAR = frozenset((*WEEKDAYS, *MONTHS, *SHORT_MONTHS, "easter", "christmas", "ramadan"))
"""Capitalised words that name a time and nobody."""

DAYS = frozenset(("day", "eve"))
"""Words that go on with such a name: Christmas Day."""

OPENERS = frozenset(
    """
    yesterday today tomorrow tonight earlier later meanwhile however still instead also then now soon recently
    finally first second third last next once eventually subsequently consequently therefore thus hence indeed
    moreover furthermore additionally nevertheless nonetheless perhaps maybe officials police witnesses residents
    critics experts scientists researchers according speaking asked reading analyst passenger following including
    regarding concerning citing quoting joining amid unlike besides accusing blaming praising thanking calling
    defending urging telling addressing meeting welcoming visiting backing beating representing
    mr no yes not nobody several many most some few both one two three four five six seven eight nine ten eleven
    twelve dozens hundreds thousands millions people sources retired former
    """.split()
)
"""Words that often open a sentence and then only look like part of a name."""

HONORIFICS = frozenset(
    """
    mr mrs ms miss mx dr prof sir dame lord lady rev fr sr hon sen rep gov gen lt col maj capt sgt cpl pvt adm cmdr
    insp det supt cllr messrs herr frau monsieur madame señor señora sheikh imam rabbi baron baroness count countess
    prince princess king queen pope
    """.split()
)
"""Titles of courtesy, folded, without the full stop."""

AFTER_NAMES = frozenset("jr sr phd ph esq llb msc".split())
"""What may follow a name and is no part of it, folded, without full stops."""

LETTERS = frozenset("md mp mep qc kc obe mbe cbe dds rn jd ba ma".split())
"""The same where it is written in capitals: Alec Thorne MA, but Jack Ma."""

NUMERALS = frozenset("ii iii iv".split())
"""The same but behind a title: Orla Fenwick III, but Queen Orla II."""

NAMESAKES = frozenset(
    """
    cook baker butcher miner carpenter farmer fisher gardener singer driver head builder welder shepherd barber
    steward partner keeper guest fan dad mom twin model potter scout tailor ranger grocer brewer dean buyer
    bowler pitcher diver monk maid agent logger host dealer abbot butler decorator restorer glazier joiner deacon
    sexton patient star staff customer player winner worker figure friend visitor
    master collector premier guide state instructor vendor walker
    """.split()
)
"""Trades and other words for people that are more often part of a name where they stand in a run of capitals."""
