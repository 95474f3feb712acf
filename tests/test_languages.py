"""The program speaks Dutch and English, and every message in the code has both."""

from __future__ import annotations

import ast
from datetime import date, time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contentplanner.languages import LANGUAGES, N_, first_weekday, language, system_language
from tools import words

DUTCH, ENGLISH = language("nl"), language("en")
PACKAGE = Path(__file__).parent.parent / "contentplanner"
THURSDAY = date(2026, 12, 3)


def test_a_day_reads_as_people_write_it() -> None:
    assert ENGLISH.long_day(THURSDAY) == "Thursday 3 December 2026"
    assert DUTCH.long_day(THURSDAY) == "donderdag 3 december 2026"
    assert ENGLISH.short_day(THURSDAY) == "Thu 3 Dec"
    assert DUTCH.short_day(THURSDAY) == "do 3 dec"
    assert [spoken.day_and_year(THURSDAY) for spoken in (ENGLISH, DUTCH)] == ["3 Dec 2026", "3 dec 2026"]


def test_months_and_weekdays_have_their_names() -> None:
    assert [spoken.month_title(THURSDAY) for spoken in (ENGLISH, DUTCH)] == ["December 2026", "december 2026"]
    assert [spoken.month_short(THURSDAY) for spoken in (ENGLISH, DUTCH)] == ["Dec", "dec"]
    assert [ENGLISH.weekday_short(day) for day in (0, 6)] == ["Mon", "Sun"]
    assert [DUTCH.weekday_short(day) for day in (0, 6)] == ["ma", "zo"]


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_clock_has_24_hours(code: str) -> None:
    assert language(code).clock(time(9, 0)) == "09:00"
    assert language(code).clock(time(17, 30)) == "17:30"


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_share_is_in_whole_per_cents_that_never_break_from_their_sign(code: str) -> None:
    assert language(code).percent(0.384) == "38\u00a0%"
    assert language(code).percent(1) == "100\u00a0%"


def test_digits_are_grouped_as_the_reader_is_used_to() -> None:
    assert ENGLISH.number(12345) == "12,345"
    assert DUTCH.number(12345) == "12.345"
    assert DUTCH.number(1.5) == "1,5"


def test_names_are_listed_as_a_sentence_lists_them() -> None:
    names = ["Ann", "Bo", "Cas"]
    assert ENGLISH.join(names) == "Ann, Bo and Cas"
    assert DUTCH.join(names) == "Ann, Bo en Cas"
    assert [DUTCH.join(names[:n]) for n in range(3)] == ["", "Ann", "Ann en Bo"]


def test_a_count_chooses_the_form() -> None:
    assert [ENGLISH.ntr("{n} hen", "{n} hens", n) for n in (0, 1, 2, 1000)] == [
        "0 hens", "1 hen", "2 hens", "1,000 hens",
    ]  # fmt: skip


@given(st.text())
def test_what_a_person_typed_survives_whatever_is_in_it(typed: str) -> None:
    assert ENGLISH.tr("About {what}.", what=typed) == f"About {typed}."
    assert ENGLISH.ntr("{n}: {what}", "{n}: {what}", 2, what=typed) == f"2: {typed}"


def test_a_message_without_translation_is_said_in_english() -> None:
    assert DUTCH.tr("Nobody translates this {thing}", thing="{x}") == "Nobody translates this {x}"
    assert DUTCH.ntr("{n} of these", "{n} of those", 2) == "2 of those"
    assert DUTCH.tr("") == ""


def test_an_unknown_language_is_refused() -> None:
    with pytest.raises(ValueError, match="unknown language 'fy'"):
        language("fy")


@pytest.mark.parametrize(
    ("country", "day"), [("NL", 0), ("BE", 0), ("GB", 0), ("US", 6), ("EG", 5), ("XX", 0), ("", 0), ("a b", 0)]
)
def test_a_week_starts_as_the_country_is_used_to(country: str, day: int) -> None:
    assert first_weekday(country) == day


