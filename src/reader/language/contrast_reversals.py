"""Events and states that undo or exclude one another: the contrasts that tell what happened, and what did not."""

from __future__ import annotations

REVERSALS = """
rise rose risen increase grow grew grown growth climb jump surge soar gain advance rally go_up went_up | fall fell fallen drop decline decrease slump tumble plunge sink shrink shrank dip slide plummet dive go_down went_down | unchanged flat steady stagnate
raise raising hike lift boost expand extend lengthen upgrade | lower cut reduce reduction slash trim shorten decrease downgrade | frozen freeze unchanged
strengthen bolster reinforce | weaken undermine erode
improve improvement better recover recovery | worsen worse deteriorate deterioration
accelerate speed_up quicken bring_forward | slow decelerate delay postpone
win won victory triumph beat | lose lost defeat beaten
succeed success successful | fail failure unsuccessful flop
profit profitable surplus in_the_black | loss loss-making deficit in_the_red shortfall
start begin began begun launch commence | end finish stop cease halt conclude terminate
open opened reopen reopened stay_open remain_open unlock unblock | close closed shut block seal shutter shut_down
accept accepted approve endorse agree back backed welcome embrace say_yes | reject refuse oppose decline rebuff veto disapprove turn_down turned_down spurn dismiss refusal
allow permit enable authorise legalise | ban forbid prohibit bar prevent block outlaw
support favour backing in_favour | oppose opposition against
confirm confirmed acknowledge admit admitted affirm concede conceded own_up | deny denied denial dispute refute contradict rebut reject rejected
claim_responsibility take_responsibility | deny_responsibility disclaim
praise applaud commend laud hail | criticise condemn blame denounce attack
buy bought purchase acquire | sell sold sale divest
hire hired recruit rehire reinstate | fire sack sacked dismiss dismissed dismissal oust axe get_the_boot give_the_boot given_the_boot get_the_sack
fire sack sacked dismiss dismissed dismissal oust axe force_out sacking | resign resigned resignation quit step_down stepped_down walk_out stand_down
join joined enter arrive come_in | leave left quit exit depart departure withdraw pull_out
stay stayed stay_on remain keep kept retain cling hold_on | leave left quit resign resigned step_down follow_out walk_out lose strip stripped forfeit depart
keep kept retain hold_on_to | strip stripped lose lost forfeit give_up gave_up hand_back hand_over surrender return
install insert | remove delete uninstall omit
lend lent | borrow
invade invasion offensive | retreat withdrawal
arrest detain jail imprison capture in_custody lock_up behind_bars held remand | release released free freed at_large on_the_run walk_free on_bail escape
convict convicted guilty find_guilty conviction | acquit acquitted innocent cleared clear exonerate not_guilty
kill killed dead die died deceased fatal perish slaughter savage savaged | survive survived survivor alive spared alive_and_well
injure injured hurt wounded harmed limp limping bruised bleeding | unhurt unharmed uninjured unscathed without_a_scratch without_injury safe
sick ill unwell ailing | healthy well recovered
find found discover locate recover recovered turn_up retrieve | missing vanish disappear still_missing
remember recall | forget forgot
build built construct establish | destroy demolish dismantle tear_down
destroy destroyed damage damaged bury buried burn burned burnt gut gutted wreck flatten ruin crush engulf | untouched intact undamaged unscathed spared unharmed survive save
repair fix mend | break broke damage
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
serious critical grave life-threatening severe | minor slight stable light superficial
qualified eligible | unqualified ineligible disqualified
employed | unemployed jobless
armed | unarmed
sober | drunk intoxicated over_the_limit drink_driving
insured insurance | uninsured
vaccinated | unvaccinated
elected | appointed unelected
licensed registered | unlicensed unregistered
paid | unpaid
locked | unlocked
sworn | unsworn
boom | bust slump recession
advance | retreat withdraw
surrender surrendered | resist resisted escape
appoint promote promoted | demote demoted
nominate | withdraw
cheer cheered applaud applauded ovation | boo booed jeer jeered heckle
on_time punctual | late delayed
resume resumed restart reopen go_ahead go_on proceed | suspend suspended cancel cancelled call_off called_off scrap scrapped halt abandon postpone
on switch_on switched_on live running working in_operation | off switch_off switched_off shut_down out_of_service out_of_order
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
signed | unsigned
planned scheduled arranged | unplanned spontaneous
known familiar | unknown unfamiliar
include included | exclude excluded leave_out left_out
meet met | cancel_meeting snub snubbed avoid avoided
speak spoke comment talk | silent silence decline_to_comment refuse_to_comment
"""
"""A contrast a line, its groups between bars, as :mod:`reader.language.contrasts` describes."""
