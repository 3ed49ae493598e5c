"""Words that exclude one another in the same place of a sentence.

A line is a contrast; its groups stand between bars, and the words of one group mean the same. Two words contrast when
they stand in different groups of one line. Words are compared by stem; words of a phrase are joined by a low line.
The tables say nothing of a text by themselves: they are asked only about a word put in the place of another in a
sentence that is otherwise nearly the same.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from reader.language.stems import stem

OPPOSITES = """
rise rose risen increase grow grew grown growth climb jump surge soar gain advance rally up upturn higher | fall fell fallen drop decline decrease slump tumble plunge sink sank shrink shrank dip slide slip decline plummet dive collapse down downturn reduction lower
raise raising raised increase hike lift boost add expand extend lengthen upgrade | lower cut reduce reduction slash trim shorten subtract decrease downgrade
strengthen strong stronger bolster reinforce | weaken weak weaker undermine erode
improve improvement better recover | worsen worse deteriorate deterioration
accelerate speed_up faster quicken | slow slower decelerate delay
gain win won winner victory triumph succeed success successful | lose lost loss loser defeat fail failure unsuccessful
profit profitable surplus | loss loss-making deficit
start begin began begun launch commence open opening opened initiate | end finish stop cease halt close closing closed conclude terminate
open reopen unlock unblock | close shut block seal
accept approve endorse agree back welcome grant | reject refuse oppose deny decline rebuff veto disapprove
allow permit enable let authorise legalise | ban forbid prohibit bar prevent block outlaw
support supporter favour backing proponent advocate | oppose opponent opposition against critic
confirm acknowledge admit affirm | deny denial dispute refute contradict
praise applaud commend welcome laud | criticise condemn blame denounce attack
buy bought purchase acquire acquisition | sell sold sale divest
hire recruit appoint employ rehire | fire sack dismiss oust axe
join enter entered arrive arrival come came | leave left quit exit depart departure withdraw
stay remain keep kept retain maintain preserve | leave quit remove removed delete discard abandon drop scrap erase eliminate uninstall
install add insert include including | remove delete uninstall exclude excluding except omit
give gave grant offer provide supply | take took seize confiscate withhold deny
send sent export deliver dispatch | receive import get
lend lent loan | borrow
attack assault invade invasion offensive | defend defence defense protect retreat withdrawal
arrest detain jail imprison capture apprehend | release free freed acquit liberate
convict guilty condemn | acquit acquitted innocent cleared exonerate
kill killed dead die died deceased fatal | survive survived alive living unhurt spared saved
injure injured hurt wounded harmed | unhurt unharmed uninjured unscathed
sick ill unwell ailing | healthy well fit recovered
find found discover locate | lose lost miss
remember recall | forget forgot
build built construct create establish | destroy demolish dismantle tear_down ruin
repair fix mend | break broke damage wreck
hide hid conceal cover_up secret | reveal show disclose expose
secretly covertly privately quietly clandestinely surreptitiously | publicly openly overtly
accidentally inadvertently unintentionally mistakenly | deliberately intentionally purposely knowingly
legal lawful legitimate legally | illegal unlawful illegitimate illegally illicit
true correct right accurate correctly | false wrong incorrect inaccurate untrue incorrectly
real genuine authentic | fake false counterfeit bogus
new recent modern fresh latest | old ancient former outdated
first initial | last final
early earlier sooner | late later
before prior previously ahead | after following afterwards subsequently
above over more exceeding | below under less fewer
more most majority | less least fewer minority
many numerous countless hundreds thousands | few no none
several multiple various | single one sole only
some any | none nobody nothing
all every everyone | none no nobody
always often frequently regularly | never rarely seldom
big large huge giant massive great enormous vast mega | small little tiny minor slight mini | medium mid-sized midsize
tall high higher | short low lower
long longer lengthy | short shorter brief
wide broad | narrow
heavy | light
deep | shallow
fast quick rapid swift | slow gradual
hot warm | cold cool
wet rainy | dry
hard difficult tough | easy simple
rich wealthy affluent | poor impoverished
expensive costly | cheap inexpensive free
strong powerful robust | weak feeble
safe secure | dangerous unsafe risky hazardous
near nearby close adjacent | distant far remote faraway
inside within indoors | outside beyond outdoors
front | back rear
left | right
top upper | bottom lower
north northern northeast northwest | south southern southeast southwest
east eastern | west western
public | private
official formal | unofficial informal personal private
personal private | corporate company
commercial civilian civil | military
voluntary voluntarily optional | mandatory compulsory obligatory forced
temporary temporarily interim | permanent permanently lasting
domestic national internal | foreign international external overseas
local | national global worldwide
urban | rural
specific particular precise | generic general vague unspecific
direct straight | indirect roundabout circuitous
peaceful peace nonviolent calm | violent violence war hostile
troubled struggling ailing embattled failing beleaguered distressed faltering | thriving successful triumphant prosperous booming flourishing
prop support sustain bolster shore | sink undermine sabotage cut_off dismantle
positive optimistic hopeful | negative pessimistic
happy glad pleased delighted | sad unhappy upset angry
calm | angry furious
active | inactive dormant
friend ally partner | enemy foe rival adversary
majority | minority
maximum most | minimum least
male man men | female woman women
crewed manned piloted | uncrewed unmanned pilotless
named identified known | unnamed unidentified unknown anonymous unspecified
moving driving | stopped parked stationary
present | absent
presence | absence
likely probable probably | unlikely improbable
possible | impossible
able | unable
willing | unwilling reluctant
popular | unpopular
married | divorced single unmarried
awake conscious | asleep unconscious
sharp steep sudden abrupt | gradual steady gentle slight
democratic | authoritarian autocratic
liberal left-wing leftist progressive | conservative right-wing rightist
ceasefire truce | fighting war
evidence proof | no_evidence
despite | because due
with | without
opt_in | opt_out
tighten toughen | loosen ease relax soften
unite united unify | divide divided split
encourage promote | discourage deter
reward rewarded | punish punished penalise
agree agreed agreement | disagree disagreed disagreement
trust confidence | distrust mistrust
love loved | hate hated
obey comply complied observe | violate violated breach breached flout
complete completed finished | incomplete unfinished
clean | dirty polluted contaminated
full packed crowded | empty vacant deserted
loud noisy | quiet silent
pass passed | fail failed flunk
prevent prevented avert | cause caused trigger
harmful damaging dangerous | harmless beneficial
toxic poisonous | safe harmless
available | unavailable
visible | invisible hidden
expected predicted anticipated | unexpected surprise unforeseen
clear obvious | unclear ambiguous
certain sure | uncertain unsure doubtful
stable steady | unstable volatile
dependent reliant | independent
regular | irregular
qualified eligible | unqualified ineligible disqualified
employed | unemployed jobless
armed | unarmed
sober | drunk intoxicated
insured | uninsured
vaccinated | unvaccinated
elected | appointed unelected
online virtual remote | in_person offline
digital electronic | paper analogue printed
indoor | outdoor
live | recorded
amateur | professional
rookie newcomer novice | veteran experienced
senior | junior
home | away
attacker attackers assailant | victim victims
hero heroes | villain villains
peak high record | trough low
boom | bust slump recession
inflation | deflation
bullish | bearish
buyer buyers | seller sellers
importer importers | exporter exporters
advance advanced | retreat retreated withdraw
surrender surrendered | resist resisted escape escaped
appoint appointed promote promoted | dismiss dismissed demote demoted remove
nominate nominated | withdraw withdrew
unveil unveiled launch | withdraw withdrew shelve shelved
applaud cheered cheer | boo booed jeer jeered
optional | required mandatory
exempt | liable subject
refund | charge
overestimate exaggerate | underestimate understate
outperform exceed beat surpass | underperform miss missed
on_time punctual early | late delayed
ahead | behind
faster quicker | slower
larger bigger | smaller
older | younger
stronger | weaker
cheaper | pricier dearer
richer | poorer
hotter warmer | cooler colder
longer | shorter
heavier | lighter
deeper | shallower
higher | lower
more | fewer less
best | worst
biggest largest | smallest
highest | lowest
longest | shortest
oldest | youngest newest
fastest | slowest
day daytime | night night-time
sunrise dawn | sunset dusk
morning | afternoon | evening | night
spring | summer | autumn fall | winter
yesterday | today | tomorrow
forward | backward
upward | downward
inflow | outflow
asset | liability
debit | credit
creditor | debtor
landlord | tenant
employer | employee
teacher | student pupil
doctor | patient
plaintiff prosecutor | defendant
buyer | seller
winner | loser
optimist | pessimist
"""
"""Opposites, for differences of the kind negation."""

THINGS = """
red | blue | green | yellow | white | black | orange | purple | pink | brown | grey gray
second seconds | minute minutes | hour hours | day days | week weeks | month months | year years | decade decades | century centuries
hundred hundreds | thousand thousands | million millions | billion billions | trillion trillions
inch inches | metre metres meter meters | mile miles | kilometre kilometres kilometer kilometers | foot feet | yard yards
boy boys | girl girls
man men | woman women
schoolboy schoolboys | schoolgirl schoolgirls
male males | female females
brother | sister | father | mother | son | daughter | husband | wife | uncle | aunt | cousin | nephew | niece | grandfather | grandmother
king | queen | prince | princess
waiter | waitress
actor | actress
businessman | businesswoman
child children kids | adult adults | teenager teenagers | baby babies infant infants | pensioner pensioners
worker workers employee employees | customer customers | investor investors shareholder shareholders | supplier suppliers | tenant tenants
passenger passengers | crew | pilot pilots | pedestrian pedestrians | cyclist cyclists
soldier soldiers | civilian civilians | police_officer | firefighter firefighters | medic medics paramedic paramedics
student students | teacher teachers | parent parents
astronomer astronomers | biologist biologists | chemist chemists | physicist physicists | geologist geologists | historian historians | economist economists | mathematician mathematicians | archaeologist archaeologists | psychologist psychologists | linguist linguists
dog dogs | cat cats | horse horses | cow cows cattle | sheep | pig pigs | bird birds | fish | bear bears | wolf wolves | shark sharks | snake snakes | lion lions | tiger tigers | elephant elephants | whale whales
car cars | bus buses | truck trucks lorry lorries | train trains | plane planes aircraft aeroplane airplane jet | helicopter helicopters | boat boats ship ships ferry vessel | motorcycle motorcycles motorbike | bicycle bicycles bike bikes | tram trams | van vans | rocket rockets | missile missiles | drone drones | submarine submarines | tank tanks
vehicle vehicles | building buildings | animal animals | people
school schools | hospital hospitals | home homes house houses | church churches | mosque mosques | synagogue synagogues | temple temples | prison prisons jail jails | office offices | hotel hotels | restaurant restaurants | airport airports | station stations | factory factories | museum museums | bank banks | court courts | library libraries | embassy embassies | stadium stadiums | theatre theatres theater theaters | farm farms | supermarket supermarkets | university universities | nightclub nightclubs | cinema cinemas
mine | factory | quarry | refinery | oil_rig | warehouse | tunnel | bridge | dam | tower
river | lake | sea ocean | mountain | forest | desert | island | beach | valley | canal
road street roadway | railway railroad | runway | bridge | tunnel
explosion blast | collapse | flood flooding | fire blaze | earthquake quake | avalanche | landslide rockslide mudslide | crash collision | shooting | stabbing | drought | tornado | hurricane | tsunami | poisoning
gold | silver | copper | iron | coal | oil | gas | lithium | uranium | diamond | zinc | nickel
water | milk | beer | wine | coffee | tea | juice | petrol
pizza | burger hamburger | chicken | coffee | sandwich | sushi | pasta | ice_cream | chocolate | bread
wheat | rice | corn maize | barley | soy
galaxy galaxies | star stars | planet planets | moon moons | comet comets | asteroid asteroids
price prices | wage wages salary salaries pay | tax taxes | rent rents | rate rates | fee fees
profit profits | revenue revenues sales turnover | debt debts | wages | dividend dividends
stock shares | bond bonds | hedge_fund | bank banks | insurer insurers
smartphone smartphones phone phones | laptop laptops | tablet tablets | television televisions | camera cameras | desktop desktops
smartphone | smartwatch | computer
hardware | software
electrical electric | mechanical | hydraulic | chemical | nuclear
battery | brake brakes braking | engine | steering | transmission | airbag airbags | suspension | wheel wheels | fuel | software
propulsion | navigation | steering | braking | suspension
knife knives | gun guns firearm firearms rifle pistol | bomb bombs | hammer | axe | sword
fraud | murder | theft | robbery | assault | rape | kidnapping kidnap | arson | bribery | espionage spying | treason | smuggling | perjury | manslaughter | burglary | blackmail extortion | tax_evasion | money_laundering | terrorism | vandalism | stalking
arrest arrested | charge charged | convict convicted | sentence sentenced | acquit acquitted | release released
bail | parole | detention custody jail prison | house_arrest | probation | exile
kill killed | arrest arrested detained | injure injured wounded | rescue rescued
missing | injured wounded hurt | dead killed | rescued saved | arrested
injured wounded hurt | trapped | missing
sick ill | dead | missing
hospitalised hospitalized | buried | arrested jailed | released discharged
cancer | diabetes | flu influenza | measles | malaria | cholera | tuberculosis | covid coronavirus | dementia alzheimer's | stroke | asthma | polio
vaccine | antibiotic | painkiller | placebo
heart | lung lungs | liver | kidney kidneys | brain | skin
arm | leg | hand | foot | head | neck | back | shoulder | knee
football soccer | rugby | cricket | tennis | basketball | baseball | hockey | golf | boxing | swimming | cycling
goal goals | try tries | wicket wickets | point points
gold_medal | silver_medal | bronze_medal
film movie | book novel | song | album | play | painting | video_game | documentary
newspaper | magazine | television | radio | podcast | website
letter | email | phone_call | text_message | tweet
english | french | german | spanish | italian | russian | chinese | japanese | arabic | portuguese
christian christians | muslim muslims | jewish jews | hindu hindus | buddhist buddhists | sikh sikhs
catholic | protestant | orthodox
nuclear | solar | wind | coal | hydroelectric
city | village | country
cybersecurity security | privacy | health | financial | environmental
airspace | airport airports | border borders | port ports
carrier carriers airline airlines | traveller travellers traveler travelers passenger passengers | pilot pilots
prime_minister | president | king | chancellor
election | referendum | coup
strike | protest | riot
merger | bankruptcy | takeover
lawsuit | appeal
bomb | poison
invasion | annexation | withdrawal | liberation
democrat democrats democratic | republican republicans | independent independents | libertarian libertarians
labour | conservative conservatives tory tories | liberal liberals | green greens
senate | house | cabinet | supreme_court
federal | state | county | municipal city
daily | weekly | monthly | quarterly | annual annually yearly
semi-final semi-finals semifinal semifinals | quarter-final quarter-finals quarterfinal quarterfinals | final finals
draw | win victory | loss defeat
gold | silver | bronze
olympics | world_cup
men's | women's
inflation | unemployment | growth | wages
export exports | import imports
tariff tariffs | subsidy subsidies | quota quotas
electric | hybrid | diesel petrol | hydrogen
virus viruses | bacteria bacterium | fungus fungi | parasite parasites
snow snowfall | rain rainfall | hail | fog | wind winds | sunshine
heatwave | cold_snap | blizzard
iphone | ipad | android
tweet tweets | email emails | letter letters | call calls | video videos | photo photos
photo photos picture image | video footage | drawing
novel novels | poem poems | play plays | film films | song songs
guitar | piano | violin | drums
rock | jazz | rap hip-hop | country | classical
goalkeeper | striker | defender | midfielder
quarterback | pitcher | catcher
lung | breast | prostate | skin | brain
teenager teenagers | toddler toddlers | pensioner pensioners
tenants tenant | homeowners homeowner
farmers farmer | fishermen fisherman | miners miner | teachers teacher | nurses nurse | doctors doctor | drivers driver | pilots pilot | police officers
lawyers lawyer | judges judge | jurors juror | witnesses witness
apples apple | oranges orange | bananas banana | potatoes potato | tomatoes tomato | grapes grape | onions onion
beef | pork | chicken poultry | lamb | fish seafood
breakfast | lunch | dinner supper
bedroom | kitchen | bathroom | basement | attic | garage
roof | floor | wall | window windows | door
shirt | trousers | shoes | hat | jacket | dress
garden | park | playground | cemetery | car_park
lake lakes | pond | reservoir | swimming_pool
bicycle | scooter | skateboard
passport | visa | driving_licence driver's_license
mortgage mortgages | credit_card credit_cards | student_loan
landlord landlords | tenant tenants
bitcoin | ethereum
satellite satellites | telescope | rocket rockets | rover
lithium | cobalt | graphite
wheat | soybeans | cotton | sugar | coffee | cocoa
twitter | facebook | instagram | tiktok | youtube
buddhist | christian | muslim | jewish | hindu
baptism | wedding | funeral | birthday
kidney | heart | liver | lung
hip | knee | ankle | wrist | elbow | shoulder
father-in-law | mother-in-law | brother-in-law | sister-in-law
stepfather | stepmother | stepson | stepdaughter
grandson | granddaughter
fiancé fiance | fiancée fiancee
uncle | grandfather | cousin
sergeant | lieutenant | captain | colonel | general | admiral
bachelor's | master's | doctorate
primary elementary | secondary high | nursery kindergarten
earth | mars | venus | jupiter | saturn | mercury | moon | sun
"""
"""Things of one sort, of which a thing is only one, for differences of the kind name."""

ROLES = """
founder founders | co-founder cofounder | ceo chief_executive | cfo chief_financial_officer | coo chief_operating_officer | chairman chairwoman chair | treasurer | president | spokesman spokeswoman spokesperson | owner | lawyer attorney | investor | director | secretary | minister | mayor | governor | senator | judge | ambassador | general | professor | doctor | engineer | analyst | editor | captain | coach | referee | actor | singer | student | intern
prosecutor | defendant | witness | victim | suspect | judge | juror
deputy vice | chief
former ex | current acting
host | guest
author | editor | publisher | translator
director | producer | actor
pilot | co-pilot | flight_attendant | passenger
doctor | nurse | surgeon | pharmacist | dentist | midwife
king | prince | duke
"""
"""What a person may be, for differences of the kind role."""

PLACES = """
africa african | asia asian | europe european | america american | australia australian | antarctica antarctic | oceania
north | south | east | west
"""
"""Parts of the world, for differences of the kind place."""

TABLES: Mapping[str, str] = {"negation": OPPOSITES, "role": ROLES, "place": PLACES, "name": THINGS}
"""Kind of difference -> its contrasts."""


@lru_cache(maxsize=1)
def _index() -> dict[tuple[str, ...], tuple[tuple[str, int, int], ...]]:
    """Sequence of stems -> the kind, the line and the group of each contrast it stands in."""
    found: dict[tuple[str, ...], list[tuple[str, int, int]]] = {}
    for kind, table in TABLES.items():
        for number, line in enumerate(table.strip().splitlines()):
            for group, words in enumerate(line.split("|")):
                for entry in words.split():
                    key = tuple(stem(word, "en") for word in entry.split("_"))
                    found.setdefault(key, []).append((kind, number, group))
    return {key: tuple(dict.fromkeys(places)) for key, places in found.items()}


def contrast(left: tuple[str, ...], right: tuple[str, ...]) -> str | None:
    """The kind of difference between two words or phrases, given as stems, that exclude one another, else None.

    Words that stand together in any group do not exclude one another.
    """
    one, other = _index().get(left, ()), _index().get(right, ())
    if not one or not other or set(one) & set(other):
        return None
    for kind, number, group in one:
        for other_kind, other_number, other_group in other:
            if kind == other_kind and number == other_number and group != other_group:
                return kind
    return None
