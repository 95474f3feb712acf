"""What mends a finding, as a button says it."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

from contentplanner.checker import Mend
from contentplanner.languages import N_

if TYPE_CHECKING:
    from contentplanner.languages import Language

_MENDS: Mapping[Mend, str] = MappingProxyType(
    {
        Mend.SHOW_POSTS: N_("Show posts"),
        Mend.ADD_QUESTION: N_("Add a question"),
        Mend.DECIDE_DIRECTION: N_("Decide the direction"),
        Mend.WRITE_TEXT: N_("Write the text"),
        Mend.CHANGE_TEXT: N_("Change the text"),
        Mend.CHANGE_TIME: N_("Choose another time"),
        Mend.PLAN_IDEA: N_("Plan an idea"),
        Mend.MOVE_POST: N_("Move a post"),
        Mend.CHOOSE_RESPONDER: N_("Choose a responder"),
        Mend.CHOOSE_VOICE: N_("Choose a voice"),
        Mend.CHOOSE_AMBASSADOR: N_("Choose an ambassador"),
        Mend.TAG_IDEA: N_("Choose values and interests"),
    }
)


def mend_label(mend: Mend, language: Language) -> str:
    """Return what a button says that begins to mend a finding."""
    return language.tr(_MENDS[mend])
