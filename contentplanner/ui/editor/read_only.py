"""The editor of a plan that was opened for reading."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from contentplanner.ui.editor.panel import EditorPanel


def only_show(panel: EditorPanel) -> None:
    """Let nothing be changed; what is typed in sees to itself, so that it can be read and copied."""
    idea, facts, footer = panel.idea, panel.facts, panel.footer
    for widget in (
        *(idea.own_title, idea.tags, idea.more.subject, idea.more.campaign),
        *(facts.channel, facts.day.opener, facts.voice, facts.responder, facts.ambassadors),
        *(panel.text.direction, panel.header.status, panel.posts.plan_it),
        panel.series.rule,
        *(footer.duplicate, footer.delete, footer.mark),
    ):
        widget.setEnabled(False)
