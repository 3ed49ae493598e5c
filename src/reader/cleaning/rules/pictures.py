"""What belongs to pictures: captions and credits."""

from __future__ import annotations

from reader.cleaning.rules.rule import table

_AGENCIES = (
    "getty|reuters|afp|ap|epa|alamy|shutterstock|istock|bloomberg|unsplash|pexels|pool|(associated press)"
)

CAPTION = table(
    {
        "caption next sure line": {
            "any": "+<n>; <Twice>",
            "en": """
                image|photo|picture|video|photograph|illustration [description|caption|credit[s]|source|gallery|(<n> of <n>)]
                <n> of <n> [photos|images]; hide|toggle|show caption
                view|open|see [photo|image|full] gallery[: <words>]; view|open|enlarge [this] image ...
                click to enlarge|expand [image]; slideshow|gallery <paren>[ ]<n> images|photos|pictures[ ]<close>
            """,
            "de": """
                bild|video [<n> von <n>]; bild vergrößern; audio|video starten ...
                bildergalerie|fotostrecke
            """,
            "fr": "image [<n> sur <n>]; agrandir l'image",
            "es": "imagen [<n> de <n>]; ampliar imagen|foto",
            "pt": "imagem [<n> de <n>]; ampliar imagem|foto",
            "it": "immagine [<n> di <n>]; ingrandisci immagine|foto",
            "nl": "afbeelding [<n> van <n>]; [bekijk de] fotoserie|fotogalerij",
        },
        "caption line sure line": {
            "any": "<boxed>; <labelled>",
            "en": f"""
                (photo|photos|photograph|picture|image|images)[ by| credit| source| courtesy| copyright]<is>
                [photo|image|file] (photo|illustration|graphic|video|credit|credits)[ by| source]<is>
                photo|photos|photograph|picture|image|images|illustration by|(courtesy of)|via <words>
                file|handout|stock|library|archive photo|picture|image|footage [(of|from) <rest>]
                {_AGENCIES} [images|photo] [<bar> <words>]; <words>/[ ]({_AGENCIES}) [images|photo|file]
                courtesy [of] <words>; screenshot[:] [of|from] <words>; artist's impression
                provided|submitted|supplied|contributed photo|picture|image
                photo|picture|image provided|supplied|illustration
                (pic|graphic|composite)(:| by) <Name>; [undated] [<Name>] handout
                via x|twitter|facebook|instagram<rest>; image|media|video|audio (caption,)|(source,) <after>
                (photograph,)|(photo,)|(picture,) page <n>; <open><words> <copyright> <Person>
            """,
            "de": """
                (bild|bilder|foto|fotos|grafik|symbolbild|archivbild|bildquelle|bildrechte|bildnachweis)<is>
                symbolbild|archivbild|symbolfoto|archivfoto
            """,
            "fr": "[crédit] (photo|crédit|crédits|image|illustration)<is>; photo d'illustration",
            "es": "(foto|imagen|crédito|fotografía|ilustración)<is>; foto|imagen de archivo",
            "pt": "(foto|fotos|imagem|crédito|reprodução|divulgação)<is>; foto|imagem de arquivo",
            "it": "(foto|immagine|credit|fotografia)<is>; foto|immagine di repertorio|d'archivio",
            "nl": "(foto|beeld|afbeelding|illustratie)<is>; archieffoto",
            "ru": "(фото|иллюстрация)<is>",
            "zh": "图片[均](来源|来自)<tail>; (资料图|题图|摄影|供图)<colon><tail>",
        },
        "caption line likely end": {
            "en": f"""
                <glued>credit<is>
                [photo|image|picture|file] (credit|credits|photo|photograph|picture)[ by| source][ ]:<credit>
                (pictures|image|illustration)[ by| source][ ]:<credit>
                (getty images|shutterstock|istockphoto|ap photo/<words>)<stop>
                <paren>({_AGENCIES}|ap photo|photo|file|supplied)<credited>
                <paren>(photo|image|picture|pic|illustration|credit)[s]<credited>
                <paren><Person> /|for|via <words><credited>; <paren><Person>/<words><credited>; <Person>[ ]/[ ]({_AGENCIES})[ images]<stop>
                <paren><time><close><stop>; <paren><Name> pictures|images|photos|photography|press<close><stop>
            """,
            "de": """
                (foto|fotos|bild|bildquelle|grafik)[ ]:<credit>
                <paren>(foto|bild|symbolbild|archivbild)<credited>
            """,
            "fr": "(crédit|crédits|photo|crédit photo)[ ]:<credit>; <paren>(photo|crédit)<credited>",
            "es": "(foto|imagen|crédito)[ ]:<credit>; <paren>(foto|imagen|archivo)<credited>",
            "pt": """
                (foto|imagem|crédito|reprodução|divulgação)[ ]:<credit>
                <paren>(foto|imagem|arquivo|reprodução|divulgação)<credited>
            """,
            "it": "(foto|immagine|credit)[ ]:<credit>; <paren>(foto|ansa|lapresse)<credited>",
            "zh": "(摄|摄影|供图|制图)<stop>; <few>(供图|视频截图|报道截图)<stop>",
            "nl": "(foto|beeld|afbeelding)[ ]:<credit>; <paren>(foto|beeld|anp)<credited>",
        },
        "caption line likely label": {
            "en": """
                file|(file photo)|pictured; above|below|left|right|top|inset|(main picture)
                chart|map|table|graphic
            """,
        },
        "caption line likely start": {
            "en": "in this ...file photo; this <words> photo shows|(provided by)|(taken <words>)",
        },
        "caption line likely line": {
            "any": """
                <words>. <Word>/<Person>; <open><Person> for|/ [the] <CAPITALS>
                <open><Person> for the <Name>; <open><Person>/[the] <Name>; <open><words>. / <CAPITALS>
            """,
            "en": """
                <open><words> <paren>(left|right|centre|center|second left|second right|pictured)<close><rest>
            """,
        },
    }
)
