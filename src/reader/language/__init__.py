"""Text becomes sentences, tokens and values."""
