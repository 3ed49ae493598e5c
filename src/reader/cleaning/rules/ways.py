"""Ways to other places: menus and controls, other stories, topics."""

from __future__ import annotations

from reader.cleaning.rules.rule import table

NAVIGATION = table(
    {
        "navigation line sure line": {
            "en": """
                skip|jump to [the] [main] content|navigation|search|footer|article; skip past ...
                skip advertisement|ad|video; after|before newsletter [promotion]
                [main|site|mobile|toggle|open|close]* menu|navigation|nav [button|toggle]
                back|return to [all] [the] top|home[ ]page|article|results|news|stories|blog|index|gallery
                (log|sign)[ ](in|out|on) [[/] sign up|register]; (log|sign) in/(sign up|register)
                my|your account; search[ for][:] [<word>]; site|search search|map|index|form; <box>; loading [more] [comments|stories|articles|posts|content|video]
                show|see|view|read more|all|less|fewer [comments|stories|articles|posts]
                show|hide|expand|collapse|close|print|play|replay|listen|embed|mute|unmute
                gallery|graphic|photos|volume|transcript
                opens in [a] new window|tab; load[ing] more [<words>]; data returned from the piano ...
                click|tap to play|watch|listen|view [...]; listen to|play|watch [this|the] article|story|episode|video|audio
                print this [page|article|story]; toggle ...; open in <words>
                open|view|see|show [the] [larger|full|interactive] map|image|chart|table|photo[s]|slideshow|post
                table of contents; in|on this article|story|page; breadcrumb[s]; allow content from <words>
                <open>(hear|see|watch) more from|on|about <words>
                next|previous|prev|older|newer [page|post|posts|article|story|entry|entries|slide|image]
                scroll [down|up] for|to ...; you are here ...
                listen to [this|the] article|story [<bar>|<n>|<time>|min|mins|minutes]*; listen|watch|read <paren>[<n> min|mins|minutes|<time>]<close>
                watch|live|listen|play|dismiss|caption|updated [now|again|live]
                tap|swipe|drag|pinch to|for <words>; image|player|slide|photo|page|issue <n> [of <n>]
                accept|allow|reject [all] [cookies]; manage settings|cookies|preferences
                [please] enable|(turn on) javascript ...; you appear|seem to be offline
                add <words> on|to google|([your] home[ ]screen) ...
                add us|<words> as a preferred source ...; change region|edition|language|location
                uk|us|international|global edition; [today's] [e[-]]paper
                (learn|find out|hear|discover) more; ok[ay]; in pictures
                (go deeper)|(read on)|(now playing)|(got it)|(not now)|(maybe later)|(more info)|(text size)|(text settings)
                bookmark|translate
                live|play blog|updates|coverage|audio|video; add to [your] reading list|favo[u]rites|bookmarks
                (turn on|allow|get) notifications; your browser is|(does not|doesn't|cannot|can't) <rest>; [<words>.] something went wrong ...
                an error [has] occurred <rest>; please enter a valid <rest>; get directions; get the data
                map data <rest>
                [this] content|video|post [is] (not|no longer) available <rest>; this embed|content|video requires <rest>; to view|play|watch|hear|see this <rest>(cookies|javascript|flash)<rest>
                embedded|external content|post|link; (continue|read this article) in the|our app
                edition: <word>
                [my] saved articles|stories; save and close|continue; continue without <rest>
                close this <word>
                follow|unfollow [(this|the|our) (topic|author|story|page)|topics]; all stories|news|articles
                (latest|last week's|this week's) edition|issue
                share|save|like|print|tweet|gift [<bar>|share|save|print|tweet|gift|email]* share|save|print|tweet|gift|email|comment[s]|(copy link) [<n>]
                (home|news)[ ]<arrow> <words> [<arrow> <words>]*
                (uk|us|world|local|national|regional|latest|breaking|home) news|sport|business
                [this|our|the] live[ ](blog|updates|coverage|reporting) (is|are|has|have) [now] ended|closed|over|finished<rest>
            """,
            "de": """
                [direkt] zum [haupt]inhalt [springen]; zur navigation|startseite
                startseite|anmelden|suche[n]|drucken|schließen|menü; nach oben; mehr laden|anzeigen
                zurück zur übersicht|startseite|auswahl; (dein|ihr) browser kann|unterstützt <rest>
            """,
            "fr": """
                offrir l'article; lire plus tard; ajouter à mes articles
                aller au contenu|menu [principal]; accueil|connexion|recherche|imprimer|fermer; se connecter
                (haut de page)|(voir plus)
            """,
            "es": """
                saltar|ir al contenido [principal]; menú|inicio|buscar|imprimir|cerrar
                (iniciar sesión)|(ver más)|(volver arriba)
            """,
            "pt": """
                ir|pular para o conteúdo [principal]; início|entrar|buscar|imprimir|fechar
                (ver mais)|(voltar ao topo)
            """,
            "it": "vai|salta al contenuto [principale]; accedi|registrati|cerca|stampa|chiudi; torna su",
            "nl": "[ga|spring] [direct] naar [de] inhoud; inloggen|zoeken|afdrukken|sluiten; naar boven",
            "ru": "меню|главная|войти|поиск|наверх|печать",
        },
        "navigation line likely line": {
            "any": "<steps>; <Step>; <items>",
        },
        "kicker line sure line": {
            "en": "exclusive [to <words>]; developing story; [the] long read; (subscriber|reader|member)[s]['] exclusive",
        },
    }
)

