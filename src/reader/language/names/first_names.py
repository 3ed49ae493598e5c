"""Common first names, folded: enough to tell a person from a place, and he from she, where nothing else does."""

from __future__ import annotations

WOMEN = frozenset(
    """
    abigail ada adele adriana agatha agnes agnieszka aileen aino aisha akiko alana aleksandra alessandra
    alessia alexa alexandra alice alicia aline alisha alison alyssa amal amalia amanda amelia amelie amina
    amira amy ana anais anastasia andrea angela anita anja anjali anke ankita ann anna annabel annabelle
    annalena anne annette annika anouk antje antoinette antonella anya arlene astrid audrey augusta aurelie
    ava ayesha aylin babette barbara beatrice beatrix benedetta bente berit bernadette bernice bertha beth
    bettina betty bianca birgit bonnie brenda bridget brigitte britta bronwyn caitlin camilla camille candice
    carina carla carmen carol carolina caroline cassandra catarina catherine cathy cecilia celeste celia
    celine chantal charlotte chiara chloe christa christina christine ciara cindy claire clara claudia
    claudine colette colleen connie cora corinna corinne cornelia cristina cynthia dagmar dalia daniela daphne
    deborah deirdre delphine denisa denise desiree diana diane dilys dolores donna doreen doris dorothea
    dorothy ebba edith edna eileen eimear elaine eleanor elena elisa elisabeth elise elizabeth elke ella ellen
    elodie elsa elsie elspeth elvira emilia emilie emily emma enid erica erin ernestine esther eszter ethel
    eugenia eunice eva evelyn ewa farah fatima fatma federica felicia fiona fleur frances francesca francine
    franziska freda freya frida frieda gabriela gabriella gabrielle galina gemma genevieve georgia geraldine
    gerda gertrude giada gillian gina ginevra gisela giulia giuliana gladys gloria grace grainne greta
    gretchen guadalupe gudrun gunilla gwen gwendolyn gwyneth hanna hannah hanne harriet hatice hazel heather
    hedwig heidi heike helen helena helga henrietta hilary hilde hildegard hiroko ida ilaria ilka ilse imelda
    imke imogen ines inga inge ingeborg ingrid inka ioanna irena irene irina irma isabel isabella isobel ivana
    jacinta jacqueline jana jane janet janice janina jasmine jean jeanette jeanne jelena jenna jennifer
    jessica jill joan joanna joanne jocelyn jodie johanna josefina josephine josie joyce judith judy julia
    juliana julie juliet juliette justine jutta kamala karen karin karina karla karolina katarina katarzyna
    kate katerina katharina katherine kathleen kathrin kathryn katie katja katrin katrina keiko kelly khadija
    kimberly kirsten kirstin kristen kristin kristina kristine lakshmi lana larissa latifa laura lauren lea
    leah leanne leila leilani lena lene leona leonie leonora leticia lieke liesbeth lilian liliana lily lina
    linda linnea lisa liv livia ljiljana lois lorna lorraine lotte louise lucia luciana lucie lucille lucinda
    lucy ludmila luisa luise lydia lynn lynne mabel madeleine magda magdalena maggie maja manuela mara marcela
    marcella maren margaret margarita margit margot marguerite maria mariam mariana marianne marie mariella
    marietta marija marika marilyn marina marion marisa marit marjorie marlene marta martha martine mary
    maryam mathilde matilda maud maura maureen mavis maxine mechthild meera megan melanie melissa meredith
    mette michaela michelle mila mildred milena mina mirela miriam mirjam moira molly mona monica monika
    monique morag morwenna muriel myra myriam nadia nadine nadja naima nancy nanette naomi natalia natalie
    natasha nathalie nelly niamh nicola nicole nicoletta nina noemi noor nora norah noreen odette oksana olga
    olivia orla ottilie paloma pamela paola patricia patrizia paula paulina pauline penelope petra petronella
    philippa phoebe phyllis pilar pippa polly priya rachael rachel rafaela ramona raquel rebecca reina renata
    renate renee rhian rhiannon rhona riikka rikke rita roberta rocio roisin romy rosa rosalie rosalind
    rosanna roseanne rosemary rosie rowena roxana roxanne ruta ruth sabine sabrina sally samantha sandra
    saoirse sara sarah saskia selina selma serena shabana sharon shauna sheena sheila shirley shona sian
    sibylle sigrid silja silke silvana silvia simona simone sinead siobhan siri sofia sofie solveig sonia
    sophia sophie soraya stacey stacy stefania stella stephanie susan susanne suzanne svenja svetlana swati
    sybil sylvia sylvie tabitha tamara tania tanja tanya tara tatiana teresa tessa thea thelma theresa therese
    tilda tilly tina tracy trudy ulla ulrike uma una ursula ute valentina valeria valerie vanessa vera verena
    veronica vesna vicky victoria vilma violeta virginia vivian viviane wanda wendy wilhelmina wilma winifred
    winnie xenia yara yasmin yasmina yelena yoko yolanda yuki yuliya yvonne zainab zara zeynep zoe zofia zoya
    zuzana
    """.split()
)

