"""Ways to other places: menus, other stories, topics."""

from __future__ import annotations

from reader.cleaning.rules.rule import Rule

NAVIGATION = (
    Rule(
        "navigation",
        "line",
        "sure",
        "whole",
        {
            "en": {
                "jump skip": r"(skip|jump) to (the )?(main )?(content|navigation|search|footer|article)|skip past .{2,40}|skip (advertisement|ad|video)",
                "newsletter": r"(after|before) (the )?newsletter.{0,20}",
                "menu nav": r"(main |site |mobile |toggle |open |close )*(menu|navigation|nav)( button| toggle)?",
                "back": r"back to (the )?(top|home ?page|article|results)",
                "top": r"to top",
                "return": r"return to top",
                "log": r"log ?(in|out|on)",
                "sign": r"sign ?(in|out|on)",
                "/": r"(sign|log) in ?/ ?(sign up|register)",
                "account": r"my account|your account",
                "expand index map search": r"search( for)?:?( \w+)?|search \w+ ?\.\.\.|expand|search form|site (search|map|index)",
                "[": r"(.{1,20}: )?\[ *\]( .{1,20})?",
                "load": r"load(ing)? more.{0,20}",
                "read see show view": r"(show|see|view|read) (more|all|less|fewer)( (comments|stories|articles|posts))?|show",
                "font loading navigation opens toggle": r"loading\W*|toggle .{1,20}|opens in (a )?new (window|tab)\W*|font size|post navigation",
                "close": r"close( (menu|search|dialog|modal))?",
                "collapse": r"collapse",
                "open": r"open in .{1,25}\W*",
                "table": r"table of contents",
                "breadcrumb hide": r"breadcrumbs?|hide",
                "home": r"home ?page",
                "photos slideshow": r"view (photos|slideshow|all photos)",
                "newer next older prev": r"(next|previous|prev|older|newer) (page|post|article|story|entry|slide|image)s?\W*",
                "scroll": r"scroll (down |up )?(for|to) .{1,30}",
                "here": r"you are here:?.{0,60}",
                "print": r"print|print this( page| article)?",
                "listen": r"listen( (live|to (this|the) (article|story)))?[ ·•|(]*(\d+(:\d\d)? ?min(utes?)?)?\)?",
                "play": r"play( audio| video)?",
                "image player": r"(image|player) \d+ of \d+",
                "size": r"text size",
                "accept": r"accept( all)?( cookies)?",
                "cookies preferences settings": r"manage (settings|cookies|preferences)",
                "rights": r"all rights",
            },
            "de": {
                "abmelden anmelden drucken einloggen inhaltsverzeichnis mehr menü merken nach navigation registrieren schließen seitenanfang startseite such vorlesen zum zur": r"(direkt )?zum (haupt)?inhalt( springen)?|zur navigation( springen)?|menü( öffnen| schließen)?|zur startseite|startseite|anmelden|abmelden|einloggen|registrieren|suche?n?|nach oben|mehr (laden|anzeigen)|(drucken|vorlesen|merken)|schließen|seitenanfang|inhaltsverzeichnis",
            },
            "fr": {
                "accueil aller compte connecter connexion fermer haut imprimer lire menu recherche retour voir": r"aller (directement )?au (contenu|menu)( principal)?|menu principal|accueil|se connecter|connexion|mon compte|rechercher|recherche|haut de page|retour en haut|imprimer|fermer|voir plus|lire la suite",
            },
            "es": {
                "buscar cargar cerrar cuenta imprimir iniciar inicio ir menú más regístrate saltar volver": r"(saltar|ir) al contenido( principal)?|menú( principal)?|inicio|iniciar sesión|regístrate|mi cuenta|buscar|volver arriba|imprimir|cerrar|ver más|cargar más",
            },
            "pt": {
                "buscar carregar entrar fechar imprimir início mais menu minha para pesquisar voltar": r"(ir|pular) para o conteúdo( principal)?|menu principal|início|entrar|minha conta|buscar|pesquisar|voltar ao topo|imprimir|fechar|ver mais|carregar mais",
            },
            "it": {
                "accedi carica cerca chiudi men mostra registrati salta stampa torna vai": r"(vai|salta) al contenuto( principale)?|menù?( principale)?|accedi|registrati|cerca|torna su|torna in alto|stampa|chiudi|carica altro|mostra altro",
            },
            "nl": {
                "aanmelden afdrukken hoofdmenu inloggen laden mijn naar sluiten terug zoeken": r"(ga |spring )?(direct )?naar (de )?(hoofd)?inhoud|hoofdmenu|inloggen|aanmelden|mijn account|zoeken|naar boven|terug naar boven|afdrukken|sluiten|meer laden",
            },
            "ru": {
                "войти главная закрыть меню наверх перейти печать поиск": r"перейти к содержанию|меню|главная|войти|поиск|наверх|печать|закрыть",
            },
        },
        (
            "Skip to content",
            "Skip to main content",
            "Menu",
            "Back to top",
            "Search for:",
            "Open in Briefly →",
            "Scroll down for video",
            "Listen to the article 3 min",
            "Listen to this article · 6:12 min",
            "Show",
            "Zum Inhalt springen",
            "Aller au contenu",
            "Saltar al contenido",
            "Pular para o conteúdo",
            "Vai al contenuto",
            "Ga naar de inhoud",
            "Меню",
        ),
        (
            "Menu prices rose by a tenth.",
            "Search teams found two survivors on Friday.",
            "Show must go on",
            "Listen to the trees",
            "Home at last",
            "Suche nach Vermissten dauert an",
            "Loading docks were flooded.",
        ),
    ),
    Rule(
        "navigation",
        "line",
        "likely",
        "whole",
        {
            "any": {
                "> » ›": r"(home|startseite|accueil|inicio|início|casa|главная|[\w&' -]{2,24}) ?[>›»/] ?[\w&',. -]{2,40}( ?[>›»] ?[\w&',.: -]{2,80}){1,5}",
                "| •": r"([\w&'/. -]{2,22} ?[|•] ?){2,14}[\w&'/. -]{1,22}",
            },
        },
        (
            "Home > Analysis > Networks",
            "News | Sport | World | Puzzles",
        ),
        (
            "Profit rose 4% | a record, the bank said in a statement on Monday.",
            "Results: 3-1",
        ),
    ),
)

