"""How common English word stems are: the share of the sentences of news in which they stand.

Counted in the articles of public collections of news pages: in how many sentences a stem stands, rounded to a power of
two; stems in fewer than four sentences are left out. A stem and its band is all that is kept.
"""

from __future__ import annotations

from functools import lru_cache

BANDS: dict[float, str] = {
    0.064: """
        not said year
    """,
    0.032: """
        busi call compani day first game get go help make new no peopl say time two use work
    """,
    0.016: """
        ad add back best big bodi build campaign case charg come control deal earli eat end famili feel
        find focus food found free good group high home includ increas keep know last life light live
        long look made market month need next night offer offic onlin perform plan play power presid
        price product public put report right see show space stage start state studi support system take
        thing think three told tri unit want water way week
    """,
    0.008: """
        abl accord account activ addit advanc alarm allow american announc appear approach ask associ
        audienc avail band base becom bed begin believ better billion black book came car care caus
        certain chang charger citi claim clear close complet connect consid consum continu cost creat
        critic current custom cut data decis design develop devic differ digit direct diseas doctor door
        drive drug e earlier earn effect effort elect electr enough event expect experi face fact far
        favorit featur final fire five follow form former friday friend front full futur general generat
        give goal got govern great grow hand head health hit hope hous howev human idea immun impeach
        import improv inch industri infect inform initi instead interview invest investig involv juli
        june larg later launch led let level like list local lot love lower lung major man manag match
        mean media messag million mission model monday money moon move name nation never news note
        novemb number offici open order origin part parti patient pay person phone place platform point
        polici polit posit possibl post potenti present problem provid publish question rang rate reach
        realli receiv recent recommend reduc regular releas remain research respond respons result
        revenu risk role run s sale save score second secur seem seen sens seri serv servic set share
        side sign similar singl small smart solut soon specif spend statement stay stock stop stori
        strategi stream success talk team technolog term test third today took top trade tuesday turn
        type vehicl version video view visit watch white whole win world wrote
    """,
    0.004: """
        abil access accus achiev act action actual administr advertis affect agenc ago ahead aid aim air
        alert alleg amount analyst anim annual answer app area art articl assist attempt attent august
        author avoid awar away bank basic batteri beat becam began behavior benefit bid bit brand break
        bring built buy calcul camera capabl capit card carri central challeng chanc check chief chip
        client clinic cloud co com combin comfort comment commerci common compar concern condit confirm
        contact content contract countri coupl cours court cover credit crew daili date death debat
        decad decid deep defens delay deliv deliveri demand deni describ detail detect diagnos difficult
        director discov display doubl dream drop easi easili economi edit elimin email employe enabl
        energi engag enhanc enjoy entertain entir episod especi essenti establish evid evolv exact
        exampl exchang excit exclus execut exist expens expert explain explor express extend fail fall
        fast fear feder feed felt fight figur fill financi firm forc foreign founder four function gain
        given goe ground growth half happen hard hear heart held higher histori hold hour ignor imag
        impact impos incom individu instal interest internat investor issu job join key kill kind knew
        known label late latest law lead leader learn leav left legal leverag limit line link listen
        littl longer lose loss lost low march mark matter mayb medic meet member mile mind minut mix
        mobil monitor morn multipl natur near network non normal notic octob old opportun optim option
        organiz own packag page paid parent particular partner pass pattern peac percent plus polic
        popul popular practic presenc press prevent previous primari probabl proceed process produc
        program progress project promis promot protect protein purchas qualiti quarter quick rais ralli
        read readi real realiti realiz reason recogn record recoveri red refer region relat relationship
        rememb remov replac requir resolut return reveal review road roll room royal saw scale scienc
        scientist search season select self sell senat send separ septemb serious ship short shot signal
        signific simpl six size smaller social sourc speak special staff stand standard star step strong
        struggl subscript suffer suggest suppli sure surfac surpris symptom t target task tax tech tell
        testimoni thank thought threaten ticket titl togeth tool total touch tour track tradit travel
        treat treatment trigger understand upgrad user usual valu victim virtual vote wait warn websit
        wednesday weekend weight went wheel wide wife wireless won wonder word worth write
    """,
    0.002: """
        absolut abus acquir adapt address admit advantag afford age agreement alon altern amaz anti
        apart appar appreci arm arriv assum astronaut attack attend attract auto beauti belief bet
        biggest bill billionair block blog blood board boost born box broad broader brought cancel
        career catalog catch celebr centuri chairman children choic choos cite class clean click closer
        collect color commit communiti complex comput concept conclud confid consist consult contain
        contribut convers convict core corpor correct corrupt creativ crime crimin cross crowd cruis
        danger dead decemb declar declin defend defin definit depend die discount discoveri document
        dollar domest download drew dub due easier effici electron element elig els encourag enemi engin
        ensur entri environ equip estim eventu expand experienc expos extens extra eye factor fair
        faster favor fee fellow financ fine finish fit flexibl forward fuel fund gave glass global gone
        greater habit handl happi highlight holiday honor hospit host https huge hundr ice ideal
        identifi immedi implement impress incid independ indic innov inquiri integr intellig interact
        internal interpret introduc item januari journal kept kick king knowledg lack larger largest
        lawmak lawyer layoff leagu lie lineup locat loui magic maintain mass materi matt meant meanwhil
        measur memori mention met metabol method militari miss mode moment mountain movi multi navig
        negoti nine noth observ oper opinion otherwis overwhelm p pack pair panel particip partnership
        passeng passion payment perfect perhap period physic pic pick pictur piec pizza player pleas
        pneumon portabl prefer preliminari prepar pressur pretti prior prison privat profession profil
        profit propos prospect push rare reaction recognit reduct reflect reform regard regul relev
        remind repeat repres request rescu resid resist resourc respect respiratori rest ride rock rough
        rule rush safeti saturday schedul school screen seat seek senior sent seven sever shape shown
        simpli sit site situat slight softwar solid sometim son song sound spacecraft speed spent sport
        spot stabl stick straight stretch strip studio style suit suspens swap sweat tabl taken teach
        ten testifi theme thousand tip ton topic town transport trend trial trip true truli tune tweet
        twice typic ultim unusu updat urg varieti various vast viabl violenc walk wealth welcom wild
        window wit withdraw worri worst wrong www yes
    """,
    0.001: """
        acceler accept anticip applic argu bad bought budget cannot captain caught communic complic
        confer count debut degre deputi domin driven ecosystem edg emergenc evalu extern extrem fan fat
        februari flow foot fortun grant hide hire inde land languag mid minim minimum moreov most nice
        occur opposit opt perman photo plastic professor pump resembl retail rise row seventh singer
        store subject summer sunday tablet technic text therefor tire traffic train trust uniqu unveil
        young
    """,
}
"""Share of the sentences -> stems that stand in about so many; a word that is missing here is rare."""

RARE = 0.00002


@lru_cache(maxsize=1)
def _rates() -> dict[str, float]:
    return {word: rate for rate, words in BANDS.items() for word in words.split()}


def rate(stem: str) -> float:
    """The share of English sentences in which a stem is to be expected, 0 to 1."""
    return _rates().get(stem, RARE)
