"""What people do with a page: share it and comment on it."""

from __future__ import annotations

from reader.cleaning.rules.rule import Rule

SOCIAL = (
    Rule(
        "social",
        "line",
        "sure",
        "bare",
        {
            "en": {
                "claps followers likes reactions reads retweets share tweets views": r"share( (this|on|via|by|to|it|now|options|article|story|post|page|link|the .{1,15}|with .{1,20}))*( (article|story|post|page|link|video))?( (on|via|by|with) .{1,25})?|[\d.,]+ ?[km]? (shares?|likes|tweets|followers|views|reads|retweets|claps|reactions)( .{0,20})?|shares?:? ?[\d.,]+ ?[km]?",
                "pin tweet": r"tweet( this)?|pin( it)?",
                "re": r"re-?tweet",
                "e print text": r"(e-?mail|text|print)( (this|article|a link.{0,25}|to a friend))*",
                "e facebook google instagram linkedin messenger pinterest print reddit rss telegram tumblr twitter whatsapp youtube": r"facebook|twitter|(facebook|twitter|linkedin|pinterest|reddit|whatsapp|e-?mail|instagram|youtube|telegram|tumblr|print|rss|messenger|google\+?)( ?[ ,|•·/-] ?(facebook|twitter|linkedin|pinterest|reddit|whatsapp|e-?mail|instagram|youtube|telegram|tumblr|print|rss|messenger|google\+?|x|link))+",
                "linked pinterest": r"linked ?in|pinterest",
                "bluesky connected flipboard google instagram mastodon messenger reblog reddit rss snapchat telegram tik tumblr whats": r"reddit|whats ?app|instagram|tumblr|telegram|messenger|flipboard|bluesky|mastodon|tik ?tok|snapchat|google ?\+|google plus|rss( feed)?|reblog|stay connected",
                "you": r"you ?tube",
                "copied mailto": r"mailto|link copied\W*",
                "link url": r"(copy|get) (the )?(link|url)( to clipboard)?",
                "connect find follow join": r"(follow|find|connect|join) (us|me|with us)( on.{0,30})?",
                "like": r"like( this|us on facebook)?|likes? (this|loading)\W*",
                "click": r"click to (share|e-?mail|print|tweet|follow)( .{0,60})?",
                "article": r"share or comment on this article.{0,100}",
                "aa": r"aa",
                "react": r"react",
                "social": r"social media",
            },
            "de": {
                "": r"(artikel|beitrag|seite)? ?(teilen|weiterleiten|versenden|empfehlen)( (auf|per|über|via) .{1,20})?|auf (facebook|twitter|whatsapp|linkedin|x) teilen|per (e-?)?mail (teilen|versenden|senden)|folgen sie uns.{0,30}|gefällt mir( .{0,15})?|link kopieren|twittern",
            },
            "fr": {
                "aime envoyer lien partager partagez suivez tweeter": r"partager( (cet|l'|sur|par|cette|via|l’).{0,30})?|partagez( .{0,25})?|tweeter|envoyer par e-?mail|suivez-nous.{0,30}|copier le lien|j'aime( .{0,10})?",
            },
            "es": {
                "comparte comparti copiar enviar gusta síguenos tuitear": r"comparti[rd]?( (en|por|este|esta|el|con|noticia|artículo).{0,30})?|compartelo|comparte( .{0,25})?|tuitear|síguenos.{0,30}|copiar enlace|me gusta( .{0,10})?|enviar por (e-?mail|correo)",
            },
            "pt": {
                "compartilh copiar curtir enviar partilh siga tuitar": r"compartilh(ar|e)( .{0,35})?|partilh(ar|e)( .{0,30})?|tuitar|siga-nos.{0,30}|copiar link|curtir( .{0,10})?|enviar por e-?mail",
            },
            "it": {
                "condividi copia invia piace seguici twitta": r"condividi( .{0,30})?|twitta|seguici.{0,30}|copia (il )?link|mi piace( .{0,10})?|invia (per|via) e-?mail|invia tramite e-?mail",
            },
            "nl": {
                "deel delen e kopieer tweeten vind volg": r"delen( (op|via|met).{0,20})?|deel (dit|op|via|met|deze).{0,30}|tweeten|volg ons.{0,30}|kopieer link|vind ik leuk( .{0,10})?|e-?mailen",
            },
            "ru": {
                "вконтакте нравится одноклассники поделиться скопировать твитнуть": r"поделиться( .{0,25})?|твитнуть|вконтакте|одноклассники|скопировать ссылку|нравится( .{0,10})?",
            },
            "zh": {
                "分享 微信 微博 收藏 点赞 转发": r"分享(到.{1,8})?|转发|点赞|收藏|微信|微博",
            },
            "ja": {
                "いいね シェア ツイート 共有": r"シェア(する)?|ツイート(する)?|共有|いいね!?",
            },
            "ar": {
                "تغريد شارك مشاركة نسخ": r"شارك( .{0,20})?|مشاركة( .{0,20})?|تغريد|نسخ الرابط",
            },
        },
        (
            "Share",
            "Share this article",
            "Share on Facebook",
            "Tweet",
            "LinkedIn",
            "12 shares",
            "Click to share on Facebook (Opens in new window)",
            "Share or comment on this article: Mayor quits",
            "Artikel teilen",
            "Partager sur Facebook",
            "Compartir en Twitter",
            "Compartilhe esta notícia",
            "Condividi su Facebook",
            "Deel dit artikel",
            "Поделиться",
            "分享",
            "シェアする",
            "شارك",
        ),
        (
            "Shares in two of the largest makers fell.",
            "Share prices closed lower on Monday.",
            "Follow the money, the auditor said.",
            "Twitter said it would appeal.",
            "Facebook, Google and Amazon face a new tax.",
            "Delen van de stad zaten zonder stroom.",
        ),
    ),
    Rule(
        "social",
        "line",
        "likely",
        "whole",
        {
            "en": {
                "follow": r"(\W*)follow ((the )?[\w'.&-]+( [\w'.&-]+){0,5}|@\w+) on [\w-]+( [\w@-]+){0,2}(\W*)",
                "@": r"@\w{2,30}",
            },
        },
        (
            "Follow The Morning Dart on Chirper",
            "Follow Jane Roe on Twitter @janeroe",
        ),
        (
            "Follow the trail on foot and you reach the river within an hour.",
            "Follow-up talks are planned on Friday.",
        ),
    ),
)

