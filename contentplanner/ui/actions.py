"""Every action of the window in one table: where it stands, what it is called, its keys."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from contentplanner.languages import N_
from contentplanner.ui.speech import tr
from contentplanner.ui.widgets.menus import spoken

StandardKey = QKeySequence.StandardKey


class Needs(Enum):
    """What must be there for an action to be possible."""

    NOTHING = "nothing"
    PLAN = "plan"
    POST = "post"
    IDEA = "idea"


@dataclass(frozen=True, slots=True)
class ActionDef:
    """One action. `keys` are standard keys or sequences; `local` keys work only while the calendar has the focus.

    A `text` of "-" is a separator; a `menu` such as "View/Colours" is a submenu.
    """

    key: str
    menu: str
    text: str = "-"
    keys: tuple[StandardKey | str, ...] = ()
    needs: Needs = Needs.NOTHING
    checkable: bool = False
    role: QAction.MenuRole = QAction.MenuRole.TextHeuristicRole


FILE, EDIT, IDEAS, VIEW, HELP = N_("&File"), N_("&Edit"), N_("I&deas"), N_("&View"), N_("&Help")
WINDOW = N_("&Window")
STATUS = f"{EDIT}/{N_('&Status')}"

ACTIONS: tuple[ActionDef, ...] = (
    ActionDef("new_plan", FILE, N_("&New plan…"), (StandardKey.New,)),
    ActionDef("new_window", FILE, N_("New &window"), ("Ctrl+Shift+N",)),
    ActionDef("open_plan", FILE, N_("&Open…"), (StandardKey.Open,)),
    ActionDef("recent", FILE, N_("Open &recent")),
    ActionDef("", FILE),
    ActionDef("rename_plan", FILE, N_("Rena&me the plan…"), needs=Needs.PLAN),
    ActionDef("move_plan", FILE, N_("Mo&ve the plan…"), needs=Needs.PLAN),
    ActionDef("show_folder", FILE, N_("Show in its &folder"), needs=Needs.PLAN),
    ActionDef("", FILE),
    ActionDef("export", FILE, N_("&Export…"), ("Ctrl+E",), needs=Needs.PLAN),
    ActionDef("save_scorecard", FILE, N_("Save the sco&recard as a picture…"), needs=Needs.PLAN),
    ActionDef("save_copy", FILE, N_("&Save a copy…"), (StandardKey.SaveAs,), needs=Needs.PLAN),
    ActionDef("", FILE),
    ActionDef("close_window", FILE, N_("&Close the window"), ("Ctrl+W", StandardKey.Close)),
    ActionDef("quit", FILE, N_("&Quit"), (StandardKey.Quit, "Ctrl+Q"), role=QAction.MenuRole.QuitRole),
    ActionDef("undo", EDIT, N_("&Undo"), (StandardKey.Undo,)),
    ActionDef("redo", EDIT, N_("&Redo"), (StandardKey.Redo, "Ctrl+Shift+Z")),
    ActionDef("", EDIT),
    ActionDef("cut", EDIT, N_("Cu&t"), (StandardKey.Cut,), needs=Needs.PLAN),
    ActionDef("copy", EDIT, N_("Co&py"), (StandardKey.Copy,), needs=Needs.PLAN),
    ActionDef("paste", EDIT, N_("Paste on the current da&y"), (StandardKey.Paste,), needs=Needs.PLAN),
    ActionDef(
        "mark_all", EDIT, N_("M&ark all of the day, then all on screen"), (StandardKey.SelectAll,), needs=Needs.PLAN
    ),
    ActionDef("", EDIT),
    ActionDef("new_idea", EDIT, N_("New &idea"), ("Ctrl+I",), needs=Needs.PLAN),
    ActionDef("new_post", EDIT, N_("New &post"), ("Ctrl+Shift+P", "N"), needs=Needs.PLAN),
    ActionDef("plan_idea", EDIT, N_("P&lan the idea on the current day"), ("Ctrl+Return",), needs=Needs.PLAN),
    ActionDef("", EDIT),
    ActionDef("add_question", EDIT, N_("Add a &question…"), ("Ctrl+Shift+Q",), needs=Needs.POST),
    ActionDef("copy_text", EDIT, N_("&Copy text of the post"), ("Ctrl+Shift+C",), needs=Needs.POST),
    ActionDef("copy_scorecard", EDIT, N_("Copy the scorecar&d as a picture"), needs=Needs.PLAN),
    ActionDef("mark_posted", EDIT, N_("Mark as p&osted"), ("Ctrl+Shift+M",), needs=Needs.POST),
    ActionDef("status_draft", STATUS, N_("Set to &draft"), ("Ctrl+Shift+1", "1"), needs=Needs.POST),
    ActionDef("status_in_review", STATUS, N_("Set to in &review"), ("Ctrl+Shift+2", "2"), needs=Needs.POST),
    ActionDef("status_approved", STATUS, N_("Set to &approved"), ("Ctrl+Shift+3", "3"), needs=Needs.POST),
    ActionDef("status_scheduled", STATUS, N_("Set to &scheduled"), ("Ctrl+Shift+4", "4"), needs=Needs.POST),
    ActionDef("status_posted", STATUS, N_("Set to &posted…"), ("Ctrl+Shift+5", "5"), needs=Needs.POST),
    ActionDef("repeat", EDIT, N_("Repea&t the post…"), ("Ctrl+R",), needs=Needs.POST),
    ActionDef("change_posts", EDIT, N_("C&hange")),
    ActionDef("move_to", EDIT, N_("&Move to date…"), ("Ctrl+Shift+D",), needs=Needs.POST),
    ActionDef("shift_after", EDIT, N_("Shift everything &from a day on…"), ("Ctrl+Alt+S",), needs=Needs.PLAN),
    ActionDef("duplicate", EDIT, N_("D&uplicate"), ("Ctrl+D",), needs=Needs.POST),
    ActionDef("undate", EDIT, N_("Put the post back in the &backlog"), needs=Needs.POST),
    ActionDef("delete_post", EDIT, N_("&Delete the post"), needs=Needs.POST),
    ActionDef("", EDIT),
    ActionDef("rebalance", EDIT, N_("&Rebalance…"), ("Ctrl+B",), needs=Needs.PLAN),
    ActionDef("", EDIT),
    ActionDef("manage", EDIT, N_("Manage &values, channels and people…"), needs=Needs.PLAN),
    ActionDef("", EDIT),
    ActionDef("search", EDIT, N_("&Search"), (StandardKey.Find,), needs=Needs.PLAN),
    ActionDef("filter", EDIT, N_("&Filter…"), ("Ctrl+Shift+F",), needs=Needs.PLAN),
    ActionDef("clear_filter", EDIT, N_("Clear t&he filter"), ("Ctrl+Shift+L",), needs=Needs.PLAN),
    ActionDef("idea_values", IDEAS, N_("&Values…"), needs=Needs.IDEA),
    ActionDef("idea_interests", IDEAS, N_("&Interests…"), needs=Needs.IDEA),
    ActionDef("idea_subject", IDEAS, N_("&Subject…"), needs=Needs.IDEA),
    ActionDef("idea_campaign", IDEAS, N_("&Campaign…"), needs=Needs.IDEA),
    ActionDef("idea_evergreen", IDEAS, N_("&Evergreen…"), needs=Needs.IDEA),
    ActionDef("", IDEAS),
    ActionDef("archive_ideas", IDEAS, N_("&Archive, or put back on the list"), ("Ctrl+Shift+A",), needs=Needs.IDEA),
    ActionDef("merge_ideas", IDEAS, N_("&Merge two ideas into one…"), needs=Needs.IDEA),
    ActionDef("delete_ideas", IDEAS, N_("&Delete the ideas"), needs=Needs.IDEA),
    ActionDef("", IDEAS),
    ActionDef("save_view", IDEAS, N_("Save the &filter as a view…"), needs=Needs.PLAN),
    ActionDef("views", IDEAS, N_("Vie&ws: rename, reorder, delete…"), needs=Needs.PLAN),
    ActionDef("view_month", VIEW, N_("&Month"), ("M",), needs=Needs.PLAN, checkable=True),
    ActionDef("view_week", VIEW, N_("&Week"), ("W",), needs=Needs.PLAN, checkable=True),
    ActionDef("view_list", VIEW, N_("&List"), ("L",), needs=Needs.PLAN, checkable=True),
    ActionDef("view_matrix", VIEW, N_("Matri&x"), ("X",), needs=Needs.PLAN, checkable=True),
    ActionDef("", VIEW),
    ActionDef("today", VIEW, N_("&Today"), ("T",), needs=Needs.PLAN),
    ActionDef("go_to_day", VIEW, N_("&Go to a day…"), ("G",), needs=Needs.PLAN),
    ActionDef("previous", VIEW, N_("&Previous"), ("PgUp",), needs=Needs.PLAN),
    ActionDef("next", VIEW, N_("&Next"), ("PgDown",), needs=Needs.PLAN),
    ActionDef("previous_post", VIEW, N_("Previous p&ost"), ("Alt+PgUp",), needs=Needs.POST),
    ActionDef("next_post", VIEW, N_("N&ext post"), ("Alt+PgDown",), needs=Needs.POST),
    ActionDef("", VIEW),
    ActionDef("legend", VIEW, N_("&Legend…"), needs=Needs.PLAN),
    ActionDef("zoom_in", VIEW, N_("Zoom i&n"), (StandardKey.ZoomIn, "Ctrl+="), needs=Needs.PLAN),
    ActionDef("zoom_out", VIEW, N_("Zoom &out"), (StandardKey.ZoomOut,), needs=Needs.PLAN),
    ActionDef("zoom_normal", VIEW, N_("Usual si&ze"), ("Ctrl+0",), needs=Needs.PLAN),
    ActionDef("compact", VIEW, N_("Posts close to&gether"), needs=Needs.PLAN, checkable=True),
    ActionDef("", VIEW),
    ActionDef("show_backlog", VIEW, N_("&Ideas"), ("Ctrl+1",), needs=Needs.PLAN, checkable=True),
    ActionDef("show_side", VIEW, N_("&Check and editor"), ("Ctrl+2",), needs=Needs.PLAN, checkable=True),
    ActionDef("show_check", VIEW, N_("&Show the check"), ("Ctrl+3",), needs=Needs.PLAN),
    ActionDef("show_scorecard", VIEW, N_("Sho&w the scorecard"), ("Ctrl+4",), needs=Needs.PLAN),
    ActionDef("", VIEW),
    ActionDef("hide_filtered", VIEW, N_("&Hide what the filter leaves out"), needs=Needs.PLAN, checkable=True),
    ActionDef("", VIEW),
    ActionDef("spelling", VIEW, N_("Chec&k the spelling"), needs=Needs.PLAN, checkable=True),
    ActionDef("next_mistake", VIEW, N_("Next misspelt word"), ("F7",), needs=Needs.POST),
    ActionDef("check_text", VIEW, N_("Check a &text…"), ("Ctrl+T",)),
    ActionDef("", VIEW),
    ActionDef("colours", VIEW, N_("C&olours")),
    ActionDef("text_size", VIEW, N_("Te&xt size")),
    ActionDef("language", VIEW, N_("&Language")),
    ActionDef("next_window", WINDOW, N_("&Next window"), ("Ctrl+F6",)),
    ActionDef("", WINDOW),
    ActionDef("palette", HELP, N_("&Find an action…"), ("Ctrl+K",)),
    ActionDef("keys", HELP, N_("&Keys"), (StandardKey.HelpContents,)),
    ActionDef("about", HELP, N_("&About Content Planner"), role=QAction.MenuRole.AboutRole),
)

NEEDS: Mapping[str, Needs] = {entry.key: entry.needs for entry in ACTIONS}

SUBMENUS = frozenset({"recent", "change_posts", "colours", "text_size", "language"})
CALENDAR_KEYS = frozenset({"T", "N", "G", "M", "W", "L", "X", "PgUp", "PgDown", "1", "2", "3", "4", "5"})


@dataclass(frozen=True, slots=True)
class MadeActions:
    """What was built: actions and submenus by their key, menus by their path."""

    actions: Mapping[str, QAction]
    submenus: Mapping[str, QMenu]
    menus: Mapping[str, QMenu]


def build_menus(bar: QMenuBar, window: QWidget, slots: Mapping[str, Callable[[], None]]) -> MadeActions:
    """Fill a menu bar from the table and connect every action with the slot of its key."""
    menus: dict[str, QMenu] = {}
    actions: dict[str, QAction] = {}
    submenus: dict[str, QMenu] = {}
    for entry in ACTIONS:
        menu = _menu_of(entry.menu, menus, bar)
        if entry.text == "-":
            menu.addSeparator()
        elif entry.key in SUBMENUS:
            submenus[entry.key] = spoken(menu.addMenu(tr(entry.text)), tr(entry.text))
        else:
            actions[entry.key] = _action(entry, window, slots[entry.key])
            menu.addAction(actions[entry.key])
    return MadeActions(actions, submenus, menus)


def _menu_of(path: str, menus: dict[str, QMenu], bar: QMenuBar) -> QMenu:
    """Return the menu of a path such as "View/Colours", made where it is named first."""
    if path not in menus:
        above, _, name = path.rpartition("/")
        owner = _menu_of(above, menus, bar) if above else bar
        menus[path] = spoken(owner.addMenu(tr(name)), tr(name))
    return menus[path]


def _action(entry: ActionDef, window: QWidget, slot: Callable[[], None]) -> QAction:
    made = QAction(tr(entry.text), window)
    made.setCheckable(entry.checkable)
    made.setMenuRole(entry.role)
    made.setShortcuts(_sequences(entry))
    made.setShortcutContext(_context(entry))
    made.triggered.connect(lambda _checked=False: slot())
    return made


def _context(entry: ActionDef) -> Qt.ShortcutContext:
    """Return where the keys count; the calendar's are only shown: as keys of the window they would swallow typing."""
    local = bool(entry.keys) and entry.keys[0] in CALENDAR_KEYS
    return Qt.ShortcutContext.WidgetShortcut if local else Qt.ShortcutContext.WindowShortcut


def _sequences(entry: ActionDef) -> list[QKeySequence]:
    found: list[QKeySequence] = []
    for key in entry.keys:
        if isinstance(key, str):
            found += [] if key in CALENDAR_KEYS and key != entry.keys[0] else [QKeySequence(key)]
        else:
            found += QKeySequence.keyBindings(key)
    return list(dict.fromkeys(found))


def calendar_keys() -> Mapping[str, str]:
    """Return the single keys that work while the calendar or a list has the focus, with the action each starts."""
    return {key: entry.key for entry in ACTIONS for key in entry.keys if isinstance(key, str) and key in CALENDAR_KEYS}