MEN = frozenset(
    """
    aaron abdul abdullah abel abraham achim adam adel adolfo adrian agustin ahmed aidan akira aksel alain alan
    alasdair alastair albert alberto alejandro aleksandar aleksei alessandro alessio alexander alexandre
    alexei alfonso alfred alfredo ali alistair allan alois alonso alvaro amadeo ambrose amir amos anders andre
    andreas andrei andrej andrew andrius andrzej angus anthony antoine anton antoni antonio antonis anwar
    armando arnaud arne arnold arthur arturo asif aurelio axel aziz barry bart bartholomew bashir basil
    bastian ben benedict benedikt benito benjamin bernard bernardo bernd bernhard bertrand bilal bill bjarne
    bjorn bob bogdan boris boyd brad brendan brett brian bruce bruno bryan bryce caleb calum cameron carl
    carlo carlos carsten casey casper cedric cesar charles christian christopher cillian claudio claus clement
    clifford clint clive cody colin colm conor conrad cormac cornelius craig cristiano cyril dag dale damian
    damien daniel danilo danny dario darren darryl dave david dawid dean declan dennis derek dermot desmond
    detlef diarmuid didier diego dieter dietmar dimitri dimitris dino dirk dmitri dmitry dominic dominik
    donald douglas dragan duncan dylan eamon eamonn eckhard edgar edgardo edmund eduardo edward edwin efrain
    egon einar eli elias elijah elliot elliott emil emile emilio emmanuel emre enda enrique ephraim eric erich
    erik ernest erwin esteban ethan etienne euan eugene evan evgeny ewan fabian fabio fabrice farid farouk
    felix ferdinand fergus fernand fernando filip filippo fintan flavio florian floyd francesco francis
    francisco franco francois frank franz fraser fred frederic frederick fredrik friedrich frits fritz gabor
    gabriel gaetano gareth gary gaston gavin geoffrey georg george georges georgios gerald gerard gerd gerhard
    gert giacomo gian gideon gilbert gilles giorgio giorgos giovanni giulio giuseppe glenn goran gordon
    gottfried graeme graham greg gregor gregory grigory guido guillaume guillermo gunnar gunther gustav
    gustavo guus guy gwyn hakan hal hamid hamish hamza hank hannes hans harald harold harry hartmut harvey
    hasan hassan hector heiko heinrich heinz helmut hendrik henri henrik henry herbert herman hermann hiroshi
    holger horst howard hubert hugh hugo humphrey hussein ian ibrahim idris ignacio igor ilya imran ingo
    ioannis isaac isidro ismail istvan ivan ivar ivo jaap jacek jack jacob jacques jaime jakob jakub jamal
    james jamie jan jannik janos jared jaroslav jason javed javier jeff jeffrey jens jeremy jeroen jerome
    jerry jesper jim jiri joachim joakim joao joaquin jochen joe joel joerg johan johann john jon jonathan
    joost jorge joris jose josef joseph joshua juan juergen julian julio julius jurgen jussi justin kareem
    karim karl karol kaspar kazuo kees keiran keith kelvin ken kenji kenneth kevin kieran kiran klaus kofi
    konrad konstantin kristian kristof krzysztof kurt kwame kyle lachlan lambert lars laszlo laurence laurent
    lawrence leandro leif lennart leo leon leonard leopold leroy lewis liam lionel lloyd lorcan lorenzo lothar
    louie louis luca lucas luciano ludwig luigi luis lukas lukasz luke maarten mads magnus mahmoud malcolm
    malik manfred manolo manuel marc marcel marcelo marcin marco marcus marek mariano mario mariusz mark marko
    markus marlon martin massimo mateo mathias mathieu matteo matthew matthias mattia maurice mauricio
    maurizio max maxime maximilian mehdi mehmet meinhard michael michal michel mick miguel mihai mikael mike
    mikhail miklos milos miroslav mitchell mohamed mohammed morten muhammad mustafa nasser nathan nathaniel
    ned neil neville niall nicholas nick nico nicolas niels nigel nikita niklas nikola nikolai nikolaus nikos
    nils noah norman octavio oisin olaf oleg oliver olivier omar omari oran oscar oskar osvaldo otis otmar
    otto owen pablo padraig paolo pascal patrice patrick paul pavel pawel peder pedro percy peter petr petros
    philip philipp philippe phillip phineas pierluigi pierre piers piet pieter pietro piotr rafael rafal
    rainer raj rajesh rakesh ralf ralph ramon randall randy raphael rashid rasmus raul ray raymond reginald
    reinhard reinhold remy rene rhodri rhys rian ricardo riccardo richard roald rob robert roberto rocco
    roderick rodney rodrigo roel roger roland rolf romain romano ronald rory roy ruben rudi rudolf rufus
    rupert russell ruud ryan salim salman salvatore sami samuel sandor sandro sanjay saul scott seamus sean
    sebastian sebastien sergei sergio seth shane shaun sherman shiro sigmund silvio simeon simon slobodan
    stanislav stanley stefan stefano steffen stephen steve steven stewart stuart sven svend sylvain sylvester
    tadeusz takeshi tarek tariq ted terence terrence terry thaddeus theo theobald theodore thierry thomas
    thorsten tiago tibor tim timothy tobias toby todd tom tomas tomasz tommaso tony torben toshiro travis
    trevor tristan tyler tyrone udo ulf ulrich umberto urs uwe vaclav valentin valentino valerio vasily vernon
    vicente victor vikram viktor vilmos vincent vito vittorio vlad vladimir volker waldemar walter warren
    wayne wendell werner wesley wilbur wilfred wilfried wilhelm willem william willy wim winston wojciech
    wolfgang woody xavier yann yannick yannis yasir yuri yusuf yves zachary zoltan
    """.split()
)

