"""What the editor says of the post as a whole: what is missing, how it looks in a feed; and what a reader can do."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QDragEnterEvent, QDropEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from contentplanner.domain.edits import put
from contentplanner.domain.missing import Missing
from contentplanner.domain.records import Media
from contentplanner.domain.vocabulary import Direction
from contentplanner.planner import Planner
from contentplanner.settings import SettingsFile
from contentplanner.store import open_plan
from contentplanner.ui.main_window import MainWindow

from .conftest import Begin, Editing, Opened, Windowed
from .plans import TODAY

if TYPE_CHECKING:
    from pathlib import Path


def test_what_is_missing_stands_above_the_foot_and_leads_to_its_field(editing: Editing) -> None:
    panel = editing.open("q0")
    checklist = panel.checklist
    said = "Still missing: a hook, a time, a person who speaks and a responder"
    assert checklist.switch.accessibleName() == said
    assert not checklist.lines[Missing.TIME].isVisible()
    checklist.switch.setFocus()
    editing.key(Qt.Key.Key_Space)
    editing.click(checklist.lines[Missing.TIME])
    assert panel.facts.time.hasFocus()
    editing.keys("930")
    editing.key(Qt.Key.Key_Return)
    assert not checklist.lines[Missing.TIME].isVisible()
    editing.click(checklist.lines[Missing.HOOK])
    assert panel.idea.tags.values.add.hasFocus()
    editing.click(checklist.lines[Missing.RESPONDER])
    assert panel.facts.responder.hasFocus()
    editing.click(panel.text.direction.segments[Direction.ONE_WAY])
    assert not checklist.lines[Missing.RESPONDER].isVisible()
    editing.write_in(panel.text.field, "")
    editing.qtbot.waitUntil(checklist.lines[Missing.TEXT].isVisible)
    editing.click(checklist.lines[Missing.TEXT])
    assert panel.text.field.hasFocus()
    idea = replace(editing.plan.ideas["quiz"], value_ids=("care",), interest_ids=("learning",))
    post = replace(editing.plan.posts["q0"], voice_id="mila", text="Hello there.")
    panel.accept()
    editing.planner.perform("Elsewhere", put(editing.plan, idea, post))
    assert checklist.switch.accessibleName() == "Nothing is missing"
    assert not checklist.switch.isEnabled()


def test_the_first_lines_look_as_in_the_feed_of_the_channel(editing: Editing) -> None:
    panel = editing.open("single")
    preview = panel.text.preview
    editing.click(preview.switch)
    assert preview.card.text.text == editing.plan.posts["single"].text
    assert preview.card.accessibleName().startswith("Your organisation, LinkedIn · Mon 14 Dec: We are")
    editing.write_in(panel.text.field, "word " * 50)
    editing.qtbot.waitUntil(lambda: preview.card.text.text.endswith("… see more"))
    assert len(preview.card.text.text) <= 210 + len(" … see more")
    assert preview.about.text().startswith("An estimate: LinkedIn folds a text after about 210 characters or 3 lines")
    panel.accept()
    editing.planner.perform("Elsewhere", put(editing.plan, replace(editing.plan.posts["single"], channel_id="x")))
    assert preview.about.text() == "X shows the whole text."
    assert not preview.card.text.text.endswith("see more")
    editing.planner.perform("Elsewhere", put(editing.plan, replace(editing.plan.posts["single"], text="")))
    assert not preview.isVisible()


def picture(path: Path, width: int = 80, height: int = 40) -> Path:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkGreen)
    assert image.save(str(path))
    return path


def drag(editing: Editing, over: QWidget, *urls: QUrl) -> bool:
    """Drag urls over a widget and let go, as Qt hands it down: to the widget and then to those behind it."""
    mime = QMimeData()
    mime.setUrls(list(urls))
    target: QWidget | None = over
    while target is not None and target is not editing.window:
        enter = QDragEnterEvent(
            QPoint(2, 2), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        )
        enter.ignore()
        if target.acceptDrops():
            QApplication.sendEvent(target, enter)
        if target.acceptDrops() and enter.isAccepted():
            drop = QDropEvent(
                QPointF(2, 2), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
            )
            QApplication.sendEvent(target, drop)
            return drop.isAccepted()
        target = target.parentWidget()
    return False


def test_a_file_dropped_on_the_text_becomes_a_picture_with_a_small_image(editing: Editing) -> None:
    panel = editing.open("single")
    text = panel.text.field.raw()
    file = picture(editing.path.with_name("van and crew.png"))
    assert drag(editing, panel.text.field.viewport(), QUrl.fromLocalFile(str(file)))
    assert panel.text.field.raw() == text
    assert editing.stored().posts["single"].media[-1] == Media(str(file))
    row = panel.extras.media.rows[1]
    assert row.alt.hasFocus()
    editing.qtbot.waitUntil(lambda: row.fact.text() == "80 × 40 · 1 kB")
    assert row.image.pixmap().height() * 2 == row.image.pixmap().width()
    assert row.image.accessibleName() == "Picture 2: 80 × 40 · 1 kB"
    editing.keys("A green van")
    editing.key(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [one.alt_text for one in editing.stored().posts["single"].media] == ["A green van", ""]
    assert panel.extras.media.rows[0].alt.hasFocus()
    editing.click(panel.extras.media.rows[0].down)
    assert editing.stored().posts["single"].media[1] == Media(str(file), "A green van")
    assert editing.steps[-3:] == [
        "Edit media of “Electrician wanted”",
        "Edit media of “Electrician wanted”",
        "Edit media of “Electrician wanted”",
    ]
    assert drag(editing, panel.text.field.viewport(), QUrl("https://example.com/page"))
    assert len(panel.extras.media.rows) == 2
    assert drag(editing, panel, QUrl("https://example.com/photo.jpg"))
    assert editing.stored().posts["single"].media[2] == Media("https://example.com/photo.jpg")


def test_a_picture_that_is_not_there_is_said(editing: Editing) -> None:
    panel = editing.open("single")
    row = panel.extras.media.rows[0]
    editing.qtbot.waitUntil(lambda: row.gone.text == "There is no file at this place.")
    picture(editing.path.with_name("here.jpg"))
    row.source.setFocus()
    editing.write_in(row.source, "here.jpg")
    editing.key(Qt.Key.Key_Return)
    editing.qtbot.waitUntil(lambda: row.fact.text().startswith("80 × 40"))
    assert row.gone.text == ""
    editing.path.with_name("film.mp4").write_bytes(b"x" * 2_400_000)
    editing.write_in(row.source, "film.mp4")
    editing.key(Qt.Key.Key_Return)
    editing.qtbot.waitUntil(lambda: row.fact.text() == "2.4 MB")
    editing.write_in(row.source, "https://example.com/a.png")
    editing.key(Qt.Key.Key_Return)
    assert (row.fact.text(), row.gone.text) == ("", "")


def test_a_screen_reader_can_give_a_post_its_own_title(editing: Editing) -> None:
    panel = editing.open("q0")
    spoken = QAccessible.queryAccessibleInterface(panel.idea.own_title)
    assert spoken is not None
    spoken.actionInterface().doAction(QAccessibleActionInterface.toggleAction())
    assert editing.stored().posts["q0"].title == "Tool quiz"
    assert panel.idea.own_title.isChecked()
    spoken.actionInterface().doAction(QAccessibleActionInterface.toggleAction())
    assert editing.stored().posts["q0"].title is None


def test_no_field_of_a_plan_that_is_only_read_takes_a_key(begin: Begin) -> None:
    editing = begin(read_only=True)
    editing.open("single")
    editing.open("q0")
    panel = editing.open("single")
    editing.qtbot.waitUntil(panel.extras.media.rows[0].isVisible)
    fields: list[QLineEdit | QPlainTextEdit] = [*panel.findChildren(QLineEdit), *panel.findChildren(QPlainTextEdit)]
    shown = [field for field in fields if field.isVisibleTo(panel)]
    assert len(shown) > 6
    for field in shown:
        field.setFocus()
        editing.keys("x")
        editing.key(Qt.Key.Key_Return)
    assert panel.accept()
    assert all(field.isReadOnly() or not field.isEnabled() for field in shown)
    assert not panel.extras.media.add.isEnabled()
    assert not drag(editing, panel, QUrl.fromLocalFile(str(editing.path)))


def test_no_idea_is_typed_into_a_plan_that_is_only_read(windowed: Windowed, opened: Opened) -> None:
    opened.stores.append(open_plan(windowed.path, read_only=True))
    window = MainWindow(SettingsFile(windowed.path.with_name("other.json")), opened.jobs, lambda: TODAY)
    window.show_plan(Planner(opened.stores[-1], parent=window))
    assert window.workbench is not None
    window.show()
    QTest.keyClicks(window.workbench.backlog.add, "An idea")
    assert window.workbench.backlog.add.text() == ""
    window.close()
    window.deleteLater()


def test_of_an_idea_alone_nothing_is_missing(editing: Editing) -> None:
    panel = editing.open_idea("unplanned")
    assert not panel.checklist.isVisible()
