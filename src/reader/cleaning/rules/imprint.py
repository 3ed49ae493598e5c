"""Who made the article and when, what it was taken from, who owns the page."""

from __future__ import annotations

from reader.cleaning.rules.rule import table
from reader.sources.bylines import AUTHOR, BY

_JOBS = (
    "editor|correspondent|reporter|reporters|writer|columnist|contributor|staff|producer|presenter|critic|blogger"
    "|intern"
)

BYLINE = table(
    {
        "byline line sure line": {
            "any": f"""
                كتب|كتبت[:] <words>; {BY} <Byline>; <mail>; ({AUTHOR})[ ]: <Byline>
            """,
            "en": f"""
                [written|reported|words|text|posted|published|story|interview|edited|translated] by[:] <Byline>
                (words|text|interview|edited by): <Byline>
                posted|written|published by <Name> on|at <rest>; (posted|filed|published) in <Name> on|by <rest>
                <open><Person>[,] [<word>]* {_JOBS}|(bureau chief); <Name> is the|our <words>({_JOBS})<rest>
                [(with|additional)] inputs|input|reporting|files|material from|by <words>
                [the] <Word> staff|newsdesk; staff|reporters|agencies and|with agencies
                staff|reporter[s]|agencies
                from our own <words>; by a staff <word>; <paren><CAPITALS><close>
                <Person> and agencies; guest post|column by <Name>
                words and pictures|photographs|photos by <Name>
            """,
        },
        "byline line likely line": {
            "en": """
                [additional] reporting by|from <Name> <rest>
                <Person> [also] contributed [additional] reporting [from <words>]
                by our|the <rest>(newsdesk|desk|staff|reporter[s]|correspondent[s]|team|editor[s]) [in <Name>]
                about the author[s][: <rest>]; author [bio]; more from|by <Name>; view all posts by <Name>
                <rest> contributed to|reporting this|the|from|<rest>
                <open><word> [<word>] correspondent|reporter
                writing|editing|compiled|translated|produced by <Name> <rest>
                <Name> reported|reports from <Name><rest>; published|posted by <Name>; compiled from <Name><rest>
                [an|a|the|our] analysis|opinion|report|column|commentary|dispatch|essay|review|feature by <Person>
            """,
            "zh": """
                [责任|实习|本文|值班](编辑|责编|作者|记者|采写|撰文|执笔|校对|审核|监制)<colon><tail>
                <open><few>(记者|通讯员) <few>
            """,
            "ko": "<few> 기자 [<few>] [<mail>]",
            "de": """
                über (den autor)|(die autorin)
                [ein|eine] interview|gespräch|porträt|bericht|kommentar|analyse|essay|reportage|gastbeitrag|kolumne von <Person>
            """,
            "fr": """
                à propos de l'auteur; par la|notre rédaction; propos recueillis par <Person>
                [un|une] entretien|enquête|reportage|analyse|récit de|par <Person>
            """,
            "es": "sobre (el autor)|(la autora); [una|un] entrevista|análisis|reportaje de|por <Person>",
        },
        "byline line likely sentence": {
            "en": "follow her|him|them|(the author) on|at <words>; reach|contact|email <Name> at|on|via <after>; contact her|him|them in confidence",
        },
        "byline line guess start": {
            "en": f"""
                <Writer> is|was a[n]|the|our <rest>({_JOBS}); the author|writer is
                <Writer> covers; <Writer> reports on
            """,
        },
    }
)