RELATED = (
    Rule(
        "related",
        "section",
        "likely",
        "bare",
        {
            "en": {
                "enjoy interested like love": r"(you (may|might|could) (also |be )*(like|enjoy|interested( in)?|love))|you('ll| will) (also )?(like|love)",
                "other related": r"related( (articles?|stories|story|posts?|content|coverage|news|topics?|reading|links?|items?|videos?|to this .{1,15}|on .{1,25}))?|in (other|related) news|related on .{1,30}",
                "also further recommended suggested": r"see also|(also|further|recommended|suggested) (read|reading|stories|articles|posts|for you)|recommended( for you| by .{1,20})?",
                "read": r"read (next|also|more|more on .{1,40}|this next)",
                "next": r"what to read next|next up|up next|next (article|story|post)",
                "elsewhere hot popular trending": r"(now )?trending( now| stories| topics| news| today| videos?)?|popular( (posts?|stories|articles|now|news|this week|categories|tags))?|elsewhere on .{1,30}|what'?s (trending|hot|popular)( .{0,20})?",
                "more most": r"(most|more) (read|viewed|popular|shared|commented|watched|recent|discussed|emailed|clicked)( (stories|articles|posts|news|videos|in .{1,20}|on .{1,20}|this week|today|now)| news videos)*|more (from|on|in|about|by) .{1,50}|more (stories|news|articles|posts|coverage|headlines|videos|like this|information|top stories)",
                "latest recent": r"(the )?(latest|recent)( (news|stories|posts?|articles|headlines|videos|updates|comments|from .{1,30}|in .{1,20}|on .{1,20}|newsletters))?|recent comments",
                "other": r"other (stories|news|articles|posts)( you .{1,20})?",
                "top": r"top (stories|news|posts|headlines|videos|picks)( (today|this week|right now|in .{1,20}))?",
                "choice pick": r"(editor'?s?'?s?|our|staff) (picks?|choice)s?",
                "miss": r"don'?t miss( (this|these|it))?",
                "explore missed upcoming": r"explore more|you may have missed|in case you missed it|upcoming events",
                "deeper featured": r"go deeper|featured( (posts?|stories|articles|video|videos))?",
                "archive blog network web": r"around the web|from (around )?(the web|our network|the archives?|the blog)|archives?",
                "best": r"best of .{1,25}",
                "discover": r"discover more( from .{1,30})?",
                "reading": r"keep reading|continue reading",
                "previous": r"previous (article|story|post)",
                "blogroll categories resources": r"categories|blogroll|library resources",
                "classifieds": r"classifieds",
                "galler similar": r"photo galler(y|ies)|similar (posts|articles|stories|products)",
                "video": r"videos?",
            },
            "de": {
                "aktuelle artikel auch beiträge das empfohlen lesen mehr meist neueste siehe top unsere verwandte weitere zum ähnliche": r"mehr zum thema|zum thema|mehr (aus|von|zu|über) .{1,40}|lesen sie (auch|mehr).{0,20}|lesen sie (hier )?weiter|auch interessant|das könnte (sie|dich) (auch )?interessieren|weitere (artikel|beiträge|meldungen|nachrichten|themen|informationen)|verwandte (artikel|beiträge|themen)|ähnliche (artikel|beiträge)|meistgelesen(e artikel)?|meist gelesen|beliebte (artikel|beiträge)|neueste (artikel|beiträge|nachrichten|kommentare)|aktuelle (beiträge|nachrichten|meldungen)|empfohlen(e artikel)?|unsere empfehlungen|top-?themen|siehe auch",
            },
            "fr": {
                "connexe dans derni lire lié lus même nos partagés plus populaires recommandé récent savoir similaire voir vous vus à": r"à lire (aussi|également|ensuite)|lire aussi|voir aussi|sur le même (sujet|thème)|dans la même rubrique|articles? (liés?|similaires?|connexes?|recommandés?|récents?)|les plus (lus|partagés|populaires|vus)|les? (dernières|derniers) (actualités|articles|infos|nouvelles)|plus d'articles|vous aimerez (aussi|peut-être)|à découvrir( aussi)?|recommandé pour vous|nos (recommandations|sélections)|à la une|en savoir plus",
            },
            "es": {
                "entradas más pierdas podría puede quizá recomendad relacionad también tendencias últimas": r"(te puede|puede|quizá|quizás|también te puede|te podría) (también )?interesar(te)?|(noticias|artículos|temas|contenidos|entradas|notas) relacionad[oa]s|relacionad[oa]s?|(lee|lea|leer|ver|vea) también|lo más (leído|visto|popular|compartido)|más (noticias|leídas|vistas|información|sobre .{1,30}|en .{1,25}|de .{1,25})|últimas (noticias|entradas)|entradas recientes|recomendad[oa]s?( para ti)?|no te pierdas|tendencias",
            },
            "pt": {
                "destaques leia mais não pode recentes recomendad relacionad saiba também veja últimas": r"leia (também|mais)|veja (também|mais)|saiba mais|(notícias|artigos|matérias|conteúdos?|posts?|assuntos) relacionad[oa]s?|relacionad[oa]s?|(as )?mais (lidas|lidos|vistas|populares)|últimas( notícias)?|posts recentes|mais (notícias|em .{1,25}|sobre .{1,30})|(você|voce) (também )?pode (gostar|se interessar)( .{0,15})?|recomendad[oa]s?( para você)?|destaques|não perca|confira também",
            },
            "it": {
                "altre consigliati correlat evidenza leggi lette letti perdere più potrebbe recenti simili sullo ultim vedi visti": r"leggi anche|leggi (di più|tutto|pure)|vedi anche|(articoli|notizie|post|contenuti) (correlat[ie]|simili|recenti|consigliati)|correlat[ie]|potrebbe(ro)? (anche )?interessarti( anche)?|ti potrebbe(ro)? interessare( anche)?|i? ?più (letti|lette|visti)|le più lette|ultim[ei] (notizie|articoli|ora)|da non perdere|altre notizie|in evidenza|sullo stesso argomento|consigliati( per te)?",
            },
            "nl": {
                "aanbevolen bekijk berichten gerelateerd laatste lees meer meest misschien ook populair zie": r"lees (ook|meer|verder)|zie ook|bekijk ook|gerelateerd(e (artikelen|berichten|nieuws))?|meest (gelezen|bekeken)|meer (nieuws|over .{1,30}|artikelen|uit .{1,25}|van .{1,25})|laatste (nieuws|berichten)|recente berichten|populair|aanbevolen( voor (u|jou))?|ook interessant|misschien vind je dit ook leuk",
            },
            "ru": {
                "другие ещё материалы новости по рекомендуем самое смотрите читайте": r"(читайте|смотрите) (также|ещё|еще)|по теме|материалы по теме|похожие (статьи|новости|материалы)|самое (читаемое|популярное)|популярное|другие новости|последние новости|новости партн[её]ров|ещё по теме|рекомендуем",
            },
            "zh": {
                "延伸阅读 推荐阅读 更多新闻 最新 热门 猜你喜欢 相关": r"相关(新闻|阅读|文章|报道|推荐|链接)|推荐阅读|延伸阅读|热门(新闻|文章)|更多新闻|猜你喜欢|最新(新闻|消息)",
            },
            "ja": {
                "あわせて読みたい おすすめ アクセスランキング 人気記事 最新 関連": r"関連(記事|ニュース|リンク)|おすすめ(の)?記事|あわせて読みたい|人気記事|アクセスランキング|最新(記事|ニュース)",
            },
            "ar": {
                "آخر أخبار اقرأ الأكثر قد مقالات مواضيع": r"مواضيع ذات صلة|أخبار ذات صلة|مقالات ذات صلة|اقرأ أيض(ا|اً|ًا)|الأكثر قراءة|آخر الأخبار|قد يعجبك أيض(ا|اً|ًا)",
            },
        },
        (
            "See also",
            "Related articles",
            "RELATED STORIES",
            "Read Next",
            "Most read",
            "Most watched News videos",
            "You may also like",
            "More from this author",
            "Recommended reading",
            "Mehr zum Thema",
            "À lire aussi",
            "Te puede interesar",
            "Leia também",
            "Leggi anche",
            "Lees ook",
            "Читайте также",
            "相关新闻",
            "関連記事",
            "مواضيع ذات صلة",
        ),
        (
            "Related costs came to two million.",
            "See also the tables in the annex, the report says.",
            "Most read the letter twice before they answered.",
            "Latest figures show a fall.",
            "Mehr zum Thema sagte der Minister nicht.",
            "Lees meer boeken, zegt de minister",
        ),
    ),
    Rule(
        "related",
        "line",
        "sure",
        "start",
        {
            "en": {
                ": > | » →": r"""(\W*)(read( (more|also|next|this))?|see (also|more)|also (read|see)|related( (story|article|stories|reading|post|video))?|(more|go deeper|next|in depth|video|watch|listen)(?!.*\.['\"]?$)|watch (more|next|now|also)|listen (now|next)|further reading|recommended|don't miss|what to read next|up next|more on this|learn more|in pictures|(pub )?quiz|crossword|podcast|previous post|next post|previous article|next article|previous story|next story|trending|from the archives?) ?(:|\||»|>|->|→) ?\S""",
            },
            "de": {
                "auch hintergrund lesen mehr nächster siehe video vorheriger zum": r"(\W*)(lesen sie (auch|dazu|mehr|hierzu)|mehr zum thema|mehr dazu|siehe auch|auch interessant|hintergrund|zum thema|video|vorheriger (beitrag|artikel)|nächster (beitrag|artikel)) ?(:|\||»|>|→) ?\S",
            },
            "fr": {
                "lire précédent savoir suivant vidéo voir à": r"(\W*)((à )?lire (aussi|également|la suite)|à voir( aussi)?|voir aussi|en savoir plus|vidéo|article (précédent|suivant)) ?(:|\||»|>|→) ?\S",
            },
            "es": {
                "artículo entrada más puede relacionad también video": r"(\W*)((lee|lea|leer|ver|vea|mira) (también|más)|te puede interesar|relacionad[oa]s?|más información|video|entrada (anterior|siguiente)|artículo (anterior|siguiente)) ?(:|\||»|>|→) ?\S",
            },
            "pt": {
                "anterior mais relacionad saiba seguinte também vídeo": r"(\W*)((leia|veja|confira|assista) (também|mais)|saiba mais|relacionad[oa]s?|vídeo|(post|artigo) (anterior|seguinte)) ?(:|\||»|>|→) ?\S",
            },
            "it": {
                "anche approfondimento correlat precedente successivo tutto video": r"(\W*)((leggi|vedi|guarda) (anche|tutto)|approfondimento|video|articolo (precedente|successivo)|(articoli|notizie) correlat[ie]) ?(:|\||»|>|→|-) ?\S",
            },
            "nl": {
                "bekijk gerelateerd lees luister video volgend vorig zie": r"(\W*)((lees|zie|bekijk|luister) (ook|meer|verder)|gerelateerd|video|(vorig|volgend)(e)? (bericht|artikel)) ?(:|\||»|>|→) ?\S",
            },
            "ru": {
                "по смотрите читайте": r"(\W*)((читайте|смотрите) (также|ещё|еще)|по теме|подробнее) ?(:|\||»|>|→|-) ?\S",
            },
        },
        (
            "Read more: Care homes brace for a late wave",
            "READ MORE: Inside the feud",
            "Go deeper: How norovirus took over",
            "PUB QUIZ: How well do you know your rivers?",
            "Previous Post: The dredger is back",
            "Lesen Sie auch: Bürgermeister tritt zurück",
            "Lire aussi : Le maire démissionne",
            "Lee también: Dimite el alcalde",
            "Leia também: Prefeito renuncia",
            "Leggi anche: Il sindaco lascia",
            "Lees ook: Burgemeester stapt op",
            "Читайте также: Мэр подал в отставку",
        ),
        (
            "Read closely, the report does not accuse him.",
            "Why it matters: Norovirus sickens three million people.",
            "More than: a memoir",
            "Go deeper: The last strike took ten days to settle and a month to clear.",
            "Quiz night: an obituary",
            "Hintergrund der Entscheidung sind die Kosten.",
            "Video shows the moment of impact.",
        ),
    ),
)

