"""How values are set against each other: their places, what they may equal, what contradicts what."""
