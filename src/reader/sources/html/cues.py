"""Words in the class, id and role of an element that tell what a place on a page is for.

They are what builders of pages commonly call such places. A word is evidence for the scorer, never a verdict:
the article itself stands in a "paywall-content" often enough.
"""

from __future__ import annotations

PLACES: dict[str, frozenset[str]] = {
    place: frozenset(words.split())
    for place, words in {
        "comments": "comment comments disqus livefyre respond reply replies discussion",
        "related": """related recommend recommended recommendations recommendation recirc more popular trending
            mostread relatedposts relatedarticles relatedstories relatedcontent similar suggested teaser teasers outbrain taboola readmore seealso latest""",
        "promotion": """promo promotion newsletter signup subscribe subscription banner sponsor sponsored cta upsell
            paywall marketing donate donation membership offer""",
        "advertisement": "ad ads advert advertisement advertising adsense dfp gpt leaderboard",
        "standfirst": """standfirst deck dek subtitle subheadline subhead subheading summary excerpt intro lede
            strapline tagline abstract""",
        "social": "share sharing social follow facebook twitter like likes",
        "nav": """nav navigation menu navbar breadcrumb breadcrumbs pagination pager toc topbar sitemap skip
            masthead""",
        "byline": """byline author authors bio meta metadata dateline date timestamp published info kicker""",
        "caption": "caption credit credits gallery photo slideshow media image figcaption video",
        "tags": "tag tags tagged topics keywords category categories taxonomy",
        "footer": "footer foot copyright bottom disclaimer legal",
        "aside": "sidebar side rail aside widget widgets secondary complementary sidenav",
        "notice": "modal popup overlay cookie cookies consent gdpr tooltip hidden print notice",
        "form": "form login signin search searchform poll survey",
    }.items()
}
PLACE_OF: dict[str, str] = {word: place for place, words in PLACES.items() for word in words}

CONTENT = frozenset(
    """article body content entry post story text main prose copy articlebody storybody maincontent entrycontent
    postcontent page blog""".split()
)

LANDMARK_TAGS: dict[str, str] = {
    "nav": "nav",
    "aside": "aside",
    "footer": "footer",
    "header": "header",
    "figure": "figure",
    "figcaption": "figure",
    "form": "form",
    "button": "form",
    "label": "form",
    "select": "form",
    "textarea": "form",
    "dialog": "notice",
    "address": "byline",
}
LANDMARK_ROLES: dict[str, str] = {
    "navigation": "nav",
    "menu": "nav",
    "menubar": "nav",
    "complementary": "aside",
    "contentinfo": "footer",
    "banner": "header",
    "search": "form",
    "form": "form",
    "dialog": "notice",
    "alertdialog": "notice",
}
