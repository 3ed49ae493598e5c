"""Events and states that exclude one another: the tables of contrasts of what happened."""

from __future__ import annotations

SEQUELS = """
start begin began begun launch commence | end finish stop cease halt conclude terminate
buy bought purchase acquire | sell sold sale divest
hire recruit rehire reinstate | fire sack dismiss oust axe get_the_boot give_the_boot given_the_boot get_the_sack
join enter arrive come_in | leave left quit exit depart departure withdraw pull_out
arrest detain jail imprison capture in_custody lock_up behind_bars held remand | release free freed at_large on_the_run walk_free on_bail escape
find found discover locate recover turn_up retrieve | missing vanish disappear still_missing
build built construct establish | destroy demolish dismantle tear_down
resume restart reopen go_ahead proceed continue carry_on | suspend cancel call_off scrap halt abandon postpone
reopen | close closure shut shut_down
crash collapse | recover rebound
leave left depart set_off set_out | arrive return land
"""
"""What begins and what ends: the second may be told of a later time than the first."""

REVERSALS = """
rise rose risen increase grow grew grown growth climb jump surge soar gain advance rally go_up went_up | fall fell fallen drop decline decrease slump tumble plunge sink shrink shrank dip slide plummet dive go_down went_down | unchanged flat steady stagnate frozen
raise hike lift boost expand extend lengthen upgrade | lower cut reduce reduction slash trim shorten decrease downgrade | frozen unchanged
win won victory triumph | lose lost defeat
profit surplus in_the_black make_money break_even in_profit | loss loss-making deficit in_the_red shortfall lose_money bleed_cash bleeding_money in_debt
open stay_open remain_open unlock unblock | close shut block seal shutter shut_down
accept approve endorse agree back welcome embrace say_yes agree_to say_yes_to in_favour_of vote_for vote_to_accept vote_through sign_off_on give_the_nod give_its_blessing wave_through green_light rubber-stamp adopt | reject refuse oppose decline rebuff veto disapprove turn_down spurn dismiss say_no_to against throw_out vote_down vote_against snub kick_out knock_back defeat
allow permit enable authorise legalise lift_the_ban give_the_go-ahead tolerate | ban forbid prohibit bar prevent block outlaw
confirm acknowledge admit affirm concede own_up confess accept_responsibility take_the_blame hold_up_hand accept | deny denial dispute refute contradict rebut reject dismiss rubbish pour_cold_water pooh-pooh brush_off insist_not brush_aside
praise applaud commend laud hail | criticise condemn blame denounce attack
fire sack dismiss oust axe force_out push_out show_the_door give_the_boot get_the_sack give_the_push hand_his_p45 let_go | resign quit step_down walk_out stand_down of_his_own_accord jump leave_voluntarily voluntarily hand_in_resignation hand_in_notice own_decision tender_resignation by_choice
stay stay_on remain keep kept retain cling hold_on hold_on_to remain_in_post stay_in_post keep_job hang_on cling_on stay_put keep_post hold_on_to_job | leave left quit resign step_down follow_out walk_out lose strip forfeit depart give_up gave_up hand_back hand_over surrender stand_down step_aside clear_desk pack_bags hand_in_notice fall_on_sword be_gone departure give_back send_back restore_to
keep_open kept_open save preserve | close shut axe axed scrap demolish abolish
convict guilty find_guilty | acquit innocent cleared exonerate not_guilty
kill dead die deceased fatal perish slaughter savage death lose_his_life lose_lives claim_lives claim_a_life pass_away succumb succumb_to_injury widow | survive survivor alive spared alive_and_well pull_through live_to_tell recover_at_home recovering on_the_mend make_a_full_recovery out_of_danger expected_to_live
injure hurt wounded harmed limp bruised bleeding crush_finger crush_hand crush_leg nurse_bruise nurse_a_broken sprain dislocate gash in_plaster on_crutches black_eye knock_out_cold taken_away_by_ambulance by_ambulance casualty taken_to_hospital rush_to_hospital hospitalise treated_in_hospital airlifted stretchered break_his_leg break_bone broken_rib broken_leg broken_arm broken_bone cut_and_bruise concussion stitches burns smoke_inhalation fracture lose_a_leg maim suffer_burn need_treatment need_hospital_treatment | unhurt unharmed uninjured unscathed without_a_scratch without_injury safe escape_injury walk_away_unhurt come_to_no_harm safe_and_well safe_and_sound all_safe in_one_piece
sick ill unwell ailing fall_ill infect poisoned off_its_food refuse_food refuse_to_eat weak weaken fear_for_life | healthy well recovered in_good_health fit_and_well eat_well thrive doing_well perfect_health bounce_back
destroy damage bury burn gut wreck flatten ruin crush engulf swept_away washed_away wiped_out blown_away levelled razed smash write_off burn_down reduce_to_rubble reduced_to_ashes in_ruins ravage bury_under lie_in_ruins | untouched intact undamaged unscathed spared unharmed survive save in_one_piece escape_damage still_standing
secretly covertly privately quietly | publicly openly
accident accidental inadvertently unintentionally mistakenly by_mistake mishap by_accident unintended freak_accident careless | deliberate intentional on_purpose knowingly arson sabotage foul_play set_on_purpose murder attack
peaceful nonviolent calm | violent violence riot chaos panic
emotion react reaction weep wept cry tears sob break_down broke_down | impassive expressionless unmoved stony stony-faced emotionless motionless
moving driving | stopped parked stationary
agree agreement deal | disagree disagreement deadlock collapse break_down
full packed crowded sold_out | empty vacant deserted half-empty poorly_attended
pass | fail flunk
armed gun pistol rifle weapon knife carry_a_knife carry_a_gun carry_a_weapon with_a_knife with_a_gun gunman knives blades machete armed_to_the_teeth | unarmed empty-handed
surrender | resist escape
upright standing afloat | lying capsized overturned upside_down on_its_side sunk
extinguished put_out under_control contained douse bring_under_control | out_of_control raging still_burning spread blaze burn ablaze still_smoulder
ceasefire truce | fighting war
known familiar | unknown unfamiliar
noticed spotted detected | unnoticed undetected overlooked missed
manned staffed crewed | unmanned unstaffed empty
lit | unlit dark
hospital taken_to_hospital intensive_care | discharged sent_home returned_home at_home
critical life-threatening fighting_for_life | stable out_of_danger comfortable recovering
cheap bargain free free_of_charge | expensive charged
landslide clear decisive comfortable | narrow slim razor-thin close
granted awarded issued | denied refused withheld revoked
secret confidential behind_closed_doors in_private in_secret hush-hush | public in_public televised openly announce in_the_open broadcast
sealed | unsealed opened
sunny dry clear | rain rainy wet stormy snow
loaded | unloaded empty
stand | collapse fell toppled
confessed pleaded_guilty admitted admit_guilt own_up come_clean | pleaded_not_guilty denied protested_innocence maintain_innocence insist_innocent
donate gift | loan sold
violation breach fault failing defect lapse shortcoming wrongdoing irregularities order_to_replace order_to_repair improvement_notice find_fault cite_for deficiency reprimand warning_letter serious_failings | clean_bill flawless faultless spotless immaculate unblemished flying_colours without_complaint spotless_record clean_record good_order
remains bones skeleton body corpse | empty_grave
committed remain_committed stay_on stick_with stuck_with stand_by stood_by keep_faith honour not_going_anywhere | walk_away pull_out back_out withdraw withdrew drop_out follow_out pull_the_plug
sack fire dismiss redundancy layoff laid_off lay_off job_cut job_losses let_go made_redundant lose_their_jobs force_out cut_jobs compulsory_redundancy shed_job axe_job slash_job dole_queue put_out_of_work out_of_work | hire recruit rehire reinstate keep_their_jobs jobs_safe jobs_secure save_job protect_job
voted_through waved_through green_light green-lit go-ahead given_the_go-ahead cleared approved | block veto prohibit fall_through fell_through thrown_out voted_down turned_down
rescue save pulled_alive found_alive pulled_out_alive survive | drown die found_dead dead perish killed
escape flee fled get_away got_away at_large on_the_run | caught captured recaptured arrested in_custody
draw drew drawn tie stalemate | win won victory | lose lost defeat
ground shut closed suspended halted cancelled out_of_service tie_up stay_in_port stuck stand_still rail_replacement | take_off landing operating flying normal_service in_service running sail leave_on_time
steal stolen leak breach compromise accessed exposed | secure intact encrypted untouched
hit struck collide | narrowly_missed swerved avoid near_miss
partial partly in_part | full fully entire complete total wholly
refund money_back penny_back cent_back get_their_money_back reimburse compensate | forfeit non-refundable whistle_for
on_foot walk | drive drove by_car by_bus by_train by_bike cycle
intensive_care life_support fighting_for_his_life fighting_for_their_lives critical grave in_danger serious_condition critical_condition | out_of_hospital left_hospital discharged sent_home back_home out_of_danger stable allowed_home go_home recovering out_of_intensive_care
at_the_wheel behind_the_wheel driver_'s_seat at_the_controls | driverless back_seat passenger_seat
bid_again try_again another_attempt second_attempt second_try fresh_bid new_bid fresh_offer new_offer | give_up gave_up walk_away drop_its_interest
majority | minority handful
cash | card credit instalments
kept_secret secret hush_up cover_up | announce made_public publish disclose
raise bring_up brought_up brought_to_the_surface recover salvage retrieve | left_on_the_seabed remain_on_the_seabed left_in_place
remain_in_charge remain_in_post stay_in_post keep_his_job keep_his_post | resign quit step_down stand_down
by_accident accidentally accident | on_purpose deliberately intentionally
find_guilty convict guilty_verdict guilty_on_all | acquit clear_of walk_free cleared_his_name
press_ahead press_on push_ahead go_ahead forge_ahead proceed move_ahead plough_on carry_on stick_to continue full_steam_ahead on_track resume restart back_on still_search | withdraw drop abandon shelve scrap ditch pull_plug back_down climb_down give_up call_off put_on_ice mothball bin halt suspend u-turn put_on_hold pause break_off wind_up end cease
cancel call_off scrap pull_out axe abandon postpone put_off fail_to_appear no-show wash_out rain_off | go_ahead take_place go_on_stage take_the_stage take_to_the_stage perform sing appear turn_up show_up went_ahead as_planned as_scheduled
open reopen resume back_in_business back_in_action open_its_door welcome_back throw_open | close shut stay_shut stay_closed remain_shut remain_closed shut_down shutter board_up out_of_bounds off_limits close_its_door lock_out padlocked seal_off cordon_off shut_for_good
save reprieve rescue stay_open keep_open safe_for_now win_a_reprieve spared future_secured | close_for_good shut_for_good close close_down shut_down axe doomed demolish fate_sealed
operate work_as_planned work_normally in_operation up_and_running at_full_output at_full_capacity fully_operational on_line switch_on power_up live | out_of_action out_of_order out_of_service off_line switch_off shut_down break_down idle at_a_standstill power_down decommission trip stand_idle mothball
rise go_up climb grow increase jump soar surge better_than higher record_year good_quarter improve double up | fall go_down drop decline slip shrink dip sink poor_quarter worse_than lower poor_year slide halve recede
win see_off overcome victory triumph come_out_on_top prevail go_through progress take_the_title edge_past get_the_better_of through_to | lose go_out bow_out crash_out out_of_the_cup out_of_the_competition eliminate knock_out defeat fall_short come_unstuck go_down dump_out exit
draw tie honours_even share_the_points finish_level | win victory | lose defeat
first_time for_the_first_time first_ever debut unprecedented maiden first_visit | no_stranger once_before second_time third_time repeat_performance twice_before before again in_the_past familiar
alone by_himself by_herself by_themselves on_his_own single-handed solo unaccompanied unaided lone | with_friend in_company with_two_others with_a_friend with_companion with_guide accompany accomplice companion guide helper help_from together in_a_group team
licence permit authorise permission planning_permission consent clearance approval | unlicensed unauthorised illegally
find recover locate bring_up discover retrieve turn_up track_down trace unearth fish_out | still_missing unaccounted_for vanish search_continue still_search
detect positive contaminate find_trace traces contain test_positive | absent negative free_of clean all_clear clean_bill test_negative
fight_in_court fight challenge appeal contest take_to_court sue legal_action file_a_suit lawsuit lodge_an_appeal go_to_court see_you_in_court launch_legal_action | accept_the_fine agree_to_pay pay accept accept_the_ruling settle_out_of_court drop_the_lawsuit
sign ink put_pen_to_paper seal_the_deal strike_a_deal reach_agreement reach_a_deal clinch agree_terms agree deal_done shake_hands_on | unsigned talks_collapse fall_through deadlock walk_away collapse break_down break_off
remain_in_post stay_in_post keep_job hang_on keep_post hold_on_to_job | sack fire oust show_door get_the_sack get_the_boot give_the_boot out_of_a_job
give_interview tell_reporter comment break_silence address answer_question speak_out statement | decline_to_comment refuse_to_comment refuse_to_speak stay_silent remain_silent keep_mum say_nothing tight-lipped unavailable_for_comment ignore_question keep_silent would_be_drawn
evacuate move_out clear_out leave_home lead_to_safety ordered_out get_out flee abandon_home | stay_put stay_indoors remain_inside stay_at_home stay_inside remain_in_home ride_it_out
on_speaking_terms on_best_of_terms on_the_best_of_terms exchange_a_word friendly on_good_terms best_of_friend get_on_well close harmony amicable part_as_friend mend_fence bury_the_hatchet reconcile | row feud rift fall_out quarrel at_loggerheads at_war bad_blood acrimonious bust-up bitter_dispute sour
stop_at_the_scene stay_at_the_scene wait_for_police remain_at_the_scene pull_over call_an_ambulance | drive_off speed_away speed_off flee_the_scene flee make_off hit-and-run run_off leave_the_scene
in_full all_of_it every_penny every_cent the_lot entirely whole_sum fully | only_half in_part partly partially a_fraction third_of quarter_of some_of_it
pass_test pass_inspection sail_through breeze_through fly_through clean_bill_of_health pass_with_flying_colours up_to_standard meet_the_standard | fail_test fail_inspection violation fault defect flunk fall_short shortcoming below_standard breach
calm peaceful quiet pass_off_peacefully orderly good-natured trouble-free | violent riot clash unrest chaos mayhem trouble scuffle brawl fight ugly stampede
smile beam grin laugh cheerful happy in_good_spirits joy jubilant | weep cry sob tear burst_into_tears in_tears sad distraught emotional break_down
resume restart get_under_way_again back_to_normal return_to_normal start_again up_and_running_again run_again | suspend still_suspended remain_suspended standstill paralyse halt cancel grounded stay_closed stay_shut
break_the_law break_the_rule breach violate illegal unlawful flout in_breach_of wrongdoing misconduct | within_the_law legal lawful by_the_book within_the_rule followed_the_rule comply do_nothing_wrong done_nothing_wrong clear_of_wrongdoing follow_procedure by_the_rules
behind in_favour favour endorse champion throw_its_weight_behind stand_by stand_behind right_behind | oppose against criticise condemn object resist denounce attack up_in_arms turn_against withdraw_its_support distance_itself hostile slam
expect foresee predict see_it_coming | surprise unexpected shock astonish out_of_the_blue bolt_from_the_blue stun unforeseen
light_on lit illuminated | dark in_darkness unlit lights_out lights_off pitch-black blackout
true correct accurate well-founded | false wrong untrue incorrect baseless groundless unfounded fabricated mistaken nonsense rubbish a_lie invented
hold_talks meet sit_down_with negotiate at_the_table round_the_table | refuse_to_meet refuse_to_talk walk_out break_off_talk snub
plug_the_leak seal watertight stop_the_leak | leak seep spill spillage escape gush
regain recover get_back win_back | forfeit lose confiscate strip
insure cover_by_insurance policy_cover insurer_will_pay | uninsured policy_lapse let_policy_lapse lapse foot_the_bill_itself
inside in_the_building in_the_cinema in_the_room occupant resident guest customer diner spectator people_inside run_for_their_lives run_for_life escape through_the_window asleep_inside on_board aboard passenger | empty deserted unoccupied vacant unmanned nobody_inside nobody_in nobody_on_board
manned crewed staffed at_the_controls driver_on_board safety_driver operator driver pilot_on_board lifeguard_on_duty on_duty at_his_post | unmanned driverless unstaffed unattended empty_seat off_duty away_from_his_post autonomous pilotless unguarded
finish complete cross_the_line finish_the_race reach_the_finish classified in_the_classification | retire drop_out pull_out abandon withdraw disqualify tow_away did_finish out_of_the_race give_up break_down
start_the_match in_the_starting_line-up start_in_goal start_up_front fit_to_play | bench sit_out ruled_out injured sideline on_the_sidelines left_out substitute unused_substitute dropped
qualify through_to reach_the_final reach_the_semi-final book_a_place progress advance next_round promotion | eliminated relegate knocked_out miss_out fail_to_qualify early_exit
test_clean clean_sample come_back_clean clean negative_sample pass_a_drug_test pass_a_test negative | test_positive fail_a_drug_test fail_a_test banned_substance steroid doping positive presence_of
encrypt scramble protect password_protect | plain_text unencrypted in_the_clear readable unprotected exposed open_to_anyone
switch_on turn_on lights_working operational working armed functioning power_on live energised | switch_off turn_off disable deactivate disconnect unplug broken out_of_order fail defective faulty disarmed dead off
trap stuck strand maroon cut_off pin_under bury_alive | rescue pull_out walk_out escape reach_safety dig_out make_it_out
burst_its_bank flood inundate overflow spill_over breach under_water submerge swamp | stay_dry dry remain_in_its_bed recede subside keep_out
cure effective help improve benefit shrink_the_tumour significant_effect proven | ineffective useless placebo disappoint fail no_better_than make_no_difference little_effect
side_effect adverse_event adverse_reaction complication | well_tolerated trouble-free symptom-free
bail release walk_out | remand custody detain refuse_bail deny_bail locked_up
sue take_to_court legal_action lawsuit writ issue_proceedings litigation see_in_court | drop_the_case make_peace out_of_court amicably
elect vote_in win_the_seat win_election | defeat lose_the_seat lose_election vote_out concession concede
build construct put_up erect go_up break_ground start_work | scrap shelve abandon stay_green never_build leave_undeveloped demolish
public_inquiry investigate look_into probe inquiry open_an_investigation | rule_out_an_inquiry drop_the_investigation close_the_file shelve
bankrupt insolvent go_bust go_under fold collapse administration receivership go_to_the_wall liquidation | solvent save rescue stay_afloat keep_afloat prop_up bail_out turn_the_corner viable
take_over buy acquire snap_up swallow merge purchase | stay_independent independent fend_off walk_away pull_out collapse
bonus pocket collect accept | waive forgo give_up turn_down forfeit go_without
launch unveil hit_the_shops go_on_sale roll_out release come_out | delay postpone shelve push_back
serve fly_to call_at stop_at continue_to_serve | drop_the_route drop_the_destination axe_the_route bypass cut skip
contaminate pollute poison taint spill foul leak toxic | clean unpolluted safe pure normal_level within_limits
escape break_out get_loose on_the_loose roam | cage recapture catch behind_bars in_its_pen in_its_cage
include on_display exhibit on_view on_show | missing absent leave_out exclude look_in_vain withdraw remove take_down omit miss_out
authentic autograph signed signature genuine | unsigned forged fake attribute copy
sing perform take_the_stage on_stage top_form in_fine_voice | cancel withdraw lose_her_voice understudy replace pull_out indisposed ill stand-in
publish print release bring_out | pulp withdraw shelve withhold unpublished
ceasefire truce lay_down_arms guns_fall_silent hold_fire peace | fight shell clash violate break_the_truce offensive bombard open_fire attack
open_fire shoot fire_shot fire_at pull_the_trigger gunfire | hold_fire unfired
inform notify write_to phone contact let_know | keep_in_the_dark hear_nothing leave_in_the_dark find_out_from find_out_from_the_newspaper
proud happy_with satisfied delight pleased glad thrilled welcome relieved | disappointed unhappy angry furious upset frustrated dismayed fume livid outrage devastated bitter
alive | dead late deceased extinct
on_purpose mean_to deliberate premeditated | spontaneous impulse spur_of_the_moment accident slip
approve license sanction authorise rubber-stamp | unapproved unlicensed pending reject withhold
clear acquit clear_of_all clear_of | convict suspended_sentence found_guilty prison_term
start_against in_the_starting return_to_the_side back_in_the_team | miss_game miss_match miss_the_final sit_out sideline ruled_out out_for
radio distress_call mayday call_for_help sos emergency_call warn | silent without_a_word
read study pore_over go_through see | unread unopened
affect hit_by disrupt suffer | unaffected unscathed spare
seen spot sighting turn_up | disappear vanish last_seen
"""
"""How things stand and how they came out: at law, at work, in votes, in games, in accidents."""
