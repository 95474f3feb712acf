"""Which posts an action of the window is about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from contentplanner.ui.workbench import Workbench


def posts_at_hand(bench: Workbench) -> tuple[str, ...]:
    """Return the post that has the keyboard in the calendar, or all that are marked along with it.

    Elsewhere than in the editor, those that are marked; else the one in the editor. In the backlog the posts chosen
    there are meant, and never the one in the editor.
    """
    marks, focused = bench.desk.marks, QApplication.focusWidget()
    in_calendar = bench.calendar.view.focused_post()
    if in_calendar:
        return marks.meant(in_calendar)
    in_editor = bench.side.is_in_editor(focused)
    edited = (bench.edited_post,) if bench.edited_post else ()
    if in_editor:
        return edited
    in_backlog = focused is not None and bench.backlog.isAncestorOf(focused)
    if in_backlog:
        return bench.backlog.focused_posts() or marks.in_order
    return marks.in_order or edited
