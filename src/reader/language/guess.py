"""Which language a text is written in, by its script and by its commonest words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from functools import cache

from reader.sources.scripts import count

COMMONEST = {
    "en": """the of and to in a is that for it was on with as he be at by i this had not are but from or have an they
    which one you were her all she there would their we him been has when who will more no if out so said what its
    than into them can only other his about after could these over our how because two also where before""",
    "de": """der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er
    hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis
    mehr durch man sein wurde sei ihr seine wenn können ich wir gegen unter kein schon""",
    "fr": """de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec son cette
    ont été mais comme ou leur elle aux si on nous ses tout fait était aussi ces dont entre sans après deux je vous
    même être peut cela selon""",
    "es": """de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin
    sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está mi porque qué
    sólo han yo hay vez puede""",
    "pt": """de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu sua ou
    quando muito nos já eu também só pelo pela até isso ela entre depois sem mesmo aos ter seus quem nas me esse eles
    você foi são está tem ser""",
    "it": """di e il la che in a per un del non è una con i da le si al dei nel come lo più della alla sono gli anche ha
    delle o ma dal nella ed su se era cui fra questo tra ai suo dopo due degli stato essere sulla loro hanno ci quando
    prima dalla""",
    "nl": """de van het een en in is dat op te zijn met voor niet aan er om die als ook maar bij door naar uit worden nog
    dan over wordt ze heeft hij ik we wel meer werd geen kan al hebben tot deze zo wat haar zich hun onder of was ze
    zou""",
    "sv": """och i att det som en på är av för med till den har de inte om ett han men var jag sig från vi så kan när
    efter ska också vid""",
    "da": """og i at det er en til på som med for af de den der har ikke et om var han men jeg sig fra vi så kan når
    efter også ved blev""",
    "no": """og i å det er en til på som med for av de den der har ikke et om var han men jeg seg fra vi så kan når etter
    også ved ble""",
    "fi": """ja on ei se että oli hän mutta ovat kun myös joka niin kuin tai sen jo vain mukaan ole""",
    "pl": """w i na z się do że nie to jest o jak po od za ale przez dla co są a tym być już tego jego był oraz ze też
    przed""",
    "cs": """a v se na že je s o z do to i ve pro za jsou jako by ale k po od podle však jeho tak nebo které""",
    "hu": """a az és hogy nem is egy meg volt ez de csak már mint még van el ki azt lesz után szerint""",
    "ro": """de a și în la cu că nu o un pe din care este se mai pentru au fost prin dar după sau ale""",
    "tr": """ve bir bu da de için ile çok olarak olan daha gibi ne var en kadar sonra ama değil olduğu""",
    "id": """yang dan di itu dengan untuk dari dalam tidak ini pada akan ke adalah juga mereka oleh ada atau sebagai
    karena saya bisa kita telah""",
    "vi": """và của là có trong cho các không được với một những này để người đã khi về từ đến""",
    "ru": """и в не на что с он как это по но из у к за от его все а о то же для было так бы мы они был до или чтобы
    она после при только их будет уже более также""",
    "uk": """і в не на що з він як це по але у до за від його все а та про для було ми вони був чи щоб вона після при
    їх буде вже""",
    "bg": """и в на да се не за от с че е това са по като до при си към са ще беше които или""",
    "el": """και το να του η της με για από που την στο ο σε τα είναι τον οι των δεν θα""",
    "ar": """في من على إلى أن التي الذي هذا عن ما لا مع كان بعد هذه قال بين كما قد كل ذلك أو لم و""",
    "fa": """و در به از که این است را با برای آن یک بر تا می شد کرد هم خود""",
    "he": """של את על לא הוא זה עם כי גם אל היא אני כל או אבל אם יש היה""",
    "hi": """के में है की को से का और पर ने कि यह एक नहीं भी हो इस लिए""",
}
"""The words met most often in each language, content words among them: enough to tell languages apart."""

_WORD = re.compile(r"[^\W\d_]+")
_SCRIPTS = (
    ("ja", "\u3040-\u30ff"),
    ("ko", "\uac00-\ud7a3"),
    ("zh", "\u4e00-\u9fff"),
    ("th", "\u0e00-\u0e7f"),
)
_SCRIPT_SHARE = 0.15  # of the characters; Japanese mixes its own letters into Chinese ones
_ENOUGH = 3000  # characters that settle the matter
_LEAST = 0.12  # share of such words below which no language is named
_FEW = 3  # of them that a short text must have


def language_of(texts: Iterable[str]) -> str | None:
    """The ISO 639-1 code of the language of some texts, None where they do not tell."""
    sample = _sample(texts)
    for language, letters in _SCRIPTS:
        if count(letters, sample) > _SCRIPT_SHARE * len(sample):
            return language
    words = _WORD.findall(sample.lower())
    counts: Counter[str] = Counter()
    for word, times in Counter(words).items():
        for language in _speakers().get(word, ()):
            counts[language] += times
    if not counts:
        return None
    # Languages come in the order of the table, so that equal counts are always decided alike.
    best = max(COMMONEST, key=lambda language: counts[language])
    return best if counts[best] >= max(_FEW, _LEAST * len(words)) else None


@cache
def commonest_words(language: str | None) -> frozenset[str]:
    """The commonest words of a language; those of English, the commonest second language, where it is unknown."""
    return frozenset(COMMONEST.get(language or "en", "").split())


@cache
def _speakers() -> dict[str, tuple[str, ...]]:
    """Word -> the languages that have it."""
    found: dict[str, list[str]] = {}
    for language, words in COMMONEST.items():
        for word in set(words.split()):
            found.setdefault(word, []).append(language)
    return {word: tuple(languages) for word, languages in found.items()}


def _sample(texts: Iterable[str]) -> str:
    """The longest of some texts, since menus are no language; up to a length that settles the matter."""
    chosen: list[str] = []
    length = 0
    for text in sorted(texts, key=len, reverse=True):
        chosen.append(text)
        length += len(text)
        if length > _ENOUGH:
            break
    return " ".join(chosen)[: 2 * _ENOUGH]
