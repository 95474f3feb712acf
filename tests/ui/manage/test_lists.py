"""The lists: add, rename, order, archive, merge, delete, by mouse and keys; each one step to undo."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from contentplanner.ui.manage.questions import DeleteQuestion, Way
from tests.ui.manage.conftest import ALT, Begin, Managing, small_plan


def test_what_is_being_typed_keeps_its_own_undo(managing: Managing) -> None:
    managing.add("Openness")
    managing.keys("Tr")
    managing.undo()
    assert managing.pane.add.text() == ""
    assert managing.names()[-1] == "Openness"
    managing.undo()
    assert "Openness" not in managing.names()


def test_a_name_that_is_there_is_told_and_not_added(managing: Managing) -> None:
    managing.add("growth")
    assert managing.names() == ["Care", "Craftsmanship", "Growth"]
    assert managing.pane.problem.text == "“Growth” is there already."
    assert managing.pane.add.text() == "growth"
    current = managing.pane.current
    assert current is not None
    assert current.name == "Growth"


def test_renaming_by_f2_is_one_step(managing: Managing) -> None:
    managing.go_to("Care")
    managing.key(Qt.Key.Key_F2)
    managing.write_name(" Warm   care ")
    assert managing.names()[0] == "Warm care"
    assert managing.stored().values["care"].name == "Warm care"
    assert managing.steps == ["Rename “Care” to “Warm care”"]
    managing.undo()
    assert managing.names()[0] == "Care"


def test_renaming_by_double_click_and_giving_up_by_escape(managing: Managing) -> None:
    shown = managing.pane.list
    place = shown.visualItemRect(shown.item(1)).center()
    managing.go_to("Craftsmanship")
    QTest.mouseDClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=place)
    managing.keys("Other")
    managing.key(Qt.Key.Key_Escape)
    assert managing.dialog.isVisible()
    assert managing.steps == []
    assert managing.names() == ["Care", "Craftsmanship", "Growth"]


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        (" ", "A name can't be empty, so “Care” stays."),
        ("GROWTH", "“GROWTH” is there already, so “Care” stays. You can merge the two."),
    ],
)
def test_a_name_that_can_not_be_is_told(managing: Managing, typed: str, told: str) -> None:
    managing.go_to("Care")
    managing.click(managing.pane.rename)
    managing.write_name(typed)
    assert managing.pane.problem.text == told
    assert managing.names()[0] == "Care"
    assert managing.steps == []


def test_alt_and_arrows_change_the_order(managing: Managing) -> None:
    managing.go_to("Care")
    managing.key(Qt.Key.Key_Down, ALT)
    managing.key(Qt.Key.Key_Down, ALT)
    assert managing.names() == ["Craftsmanship", "Growth", "Care"]
    assert managing.stored().values["care"].position == 2
    managing.key(Qt.Key.Key_Down, ALT)
    managing.key(Qt.Key.Key_Up, ALT)
    assert managing.names() == ["Craftsmanship", "Care", "Growth"]
    assert len(managing.steps) == 3
    managing.undo()
    assert managing.names() == ["Craftsmanship", "Growth", "Care"]


def test_a_row_is_dragged_to_another_place(managing: Managing) -> None:
    managing.drag("Care", "Growth")
    assert managing.names() == ["Craftsmanship", "Growth", "Care"]
    assert [row.name for row in sorted(managing.stored().values.values(), key=lambda row: row.position)] == [
        "Craftsmanship",
        "Growth",
        "Care",
    ]
    assert managing.steps == ["Put “Care” in another place"]
    managing.undo()
    assert managing.names() == ["Care", "Craftsmanship", "Growth"]


def test_the_arrows_below_the_list_know_their_ends(managing: Managing) -> None:
    managing.go_to("Care")
    assert (managing.pane.up.isEnabled(), managing.pane.down.isEnabled()) == (False, True)
    managing.click(managing.pane.down)
    managing.click(managing.pane.down)
    assert (managing.pane.up.isEnabled(), managing.pane.down.isEnabled()) == (True, False)


def test_an_archived_record_lies_folded_below_and_comes_back(managing: Managing) -> None:
    managing.go_to("Craftsmanship")
    managing.click(managing.pane.archive)
    assert managing.names() == ["Care", "Growth"]
    assert managing.stored().values["craft"].archived
    assert managing.pane.fold.switch.text() == "1 archived"
    assert not managing.pane.archived.isVisible()
    managing.click(managing.pane.fold.switch)
    archived = managing.pane.archived
    place = archived.visualItemRect(archived.item(0)).center()
    QTest.mouseClick(archived.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert managing.pane.archive.text() == "Restore"
    managing.click(managing.pane.archive)
    assert managing.names() == ["Care", "Craftsmanship", "Growth"]
    assert managing.pane.fold.isHidden()
    assert managing.steps == ["Archive “Craftsmanship”", "Restore “Craftsmanship”"]


def test_adding_the_name_of_an_archived_one_brings_it_back(managing: Managing) -> None:
    managing.go_to("Craftsmanship")
    managing.click(managing.pane.archive)
    managing.add("craftsmanship")
    assert managing.pane.note.text == "“Craftsmanship” was archived, and is back."
    assert len(managing.plan.values) == 3


def test_what_nobody_uses_is_deleted_at_once(managing: Managing) -> None:
    managing.go_to("Growth")
    managing.key(Qt.Key.Key_Delete)
    assert managing.names() == ["Care", "Craftsmanship"]
    assert managing.steps == ["Delete “Growth”"]
    managing.undo()
    assert managing.names() == ["Care", "Craftsmanship", "Growth"]


def test_deleting_what_is_used_says_where_and_puts_another_in_its_place(managing: Managing) -> None:
    managing.go_to("Craftsmanship")
    managing.click(managing.pane.delete)
    question = managing.question(DeleteQuestion)
    texts = [one.text() for one in question.findChildren(QLabel)]
    assert "2 ideas and 3 posts use this." in texts
    assert "Electrician wanted and Tool quiz" in texts
    assert [question.choice.itemText(n) for n in range(question.choice.count())] == ["Care", "Growth"]
    question.choice.setFocus()
    managing.key(Qt.Key.Key_Down)
    managing.key(Qt.Key.Key_Return)
    ideas = managing.stored().ideas
    assert ideas["wanted"].value_ids == ("growth", "care")
    assert ideas["quiz"].value_ids == ("growth",)
    assert managing.names() == ["Care", "Growth"]
    assert managing.steps == ["Replace “Craftsmanship” by “Growth”"]
    managing.undo()
    assert managing.stored() == small_plan()


def test_deleting_what_is_used_can_take_it_off(managing: Managing) -> None:
    managing.go_to("Care")
    managing.key(Qt.Key.Key_Delete)
    question = managing.question(DeleteQuestion)
    managing.click(question.ways[Way.TAKE_OFF])
    assert not question.choice.isEnabled()
    managing.click(question.yes)
    assert managing.stored().ideas["wanted"].value_ids == ("craft",)
    assert "care" not in managing.stored().values


def test_deleting_what_is_used_can_archive_it_instead(managing: Managing) -> None:
    managing.go_to("Care")
    managing.key(Qt.Key.Key_Delete)
    question = managing.question(DeleteQuestion)
    managing.click(question.ways[Way.ARCHIVE])
    assert question.yes.text() == "Archive"
    managing.click(question.yes)
    assert managing.stored().values["care"].archived
    assert managing.stored().ideas["wanted"].value_ids == ("craft", "care")


def test_no_answer_deletes_nothing(managing: Managing) -> None:
    managing.go_to("Care")
    managing.key(Qt.Key.Key_Delete)
    managing.question(DeleteQuestion)
    managing.key(Qt.Key.Key_Escape)
    assert managing.steps == []
    assert managing.dialog.isVisible()


def test_interests_stand_with_their_audience(begin: Begin) -> None:
    managing = begin("audiences")
    interests = managing.dialog.page.panes[1]
    managing.go_to("Alumni")
    assert managing.names(interests) == ["Seeing old colleagues"]
    assert interests.title.text() == "Interests of Alumni"
    managing.add("Learning on the job", interests)
    assert managing.names(interests) == ["Seeing old colleagues", "Learning on the job"]
    managing.go_to("Starters")
    assert managing.names(interests) == ["Learning on the job"]


def test_a_deleted_audience_leaves_its_interests_to_another(begin: Begin) -> None:
    managing = begin("audiences")
    managing.go_to("Starters")
    managing.key(Qt.Key.Key_Delete)
    question = managing.question(DeleteQuestion)
    managing.click(question.yes)
    assert managing.stored().interests["learning"].audience_id == "alumni"
    assert managing.stored().ideas["wanted"].interest_ids == ("learning",)


def test_an_interest_may_give_way_to_one_of_another_audience(begin: Begin) -> None:
    managing = begin("audiences")
    interests = managing.dialog.page.panes[1]
    managing.go_to("Learning on the job", interests)
    managing.click(interests.delete)
    question = managing.question(DeleteQuestion)
    assert question.choice.currentText() == "Seeing old colleagues (Alumni)"
    managing.click(question.yes)
    assert managing.stored().ideas["wanted"].interest_ids == ("reunion",)
    assert managing.names(interests) == []


def test_a_channel_in_use_is_replaced_or_archived_never_taken_off(begin: Begin) -> None:
    managing = begin("channels")
    managing.go_to("LinkedIn")
    managing.key(Qt.Key.Key_Delete)
    question = managing.question(DeleteQuestion)
    assert set(question.ways) == {Way.REPLACE, Way.ARCHIVE}
    managing.click(question.yes)
    assert {post.channel_id for post in managing.stored().posts.values()} == {"instagram"}


def test_the_last_channel_stays(begin: Begin) -> None:
    managing = begin("channels")
    for name in ("Newsletter", "Instagram"):
        managing.go_to(name)
        managing.click(managing.pane.archive)
    managing.click(managing.pane.archive)
    assert managing.names() == ["LinkedIn"]
    managing.key(Qt.Key.Key_Delete)
    assert managing.names() == ["LinkedIn"]
    assert managing.pane.problem.text.startswith("A post needs a channel")
    assert not managing.stored().channels["linkedin"].archived


def test_a_person_with_absences_takes_them_along(begin: Begin) -> None:
    managing = begin("people")
    managing.go_to("Tom Testers")
    managing.key(Qt.Key.Key_Delete)
    managing.click(managing.question(DeleteQuestion).ways[Way.TAKE_OFF])
    managing.click(managing.question(DeleteQuestion).yes)
    assert managing.stored().absences == {}
    assert managing.stored().posts["q"].ambassador_ids == ("mila",)
    managing.undo()
    assert "away" in managing.stored().absences


def test_a_person_gives_way_everywhere_to_another(begin: Begin) -> None:
    managing = begin("people")
    managing.go_to("Mila Voorbeeld")
    managing.key(Qt.Key.Key_Delete)
    managing.click(managing.question(DeleteQuestion).yes)
    stored = managing.stored()
    assert stored.posts["q"].ambassador_ids == ("tom",)
    assert {stored.posts[key].voice_id for key in ("p0", "p1")} == {"tom"}
    assert stored.channels["linkedin"].responder_id == "tom"
