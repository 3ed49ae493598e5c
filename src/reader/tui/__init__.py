"""The interface: screens that ask the library in workers, and widgets that draw lines on demand.

app.py opens the screens; commands.py is the one table of keys, each of whose rows names an action of a screen or a view;
safe.py is the only way of foreign text into a widget, strips.py the last station of every line; theme.py and glyphs.py
say how things look. background.py asks the terminal, clipboard.py the system, quick.py hastens the start and failures.py
logs what nobody foresaw. What is shown where is worked out in :mod:`reader.layout`.
"""
