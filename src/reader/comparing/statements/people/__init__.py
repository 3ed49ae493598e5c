"""Who is what: offices, relations and rank of the people in two accounts."""
