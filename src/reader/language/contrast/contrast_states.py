"""States that news tells of, each with the ways of telling that it holds and, behind the bar, that it does not."""

from __future__ import annotations

STATES = """
hurt injure wound crush_finger crush_hand crush_leg nurse_bruise nurse_a_broken sprain dislocate gash in_plaster on_crutches black_eye knock_out_cold taken_away_by_ambulance by_ambulance harm casualty taken_to_hospital rush_to_hospital hospitalise hospitalised hospitalized treated_in_hospital airlifted stretchered break_his_leg break_her_leg break_bone broken_rib broken_leg broken_arm broken_bone cut_and_bruise bruise concussion stitches burns smoke_inhalation fracture lose_a_leg bleeding maim suffer_burn need_treatment need_hospital_treatment | unhurt unharmed uninjured unscathed escape_injury walk_away_unhurt come_to_no_harm safe_and_well safe_and_sound all_safe in_one_piece without_a_scratch
die dead death perish lose_his_life lose_her_life lose_life lose_lives claim_lives fatality fatal fatally bury_his claim_a_life claim_life pass_away succumb succumb_to_injury widow | survive survivor alive pull_through live_to_tell recover_at_home recovering on_the_mend make_a_full_recovery make_full_recovery out_of_danger expected_to_live
critical grave fight_for_life fighting_for_life life_support intensive_care in_danger serious_condition critical_condition | stable out_of_danger out_of_hospital discharged sent_home allowed_home go_home recovering out_of_intensive_care
ill sick unwell fall_ill infect infection poisoned off_its_food refuse_food refuse_to_eat weak weaken fear_for_life | healthy well in_good_health fit_and_well eat_well thrive recover doing_well perfect_health bounce_back
arrest detain hold_for_questioning held_for_questioning being_question question pick_up take_into_custody in_custody hold_a_suspect in_handcuffs handcuff round_up nab nick seize behind_bars | at_large on_the_run still_hunting
charge indict prosecute face_charge bring_to_book put_on_trial in_the_dock press_charge | face_no_action escape_charge escape_prosecution drop_charge drop_the_case drop_case case_collapse off_the_hook
steal make_off_with get_away_with haul loot swipe nick pinch rob burgle snatch disappear go_missing | leave_behind leave_untouched untouched empty-handed fail_to_take
plead_guilty admit_guilt admit own_up confess come_clean | plead_not_guilty deny protest_innocence maintain_innocence insist_innocent
jail cage imprison lock_up send_to_prison send_down go_to_prison go_to_jail put_away behind_bars serve_time | walk_free spare_jail spare_prison avoid_jail avoid_prison escape_jail suspended_sentence community_service stay_out_of_prison
find_guilty convict guilty_verdict guilty_on_all | acquit clear_of walk_free cleared_his_name
give_evidence testify take_the_stand go_into_the_witness_box tell_the_jury tell_jury tell_the_court tell_court speak_in_his_own_defence | stay_silent decline_to_testify refuse_to_testify right_to_silence
accept approve agree_to say_yes_to in_favour_of vote_for vote_to_accept vote_through say_yes sign_off_on give_the_nod give_its_blessing wave_through green_light rubber-stamp endorse adopt | reject refuse turn_down say_no_to against throw_out vote_down vote_against rebuff spurn veto snub kick_out knock_back defeat
stand_again run_again seek_another_term seek_a_third_term seek_re-election seek_a_second_term in_the_race throw_hat_into_the_ring enter_the_race run_for_office | bow_out stand_aside pull_out_of_the_race drop_out quit_politics step_aside
press_ahead press_on push_ahead go_ahead forge_ahead proceed move_ahead plough_on carry_on stick_to continue full_steam_ahead on_track | withdraw drop abandon shelve scrap ditch pull_plug back_down climb_down give_up call_off put_on_ice mothball bin halt suspend u-turn put_on_hold pause
cancel call_off scrap pull_out axe abandon postpone put_off fail_to_appear no-show wash_out rain_off | go_ahead take_place go_on_stage take_the_stage take_to_the_stage perform sing appear turn_up show_up went_ahead as_planned as_scheduled
open reopen reopening resume back_in_business back_in_action open_its_door open_door welcome_back throw_open | close shut stay_shut stay_closed remain_shut remain_closed shut_down shutter board_up out_of_bounds off_limits close_its_door close_door lock_out padlocked seal_off cordon_off shut_for_good
save reprieve rescue stay_open keep_open safe_for_now win_a_reprieve spared win_reprieve future_secured | close_for_good shut_for_good close close_down shut_down axe doomed demolish fate_sealed
operate work_as_planned work_normally in_operation up_and_running at_full_output at_full_capacity fully_operational on_line switch_on power_up live | out_of_action out_of_order out_of_service off_line switch_off shut_down break_down idle at_a_standstill power_down decommission trip stand_idle mothball
hold_up do_its_job function kick_in go_off_as_planned respond | fail refuse_to_budge jam malfunction pack_up break_down stick give_way conk_out go_wrong
rise go_up climb grow increase jump soar surge better_than higher record_year good_quarter improve | fall go_down drop decline slip shrink dip sink poor_quarter worse_than lower poor_year slide
profit in_the_black make_money surplus break_even in_profit | loss in_the_red lose_money deficit bleed_cash bleeding_money shortfall in_debt
win see_off overcome victory triumph come_out_on_top prevail go_through progress take_the_title edge_past get_the_better_of through_to | lose go_out bow_out crash_out out_of_the_cup out_of_the_competition eliminate knock_out defeat fall_short come_unstuck go_down dump_out exit
draw tie honours_even share_the_points finish_level | win victory | lose defeat
first_time for_the_first_time first_ever debut unprecedented maiden first_visit | no_stranger once_before second_time third_time repeat_performance twice_before before again in_the_past familiar
alone by_himself by_herself by_themselves on_his_own on_her_own single-handed solo unaccompanied unaided lone | with_friend in_company with_two_others with_a_friend with_companion with_guide accompany accomplice companion guide helper help_from together in_a_group team
insure covered_by insurance insurance_policy | uninsured out_of_pocket
licence license permit licensed authorise permission planning_permission consent clearance approval | unlicensed unauthorised unauthorized illegally
wear_a_helmet wear_a_seat_belt wear_seat_belt wear_seatbelt belt_up strap_in helmet seat_belt seatbelt life_jacket | unbelted bareheaded
arm armed carry_a_knife carry_knife carry_a_gun carry_gun carry_a_weapon with_a_knife with_a_gun gunman knife knives blades gun weapon pistol rifle blade machete armed_to_the_teeth | unarmed empty-handed
identify know_who know_whose formally_identify name_the_victim | unidentified unknown mystery_man mystery_woman unnamed whose_body
find recover locate bring_up discover retrieve turn_up track_down trace unearth fish_out | still_missing unaccounted_for vanish search_continue still_search
detect positive contaminate find_trace traces contain test_positive | absent negative free_of clean all_clear clean_bill test_negative
aware inform notify alert tip_off hear_about give_notice get_wind_of brief | unaware kept_in_the_dark know_nothing out_of_the_blue blindside first_heard no_idea kept_from take_by_surprise
warn warning alert sound_the_alarm sirens siren evacuation_order text_message advance_notice give_notice | unwarned out_of_the_blue unannounced
receive_complaint complain complaint grievance object_to protest | happy_with satisfied
apologise apology say_sorry sorry regret express_regret express_remorse beg_forgiveness | refuse_to_apologise unrepentant unapologetic defiant make_no_apology stand_by_his stand_by_her
pay pay_up cough_up foot_the_bill hand_over repay pay_in_full pay_compensation | refuse_to_pay unpaid owe default still_owe withhold waive
fight_in_court fight challenge appeal contest take_to_court sue legal_action file_a_suit file_suit lawsuit lodge_an_appeal go_to_court see_you_in_court launch_legal_action | accept_the_fine agree_to_pay pay accept accept_the_ruling settle_out_of_court drop_the_lawsuit
sign ink put_pen_to_paper seal_the_deal strike_a_deal reach_agreement reach_a_deal clinch agree_terms agree deal_done shake_hands_on | unsigned talks_collapse talk_collapse fall_through deadlock deadlocked walk_away collapse break_down break_off
genuine authentic real the_real_thing autograph bona_fide | copy fake forgery replica imitation counterfeit bogus sham hoax dud reproduction
repair fix restore mend repairable salvageable saved | beyond_repair write_off total_loss irreparable scrap demolish pull_down tear_down
remain_in_post stay_in_post stay_on keep_job hang_on cling_on stay_put keep_post hold_on_to_job | resign quit step_down stand_down step_aside walk_out clear_desk pack_bags hand_in_notice fall_on_sword be_gone depart departure
remain_in_post stay_in_post keep_job hang_on keep_post hold_on_to_job | sack fire oust show_door get_the_sack get_the_boot give_the_boot out_of_a_job
sack fire dismiss axe oust force_out push_out show_the_door give_the_boot get_the_sack give_the_push hand_his_p45 let_go | resign quit of_his_own_accord of_her_own_accord jump leave_voluntarily voluntarily hand_in_resignation hand_in_notice step_down walk_out own_decision stand_down tender_resignation by_choice
redundancy compulsory_redundancy job_cut job_loss lose_job layoff lay_off make_redundant shed_job axe_job cut_job slash_job sack dole_queue put_out_of_work out_of_work | job_safe keep_job jobs_secure save_job protect_job
hire recruit take_on create_job new_job expand_its_workforce | hiring_freeze lay_off cut_job shed_job axe_job
pack packed crowd crowded standing_room_only overflow sell_out sold_out queue throng jam-packed bursting rafters capacity_crowd | empty half_empty deserted hardly_anyone handful poorly_attended sparse near-empty row_of_empty empty_seat turn_away_nobody
confess admit concede acknowledge accept_responsibility take_the_blame hold_up_hand own_up confirm | deny dismiss reject refute rubbish pour_cold_water pooh-pooh dispute brush_off insist_not contradict
give_interview tell_reporter comment break_silence address answer_question speak_out statement | decline_to_comment refuse_to_comment refuse_to_speak stay_silent remain_silent keep_mum say_nothing tight-lipped unavailable_for_comment ignore_question keep_silent would_be_drawn
decide make_up_mind decision_made announce confirm rule_on take_the_decision resolve_to determined_to | undecided yet_to_decide still_considering weigh_up in_two_minds on_the_fence wait_and_see jury_still_out too_early_to_say
attend turn_up show_up in_the_room be_there in_attendance sit_in_court on_hand join front_row come_to_the_funeral | absent skip stay_away boycott fail_to_show no-show nowhere_to_be_seen stay_home stay_at_home send_apology conspicuous_by_absence give_a_miss
cooperate co-operate help_police hand_over_document answer_all_question comply assist | refuse_to_cooperate uncooperative obstruct stonewall refuse_to_answer refuse_to_hand
evacuate evacuated move_out clear_out leave_home lead_to_safety ordered_out get_out flee abandon_home | stay_put stay_indoors remain_inside stay_at_home stay_inside remain_in_home ride_it_out
contain under_control extinguish put_out douse bring_under_control | out_of_control rage still_burning blaze burn ablaze still_smoulder
damage destroy wreck ruin smash gut gutted flatten write_off burn_down reduce_to_rubble reduced_to_ashes in_ruins ravage bury_under level lie_in_ruins | undamaged unscathed untouched intact spare survive in_one_piece escape_damage still_standing
collapse give_way cave_in fall_in crumble topple fall_down come_down crash_down | hold_firm still_standing stand_firm remain_standing
safe_to_drink drinkable fine_to_drink drinking_water_safe taps_are_fine | unsafe_to_drink boil_water contaminated undrinkable do_drink bottled_water tanker
safe harmless pose_no_risk pose_no_threat | danger dangerous risk threat hazard hazardous unsafe peril toxic health_risk lethal
accident accidental accidentally mishap by_accident unintended unintentional freak_accident by_mistake careless | deliberate deliberately on_purpose intentional arson sabotage foul_play set_on_purpose murder attack
know_each_other acquaintance friend acquainted old_friend neighbour colleague on_first-name_terms | stranger total_stranger
on_speaking_terms on_best_of_terms on_the_best_of_terms exchange_a_word friendly on_good_terms best_of_friend get_on_well close harmony amicable part_as_friend mend_fence bury_the_hatchet reconcile | row feud rift fall_out quarrel at_loggerheads at_war bad_blood acrimonious acrimony bust-up bitter_dispute sour
sober clear-headed had_been_drinking stone_cold_sober | drunk over_the_limit drinking intoxicate tipsy plastered worse_for_wear several_pint breath_test
brake slow_down hit_the_brake swerve | full_speed accelerate speed_up put_foot_down
stop_at_the_scene stay_at_the_scene wait_for_police remain_at_the_scene pull_over call_an_ambulance | drive_off speed_away speed_off flee_the_scene flee make_off hit-and-run run_off leave_the_scene
consent agree with_permission with_consent willingly of_his_own_free_will of_her_own_free_will voluntarily | against_will force coerce under_duress reluctantly
in_full all_of_it every_penny every_cent the_lot entirely whole_sum fully | only_half in_part partly partially a_fraction third_of quarter_of some_of_it
increase_the_price raise_price put_up_price dearer price_rise price_hike put_up hike | hold_price freeze_price price_freeze cut_price cheaper hold_down price_cut
stay_in_power re-elect hold_on_to_power win_another_term return_to_office | vote_out lose_office oust topple unseat swept_from_power
pass_test pass_inspection pass_its_inspection pass_the_test sail_through breeze_through fly_through clean_bill_of_health pass_with_flying_colours up_to_standard meet_the_standard | fail_test fail_inspection fail_its_inspection fail_the_test violation fault defect flunk fall_short shortcoming below_standard breach
in_time on_time early ahead_of_schedule on_schedule to_schedule punctual as_planned | late overdue delay behind_schedule months_late years_late slip hold_up fall_behind
within_budget on_budget under_budget | over_budget overrun overspend cost_more_than cost_overrun spiral
success succeed triumph pay_off go_to_plan go_well hail_as | failure fail flop disaster fiasco fall_flat go_wrong backfire end_in_failure shambles flounder
popular love well_received warmly_received applaud cheer ovation standing_ovation rave | unpopular boo jeer slow_handclap panned catcall pan whistle heckle hated
calm peaceful peacefully quiet pass_off_peacefully orderly good-natured trouble-free | violent riot clash unrest chaos mayhem trouble scuffle brawl fight ugly stampede
smile beam grin laugh cheerful happy in_good_spirits joy jubilant | weep cry sob tear burst_into_tears in_tears sad distraught emotional break_down
show_emotion weep cry sob tear burst_into_tears in_tears tremble choke_up well_up | impassive stony-faced emotionless expressionless unmoved stone-faced poker-faced blank
conscious awake talk_to sit_up alert chat wide_awake | unconscious asleep coma unresponsive sleep nod_off doze_off knocked_out out_cold
voluntary optional by_choice opt_in | compulsory mandatory forced obligatory required must
temporary temporarily for_now stopgap interim short-term | permanent permanently for_good for_ever forever
secret secretly in_secret behind_closed_door in_private confidential hush-hush | public publicly in_public openly announce in_the_open broadcast
continue carry_on resume restart back_on still_search | suspend halt call_off abandon break_off wind_up end pause cease
resume restart get_under_way_again back_to_normal return_to_normal start_again up_and_running_again run_again | suspend still_suspended remain_suspended standstill paralyse halt cancel grounded stay_closed stay_shut
extradite deport send_back expel hand_over kick_out | allow_to_stay grant_asylum let_stay leave_to_remain
compensate compensation refund reimburse money_back get_a_refund give_back pay_back recompense | out_of_pocket non-refundable penniless empty-handed
break_the_law break_the_rule breach violate illegal unlawful flout in_breach_of wrongdoing misconduct | within_the_law legal lawful by_the_book within_the_rule followed_the_rule comply do_nothing_wrong done_nothing_wrong clear_of_wrongdoing follow_procedure by_the_rules
behind in_favour favour endorse champion throw_its_weight_behind stand_by stand_behind right_behind | oppose against criticise condemn object resist denounce attack up_in_arms turn_against withdraw_its_support distance_itself hostile slam
married wed tie_the_knot husband_and_wife wedding | separate divorce split_up single part_ways unmarried call_off_the_wedding
expect foresee predict see_it_coming | surprise unexpected shock astonish out_of_the_blue bolt_from_the_blue stun unforeseen
vaccinate jab inoculate immunise immunize | unvaccinated unjabbed
clean spotless pristine tidy hygienic immaculate | dirty filthy squalid mouldy infested unhygienic
lock bolt padlock locked | unlocked left_open wide_open ajar unbolted insecure
light_on lit lights_on illuminated | dark in_darkness unlit lights_out lights_off pitch-black blackout
inspect examine service look_over inspected | uninspected unchecked unexamined overdue_for
train qualified certified experienced qualify trained | untrained unqualified inexperienced novice
ban prohibit bar outlaw forbid | allow permit lift_the_ban legalise give_the_go-ahead tolerate
reveal disclose publish make_public release come_clean lift_the_lid unveil | keep_secret withhold conceal hide cover_up sit_on under_wraps hush_up suppress
true correct accurate well-founded | false wrong untrue incorrect baseless groundless unfounded fabricated mistaken nonsense rubbish a_lie invented
fresh_evidence new_evidence evidence proof | lack_of_evidence circumstantial
hold_talks meet sit_down_with negotiate at_the_table round_the_table | refuse_to_meet refuse_to_talk walk_out break_off_talk snub
recognise recognize spot identify | fail_to_recognise mistake_for unrecognisable
come_back back_home go_home bring_home rejoin fly_home | stay_away stay_abroad remain_abroad in_exile
vote_to_strike walk_out down_tools industrial_action picket stoppage | call_off_strike return_to_work work_as_normal strike_averted avert_strike back_at_work suspend_strike
inherit leave_to bequeath in_his_will in_her_will | disinherit cut_out leave_nothing left_nothing
plug_the_leak seal watertight stop_the_leak | leak leaking seep spill spillage escape gush
plenty ample sufficient adequate | shortage short_of run_out_of too_few insufficient lack run_short scarce
ready prepared in_place well-prepared all_set | unprepared unready ill-prepared caught_unprepared flat-footed
regain recover get_back win_back | forfeit lose confiscate strip
cite ticket issue_a_ticket summons fine penalise penalize book slap_with_a_fine citation hand_a_fine points_on_his_licence face_punishment discipline disciplinary punish sanction suspend | let_off escape_punishment off_the_hook go_unpunished unpunished waive slap_on_the_wrist get_away_with_it
sting bite stung bitten attack maul savage gore scratch peck claw | unbitten unharmed leave_alone
insure cover_by_insurance covered_by_insurance covered_by_its_insurer policy_cover insurer_will_pay | uninsured policy_lapse let_policy_lapse lapse foot_the_bill_itself
order_to_replace order_to_repair improvement_notice violation fault find_fault cite_for defect deficiency breach shortcoming reprimand warning_letter serious_failings | flying_colours without_complaint spotless_record clean_record faultless unblemished good_order
inside in_the_building in_the_cinema in_the_room occupant resident guest customer diner spectator people_inside run_for_their_lives run_for_life escape through_the_window asleep_inside on_board aboard passenger | empty deserted unoccupied vacant unmanned nobody_inside nobody_in nobody_on_board
manned crewed staffed at_the_controls driver_on_board safety_driver operator driver pilot_on_board lifeguard_on_duty on_duty at_his_post | unmanned driverless unstaffed unattended empty_seat off_duty away_from_his_post autonomous pilotless unguarded
witness see_it_happen look_on eyewitness bystander onlooker saw caught_on_camera footage film_it | unseen unwitnessed go_unnoticed unnoticed
notice spot detect raise_the_alarm raise_alarm | overlook go_unnoticed unnoticed sleep_through fail_to_notice turn_a_blind_eye
finish complete cross_the_line finish_the_race reach_the_finish classified in_the_classification | retire drop_out pull_out abandon withdraw disqualify tow_away did_finish out_of_the_race give_up break_down
start_the_match in_the_starting_line-up start_in_goal start_up_front fit_to_play | bench sit_out ruled_out rule_out injured sideline on_the_sidelines left_out substitute unused_substitute dropped
score net goal find_the_net on_the_scoresheet convert | blank goalless fail_to_score fire_blanks hit_the_post scoreless
allow_the_goal goal_stand award give_a_penalty award_a_penalty | disallow rule_out chalk_off overturn wave_away_the_appeals wave_play_on
send_off red_card dismiss | stay_on_the_pitch escape_a_red escape_with_a_yellow yellow_card booking booked
qualify through_to reach_the_final reach_the_semi-final book_a_place progress advance next_round promotion promoted | eliminated relegate relegation knocked_out miss_out fail_to_qualify early_exit
fit match_fit recover_from_injury train_with_the_team back_in_training all_clear | injured doubt ruled_out sideline limp_off pull_a_hamstring crock unfit on_crutches
test_clean clean_sample come_back_clean clean negative_sample pass_a_drug_test pass_a_test negative | test_positive fail_a_drug_test fail_a_test banned_substance steroid doping positive presence_of
encrypt encrypted scramble protect password_protect | plain_text unencrypted in_the_clear readable unprotected exposed open_to_anyone
leak_data lose_data data_stolen copy_data steal_data hacker_took breach expose compromise access_to_data hacked break_into | safe intact untouched foil repel thwart ward_off unaffected
pay_the_ransom pay_ransom pay_the_hackers pay_the_blackmailers give_in_to_demand | refuse_to_pay hold_out restore_from_backup
backup copy_of_the_data restore | lost_for_good irretrievable wipe erase delete
in_service running operating fly sail normal_service leave_on_time | out_of_service ground suspend cancel halt tie_up stay_in_port stuck stand_still rail_replacement
land touch_down set_down arrive_safely safe_landing | ditch crash nosedive divert turn_back abort
get_through passable cars_moving traffic_moving reopen flow open_to_traffic | impassable gridlock jam closed_to_traffic cut_off bring_to_a_standstill tailback
on_schedule run_on_time punctual to_the_minute | delay late behind_time hold_up hour_late
seat_belt belted strap_in wear_helmet | unbelted bareheaded helmetless
speed_limit within_the_limit at_walking_pace slowly creep | speeding too_fast recklessly over_the_speed_limit breakneck
switch_on turn_on lights_working operational working armed functioning power_on live energised | switch_off turn_off disable deactivate disconnect unplug broken out_of_order fail defective faulty disarmed dead off
go_off sound ring wail blare alarm_went_off | stay_silent silent mute fail_to_sound
trap stuck strand maroon cut_off pin_under bury_alive | rescue pull_out walk_out escape reach_safety dig_out make_it_out
drown go_under sink swallowed_by sweep_out_to_sea | swim_ashore pull_from_the_water make_it_to_shore float reach_the_shore reach_land
sink go_down capsize overturn keel_over | stay_afloat afloat remain_upright tow_to_port limp_into_port limp_into_harbour
burst_its_bank flood inundate overflow spill_over breach under_water submerge swamp | stay_dry dry remain_in_its_bed recede subside keep_out
gain_ground jump_the_road advance race_through grow | contain halt_in_its_tracks
contagious infectious catching | harmless
cure effective help improve benefit shrink_the_tumour significant_effect proven | ineffective useless placebo disappoint fail no_better_than make_no_difference little_effect
side_effect adverse_event adverse_reaction complication | well_tolerated trouble-free symptom-free
vaccine_mandatory compulsory obligatory required | optional voluntary free_to_choose
rise_from_the_dead recover beat_the_odds go_into_remission all_clear in_remission cancer-free | relapse terminal worsen deteriorate
natural_causes heart_attack peaceful_death die_in_his_sleep | murder foul_play suspicious_death poison homicide unnatural
suspicious treat_as_murder foul_play third_party | unsuspicious accident natural
suicide take_his_own_life take_her_own_life kill_himself kill_herself | push murder
lone_gunman lone_wolf act_alone on_his_own single_attacker | accomplice gang group ring two_men several_men cell network helper
stranger random_attack | know_victim acquaintance ex-husband ex-boyfriend neighbour relative known_to
previous_conviction criminal_record known_to_police repeat_offender | clean_record unblemished first_offence previously_unknown
bail release walk_out | remand custody detain refuse_bail deny_bail locked_up
hand_himself_in hand_herself_in give_himself_up give_herself_up turn_himself_in turn_herself_in surrender walk_into_a_police_station come_forward | caught capture track_down drag_from seize arrest_at_home hunt_down run_to_ground
struggle resist put_up_a_fight fight_back lash_out | without_a_struggle come_quietly go_quietly peacefully give_up_without
cooperate answer_question help_with_inquiry sing | say_nothing no_comment stay_silent keep_mum refuse_to_answer stonewall clam_up
jury_agree verdict reach_a_verdict | hung_jury deadlock mistrial fail_to_reach retrial
uphold confirm stand dismiss_the_appeal reject_the_appeal lose_the_appeal | overturn quash strike_down set_aside annul throw_out reverse win_the_appeal allow_the_appeal
sue take_to_court legal_action lawsuit writ issue_proceedings litigation see_in_court | drop_the_case make_peace out_of_court amicably
elect vote_in win_the_seat win_election | defeat lose_the_seat lose_election vote_out concession concede
majority outright_majority | minority hung short_of_a_majority fall_short_of_a_majority
turn_out_in_force high_turnout record_turnout | low_turnout apathy stay_at_home
coalition join_forces form_a_government alliance pact | go_it_alone opposition collapse refuse_to_join
resign step_down quit stand_down bow_out | cling_to stay_put refuse_to_go refuse_to_resign carry_on see_out_his_term see_out_her_term serve_out
recall summon_parliament | dissolve prorogue
raise_tax tax_rise tax_hike higher_tax put_up_tax | tax_cut cut_tax freeze_tax lower_tax leave_tax_alone
build construct put_up erect go_up break_ground start_work | scrap shelve abandon stay_green never_build leave_undeveloped demolish
demolish bulldoze knock_down tear_down raze pull_down flatten | preserve list listed restore spare convert refurbish renovate
public_inquiry investigate look_into probe inquiry open_an_investigation | rule_out_an_inquiry drop_the_investigation close_the_file shelve
evidence proof document_show email_show smoking_gun confirm | unproven baseless without_foundation groundless hearsay lack_evidence nothing_to_support
consult ask listen hear_resident hold_a_meeting have_a_say | ignore bypass go_over_the_head without_asking without_consulting railroad present_with_a_fait_accompli
in_public open_to_the_public televised in_open_session | in_private behind_closed_doors in_camera secret closed_session
unanimous to_a_man all_in_favour united | split divide narrowly casting_vote dissent abstain by_one_vote
promise pledge vow commit guarantee keep_promise honour | break_promise renege go_back_on u-turn backtrack drop_pledge ditch_pledge
bankrupt insolvent go_bust go_under fold collapse administration receivership go_to_the_wall liquidation | solvent save rescue stay_afloat keep_afloat prop_up bail_out turn_the_corner viable
take_over buy acquire snap_up swallow merge purchase | stay_independent independent fend_off walk_away pull_out collapse
sell sell_off offload dispose flog part_with put_up_for_sale on_the_market | hold_on_to retain cling_to hang_on_to refuse_to_sell refuse_to_part
recall pull_from_shelf take_off_the_market withdraw_from_sale | stay_on_sale on_sale remain_available keep_selling
dividend pay_out payout | skip scrap_its_dividend suspend cut
bonus pocket collect accept | waive forgo give_up turn_down forfeit go_without
pay_rise raise_pay higher_pay increase_wage | pay_cut pay_freeze freeze_pay cut_wages
relocate leave_town move_abroad pull_out_of | keep_its_headquarters
launch unveil hit_the_shops go_on_sale roll_out release come_out | delay postpone shelve push_back
serve fly_to call_at stop_at continue_to_serve | drop_the_route drop_the_destination axe_the_route bypass cut skip
deliver hand_over supply | late never_arrive undelivered fail_to_deliver
contaminate pollute poison taint spill foul leak toxic | clean unpolluted safe pure normal_level within_limits
fish_die dead_fish kill_fish | thrive wildlife_unaffected
extinct die_out vanish wipe_out last_of_its_kind | thrive survive alive recover flourish
tame docile gentle harmless friendly | aggressive vicious dangerous savage ferocious
escape break_out get_loose on_the_loose roam | cage recapture catch behind_bars in_its_pen in_its_cage
put_to_sleep destroy shoot cull euthanise | spare reprieve new_home rehome save
school_open lessons_resume class_resume back_to_school back_in_class pupil_return | school_close stay_home home_schooling close stay_closed stay_shut lesson_cancel
graduate get_her_degree get_his_degree succeed top_marks | fail drop_out flunk resit
expel exclude suspend kick_out | reinstate take_back allow_back
include on_display exhibit on_view on_show | missing absent leave_out exclude look_in_vain withdraw remove take_down omit miss_out
authentic autograph signed signature genuine | unsigned forged fake attribute copy
export take_out_of_the_country leave_the_country ship_abroad | stay_in_the_country keep_in_the_country export_ban
sing perform take_the_stage on_stage top_form in_fine_voice | cancel withdraw lose_her_voice lose_his_voice understudy replace pull_out indisposed ill stand-in
encore ovation standing_ovation cheer applause bravo | boo walk_out whistle jeer polite_applause
publish print release bring_out | pulp withdraw shelve withhold unpublished
win_the_prize take_the_award pick_up_the_award scoop | go_home_empty-handed miss_out lose snub
accept_the_prize collect_the_award | decline_the_prize turn_down_the_prize hand_back refuse
reconcile make_up bury_the_hatchet mend | estranged feud
ceasefire truce lay_down_arms guns_fall_silent hold_fire peace | fight shell clash violate break_the_truce offensive bombard open_fire attack
withdraw pull_out pull_back troops_leave retreat | dig_in reinforce advance occupy
shoot_down bring_down destroy | intercept_fail get_through
intercept shoot_down | get_through reach_its_target
open_fire shoot fire_shot fire_at pull_the_trigger gunfire | hold_fire unfired
warning_shot call_out_a_warning warn_first | without_warning
surrender lay_down give_up | fight_on hold_out vow_to_fight
recognise acknowledge accept_the_result concede | refuse_to_recognise dispute_the_result cry_foul contest_the_result
attend come show_up turn_out guest | stay_away absent boycott snub uninvited skip decline_an_invitation
invite ask_to | uninvited exclude snub gatecrash leave_off
meet sit_down_with have_lunch talk_to come_together encounter | strangers avoid refuse_to_meet
know_of know_about aware learn_of see_the_report brief | unaware ignorant learn_from_the_newspaper learn_from_the_media learn_from_television read_in_the_paper hear_nothing oblivious kept_in_the_dark
inform notify write_to phone contact let_know | keep_in_the_dark hear_nothing leave_in_the_dark find_out_from find_out_from_the_newspaper
reply respond get_back_to write_back return_the_call | unanswered ignore unreturned hear_nothing silence
reach_for_comment speak_to | unavailable unreachable
deny dismiss rubbish refute brush_aside | admit concede confirm acknowledge own_up accept confess
repeat reiterate stand_by insist double_down | retract take_back withdraw_remark row_back backtrack eat_his_words
solve crack clear_up get_to_the_bottom | unsolved cold_case mystery baffle riddle
cause_known establish pin_down identify_the_cause | unknown unexplained mystery unclear
proud happy_with satisfied delight pleased glad thrilled welcome relieved | disappointed unhappy angry furious upset frustrated dismayed fume livid outrage devastated bitter
calm composed unruffled relaxed cool | nervous panic agitated frantic distraught hysterical shaken rattled
want willing keen ready_to happy_to eager | unwilling reluctant refuse against_will balk dig_in_his_heels dig_in_her_heels
able can_walk walk_unaided on_his_feet on_her_feet | paralysed wheelchair bedridden unable crutches
alive | dead late deceased extinct
pay_tax tax_paid | evade avoid dodge
free_admission free_entry free_of_charge | admission_fee entry_fee ticket_price
fully_booked sell_out booked_out | vacancy available seats_left tickets_left half-full
increase double rise go_up | halve fall drop shrink
on_purpose mean_to deliberate premeditated | spontaneous impulse spur_of_the_moment accident slip
approve license sanction authorise rubber-stamp | unapproved unlicensed pending reject withhold
certify meet_standard comply | fail unsafe substandard uncertified condemned
finished complete ready built | unfinished incomplete half-built half-finished under_construction
clear acquit acquitted clear_of_all clear_of | convict convicted suspended_sentence found_guilty prison_term
win_case win_the_case unfairly_dismissed wrongly_dismissed wrongful uphold_the_complaint award_damage in_his_favour in_her_favour | lose_case lose_the_case dismiss_the_claim entitled_to_dismiss within_its_rights
start_against start_in_the start_on_saturday start_on_sunday in_the_starting return_to_the_side back_in_the_team | miss_game miss_match miss_the_final sit_out sideline ruled_out out_for
keep_office keep_open stay_in remain_in | pull_out withdraw_from leave_the_country pack_up close_office clear_office shut_up_shop
still_talk keep_talking talk_continue still_negotiating at_the_table | talks_end talk_end end_without_result end_in_failure break_off collapse
strike_go_ahead walk_out down_tools | strike_off call_off_the_strike strike_avert
own_house own_home owner landlord own_flat homeowner | tenant lodger renter lease squat
passport papers identity_card identification id_card | undocumented paperless
return give_back hand_back hand_over send_back restore_to | keep hold_on_to still_in_the_museum still_in_a retain in_the_cellar
radio distress_call mayday call_for_help sos emergency_call warn | silent without_a_word
equip_with fit_with install have_installed | lack without unequipped
read study pore_over go_through see | unread unopened
affect hit_by disrupt suffer | unaffected unscathed spare
list protect listed_building protected heritage preserve | delist unprotected
on_the_cards possible leave_the_door_open keep_the_door_open consider open_to | rule_out out_of_the_question slam_the_door
take_over_from stand-in understudy step_in replace | see_it_through to_the_end sing_the_whole carry_on finish
warm_clothes well_equipped well-equipped properly_dressed prepared | t-shirt trainers ill-equipped sandals light_clothing
bolt lock shut secure chain | unlocked ajar wide_open unbolted swing_open
offer_refund money_back refund give_money_back reimburse return_the_money | voucher credit_note non-refundable
vote_for vote_in_favour vote_yes back | vote_no vote_against say_no_to oppose abstain dissent
all_accounted_for accounted_for all_safe safe everyone_out | still_missing unaccounted_for trap miss
rise go_up up climb | go_down drop fall recede sink shrink
pass_the_exam pass_exam | fail_exam fail_the_exam
have_children child parent | childless
seen spot sighting turn_up | disappear vanish last_seen
pick_up_the_phone answer_the_phone take_the_call | hang_up let_it_ring voicemail
arrive_in_time make_it_in_time on_the_scene_within | too_late arrive_late hours_later
power_restore reconnect lights_back_on supply_restored | without_power without_electricity blackout cut_off
brush_off shrug_off unconcerned relaxed confident | worried concerned alarmed fear anxious
deny_entry turn_away refuse_entry | let_in admit wave_through
resume_work back_to_work return_to_work | still_on_strike stay_out walk_out
debt_free pay_off clear_debt | in_debt owe default
win_contract land_the_contract win_the_order award_the_contract | lose_out lose_the_contract miss_out go_to_a_rival
order place_an_order put_in_an_order sign_up_for commit_to_buy buy | cancel_order hold_off
hire_a_lawyer lawyer legal_aid represented | represent_himself represent_herself without_a_lawyer unrepresented
sell_out sold_out fully_booked last_ticket | ticket_available plenty_of_ticket seat_free unsold poor_sale
attack_first throw_the_first_punch start_the_fight | self-defence defend_himself defend_herself provoke
know_the_victim acquainted_with friend_of | stranger_to complete_stranger
left_a_note leave_a_note tell_a_friend tell_his_wife tell_family let_someone_know | tell_nobody tell_no without_telling without_a_word in_secret
"""
"""A contrast a line, its groups between bars, as :mod:`reader.language.contrast.contrasts` describes."""
