"""Common nouns for places in which something is found, happens or is kept."""

from __future__ import annotations

_NAMES = """
shed hut outhouse / greenhouse conservatory glasshouse hothouse / garage carport / barn stable stables cowshed /
attic loft / cellar basement / kitchen / bathroom toilet lavatory shower washroom / bedroom dormitory / lounge / hallway
corridor / staircase stairwell stairs / lift elevator / roof rooftop / balcony terrace / porch doorstep / driveway /
garden yard backyard / warehouse depot storeroom storehouse / hangar / factory / workshop studio / office / boardroom /
vault strongroom / locker / cupboard wardrobe closet / drawer / suitcase luggage / rucksack backpack / handbag purse /
bin dustbin skip dumpster / car / van / truck lorry / bus coach / train carriage / tram / taxi cab / plane aircraft /
helicopter / boat dinghy / yacht / ferry / ambulance / tent caravan campervan / hospital / clinic surgery / hospice /
school / classroom / playground / university campus / library / museum / gallery / theater theatre / cinema / church chapel
cathedral / mosque / synagogue / temple / cemetery graveyard churchyard / hotel motel / hostel guesthouse / restaurant cafe
diner bistro / pub bar tavern / nightclub club disco / casino / supermarket / shop store boutique / market / mall / bakery /
pharmacy chemist / bank / prison jail / courtroom courthouse / embassy consulate / airport / station / platform / harbor
port docks quayside quay / marina / beach / cliff clifftop / cave cavern / forest woods woodland wood / field meadow
pasture / orchard / vineyard / farm farmhouse / quarry / mine pit / tunnel / bridge / motorway highway freeway / roundabout /
crossroads junction intersection / lay-by / alley alleyway / river / stream creek brook / canal / lake / pond / reservoir /
swamp marsh bog / ditch / sewer drain manhole / pool / stadium arena / gym gymnasium / track racetrack / rink /
park / square / fountain / tree / hedge bush bushes / chimney / freezer fridge refrigerator / oven / cockpit /
cabin / lifeboat / trench / bunker / crater / house bungalow cottage villa mansion / flat apartment penthouse /
pawnshop / chamber / salon / lobby foyer / aisle / dugout / tower / lighthouse / windmill / mill / monastery abbey convent /
castle / palace / barracks / runway taxiway tarmac / allotment / heath moor moorland / gorge ravine / pier jetty / weir /
dam / shaft / silo / crane / scaffold scaffolding / kiosk booth / marquee / morgue mortuary / laboratory lab / crate /
container / envelope / shoebox / bookcase / mattress / sofa couch armchair / bath bathtub / fireplace / tank / trawler /
barge / tanker / submarine / minibus / tractor / trailer / underground metro / motorbike motorcycle / bicycle bike /
canteen cafeteria refectory / crypt / altar / pulpit / belfry steeple / sacristy vestry / sandbank / dune dunes /
estuary / lagoon / waterfall / courtyard / pantry larder / laundry / cloakroom / showroom / lodge chalet / kennel /
paddock / hall / galley / center centre / racecourse / works gasworks steelworks ironworks waterworks / refinery / brewery / distillery / shipyard dockyard / sawmill / landfill dump
"""

PLACE_NOUNS = {word: group for group, words in enumerate(_NAMES.split("/")) for word in words.split()}
"""Noun, folded -> the number of its group; the nouns of one group may mean the same."""

_HOUSE = (
    "kitchen bathroom bedroom attic basement cellar hallway staircase lounge balcony porch wardrobe cupboard drawer "
    "fridge freezer oven garage garden shed chimney fireplace sofa bath roof driveway pantry laundry lobby "
    "stairs terrace yard mattress lift greenhouse"
)
"""What there may be in and about a house."""


def _holding() -> dict[int, frozenset[int]]:
    rows = {
        "house": _HOUSE, "flat": _HOUSE, "lodge": _HOUSE, "castle": f"{_HOUSE} tower crypt courtyard church",
        "monastery": f"{_HOUSE} church crypt", "palace": f"{_HOUSE} hall courtyard gallery", "mill": f"{_HOUSE} office",
        "mine": "tunnel shaft chamber lift", "laboratory": "freezer fridge", "theater": "lobby cloakroom",
        "racecourse": "paddock", "warehouse": "garage", "underground": "station train platform tunnel", "shipyard": "crane office boat",
        "ferry": "cabin car bar galley", "school": "hall classroom playground gym office kitchen corridor library",
        "university": "hall classroom library office",
        "hospital": "clinic corridor lift kitchen office pharmacy",
        "hotel": f"{_HOUSE} bedroom bathroom kitchen lift corridor pool restaurant bar roof balcony casino lounge",
        "farm": "barn field orchard shed stable pond garage",
        "airport": "hangar plane shop bar office", "station": "platform train shop", "train": "toilet",
        "plane": "cockpit toilet", "boat": "cabin galley", "yacht": "cabin galley",
        "harbor": "boat yacht ferry", "marina": "boat yacht", "garden": "shed greenhouse tree pond hedge",
        "park": "tree pond lake playground field fountain", "forest": "tree stream field ditch cave",
        "museum": "office gallery basement lobby tower cloakroom",
        "bank": "vault office", "mall": "shop supermarket cinema restaurant lift",
        "factory": "office warehouse roof", "office": "cupboard drawer bin", "garage": "car van freezer",
        "bedroom": "cupboard drawer suitcase", "kitchen": "fridge freezer oven cupboard bin drawer",
        "river": "boat bridge", "lake": "boat", "motorway": "car truck van bus tunnel bridge",
        "prison": "kitchen gym", "square": "fountain market", "church": "cemetery crypt altar pulpit belfry sacristy aisle tower",
        "pool": "locker", "gym": "locker",
        "car": "suitcase rucksack handbag", "stadium": "track", "beach": "cave cliff",
    }  # fmt: skip
    return {
        PLACE_NOUNS[name]: frozenset(PLACE_NOUNS[word] for word in inside.split())
        for name, inside in rows.items()
    }


HOLDING = _holding()
"""The groups of places that may lie in a place, by its group."""

OPPOSITE_SIDES = {
    word: (line, side)
    for line, sides in enumerate(
        (
            ("north northern", "south southern", "east eastern", "west western"),
            ("northbound", "southbound", "eastbound", "westbound"),
            ("left left-hand", "right right-hand"),
            ("front", "back rear"),
            ("upper", "lower"),
            ("port", "starboard"),
            ("inner", "outer"),
            ("upstream", "downstream"),
        )
    )
    for side, words in enumerate(sides)
    for word in words.split()
}
"""Words for a side of a thing -> which sides they are among, and which of them."""

SIDES = frozenset("bank coast edge end face flank shore side slope wall".split())
"""What a thing has on each of its sides."""
