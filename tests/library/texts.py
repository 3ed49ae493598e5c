"""Two accounts of an invented story, and one of another."""

BRIDGE = """\
Inspectors closed the Brannock footbridge on Tuesday after engineer Mira Solveig found a crack in a girder.

The bridge carries about 3,000 walkers a day between Brannock and Ulverholm, the harbour board said on Wednesday.

"We would rather close it a week too early than an hour too late," Solveig said at the harbour board in Ulverholm.
"""

BRIDGE_AGAIN = """\
The harbour board shut the Brannock footbridge this week when Mira Solveig, its engineer, noticed a crack.

Walkers between Brannock and Ulverholm, some 3,000 of them daily, now take the ferry until a girder is replaced.

Solveig told the board in Ulverholm that closing early was better than closing late.
"""

CHEESE = """\
A small dairy near Tolmin won the national prize for its blue cheese, the jury announced in Ljubljana on Friday.

Cheesemaker Anja Kobal said that the milk comes from forty goats that graze above the village all summer long.
"""
