"""Words in and around names, by which names give away where they begin and what they name."""

from __future__ import annotations

ORGANISATION = frozenset(
    """
    academy agency airlines airways alliance association authority bank board brewery bureau club college commission
    committee company congress cooperative corp corporation council court department enterprises federation fire
    force foundation fund gmbh group guild holdings hospital inc industries institute institution journal laboratories
    labs league limited line lines llc ltd ministry motors network office organisation organization parliament
    partners party police press railways research school senate service services society studio studios
    syndicate systems technologies times trust union university works paving energy foods media news
    pharmaceuticals pharma biologics post herald tribune gazette courant guardian observer
    """.split()
)
"""Words inside the names of organisations, folded."""

OF = frozenset(
    """
    annals bishop cape chamber city duke duchess gulf house isle journal king kingdom minister order people prince
    princess queen republic secretary sea speaker state strait tower
    """.split()
)
"""Words besides those that an "of" inside a name may follow."""

PLACE = frozenset(
    """
    airport avenue bay beach boulevard bridge building canyon cathedral center centre church city coast county creek
    district forest gulf hall harbor heights highway hill hotel inn arena cafe cinema clinic courthouse garden gardens library palace prison pub restaurant hills island islands lake mount mountain mountains museum
    ocean park peninsula plaza port province river road sea square stadium station strait street terminal theater
    theatre tower town valley village
    """.split()
)
"""Words inside the names of places, folded."""

AT = frozenset("in at near from to outside inside across throughout around toward".split())
"""Prepositions that stand before the names of places."""

IN = frozenset("in near outside inside across throughout".split())
"""Those that hardly stand before anything else."""

CONNECTORS = frozenset(
    "of de del della di da du des la le van von der den ter ten bin ibn al el y e dos das zu".split()
)
"""Small words inside names."""

CALENDAR = frozenset(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december easter christmas ramadan jan feb mar apr jun jul aug sep sept oct nov dec
    """.split()
)
"""Capitalised words that name a time and nobody."""

OPENERS = frozenset(
    """
    yesterday today tomorrow tonight earlier later meanwhile however still instead also then now soon recently
    finally first second third last next once eventually subsequently consequently therefore thus hence indeed
    moreover furthermore additionally nevertheless nonetheless perhaps maybe officials police witnesses residents
    critics experts scientists researchers according speaking asked reading analyst passenger
    mr no yes not nobody several many most some few both one two three four five six seven eight nine ten eleven
    twelve dozens hundreds thousands millions people sources retired former
    """.split()
)
"""Words that often open a sentence and then only look like part of a name."""

HONORIFICS = frozenset(
    """
    mr mrs ms miss mx dr prof sir dame lord lady rev fr sr hon sen rep gov gen lt col maj capt sgt cpl pvt adm cmdr
    insp det supt messrs herr frau monsieur madame señor señora sheikh imam rabbi baron baroness count countess
    prince princess king queen pope
    """.split()
)
"""Titles of courtesy, folded, without the full stop."""

AFTER_NAMES = frozenset(
    "jr sr ii iii iv phd md mp mep qc kc obe mbe cbe esq dds rn jd llb ph ba ma msc".split()
)
"""What may follow a name and is no part of it, folded, without full stops."""

NAMESAKES = frozenset(
    """
    cook baker butcher miner carpenter farmer fisher gardener singer driver head builder welder shepherd barber
    steward partner keeper guest fan dad mom twin model potter scout tailor ranger grocer brewer dean buyer
    bowler pitcher diver monk maid agent logger host dealer abbot butler decorator restorer glazier joiner deacon
    sexton
    """.split()
)
"""Trades that are more often surnames where they begin a run of capitals."""
