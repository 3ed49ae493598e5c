"""The verb of saying beside a quotation, and its subject."""

from __future__ import annotations

import pytest
from tests.language.account import read

from reader.language.names.names import Mention
from reader.language.quoting import cues
from reader.language.quoting.cues import Cue, is_active, is_inverted, is_verb


def subject(cue: Cue | None) -> str | None:
    if cue is None or cue.subject is None:
        return None
    if isinstance(cue.subject, str):
        return cue.subject
    return cue.subject.entity if isinstance(cue.subject, Mention) else cue.subject.text


def after(text: str) -> str | None:
    (passage,) = read(text)
    return subject(cues.after(passage, 0, len(passage.text)))


def before(text: str) -> str | None:
    (passage,) = read(text)
    return subject(cues.before(passage, 0, len(passage.text)))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (", said Maria Berg of Lune.", "Maria Berg"),
        (", Maria Berg said later.", "Maria Berg"),
        (", said the mayor of Lune, Maria Berg.", "Maria Berg"),
        (", as Maria Berg put it.", "Maria Berg"),
        (", as Maria Berg put the cup down.", None),
        (", shuddered baker Maria Berg.", "Maria Berg"),
        (", shrugs Maria Berg of Lune.", "Maria Berg"),
        (", notes in Lune Street said.", None),
        (", Maria Berg of Save Our Reeds hollered.", "Maria Berg"),
        (", the chief baker of Lune, Dr Maria Berg, said.", "Maria Berg"),
        (", opened in May.", None),
        (", a spokesman for Lune Foods said.", "a spokesman for Lune Foods"),
        (", the lawsuit says.", "the lawsuit"),
        (", according to the mayor, Maria Berg.", "Maria Berg"),
        ("and Maria Berg said nothing.", None),
        ("is what they read.", None),
        ("is how Maria Berg, a baker, got out.", "Maria Berg"),
        (", was the verdict of Maria Berg, a baker.", "Maria Berg"),
        (", was the mill of Maria Berg.", None),
        ("; Maria Berg wrote off the mill.", None),
        (", said Lune's chief baker, Maria Berg.", "Maria Berg"),
        (", sighed the gaffer, 52.", "the gaffer"),
        (", Berg's rep told the paper.", "Berg's rep"),
        (", Maria Berg could never say.", None),
        (", she said.", "she"),
        (", the lead baker Maria Berg, a friend of Lund and of Holt, and a baker, said.", "Maria Berg"),
        (", Maria Berg, a baker, has written.", "Maria Berg"),
        (", as a song written by Maria Berg goes.", None),
        ("is selling well in the towns where people say so.", None),
        (") and Maria Berg now says nothing.", None),
        ("bread, and when Peter Lund comes he swears.", None),
        (", the letter read.", "the letter"),
        (", aides of Lune later said.", None),
        (", some bakers later said.", "some bakers"),
        (", it said.", "it"),
        (", Lune Foods spokeswoman Maria Berg said.", "Maria Berg"),
        ("were closed that day, reports Maria Berg.", "Maria Berg"),
        ("were closed that day, Maria Berg said.", "Maria Berg"),
    ],
)
def test_who_is_named_after_a_quotation(text: str, name: str | None) -> None:
    assert after(text) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Maria Berg said that", "Maria Berg"),
        ("Maria Berg, who runs Lune Foods, said that", "Maria Berg"),
        ("The mayor, Maria Berg, called it", "Maria Berg"),
        ("Russia's foreign ministry said it was", "Russia's foreign ministry"),
        ("Maria Berg was angry:", "Maria Berg"),
        ("Lund's daughter Maria Berg was angry:", "Maria Berg"),
        ("The bakers, Lund & Berg, put out a statement:", None),
        ("It was described as", None),
        ("On Maria Berg:", None),
        ("On the new roof, Maria Berg is direct:", "Maria Berg"),
        ("To the crowd she was solemn:", "she"),
        ("Asked about the roof, Maria Berg was blunt:", "Maria Berg"),
        ("As the baker Maria Berg points out,", "Maria Berg"),
        ("As the baker Maria Berg put it, the roof was", "Maria Berg"),
        ("Maria Berg, the baker, mumbled that", "Maria Berg"),
        ("The loaves sell, with Maria Berg, a baker, insisting that", "Maria Berg"),
        ("Maria Berg said that two in three couldn't tell or", "Maria Berg"),
        ("Maria Berg claims her bakers", "Maria Berg"),
        ("The suit claims he was left with", "The suit"),
        ("Stormline, the market leader, said", "Stormline"),
        ("Lune Foods denies it all and says bread is", "Lune Foods"),
        ("Maria Berg, in her words,", "her"),
        ("Loaves, she points out,", "she"),
        ("Loaves, Maria Berg points out,", "Maria Berg"),
        ("On Monday, in May,", None),
        ("The pilot, Captain Maria Berg, said", "Maria Berg"),
        ("Maria Berg, President Lune North, said to all the bakers that", "Maria Berg"),
        ("Lune's ambassador to Arle accused the Orn and warned that", "Lune's ambassador"),
        ("Lune's foreign ministry said it viewed the loaf as", "Lune's foreign ministry"),
        ("A study by a Lune-based baker, Maria Berg, said", "Maria Berg"),
        ("Maria Berg admitted that the mill had burned, saying that", "Maria Berg"),
        ("Peter Lund denied it, his baker Maria Berg saying that", "Maria Berg"),
        ("Peter Lund told Maria Berg to say", "Peter Lund"),
        ("Maria Berg pleaded guilty to", None),
        ("Maria Berg pleaded with him:", "Maria Berg"),
        ("Maria Berg chose to no longer see bread burn, while Lund cheered the", None),
        ("Lune Foods, which bakes, issued a statement warning that", "Lune Foods"),
        ("A study by the Institute of Bread, a charity, concluded that", "A study by the Institute of Bread"),
        ("Holt met Maria Berg in a field of rye, sometimes called", None),
        ("The woman who came for her hungry son once asked me,", "The woman"),
        ("In the hall the hungry bakers began shouting", "the hungry bakers"),
        ("They called it", "They"),
        (
            "Maria Berg, a young sister of the heir to the mill, Peter, has often told us that it was",
            "Maria Berg",
        ),
        ("Maria Berg, Senior President of bread for Lune, Inc., says it was", "Maria Berg"),
        ("Maria Berg assured the council on Monday, in a letter, that it was", "Maria Berg"),
        ("On Friday, the UK has again urged an", "UK"),
        ("The bakers who fled from Arle to Lune urged an", None),
        ("The raid was condemned, with the Lune Council warning that it was", "Lune Council"),
        ("Holt met Maria Berg, described as", None),
        (
            "Maria Berg, Senior Vice President of bread for Lune Foods, says that all the bakers were",
            "Maria Berg",
        ),
        ("Bread is filling what consumers now consider", "consumers"),
        ("She heard a sound before her daughter cried out", "her daughter"),
        ("The Department of Bread complaint says", "The Department of Bread complaint"),
    ],
)
def test_who_is_named_before_a_quotation(text: str, name: str | None) -> None:
    assert before(text) == name


