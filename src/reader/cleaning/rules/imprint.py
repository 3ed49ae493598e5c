"""Who made the article, when, and who owns it."""

from __future__ import annotations

from reader.cleaning.rules.rule import Rule


def _dated(date: str) -> str:
    """A line of a date: with what may stand before and behind it, or behind the time of day."""
    before = r"(\W*)(([\w .]{2,25} [|·-] )|(on|am|le|el|em|il|op) )?"
    clock = r"(?P<clock>\d{1,2}(:|\.|h)\d\d ?([ap]\.?m\.?)?( [a-z]{2,4})?(,| \||) )"
    behind = r"(( ?[,|·•(/-]| at| um| à| a las| às| alle| om| updated)? ?\S.{0,50}(?<![.!?]))?\W*"
    return rf"({clock}|{before}){date}(?(clock).{{0,40}}|{behind})"


BYLINE = (
    Rule(
        "byline",
        "line",
        "sure",
        "whole",
        {
            "cased": {
                "by interview text words": r"(?:(?:(?:[Ww]ritten|[Rr]eported|[Ww]ords|[Tt]ext|[Pp]osted|[Pp]ublished|[Ss]tory|[Ii]nterview) )?(?:by|By|BY)|Words:|Text:|Interview:)[: ] ?(?:[A-Z][\w.'’-]*|[A-Z]{2,})(?: (?:[A-Z][\w.'’-]*|de|van|von|der|da|bin|al|la|le|and|AND|y|&)){1,7}(?:,? (?:[Ff]or|[Ii]n|[Aa]t) [A-Z].{1,40})?(?:(?:,| [|·•–—-]| on| /) ?.{1,80})?",
                "di door par por text von": r"(?:[Vv]on|VON|[Pp]ar|PAR|[Pp]or|POR|[Dd]i|DI|[Dd]oor|DOOR|[Tt]exte?) (?:[A-ZÀ-Ž][\w.'’-]+)(?: (?:[A-ZÀ-Ž][\w.'’-]*|de|van|von|der|da|du|und|et|y|e|en)){1,5}(?:(?:,| [|·•–—-]) ?.{1,60})?",
                "blogger bureau columnist contributor correspondent critic editor intern presenter producer reporter staff writer": r"(?:[A-Z][\w.'’-]+ ){1,3}[A-Z][\w.'’-]+,? (?:[A-Z][\w&/-]+ ){0,3}(?:[Ee]ditor|[Cc]orrespondent|[Rr]eporter|[Ww]riter|[Cc]olumnist|[Cc]ontributor|[Ss]taff|[Pp]roducer|[Pp]resenter|[Cc]ritic|[Bb]logger|[Ii]ntern|[Bb]ureau [Cc]hief)|[A-Z][A-Z'’-]+(?: [A-Z][A-Z'’-]+){1,5},? (?:EDITOR|CORRESPONDENT|REPORTER|WRITER|PRODUCER|COLUMNIST|CRITIC)",
                "كتب": r"كتبت? ?: ?.{3,50}",
            },
        },
        (
            "By Leona Farquhar and Piet Hollis",
            "By Gaz Whelan, World News Reporter",
            "By TESS OYELARAN",
            "By Corin Yates | 10 February 2026",
            "Imogen Sandford, Health Editor",
            "Von Anna Schmidt",
            "Par Jean Roux",
            "Posted by Ann Lee",
            "di Ottavio Reni",
            "كتبت: سلمى الحداد",
        ),
        (
            "By Tuesday the water had gone.",
            "By then, Anna Schmidt had left the building.",
            "Von Anfang an war die Brücke umstritten.",
            "Par ailleurs, le maire a démissionné.",
        ),
    ),
    Rule(
        "byline",
        "line",
        "likely",
        "whole",
        {
            "cased": {
                "reporting": r"(?:Additional |additional )?[Rr]eporting (?:by|from) [A-Z].{3,200}",
                "by": r"(?:By|BY) (?:our|OUR|the|The) [\w ]{0,25}(?:[Nn]ews ?desk|[Ss]taff|STAFF|[Rr]eporters?|[Cc]orrespondents?|[Tt]eam|[Dd]esk|[Ee]ditors?)(?: in [A-Z]\w+)?",
                "author more posts sobre à über": r"[^.]{3,120}\. More about (?:[A-Z][\w.'’-]+ ?){2,4}|(?:[Aa]bout [Tt]he [Aa]uthors?|ABOUT THE AUTHORS?|[Vv]iew all posts by .{2,40}|More (?:from|by) [A-Z].{2,30}|[Aa]uthor(?: [Bb]io)?:?(?: [A-Z].{2,40})?|Über (?:den Autor|die Autorin)|À propos de l'auteur|Sobre (?:el|la|o|a) autora?)",
                "compiled editing produced translated writing": r"(?:[Ww]riting|[Ee]diting|[Cc]ompiled|[Tt]ranslated|[Pp]roduced) by [A-Z].{2,120}",
                "contributed": r".{0,160}\bcontributed (?:to|reporting).{0,60}",
                "reported": r"[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){0,3} reported from [A-Z].{2,120}",
                "published": r"Published by [A-Z][\w&.'’ -]{2,50}",
            },
        },
        (
            "Reporting by Leona Farquhar in Dunmarrow and Piet Hollis; Editing by Joan Maddern",
            "Associated writer Glenn Pak contributed to this report.",
            "Oyelaran reported from Easterbrook.",
            "By our harbour staff",
            "By the Echo newsdesk",
            "Ann Lee is the paper's harbour editor. More about Ann Lee",
            "Published by Fergus Laidlaw",
            "About the author",
            "View all posts by Fergus Laidlaw",
        ),
        (
            "Reporting requirements will change in May.",
            "Poor weather contributed to the delay and to the mood on board, the captain told a court that sat for two days.",
            "Writing by hand is slower.",
            "By our count, staff were outnumbered.",
        ),
    ),
)

