"""The bytes of a table as text."""

from __future__ import annotations

import codecs

from contentplanner.exchange.problems import TableFault, UnreadableTable

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_WORKBOOKS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")
"""How .xlsx and .ods (ZIP), and .xls (OLE 2) begin."""

_SAMPLE = 4096
_HALF_NUL = 0.4


def decoded(data: bytes) -> tuple[str, str]:
    """Return the text and the name of its encoding: by its byte order mark, else UTF-8 if it is that, else cp1252.

    UTF-16 without a mark is known by its zero bytes. The five bytes that cp1252 leaves undefined become U+FFFD.

    Raises:
        UnreadableTable: It is a workbook, or no text at all.
    """
    if data.startswith(_WORKBOOKS):
        raise UnreadableTable(TableFault.WORKBOOK)
    encoding = next((name for mark, name in _BOMS if data.startswith(mark)), None) or _unmarked_utf16(data)
    if encoding:
        return data.decode(encoding, errors="replace"), encoding
    if b"\0" in data[:_SAMPLE]:
        raise UnreadableTable(TableFault.NOT_TEXT)
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace"), "cp1252"


def _unmarked_utf16(data: bytes) -> str | None:
    """In Latin text every second byte is zero: the second of each pair when the low byte comes first."""
    even, odd = data[:_SAMPLE:2], data[1:_SAMPLE:2]
    if odd and odd.count(0) > _HALF_NUL * len(odd) and not even.count(0):
        return "utf-16-le"
    if even and even.count(0) > _HALF_NUL * len(even) and not odd.count(0):
        return "utf-16-be"
    return None