RELATED = table(
    {
        "related section likely line": {
            "en": """
                you may|might|could|('ll) [also] [be] like|enjoy|love|want|need|(interested in) [...]
                you may|might have missed; (in case you missed it)|(don't miss [this|these|it])
                related [articles|article|posts|topics|links|items|videos|story|stories|content|coverage|news]
                related to|on ...; related reading
                see also; also|further|recommended|suggested read|reading|stories|articles|posts|(for you)
                recommended [by <words>]; read next|also|more|(more on ...)|(this next); what to read next
                (next|up) next|up; next|previous article|story|post
                [now] trending [now|stories|topics|news|today|videos]; trending on|in|at <words>; popular on <words>
                popular [posts|stories|articles|now|news|(this week)|categories|tags]; elsewhere|also on <words>
                most|more read|viewed|popular|shared|watched|recent [(in|on) ...] [news] [stories|articles|videos|today|now]
                most commented|discussed|emailed|clicked
                more from|on|in|about|by <words>; <open>read more from|on|in|by <words>
                more [<word>] stories|news|articles|posts|coverage|headlines|videos|(like this)|information
                [the] latest|recent [news|stories|posts|articles|headlines|videos|updates|comments|newsletters]
                [the] latest|recent from|in|on ...; recent post
                top stories|news|posts|headlines|videos|picks [today|(this week)|(right now)|(in ...)]
                [the] editor[']s[']|our|staff pick[s]|choice[s]; upcoming events
                in other|related news; from [around] (the|our) web|network|archive[s]
                [also] in this|today's edition|issue|paper
                featured [posts|stories|articles|videos|video]; around the web; archive[s]
                discover|explore more [from <words>]; keep|continue reading
                categories|blogroll|classifieds|references|video[s]; similar posts|articles|stories
                (other|what) people|readers|others [are|also]* reading|watching|viewed|liked|read
                people|readers [are|also]* reading|watching|viewed|liked|read; must[-][ ]read[s]
                in|making the news; family|public|planning|legal|death|funeral notices; [local] jobs
                find a job|home|car; what's on [this <words>|in <words>]
                [see|read] all|more articles|stories|posts by|from <words>
                sources and references|(further reading); [on the] same subject|topic; because you read <rest>
            """,
            "de": """
                [mehr] zum thema; mehr aus|von|über ...; lesen sie auch|mehr|weiter
                (auch interessant)|(siehe auch); das [thema] könnte sie|dich|euch [auch] interessieren
                weitere|verwandte|ähnliche|beliebte|neueste artikel|beiträge|meldungen|nachrichten|themen|informationen
                meistgelesen
            """,
            "fr": """
                à lire aussi|également; lire|voir aussi; (sur le même sujet)|(dans la même rubrique)
                article[s] liés|similaires|récents; les plus lus|partagés; (à la une)|(en savoir plus)
            """,
            "es": """
                [también] te puede|podría [también] interesar; noticias|artículos|temas relacionad(a|o)s
                relacionad(a|o)[s]; más información; lee|lea|ver|vea también; lo más leído|visto
                últimas noticias
            """,
            "pt": """
                leia|veja também|mais; saiba mais; notícias|artigos|matérias relacionad(a|o)s
                [as] mais lidas|vistas; últimas [notícias]
            """,
            "it": """
                leggi|vedi anche|tutto; articoli|notizie correlat(e|i)|simili|recenti
                [ti] potrebbe interessarti|interessare [anche]; [i|le] più lett(e|i); ultime notizie
            """,
            "nl": """
                lees ook|meer|verder; zie|bekijk ook; gerelateerd[e] [artikelen|berichten|nieuws]
                meest gelezen|bekeken; laatste nieuws
            """,
            "ru": """
                читайте|смотрите также|ещё|еще; (материалы по теме)|(по теме)
                похожие статьи|новости|материалы; другие|последние новости
            """,
            "zh": """
                相关(新闻|阅读|文章|报道|推荐|链接); (推荐|延伸|更多|扩展)阅读
                (更多|热门|最新|推荐)新闻; (为你|热门|精彩|今日|编辑)推荐; 猜你喜欢|大家都在看
            """,
            "ja": "関連(記事|ニュース|リンク); 人気記事|最新記事|あわせて読みたい",
            "ar": "مواضيع|أخبار|مقالات ذات صلة; اقرأ أيضا|أيضاً|أيضًا; الأكثر قراءة",
        },
        "related line sure label": {
            "en": """
                read [more|also|next|this]; see also|more; also read|see
                [more] related [<word>]; [upcoming] event[s]; you may|might|could [also] like|enjoy
                more|(explore more)|explainer|explained|(in pictures)|timeline|opinion|editorial|cartoon|infographic|interactive|gallery|slideshow|pictures
                more on this|the [story|topic|subject]
                (go deeper)|(in depth)|(further reading)|recommended|(don't miss)|(what to read next)|(learn more)
                next|previous|prev|up [next] [post|article|story]
                video|watch|listen|podcast|trending [more|next|now|also]; [pub] quiz|crossword
                [in|from] [the|our] archive[s]|files|vault; also in <words>
                read [the|our] last|previous|next issue|edition|column|post
                (today|this week)'s reads|headlines|(top stories); page <n>; [see|read] more on|about
            """,
            "de": "lesen sie auch|dazu|mehr|hierzu; mehr (zum thema)|dazu; siehe auch",
            "fr": "[à|a] lire|voir aussi|également",
            "es": "lee|lea|ver|vea|mira también|más; te puede interesar",
            "pt": "leia|veja|confira também|mais",
            "it": "leggi|vedi|guarda anche|tutto",
            "nl": "lees|zie|bekijk ook|meer|verder",
            "ar": "اقرأ أيضا|أيضاً|أيضًا|المزيد",
            "ru": "читайте|смотрите также|ещё|еще; по теме",
        },
        "related line likely end": {
            "any": "<cut>",
        },
        "related line sure start": {
            "en": "(related|read more|read next|see also|also read)[ ]:",
        },
        "related line sure line": {
            "en": """
                read|see|watch|follow our [full|latest|live]* (guide|explainer|coverage|report|blog|review|series)<rest>
                (click here for|read|see|view|get) the full|complete results|ruling|statement|report|list|text<rest>
                full results|list here|below
            """,
        },
    }
)