DATE = (
    Rule(
        "date",
        "line",
        "sure",
        "bare",
        {
            "en": {
                "created date first modified posted published updated": r"(first |last )?(published|updated|posted|modified|created|last modified|last updated|first published|date)( on| at)?:? ?.{0,12}\d.{3,60}|(last )?(updated|modified):? (an|a|\d+) ?\w+ ago",
                "ago": r"\d+ ?(second|minute|min|hour|hr|day|week|month|year|[smhdwy]|mo)s? ago|(an|a) (hour|day|week|month) ago",
                "today yesterday": r"(yesterday|today)(,| at)? ?(\d?\d[:.]\d\d.{0,10})?",
                "autumn spring summer winter": r"(spring|summer|autumn|winter) (20|19)\d\d",
                "filed posted published updated": r"(posted|published|updated|filed) (on|this|last|late|early) [^.!?]{3,40}( (by|under|in) [^.!?]{2,30})?(?![.!?])",
                "0": r"(\d\d?[:.]\d\d ?([ap]\.?m\.?)?( (gmt|bst|cet|est|edt|et|pt|utc))?)|\d{1,3} ?-?(min|mins|minute|minutes)('s)?( (read|reading|watch|listen).{0,15})?",
                "time": r"(estimated )?(reading )?time:? ?\d+ min.{0,10}",
                "read": r"(\w+ ?[·•|-] )?\d+ min(ute)? read",
            },
            "de": {
                "aktualisiert datum erstellt lesezeit letzte stand veröffentlicht vor zuletzt": r"(veröffentlicht|aktualisiert|erstellt|stand|zuletzt aktualisiert|letzte aktualisierung|datum)( am)?:? ?.{0,15}\d.{3,50}|vor \d+ (minute|stunde|tag|woche|monat)e?n?|lesezeit:? ?.{0,15}\d+ ?min.{0,10}|\d+ min\.? lesezeit",
            },
            "fr": {
                "il lecture modifié posté publié temps à": r"(publié|mis à jour|posté|modifié)e?( le)?:? ?.{0,15}\d.{3,60}|il y a \d+ \w+|temps de lecture.{0,20}|\d+ min(utes)? de lecture",
            },
            "es": {
                "actualizado creado hace lectura publicado": r"(publicado|actualizado|creado)( el| en)?:? ?.{0,15}\d.{3,50}|hace \d+ \w+|(tiempo de )?lectura:? ?.{0,15}|\d+ min(utos)? de lectura",
            },
            "pt": {
                "atualizado há leitura postado publicado": r"(publicado|atualizado|postado)( em| no dia)?:? ?.{0,15}\d.{3,50}|há \d+ \w+|tempo de leitura.{0,20}|\d+ min(utos)? de leitura",
            },
            "it": {
                "aggiornato creato giorni lettura minuti ore pubblicato tempo": r"(pubblicato|aggiornato|creato)( il| alle)?:? ?.{0,15}\d.{3,50}|\d+ (minuti|ore|giorni) fa|tempo di lettura.{0,20}|\d+ min(uti)? di lettura",
            },
            "nl": {
                "bijgewerkt geleden geplaatst gepubliceerd gisteren laatst leestijd vandaag": r"(vandaag|gisteren),? \d\d?[:.]\d\d.{0,40}|(gepubliceerd|bijgewerkt|geplaatst|laatst bijgewerkt)( op)?:? ?.{0,15}\d.{3,50}|\d+ (minuten|uur|dagen) geleden|leestijd.{0,20}",
            },
            "ru": {
                "назад о": r"(опубликовано|обновлено):? ?.{0,15}\d.{3,50}|\d+ (минут|час|дн)\w* назад",
            },
        },
        (
            "Published: 17:58, 17 Apr 2026 | Updated: 21:10, 17 Apr 2026",
            "3 hours ago",
            "4 min read",
            "Health · 2 min read",
            "14:52",
            "Winter 2024",
            "9.05pm BST",
            "Posted on Friday morning by Jill",
            "Filed on Saturday 14 March 2026 under Gardening",
            "Veröffentlicht am 3. März 2026",
            "Publié le 3 mars 2026 à 18h",
            "Actualizado el 3 de marzo de 2026",
            "Publicado em 3 de março de 2026",
            "Pubblicato il 3 marzo 2026",
            "Gepubliceerd op 3 maart 2026",
            "Vandaag, 14:22 • Aangepast vandaag, 15:05",
            "Опубликовано: 3 марта 2026",
        ),
        (
            "Updated figures will be published on 3 May, and the ministry expects them to fall well short of what was hoped.",
            "Two days ago the river rose.",
            "14:52 and counting",
            "Filed on Friday, the lawsuit names two former directors.",
            "Posted on Friday morning, the video has been seen by two million.",
            "Published in 2019, the novel sold a million copies within a year and won three prizes.",
        ),
    ),
    Rule(
        "date",
        "line",
        "sure",
        "whole",
        {
            "any": {
                "<names>": _dated("<date>") + r"|<month>\.? \d{4}",
                "0": _dated("<figures>"),
            },
        },
        (
            "March 3, 2026 2:14 PM · Updated 3 hours ago",
            "May 15, 2026",
            "Thursday May 14 2026, 12.01am, The Courant",
            "17 Apr 2026",
            "Olmeda - 22 dic 2023 - 08:15 CET",
            "Montag, 3. März 2026",
            "3 mars 2026",
            "2026-04-17 10:12",
            "17/04/2026",
            "3 марта 2026",
            "2026年4月17日",
        ),
        (
            "March 3 was a Tuesday, and the harbour was quiet when the ferry struck.",
            "2026 was a bad year.",
            "May be used twice",
        ),
    ),
)

