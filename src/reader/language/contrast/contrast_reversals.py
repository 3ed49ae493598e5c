"""Events and states that undo or exclude one another: what happened, and what did not."""

from __future__ import annotations

REVERSALS = """
rise rose risen increase grow grew grown growth climb jump surge soar gain advance rally go_up went_up | fall fell fallen drop decline decrease slump tumble plunge sink shrink shrank dip slide plummet dive go_down went_down | unchanged flat steady stagnate frozen freeze
raise raising hike lift boost expand extend lengthen upgrade | lower cut reduce reduction slash trim shorten decrease downgrade | frozen freeze unchanged
strengthen bolster reinforce | weaken undermine erode
improve improvement better recover recovery | worsen worse deteriorate deterioration
accelerate speed_up quicken bring_forward | slow decelerate delay postpone
win won victory triumph | lose lost defeat
succeed success successful | fail failure unsuccessful flop
profit profitable surplus in_the_black | loss loss-making deficit in_the_red shortfall
open opened stay_open remain_open unlock unblock | close closed shut block seal shutter shut_down
accept accepted approve endorse agree back backed welcome embrace say_yes | reject refuse oppose decline rebuff veto disapprove turn_down turned_down spurn dismiss refusal
allow permit enable authorise legalise | ban forbid prohibit bar prevent block outlaw
support favour backing in_favour | oppose opposition against
confirm confirmed acknowledge admit admitted affirm concede conceded own_up | deny denied denial dispute refute contradict rebut reject rejected
claim_responsibility take_responsibility | deny_responsibility disclaim
praise applaud commend laud hail | criticise condemn blame denounce attack
fire sack sacked dismiss dismissed dismissal oust axe force_out sacking | resign resigned resignation quit step_down stepped_down walk_out stand_down
stay stayed stay_on remain keep kept retain cling hold_on | leave left quit resign resigned step_down follow_out walk_out lose strip stripped forfeit depart
keep_open kept_open save saved preserve | close closed shut axe axed scrap scrapped demolish demolished abolish abolished
keep kept retain hold_on_to | strip stripped lose lost forfeit give_up gave_up hand_back hand_over surrender return
invade invasion offensive | retreat withdrawal
convict convicted guilty find_guilty conviction | acquit acquitted innocent cleared clear exonerate not_guilty
kill killed dead die died deceased fatal perish slaughter savage savaged | survive survived survivor alive spared alive_and_well
injure injured hurt wounded harmed limp limping bruised bleeding | unhurt unharmed uninjured unscathed without_a_scratch without_injury safe
sick ill unwell ailing | healthy well recovered
destroy destroyed damage damaged bury buried burn burned burnt gut gutted wreck flatten ruin crush engulf swept_away washed_away wiped_out blown_away levelled leveled razed | untouched intact undamaged unscathed spared unharmed survive save
hide hid conceal cover_up | reveal disclose expose publish
secretly covertly privately quietly | publicly openly
accident accidental accidentally inadvertently unintentionally mistakenly by_mistake | deliberate deliberately intentional intentionally on_purpose knowingly arson sabotage
legal lawful legitimate | illegal unlawful illicit
true correct accurate | false wrong incorrect inaccurate untrue
genuine authentic real | fake counterfeit bogus forged hoax forgery
peaceful peacefully nonviolent calm calmly | violent violence riot rioting chaos panic
voluntary voluntarily optional | mandatory compulsory obligatory forced
temporary temporarily interim | permanent permanently
happy glad pleased delighted smile smiled smiling grin laugh | sad unhappy upset weep wept cry cried crying tears tearful sob sobbed
emotion emotional react reaction weep wept cry cried tears sob sobbed break_down broke_down | impassive expressionless unmoved stony stony-faced emotionless motionless
unanimous unanimously | split divided narrow narrowly
named identified | unnamed unidentified anonymous
moving driving | stopped parked stationary
present attend attended attending turn_up on_hand in_the_room in_court | absent absence stay_away stayed_away skip skipped boycott missing
married | divorced single unmarried
awake conscious alert | asleep unconscious slept sleep nod_off nodded_off doze dozed
tighten toughen | loosen ease relax soften
unite unity | divide split rift
agree agreed agreement deal | disagree disagreed disagreement deadlock collapse break_down
rift row feud quarrel falling_out on_bad_terms at_odds | harmony friends on_good_terms cordial amicable
trust | distrust mistrust
obey comply complied | violate breach flout
complete completed finished | incomplete unfinished
full packed crowded sold_out | empty vacant deserted half-empty
pass passed | fail failed flunk
available | unavailable
expected predicted | unexpected unforeseen surprise
stable | unstable critical
serious critical grave life-threatening severe danger | minor slight stable light superficial out_of_danger
qualified eligible | unqualified ineligible disqualified
employed | unemployed jobless
armed gun pistol rifle weapon knife | unarmed
sober | drunk intoxicated over_the_limit drink_driving
insured insurance | uninsured
vaccinated | unvaccinated
elected | appointed unelected
licensed registered | unlicensed unregistered
paid | unpaid
locked | unlocked
sworn | unsworn
boom | bust slump recession
surrender surrendered | resist resisted escape
cheer cheered applaud applauded ovation | boo booed jeer jeered heckle
on_time punctual | late delayed
on switch_on switched_on in_operation | off switch_off switched_off shut_down out_of_service out_of_order
upright standing afloat | lying capsized overturned upside_down on_its_side sunk
state-owned public state-run nationalised | private privately privatised family-owned
alone solo single-handed | together jointly accompanied with_others
strike walkout walk_out | call_off_strike return_to_work
pay paid | refuse_to_pay unpaid owe waive waived
refund refunded reimburse money_back | forfeit lose_their_money
turn_down turned_down refuse refused reject rejected decline declined | accept accepted agree agreed
safe safely | dangerous unsafe
innocent | culprit perpetrator
extinguished put_out under_control contained | out_of_control raging still_burning spread spreading
evacuate evacuated evacuation moved_out | stay_put stayed_put remain_indoors
warn warned warning | without_warning unannounced
ceasefire truce | fighting war
apologise apologised apology sorry | defiant unapologetic defend defended
planned scheduled arranged | unplanned spontaneous
known familiar | unknown unfamiliar
include included | exclude excluded leave_out left_out
meet met | cancel_meeting snub snubbed avoid avoided
speak spoke comment talk | silent silence decline_to_comment refuse_to_comment
approve approved pass passed adopt adopted ratify | vote_down voted_down block blocked veto vetoed throw_out thrown_out
uphold upheld confirm | overturn overturned quash quashed strike_down struck_down reverse reversed
comply complied cooperate cooperated cooperating | resist resisted defy defied obstruct obstructed refuse
visible seen spotted sighted | invisible unseen unnoticed unspotted
noticed spotted detected | unnoticed undetected overlooked missed
heard | unheard
guarded protected | unguarded unprotected
manned staffed crewed | unmanned unstaffed empty
occupied inhabited | unoccupied uninhabited vacant derelict
treated | untreated
tested | untested
checked inspected | unchecked uninspected
trained qualified | untrained unqualified
prepared ready | unprepared unready
aware informed notified told | unaware uninformed in_the_dark
consulted | unconsulted ignored bypassed
invited | uninvited
reported | unreported
announced | unannounced
marked signposted | unmarked
lit | unlit dark
heated | unheated
paved | unpaved
explained | unexplained mystery
solved | unsolved
claimed | unclaimed
sold sold_out | unsold
injured wounded | escape_injury escaped_injury walk_away walked_away
hospital hospitalised taken_to_hospital intensive_care | discharged sent_home returned_home at_home
conscious talking | unconscious unresponsive coma
critical life-threatening fighting_for_life | stable out_of_danger comfortable recovering
breathing | suffocated stopped_breathing
fed | starved starving
calm quiet orderly | chaos chaotic panic uproar stormy rowdy
cheap bargain free free_of_charge | expensive paid_for charged
solvent profitable | insolvent bankrupt bankruptcy administration
growth expansion | contraction recession
creditworthy debt-free | indebted in_debt
hiring adding_jobs new_jobs | layoffs job_cuts redundancies
backlash outcry anger outrage | praise welcome acclaim
acclaimed rave_reviews hit triumph | panned flop slated
landslide clear decisive comfortable | narrow slim razor-thin close
ahead lead leads leading | behind trail trails trailing
champion title-holder | runner-up
fit | injured unfit sidelined
renew renewed extend extended | expire expired lapse lapsed terminate terminated
valid in_force | invalid void expired revoked suspended
granted awarded issued | denied refused withheld revoked
legalised decriminalised | outlawed banned criminalised
secret confidential behind_closed_doors in_private | public publicly in_public televised
sealed | unsealed opened
armed_guard escorted | unescorted
sunny dry clear | rain rainy wet stormy snow
frozen | thawed melted
flooded under_water | dry
on_fire burning ablaze | out extinguished
leaking leaked | sealed contained watertight
contaminated polluted unsafe_to_drink tainted | clean safe_to_drink uncontaminated
edible | inedible poisonous
tame | wild
native | imported invasive
original genuine | copy replica forgery
loaded | unloaded empty
automatic | manual
charged | uncharged
connected online reconnected restored | disconnected cut_off offline
functioning operational in_working_order | out_of_order faulty defective
full capacity | half_empty
arrive_early early | late
stand standing | collapse collapsed fell toppled
landed | crashed ditched
agreed consented consent with_consent | without_consent forced against_their_will
volunteered willingly | coerced forced reluctantly
confessed pleaded_guilty plead_guilty admitted | pleaded_not_guilty plead_not_guilty denied protested_innocence
testified gave_evidence took_the_stand | declined_to_testify stayed_silent remained_silent
present in_attendance | absent no-show failed_to_appear
returned came_back | stayed_away never_returned
married wed | separated divorced
pregnant | childless
alone by_himself by_herself | accompanied with_friends
friends | strangers
stranger strangers | acquaintance acquaintances knew_each_other
paid_back repaid | defaulted default owes
donate donated gift | loan sold
doubled increased | halved
overspent over_budget | under_budget within_budget
ahead_of_schedule on_schedule | behind_schedule delayed overdue
apologetic contrite remorse remorseful | defiant unrepentant
welcomed | condemned criticised
violation violations breach fault faults failing failings defect defects lapse lapses shortcoming wrongdoing irregularities | clean_bill flawless faultless spotless immaculate unblemished
remains bones skeleton skeletons body bodies corpse corpses | empty_grave
damage damaged harm | undamaged unharmed
symptom symptoms side_effect side_effects reaction reactions | symptom-free well_tolerated
complaint complaints objection objections | praise satisfaction
delay delays disruption hold-up | on_schedule smoothly
shortage shortages lack scarcity | plenty surplus abundance glut
warning warnings alarm alert | unwarned
witness witnesses bystander onlookers | unseen
strike stoppage walkout industrial_action | normal_service
clue clues lead leads evidence trace | mystery baffled
motive | motiveless
"""
"""A contrast a line, its groups between bars, as :mod:`reader.language.contrast.contrasts` describes."""
