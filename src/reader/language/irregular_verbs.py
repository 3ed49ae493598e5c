"""Irregular forms of English verbs."""

from __future__ import annotations

FORMS = """
arise arose arisen/awake awoke awoken/bear bore borne/beat beaten/become became/begin began begun/bend bent/bet/bind bound/
bite bit bitten/bleed bled/blow blew blown/break broke broken/bring brought/build built/burn burnt/buy bought/catch caught/
choose chose chosen/cling clung/come came/cost/creep crept/cut/deal dealt/dig dug/draw drew drawn/drink drank drunk/
drive drove driven/eat ate eaten/fall fell fallen/feed fed/feel felt/fight fought/find found/flee fled/fling flung/
fly flew flown/forbid forbade forbidden/forget forgot forgotten/forgive forgave forgiven/freeze froze frozen/get got gotten/
give gave given/go went gone/grow grew grown/hang hung/have had/hear heard/hide hid hidden/hit/hold held/keep kept/
know knew known/lay laid/lead led/leap leapt/leave left/lend lent/lie lay lain/light lit/lose lost/make made/mean meant/
meet met/pay paid/prove proven/quit/read/ride rode ridden/ring rang rung/rise rose risen/run ran/say said/see saw seen/
seek sought/sell sold/send sent/shake shook shaken/shoot shot/show shown/shrink shrank shrunk/shut/sing sang sung/
sink sank sunk/sit sat/sleep slept/slide slid/smell smelt/speak spoke spoken/spend spent/spill spilt/spin spun/spread/
spring sprang sprung/stand stood/steal stole stolen/stick stuck/strike struck stricken/swear swore sworn/sweep swept/
swim swam swum/swing swung/take took taken/teach taught/tear tore torn/tell told/think thought/throw threw thrown/
understand understood/undertake undertook undertaken/wake woke woken/wear wore worn/weep wept/win won/withdraw withdrew withdrawn/
write wrote written/sting stung/swell swollen/strive strove striven/slay slew slain/withhold withheld/withstand withstood/
overcome overcame/overtake overtook overtaken/overthrow overthrew overthrown/undergo underwent undergone/undo undid undone/
uphold upheld/foresee foresaw foreseen/mistake mistook mistaken/kneel knelt/sling slung/string strung/weave wove woven/
breed bred/mislead misled/outdo outdid outdone/outsell outsold/override overrode overridden/
oversee oversaw overseen/remake remade/rethink rethought/sow sown/spoil spoilt/stride strode/
outgrow outgrew outgrown/rebuild rebuilt/repay repaid/resell resold/retake retook retaken/rewrite rewrote rewritten
"""
"""Verbs parted by strokes: the plain form, then the others that have no regular ending."""

PLAIN = {form: verb.split()[0] for verb in FORMS.split("/") for form in verb.split()[1:]}
"""Irregular form -> plain form."""
