"""The nouns for what people are, as data, and how two of them stand to each other."""
