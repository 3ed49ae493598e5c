"""What a page of news says to its readers between and around the paragraphs, in English: a line for each purpose.

These lines come alone, so that no neighbour gives them away. Each pattern is therefore for the whole line and for
words that tell of the page and not of the world.
"""

from __future__ import annotations

from reader.cleaning.rules.rule import Rule

_MONEY = r"[£$€]\d+(\.\d\d)?( ?p| a| per|/)?"
_REST = r"[^.!?]{0,80}"

ASIDES = (
    Rule(
        "navigation",
        "line",
        "sure",
        "bare",
        {
            "en": {
                "gift like print save share tweet": r"(share|save|like|print|tweet|gift)(\W+(share|save|comments?|like|print|e-?mail|tweet|gift|\d+)){1,6}",
                "dismiss embed gallery graphic listen live photos play read watch": r"(watch|listen|play|live|read on|dismiss|embed|photos|gallery|graphic)( (now|live|again))?",
                "listen live pictures play watch": r"watch live|now playing|live (blog|updates|coverage|stream)|(listen to|play|watch) (article|story|episode|video)|in pictures",
                "back return": r"(back|return) to (all )?(the )?(news|articles|stories|blog|index|front page)",
                "change e paper read view": r"change (region|edition|language|location)|(today'?s? )?(paper|e-?paper)|(read|view) the e-?(paper|edition)",
                "allow article drag page pinch reject screen story swipe tap": r"(tap|swipe|drag|pinch) (to|for) [\w ]{2,20}|full screen|reject all|allow all|in this (article|story)|on this page",
                "browser javascript offline": r"(please )?(enable|turn on) javascript.{0,80}|your browser (is|does) (not|out).{0,60}|you (appear|seem) to be offline",
                "notification preferred": r"(allow|turn on|get|enable) (push )?notifications?|add (us|[\w' ]{2,30}) as a preferred source( on \w+)?",
                "caption chart directions image issue map next page photo post previous slide table updated": r"(open|view|see|show) (the )?(larger |full |interactive )?(map|image|chart|table|photos?|post)( (in|on) [\w ]{1,20})?|get directions|(previous|next|caption|updated|slide \d+ of \d+|(image|photo|slide|page|issue) \d+)",
                "close continue details discover find got hear info later learn now ok save thanks": r"(learn|find out|hear|discover) more|more (info|details)( here)?|got it|ok(ay)?|no thanks|(maybe|remind me|do this) later|not now|close this .{2,20}|save and (close|continue|exit)|continue without .{2,30}",
                "": (
                    r"(loading|refresh|reload)( (for|the) )?(updates|page|comments|content)?|an error (has )?occurr?ed.{0,40}|(this )?(content|video|post|page) (is )?(not|no longer|un) ?available.{0,30}|to (view|see|watch) this .{2,40}cookies|(embedded|external) (post|link|content)|\(?opens in (a )?new (tab|window)\)?|(un)?follow( (this|these|the|our)? ?(topics?|author|story|page|tag)s?)?|edition: ?[\w ]{2,20}|(uk|us|international|australia|europe|asia|india|global) edition"
                    r"|"
                    r"(un)?mute|volume|transcript|subtitles|replay|playback speed|\d?\d:\d\d( / \d?\d:\d\d)?|(high contrast|(larger|smaller) text|text[- ]only version)|translate|(read|also available) in [a-z]{4,20}"
                    r"|"
                    r"add(ed)? to (your |my )?(reading list|favou?rites|bookmarks)|([^\W\d]{1,2} ){2,7}[^\W\d]{1,2}"
                ),
                "sunrise sunset tide °": r"(-?\d+ ?°[cf]?\W*)?([\w' ]{2,30}, )?(sunny|cloudy|overcast|light rain|rain|snow|fog|clear)?,? ?-?\d+ ?°[cf]?|(sunrise|sunset|high tide|low tide):? \d\d?[:.]\d\d",
                "all app article bookmarks edition favo issue list page please post reading saved something story": r"(my )?saved (articles|stories)|(continue|read (this|the) (article|story)) in (the|our) app|(print|unlock|hear|save|clip|keep|rate|pin|email) this (story|article|page|post)|(reading list|my list|bookmarks|favou?rites): ?(add|save|remove|view)|something went wrong\b.{0,40}|please enter a valid .{2,20}|all (stories|news|articles)|(latest|last week's|this week's) (edition|issue)",
            },
        },
        (
            "Watch live",
            "Back to all news",
            "Tap to unmute",
            "You appear to be offline",
            "Add us as a preferred source",
        ),
        (
            "Watch your step",
            "Live animals were found.",
            "Play it again",
            "Your browser is a window.",
            "He is up to no good.",
        ),
    ),
    Rule(
        "navigation",
        "line",
        "sure",
        "whole",
        {
            "en": {
                "africa art asia books business celebs climate comment court crime culture economy education entertainment environment europe features film food football health home jobs life local markets money motoring music national news opinion podcast politics property puzzles regional science showbiz sport style tech telly travel tv uk us video weather world": r"\W*((home|news|sports?|opinions?|comment|culture|lifestyle|life|business|politics|tech|technology|science|world|uk|us|europe|asia|africa|health|travel|money|showbiz|celebs|tv|telly|puzzles|weather|football|environment|climate|education|arts?|books|food|style|property|motoring|jobs|local|national|regional|courts?|crime|video|podcasts?|features|markets|economy|entertainment|music|film)(\W+|$)){3,}|\W*(uk|us|world|local|national|regional|latest|breaking|home) (news|sport|business)\W*",
                "/ > » ›": r"\W*(home|news)( ?[/>»›] ?[\w&' -]{2,30}){1,4}",
            },
        },
        ("News Sport Opinion Culture Lifestyle", "UK News", "Home / News / Local"),
        ("Health, education and jobs come first", "World news agencies met", "Home is where she died"),
    ),
    Rule(
        "kicker",
        "line",
        "sure",
        "bare",
        {
            "en": {
                "breaking developing exclusive long paywall premium": r"exclusive( to [\w' ]{2,30})?|breaking|developing( story)?|(the )?long read|premium|paywall",
                "exclusive members only subscribers": r"(subscriber|reader)s?'?( |-)(exclusive|only)|members?'? exclusive|(exclusively )?for (our )?(subscribers|members)( only)?",
            },
        },
        ("EXCLUSIVE", "Developing story", "Long read", "Subscriber exclusive"),
        ("Breaking point", "Exclusive rights cost 40 million.", "Members only voted once."),
    ),
    Rule(
        "related",
        "section",
        "likely",
        "bare",
        {
            "en": {
                "also are missed": r"you (may|might|could) have missed|((other )?(people|readers)|what (people|readers|others)) (also |are )+(reading|watching|saying|viewed|liked|read|enjoyed)",
                "edition issue just must network paper sister": r"(also )?in (this|today's) (edition|issue|paper)|just in|must[- ]reads?|from (around )?(the|our) (network|sister (sites?|papers?|titles?))",
                "because cinema find jobs lottery more news notices race radio same stars tide travel tv what you": r"more [a-z]{3,14} (news|stories|coverage)|(on the )?same (subject|topic)|because you (read|liked|watched|follow) .{2,40}|(in|making) the news|you (may|might|could|'ll) (also )?(like|want|enjoy|need|be)\b.{0,20}|(family|public|planning|legal|death|funeral) notices|(local )?jobs|find a (job|home|car)|your stars( today)?|(lottery|race) results|(tv|cinema|radio) (guide|listings)|what's on( (this|in) .{2,20})?|travel alerts|tide times",
                "articles explore posts stories tv": r"(see |read )?(all|more) (articles|stories|posts) (by|from) .{2,40}|tonight's tv|explore our (other )?(newsletters|podcasts|series|archives?)",
                "further notes references": r"further (information|coverage)|sources?( and (further reading|references|notes))|references",
            },
        },
        ("You might have missed", "Readers also viewed", "Must reads", "Sources and further reading"),
        ("Just in time", "People are angry", "From the network of canals"),
    ),
    Rule(
        "related",
        "line",
        "sure",
        "whole",
        {
            "en": {
                "our": r"(read|see|watch|follow) our (full |complete |latest |live |special )*(guide|explainer|coverage|reports?|blog|faq|review|interview|investigation|series|timeline|interactive)s?( (to|on|of|here|into|with)\b[^.!?]{0,80})?",
                "|": r"(explainer|related|opinion|editorial|analysis|timeline|quiz|poll|gallery|recipe|review|podcast) \| \S[^.!?]{0,80}",
                "complete entire full": r"((read|see|view|download|get) (the )?|click (here )?for (the )?)(full|complete|entire) (results?|ruling|statement|report|list|text|letter|judge?ment|interview|story|table|speech|document)( (here|below|online|\(pdf\)))?|full (results?|list|table|report|statement|details) (here|below)",
                "cartoon crossword database document editorial gallery infographic interactive opinion pictures poll quiz slideshow": r"(quiz|poll|opinion|editorial|cartoon|crossword|interactive|infographic|database|document|gallery|pictures|slideshow): \S[^.!?]{0,80}[?!]?",
            },
        },
        (
            "Read our full guide to the new bus lanes",
            "EXPLAINER | How the levy works",
            "Poll: Should the harbour be sold?",
        ),
        (
            "Read our lips, they said.",
            "Opinion: the court gave none. It will do so in May.",
            "Poll numbers fell",
        ),
    ),
    Rule(
        "promotion",
        "line",
        "sure",
        "bare",
        {
            "en": {
                "? article classified crossword enjoy forward game here like love notice pass pieces poll puzzle quiz sale share situations stories survey test vacanc wanted you": r"(like|love|enjoy(ed)?) (this|what you (read|see)|our (work|stories|coverage|reporting))\b[^.!?]{0,40}\?.{0,60}|you can (still )?read \w+ more (articles?|stories|pieces)\b.{0,30}|[^.!?]{0,40}\b(take|try|play|do) our\b[^.!?]{0,30}\b(quiz|survey|poll|game|crossword|puzzle|test)|(classifieds?|for sale|wanted|vacanc(y|ies)|situations vacant|public notices?): [^.!?]{3,90}|(print edition|subscriptions?|delivery|your (copy|order)): [^.!?]{3,50}\?|[^.!?]{3,100}\. (read|see|find) (it|them|more|out more) here|(please )?(share|forward|pass) (this|it) (on|post|article|newsletter)\b[^,.!?]{0,50}|you('ve| have) (read|used|reached|viewed)\b.{0,40}(free|limit|remaining|month).{0,30}",
                "alert buy deals download ends get licensing order reprint rights shop sign syndication ticket": r"get (full|unlimited|all|instant|premium)\b.{2,30}access\b.{0,60}|sign up for .{0,20}alerts?\b.{0,40}|(get|receive|set) (an? |news |email |free )*alerts?\b.{0,40}|alert me|(book|buy|get) (your )?tickets?( (now|here|online))?|(today's |our )?best deals.{0,30}|(offer |sale )?ends in [\d:]+|shop the .{2,20}|download (as|the|a)? ?pdf|(order|buy) (a )?(cop(y|ies)|print)s? of (this|these) .{2,20}|reprints|for (reprints?|rights|syndication|licensing).{0,60}",
                "+ accurate apply commission correct fee odds only": r"odds (correct|subject).{0,80}|(t&cs?|terms)( and conditions)? apply\b[^,.!?]{0,25}|\(?18\+\)?.{0,40}|over[- ]18s? only.{0,20}|prices? (correct|accurate) (at|when|as).{2,60}|we (may|might|can) (earn|receive|get) (a )?(small )?(commission|fee).{0,120}",
                "association brought content feature native paid partnership promoted provided sponsored supplied": r"(ad|advertiser) (feature|content)|native (ad|content|advertising)|(content|article|post) (provided|supplied|paid for|sponsored) by .{2,50}|(brought to you|paid for|promoted) by [^.!?]{2,60}|in (paid )?(association|partnership) with .{2,50}",
                "chip contains detected dianomi disable enter episode free gift give hide links manage never offers outbrain pause pitch place programme seeing stories supporters taboola thank turn use win work write": r"(ad|advert) ?block(er|ing)? (detected|in use)\W*.{0,60}|(please )?(disable|turn off|pause) your ad ?blocker.{0,40}|why am i seeing this( ad)?|hide this ad|go ad[- ]free.{0,30}|paid programme|(stories|links|offers) from our (advertisers|partners)|this (page|article|story|post) contains (sponsored|affiliate|paid).{2,40}|taboola|dianomi|outbrain|(chip in|(one-off|monthly) gift|give (a|the gift of a) subscription|manage your subscription|our supporters keep us going|thanks? (you )?(for subscribing|to our (members|supporters|readers)))(.{0,40})?|we('ll| will) never (share|sell|spam|pass).{2,50}|(write|work|pitch) (for|to|with)? ?us|place an? (ad|advert|notice)|win (tickets|a|an|two|prizes)\b.{0,60}|enter (our|the|today's) (competition|draw)|new episodes? (every|each|on) \w+",
                ":": r"(advertisements?|advertorial|advertise with (us|the [\w ]{2,25})|paid (post|content)|sign up|join (us|in|now)|tell us|write to us|call us|win|competition|reader offer|subscribe|follow us|vote|(in )?tomorrow('s paper)?|next week|coming up): .{3,130}",
                "desk editor newsdesk newsroom our us": r"[^.!?]{0,60}[.?!]? ?(call|ring|text|whatsapp|phone|e-?mail|message|contact) (us|our [\w ]{3,25}|the (newsdesk|newsroom|news desk|editor))\b.{0,30}[\d@].{0,50}",
                "any newsletter spam": r"no spam\b.{0,80}|(this|the|our) newsletter (goes|is sent|comes|arrives|lands)\b.{2,70}|(you can )?(unsubscribe|cancel|opt out)( at)? any ?time",
                "offer try unlimited": rf"(special|limited|introductory|exclusive) offer\b.{{0,80}}|unlimited (digital )?(access|reading|articles)\b{_REST}|try (it|us|[\w' ]{{2,25}}) (free|for ({_MONEY}|free))\b{_REST}",
                "enjoy free funded like paid possible support value": r"(if you )?(value|enjoy|like|support)( what we do| this work| our work| our journalism| our reporting)\b.{0,100}|our (reporting|journalism|work|coverage) is (free|made possible|funded|paid for)\b.{0,80}",
                "$ £ €": rf"[^.!?]{{0,70}}\b(from|for|just|only) {_MONEY} ?(month|week|year)\b{_REST}",
                "members registered subscribers": r"(this|the) (article|story|content|page|post) is (only |available |exclusive |free )*(for|to) (our )?(paying )?(subscribers|members|registered)\b.{0,40}",
                "app google kindle platforms spotify youtube": r"(available|watch( us)?|listen( to us)?|find us|hear us) (on|in|from|at) (the |our )?(app ?store|google play|apple podcasts|spotify|youtube|kindle|all platforms)\b.{0,40}",
            },
        },
        (
            "Like what you read?",
            "Advertorial: why your cream splits",
            "Are you on the ferry? Call our newsdesk on 01632 960 112",
            "Classifieds: a boat, hardly used",
            "You can read three more articles this month",
            "CAN YOU: take our five-minute art quiz",
            "Get breaking news alerts",
            "Terms apply",
            "Brought to you by Halden Bank",
            "No spam. Unsubscribe whenever you like.",
            "This newsletter goes out on weekdays at 7am.",
            "Special offer: six months half price",
            "Unlimited access from $2 a week",
            "If you value our work, tell a friend.",
            "This article is for subscribers only",
            "Available on the App Store",
        ),
        (
            "Special offers drew crowds.",
            "Call us cowards, the miners told the minister.",
            "She paid for it.",
            "Unlimited",
            "The pass costs $12 a month, the company said.",
        ),
    ),
    Rule(
        "promotion",
        "line",
        "sure",
        "start",
        {
            "en": {
                "?": r"\W*(know more(?=\?)|(have|got) (a|any) (tip|story|photo|question|view|comment)s?( for us| to share)?|(do you )?have (a|any) (story|tip|information|photo)s?|were you (there|affected)|are you affected|have you been affected|(seen|spotted|noticed|found) (a|an|any) (mistake|error|typo|problem)s?|did we (miss something|get something wrong))\b[^.!?]{0,60}\?",
                "think": r"\W*what do you think\?",
                "let tell": r"\W*(let us know|tell us)( what you think| your views?)?( below| here| in the comments)\b",
            },
        },
        (
            "Got a tip? Ring us.",
            "Were you there? Send your photographs to us.",
            "What do you think? Tell us below.",
        ),
        ("Were you there, the judge asked him.", "Tell us the truth, they chanted.", "Let us know peace"),
    ),
    Rule(
        "legal",
        "line",
        "sure",
        "bare",
        {
            "en": {
                "aired broadcast check come follow refresh stay story updated": r"(more|further|full) (details|updates|news|information)? ?to (come|follow)|this is a (breaking|developing)( news)? story(( and|, which| that)? (will be|is being) .{2,60}|\..{0,80})?|(this (story|article|page) (has been|is being|will be) updated|(check back|refresh|stay with us)) ?.{0,40}(updates|details|information)?|(first )?(aired|broadcast) (on|by) .{2,40}",
                "center centre charity choices comment community edition issn issue legitimate moderated part preferences print publication rate report reproduction rules strictly this version": r"(this|a version of this) (story|article|report|piece) (ran|appeared|appears|was published|was printed) (in|on) (the )?(print|page|paper|our).{0,60}|from the [\w ]{3,20} (issue|edition)|print(ed)? edition|(consent|cookie|privacy) (preferences|choices|centre|center)|legitimate interest|strictly necessary cookies|part of the [\w' ]{2,30}group|a [\w']{2,30} publication|issn .{4,12}|registered charity.{0,30}|reproduction (prohibited|without permission.{0,40})|(our )?(community|comment) (guidelines|rules|standards|policy)|house rules|(please )?(sign|log) in to (leave|post|make|add|write) a comment|moderated by .{2,30}|(rate|report) this( (article|story|content|page|ad|post))?",
                "clarifications editorial sell": r"do not sell( or share)?( my)?( personal)? (information|data)|editorial (code|policy|standards|guidelines|complaints)|corrections and clarifications",
                "contact correction error issue mistake problem send typo": r"(report|submit|request|suggest|flag) (a |an )?(correction|error|mistake|typo|problem|issue)( (to us|with this (page|story|article)))?|send (us )?(your )?(feedback|a correction|corrections)|contact (the |our )?(newsroom|newsdesk|news desk|editors?|team)",
                "adhere member sign subscribe": r"(we are )?(a )?(proud )?member of the [\w' ]{3,40}(press|media|standards|news|publishers)[\w' ]{0,30}|we (subscribe|adhere|sign up) to the [\w' ]{3,60}(code|guidelines|standards)[\w' ]{0,30}",
                "headline part re syndicated": r"no part of this (page|site|website|article|publication)\b.{0,80}|(re-?published|reprinted) (under|with|by|from|courtesy)\b.{3,80}|this is a syndicated (feed|story|article)\b.{0,90}|(only )?the headline (only )?(of this|has|may|was)\b.{0,80}",
                "association collaboration help part support": r"this (story|article|report|piece|project|series) (was|is) (produced|published|made|supported|funded|reported) (in (partnership|collaboration|association) with|with (the )?(support|help) (of|from)|as part of)\b.{2,80}",
                "agree blog meet paper partners privacy site website work": r"(about|around) this (site|website|blog|paper)|meet (the|our) (team|staff|editors|journalists)|work (with|for) us|we value your privacy|i (have read and )?agree to (the|your|our)\b.{0,60}|we and our (\d+ )?partners\b.{0,160}",
                "# 30 contact created data end enquiries inquiries map": r"(for )?(media|press) (contact|enquiries|inquiries)\b.{0,80}|map data\b.{0,60}|get the data|created with .{2,30}|-?(30|ends|end)-?|#{2,}",
            },
        },
        (
            "Do not sell or share my personal information",
            "Report a correction",
            "A member of the Independent Press Board",
            "Republished under a free licence.",
            "This story was produced in partnership with the Harbour Project.",
            "We value your privacy",
            "Media contact: Jo Marsh, 01632 960 440",
        ),
        (
            "Corrections officers went on strike.",
            "He ends",
            "Meet the team that won",
            "Press contacts dried up",
        ),
    ),
    Rule(
        "byline",
        "line",
        "sure",
        "whole",
        {
            "cased": {
                "edited our own posted staff translated words": r"(?:Words and (?:pictures|photographs|photos|images) by|Edited by:?|EDITED BY:?|Translated by|By a staff|From our own|From our|Posted by|posted by) [A-Za-z][\w.'’-]*(?: [\w.'’-]+){0,5}(?:,.{1,40})?",
                "files input material reporting": r"\(?(?:[Ww]ith|[Aa]dditional) (?:inputs?|reporting|files|material) (?:from|by) [^.!?]{2,80}\)?\.?",
                "agencies reporter staff": r"\(?Agencies\)?|(?:[Ss]taff|[Rr]eporters?|[Aa]gencies)(?: (?:and|with) [Aa]gencies)?|[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){1,2} and agencies",
                "(": r"\([A-Z]{2,6}\)|\([A-Z][^()]{3,110}\b(?:desk|[Ee]diting|[Ww]riting|[Rr]eporting|[Ee]dited|[Rr]eported)\b[^()]{0,60}\)",
                "guest": r"(?:[Gg]uest|Guest) (?:[Pp]ost|[Cc]olumn) by [A-Z].{2,40}",
                "by": r"(?:By|BY) [A-Z][\w'’-]+(?: [A-Z][\w'’-]+){1,3} (?:for|FOR) (?:the|The|THE) .{2,30}",
                "@": r"[\w.-]+@[\w.-]+\.\w{2,}",
                "/": r"[A-Z]{2,6}/[a-z]{2,4}",
            },
        },
        (
            "Words and pictures by Tom Iveson",
            "Edited by: Priya Nair",
            "(With inputs from agencies)",
            "NPA/dw",
            "(NPA)",
        ),
        ("Edited footage was shown.", "With reporting delayed, nobody knew."),
    ),
    Rule(
        "tags",
        "line",
        "sure",
        "whole",
        {
            "en": {
                "categor filed keyword label tag topic": r"(tags?|tagged|topics?|labels?|keywords?|categor(y|ies)|filed under) ?: ?[\w&' -]{2,30}( ?[,|·•/;] ?[\w&' -]{2,30}){0,12}",
                "#": r"(#[\w-]{2,30}\W*)+",
            },
            "cased": {
                "filed posted published": r"(?:Posted|Filed|Published) (?:in|under) [A-Z][\w&]*(?:(?:,? | (?:and|&) )[A-Z][\w&]*){0,4}",
            },
        },
        ("Tags: harbour, council, sale", "#harbour #council", "Posted in News"),
        (
            "#1 in the charts",
            "Filed in 2019",
        ),
    ),
    Rule(
        "caption",
        "line",
        "likely",
        "whole",
        {
            "cased": {
                "(": r"[^.!?]{0,120}\((?:left|right|centre|center|far left|far right|second left|second right|l|r|pictured)\)[^.!?]{0,120}",
                "above below inset left main right top": r"(?:Above|Below|Left|Right|Top|Inset|Main (?:image|picture|photo)): [^.!?]{3,160}",
                "chart data graphic map table": r"(?:Chart|Map|Table|Graphic|Data): [A-Z][\w&.'’ -]{2,40}",
                "handout impression via": r"(?:[Uu]ndated )?(?:[A-Z][\w'’-]+ )*[Hh]andout|(?:via|Via) (?:X|Twitter|Facebook|Instagram|@)\S*.{0,30}|[Aa]rtist['’]s impression",
                "courtesy screenshot": r"(?:Screenshot|SCREENSHOT|Courtesy)(?: of)?:? \S.{2,50}",
                "for": r"[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){1,2} for The [A-Z][\w ]{2,30}",
                "footage image photo picture": r"(?:[Pp]rovided|[Ss]ubmitted|[Cc]ontributed|[Ss]upplied) (?:photo|picture|image)|(?:[Ll]ibrary|[Ff]ile|[Ss]tock|[Aa]rchive) (?:picture|image|photo|footage)s?",
                "illustration provided supplied": r"(?:[Pp]hoto|[Pp]icture|[Ii]mage) (?:provided|supplied|illustration)",
                "composite graphic pic satellite": r"(?:[Pp]ic|PIC|[Gg]raphic|[Cc]omposite|[Ss]atellite image)s?(?: by|:) ?[A-Z].{2,50}",
                "/ |": r"[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){1,2} ?[/|] ?(?:[A-Z]{2,6}|The [A-Z]\w+(?: [A-Z]\w+)?)|[^!?]{10,160}[.)] ?[A-Z][\w&]+(?: [A-Z]\w+)?/(?:[A-Z]\. ?){0,2}[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,2}",
            },
        },
        (
            "Ruth Calloway (left) with her deputy, Ken Sands",
            "Above: the damaged pier",
            "Chart: The Courier",
            "Library picture",
        ),
        ("Above: nothing. Below: even less.", "Calloway (left) spoke first.", "Table: 4 chairs"),
    ),
    Rule(
        "byline",
        "line",
        "guess",
        "start",
        {
            "cased": {
                "blogger columnist contributor correspondent covers critic editor journalist reporter reports writer writes": r"(?:The (?:author|writer) |(?!She |He |They |It |Who |This |That |We |I |You )[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,2} )(?:(?:is|was) (?:an?|the|our)\b[^.!?]{0,60}\b(?:correspondent|reporter|editor|writer|columnist|journalist|contributor|critic|blogger)\b|(?:covers|reports on|writes (?:about|on|for))\b)",
                "author writer": r"The (?:author|writer) is\b",
            },
        },
        (
            "Harriet Poole is the paper's transport correspondent.",
            "Tom covers courts and crime.",
            "The author is a pilot.",
        ),
        ("She covers for him.", "The editor is a thief."),
    ),
)
