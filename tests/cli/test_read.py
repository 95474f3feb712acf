from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from contentplanner.checker import read

Run = Callable[..., tuple[int, str, str]]
ASKS = "Wat had jij op je eerste werkdag graag willen weten? Vertel het hieronder."
SENDS = "Wij zoeken een monteur. 👷\nSolliciteer voor 1 mei via onze website!"


@pytest.fixture
def texts(tmp_path: Path) -> Path:
    path = tmp_path / "teksten.csv"
    path.write_text(f'Datum;Tekst;Notitie\n2026-12-01;"{ASKS}";x\n\n2026-12-02;"{SENDS}";y\n2026-12-03;;z\n', "utf-8")
    return path


def test_every_row_is_a_line_of_json(run: Run, texts: Path) -> None:
    code, out, err = run("read", texts, "--format", "json")
    assert (code, err) == (0, "")
    rows = [json.loads(line) for line in out.splitlines()]
    assert [row["row"] for row in rows] == [1, 2, 3]
    for row, text in zip(rows, (ASKS, SENDS, ""), strict=True):
        reading = read(text)
        assert row["direction"] == reading.direction.value
        assert row["confidence"] == pytest.approx(reading.confidence, abs=1e-4)
        assert row["reasons"] == [{"kind": r.kind, "start": r.start, "end": r.end} for r in reading.reasons]
    assert rows[0]["direction"] == "two-way"
    assert rows[1]["direction"] == "one-way"


def test_for_people_a_row_is_one_line_with_the_phrases_that_tell(run: Run, texts: Path) -> None:
    _, out, _ = run("read", texts)
    lines = [line.split("\t") for line in out.splitlines()]
    assert [line[:2] for line in lines[:2]] == [["1", "two-way"], ["2", "one-way"]]
    assert len(lines) == 3
    reading = read(ASKS)
    first = reading.reasons[0]
    assert lines[0][2] == f"{reading.confidence:.2f}"
    assert f"{first.kind} “{ASKS[first.start : first.end]}”" in lines[0][3]


@pytest.mark.parametrize(
    ("content", "says"),
    [
        ("Datum;Tekst\n1;Wat vind jij hiervan?\n", "The texts are read from column 2, “Tekst”."),
        ("1;Wat vind jij hiervan?\n2;Wij zoeken een monteur.\n", "The texts are read from column 2."),
    ],
)
def test_the_column_that_was_found_is_said_to_people_alone(run: Run, tmp_path: Path, content: str, says: str) -> None:
    path = tmp_path / "x.csv"
    path.write_text(content, "utf-8")
    assert run("read", path)[2].startswith(says)
    assert run("read", path, "--format", "json")[2] == ""
    assert run("read", path, "--column", "2")[2] == ""


def test_a_column_can_be_named_or_counted(run: Run, texts: Path) -> None:
    directions = [run("read", texts, "--column", name)[1] for name in ("tekst", "2", "Notitie")]
    assert directions[0] == directions[1]
    assert directions[2] != directions[0]


def test_standard_input_is_read_too(run: Run, texts: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(texts.read_bytes())))
    assert run("read", "-") == run("read", texts)


def test_a_file_of_our_own_for_excel_reads_as_the_plain_one(run: Run, sending: Path, tmp_path: Path) -> None:
    outputs = set()
    for profile in ("csv", "excel-nl", "excel-en"):
        run("export", sending, tmp_path / f"{profile}.csv", "--profile", profile)
        outputs.add(run("read", tmp_path / f"{profile}.csv", "--format", "json"))
    assert len(outputs) == 1


@pytest.mark.parametrize(
    ("content", "arguments", "says"),
    [
        (b"", (), "The file is empty."),
        (b"day,text\n", (), "The file has headings but no rows."),
        (b"PK\x03\x04", (), "This is a workbook"),
        (b'day,text\n1,"open\n', (), "Row 2 (line 2) has a quotation mark"),
        (b"day,text\n1,one\n", ("--column", "tekst"), "There is no column “tekst”. The file has: day, text."),
    ],
)
def test_what_is_no_table_is_said_in_one_line(
    run: Run, tmp_path: Path, content: bytes, arguments: tuple[str, ...], says: str
) -> None:
    path = tmp_path / "x.csv"
    path.write_bytes(content)
    code, out, err = run("read", path, *arguments)
    assert (code, out) == (2, "")
    assert err.startswith(f"contentplanner: {says}")
    assert err.count("\n") == 1


def test_too_much_from_standard_input_is_refused(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("contentplanner.cli.commands.read.MAX_BYTES", 10)
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"text\n" * 3)))
    code, _, err = run("read", "-")
    assert code == 2
    assert "is larger than" in err


def test_a_text_of_many_lines_stays_on_one(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "x.csv"
    file = io.StringIO(newline="")
    csv.writer(file).writerows([["text", "n"], ["Wat vind\njij\nhiervan? Zet het hieronder.", 1]])
    path.write_text(file.getvalue(), "utf-8")
    assert run("read", path)[1].count("\n") == 1
