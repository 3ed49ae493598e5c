"""Opposites: the table of contrasts for differences of the kind negation."""

from __future__ import annotations

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
"""A contrast a line, its groups between bars, as :mod:`reader.language.contrasts` describes."""
