"""Another program: a window from which a text or a link can be dragged. It says where, and what became of it."""

from __future__ import annotations

import json
import sys

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget


class Source(QWidget):
    """Lets go of what it was given once the mouse is pressed and moved."""

    def __init__(self, mime: dict[str, str]) -> None:
        super().__init__(None, Qt.WindowType.FramelessWindowHint)
        self._mime = mime
        self._dragged = False
        self.setGeometry(1500, 100, 200, 120)

    def mouseMoveEvent(self, _event: QMouseEvent) -> None:
        if self._dragged:
            return
        self._dragged = True
        drag = QDrag(self)
        data = QMimeData()
        if "url" in self._mime:
            data.setUrls([QUrl(self._mime["url"])])
            data.setHtml(f'<a href="{self._mime["url"]}">{self._mime["title"]}</a>')
        data.setText(self._mime.get("text", self._mime.get("url", "")))
        drag.setMimeData(data)
        action = drag.exec(Qt.DropAction.CopyAction | Qt.DropAction.MoveAction, Qt.DropAction.MoveAction)
        say(action=action.name)  # and stay: what was dropped is asked for after that


def say(**what: object) -> None:
    sys.stdout.write(f"{json.dumps(what)}\n")
    sys.stdout.flush()


def main() -> None:
    app = QApplication(sys.argv[:1])
    source = Source(json.loads(sys.argv[1]))
    source.show()
    app.processEvents()
    corner = source.mapToGlobal(QPoint(0, 0))
    say(x=corner.x() + 60, y=corner.y() + 60)
    app.exec()


if __name__ == "__main__":
    main()
