"""How an account describes the people whom it names, and whom its pronouns stand for."""
