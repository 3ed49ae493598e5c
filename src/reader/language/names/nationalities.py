"""Names of countries and of parts of the world, folded, with the people and the adjectives of each country."""

from __future__ import annotations

_COUNTRIES = """
britain uk u.k. united_kingdom great_britain | british briton britons / england | english /
scotland | scottish scots / wales | welsh / ireland | irish /
america us u.s. usa u.s.a. united_states | american americans / canada | canadian canadians /
mexico | mexican mexicans / brazil | brazilian brazilians / argentina | argentine argentinian / chile | chilean /
colombia | colombian / venezuela | venezuelan / peru | peruvian / cuba | cuban / haiti | haitian / france | french /
germany | german germans / italy | italian italians / spain | spanish / portugal | portuguese /
netherlands holland | dutch / belgium | belgian / switzerland | swiss / austria | austrian / poland | polish /
czechia | czech / slovakia | slovak / hungary | hungarian / romania | romanian / bulgaria | bulgarian /
greece | greek greeks / turkey türkiye | turkish / sweden | swedish / norway | norwegian / denmark | danish /
finland | finnish / iceland | icelandic / estonia | estonian / latvia | latvian / lithuania | lithuanian /
ukraine | ukrainian ukrainians / russia | russian russians / belarus | belarusian / serbia | serbian /
croatia | croatian / bosnia | bosnian / albania | albanian / georgia | georgian / armenia | armenian /
azerbaijan | azerbaijani / kazakhstan | kazakh / china | chinese / japan | japanese / taiwan | taiwanese /
korea | korean koreans / india | indian indians / pakistan | pakistani / bangladesh | bangladeshi /
nepal | nepali nepalese / myanmar burma | burmese / thailand | thai / vietnam | vietnamese / cambodia | cambodian /
malaysia | malaysian / singapore | singaporean / indonesia | indonesian / philippines | filipino philippine /
australia | australian australians / israel | israeli israelis / palestine | palestinian palestinians /
lebanon | lebanese / syria | syrian syrians / jordan | jordanian / iraq | iraqi iraqis / iran | iranian iranians /
afghanistan | afghan afghans / oman | omani / qatar | qatari / kuwait | kuwaiti / bahrain | bahraini /
yemen | yemeni / egypt | egyptian egyptians / libya | libyan / tunisia | tunisian / algeria | algerian /
morocco | moroccan / sudan | sudanese / ethiopia | ethiopian / somalia | somali / kenya | kenyan / uganda | ugandan /
tanzania | tanzanian / rwanda | rwandan / congo | congolese / nigeria | nigerian / ghana | ghanaian /
senegal | senegalese / mali | malian / zimbabwe | zimbabwean / zambia | zambian / angola | angolan /
mozambique | mozambican / europe eu e.u. | european europeans / africa | african africans / asia | asian asians
"""
"""One country between two strokes: its names | its people and its adjectives, a low line for a blank."""

_OTHERS = """
belize benin bolivia botswana burkina_faso burundi cameroon chad costa_rica cyprus czech_republic dominican_republic
ecuador el_salvador eritrea fiji gabon gambia guatemala guinea guyana honduras ivory_coast jamaica kosovo kyrgyzstan
laos liberia luxembourg madagascar malawi malta mauritania mauritius moldova mongolia montenegro namibia new_zealand
nicaragua niger north_korea northern_ireland panama paraguay saudi_arabia sierra_leone slovenia south_africa
south_korea south_sudan sri_lanka suriname tajikistan togo turkmenistan united_arab_emirates uruguay uzbekistan uae
balkans middle_east latin_america scandinavia caribbean baltics alabama alaska arizona arkansas california colorado
connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts
michigan minnesota mississippi missouri montana nebraska nevada new_hampshire new_jersey new_mexico north_carolina
north_dakota ohio oklahoma oregon pennsylvania rhode_island south_carolina south_dakota tennessee texas utah vermont
virginia washington_state west_virginia wisconsin wyoming ontario quebec alberta british_columbia queensland
new_south_wales victoria bavaria saxony catalonia andalusia brittany normandy tuscany sicily
west_bank gaza_strip
"""
"""Further names of countries and parts of the world."""

_ROWS = [[part.split() for part in row.split("|")] for row in _COUNTRIES.split("/")]
_NUMBERS = {name: number for number, row in enumerate(_ROWS) for names in row for name in names}

REGIONS = frozenset(
    name.replace("_", " ") for names in (*(row[0] for row in _ROWS), _OTHERS.split()) for name in names
)
"""All names of countries and parts of the world: what lies around a town, and is no other place than it."""


def country(name: str) -> int | None:
    """The number of the country that a folded name, or the adjective made of it, is of; None where it is of none."""
    return _NUMBERS.get(name.removesuffix("'s").replace(" ", "_"))
