"""Words that exclude one another, and words that turn a statement round."""
