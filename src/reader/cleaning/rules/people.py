"""What people do with a page: share it and comment on it."""

from __future__ import annotations

from reader.cleaning.rules.rule import table

_NETWORKS = (
    "facebook|twitter|linkedin|pinterest|reddit|whatsapp|instagram|tumblr|telegram|messenger|flipboard|bluesky"
    "|mastodon|tiktok|snapchat|youtube|google+|threads|rss"
)

SOCIAL = table(
    {
        "social line sure line": {
            "en": f"""
                {_NETWORKS} [<bar>|x|link|print|e-mail|email|{_NETWORKS}]*; rss feed
                <open>share [this|on|via|by|it|now|options|article|story|post|page|link|((on|via|by|with|the|to) ...)]*
                <n>[ ][k|m] shares|share|likes|tweets|followers|views|reads|retweets|claps|reactions [...]
                [re]tweet [this]; pin [it]; e[-]mail|text|print this [article|link] [to a friend]
                (follow|find|connect|join|like) us|me|(with us) [(on|for) ...]; like[s] this|loading; like[s] this: loading
                click to share|e[-]mail|print|tweet|follow [...]; share or comment on this article ...
                copy|get [the] link|url [to clipboard]; link copied; stay connected; social media
                mailto|aa|react; view this post|photo|video on <word>; tweet|post (from|by) <Name>; pic.twitter.com/<word>; a post|photo|video shared by <words><paren><handle><after>
            """,
            "de": """
                [artikel|beitrag|seite] teilen|weiterleiten|versenden|empfehlen [...]; folgen sie uns ...
                sieh dir diesen beitrag auf <word> an; ein beitrag geteilt von <words><paren><handle><after>
            """,
            "fr": """
                partager|partagez ...; suivez-nous ...; j'aime; voir cette publication sur <word>
                une publication partagée par <words><paren><handle><after>
            """,
            "es": """
                compartir|comparte|tuitear ...; síguenos ...; copiar enlace; ver esta publicación en <word>
                una publicación compartida por|de <words><paren><handle><after>
            """,
            "pt": """
                compartilhe|compartilhar|partilhar|tuitar ...; siga-nos ...; ver essa foto no <word>
                (um post compartilhado)|(uma publicação (compartilhada|partilhada)) por <words><paren><handle><after>
            """,
            "it": "condividi|seguici ...; visualizza questo post su <word>; un post condiviso da <words><paren><handle><after>",
            "nl": """
                delen|deel op|via|met|dit|deze ...; deel artikel|bericht; delen; volg ons ...; dit bericht op <word> bekijken
                een bericht gedeeld door <words><paren><handle><after>
            """,
            "ru": "поделиться ...",
            "zh": "分享[到...]|转发|点赞|收藏|微信|微博",
            "ja": "シェア[する]|ツイート|共有",
            "ar": "شارك|مشاركة ...",
        },
        "social line likely line": {
            "en": "<open>follow [the] <word> [<word>]* on <word> [<word>]*; <n>(k|m)",
        },
    }
)

COMMENTS = table(
    {
        "comments rest likely line": {
            "en": """
                [view|show|read|see|add|post|all|reader|user|latest|recent|<n>]* comment[s] [<n>|(so far)|section]
                comment[s] policy|feed; comments on this story|article
                leave|post|write|add|submit a|your comment|reply|response[s] [here]
                <n>|one|two|three|no thoughts|thought|comments|comment|responses|replies|reactions on|to <words>
                no|<n> responses|replies [yet]; join|start|continue the conversation|debate|discussion
                no comments yet; sort by <word>; (log|sign) in to comment|(leave <words>)
                cancel|submit reply|comment; be the first to comment|reply; letters to the editor
                have your say
            """,
            "de": """
                [<n>] kommentar[e]|leserkommentare [<n>|schreiben|anzeigen]
                [einen] kommentar schreiben|hinterlassen
            """,
            "fr": "[<n>|vos|les] commentaire[s]|réactions [<n>]; laisser|poster|ajouter un commentaire",
            "es": "[<n>|ver|los] comentario[s] [<n>]; deja|dejar|escribe un|tu comentario",
            "pt": "[<n>|ver|os] comentário[s] [<n>]; deixe|escreva um|uma|seu comentário|resposta",
            "it": "[<n>|tutti i] commenti|commento [<n>]; lascia|scrivi un commento",
            "nl": "[<n>|alle] reacties|reactie|opmerkingen [<n>]; geef|plaats een reactie",
            "ru": "[<n>] комментари(и|ев|й|я) [<n>]; добавить|оставить|написать комментарий",
            "zh": "评论|发表评论|网友评论; 文明上网<tail>; 网友评论仅供<tail>; 请登录后(评论|发表)<tail>",
            "ja": "コメント[を書く]; コメントを(投稿|書き込)<tail>; コメント(機能|欄|の投稿)<tail>",
            "ar": "التعليقات; أضف|اكتب|اترك تعليقا|تعليقاً|تعليق",
        },
        "comments line sure line": {
            "en": """
                reply [to <words>]; replies|permalink|website|edited|upvote|downvote|flag
                report [abuse|comment|(this comment)]; recommend|like [<n>]; name [e[-]mail] [website]
                required fields are marked ...; vote now|here|below
                (take|join) our|the|this survey|poll|quiz; <Writer> (says|replied):; notify me of ...
                post comment; <rest>save my name ...; your e[-]mail address will not be published ...
                you must be logged|signed in ...; [do you] want to comment<rest>?<after>
                comments [(on|for|to|below) <words>] are|is [now] closed|open|off|moderated|premoderated|welcome ...
                comments [(on|for|to|below) <words>] (have been|will be) moderated|closed ...
                comments are subject to ...; comments from <words>welcome ...
            """,
            "de": "antworten|melden; name; pflichtfelder ...; (fanden sie|war) diese[r|n] artikel|beitrag <rest>?",
            "fr": "répondre|signaler; nom; votre adresse e-mail ne sera pas publiée ...",
            "es": "responder|denunciar; nombre; tu dirección de correo electrónico no será publicada ...",
            "pt": "responder; nome; [o] seu [endereço de] e-mail não será publicado ...",
            "it": "rispondi|segnala; nome; il tuo indirizzo e-mail non sarà pubblicato ...",
            "nl": "beantwoorden; naam; het|je e-mailadres wordt niet gepubliceerd ...",
            "ru": "ответить|пожаловаться; имя",
        },
    }
)
