"""The editor of a plan that was opened for reading."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from contentplanner.ui.editor.panel import EditorPanel


def only_show(panel: EditorPanel) -> None:
    """Let everything be read and copied, and nothing be changed."""
    for field in panel.fields():
        field.setReadOnly(True)
    idea, facts, footer = panel.idea, panel.facts, panel.footer
    for widget in (
        *(idea.own_title, idea.tags, idea.more.subject, idea.more.campaign),
        *(facts.channel, facts.day.opener, facts.voice, facts.responder, facts.ambassadors),
        *(panel.text.direction, panel.extras.media, panel.header.status, panel.posts.plan_it),
        *(footer.duplicate, footer.delete, footer.mark),
    ):
        widget.setEnabled(False)
