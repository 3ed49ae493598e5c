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

SHORT_FORMS: tuple[frozenset[str], ...] = tuple(
    frozenset(line.split())
    for line in """
    abigail abby gail
    albert al bert
    alexander alexandr aleksandr aleksander alex sandy sasha alec
    allan alan allen
    ann anne anna
    brian bryan
    carl karl
    eric erik erick
    geoffrey jeffrey jeff geoff
    lewis louis lou
    mark marc
    mohammed mohamed muhammad mohammad
    sara sarah
    sofia sophia sophie
    stewart stuart
    alexandra alex sandra sasha lexi
    andrew andy drew
    anthony tony
    barbara barb babs
    benjamin ben benny
    catherine katherine kathryn kate katie cathy kathy kitty
    charles charlie chuck
    christina christine chris tina
    christopher chris kit
    daniel dan danny
    david dave davy
    deborah debra deb debbie
    donald don donnie
    dorothy dot dottie
    edward ed eddie ted ned
    eleanor ellie nell nora
    elizabeth elisabeth liz beth betty bess eliza lisa libby
    francis frank
    frederick fred freddie
    gerald gerry jerry
    gregory greg
    harold harry hal
    henry harry hank
    isabel isabella izzy bella
    jacob jake
    james jim jimmy jamie
    jennifer jen jenny
    joan joanna joanne jo
    john jack johnny jon jonathan
    joseph joe joey
    joshua josh
    judith judy
    kenneth ken kenny
    lawrence laurence larry
    leonard len lenny leo
    margaret maggie meg peggy greta
    martin marty
    matthew matt
    michael mike mick mickey
    nathaniel nathan nat nate
    nicholas nicolas nick nicky
    pamela pam
    patricia pat patty trish
    patrick pat paddy
    peter pete
    philip phillip phil
    raymond ray
    rebecca becky becca
    richard rick dick ricky rich
    robert bob rob bobby robbie bert
    ronald ron ronnie
    samantha sam
    samuel sam
    stephen steven steve
    susan sue suzanne susie
    theodore ted theo
    theresa teresa terry tess
    thomas tom tommy
    timothy tim
    victoria vicky tori
    vincent vince
    walter walt
    william bill will billy liam
    zachary zach zack
    """.strip().splitlines()
)
"""Forms of one first name, a name a line."""


def sex_of(name: str) -> str:
    """Whether a first name is a woman's ("f"), a man's ("m"), or not known ("")."""
    folded = name.casefold()
    return "f" if folded in WOMEN else "m" if folded in MEN else ""


def same_first_name(left: str, right: str) -> bool:
    """Whether two first names can be one person's: the same, an initial, a beginning, or another form of it."""
    short, full = sorted((left.strip(".").casefold(), right.strip(".").casefold()), key=len)
    if full.startswith(short):
        return True
    return any(short in forms and full in forms for forms in SHORT_FORMS)
