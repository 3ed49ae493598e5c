"""Headings that say what kind of text follows, and nothing of the story; with what stands under them they are kept."""

from __future__ import annotations

_BY_LANGUAGE = {
    "en": """
        abstract, analysis, at a glance, background, by the numbers, conclusion, context, dive brief, fast facts
        highlights, in brief, in numbers, in short, introduction, key dates, key details, key facts, key findings
        key insight, key insights, key points, key takeaway, key takeaways, overview, quick facts, summary, the basics
        the big picture, the bottom line, the details, the facts, the gist, the latest, the numbers
        the short version, the story so far, tl;dr, too long; didn't read, what happened, what happens next
        what to watch, what we know, what you need to know, what's next, why it matters
    """,
    "de": """
        auf einen blick, das wichtigste in kürze, das wichtigste, hintergrund, kurz und bündig, zusammenfassung, fazit
    """,
    "fr": """
        en bref, l'essentiel, à retenir, en résumé, le contexte, ce qu'il faut retenir, l'essentiel à retenir
    """,
    "es": "en resumen, resumen, las claves, puntos clave, en breve, contexto, lo esencial",
    "pt": "em resumo, resumo, em síntese, pontos principais, contexto, o essencial",
    "it": "in breve, in sintesi, i punti chiave, riassunto, il contesto, punti chiave",
    "nl": "in het kort, samenvatting, kort samengevat, achtergrond, de belangrijkste punten",
    "ru": "коротко, кратко, главное, контекст, что известно",
}

LABELS = frozenset(
    label.strip()
    for labels in _BY_LANGUAGE.values()
    for line in labels.strip().splitlines()
    for label in line.split(",")
)