DATE = table(
    {
        "date line sure line": {
            "any": "<dated>; <month>[.] <n>; <time>",
            "en": """
                [first|last] (published|updated|posted|modified|created|date)[ on| at][:]<soon>
                [last] updated|modified[:] a|an|<n> <word> ago
                (a|an|<n>)[ ](second|minute|min|hour|hr|day|week|month|year|mo|s|m|h|d|w|y)[s] ago
                this article|story|content is more than|over <rest> old
                yesterday|today[,] [at] [<time>]; spring|summer|autumn|winter <n>
                <open>(posted|published|updated|filed) (on|this|last|late|early) <words>
                <n>[-| ](min|mins|minute|minutes)['s] [(read|reading|watch|listen) ...]
                [estimated] reading time[:] <n> min[ute][s]; [<word> <bar>] <n> min[ute] read
                filed from <words>; filed [at] <time> ...
                <words>, (<month>[.] <n>|<n> <month>)[,] [<n>] <rest><time>
            """,
            "de": """
                <open>von <Name> [am] <dated><rest>; <open>von <Name> (veröffentlicht|aktualisiert) <rest>
                (veröffentlicht|aktualisiert|erstellt|stand|datum)[ am][:]<soon>; vor <n> <word>
                lesezeit[:]<soon>
            """,
            "fr": "(publié|modifié|mis à jour)[ le][:]<soon>; il y a <n> <word>; temps de lecture ...",
            "es": "(publicado|actualizado)[ el| en][:]<soon>; hace <n> <word>",
            "pt": "(publicado|atualizado)[ em| no dia][:]<soon>; há <n> <word>; tempo de leitura ...",
            "it": """
                (pubblicato|aggiornato)[ il| alle][:]<soon>; <n> minuti|ore|giorni fa
                tempo di lettura ...
            """,
            "nl": """
                (gepubliceerd|bijgewerkt|geplaatst)[ op][:]<soon>; (vandaag|gisteren)[,] <time> ...
                <n> minuten|uur|dagen geleden
            """,
            "ru": "(опубликовано|обновлено)[:]<soon>; <n> <word> назад",
            "ko": "(송고시간|승인|입력|기사입력|등록|수정|최종수정)[ ][:] <dated>",
            "ar": "(نشر|نشرت|(تاريخ النشر)|(آخر تحديث))[ في][:]<soon>",
        },
    }
)

SOURCE = table(
    {
        "source line sure start": {
            "any": """
                (source|sources|quelle|quellen|fuente|fuentes|fonte|fontes)[ ]:
                (fonti|bron|bronnen|источник|источники)[ ]:
            """,
            "zh": "[本文]原(标题|题)(:|：|为)<tail>; [稿件|信息|资料|文章|本文]来源<colon><tail>",
            "en": """
                via: <Name>; story source[s]:
                [this (article|story|post|piece) [was]] originally|first published|appeared by|in|on|at <Name>
                this article|story|post [was] originally|first published|appeared
                [<rest>.] [the] original [article|story|post] [was] [first] published by|in|on <Name>
                the post <rest> appeared first on; eds[ ]:
                [(except for|apart from|barring) the headline[,]] this story|article|report (has not been)|(was not) edited
            """,
        },
        "source line sure line": {
            "en": """
                ends|end; [<word>:] more to come|follow; [this is a|an] breaking|developing [news] story[.<after>]
                this story is (developing|breaking)[.<after>]; check back for|later|soon <rest>
                more|pts|urgent|add pts|pls|lede|writethru [pts|pls|lede|writethru|more|ends|add|<n>]*
                pic|pics|photo|photos|video|graphic|map available[:] <rest>
                <paren>(adds|updates|recasts|refiles|corrects) <rest><close>; <paren>(continued|continues) (from|on) page <n><close>
                <words> reporting|coverage|journalism is|receives support|funded|supported <after>
            """,
        },
    }
)

