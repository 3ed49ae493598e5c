"""What one account says and the other denies or says the opposite of."""
