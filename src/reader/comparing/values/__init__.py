"""How values are set against each other.

The way through: :mod:`.mentions` finds the values of an account, each in its row, with its slot, the words around it
(:mod:`.slots`, :mod:`.slot_likeness`); :mod:`.implied` adds what an account only implies. :mod:`.verdicts` says what two
values say of each other: in linked sentences :mod:`.matching` finds those that agree, and knows from them which are settled
and contradict nothing. What is left and excludes one another, unless they are :mod:`.others`, are :mod:`.rivals`, of which
:mod:`.features` decide whether they are told. :mod:`.about` names what a value is of; :mod:`.telling` are values hardly met
twice, :mod:`.slips` of one another those nearly alike.
"""