TAGS = table(
    {
        "tags line sure start": {
            "en": "this entry|post was posted|filed|tagged <rest>",
            "de": "(dieser beitrag|eintrag|artikel) wurde <after>(veröffentlicht|abgelegt|geschrieben)",
            "fr": "(cet article|cette entrée|ce billet) (a été) publié[e] <rest>",
            "es": "esta entrada fue publicada <rest>; esta entrada ha sido publicada <rest>",
            "pt": "este post foi publicado <rest>; esta entrada foi publicada <rest>",
            "it": "questo articolo è stato pubblicato <rest>; questa voce è stata pubblicata <rest>",
            "nl": "dit bericht werd|is geplaatst <rest>",
        },
        "tags line sure line": {
            "en": """
                <open>(filed|posted|published|tagged) (under|in): <words>; posted|filed in|under <Name>
                [#<word>]* #<tag>; <open>(tag|tags|tagged|topic|topics|labels|keywords|categories): <words>
            """,
        },
        "tags line likely label": {
            "en": """
                [suggested|related|more|explore|article|popular]* tag[s]|topic[s]|tagged|categor(y|ies)|keyword[s]|label[s]
                filed|posted|tagged under|in|with|as; best for
            """,
            "de": "schlagwort[e]|schlagwörter|thema|themen|themenseite[n]|kategorie[n]",
            "fr": "mots-clés|étiquettes|catégories|thèmes|sujets",
            "es": "etiquetas|categorías|temas",
            "pt": "etiquetas|categorias|temas|marcadores|assuntos|assunto",
            "it": "etichette|categorie|argomenti",
            "nl": "labels|categorieën|onderwerpen|trefwoorden",
            "ru": "теги|метки|рубрика|рубрики|категории",
        },
        "tags section likely line": {
            "en": """
                [suggested|related|more|explore|article|popular]* tags|topics|categories|keywords|tagged
                filed|posted under|in; explore more on these topics; more on this story|topic
            """,
            "de": "schlagworte|schlagwörter|themen|kategorien",
            "fr": "mots-clés|étiquettes|catégories|thèmes",
            "es": "etiquetas|categorías|temas",
            "pt": "categorias|marcadores|assuntos",
            "it": "etichette|categorie|argomenti",
            "nl": "categorieën|onderwerpen|trefwoorden",
        },
    }
)
