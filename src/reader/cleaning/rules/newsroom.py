"""What a newsroom says of itself: of its copy, its writers, its other pages, and what it asks of its readers, in English.

These lines come alone between paragraphs. Each pattern is for words that tell of the page and not of the world.
"""

from __future__ import annotations

from reader.cleaning.rules.rule import Rule

_UNFINISHED = r"(?!.*[.]['\"]?$)"
_DESK = r"(the )?((news|features|sports?) ?desk|newsroom|editors?)"

NEWSROOM = (
    Rule(
        "related",
        "line",
        "sure",
        "start",
        {
            "en": {
                ":": r"\W*(more on (this|the) (story|topic|subject)|also in [\w' ]{3,30}|(from|in) (the|our) (archives?|files|vault)|read (the |our )?(last|previous|next) (issue|edition|column|post)|(today|this week)'?s? (reads?|top stories|headlines)|page \d+) ?: ?\S|previously ?: ?\S"
                + _UNFINISHED,
            },
        },
        (
            "More on this story: who owns the reeds?",
            "Also in the Lune Courier: a barn for sale",
            "From our archive: the 1962 flood in pictures",
            "Read the last issue: geese on the lawn",
            "Today's reads: 1. Eels 2. Kilns",
            "PAGE 4: Goat elected",
            "Previously: The lamp that would not light",
        ),
        (
            "More came out on Tuesday: he had left.",
            "Previously: it was closed on Sundays.",
            "The page 3 model: a life",
            "In our files there is nothing",
        ),
    ),
    Rule(
        "advertisement",
        "line",
        "sure",
        "start",
        {"en": {"] :": r"\W*\[?(advertisement|advert|sponsored|partner|paid post|promoted)( ?:|\]) ?\S"
                + _UNFINISHED}},
        ("[Advertisement] Rent a kiln today", "Partner: Boots that stay dry", "Sponsored: Zero rust, zero fuss"),
        ("Sponsored walkers reached the lake", "Partner of the year: she was named on Monday"),
    ),
    Rule(
        "promotion",
        "line",
        "sure",
        "bare",
        {
            "en": {
                "app": r"(download|get|try|install)( now)?:? (the|our) [\w' -]{2,30} app\b.{0,60}",
                "poll": r"(snap|reader|online|quick|today's) poll ?: .{3,120}",
                "text": r".{0,120}\btext \w{2,12} (or \w+ )?to \d[\d ]{3,20}",
                "enjoy lik lov": r"(enjoy(ing|ed)?|lik(e|ing|ed)|lov(e|ing|ed)) (this|what you('re| are)? read(ing)?|our (work|reporting))\? .{3,60}",
                "live work": r"do you (work|live) (at|in|for|near) .{2,40}\? (tell|contact|e-?mail|write to|call) us.{0,80}",
                "fun play": r"(join the fun|play now|play along) ?: .{3,80}",
                "comments corrections letters news photos questions stories tips": r"((send|e-?mail|submit|direct) (us )?(your )?)?(news|letters|tips|stories|photos|questions|comments|corrections)([/, &]+(and )?\w+)? to (" + _DESK + r"|[\w.-]+@[\w.-]+)(, .{2,40}|\.)?",
                "useful helpful": r"(was|did you find) this (\w+ ){0,3}(useful|helpful)\?.{0,20}",
                "interactive": r"(replay|explore|view|see|try|use|play) .{2,40} (on|with|in) our interactive [\w ]{2,20}",
                "list": r"save to (my|your) list",
                "contact reach": r"(reach|contact) [\w' .-]{4,40} (at|on|through) " + _DESK + r"( .{2,40})?\.?",
            },
        },
        (
            "Download the Lune Courier app for alerts",
            "Snap poll: should the reeds be cut?",
            "Should they go? Text YES or NO to 0491 570 156",
            "Enjoying this? Buy us a coffee",
            "Do you work at the mill? Tell us your story",
            "Join the fun: play Reed Bingo",
            "Send questions/comments to the editors.",
            "Letters to desk@lune.example, no poems please",
            "Was this summary useful? Yes / No",
            "Replay the match on our interactive map",
            "Save to my list",
            "Reach Orla Fenwick at the newsroom on Mill Street.",
        ),
        (
            "The poll: what it means",
            "He gave his letters to the editor of the Courier, who burned them.",
            "Do you work at night? Many do.",
            "The app was pulled on Friday",
            "She told the newsroom at noon",
        ),
    ),
    Rule(
        "comments",
        "line",
        "sure",
        "bare",
        {
            "en": {
                "comment": r"comments? (are|is) (now )?(closed|open|off|moderated|welcome)\b.{0,40}|comments from .{2,40} welcome.{0,30}",
            }
        },
        ("Comments are closed on this post", "Comments from neighbours especially welcome. Be kind."),
        ("Comments are not facts, he said.", "Her comments were welcome"),
    ),
    Rule(
        "social",
        "line",
        "likely",
        "bare",
        {"en": {"0": r"\d{1,3}[.,]\d ?[km]"}},
        ("1.4k", "12,3 K"),
        ("1.4 kg", "14m"),
    ),
    Rule(
        "byline",
        "line",
        "sure",
        "whole",
        {
            "cased": {
                "columnist correspondent critic editor reporter writer": r"(?:[A-Z][\w.'’-]+ ){1,3}[A-Z][\w.'’-]+, (?:[a-z]+ ){1,3}(?:columnist|correspondent|critic|editor|reporter|writer)|[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,2} is (?:the|our) (?:agency|paper|magazine|site|station)['’]s (?:[\w-]+ ){0,3}(?:columnist|correspondent|critic|editor|reporter|writer)\b[^.]{0,80}\.?",
            }
        },
        (
            "Orla Fenwick, farming correspondent",
            "Fenwick is the agency's correspondent for the lake district.",
        ),
        ("Orla Fenwick, farming correspondent, left.", "Fenwick is the agency’s founder."),
    ),
    Rule(
        "date",
        "line",
        "sure",
        "bare",
        {
            "en": {
                "filed": r"filed (from [\w ,]{2,30}|(at )?\d{1,2}[:.]\d\d.{0,40})",
                "<names>": r"[\w .]{2,25}, (<month>\.? \d{1,2}(,? \d{4})?|\d{1,2} <month>( \d{4})?)(\W+[\w ]{2,12}\))?\W+\d{1,2}[:.]\d\d ?([ap]\.?m\.?)?( [a-z]{2,4})?",
            }
        },
        ("Filed from Lune", "Filed 11:20 a.m. Eastern", "Lune, May 7 2026 17:52 AEST", "LUNE, Feb 9 (NRS) 9.40 pm"),
        ("Filed papers from the court show it", "In Lune, May 7 was a holiday"),
    ),
    Rule(
        "source",
        "line",
        "sure",
        "whole",
        {
            "en": {
                "eds": r"\W*eds ?: .{3,120}",
                "<": r"<+ ?(pic|photo|image|video|graphic|map)s? .{2,60}>+",
                "reporting coverage journalism": r".{2,60} (coverage|reporting|journalism) (is|are|receives?) (support|funded|supported)\b.{3,120}(solely responsible|editorial (control|independence)).{0,60}",
                "box": r".{2,60}, p\.? ?o\.? box \d+.{0,60}",
            },
            "cased": {
                "": r"(?:(?:MORE|PTS?|PLS|ADD|ENDS?|MTF|TAKE|LEDE|WRITETHRU|RECASTS?|ADV|URGENT|\d(?:ST|ND|RD|TH)?)\W*){2,6}",
            },
        },
        (
            "(Eds: Adds quotes, recasts lead)",
            "<<pics available: lake, barn>>",
            "Lune Radio's lake coverage receives support from two foundations. Lune Radio is solely responsible for it.",
            "Lune Courier, PO Box 12, Lune",
            "MORE PTS PLS",
        ),
        ("Eds and cons: a memoir", "ADD salt", "He kept a box at the post office, PO boxes being cheap"),
    ),
)  # fmt: skip
