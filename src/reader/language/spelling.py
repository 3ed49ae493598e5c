"""British spellings folded to the American ones, so that the two count as the same word."""

from __future__ import annotations

import re
from functools import lru_cache

OUR = """
    arbour ardour armour behaviour candour clamour colour demeanour discolour dishonour enamour endeavour favour
    favourite fervour flavour glamour harbour honour humour labour neighbour odour parlour rancour rigour rumour
    saviour savour splendour tumour valour vapour vigour
"""
"""Stems in -our-; endings may follow."""

RE = "calibre centre fibre litre louvre lustre meagre metre kilometre centimetre millimetre sabre sombre spectre theatre"

WORDS = """
    aeroplane airplane aluminium aluminum analogue analog artefact artifact axe ax catalogue catalog cheque check
    chequered checkered cosy cozy defence defense offence offense licence license pretence pretense practise practice
    dialogue dialog doughnut donut draught draft draughts checkers enrol enroll fulfil fulfill instalment installment skilful skillful
    wilful willful grey gray jewellery jewelry kerb curb mould mold moult molt plough plow ploughed
    plowed ploughing plowing programme program pyjamas pajamas sceptic skeptic sceptical
    skeptical scepticism skepticism smoulder smolder storey story storeys stories sulphur sulfur tyre tire
    whisky whiskey judgement judgment acknowledgement acknowledgment ageing aging haemorrhage hemorrhage
    anaesthetic anesthetic paediatric pediatric paediatrician pediatrician gynaecologist gynecologist oestrogen
    estrogen foetus fetus paedophile pedophile paedophilia pedophilia orthopaedic orthopedic oesophagus esophagus manoeuvre
    maneuver manoeuvred maneuvered leukaemia leukemia anaemia anemia diarrhoea diarrhea encyclopaedia encyclopedia manoeuvres
    maneuvers moustache mustache maths math mum mom ok okay tonne ton amongst among whilst
    while towards toward afterwards afterward learnt learned burnt burned spelt spelled dreamt dreamed leapt leaped
    spoilt spoiled
"""
"""British and American form by turns; both may take an s."""

DOUBLED = """
    cancel channel counsel dial duel enamel equal fuel funnel initial label level libel marshal marvel model panel
    pencil pedal quarrel refuel shovel signal snorkel spiral total travel tunnel unravel dishevel jewel grovel
"""
"""Verbs whose British forms double the l: travelled, travelling, traveller."""

KEEP_ISE = """
    advertise advise apprise arise braise bruise chastise circumcise comprise compromise concise cruise demise despise
    devise disguise enterprise excise exercise expertise franchise improvise incise liaise merchandise mortise noise
    otherwise paradise poise porpoise praise precise premise promise raise revise rise supervise surmise surprise
    televise tortoise treatise turquoise wise likewise clockwise appraise excise demise anise valise chemise malaise
    marquise reprise raise raised cerise
"""
"""Words in -ise that are not spelled with a z in America."""

_SINGLE = dict(zip(WORDS.split()[::2], WORDS.split()[1::2], strict=True))
_RE_ENDINGS = {"re": "er", "res": "ers", "red": "ered", "ring": "ering"}
_PAIRS = {
    **{
        f"{verb}l{end}": verb + end for verb in DOUBLED.split() for end in "ed ing er ers ings or ors".split()
    },
    **{word[:-2] + one: word[:-2] + other for word in RE.split() for one, other in _RE_ENDINGS.items()},
    **{f"{british}s": f"{american}s" for british, american in _SINGLE.items()},
    **_SINGLE,
}
_OUR = tuple(OUR.split())
_KEEP = tuple(sorted({word.removesuffix("e") for word in KEEP_ISE.split()}))
_ISE = re.compile(r"^(\w{3,}[^aeiou]|\w{2,}[aeiou][lrnmt])(is|ys)(e|es|ed|er|ers|ing|ation|ations|ational)$")


@lru_cache(maxsize=32768)
def american(word: str) -> str:
    """The American spelling of an English word in lower case; any other word comes back as it is."""
    if word in _PAIRS:
        return _PAIRS[word]
    if "our" in word and word.startswith(_OUR):
        return word.replace("our", "or", 1)
    found = _ISE.match(word) if "is" in word or "ys" in word else None
    if found and not word.startswith(_KEEP):
        return found[1] + found[2].replace("s", "z") + found[3]
    return word
