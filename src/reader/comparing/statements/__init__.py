"""How claims are set against each other: people, offices, causes, places, polarity, sources."""
