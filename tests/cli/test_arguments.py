"""What a person gets who asks for help, or writes something that can't be understood."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from contentplanner import __version__
from contentplanner.cli.help import COMMANDS

Run = Callable[..., tuple[int, str, str]]


def test_the_version_is_said(run: Run) -> None:
    assert run("--version") == (0, f"contentplanner {__version__}\n", "")


@pytest.mark.parametrize("lang", ["en_GB.UTF-8", "nl_NL.UTF-8"])
@pytest.mark.parametrize("command", ["", *COMMANDS])
def test_help_is_everywhere_and_in_the_language_of_the_system(
    run: Run, monkeypatch: pytest.MonkeyPatch, command: str, lang: str
) -> None:
    monkeypatch.setenv("LANG", lang)
    code, out, err = run(*command.split(), "--help")
    assert (code, err) == (0, "")
    usage = {"en_GB.UTF-8": "usage: ", "nl_NL.UTF-8": "gebruik: "}[lang]
    assert out.startswith(f"{usage}contentplanner{' ' * bool(command)}{command} ")
    assert ("show this help" in out) == lang.startswith("en")


def test_the_help_of_the_program_names_every_command(run: Run) -> None:
    _, out, _ = run("--help")
    assert all(f"  {name}" in out for name in COMMANDS)


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        ("check", "the following arguments are required: PLAN. See “contentplanner check --help”."),
        ("check p --form json", "unrecognized arguments: --form json. See “contentplanner check --help”."),
        ("check p q", "unrecognized arguments: q. See “contentplanner check --help”."),
        ("check p --lang", "argument --lang: expected one argument. See “contentplanner check --help”."),
        ("new p --sample fr", "argument --sample: invalid choice: 'fr'"),
        ("check p --from 1-12-2026", "argument --from: “1-12-2026” is no date; write it as year-month-day"),
        ("check p --to 2026-02-30", "argument --to: “2026-02-30” is no date"),
        ("check p --today 9999-12-31", "argument --today: “9999-12-31” is too far away for a plan"),
        (
            "check p --from 2026-12-02 --to 2026-12-01",
            "The period ends on 2026-12-01, before it begins on 2026-12-02. Give --from and --to in that order.",
        ),
        ("export p", "the following arguments are required: OUT, --profile."),
        ("export p out --profile pdf", "argument --profile: invalid choice: 'pdf'"),
        ("read", "the following arguments are required: FILE.csv."),
        ("chek", "There is no command and no plan “chek”. See “contentplanner --help”."),
        ("chek plan --from x", "There is no command and no plan “chek”. See “contentplanner --help”."),
        ("plan.contentplan other", "unrecognized arguments: other. See “contentplanner --help”."),
        ("--verbose", "unrecognized arguments: --verbose."),
        ("check none.contentplan", "There is no file “"),
        ("export none.contentplan x.csv --profile csv", "There is no file “"),
        ("new plan.txt", "“plan.txt” has another ending than a plan. Choose a name that ends in .contentplan."),
        ("new none/plan", "“plan.contentplan” can't be made: there is no folder “"),
        ("read none.csv", "There is no file “none.csv”."),
    ],
)
def test_every_mistake_is_one_line_and_ends_with_2(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: str, says: str
) -> None:
    monkeypatch.chdir(tmp_path)
    code, out, err = run(*arguments.split())
    assert (code, out) == (2, "")
    assert err.startswith(f"contentplanner: {says}")
    assert err.count("\n") == 1
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "arguments", [["check", ""], ["new", " "], ["read", ""], ["export", "p", "", "--profile", "csv"], [""]]
)
def test_an_empty_name_is_not_the_current_folder(run: Run, arguments: list[str]) -> None:
    code, out, err = run(*arguments)
    assert (code, out) == (2, "")
    assert "the name is empty" in err


@pytest.mark.parametrize("command", ["check", "verify", "export"])
def test_a_folder_is_called_a_folder(run: Run, tmp_path: Path, command: str) -> None:
    folder = tmp_path / "plans.contentplan"
    folder.mkdir()
    more = [tmp_path / "out.csv", "--profile", "csv"] if command == "export" else []
    said = run(command, folder, *more)
    assert said == (2, "", "contentplanner: “plans.contentplan” is a folder. Choose a file in it.\n")


def test_mistakes_are_said_in_the_language_of_the_system(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LANG", "nl_NL.UTF-8")
    assert run("check")[2] == "contentplanner: deze argumenten ontbreken: PLAN. Zie “contentplanner check --help”.\n"


def test_a_fault_of_the_program_is_one_line_too(run: Run, sending: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError("two\nlines")

    monkeypatch.setattr("contentplanner.cli.commands.verify.verify", fail)
    code, _, err = run("verify", sending)
    assert code == 2
    assert "RuntimeError: two lines (fail:" in err
    assert err.count("\n") == 1
