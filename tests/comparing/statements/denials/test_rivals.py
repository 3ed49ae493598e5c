"""Did and did not."""

from __future__ import annotations

import pytest
from tests.comparing.pairing import against, both_ways, told

from reader.comparing.statements.denials.rivals import MODEL, differences, rivals
from reader.model import Account, Difference


def opposed(left: Account, right: Account) -> list[Difference]:
    return list(differences(against(left, right, one_story=False)))


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            "No water leaked from the tank, the plant said.",
            "Some water did leak from the tank, the plant said.",
        ),
        ("The mayor did not sign the contract.", "The mayor signed the contract."),
        ("The dam was never inspected by the state.", "The dam was inspected by the state."),
        ("The board accepted the offer on Monday.", "The board rejected the offer on Monday."),
        ("The bridge to the island is closed.", "The bridge to the island has stayed open."),
        ("The barn was destroyed.", "The barn was left untouched."),
        ("Orla Fenwick will leave in May.", "Orla Fenwick will stay on as chairman."),
        ("The mill denied that it had ignored warnings.", "The mill admitted that it had ignored warnings."),
        ("The mill has not decided whether to sue the state.", "The mill will take the state to court."),
        ("The owner of the mill was not told of the leak.", "The owner of the mill was told of the leak."),
        ("The board had no warning before the fire.", "The board was warned of the fire."),
        ("The bill of the mill is unpaid.", "The bill of the mill was paid in May."),
        ("The talks ended without agreement.", "The two sides reached an agreement."),
        ("Orla Fenwick rejected claims that she had quit.", "Orla Fenwick resigned in May."),
        ("The panel cleared Berg of any part in it.", "Berg was handed a ban for his part in it."),
        ("The police had not opened an inquiry into Berg.", "Detectives had Berg under investigation."),
        ("The door of the mill was locked.", "The door of the mill was hanging open."),
        ("A judge cleared Berg of misleading the town.", "Berg misled the town."),
        ("No houses by the mill will have to close.", "Two houses by the mill are to close."),
        ("Orla Fenwick conceded that the mill knew.", "Orla Fenwick denied, however, that the mill knew."),
    ],
)
def test_what_is_done_here_and_undone_or_denied_there_contradicts_it(left: str, right: str) -> None:
    assert len(both_ways(opposed, left, right)) == 1


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The mayor did not sign the contract.", "The mayor refused to sign the contract."),
        ("Not only the mayor signed the contract.", "The mayor signed the contract."),
        ("There were no-bid contracts with the builder.", "There were contracts with the builder."),
        ("The board accepted the offer.", "The board did not reject the offer."),
        ("No trains ran before Friday.", "The line canceled all trains before Friday."),
        ("The mayor did not sign the contract.", "The mayor would go if she signed the contract."),
        ("“Do not wake the bear,” Berg said.", "“Wake the bear,” was what Berg said."),
        ("Riders could not tell the difference.", "Riders noticed no difference."),
        ("No masks were used on the train.", "The masks on the train did not fall."),
        ("The board was kept in the dark about the mill.", "The board of the mill told the mayor."),
        ("In another hour the dam would have failed.", "The dam did not fail."),
        ("No one was seriously hurt on the train.", "Two people were hurt on the train."),
        ("The No camp was led by Orla Fenwick.", "The camp was led by Orla Fenwick."),
        ("Seven of the crew were hurt in the fire.", "Two of the crew were unharmed in the fire."),
        ("The dam has not yet been inspected.", "The dam will be inspected in May."),
        ("Nor has the date been fixed.", "The date will be fixed in June."),
        ("The bridge stays shut until Monday.", "The bridge will reopen on Monday."),
        ("The bridge stays shut until Monday.", "The bridge reopens on Monday."),
        ("The ferry did not sail on Sunday.", "The ferry sailed on Monday."),
        ("He signed the contract.", "She did not sign the contract."),
        ("The vote leaves two bids for the mill.", "Two bids for the mill remain."),
        ("Nobody noticed the leak until Friday.", "A guard noticed the leak on Friday."),
        ("The state has ruled out a new dam.", "Farmers want a new dam, which the state opposes."),
        ("The court heard a non-hostile witness.", "The court heard that he is not a hostile witness."),
        ("Berg refused to cooperate with the court.", "The court regretted his refusal of cooperation."),
        ("The board relieved Berg of his post.", "Berg had a disappointing year in his post."),
        ("The mill did not burn.", "Did the mill burn?"),
        ("No jobs are at risk at the mill.", "The mill has 90 jobs."),
        ("Nobody had escaped from the jail for 20 years.", "A thief escaped from the jail in 1990."),
        ("The mill stays shut until Monday.", "The mill will open on Monday."),
        ("Orla Fenwick was for the plan.", "While Fenwick was for the plan, Ada Berg was against it."),
        ("“Nobody is going to pay for the mill,” Berg said.", "Berg is going to the mill."),
        ("The town bought the well to avoid the price of a new dam.", "A new dam was built by the town."),
    ],
)
def test_what_only_looks_like_it_is_silent(left: str, right: str) -> None:
    assert both_ways(opposed, left, right) == []


def test_sentences_without_anything_in_common_are_not_asked() -> None:
    left, right = told("The bridge is closed."), told("The bridge is open.")
    assert rivals(against(left, right, {}, one_story=False)) == []


def test_two_sentences_that_each_have_their_counterpart_are_not_set_against_each_other() -> None:
    left, right = (
        told("Some think that the tanks were poisoned. The inquiry found no poison in the tanks.")
        for _ in "ab"
    )
    odds = {(0, 0): 1.0, (1, 1): 0.95, (0, 1): 0.15}
    assert list(differences(against(left, right, odds, one_story=False))) == []
    odds = {(0, 1): 0.95}
    assert len(list(differences(against(left, right, odds, one_story=False)))) == 1


@pytest.mark.parametrize("likely", [0.0, 0.05, 0.3, 0.6, 0.95])
def test_leaving_out_what_cannot_become_likely_enough_leaves_out_no_contradiction(likely: float) -> None:
    left = told(
        "The bridge was closed and did not reopen.", "No one was hurt.", "“The dam held,” said Orla Fenwick."
    )
    right = told(
        "The bridge is open.", "The bridge did reopen, but the dam broke.", "Two people were hurt by it."
    )
    odds = {(i, j): likely if i == j else 0.1 for i in range(3) for j in range(3)}
    few, all_ = (rivals(against(left, right, odds), least=least) for least in (MODEL.conflict, 0.0))
    assert MODEL.conflicts(few) == MODEL.conflicts(all_)
    assert len(few) < len(all_) or likely > 0


def test_the_surer_the_link_the_surer_the_contradiction() -> None:
    left, right = told("The bridge is closed."), told("The bridge is open.")
    (sure,) = rivals(against(left, right))
    (unsure,) = rivals(against(left, right, {(0, 0): 0.05}))
    assert len(sure.features) == len(MODEL.features)
    likely = MODEL.likely(sure.features)
    assert likely >= MODEL.conflict and likely > MODEL.likely(unsure.features)
