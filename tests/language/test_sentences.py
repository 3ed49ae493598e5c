"""Where sentences end."""

from __future__ import annotations

import pytest

from reader.language.sentences import spans


def split(text: str) -> list[str]:
    return [text[start:end] for start, end in spans(text)]


@pytest.mark.parametrize(
    "sentences",
    [
        ("The pier fell at noon.", "Nobody was on it."),
        ("Who saw it fall?", "Nobody!", "The gulls perhaps."),
        ("“We ran,” she said.", "“Then it was gone.”", "He nodded."),
        ("“It was late.", "We went home.”"),
        ("“Really?”", "Orla Fenwick left."),
        ("“Really?”", "Orla Fenwick said she had not heard."),
        ('"It fell."', '"It did not."'),
        ("It cost 4.2 million euros.", "It lasted 3 days."),
        ("(It had been closed.)", "Now it is gone."),
        ("It fell at 6.40 p.m.", "The crowd had left by then."),
        ("They came from the U.S.", "The engineers were tired."),
        ("He called Mr. Lund and Dr. Fenwick.", "They came at once."),
        ("J. K. Fenwick spoke first.", "P. Lund followed."),
        ("桥在中午倒塌。", "没有人受伤！", "为什么？"),
        ("他说：“桥倒了。”", "大家都走了。"),
        ("市长说桥关了。", "“我们没有钱。”", "他走了。"),
        ("Il dit : « C’est fini. »", "Elle part."),
        ("Er sagte: „Es ist vorbei.“", "Dann ging er."),
        ("पुल गिर गया।", "कोई घायल नहीं हुआ।"),
        ("انهار الجسر.", "هل أصيب أحد؟", "لا."),
    ],
)  # fmt: skip
def test_a_sentence_ends_at_its_mark(sentences: tuple[str, ...]) -> None:
    joint = "" if sentences[0][-1] in "。！？" or sentences[0].endswith("。”") else " "
    assert split(joint.join(sentences)) == list(sentences)


@pytest.mark.parametrize(
    "text",
    [
        "It fell... Then it rose again.",
        "It fell… Nobody saw it.",
        "He arrived at 8 a.m. Tuesday with a crane.",
        "Lund vs. Fenwick was the case.",
        "It is No. 7 of the list.",
        "It was moved on Feb. 3 by St. Olaf workers.",
        "“Really?” she asked.",
        "“Really?” Orla Fenwick quietly asked before the vote.",
        "Am 3. Mai fiel die Brücke.",
        "「もう終わりだ。」と彼は言った。",
        "Gen. Fenwick met Sen. Lund.",
    ],
)
def test_a_sentence_goes_on(text: str) -> None:
    assert split(text) == [text]


def test_the_number_of_a_list_item_belongs_to_its_sentence() -> None:
    assert split("1. The pier. 2. The crane.") == ["1. The pier.", "2. The crane."]


@pytest.mark.parametrize("text", ["", "  ", "\n"])
def test_blank_text_has_no_sentence(text: str) -> None:
    assert spans(text) == []


def test_blanks_around_a_sentence_are_not_part_of_it() -> None:
    assert spans("  It fell.  It rose. ") == [(2, 10), (12, 20)]


def test_a_sentence_may_end_at_the_full_stop_of_any_script() -> None:
    for mark in ".!?‼⁇⁈⁉։؟۔।॥။។።፧":
        text = f"It fell{mark} It rose."
        assert [text[start:end] for start, end in spans(text)] == [f"It fell{mark}", "It rose."]
    for mark in "。！？｡":
        text = f"桥塌了{mark}没有人受伤。"
        assert [text[start:end] for start, end in spans(text)] == [f"桥塌了{mark}", "没有人受伤。"]


@pytest.mark.parametrize(
    "text",
    [
        "Der Konzern zahlt 2,5 Mrd. Euro für die Werft.",
        "Die Stadt gab 3 Mio. Euro aus.",
        "Die Brücke wurde am 3. März 2026 eröffnet.",
        "Im 4. Quartal sank der Umsatz.",
    ],
)
def test_a_sentence_goes_on_behind_a_shortened_million_and_an_ordinal(text: str) -> None:
    assert spans(text) == [(0, len(text))]


def test_a_number_may_still_end_a_sentence() -> None:
    assert len(spans("Es waren 12. Danach kamen mehr.")) == 2