SHORT_FORMS: tuple[frozenset[str], ...] = tuple(
    frozenset(line.split())
    for line in """
    abigail abby gail / katarzyna kasia / malgorzata gosia / agnieszka aga / joanna asia / stanislav stas /
    ekaterina yekaterina katya / dmitry dmitri dima mitya / mikhail misha / nikolai nikolay kolya /
    vladimir volodya / tatiana tatyana tanya / natalia natalya natasha / giuseppe beppe peppe /
    francesco ciccio franco / jose josé pepe / francisco paco pancho / ignacio nacho / dolores lola /
    josef sepp josip / johannes hannes hans / friedrich fritz / heinrich heinz heiner /
    margarethe grete gretchen / guillaume gui / szymon simon / istvan pista / albert al bert /
    alexander alexandr aleksandr aleksander alex sandy sasha alec / allan alan allen / ann anne anna /
    brian bryan / carl karl / eric erik erick / geoffrey jeffrey jeff geoff / lewis louis lou / mark marc /
    mohammed mohamed muhammad mohammad / sara sarah / sofia sophia sophie / stewart stuart /
    alexandra alex sandra sasha lexi / andrew andy drew / anthony tony / barbara barb babs /
    benjamin ben benny / catherine katherine kathryn kate katie cathy kathy kitty / charles charlie chuck /
    christina christine chris tina / christopher chris kit / daniel dan danny / david dave davy /
    deborah debra deb debbie / donald don donnie / dorothy dot dottie / edward ed eddie ted ned /
    eleanor ellie nell nora / elizabeth elisabeth liz beth betty bess eliza lisa libby / francis frank /
    frederick fred freddie / gerald gerry jerry / gregory greg / harold harry hal / henry harry hank /
    isabel isabella izzy bella / jacob jake / james jim jimmy jamie / jennifer jen jenny /
    joan joanna joanne jo / john jack johnny jon jonathan / joseph joe joey / joshua josh / judith judy /
    kenneth ken kenny / lawrence laurence larry / leonard len lenny leo / margaret maggie meg peggy greta /
    martin marty / matthew matt / michael mike mick mickey / nathaniel nathan nat nate /
    nicholas nicolas nick nicky / pamela pam / patricia pat patty trish / patrick pat paddy / peter pete /
    philip phillip phil / raymond ray / rebecca becky becca / richard rick dick ricky rich /
    robert bob rob bobby robbie bert / ronald ron ronnie / samantha sam / samuel sam /
    stephen steven steve / susan sue suzanne susie / theodore ted theo / theresa teresa terry tess /
    thomas tom tommy / timothy tim / victoria vicky tori / vincent vince / walter walt /
    william bill will billy liam / zachary zach zack
    """.split("/")
)
"""Forms of one first name, each name between two strokes."""


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