LEGAL = table(
    {
        "legal rest likely line": {
            "any": "about [the] <Name>; über|(à propos de)|(acerca de)|sobre <Name>",
            "en": """
                note[s] to editors; media|press|investor [inquiries|enquiries|relations] contact[s]
                forward-looking|(safe harbor)|cautionary statement[s]
            """,
            "de": "pressekontakt",
            "fr": "contact presse",
        },
        "legal line sure start": {
            "any": "<copyright>; <paren>c<close> <n>; copyright <rest><n>; copyright by|<copyright>",
            "en": "this website|site|newspaper and <words> adhere|subscribe to; when we learn of a mistake",
        },
        "legal line sure inside": {
            "en": """
                all rights reserved; material may not be published|reproduced|redistributed
                we|our|(this site|website)|partners ...use[s] [of] cookies
                we and our [<n>] [<word>] partners; (and/or)|or access information on a device; our partners process data to
                cookie policy|settings|preferences|notice
                registered office|charity|(in england)(:| no| number| at)
                views|opinions expressed in|by|here|are ...(not|those of)
                is not responsible for the content
                by continuing|clicking|using|subscribing|providing|(signing up) ...you agree|accept|consent
            """,
            "de": "alle rechte vorbehalten; verwendet|verwenden cookies; wir und unsere [bis zu] [<n>] partner",
            "fr": "tous droits réservés; nos [<n>] partenaires et nous; nous et nos [<n>] partenaires",
            "es": "todos los derechos reservados; (nosotros y)|con nuestros [<n>] socios",
            "pt": "todos os direitos reservados; nós e [os] nossos [<n>] parceiros",
            "it": "riproduzione riservata; tutti i diritti [sono] riservati; noi e [i nostri] [<n>] [terze parti] partner",
            "nl": "alle rechten voorbehouden; wij|we en onze [<n>] partners",
            "ru": "все права защищены",
            "zh": "版权所有<tail>; 未经授权<tail>; 未经许可<tail>; 免责声明<tail>; 特别声明<tail>; 仅代表(作者|该机构)<tail>",
            "ja": "無断転載<tail>",
            "ko": "무단 전재<tail>",
            "ar": "جميع الحقوق محفوظة",
        },
        "legal line sure line": {
            "en": """
                [your] privacy|terms|cookie|cookies [(&|and) cookies] [policy|notice|settings|choices] [<bar> <rest>]
                terms of use|service [<bar> <rest>]; terms and|& conditions [<bar> <rest>]; cookie preferences
                do not sell [or share] [my] [personal] [information|data]; consent preferences|choices
                accessibility|disclaimer|imprint|careers|help|faq[s]|contact|about|complaints; ad[ ]choices
                disclaimer: [this|the] article|story|post|page|site|content|website|views|opinions|information <rest>
                terms <rest>privacy <rest>; about|contact us; advertise [with us]; site[ ]map; get in touch
                corrections|complaints and clarifications|corrections; code of ethics|conduct; media kit
                editorial code|policy|standards|guidelines|complaints|team; acquire licensing rights<rest>
                [our] community|comment guidelines|rules|standards|policy; house rules
                [privacy notice:] newsletters may contain ...; our standards: <rest>
                meet the|our team|staff|editors|journalists
                report|submit|request|suggest|flag a[n] correction|error|mistake|typo|problem ...
                send [us] [your] feedback|corrections|(a correction)
                rate|report this [article|story|content|page|ad|post]
                part of the <words> group; a <words> publication; issn <rest>; reproduction prohibited ...
                legitimate interest; strictly necessary cookies; print[ed] edition
                from the <word> issue|edition
                (a version of this|this) story|article appeared|ran in|on <rest>
                first aired|broadcast on|by <rest>
                (check back)|(refresh for) <rest>; we (subscribe|adhere) to the <words>
                (about|around) this site|blog
                i agree to the <words>; moderated by <words>
                disclosure: [the|this|our] author|writer|reporter|columnist|i <rest>
                summaries|translations|transcripts are|were made|generated|produced [automatically] ...
                site|website|blog|theme|powered|designed|developed|hosted at|by|with <word> [<word>]
                this article|story appears|appeared in the <words> edition|issue <rest>
                created with <word> ...; [a|this] version of this article|story appears|appeared in ...
                this article|story|page (has been)|(is being)|(will be) updated ...
                this is a breaking|developing [news] story <rest>; [a|proud|we|are]* member of the <words>
                this story|article|report|project|series was|is produced|published|supported|funded in|with|as ...
                republished|reprinted under|with|by|from|courtesy <words>
                no part of this page|site|website|article|publication ...; we value your privacy
                [for] media|press contact|enquiries|inquiries ...
            """,
            "de": "impressum|datenschutz|datenschutzerklärung|agb|kontakt|nutzungsbedingungen|(über uns)",
            "fr": "(mentions légales)|(politique de confidentialité)|(gestion des cookies)|(qui sommes-nous)",
            "es": "(aviso legal)|(política de privacidad|cookies)|contacto|(quiénes somos)",
            "pt": """
                (política de privacidade)|(termos de uso)|contato|expediente|anuncie|(fale conosco)|(quem somos)
            """,
            "it": "(note legali)|contatti|(chi siamo)|(cookie policy)",
            "nl": "(algemene voorwaarden)|colofon|(over ons)|privacybeleid|privacyverklaring",
            "ru": "(политика конфиденциальности)|контакты|(о нас)|(о проекте)",
            "zh": "联系我们|关于我们|隐私政策",
            "ja": "プライバシーポリシー|お問い合わせ|利用規約|会社概要",
            "ar": "سياسة الخصوصية; اتصل بنا",
        },
    }
)
