"""What belongs to pictures: captions and credits."""

from __future__ import annotations

from reader.cleaning.rules.rule import Rule

CAPTION = (
    Rule(
        "caption",
        "next",
        "sure",
        "whole",
        {
            "any": {
                "/": r"\[?\d+ ?/ ?\d+\]?",
                "+": r"\+\d{1,3}",
            },
            "en": {
                "illustration image photo picture video": r"(image|photo|picture|video|photograph|illustration)( (description|caption|credits?|source|gallery|\d+ of \d+))?\W*|enlarge (this )?image|(view|open) image in (fullscreen|gallery)",
                "of": r"\d+ of \d+( (photos|images))?",
                "caption gallery": r"(hide|toggle|show) caption|(view|open|see) (photo |image |full )?gallery",
                "enlarge expand": r"click to (enlarge|expand)( image)?",
            },
            "de": {
                "artikel audio beitrag bild fotostrecke video": r"audio starten.{0,40}|video starten.{0,40}|(artikel|beitrag) (an|vor)hören|bild( \d+ (von|/) \d+)?|bild (vergrößern|öffnen)|bildergalerie( öffnen)?|fotostrecke",
            },
            "fr": {
                "agrandir galerie image": r"image( \d+ (sur|/) \d+)?|agrandir l'image|(voir la )?galerie( photos?)?",
            },
            "es": {
                "ampliar galería imagen": r"imagen( \d+ de \d+)?|ampliar (imagen|foto)|(ver )?galería( de fotos)?",
            },
            "pt": {
                "ampliar galeria imagem": r"imagem( \d+ de \d+)?|ampliar (imagem|foto)|(ver )?galeria( de fotos)?",
            },
            "it": {
                "galleria immagine ingrandisci": r"immagine( \d+ di \d+)?|ingrandisci (immagine|foto)|(vedi la )?galleria( fotografica)?",
            },
            "nl": {
                "afbeelding foto": r"afbeelding( \d+ van \d+)?|afbeelding vergroten|(bekijk de )?(fotogalerij|fotoserie)",
            },
        },
        (
            "Image description",
            "View gallery",
            "+6",
            "2 of 7",
            "Bild vergrößern",
            "Audio starten, abbrechen mit Escape",
            "Agrandir l'image",
            "Ampliar imagen",
            "Ampliar imagem",
            "Immagine 2 di 5",
            "Bekijk de fotoserie",
        ),
        ("Image rights are sold apart.", "+6 degrees", "Pictures of the dome", "Galerie eröffnet neue Schau"),
    ),
    Rule(
        "caption",
        "line",
        "sure",
        "whole",
        {
            "en": {
                "credit graphic illustration image photo picture video": r"(photo|picture|illustration) by .{1,40}|(image|photo|photograph|picture|illustration|graphic|video|photo credit|image credit|credit|file photo|photos|images)s?( by| courtesy( of)?| credit| source)?\s*([:/©]|\.\.\.) ?.{2,80}|(photo|image|picture|photograph|illustration|photos|images) (by|courtesy of|via) .{2,60}|\(?(file|handout|stock) (photo|image|picture)\)?.{0,20}",
                "afp alamy getty istock pexels photo reuters shutterstock unsplash": r"(getty|getty images|ap photo|reuters|afp|istock|shutterstock|alamy|unsplash|pexels)(/.{1,40}| images.{0,30}|/getty.{0,30}|, file)?",
                "/": r"[\w' .-]{2,40}/(getty|getty images|reuters|ap|ap photo|afp|shutterstock|alamy|istock|epa|bloomberg|associated press|pool|usa today.{0,20})( .{0,30})?",
                "courtesy": r"courtesy of .{2,50}",
            },
            "de": {
                "afp alliance archivbild archivfoto bild dpa foto getty grafik imago quelle reuters symbolbild symbolfoto": r"(bild|foto|grafik|symbolbild|archivbild|bildquelle|bildrechte?|bildnachweis|quelle bild)s? ?[:/©] ?.{2,80}|\(?(symbolbild|archivbild|symbolfoto|archivfoto)\)?\W*|© ?.{2,40}/(dpa|afp|reuters|imago|getty).{0,30}|(dpa|imago|picture alliance)[ /].{0,50}",
            },
            "fr": {
                "afp crédit illustration image photo ©": r"(crédit|photo|crédit photo|image|illustration|©) ?[:/©] ?.{2,80}|photo d'illustration\W*|(photo )?afp(/.{0,30})?",
            },
            "es": {
                "crédito foto ilustración imagen": r"(foto|imagen|crédito|fotografía|ilustración) ?[:/©] ?.{2,80}|(foto|imagen) de archivo\W*",
            },
            "pt": {
                "arquivo crédito divulgação foto ilustração imagem reprodução": r"(foto|imagem|crédito|fotografia|ilustração|reprodução|divulgação)s? ?[:/©(] ?.{2,80}|(foto|imagem) de arquivo\W*|\(?(reprodução|divulgação)\)?",
            },
            "it": {
                "credit foto illustrazione immagine": r"(foto|immagine|credit|fotografia|illustrazione) ?[:/©] ?.{2,80}|(foto|immagine) (di repertorio|d'archivio)\W*",
            },
            "nl": {
                "afbeelding afp anp archieffoto beeld belga epa foto illustratie": r"(foto|beeld|afbeelding|illustratie) ?[:/©] ?.{2,80}|archieffoto\W*|© ?(anp|belga|afp|epa).{0,30}",
            },
            "ru": {
                "изображение иллюстрация фото": r"(фото|иллюстрация|изображение) ?[:/©] ?.{2,80}",
            },
        },
        (
            "Photograph: Lionel Sands/The Meridian",
            "Photo by Ann Lee",
            "Credit...Ann Lee for The Meridian",
            "Getty Images",
            "Jane Roe/Reuters",
            "Foto: dpa",
            "Bildrechte: Feuerwehr",
            "Symbolbild",
            "Crédit : AFP",
            "Foto: Archivo municipal",
            "Foto: Prefeitura",
            "Foto: Comune di Porto",
            "Beeld: ANP",
            "Фото: ТАСС",
        ),
        (
            "Photos from the scene show a torn hull.",
            "Image recognition has improved.",
            "Credit for the rescue went to two fishermen.",
            "Illustration came late to the newspaper.",
            "Foto des Täters veröffentlicht",
        ),
    ),
    Rule(
        "caption",
        "line",
        "likely",
        "end",
        {
            "en": {
                "credit getty illustration image istockphoto photo picture shutterstock": r"((photo|image|picture|illustration|photograph) ?credits?|credit|credits|photograph|photo by|image by|picture by|photo|pictures?|file photo|image|image source|illustration by|photos by) ?: ?[\w@][^.:;!?]{1,60}\)?$|(getty images|shutterstock|istockphoto|ap photo/[\w .]+)\W*$",
                "(": r"\((ap photo|ap|afp|reuters|getty|getty images|photo|file|supplied|shutterstock|istock)\b[^()]{0,60}\)\W*$|\((photo|image|pic|picture|illustration|credit)s? ?(:|by|courtesy|via|credit)[^()]{1,80}\)\W*$|\(([\w'.-]+ ){1,4}(/|for|via) ?[^()]{2,40}(press|images|reuters|ap|afp|times|post|news|getty)[^()]{0,20}\)\W*$|\(\d?\d:\d\d\)$",
                "/": r"([a-z][\w.'-]+ ){1,3}/ ?(getty( images)?|reuters|afp|ap|shutterstock|alamy|epa)\W*$",
            },
            "de": {
                "afp alliance archivbild bild dpa foto grafik imago quelle symbolbild": r"\((foto|bild|symbolbild|archivbild|grafik|quelle)( ?:[^()]{1,60})?\)\W*$|(foto|bild|fotos|bildquelle|grafik) ?: ?[^.:;!?]{2,60}$|© ?(dpa|afp|imago|picture alliance)[^.]{0,40}$",
            },
            "fr": {
                "crédit image photo ©": r"(crédits?( photo)?|photo|©) ?[:©] ?[^.:;!?]{2,60}$|\((photo|crédit|image)[^()]{0,60}\)\W*$",
            },
            "es": {
                "archivo crédito foto imagen": r"(foto|imagen|crédito|fotografía) ?: ?[^.:;!?]{2,60}$|\((foto|imagen|archivo)[^()]{0,60}\)\W*$",
            },
            "pt": {
                "arquivo crédito divulgação foto imagem reprodução": r"(foto|imagem|crédito|reprodução|divulgação) ?[:/] ?[^.:;!?]{2,60}$|\((foto|imagem|arquivo|crédito|reprodução|divulgação)[^()]{0,60}\)\W*$",
            },
            "it": {
                "ansa credit foto immagine lapresse": r"(foto|immagine|credit) ?: ?[^.:;!?]{2,60}$|\((foto|immagine|ansa|lapresse)[^()]{0,60}\)\W*$",
            },
            "nl": {
                "afbeelding anp beeld foto": r"(foto|beeld|afbeelding) ?: ?[^.:;!?]{2,60}$|\((foto|beeld|anp)[^()]{0,60}\)\W*$",
            },
        },
        (
            "The ferry against the wall yesterday Credit: Clarion Pictures",
            "A branch in Carrowby. (AP Photo/Ann Lee)",
            "A crow on a lawn. (Credit: J. Ames)",
            "Torres throws from the halfway line and scores (0:22)",
            "Das Rathaus am Montag (Foto: dpa)",
            "Le port mardi. Crédit photo : Jean Roux",
            "El alcalde ayer. Foto: Ana Ruiz",
            "O prefeito na segunda. Foto: Ana Reis",
            "Il sindaco lunedì (Foto: Ansa)",
            "Het stadhuis (Foto: ANP)",
        ),
        (
            "He took no credit: the crew had done it.",
            "There was one picture: a child on a beach. Nobody forgot it.",
            "The bank (AP said on Monday) will close branches.",
            "Sie zeigte ein Foto: Darauf war nichts zu sehen.",
        ),
    ),
    Rule(
        "caption",
        "line",
        "sure",
        "whole",
        {
            "any": {
                "[": r"\[[^\[\].!?…]{0,60}\]",
            },
        },
        ("[quarry-lake]", "[20240816_1009]"),
        ("[…]", "[Editor's note: the bridge was closed in May.]", "[Applause] followed."),
    ),
    Rule(
        "caption",
        "line",
        "likely",
        "start",
        {
            "any": {
                "[": r"\[\d{1,2}/\d{1,2}\] ?\S",
            },
            "en": {
                "file image photo pictured": r"(file|file photo|pictured|in this .{3,30} photo|this .{3,25} photo (shows|taken)|image \d+ of \d+)(:|,| -| \() ?\S",
            },
        },
        (
            "[1/3] The ferry lists after Tuesday's accident.",
            "FILE - The mayor at a rally in May",
            "Pictured: the mayor in May",
        ),
        ("3/4 cup of flour", "Filed late, the appeal was rejected."),
    ),
    Rule(
        "caption",
        "line",
        "likely",
        "whole",
        {
            "cased": {
                "/ for": r".{10,200}[.)] ?/ ?[A-ZÀ-Ž]{2,}(?: [A-ZÀ-Ž]{2,}){1,3}|.{0,140}?\b[A-Z]{2,}(?: [A-Z]{2,})*/[A-Z][\w.'-]+(?: [A-Z][\w.'-]+){1,3}|[A-Z][A-Z.'-]+(?: [A-Z][A-Z.'-]+){1,3} (?:FOR|/) ?(?:THE )?[A-Z][A-Z '.&-]{2,30}",
            },
        },
        (
            "The ferry lists against the breakwater. NORLINK/Oskar Brandt",
            "Los pastores en la nave central. / JULIO SANZ",
            "GREGORY HAIG FOR THE COURANT",
        ),
        (
            "The TCP/IP protocol carries it.",
            "AC/DC play Berlin on Friday",
        ),
    ),
)
