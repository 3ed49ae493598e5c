"""Common first names, folded: enough to tell a person from a place, and he from she, where nothing else does."""

from __future__ import annotations

WOMEN = frozenset(
    """
    aisha agnes alexandra alice alicia alison amanda amina amy ana andrea angela anita ann anna anne annette barbara
    beatrice beatrix bernadette beth betty brenda bridget camilla carmen carol caroline catherine cecilia celia
    charlotte chloe christina christine claire clara claudia colleen cristina cynthia daniela deborah denise diana
    diane donna dorothy edith eileen elaine eleanor elena elisabeth elizabeth ella ellen emily emma erica esther eva
    evelyn fatima fiona frances francesca gemma georgia gillian giulia gloria grace greta hannah harriet hazel heather
    heidi helen helena hilary ida ingrid irene isabel isabella jacqueline jane janet janice jean jennifer jessica jill
    joan joanna joanne josephine joyce judith judy julia julie karen karin kate katherine kathleen katie kelly
    kimberly kirsten laura lauren leila leona leonie lena lily linda lisa lois lorraine louise lucia lucille lucy lydia
    madeleine maggie margaret margarita marguerite maria marianne marie marina marion marta martha mary maureen megan
    melanie melissa michelle mina miriam molly monica nadia nancy naomi natalie natasha nicola nicole nina nora olga
    olivia pamela patricia paula pauline penelope priya rachel rebecca renee rita rosa rosalind rosemary ruth sabine
    sally samantha sandra sara sarah sharon sheila shirley silvia simone sofia sonia sophia sophie stella stephanie
    susan susanne suzanne sylvia tamara tara teresa theresa tina tracy ursula valerie vanessa vera veronica victoria
    virginia vivian wendy yasmin yolanda yvonne zoe
    """.split()
)

MEN = frozenset(
    """
    aaron abdul abraham adam adrian ahmed aidan alan albert alexander alfred ali allan amir andre andreas andrew angus
    anthony antonio arthur barry ben benjamin bernard bill bob brad brendan brian bruce bruno carl carlos charles
    christian christopher clive colin craig dale damian daniel darren dave david dean declan dennis derek desmond
    diego dmitri dominic donald douglas duncan edgar edmund eduardo edward edwin emmanuel enrique eric erik ernest euan
    eugene felix ferdinand fernando francis francisco frank franz fred frederick gareth gary gavin geoffrey george
    gerald gerard giovanni glenn gordon graham greg gregory gustav guy hal hans harold harry hassan hector henrik henry
    herbert howard hugh hugo ian ibrahim igor isaac ivan jack jacob jacques jakob james jamie jan jared jason javier
    jeff jeffrey jens jeremy jerome jerry jim joe joel johan johann john jon jonathan jorge jose joseph joshua juan
    julian karl keith ken kenneth kevin klaus kurt kyle lars laurence lawrence leo leon leonard lewis liam louis luca
    lucas luis luke malcolm manuel marc marcel marco marcus mario mark markus martin matthew matthias maurice max
    michael miguel mike mohamed mohammed muhammad nathan neil nicholas nick nigel norman oliver omar oscar otto owen
    pablo patrick paul pedro peter philip philippe phillip pierre raj ralph ramon raul ray raymond ricardo richard
    rob robert roberto rodney roger roland ronald rory roy rupert russell ryan samuel scott sean sebastian sergei
    simon stefan stephen steve steven stewart stuart ted terence terry theodore thomas tim timothy toby todd tom tony
    trevor victor vincent vladimir walter warren wayne wilhelm william wolfgang xavier yann yusuf zachary
    """.split()
)
