"""What a page sells: advertisements and its own offers."""

from __future__ import annotations

from reader.cleaning.rules.rule import table

ADVERTISEMENT = table(
    {
        "advertisement next sure line": {
            "en": """
                sponsored|promoted
                sponsored|promoted|paid|partner|commercial|native content|post|partnership|feature|link[s]|article|story|stories|message
            """,
        },
        "advertisement line sure line": {
            "any": "<slot>",
            "en": """
                [mpu|banner|leaderboard] ad[s]|advert[s]|advertisement[s]|advertising|advertorial
                sponsored message|content|post from|by <words>
                sponsored|promoted|presented by ...; <open><words> sponsored|presented by <words>
                (brought to you|paid for) by <words>; in [paid] association|partnership with ...
                [stories|links] from our partners|sponsor[s]|advertisers
                content|article provided|supplied by <words>
                ad[ ]blocker ...; this page|post contains sponsored <rest>; taboola|outbrain|dianomi
                story|article|content continues below|after [this] [ad|advert|advertisement|break|video]
                continue reading (below [advertisement]|the main story)
                advertisement|ad <bar> (scroll [down] to continue|continue reading|(story|article|content) continues) [...]
                scroll [down] to continue [reading]; (ad|advertiser|advertisement|sponsor) feature|((content|message) [(from|by) <words>])
                together with <Name>
                report|hide|skip|close|remove [this] ad[s]; why am i seeing this [ad]
            """,
            "de": """
                anzeige[n]|werbung|gesponsert; (weiter|artikel wird) nach der anzeige|werbung [fortgesetzt]
            """,
            "fr": """
                publicité|annonce|sponsorisé; contenu sponsorisé|partenaire
                la suite après cette|la publicité
            """,
            "es": """
                publicidad|anuncio[s]|patrocinado; contenido patrocinado
                (sigue|continúa) [leyendo] (después de|tras) la publicidad
            """,
            "pt": """
                publicidade|anúncio[s]|patrocinado; conteúdo patrocinado
                (continua|continue lendo) depois|após da|a publicidade
            """,
            "it": """
                pubblicità|annuncio|sponsorizzato; contenuto sponsorizzato
                continua a leggere dopo la pubblicità
            """,
            "nl": "advertentie[s]|reclame|gesponsord; tekst|artikel gaat verder onder|na de advertentie",
            "ru": "реклама; на правах рекламы",
        },
        "advertisement line sure label": {
            "en": """
                advertisement|advert|advertorial|sponsored|promoted|partner
                sponsored|paid|partner content|post
            """,
        },
        "advertisement line sure start": {
            "any": "(advertisement|anzeige|publicité|publicidad|publicidade|pubblicità|advertentie|реклама)[ ]:",
            "en": "a message from <Name>:",
        },
    }
)

