"""What two accounts call one person, place or thing, and where it is."""
