from __future__ import annotations

import datetime as dt

from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from contentplanner.domain.places import Place, Spot
from contentplanner.ui.backlog.cards import IdeaCard, PostRow, Row
from contentplanner.ui.backlog.list_view import IdeaList
from contentplanner.ui.backlog.model import CARD, IdeaModel
from contentplanner.ui.backlog.shelf import Order

DAY = dt.date(2026, 12, 10)
FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


def card(key: str, planned: int = 1) -> IdeaCard:
    return IdeaCard(key, f"Idea {key}", ("Care",), (), planned, 0, archived=False, created=DAY, fresh=DAY, last=None)


def post(key: str, idea: str) -> PostRow:
    return PostRow(f"{idea}-{key}", idea, "Thu 3 Dec", "Draft", "", "in", "#1D5F9F", None, f"Post {key}")


def spot(row: Row) -> Spot | None:
    return Spot(Place.TEXT, row.key) if row.key == "0" else None


def rows_of(keys: list[str], opened: list[str]) -> list[Row]:
    rows: list[Row] = []
    for key in keys:
        rows.append(card(key))
        rows += [post("a", key), post("b", key)] if key in opened else []
    return rows


ROWS = st.lists(st.sampled_from("0123456"), unique=True).flatmap(
    lambda keys: st.tuples(st.just(keys), st.lists(st.sampled_from(keys), unique=True) if keys else st.just([]))
)


@settings(max_examples=30)
@given(st.lists(ROWS, min_size=2, max_size=4))
def test_qt_finds_no_fault_whatever_rows_follow_each_other(steps: list[tuple[list[str], list[str]]]) -> None:
    model = IdeaModel(spot, lambda row: spot(row) is not None)
    tester = QAbstractItemModelTester(model, FATAL)
    for keys, opened in steps:
        rows = rows_of(keys, opened)
        model.show_rows(rows, opened, Order.HOOKS)
        assert list(model.rows) == rows
        assert [model.row_of(row.key) for row in rows] == list(range(len(rows)))
        assert model.rowCount() == len(rows)
        assert [model.index(n).data(CARD) for n in range(len(rows))] == rows
    tester.deleteLater()


def test_a_row_says_to_those_who_listen_what_others_see(qtbot: QtBot) -> None:
    model = IdeaModel(spot, lambda row: spot(row) is not None)
    QAbstractItemModelTester(model, FATAL, model)
    model.show_rows(rows_of(["0", "1"], ["0"]), ["0"])
    told = [model.index(n).data(Qt.ItemDataRole.AccessibleDescriptionRole) for n in range(4)]
    assert told == ["1 post, opened, Text: 0", "Post of the idea above", "Post of the idea above", "1 post, closed"]
    assert model.index(0).data(Qt.ItemDataRole.AccessibleTextRole) == "Idea 0. Care. planned 1×"
    assert model.rowCount(model.index(0)) == 0
    assert model.data(QModelIndex()) is None
    del qtbot


def test_what_is_chosen_stays_chosen_when_rows_come_and_go(qtbot: QtBot) -> None:
    model = IdeaModel(spot, lambda row: spot(row) is not None)
    shown = IdeaList(model)
    qtbot.addWidget(shown)
    many = [str(n) for n in range(10_000)]
    model.show_rows(rows_of(many, []))
    shown.selectAll()
    assert len(shown.chosen()) == 10_000
    shown.make_current("5000")
    index = model.index(5002)
    shown.selectionModel().select(index, QItemSelectionModel.SelectionFlag.Select)
    model.show_rows(rows_of(many, ["5000"]), ["5000"])
    assert [row.key for row in shown.chosen()] == ["5000", "5002"]
    chosen = [row.key for row in shown.chosen()]
    model.show_rows(rows_of(many[::-1], []))
    shown.restore(chosen, "5000")
    assert [row.key for row in shown.chosen()] == ["5002", "5000"]
    current = shown.current()
    assert current is not None
    assert current.key == "5000"
