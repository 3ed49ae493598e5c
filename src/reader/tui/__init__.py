"""The interface: screens that ask the library in workers, and widgets that draw lines on demand."""