SOURCE = (
    Rule(
        "source",
        "line",
        "sure",
        "start",
        {
            "cased": {
                "bron fonte fonti fuente quelle source источник": r"[·•*]? ?(?:(?:Story )?Sources?|SOURCES?|Quellen?|Source\(s\)|Fuentes?|Fontes?|Fonti|Bron(?:nen)?|Источники?) ?: ?\S",
                "first originally": r"(?:This (?:article|story|post|piece) (?:was )?)?(?:[Oo]riginally|[Ff]irst) (?:published|appeared) (?:by|in|on|at) [A-Z]|This (?:article|story|post) (?:was )?(?:originally|first) (?:published|appeared)",
                "original": r"(?:.{0,80}\. )?[Oo]riginal(?:ly)? (?:article|story|post)?,? ?published (?:by|in|on) [A-Z]",
                "via": r"(?:Via|via|VIA) ?: ?[A-Z]",
                "appeared": r"The post .{3,120} appeared first on",
            },
        },
        (
            "Source: Financial Times",
            "Story Source: Materials provided by the university.",
            "· Source: The Meridian · Field: Finance",
            "Sources: Annals of Medicine, Veridane",
            "Quelle: dpa",
            "Fuente: EFE",
            "Fonte: Ansa",
            "Bron: ANP",
            "Editorial summary by Briefly. Original article published by The Meridian.",
            "The post Mayor quits appeared first on City News.",
        ),
        (
            "Sources close to the probe blamed a power failure.",
            "Source code was stolen.",
            "Via a tunnel the thieves left.",
        ),
    ),
)

