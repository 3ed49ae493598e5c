"""Words of news English that report the same thing: synonyms and derivations, a group a line.

Words stand in their plain form and are compared by stem; words of a phrase are joined by a low line. A word may
stand in several groups. The groups are wide on purpose: they are evidence beside other evidence, never proof.
"""

from __future__ import annotations

from functools import lru_cache

from reader.language.stems import stem

GROUPS = """
kill killing killer slay murder homicide shoot_dead
die dead death deadly fatal fatality fatally lethal mortality lose_life lost_life lost_lives claim_life casualty perish deceased late victim
kill dead death die slain
injure injury wound wounded hurt casualty harm
victim casualty
hospital hospitalise infirmary clinic ward
doctor physician surgeon medic medical clinician
medic paramedic ambulance
nurse nursing
patient sufferer
ill illness sick sickness disease ailment condition unwell
infect infection virus outbreak contagion contract
vaccine vaccination vaccinate immunise immunisation jab shot inoculate inoculation
drug medicine medication treatment therapy treat pill
cure heal recover recovery recuperate
symptom side_effect reaction
trial study test research experiment
scientist researcher academic expert
participant volunteer subject
test exam screening check examine examination
crash collision collide smash hit slam plough strike ram wreck accident impact
crash accident wreck disaster incident
capsize overturn sink founder sinking
ship vessel boat ferry craft liner
captain skipper master
crew sailor seaman
passenger traveller commuter
plane aircraft jet airliner airplane aeroplane flight
pilot aviator cockpit
airline carrier
airport airfield runway
car vehicle automobile motor
truck lorry pickup
driver motorist drive
train rail railway railroad
road street highway motorway route freeway
bus coach
bridge span overpass viaduct
harbour port dock quay pier wharf
wall barrier breakwater fence
explode explosion blast detonate detonation bomb bombing blow_up
bang blast boom
fire blaze burn flame inferno arson firefighter torch
smoke fume
flood flooding deluge inundate
storm hurricane typhoon cyclone gale tornado
quake earthquake tremor temblor seismic magnitude
disaster catastrophe tragedy calamity
rescue save pull_out rescuer
evacuate evacuation evacuee flee
survive survivor survival
search hunt look_for manhunt
missing disappear disappearance vanish lost
find found discover discovery locate recover uncover unearth
destroy destruction wreck ruin demolish devastate devastation raze
damage harm ruin
collapse fall_down cave_in topple
leak leakage spill seep escape
debris rubble wreckage
emergency crisis
warn warning caution alert
threat threaten menace danger dangerous risk risky hazard peril
safe safety secure security
fear afraid worry concern anxious anxiety scared terrify terrified fright
panic terror horror
scream shout yell cry
arrest detain detention custody apprehend seize nab
suspect accused defendant alleged
charge indict indictment accuse prosecute prosecution
accuse accusation allege allegation claim blame
crime criminal offence offense felony
convict conviction guilty find_guilty
acquit acquittal clear not_guilty exonerate
sentence jail imprison prison imprisonment jailed behind_bars incarcerate
prison jail cell
fine penalty punish punishment sanction
judge court justice magistrate tribunal
lawyer attorney solicitor barrister counsel
sue lawsuit suit litigation legal_action court_action
trial hearing court proceedings
appeal challenge contest
testify testimony witness evidence
jury juror verdict
police officer cop detective constable policeman
police force authorities
prosecutor district_attorney
steal theft rob robbery thief burglar burglary loot raid
gun firearm weapon rifle pistol handgun shotgun
shoot shooting gunman gunfire shot open_fire fire
gunman shooter attacker assailant
attack assault strike raid ambush offensive
fight battle clash combat brawl fighting
war conflict hostilities
soldier troop army military trooper serviceman
rebel insurgent militant guerrilla fighter
terror terrorist terrorism
bomb missile rocket shell airstrike
hostage captive kidnap abduct abduction
ceasefire truce armistice
peace accord treaty
invade invasion occupy occupation
protest demonstrate demonstration rally march demonstrator protester
riot unrest violence clash
strike walkout industrial_action stoppage
activist campaigner
election vote poll ballot elect voter
vote ballot
candidate contender nominee hopeful
campaign run bid
win victory triumph beat defeat winner
lose loss defeat beaten
president leader head_of_state
minister secretary cabinet
mayor town_hall city_hall
parliament congress legislature assembly lawmaker
lawmaker senator congressman representative legislator politician mp
council councillor
government administration regime
law legislation bill act statute
ban prohibit prohibition outlaw bar forbid
approve approval pass back endorse endorsement green_light sign_off clear
reject refuse rejection turn_down deny decline rebuff veto
agree agreement accord deal pact settle settlement
disagree disagreement dispute row quarrel feud
negotiate negotiation talk talks bargaining discuss discussion
propose proposal suggest suggestion plan
resign resignation step_down quit leave departure depart stand_down exit go leaving
fire dismiss sack dismissal oust remove axe lay_off let_go
layoff redundancy job_cut lay_off cut job post position
suspend suspension halt
appoint appointment name hire recruit pick select choose
successor succeed replace replacement take_over
former ex previous previously
boss chief head chief_executive ceo executive manager
chairman chair chairwoman chairperson
chief head leader lead
founder found co-founder establish set_up start create
startup company firm venture
company firm business corporation enterprise group
employee worker staff workforce employ job
staff personnel team
union labour
wage salary pay earnings
pay payment paid
director board
investor shareholder stakeholder
share stock equity
stake share holding
buy purchase acquire acquisition takeover bought
merge merger combine combined combination tie-up
sell sale sold
deal transaction agreement contract
invest investment
bank lender
loan lend debt credit borrow
money cash fund funding finance
cost price worth value expense
expensive costly dear
cheap inexpensive affordable
profit earnings income gain
revenue sales turnover
loss deficit
tax levy duty tariff
budget spending expenditure spend
economy economic
market exchange trading
customer client consumer shopper
shop store retailer retail
product goods item
factory plant mill
office headquarters base
branch outlet
rise increase grow growth climb gain up jump surge soar rose go_up
fall drop decline decrease decline down slump plunge cut reduce reduction tumble fell go_down
double twice twofold
half halve
expand expansion extend extension enlarge
shrink contract
improve improvement better enhance
worsen deteriorate worse
limit cap restrict restriction maximum ceiling
exceed top surpass more_than over
large big huge massive major giant
small little tiny minor
quick fast rapid swift speed
speed knot mph pace
begin start launch commence open kick_off
end finish conclude close stop complete completion
stop halt cease
cancel scrap call_off axe drop
delay postpone put_off defer
continue carry_on go_on resume
announce announcement unveil reveal
release publish issue launch ship
report account
say tell state statement
deny denial dispute reject
confirm confirmation verify
admit acknowledge concede admission confess
criticise criticism slam blast condemn attack denounce tear_into lash_out
praise applaud hail commend
apologise apology sorry regret
angry anger fury furious outrage upset
happy pleased delighted glad
sad grief mourn sorrow
shock stun surprise astonish
confident confidence trust faith
hope hopeful optimistic
expect expectation forecast predict anticipate project
estimate reckon guess
think believe opinion view
promise pledge vow commit commitment
demand call insist
ask question query request quiz
answer reply respond response
explain explanation
decline refuse would_not
speak speech address talk
quote cite
interview conversation
reporter journalist correspondent
newspaper paper daily
news media press
meet meeting summit conference gather gathering
visit trip tour travel
arrive arrival come reach
leave depart departure
return come_back back
enter entry
move relocate relocation
carry transport take
send dispatch deploy deployment
give provide supply offer
get receive obtain
keep retain hold
help aid assist assistance relief
support back backing
oppose opposition against opponent resist
join member membership
partner ally alliance
rival competitor competition compete
investigate investigation probe inquiry inquest investigator look_into
cause reason because blame due
prove proof evidence
mistake error wrong fault
fail failure malfunction break_down breakdown fault
power electricity energy
blackout outage power_cut dark darkness
light lights
fuel oil petrol gasoline diesel gas
build construct construction built building
repair fix refit renovate renovation overhaul refurbish
house home residence dwelling apartment flat
homeless evict
school college university campus
student pupil undergraduate
teacher teach lecturer professor
retired former retire retirement pensioner
child kid children youngster boy girl
baby infant newborn
young youth teenager teen teenage
old elderly senior aged
man male gentleman
woman female lady
husband wife spouse partner
marry marriage wedding wed
divorce split separate separation
father dad parent
mother mum parent
son daughter child
brother sister sibling
family relative kin loved_ones
friend colleague
people person folk public
resident local inhabitant villager neighbour
town city village community
country nation state
foreign overseas international abroad
border frontier
refugee migrant asylum immigrant
church cathedral chapel
priest bishop vicar clergy pastor
pray prayer
film movie picture
actor actress star
singer musician band
song album single music
show programme series
award prize honour
book novel author writer
artist painter
match game
player footballer
team side squad
coach manager trainer
goal score
championship title league
race run
record best
fan supporter
rain rainfall downpour
snow blizzard
heat hot heatwave
cold freezing
water drinking
river stream
sea ocean
mountain peak hill
forest wood woodland
animal wildlife
dog puppy
crop harvest farm farmer agriculture
food meal
restaurant cafe diner
drink alcohol drunk
rehab rehabilitation treatment
addict addiction
suicide take_own_life
rape sexual_assault sex
abuse mistreat
poison toxic
pollution contaminate contamination
climate warming
space orbit satellite
launch blast_off lift_off
rocket spacecraft
computer laptop machine
software program app
phone mobile smartphone
internet web online
website site
hack hacker cyberattack breach
data information
technology tech
artificial_intelligence ai
model system
manipulate rig fudge doctor massage tamper
fake false bogus
cheat fraud deceive deception scam swindle
bribe bribery corruption corrupt graft
scandal controversy
secret confidential
lie mislead untrue
rule regulation regulator
regulator watchdog
official authority spokesman
spokesman spokeswoman spokesperson
inspect inspection inspector
licence permit permission
vacant empty
replace substitute
sideline marginalise
demote demotion
promote promotion
competitor rival
efficacy effective effectiveness work
protect protection guard
prevent prevention avert avoid stop
dose injection shot
placebo dummy
fever temperature
headache pain ache
severe serious critical grave
mild slight
adult grown-up
group cohort
rate percentage proportion share
majority most
minority few
number figure total toll tally count
average mean typical
year annual yearly
month monthly
week weekly
day daily
today now
yesterday last_night
morning dawn
evening night overnight
hour minute
recent recently lately
soon shortly
immediately at_once
early earlier
late later
next following
first initial initially
last final
bring_forward accelerate
anniversary
birthday
nationwide national
global worldwide world
regional region area
scene spot site location place
inside within
near close
north northern
south southern
east eastern
west western
centre central middle
top summit
floor storey
door gate entrance
window glass
wage_war
weapon arms
nuclear atomic
sign signature
letter note
document paper file
photo photograph picture image
video footage clip film
camera
show display exhibit
see saw witness
watch view look
hear heard listen
feel felt sense
know aware knowledge
forget overlook
remember recall
try attempt bid effort
manage succeed success
plan intend aim
want wish desire
need require necessary
allow let permit enable
force make compel
change alter shift
remain stay
live reside
trap stuck strand
hide conceal
show reveal
alcohol liquor
drunk drink_driving dui
pull_over stop
speeding speed
scrap abandon
shut close closure
reopen open
block obstruct
gather collect
share divide
split spin_off
lab laboratory
head boss
dream vision
debut premiere
nominate nomination
host presenter anchor
hire employ
earn make
owe debt
bankrupt bankruptcy insolvent insolvency
rescue bailout
inflation
interest
mortgage
pension
rent tenant
landlord owner
own owner ownership
property estate
land plot
council authority
ward district constituency
term mandate
referendum plebiscite
speech address
crowd throng
ticket fare
seat place
free release freed
bail bond
parole probation
body corpse remains
funeral burial bury
grave cemetery
autopsy post-mortem
knife stab stabbing
beat beating
hit strike
chase pursuit pursue
escape flee run_away
capture catch
warrant
identify identity name
describe description
appear appearance
seem look
tell inform
order command instruct
lead led
follow
main major principal chief key leading primary
initial preliminary early first
indicator index gauge
maintain keep preserve stabilise stable sustain
present introduce presentation introduction show
solve resolve settle solution resolution
handle deal_with manage address tackle
suitable proper appropriate right
important significant crucial vital critical essential key
difficult hard tough
easy simple
strong powerful firm robust
weak feeble
possible potential likely
certain sure
clear obvious evident plain
whole entire full complete total
part portion section
group team party
area region zone district territory
kind type sort form
way manner method means approach
aim goal target objective purpose
result outcome consequence effect
effect impact influence affect
problem issue trouble difficulty matter
chance opportunity possibility
level standard degree
role part function
step measure move action
policy strategy plan programme
relation relationship tie link connection
situation condition circumstance state
development progress advance advancement
develop progress advance
various several different diverse many
numerous many lot
enough sufficient adequate
special particular specific
common usual normal ordinary
famous well-known renowned noted
rich wealthy
poor poverty
free liberate
public open
private personal
modern new contemporary
ancient old
current present now existing
previous earlier former prior past before
future coming upcoming
final last ultimate
rapid quick fast swift speedy
slow gradual
sudden abrupt
huge enormous vast immense
increase raise boost lift hike
lower reduce cut decrease lessen
exceed surpass top
approximately about around roughly nearly almost some
exactly precisely
mainly mostly primarily largely chiefly
especially particularly notably
greatly significantly considerably sharply
also too
however but nevertheless
therefore thus hence so consequently
because since as due
although though despite
begin start commence
complete finish conclude fulfil accomplish
achieve attain reach accomplish
obtain acquire gain secure
use utilise employ apply application usage
carry_out conduct perform implement execute undertake
hold host stage organise
take_part participate join participation
attend attendance present
deal handle treat
discuss talk consult discussion consultation
consider regard view deem
decide decision determine resolve
choose select pick elect choice selection
mention refer note cite point_out
stress emphasise underline highlight
state declare say announce claim
point_out note indicate
indicate suggest show signal imply
demonstrate prove show
ensure guarantee assure
urge call_on appeal press
encourage promote foster spur
hinder hamper obstruct impede
avoid prevent avert
include contain comprise involve
consist comprise
belong own
possess have own
lack shortage short absence
depend rely dependent
differ different difference
similar alike same like
equal same
connect link join tie
spread expand extend
grow increase rise growth
produce make manufacture production
establish found set_up create build
destroy ruin wreck
carry bring bear take
throw hurl toss
pull drag draw
push press shove
cut slash trim
break smash shatter
turn become
happen occur take_place
appear emerge
disappear vanish
exist existence
visit tour trip
welcome greet reception
thank thanks gratitude grateful
respect honour esteem
love like fond
hate dislike
smile laugh
fall drop collapse
stand rise
send dispatch
receive accept get
refuse decline reject
offer provide give
ask request seek
invite invitation
permit allow let
forbid ban prohibit
order command
obey follow comply
cooperate cooperation collaborate collaboration work_together
compete competition contest rival
exchange swap trade
trade commerce commercial business
import export
industry industrial sector
agriculture agricultural farm farming
finance financial monetary fiscal
stock share
rate ratio
percent percentage per_cent
billion bn
dollar usd buck
capital money fund
project scheme programme
task job assignment duty
responsibility duty accountable responsible
authority power
authority government official
leader head chief boss
delegation mission delegate
ambassador envoy diplomat diplomatic
spokesperson spokesman official
expert specialist professional
citizen people national
population people inhabitant
capital city
province region state
island isle
ground land earth
sky air
building structure
room hall
machine device equipment
tool instrument
material substance
energy power
speed velocity
size dimension
length long
height high
weight heavy
depth deep
breadth wide
strength strong
beauty beautiful
science scientific scientist
medicine medical
history historical historic
culture cultural
religion religious faith
law legal lawful
politics political politician
economy economic economical
society social
nation national
world global
north northern
democracy democratic
security safety secure
peace peaceful
violence violent
terrorism terrorist
crime criminal
death die dead
birth born
health healthy
own_up admit confess
"""


@lru_cache(maxsize=1)
def groups() -> dict[tuple[str, ...], tuple[int, ...]]:
    """Sequence of stems -> the numbers of the groups it stands in."""
    found: dict[tuple[str, ...], list[int]] = {}
    for number, line in enumerate(GROUPS.strip().splitlines()):
        for entry in line.split():
            key = tuple(stem(word, "en") for word in entry.split("_"))
            numbers = found.setdefault(key, [])
            if number not in numbers:
                numbers.append(number)
    return {key: tuple(numbers) for key, numbers in found.items()}


@lru_cache(maxsize=1)
def longest_phrase() -> int:
    """The number of words in the longest phrase of the table."""
    return max(len(key) for key in groups())


@lru_cache(maxsize=65536)
def groups_of(term: str) -> tuple[int, ...]:
    """The groups of a stem, or of the stems of a phrase joined by low lines."""
    return groups().get(tuple(term.split("_")), ())
