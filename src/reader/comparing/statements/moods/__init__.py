"""How certain: what is decided here and open there."""
