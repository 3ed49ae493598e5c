"""The words of each language that carry grammar and no content, in the folded form that tokens have."""

from __future__ import annotations

FUNCTION_WORDS: dict[str, frozenset[str]] = {
    language: frozenset(words.split())
    for language, words in {
        "en": """
            a an the this that these those some any each every either neither both all such another other others
            i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself
            she her hers herself it its itself they them their theirs themselves one ones who whom whose which
            what whoever whatever whichever someone somebody something anyone anybody anything everyone everybody
            everything
            am is are was were be been being have has had having do does did doing done will would shall should
            can could may might must ought 'm 're 've 'd 'll 's
            i'm i've i'd i'll you're you've you'd you'll he'd he'll she'd she'll we're we've we'd we'll they're
            they've they'd they'll that'll there'll it'd it'll who'd who've let's
            of in on at by for from to into onto upon with within without about above across after against along
            amid among around as before behind below beneath beside besides between beyond but despite
            down during except inside like near off out outside over past per since than through throughout
            till toward under until unto up via and or nor so yet if unless because while whereas
            although though whether when whenever where wherever why how that there here then thus hence
            also too very just only even still quite rather almost already again ever always often much many more
            most less least few several own same well now further once
        """,
        "de": """
            der die das den dem des ein eine einen einem einer eines kein keine keinen und oder aber denn sondern
            ich du er sie es wir ihr mich dich ihn uns euch mir dir ihm ihnen mein dein sein seine seinen seiner
            ihre ihren ihrem ihrer unser unsere sich wer was welche welcher welches dieser diese dieses diesen
            jener jede jeder jedes alle man in im an am auf aus bei beim mit nach von vom zu zum zur für durch
            gegen ohne um über unter vor hinter zwischen neben seit bis als wie wenn weil dass ob da damit
            ist sind war waren bin bist sein gewesen hat haben hatte hatten habe wird werden wurde wurden worden
            kann können konnte soll sollen sollte will wollen muss müssen darf dürfen auch noch nur schon sehr so
            dann doch mehr hier dort nun etwa
        """,
        "fr": """
            le la les l un une des du de d et ou mais donc or ni car que qu qui quoi dont où ce cet cette ces c
            il elle ils elles je j tu nous vous on me m te t se s lui leur leurs son sa ses mon ma mes ton ta tes
            notre nos votre vos y en à au aux dans par pour sur sous avec sans entre vers chez depuis pendant
            avant après comme si quand lorsque puis est sont était étaient été être a ont avait avaient avoir eu
            sera seront serait fait peut peuvent doit doivent aussi encore plus moins très tout tous toute toutes
            même déjà ainsi alors
        """,
        "es": """
            el la los las lo un una unos unas de del y e o u pero sino que quien quienes cual cuales cuyo cuya
            este esta estos estas ese esa esos esas aquel eso esto yo tú él ella ellos ellas nosotros usted
            ustedes me te se nos le les su sus mi mis tu tus nuestro nuestra a al ante bajo con contra desde en
            entre hacia hasta para por según sin sobre tras durante como cuando donde mientras si porque es son
            era eran fue fueron ser sido está están estaba estaban estar ha han había habían haber hay puede
            pueden también ya más menos muy todo toda todos todas otro otra así entonces
        """,
        "pt": """
            o a os as um uma uns umas de do da dos das e ou mas que quem qual quais cujo cuja este esta estes
            estas esse essa isso isto aquele aquela eu tu ele ela eles elas nós você vocês me te se nos lhe lhes
            seu sua seus suas meu minha à ao aos às em no na nos nas num numa com contra desde entre até para
            pelo pela pelos pelas por sem sob sobre durante como quando onde enquanto porque se é são era eram
            foi foram ser sido está estão estava estar tem têm tinha ter há pode podem também já mais menos muito
            todo toda todos todas outro outra assim então
        """,
        "it": """
            il lo la i gli le l un uno una di del dello della dei degli delle d e ed o ma che chi cui quale quali
            questo questa questi queste quello quella io tu lui lei loro noi voi mi ti si ci vi ne suo sua suoi
            sue mio mia nostro a al allo alla ai agli alle in nel nello nella nei nelle con contro da dal dalla
            dai dalle per su sul sulla sui sulle tra fra senza sotto sopra durante come quando dove mentre se
            perché è sono era erano stato stata essere ha hanno aveva avevano avere può possono anche già più
            meno molto tutto tutti tutte altro così poi
        """,
        "nl": """
            de het een en of maar want dat die dit deze wie wat welke ik jij je u hij zij ze wij we jullie hem
            haar hun ons mij me zich zijn haar mijn onze in op aan bij met van voor naar uit door over onder
            tegen tussen tot te om zonder sinds na als toen wanneer omdat terwijl hoe waar is was waren ben bent
            geweest heeft hebben had hadden wordt worden werd werden kan kunnen kon moet moeten zal zullen zou
            zouden wil ook nog al zo dan meer veel er hier daar niet
        """,
        "ru": """
            и в во не что он на я с со как а то все она так его но да ты к у же вы за бы по только ее её мне было
            вот от меня еще ещё нет о из ему теперь когда даже ну ли если уже или ни быть был него до вас вам
            ведь там потом себя ей может они тут где есть надо ней для мы тебя их чем была сам чтоб без будто
            чего раз тоже себе под будет ж тогда кто этот того потому этого какой ним здесь этом один почти мой
            тем чтобы нее нём были куда зачем всех при об это эти этой которая который которые которых
        """,
        "sv": """
            en ett den det de dem och eller men att som vem vad vilken jag du han hon vi ni mig dig honom henne
            oss er sig min din sin sitt sina hans hennes deras i på av för med till från om under över mellan
            genom mot utan efter vid är var varit vara har hade ha blir blev bli kan kunde ska skulle vill måste
            inte också nu då här där så när
        """,
        "ar": """
            في من على إلى عن مع هذا هذه ذلك تلك التي الذي الذين ما لا لم لن إن أن كان كانت يكون هو هي هم قد كل
            بعد قبل بين حتى ثم أو و ب ل أي غير عند
        """,
    }.items()
}

BREAKS = frozenset(
    "but although though while whereas because since when after before who which that and if".split()
)
"""English words that open another clause."""