TAGS = (
    Rule(
        "tags",
        "line",
        "sure",
        "whole",
        {
            "en": {
                "filed posted": r"(\W*)(filed|posted) (under|in) ?: [^.!?]{2,120}(?![.!?])",
            },
        },
        ("Filed under: harbour, weather, money", "Posted in: News"),
        ("Filed under protest, the claim was thrown out.",),
    ),
    Rule(
        "tags",
        "line",
        "likely",
        "start",
        {
            "en": {
                ":": r"(\W*)((suggested |related |more |explore |article |popular )*(tags?|topics?|tagged|categor(y|ies)|keywords?|labels?)( (in|under|with|as))?|filed (under|in)|posted (in|under)|tagged (with|in|under|as)|best for|in this (article|story)|(see|read) more (on|about)) ?:",
            },
            "de": {
                "kategorie schlagwort schlagwörter stichwort theme": r"(\W*)(schlagworte?|schlagwörter|themen?|kategorien?|stichworte?) ?:",
            },
            "fr": {
                "catégorie mots sujet thème étiquette": r"(\W*)(mots-clés|étiquettes?|catégories?|thèmes?|sujets?) ?:",
            },
            "es": {
                "archivado categoría etiqueta tema": r"(\W*)(etiquetas?|categorías?|temas?|archivado (en|como)) ?:",
            },
            "pt": {
                "arquivado assunto categoria etiqueta marcadores tags tema": r"(\W*)(etiquetas?|categorias?|temas?|marcadores|tags|assuntos?|arquivado em) ?:",
            },
            "it": {
                "argomenti categori etichett parole tag": r"(\W*)(etichette?|categori[ae]|argomenti|parole chiave|tag) ?:",
            },
            "nl": {
                "categorie label onderwerpen trefwoorden": r"(\W*)(labels?|categorie(ën)?|onderwerpen|trefwoorden) ?:",
            },
            "ru": {
                "категории метки рубрик теги": r"(\W*)(теги|метки|рубрики?|категории) ?:",
            },
        },
        (
            "Topics: Ostley | Pellworth | M&A",
            "Tagged: ferry, harbour",
            "See more on: Ferries, Harbours",
            "Posted in: Harbour, News",
            "Best for: CFO, Head of Strategy",
            "Schlagworte: Hafen",
            "Mots-clés : port",
            "Etiquetas: puerto",
            "Categorias: porto",
            "Argomenti: porto",
            "Labels: haven",
            "Теги: порт",
        ),
        (
            "Topics ranged from tax to trade.",
            "The best for last: a goal in the final minute.",
            "Themen des Abends waren Steuern und Verkehr.",
        ),
    ),
    Rule(
        "tags",
        "section",
        "likely",
        "bare",
        {
            "en": {
                "categories keywords tagged tags topics": r"(suggested |related |more |explore |article |popular )*(tags|topics|categories|keywords|tagged)|tagged (with|in|under|as)?|topics in this (article|story)",
                "filed": r"filed (under|in)",
                "posted": r"posted (in|under)",
                "explore": r"explore more on these topics",
                "story topic": r"more on this (story|topic)",
            },
            "de": {
                "kategorien schlagworte schlagwörter stichworte themen": r"schlagworte|schlagwörter|themen|kategorien|stichworte",
            },
            "fr": {
                "catégories mots thèmes étiquettes": r"mots-clés|étiquettes|catégories|thèmes",
            },
            "es": {
                "categorías etiquetas temas": r"etiquetas|categorías|temas",
            },
            "pt": {
                "assuntos categorias marcadores": r"categorias|marcadores|assuntos",
            },
            "it": {
                "argomenti categorie etichette tag": r"etichette|categorie|argomenti|tag",
            },
            "nl": {
                "categorieën labels onderwerpen trefwoorden": r"labels|categorieën|onderwerpen|trefwoorden",
            },
        },
        (
            "Suggested Topics:",
            "Tags",
            "Explore more on these topics",
            "Themen",
            "Mots-clés",
            "Etiquetas",
            "Categorias",
            "Argomenti",
            "Onderwerpen",
        ),
        (
            "Topics for the summit",
            "Tags on the luggage",
        ),
    ),
)
