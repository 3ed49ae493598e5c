"""Names of people, organisations and places, and how people are described."""
