"""How the words of quotations relate."""
