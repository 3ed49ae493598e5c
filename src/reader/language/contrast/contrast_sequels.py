"""What may follow what undoes it: both may be true of one thing, at two times."""

from __future__ import annotations

SEQUELS = """
start begin began begun launch commence | end finish stop cease halt conclude terminate
buy bought purchase acquire | sell sold sale divest
hire hired recruit rehire reinstate | fire sack sacked dismiss dismissed dismissal oust axe get_the_boot give_the_boot given_the_boot get_the_sack
join joined enter arrive come_in | leave left quit exit depart departure withdraw pull_out
install insert | remove delete uninstall omit
lend lent | borrow
arrest detain jail imprison capture in_custody lock_up behind_bars held remand | release released free freed at_large on_the_run walk_free on_bail escape
find found discover locate recover recovered turn_up retrieve | missing vanish disappear still_missing
build built construct establish | destroy demolish dismantle tear_down
repair fix mend | break broke damage
advance | retreat withdraw
appoint promote promoted | demote demoted
nominate | withdraw
resume resumed restart reopen go_ahead  proceed continue continued carry_on | suspend suspended cancel cancelled call_off called_off scrap scrapped halt abandon postpone
reopen reopened reopening | close closed closure shut shut_down
evict evicted | rehouse rehoused
impose imposed reimpose | lift lifted repeal repealed
raise hoist | lower
open opened inaugurate | demolish demolished
ban banned suspend suspended expel expelled | reinstate reinstated readmit readmitted lift_ban allowed_back
crash crashed collapse collapsed | recover recovered rebound rebounded
lose lost | regain regained recover recovered
sink sank sunk | refloat refloated raise salvage salvaged
leave left depart departed set_off set_out | arrive arrived return returned land landed
"""
"""A contrast a line, its groups between bars, as :mod:`reader.language.contrast.contrasts` describes."""
