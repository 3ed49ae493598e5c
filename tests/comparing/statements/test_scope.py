"""What denials reach."""

from __future__ import annotations

import pytest

from reader.comparing.statements.scope import clause, denials
from reader.language.tokens import tokens


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        ("The mayor did not sign the contract.", {"sign"}),
        ("No water leaked from the tank.", {"water", "leaked"}),
        ("There was no sign of smoke.", {"sign", "smoke"}),
        ("There was not a whiff of smoke.", {"whiff", "smoke"}),
        ("The clerk denied that the files were lost.", {"lost"}),
        ("The clerk refused to sign.", {"sign"}),
        ("Cod are in decline for a sixth year.", set()),
        ("The court ruled out an appeal.", {"appeal"}),
        ("The board has yet to decide.", {"decide"}),
        ("The board has not yet decided.", {"decided"}),
        ("None of them is thought to be in danger.", {"thought", "danger"}),
        ("The mayor was not in court.", {"court"}),
        ("The mayor has not decided whether to sell the mill.", {"decided", "sell"}),
        ("None of the crew of nine was hurt.", {"crew", "nine", "hurt"}),
        ("The gift cost the museum nothing.", set()),
        ("The firm denied that it had dumped waste in the river.", {"dumped", "waste"}),
        ("Not only the mayor signed.", set()),
        ("What it did not have was a bell.", {"bell"}),
        ("The mayor disputed that Orla Fenwick sold the mill.", {"sold"}),
        ("The mayor disputed that sale.", set()),
        ("The ending did not come about as he crashed out.", {"come"}),
        ("There were no-bid contracts.", {"bid"}),
        ("The clerk denied that no files were lost.", set()),
        ("The clerk denied that the files burned.", {"burned"}),
        ("Nor will the files be found.", {"found"}),
        ("Not once did the clerk open the files.", {"open"}),
        ("At no point did Orla Fenwick open the files.", {"open"}),
        ("The No campaign opened the files.", set()),
        ("The clerk dismissed talk that she had lost the files.", {"lost"}),
        ("The clerk rejected claims by the mill that files burned.", {"files", "burned"}),
        ("The clerk rejected the claims.", set()),
        ("Neither the mayor nor the police were told.", {"told"}),
        ("The mill lacked a permit.", {"permit"}),
        ("The mill was unable to pay.", {"pay"}),
        ("There was no duty for any of the money to be repaid.", {"duty", "money", "repaid"}),
        ("He denied, however, that the mill had burned.", {"burned"}),
        ("Nobody from the mill opened the files.", {"opened"}),
        ("No jobs at the mill are at risk.", {"jobs"}),
        ("She did not say what the mill made.", {"say"}),
        ("The fire was not as bad as the flood.", set()),
        ("She left after her failed bid for the mill.", set()),
        ("No jobs are at risk.", {"risk"}),
        ("No bridges will have to close.", {"close"}),
        ("No charges were filed.", {"charges", "filed"}),
        ("No sign of smoke was seen.", {"sign", "smoke", "seen"}),
        ("The debts, none of which will be repaid, grew.", {"repaid"}),
        ("A judge cleared the mayor of taking bribes.", {"taking", "bribes"}),
        ("A judge cleared the mayor of fraud.", set()),
    ],
)
def test_a_denial_reaches_to_the_end_of_what_it_takes(text: str, denied: set[str]) -> None:
    words = tokens(text)
    assert {words[k].text for k in denials(words)} == denied


def test_a_clause_ends_at_a_mark_or_a_conjunction() -> None:
    words = tokens("The ship sank, but the crew survived when help came.")
    first, last = clause(words, 7)
    assert [t.text for t in words[first:last]] == ["the", "crew", "survived"]
