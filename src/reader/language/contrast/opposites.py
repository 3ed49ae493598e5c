"""Opposites: the table of contrasts for differences of the kind negation."""

from __future__ import annotations

OPPOSITES = """
strengthen strong stronger bolster reinforce | weaken weak weaker undermine erode
stay remain keep kept retain maintain preserve | leave quit remove delete discard abandon drop scrap erase eliminate uninstall
install add insert include | remove delete uninstall exclude except omit
give gave grant offer provide supply | take took seize confiscate withhold deny
send sent export deliver dispatch | receive import get
attack assault invade invasion offensive | defend defence protect retreat withdrawal
find found discover locate | lose lost miss
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
official formal | unofficial informal personal private
personal private | corporate company
commercial civilian civil | military
domestic national internal | foreign international external overseas
local | national global worldwide
urban | rural
specific particular precise | generic general vague unspecific
direct straight | indirect roundabout circuitous
peaceful nonviolent calm | violent violence war hostile
troubled struggling ailing embattled failing beleaguered distressed faltering | thriving successful triumphant prosperous booming flourishing
prop support sustain bolster shore | sink undermine sabotage cut_off dismantle
positive optimistic hopeful | negative pessimistic
calm | angry furious
active | inactive dormant
friend ally partner | enemy foe rival adversary
maximum most | minimum least
male man men | female woman women
crewed manned piloted | uncrewed unmanned pilotless
presence | absence
likely probable | unlikely improbable
possible | impossible
able | unable
willing | unwilling reluctant
popular | unpopular
sharp steep sudden abrupt | gradual steady gentle slight
democratic | authoritarian autocratic
liberal left-wing leftist progressive | conservative right-wing rightist
evidence proof | no_evidence
despite | because due
with | without
opt_in | opt_out
unite unify | divide split
encourage promote | discourage deter
reward | punish penalise
love | hate
clean | dirty polluted contaminated
loud noisy | quiet silent
prevent avert | cause trigger
harmful damaging dangerous | harmless beneficial
toxic poisonous | safe harmless
visible | invisible hidden
clear obvious | unclear ambiguous
certain sure | uncertain unsure doubtful
stable steady | unstable volatile
dependent reliant | independent
regular | irregular
online virtual remote | in_person offline
digital electronic | paper analogue printed
broadcast_live shown_live go_out_live | recorded
amateur | professional
rookie newcomer novice | veteran experienced
senior | junior
home | away
attacker assailant | victim
hero | villain
peak high record | trough low
inflation | deflation
bullish | bearish
advance | retreat withdraw
appoint promote | dismiss demote remove
nominate | withdraw withdrew
unveil launch | withdraw withdrew shelve
exempt | liable subject
refund | charge
overestimate exaggerate | underestimate understate
outperform exceed beat surpass | underperform miss
ahead | behind
faster quicker | slower
larger bigger | smaller
older | younger
cheaper | pricier dearer
richer | poorer
hotter warmer | cooler colder
heavier | lighter
deeper | shallower
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
"""
"""A contrast a line, its groups between bars, as :mod:`reader.language.contrast.contrasts` describes."""
