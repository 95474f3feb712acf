"""The ideas as a list that Qt can show and a screen reader can read."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt

from contentplanner.ui.backlog.cards import IdeaCard
from contentplanner.ui.drag import Cargo, mime_of

Index = QModelIndex | QPersistentModelIndex
CARD = Qt.ItemDataRole.UserRole


class IdeaModel(QAbstractListModel):
    """Holds a frozen tuple of cards and replaces it as a whole."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cards: tuple[IdeaCard, ...] = ()

    @property
    def cards(self) -> tuple[IdeaCard, ...]:
        """The cards in the order shown."""
        return self._cards

    def show_cards(self, cards: tuple[IdeaCard, ...]) -> None:
        """Show other cards; where only their content differs, selection and scrolling stay."""
        if [card.idea_id for card in cards] != [card.idea_id for card in self._cards]:
            self.beginResetModel()
            self._cards = cards
            self.endResetModel()
            return
        changed = [
            row for row, (old, new) in enumerate(zip(self._cards, cards, strict=True)) if old is not new and old != new
        ]
        self._cards = cards
        for row in changed:
            self.dataChanged.emit(self.index(row), self.index(row))

    def row_of(self, idea_id: str) -> int:
        """Return the row of an idea, -1 when it isn't shown."""
        return next((row for row, card in enumerate(self._cards) if card.idea_id == idea_id), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return the number of cards; they have no children."""
        return 0 if parent.isValid() else len(self._cards)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the title, the sentence for screen readers, or the card itself."""
        if not index.isValid() or not 0 <= index.row() < len(self._cards):
            return None
        card = self._cards[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return card.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return card.name
            case _ if role == CARD:
                return card
            case _:
                return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let every card be dragged."""
        base = super().flags(index)
        return base | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else base

    def mimeData(self, indexes: list[QModelIndex]) -> QMimeData:  # type: ignore[override]
        """Return what travels when a card is dragged."""
        return mime_of(Cargo(idea_id=self._cards[indexes[0].row()].idea_id))