@pytest.mark.parametrize(
    ("variables", "code"),
    [
        ({"LANG": "nl_NL.UTF-8"}, "nl"),
        ({"LANG": "nl_BE@euro"}, "nl"),
        ({"LANG": "en_US.UTF-8"}, "en"),
        ({"LANG": "de_DE.UTF-8"}, "en"),
        ({"LANG": "en_US.UTF-8", "LC_ALL": "nl_NL.UTF-8"}, "nl"),
        ({"LANG": "en_US.UTF-8", "LANGUAGE": "fy:nl:en"}, "nl"),
        ({"LANG": "nl_NL.UTF-8", "LANGUAGE": "en"}, "en"),
    ],
)
def test_the_language_is_the_systems(variables: dict[str, str], code: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("LANG", "LANGUAGE", "LC_ALL", "LC_MESSAGES"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert system_language() == code


@pytest.fixture(scope="module")
def in_code() -> dict[str, words.Message]:
    return words.messages()


def test_every_message_of_the_code_has_a_dutch_translation_with_the_same_placeholders(
    in_code: dict[str, words.Message],
) -> None:
    assert in_code
    assert not words.faults(in_code, words.translations(words.sources()))


def test_the_catalogue_has_no_words_that_the_code_no_longer_uses(in_code: dict[str, words.Message]) -> None:
    assert words.translations([words.CATALOGUE]).keys() <= in_code.keys()


def test_messages_stand_in_the_code_as_they_are_so_that_they_can_be_found() -> None:
    """A choice or a sum of literals inside the call would be extracted as one message that nobody says."""
    joined = (ast.IfExp, ast.JoinedStr, ast.BinOp, ast.BoolOp)
    wrong = [
        f"{path.name}:{call.lineno}"
        for path in PACKAGE.rglob("*.py")
        for call in _calls(ast.parse(path.read_text(encoding="utf-8")))
        for argument in call.args[:2]
        if isinstance(argument, joined) and any(isinstance(part, ast.Constant) for part in ast.walk(argument))
    ]
    assert not wrong, "give each message a call of its own"


def _calls(tree: ast.Module) -> list[ast.Call]:
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    return [call for call in calls if _name(call.func) in words.KEYWORDS]


def _name(function: ast.expr) -> str:
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def test_messages_are_found_in_every_way_they_are_written(tmp_path: Path) -> None:
    (tmp_path / "code.py").write_text(
        'X = N_("marked")\nself.words.tr("said {a}", a=1)\nntr("{n} hen", "{n} hens", 3)\ntr(X)\n'
        'def tr(message): ...\ntr("in two " "pieces")\n'
    )
    found = words.messages(tmp_path)
    assert set(found) == {"marked", "said {a}", "{n} hen", "in two pieces"}
    assert found["{n} hen"].forms == ("{n} hen", "{n} hens")


def test_faults_in_translations_are_found(tmp_path: Path) -> None:
    (tmp_path / "code.py").write_text('tr("a {x}")\ntr("b {x}")\ntr("c")\nntr("{n} d", "{n} ds", 2)\ntr("e")\n')
    part = tmp_path / "part.po"
    part.write_text('msgid "a {x}"\nmsgstr "A {y}"\n\nmsgid "b {x}"\nmsgstr "{x} B"\n\nmsgid "{n} d"\nmsgstr "D"\n\n'
                    'msgid "c"\nmsgstr ""\n\nmsgid "e"\nmsgstr "E"\n')  # fmt: skip
    lines = words.faults(words.messages(tmp_path), words.translations([part]))
    assert [line.removesuffix(f" ({tmp_path.name}/code.py)") for line in lines] == [
        "other placeholders: 'a {x}' -> ('A {y}',)",
        "untranslated: 'c'",
        "untranslated: '{n} d'",
    ]  # messages come in the order of the alphabet


def test_parts_that_disagree_are_named(tmp_path: Path) -> None:
    parts = [tmp_path / "a.po", tmp_path / "b.po"]
    for part, dutch in zip(parts, ("kip", "hen"), strict=True):
        part.write_text(f'msgid "chicken"\nmsgstr "{dutch}"\n\nmsgid "egg"\nmsgstr "ei"\n')
    assert words.conflicts(parts) == ["two translations: 'chicken' -> ('kip',) and ('hen',), which holds"]
    assert words.translations(parts)["chicken"] == ("hen",)


def test_the_catalogue_keeps_every_form_it_is_given(tmp_path: Path) -> None:
    (tmp_path / "code.py").write_text(
        'tr("quote \\" and\\nline é")\nntr("{n} d", "{n} ds", 2)\ntr("open")\n', encoding="utf-8"
    )
    dutch = {'quote " and\nline é': ('aan "\nhaal ï',), "{n} d": ("{n} dee", "{n} dees")}
    catalogue = tmp_path / "nl.po"
    catalogue.write_bytes(words.catalogue_text(words.messages(tmp_path), dutch))
    assert words.translations([catalogue]) == dutch
    assert 'msgid "open"' in catalogue.read_text(encoding="utf-8")


def test_a_mark_changes_nothing() -> None:
    assert N_("as it is") == "as it is"
