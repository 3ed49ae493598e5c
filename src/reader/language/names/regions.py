"""Names of countries and of parts of the world, folded: what lies around a town, and is no other place than it."""

from __future__ import annotations

REGIONS = frozenset(
    name.strip()
    for name in """
    afghanistan, africa, albania, algeria, america, angola, argentina, armenia, asia, australia, austria, azerbaijan,
    bahrain, bangladesh, belarus, belgium, belize, benin, bolivia, bosnia, botswana, brazil, britain, bulgaria,
    burkina faso, burundi, cambodia, cameroon, canada, chad, chile, china, colombia, congo, costa rica, croatia, cuba,
    cyprus, czech republic, czechia, denmark, dominican republic, ecuador, egypt, el salvador, england, eritrea,
    estonia, ethiopia, europe, fiji, finland, france, gabon, gambia, georgia, germany, ghana, great britain, greece,
    guatemala, guinea, guyana, haiti, honduras, hungary, iceland, india, indonesia, iran, iraq, ireland, israel,
    italy, ivory coast, jamaica, japan, jordan, kazakhstan, kenya, kosovo, kuwait, kyrgyzstan, laos, latvia, lebanon,
    liberia, libya, lithuania, luxembourg, madagascar, malawi, malaysia, mali, malta, mauritania, mauritius, mexico,
    moldova, mongolia, montenegro, morocco, mozambique, myanmar, namibia, nepal, netherlands, new zealand, nicaragua,
    niger, nigeria, north korea, northern ireland, norway, oman, pakistan, palestine, panama, paraguay, peru,
    philippines, poland, portugal, qatar, romania, russia, rwanda, saudi arabia, scotland, senegal, serbia,
    sierra leone, singapore, slovakia, slovenia, somalia, south africa, south korea, south sudan, spain, sri lanka,
    sudan, suriname, sweden, switzerland, syria, taiwan, tajikistan, tanzania, thailand, togo, tunisia, turkey,
    turkmenistan, uganda, ukraine, united arab emirates, united kingdom, united states, uruguay, uzbekistan,
    venezuela, vietnam, wales, yemen, zambia, zimbabwe, u.s., us, uk, u.k., eu, usa, uae, balkans, middle east,
    latin america, scandinavia, caribbean, baltics,
    alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, florida, hawaii, idaho, illinois,
    indiana, iowa, kansas, kentucky, louisiana, maine, maryland, massachusetts, michigan, minnesota, mississippi,
    missouri, montana, nebraska, nevada, new hampshire, new jersey, new mexico, north carolina, north dakota, ohio,
    oklahoma, oregon, pennsylvania, rhode island, south carolina, south dakota, tennessee, texas, utah, vermont,
    virginia, washington state, west virginia, wisconsin, wyoming, ontario, quebec, alberta, british columbia,
    queensland, new south wales, victoria, bavaria, saxony, catalonia, andalusia, brittany, normandy, tuscany, sicily
    """.replace("\n", " ").split(",")
)
