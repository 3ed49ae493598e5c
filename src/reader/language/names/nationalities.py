"""Countries under their names, the adjectives made of them and their short forms."""

from __future__ import annotations

from functools import lru_cache

COUNTRIES = """
britain british uk u.k. briton britons united_kingdom great_britain / england english / scotland scottish scots / wales welsh /
ireland irish / america american americans us u.s. usa u.s.a. united_states / canada canadian canadians /
mexico mexican mexicans / brazil brazilian brazilians / argentina argentine argentinian / chile chilean /
colombia colombian / venezuela venezuelan / peru peruvian / cuba cuban / haiti haitian / france french /
germany german germans / italy italian italians / spain spanish / portugal portuguese /
netherlands dutch holland / belgium belgian / switzerland swiss / austria austrian / poland polish /
czechia czech / slovakia slovak / hungary hungarian / romania romanian / bulgaria bulgarian /
greece greek greeks / turkey turkish türkiye / sweden swedish / norway norwegian / denmark danish /
finland finnish / iceland icelandic / estonia estonian / latvia latvian / lithuania lithuanian /
ukraine ukrainian ukrainians / russia russian russians / belarus belarusian / serbia serbian /
croatia croatian / bosnia bosnian / albania albanian / georgia georgian / armenia armenian /
azerbaijan azerbaijani / kazakhstan kazakh / china chinese / japan japanese / taiwan taiwanese /
korea korean koreans / india indian indians / pakistan pakistani / bangladesh bangladeshi /
nepal nepali nepalese / myanmar burma burmese / thailand thai / vietnam vietnamese / cambodia cambodian /
malaysia malaysian / singapore singaporean / indonesia indonesian / philippines filipino philippine /
australia australian australians / israel israeli israelis / palestine palestinian palestinians /
lebanon lebanese / syria syrian syrians / jordan jordanian / iraq iraqi iraqis / iran iranian iranians /
afghanistan afghan afghans / oman omani / qatar qatari / kuwait kuwaiti / bahrain bahraini / yemen yemeni /
egypt egyptian egyptians / libya libyan / tunisia tunisian / algeria algerian / morocco moroccan /
sudan sudanese / ethiopia ethiopian / somalia somali / kenya kenyan / uganda ugandan / tanzania tanzanian /
rwanda rwandan / congo congolese / nigeria nigerian / ghana ghanaian / senegal senegalese / mali malian /
zimbabwe zimbabwean / zambia zambian / angola angolan / mozambique mozambican /
europe european europeans eu e.u. / africa african africans / asia asian asians
"""
"""Folded, one country between two strokes, a low line for a blank."""


@lru_cache(maxsize=1)
def _index() -> dict[str, int]:
    return {name: number for number, line in enumerate(COUNTRIES.split("/")) for name in line.split()}


def country(name: str) -> int | None:
    """The number of the country that a folded name is of, None where it is of none."""
    return _index().get(name.removesuffix("'s").replace(" ", "_"))
