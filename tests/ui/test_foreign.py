from __future__ import annotations

import pytest
from PySide6.QtCore import QByteArray, QMimeData, QUrl

from contentplanner.domain.scraps import Scrap
from contentplanner.ui.foreign import scraps_of

JOBS = "https://example.org/jobs"
NAMED = Scrap("Working with us", "", JOBS)


def mime(text: str = "", *urls: str, html: str = "", mozilla: str = "") -> QMimeData:
    made = QMimeData()
    if urls:
        made.setUrls([QUrl(url) for url in urls])
    if text:
        made.setText(text)
    if html:
        made.setHtml(html)
    if mozilla:
        made.setData("text/x-moz-url", QByteArray(mozilla.encode("utf-16-le")))
    return made


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (mime("Open day\nCome"), (Scrap("Open day", "Open day\nCome"),)),
        (mime(JOBS), (Scrap("example.org/jobs", "", JOBS),)),
        (mime(JOBS, JOBS, html=f'<meta charset="utf-8"><a href="{JOBS}">Working <b>with us</b></a>'), (NAMED,)),
        (mime(JOBS, JOBS, mozilla=f"{JOBS}\nWorking with us"), (NAMED,)),
        (mime("Working with us", JOBS, mozilla=f"{JOBS}\nWorking with us"), (NAMED,)),
        (mime("", JOBS), (Scrap("example.org/jobs", "", JOBS),)),
        (mime("", JOBS, "https://example.org/b"), (Scrap("example.org/jobs", "", JOBS), Scrap("example.org/b", "", "https://example.org/b"))),
        (mime("two links", html="<a href='a'>one</a> and <a href='b'>two</a>"), (Scrap("two links", "two links"),)),
        (mime("/home/me/plan.csv", "file:///home/me/plan.csv"), ()),
        (mime("  "), ()),
        (QMimeData(), ()),
    ],
)  # fmt: skip
def test_texts_and_links_are_found_and_files_are_not(given: QMimeData, expected: tuple[Scrap, ...]) -> None:
    assert scraps_of(given) == expected
