"""How things came out: at law, at work, in votes, in games, in accidents; a word for it here excludes one for it there."""

from __future__ import annotations

OUTCOMES = """
remember recall | forget forgot
signed | unsigned
committed remain_committed stay_on stayed_on stick_with stuck_with stand_by stood_by keep_faith honour honoured not_going_anywhere | walk_away walked_away pull_out pulled_out back_out backed_out withdraw withdrew drop_out dropped_out follow_out pull_the_plug
sack sacked sacking fire fired dismiss dismissed dismissal redundancy redundancies layoff layoffs laid_off lay_off job_cut job_cuts job_losses let_go made_redundant lose_their_jobs force_out forced_out cut_jobs | hire hired recruit rehire reinstate keep_their_jobs jobs_safe
jailed imprisoned imprisonment locked_up prison_sentence jail_term behind_bars | suspended_sentence walk_free walked_free spared_jail spared_prison avoid_jail avoided_jail community_service fined
appeal appealing challenge_the_verdict contest | accept_the_verdict accepted_the_verdict not_appeal
charge charged indict indicted prosecute prosecuted | released_without_charge face_no_charges
deport deported expel expelled extradite extradited | allowed_to_stay granted_asylum leave_to_remain
voted_through waved_through green_light green-lit go-ahead given_the_go-ahead cleared approved approve | block blocked veto vetoed prohibit prohibited fall_through fell_through thrown_out voted_down turned_down
unanimous unanimously without_dissent nobody_dissented | split divided dissent dissented voted_against abstain abstained narrow narrowly
re-elected reelected won_re-election hold_his_seat hold_her_seat | voted_out unseated ousted lost_his_seat lost_her_seat
vote_for voted_for voted_in_favour voted_in_favor back backed | vote_against voted_against oppose opposed abstain abstained
lift lifted ease eased relax relaxed loosen | impose imposed reimpose tighten tightened
sign signed ink inked | unsigned refuse_to_sign refused_to_sign walk_out walked_out
beat_forecast beat_expectations exceed exceeded hit_its_target met_its_target above_target | miss missed fall_short fell_short below_target undershoot undershot
rescue rescued save saved pulled_alive found_alive pulled_out_alive survive survived | drown drowned die died found_dead dead perish perished killed
missing unaccounted_for | accounted_for found_safe safe_and_well turned_up
sink sank sunk capsize capsized go_down went_down | afloat stay_afloat stayed_afloat
land_safely landed_safely touch_down touched_down | crash crashed ditched nosedive
sound sounded ring rang raise_the_alarm raised_the_alarm | silent switched_off turned_off disabled failed_to_sound out_of_order
stay_at_the_scene stayed_at_the_scene remained_at_the_scene | flee fled drive_off drove_off speed_off sped_off run_off ran_off make_off made_off hit-and-run
gave_himself_up gave_herself_up gave_themselves_up handed_himself_in handed_herself_in turned_himself_in turned_herself_in surrender surrendered | capture captured catch caught track_down tracked_down hunted_down seize seized
escape escaped flee fled get_away got_away at_large on_the_run | caught captured recaptured arrested in_custody
act_alone acted_alone lone_wolf single-handed single-handedly | accomplice accomplices gang ring conspirators
effective efficacy | ineffective useless no_better
cured heal healed remission cancer-free all_clear | relapse relapsed incurable terminal
test_positive tested_positive positive failed_a_test fail_a_test | test_negative tested_negative negative passed_a_test all_clear
extinct die_out died_out wiped_out | thrive thriving flourish flourishing
peer-reviewed published | unpublished preprint
draw drew drawn tie tied stalemate | win won victory | lose lost defeat
qualify qualified go_through went_through advance advanced progress | eliminate eliminated knock_out knocked_out crash_out crashed_out miss_out missed_out
promote promoted | relegate relegated demote demoted
starting_line-up | bench benched on_the_bench
disqualify disqualified | reinstate reinstated cleared_to_play keep_his_title keep_her_title
retire retired retirement | comeback play_on carry_on unretire
demolish demolished pull_down pulled_down knock_down knocked_down tear_down tore_down torn_down bulldoze bulldozed | preserve preserved restore restored listed renovate renovated refurbish refurbished
ground grounded shut closed suspended halted cancelled | take_off taking_off landing operating flying normal_service
pay_ransom paid_the_ransom pay_the_ransom paid_up pay_up | refuse_to_pay refused_to_pay pay_nothing paid_nothing
steal stolen leak leaked breach breached compromise compromised accessed exposed | secure intact encrypted untouched
inform informed consult consulted forewarned | unaware kept_in_the_dark leave_in_the_dark first_heard learned_from_television learned_from_the_media read_it_in_the_papers
in_person face_to_face | by_phone by_telephone by_video by_letter by_email remotely over_the_phone
explode exploded detonate detonated blow_up blew_up go_off went_off | defuse defused unexploded dud failed_to_explode failed_to_detonate
open_fire opened_fire fire_shots fired_shots | hold_fire held_fire hold_their_fire fired_no_shots
hit struck strike collide collided | narrowly_missed swerved avoid avoided near_miss
partial partially partly in_part | full fully entire entirely complete completely total totally wholly
immediately at_once right_away straight_away with_immediate_effect | gradually in_phases phased_in phased_out step_by_step
for_the_first_time first-ever unprecedented never_before debut | for_the_second_time for_the_third_time once_more
free_of_charge at_no_cost at_no_charge for_nothing complimentary cost-free | pay paid fee fees charge charged out_of_pocket
refund refunded money_back penny_back cent_back get_their_money_back reimburse reimbursed compensate compensated | forfeit non-refundable whistle_for
taxpayer taxpayers public_money public_purse | private_money privately_funded donation donations sponsor sponsors
on_foot walk walked | drive drove driving by_car by_bus by_train by_bike cycle cycled
on_strike walk_out walked_out picket down_tools downed_tools | back_at_work return_to_work returned_to_work back_to_work
exclude excluded suspend suspended expel expelled | allowed_back readmit readmitted welcome_back
deteriorate deteriorating sour soured strained frosty bad_terms fall_out fell_out | good_terms friendly cordial warm amicable
smash smashed break_in broke_in forced_entry force forced | unlocked let_in own_key left_open left_ajar
intensive_care life_support fighting_for_his_life fighting_for_her_life fighting_for_their_lives | out_of_hospital left_hospital discharged sent_home back_home out_of_danger
at_the_wheel behind_the_wheel driver_'s_seat at_the_controls | driverless back_seat passenger_seat
bid_again try_again another_attempt second_attempt second_try fresh_bid new_bid fresh_offer new_offer | give_up gave_up walk_away walked_away drop_its_interest
pass_a_medical passed_a_medical passed_his_medical passed_her_medical breeze_through breezed_through | fail_a_medical failed_a_medical failed_his_medical failed_her_medical
conscious talking sitting_up awake | unconscious coma sedated unresponsive
brand-new | second-hand
in_person | pre-recorded recorded by_video
married wed | engaged single divorced separated
outsider underdog long_shot | favourite favorite front-runner
majority | minority handful
owned own_outright | rent rented lease leased
cash | card credit instalments
cut_short curtail curtailed shorten shortened | extend extended prolong prolonged
scale_back scaled_back scaled_down downsize downsized shrink | expand expanded scale_up scaled_up enlarge enlarged
bring_forward brought_forward | put_back push_back pushed_back postpone postponed delay delayed
kept_secret secret hush_up hushed_up cover_up covered_up | announce announced made_public publish published disclose disclosed
stay_silent stayed_silent say_nothing said_nothing keep_quiet kept_quiet no_comment decline_to_comment declined_to_comment | speak_out spoke_out
invite invited request requested | unasked unprompted uninvited of_his_own_accord of_her_own_accord
asleep slept sleep nod_off nodded_off doze dozed | on_patrol on_his_rounds on_her_rounds on_their_rounds patrolling wide_awake on_watch
raise raised bring_up brought_up brought_to_the_surface bring_to_the_surface recover recovered salvage salvaged retrieve retrieved | left_on_the_seabed remain_on_the_seabed left_in_place
remain_in_charge remain_in_post stay_in_post keep_his_job keep_her_job keep_his_post keep_her_post keep_their_jobs | resign resigned quit step_down stepped_down stand_down
remain_in_charge keep_his_job keep_his_post | lose_his_job lost_his_job sacked fired
get_off_safely got_off_safely get_out_safely got_out_safely safe_and_sound | trap trapped stuck stranded
boil_water boil_their_water boil_the_water undrinkable | safe_to_drink drinkable
cover covered pay_out paid_out | refuse_to_pay refused_to_pay refuse_to_cover refused_to_cover
friendly welcoming warm kind polite | hostile unfriendly aggressive rude cold
extend extended renew renewed prolong prolonged | lift lifted scrap scrapped expire expired lapse lapsed
separate separated split_up break_up broke_up part_ways parted_ways part_company | stay_together together still_together reconcile reconciled
first_time first-time | second_time third_time fourth_time once_before twice_before
come_into_force came_into_force take_effect took_effect in_force | scrap scrapped repeal repealed shelve shelved
stall stalled broke_off break_off collapse collapsed | progress breakthrough advance advanced
nobody_else alone single-handed unaided | accomplice accomplices helper helpers companion companions
thrive thriving flourish booming | struggle struggling ailing failing
crowd crowded packed full sold_out sell-out | empty deserted half-empty poorly_attended
clean spotless | filthy dirty unhygienic
paid_leave full_pay | unpaid_leave without_pay
by_accident accidentally accident | on_purpose deliberately intentionally
by_hand handmade | by_machine machine-made
rent-free | rent rents
by_mistake in_error wrongly | rightly correctly
at_fault to_blame responsible liable | blameless not_to_blame
upbeat optimistic hopeful confident | gloomy pessimistic downbeat despairing
shake_hands shook_hands embrace embraced hug hugged | snub snubbed ignore ignored refused_to_shake
stand_trial face_trial go_on_trial | unfit_to_stand trial_halted charges_dropped
withdraw_the_claim retract retracted recant recanted take_back took_back backtrack backtracked | stand_by stood_by repeat repeated insist reiterate reiterated
"""
"""A contrast a line, its groups between bars, as :mod:`reader.language.contrast.contrasts` describes."""