LEGAL = (
    Rule(
        "legal",
        "rest",
        "likely",
        "whole",
        {
            "cased": {
                "about": r"(?:About|ABOUT) (?:[Tt]he )?[A-Z][\w&.'-]*(?: [A-Z][\w&.'-]*){0,5}",
                "acerca over sobre à über": r"(?:Über|À propos de|Acerca de|Sobre|Over) (?:[A-ZÀ-Ž][\w&.'-]*)(?: [A-Z][\w&.'-]*){0,5}",
            },
            "en": {
                "contact": r"(media|press|investor|for more information)( (inquiries|enquiries|relations))?,?( please)? contacts?:?",
                "note": r"notes? to editors:?",
                "cautionary harbo looking": r"(forward[- ]looking|safe harbou?r|cautionary) statements?( .{0,40})?",
            },
            "de": {
                "ansprechpartner pressekontakt": r"pressekontakt:?|ansprechpartner für (die )?medien:?",
            },
            "fr": {
                "contact": r"contacts? (presse|médias?):?",
            },
        },
        (
            "About Halden Instruments",
            "Media contact",
            "Forward-Looking Statements",
            "Pressekontakt:",
            "Contact presse",
        ),
        ("About 300 people were on the bridge.", "About time", "Press freedom under fire", "Over the hills"),
    ),
    Rule(
        "legal",
        "line",
        "sure",
        "start",
        {
            "any": {
                "( copyright © ℗": r"(©|\(c\) ?\d{4}|copyright\b ?(©|\(c\)|\d{4}|[\w ]{0,40}\d{4}|by )|℗)",
            },
        },
        (
            "© 2026 Norlink Press. All rights reserved",
            "Copyright 2026 Continental News Service.",
            "(c) 2026 Acme",
        ),
        (
            "Copyright law has not kept up.",
            "Copyright holders objected.",
        ),
    ),
    Rule(
        "legal",
        "line",
        "sure",
        "inside",
        {
            "en": {
                "reserved": r"all rights reserved",
                "cookies material": r"(this )?material may not be (published|reproduced|redistributed)|(we|our|this (site|website)|and our \d+ partners).{0,60}use(s)? (of )?cookies",
                "blogger cookie disqus vip wordpress": r"cookie (policy|settings|preferences|notice)|powered by (wordpress|blogger|disqus|.{1,20} vip)",
                "about accessibility adchoices advertise careers choices contact corrections disclaimer ethics faq help imprint kit privacy sell site team terms touch us": r"^(privacy|terms)( (policy|notice|of (use|service)|and conditions|& conditions))?( ?[|•·&,] ?.{0,60})?$|^terms (of (use|service)|and conditions|& conditions)|^\W*(do not sell|your privacy choices|accessibility|ad choices|adchoices|about us|contact us|contact|advertise( with us)?|careers|imprint|help|faqs?|site ?map|get in touch|complaints and corrections|code of ethics|media kit|editorial team|about|terms|privacy|disclaimer|imprint)\W*$",
                "registered": r"registered (office|in england|charity)\b ?(:|no|number|at)",
                "standards": r"^our standards:",
                "version": r"^(a|this) version of this (article|story) (appear(s|ed)|was published) in",
                "ai artificial automatically machine": r"^[^.]{0,40}(summar(y|ies)|translations?|transcripts?) (is|are|was|were) (made|generated|produced|created) (automatically|by (a machine|ai|artificial)).{0,80}",
                "expressed": r"(views|opinions) expressed (in|by|here|are).{0,90}(do not|not necessarily|those of)",
                "responsible": r"is not responsible for the content",
                "blog design developed hosted powered site theme website": r"^(blog|site|website|theme|powered|design|designed|developed|hosted) (at|by|with) \w+\W*",
                "accept agree consent": r"by (continuing|clicking|using|signing up|subscribing|providing).{0,60}you (agree|accept|consent)",
                "contain": r"newsletters may contain information about",
            },
            "de": {
                "agb datenschutz einstellungen impressum kontakt mediadaten nutzungsbedingungen rechte verwende über": r"alle rechte vorbehalten|^(impressum|datenschutz(erklärung)?|agb|nutzungsbedingungen|kontakt|über uns|mediadaten|cookie-einstellungen)\W*$|verwende[nt] cookies",
            },
            "fr": {
                "contact gestion générales mentions politique reproduction sommes tous utilis": r"tous droits réservés|^(mentions légales|conditions générales.{0,30}|politique de confidentialité|contact(ez-nous)?|qui sommes-nous\W*|gestion des cookies)\W*$|utilis(e|ons|ent) des cookies|reproduction interdite",
            },
            "es": {
                "aviso contacto política publicidad quiénes reproducción todos términos utiliza": r"todos los derechos reservados|^(aviso legal|política de (privacidad|cookies)|términos y condiciones|contacto|quiénes somos|publicidad)\W*$|utiliza(mos)? cookies|prohibida su reproducción",
            },
            "pt": {
                "anuncie contato cookies expediente fale política quem termos todos": r"todos os direitos reservados|^(política de privacidade|termos de uso|contato|fale conosco|quem somos|expediente|anuncie)\W*$|(usamos|utiliza(mos)?) cookies",
            },
            "it": {
                "contatti cookie legali p riproduzione siamo termini tutti utilizza": r"tutti i diritti (sono )?riservati|riproduzione riservata|^(privacy policy|cookie policy|note legali|contatti|chi siamo|termini e condizioni)\W*$|utilizza(iamo)? (i )?cookie|p\.? ?iva \d",
            },
            "nl": {
                "algemene colofon contact cookiebeleid gebruik ons privacy rechten": r"alle rechten voorbehouden|^(privacy(beleid|verklaring)?|algemene voorwaarden|contact|over ons|colofon|cookiebeleid)\W*$|gebruik(t|en)? (van )?cookies",
            },
            "ru": {
                "все использовани контакты о политика пользовательское": r"все права защищены|^(политика конфиденциальности|контакты|о нас|о проекте|пользовательское соглашение)\W*$|использовании? материалов",
            },
            "zh": {
                "关于我们 未经 版权所有 联系我们 隐私政策": r"版权所有|未经(授权|许可)|^(联系我们|关于我们|隐私政策)$",
            },
            "ja": {
                "お問い合わせ プライバシーポリシー 会社概要 利用規約 無断転載": r"無断転載|^(プライバシーポリシー|お問い合わせ|利用規約|会社概要)$",
            },
            "ar": {
                "اتصل جميع سياسة من": r"جميع الحقوق محفوظة|^(سياسة الخصوصية|اتصل بنا|من نحن)$",
            },
        },
        (
            "All rights reserved.",
            "We and our 214 partners use cookies to improve this site.",
            "Privacy policy",
            "Registered office: 4 Wharf Square",
            "A version of this article appears in print on Section B, Page 11.",
            "Summaries are generated automatically and may contain errors.",
            "The views expressed in the contents above are those of our users.",
            "Alle Rechte vorbehalten",
            "Tous droits réservés",
            "Todos los derechos reservados",
            "Todos os direitos reservados",
            "Riproduzione riservata",
            "Alle rechten voorbehouden",
            "Все права защищены",
            "版权所有",
            "無断転載を禁じます",
            "جميع الحقوق محفوظة",
        ),
        (
            "Privacy campaigners welcomed the ruling.",
            "He bakes cookies for the crew.",
            "The office was registered in 1998.",
            "Kontakt zur Besatzung brach um sechs Uhr ab.",
        ),
    ),
)