def test_a_form_in_ing_that_tells_of_a_noun_is_no_verb_of_saying() -> None:
    assert before("On the new reporting structure of the bakery:") is None
    assert before("The mayor, Maria Berg, adding a warning:") == "Maria Berg"


def test_a_subject_that_is_left_out_is_told_from_one_that_is_not_understood() -> None:
    for text, is_left_out in (("adding that", True), ("two out of three, when asked, said", False)):
        (passage,) = read(text)
        cue = cues.before(passage, 0, len(text))
        assert cue is not None and cue.is_left_out == is_left_out


@pytest.mark.parametrize(
    ("text", "verb", "tells"),
    [
        ("Maria Berg said so.", 2, True),
        ("It was said so.", 2, False),
        ("Maria Berg could say so.", 3, False),
        ("Maria Berg would say so.", 3, True),
        ("Its saying is old.", 1, False),
    ],
)
def test_a_verb_in_the_active_voice_tells_who_speaks(text: str, verb: int, tells: bool) -> None:
    (passage,) = read(text)
    assert is_active(passage.between(0, len(text)), verb) is tells


@pytest.mark.parametrize(
    ("text", "is_it"),
    [
        ("shrugs Maria Berg.", True),
        ("shrugs baker Maria Berg.", True),
        ("shrugs in a hall of Maria Berg.", False),
        ("shrugs.", False),
    ],
)
def test_a_name_right_behind_a_verb_is_its_subject(text: str, is_it: bool) -> None:
    (passage,) = read(text)
    assert is_inverted(passage, passage.between(0, len(text)), 0) is is_it


@pytest.mark.parametrize(
    ("text", "word", "is_it"),
    [
        ("She claims it.", 1, True),
        ("Maria Berg claims it.", 2, True),
        ("The lawsuit claims he fell.", 2, True),
        ("The lawsuit claims of Lune.", 2, False),
        ("Bold claims fell.", 1, False),
    ],
)
def test_a_word_that_is_a_noun_as_often_is_a_verb_behind_its_subject(
    text: str, word: int, is_it: bool
) -> None:
    (passage,) = read(text)
    assert is_verb(passage, passage.between(0, len(text)), word) is is_it


def test_who_tells_a_thing_says_more_than_by_whom_the_thing_was_announced() -> None:
    assert (
        before("Maria Berg told reporters that the deal announced by Orla Fenwick on Monday") == "Maria Berg"
    )
    assert before("The deal, described by Orla Fenwick as") == "Orla Fenwick"