COMMENTS = (
    Rule(
        "comments",
        "rest",
        "likely",
        "bare",
        {
            "en": {
                "comment reaction replies reply response thought": r"(view |show |read |see |add |post |all |reader |user |latest |recent |\d[\d,]* )*comments?( ?[:(]? ?\d[\d,]* ?\)?)?( (so far|section|are closed\.?|policy|feed|\(\d+\)|on this (story|article)))?|(leave|post|write|add|submit) (a|your) (comment|reply|response)s?( here)?|(\d+|one|two|three|no) (thoughts?|comments?|responses?|replies|reactions?) (on|to) .{1,150}|(no|\d+) (comments?|responses?|replies)( yet)?",
                "conversation debate discussion": r"(join|start|continue) the (conversation|discussion|debate)|discussion( ?\(\d+\))?",
                "cancel submit": r"(cancel|submit) (reply|comment)",
                "first": r"be the first to (comment|reply)",
                "reader your": r"have your say|(your|reader) (comments|thoughts|views)",
                "think": r"what do you think\?",
                "disqus sort": r"sort by.{0,25}|disqus( comments)?",
                "comment": r"comment (here|below|now)",
                "letters": r"letters to the editor",
            },
            "de": {
                "": r"\d* ?(kommentare?|leserkommentare|leserbriefe)( ?[:(]? ?\d+ ?\)?)?( (schreiben|anzeigen|lesen|verfassen|hinterlassen))?|(einen )?kommentar (schreiben|hinterlassen|verfassen)|schreiben? sie einen kommentar|diskutieren sie mit.{0,20}|antworten? abbrechen",
            },
            "fr": {
                "ajouter commentaire laisser poster réaction réagir réponse écrire": r"(\d+ |aucun |voir les |tous les |vos )?(commentaires?|réactions?)( ?[:(]? ?\d+ ?\)?)?|(laisser|poster|ajouter|écrire) un commentaire|réagir( à cet article)?|laisser une réponse|annuler la réponse",
            },
            "es": {
                "comentario deja opiniones respuesta": r"(\d+ |ver |sin |los |deja (un|tu) )?(comentarios?|opiniones)( ?[:(]? ?\d+ ?\)?)?|(deja|dejar|escribe|añadir) (un|tu) comentario|deja una respuesta|cancelar respuesta",
            },
            "pt": {
                "comente comentário deixe resposta": r"(\d+ |ver |nenhum |os |deixe (um|seu) )?(comentários?)( ?[:(]? ?\d+ ?\)?)?|(deixe|deixar|escreva|adicionar) (um|seu) comentário|deixe uma resposta|cancelar resposta|comente( .{0,20})?",
            },
            "it": {
                "aggiungi comment lascia risposta scrivi": r"(\d+ |leggi i |tutti i |nessun )?commenti?o?( ?[:(]? ?\d+ ?\)?)?|(lascia|scrivi|aggiungi) un commento|lascia una risposta|annulla risposta|commenta( .{0,20})?",
            },
            "nl": {
                "een opmerkingen reactie reageer": r"(\d+ |alle |bekijk )?(reacties?|opmerkingen)( ?[:(]? ?\d+ ?\)?)?|(geef|plaats|laat) een reactie( achter)?|reageer( .{0,20})?",
            },
            "ru": {
                "комментари обсуждение": r"(\d+ )?комментари(и|ев|й|я)( ?[:(]? ?\d+ ?\)?)?|(добавить|оставить|написать) комментарий|обсуждение",
            },
            "zh": {
                "": r"(\d+ ?条)?评论( ?[:(]? ?\d+ ?\)?)?|发表评论|网友评论",
            },
            "ja": {
                "コメント": r"コメント( ?[:(]? ?\d+ ?件?\)?)?|コメントを(書く|投稿|残す)",
            },
            "ar": {
                "التعليقات تعليق": r"التعليقات|(أضف|اكتب|اترك) تعليق(ا|اً|ًا)?",
            },
        },
        (
            "Comments (64)",
            "88 View comments",
            "Comments 88",
            "Leave a Reply",
            "3 thoughts on “What we know so far”",
            "Join the conversation",
            "Kommentare",
            "Laisser un commentaire",
            "Deja un comentario",
            "Deixe um comentário",
            "Lascia un commento",
            "Geef een reactie",
            "Комментарии",
            "发表评论",
            "コメントを書く",
            "أضف تعليقا",
        ),
        (
            "Comments by the minister drew protests.",
            "Comment came from the bank within the hour.",
            "Discussion of the plan lasted all night.",
            "Kommentare des Ministers sorgten für Ärger.",
            "Réactions en chaîne dans les ports",
        ),
    ),
    Rule(
        "comments",
        "line",
        "sure",
        "bare",
        {
            "en": {
                "permalink replies reply website": r"reply( to .{1,30})?|replies|permalink|website",
                "report": r"report( (abuse|comment|this comment))?",
                "edited flag": r"flag( as inappropriate)?|edited",
                "recommend": r"recommend( ?\(\d+\))?",
                "down up": r"up ?vote|\d+ (up|down)votes?",
                "down": r"down ?vote",
                "click": r"click to rate.{0,20}",
                "name": r"name ?\*?( e-?mail ?\*?)?( website)?",
                "poll quiz survey": r"(take|join) (our|the|this) (survey|poll|quiz)",
                "vote": r"(cast your )?vote( now| here| below)",
                "optional required": r"(required|optional)|required fields are marked.{0,5}",
                "log": r"log in to (reply|comment)",
                "replied says": r"(?!(the|a|an|he|she|it|they|his|her|our) )[^ ,]{2,20}( [^ ,]{1,20}){0,2} (says|replied):",
                "like": r"like ?\(?\d*\)?",
                "notify": r"notify me of .{1,60}",
                "post": r"post comment",
                "save": r"save my name.{0,80}",
                "address": r"your e-?mail address will not be published.{0,60}",
                "logged signed": r"you must be (logged|signed) in.{0,40}",
                "moderated": r"comments? (below|above) have not been moderated\W*|the comments below have (not )?been moderated.{0,30}",
                "comments": r"comments (on|for|to|below) (this|the) .{3,40}(are|is|have been|will be) (pre-?)?moderated.{0,100}|comments (on (this|the) (article|story|page|post) )?are (now )?(closed|subject to .{1,80}|moderated.{0,40})",
            },
            "de": {
                "* antworten deine kommentar melden pflichtfelder sagt": r"antworten|melden|kommentar melden|sagt:|.{2,30} sagt:|name ?\*|pflichtfelder.{0,30}|deine e-?mail-adresse wird nicht veröffentlicht.{0,60}",
            },
            "fr": {
                "dit nom répondre signaler votre": r"répondre|signaler( un abus)?|.{2,30} dit ?:|nom ?\*|votre adresse (e-?mail|de messagerie) ne sera pas publiée.{0,60}",
            },
            "es": {
                "denunciar dice nombre responder será": r"responder|denunciar|.{2,30} dice:|nombre ?\*|tu dirección de correo electrónico no será publicada.{0,60}",
            },
            "pt": {
                "disse nome responder seu": r"responder|.{2,30} disse:|nome ?\*|(o )?seu (endereço de )?e-?mail não será publicado.{0,60}",
            },
            "it": {
                "dice nome rispondi sarà segnala": r"rispondi|segnala( un abuso)?|.{2,30} dice:|nome ?\*|il tuo indirizzo e-?mail non sarà pubblicato.{0,60}",
            },
            "nl": {
                "beantwoorden naam schreef wordt zegt": r"beantwoorden|.{2,30} (schreef|zegt):|naam ?\*|(je|het) e-?mailadres wordt niet gepubliceerd.{0,60}",
            },
            "ru": {
                "имя ответить пожаловаться": r"ответить|пожаловаться|имя ?\*",
            },
        },
        (
            "Reply",
            "Recommend (41)",
            "Ann Lee says:",
            "Comments on this piece are premoderated to keep to its subject.",
            "Click to rate 212 4",
            "Your email address will not be published. Required fields are marked *",
            "The comments below have not been moderated.",
            "Comments are subject to our community guidelines, which can be viewed here.",
            "Antworten",
            "Répondre",
            "Responder",
            "Responder a Ana disse:",
            "Rispondi",
            "Beantwoorden",
            "Ответить",
        ),
        (
            "Reports of looting were false.",
            "Name the dead first, said the mayor.",
            "Websites went dark.",
            "Antworten blieb der Minister schuldig.",
            "The mayor says: no.",
            "No oil spilled, coastguard says",
            "The report says:",
        ),
    ),
)