PROMOTION = table(
    {
        "promotion line sure line": {
            "en": """
                subscribe|register|donate|join [us] [now|today|here|[for] free|to [our] newsletter[s]]
                sign [me] up [now|today|here|free|for free|(to|for) [our] newsletter[s]]
                <open>(subscribe|sign up) to|for <words>
                [our|free|daily|weekly|e[-]mail]* newsletter[s] [sign[-]up]
                <open>the [<words>] newsletter that|which <words>; get the|our app|newsletter ...
                e[-]mail [address]; [enter|type] (your|a|an) e[-]mail [address] ...
                gift|save|share|print|unlock|hear|clip|keep|rate|pin|email|license|republish this article|story|page|post|content
                ...book|request a [free|live|(<n>[-]minute)]* demo|consultation
                free (e[-]book|guide|template|webinar|white paper): <rest>; why you can trust <Name>
                save [for later]; start [your] [free] trial ...; free trial
                become|be a member|subscriber|supporter ...
                already a|have (subscriber|member|a subscription|an account) ...
                (subscriber|member)[s]['] only|exclusive; [exclusively] for [our] subscribers|members [only]
                support us|(our|this (blog|site|work|journalism)) ...; [purchase] licensing rights ...
                [order] reprints; get started|(access ...); order|buy|shop|book|register|enrol|apply now
                <rest>(emailed|delivered|sent) [direct|directly|straight] to (you (every|each)|(your inbox)|(your phone))<rest>
                this article|story|page|content is (for subscribers|members)|(free (to read)|thanks) ...; like what you read? ...
                special|limited offer ...; best deals; ends in <n>...; (prices|odds) correct ...; 18+ ...
                terms apply
                download as pdf; (order|buy) a copy of this <rest>; shop the|our <words>
                new episode every <word>
                get full|unlimited|digital <rest>access ...; our reporting|journalism is free|funded <rest>
                (stay|keep) up[-| ]to[-| ]date [on|with] our|the <words>
                (chip in)|(no spam ...)|(alert me)|(remind me later)|(manage your subscription)|(enter our competition)
                we never|('ll never) share|sell|spam <rest>; (one-off|monthly) gift
                (quick guide)|(jump to recipe)|(pin it|this for later)|(keep scrolling|reading) ...; tag <handle> <words>
                did you make this <words>; <open>listen to [<words>] podcast[s] [<words>]; (send|share) [us] your <words>
                no thanks; go ad-free ...; <Name> is reader-supported<rest>
                [(if|when) you <rest>] we may|might earn|receive [a|an] [small|affiliate]* (commission|fee)[s]<after>
                download|get|read our|the|your [free|new|latest]* guide|brochure|e[-]book|(white paper) <rest>
                download|get|try [now][:] the|our <words> app ...; over[-]18s only ...
                (t&c[s]|terms and conditions) apply ...; for reprints|rights|syndication|licensing ...
                you('ve|[ ]have) (read|used|reached) <rest>(free|limit|month) ...
                <open>(log|sign) in or|to <words>
                [do you|did you] like|liked|love|enjoy|enjoyed|enjoying (this|our work|our stories)<rest>?<after>
                (was|did you find) this [<word>] [<word>] useful|helpful|interesting? ...
                you can [still] read <words>; <rest>take|try|play|do our <rest>
                (sign up for|get|receive|set|create) [a|an|news|email|free]* [e[-]mail] alert[s] ...
                <words>. read|see|find it|them|more here; book|buy|get [your] tickets [now|here|online]
                give (a|the gift of a) subscription ...; our supporters keep us going; our <words>is made possible by <words>
                thank[s] you for subscribing; thank[s] [you] to our members|supporters|readers
                write|work|pitch [for|to|with] us; place a[n] ad|advert|notice [...]
                win tickets|a|an|two|prizes ...
                <rest>(from|for|just|only) <money> a|per (month|week|year)<rest>
                [you can|may] (unsubscribe|cancel|opt out) [at] any[ ]time; we use your data|details|information|e[-]mail <rest>
                by signing|subscribing|submitting|registering <rest>you agree|consent <after>
                (play|solve|try|do) (today's|our) [<word>] crossword|quiz|puzzle[s]|sudoku|game[s]
                do you work|live at|in|for|near ... tell|contact|e[-]mail|write|call ...
                [send|submit|direct] [us] [your] news|letters|tips|photos|questions[/comments] to <mail><rest>
                [send|submit|direct] [us] [your] news|letters|tips|photos|questions[/comments] to [the] desk|newsroom|editor[s]
                (reach|contact|call) <words> at|on|through [the] [news] desk|newsdesk|newsroom|editor[s] ...
                replay|explore|view|see|try|use|play ... on|with|in our interactive ...
                <words>[.|?] (call|ring|text|phone|message|contact) us...<n>...
                <words>[.|?] (call|ring|text|phone|message|contact) our|the <word> (newsdesk|newsroom)[.<after>]
                listen to <words> and follow us <words>; get involved with|in the news <words>
                <words>[.|?] (call|ring|text|phone|message|contact) our|the (newsdesk|newsroom|editor)...<n>...
            """,
            "de": """
                [jetzt] abonnieren|abo|testen|registrieren|spenden|anmelden [jetzt]
                newsletter abonnieren|anmeldung|bestellen; artikel merken|speichern|verschenken
            """,
            "fr": """
                il vous reste <words>|(<n>%) de cet article à lire<after>
                s'abonner|abonnez-vous|s'inscrire|inscrivez-vous ...; je m'abonne
                article réservé aux abonnés; suivez l'actualité|(toute l'actualité) ...
            """,
            "es": "suscríbete|suscribirse ...; boletín|boletines; hazte socio|suscriptor",
            "pt": "assine|inscreva-se ...; boletim",
            "it": "abbonati|iscriviti ...",
            "nl": "abonneer|abonneren|nieuwsbrief ...; word lid|abonnee ...",
            "ru": "подписаться|подпишитесь|рассылка ...",
        },
        "promotion line sure label": {
            "en": """
                [snap|reader|online|today's] poll
                (join the fun)|(play now)|(play along)|download|(join us)|(sign up)
                (in tomorrow's paper)|(next week)|tomorrow|(coming up)
                competition|(reader offer)|subscribe|vote|win|(join in)
                tell|(write to)|call|contact|follow us
                classified[s]|wanted|vacanc(y|ies)|(for sale)|(public notices)|(situations vacant)
                support our|the|this blog|site|show|channel|podcast
                advertise with us|(the <words>); print edition|subscription[s]|(your order)|(your copy)
            """,
        },
        "promotion line likely sentence": {
            "en": """
                [please] sign up here|now|with|today|(to our|get|receive)|(for our|free)
                [please] (sign up|subscribe) to|for <words>(newsletter|alerts|email|emails|briefing|bulletin|weekly|daily|channel|podcast|paper)
                [please] subscribe here|now|today|(to our)|(to my)|(for our|full|unlimited)|(for as little)
                [please] register here|now|today|(for free|our)|(your place)
                join (us on|our|[<n>] readers|subscribers|others|people|supporters|members)
                join [over|more than] <n>|(half a million)|(a million)|thousands|millions [of] [<word>] readers|subscribers|professionals|members|fans
                join the ...newsletter; click|tap here
                (this|our) post|page|article|story|site [may] contain[s]|include[s]|use[s] affiliate
                download the|our ...app
                get our|the|all|breaking|smarter|exclusive|unlimited ...newsletter|headlines|inbox|e[-]mail|app|alerts|minutes|access
                follow us|me|our|along on|@|at; like|find us on; support our|us|local|independent|quality <word>
                buy me a <word>; visit|browse our; (send|share|(tell us)) [us] your pictures|photos|videos|memories|stories|views; become a member|subscriber|patron|supporter; bet now
                want more like this|from; donate now|here|today; listen to our|the ...podcast
                for the latest|more|all <words>visit|(go to)|click|check
                how do i|to sign up<rest>; get all the <words>; we use your sign-up|details to
                if you like|liked|enjoy|enjoyed|love|loved <words>, subscribe|(sign up)|share|join
                we're [also] on facebook|twitter|instagram|whatsapp
                got|have|(do you have) a story|tip|question<rest>?
                as a[n] ...(subscriber|member|subscribers|members), you get|can|will|receive
                thank[s] [you] for reading|subscribing|(signing up)|(your support); see|read our privacy <word>
                if you like|liked|enjoy|enjoyed|love|find|value this|these|what|our ...share|support|subscribe|buy|join
                you('ve|[ ]have) [read] <n> [free] articles|stories
                support|back|fund the|our <words> (from|for|with) <money> a|per|each <word>
                our [<word>]* e[-]mail|newsletter|briefing (breaks down)|(rounds up)|(brings you)|delivers|explains
            """,
            "de": """
                abonnieren sie; melden sie sich [hier|jetzt] an|für; folgen sie uns; hier klicken|anmelden
            """,
            "fr": "abonnez-vous|inscrivez-vous|suivez-nous; cliquez ici",
            "es": "suscríbete|síguenos|regístrate; haz clic aquí|en",
            "pt": "inscreva-se|siga-nos; clique aqui; receba no|em seu",
            "it": "abbonati|iscriviti|seguici; clicca qui",
            "nl": "schrijf je|u in; volg ons; klik hier; heb je|jij|u een tip|vraag|verhaal",
            "ru": "подписывайтесь на наш|канал",
        },
        "promotion line likely inside": {
            "en": """
                (newsletter|newsletters|inbox|briefing)[:|.|!|?] sign|subscribe|click; in|to|into your inbox
                free article[s] left|remaining|(this month); buy me a coffee|pint|beer|tea
            """,
            "de": "unser[en|em|e] newsletter",
            "fr": "notre newsletter; dans votre boîte",
            "es": "nuestro boletín|newsletter; en tu correo|bandeja",
            "pt": "nossa newsletter; no seu e[-]mail",
            "it": "nostra newsletter; nella tua casella|mail",
            "nl": "onze nieuwsbrief; in je|uw inbox|mailbox",
        },
        "promotion line sure start": {
            "en": """
                know more?<after>; want more <rest>? (sign|subscribe|click|join|follow|get|read|listen|try)<after>
                [do you] have|got a|any [news|confidential] story|tip|photo|question|information|view|comment<rest>?
                (seen|spotted|noticed|found) a|an mistake|error|typo<rest>?
                were you (there|affected)?[<rest>]; (are you|have you been) affected <rest>?
                what do you think?; [news] tip[s]? <mail>|(e[-]mail|contact|send|write|call <rest>)
                (let us know|tell us) [what you think|your view[s]] below|here|(in the comments)
            """,
        },
    }
)
