"""Screens: compose, bind, handle; text logic lives elsewhere."""
