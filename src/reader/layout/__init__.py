"""Pure arrangement of what is shown: rows of a comparison, wrapped lines, heights. Knows no toolkit."""
