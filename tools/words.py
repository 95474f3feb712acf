"""Brings `resources/i18n/contentplanner.nl.po` up to date with the messages in the code, by Babel.

Translations come from the catalogue and from `resources/i18n/parts/*.po`, which are merged into it and deleted.
Run by `python3 dev.py words` in the environment; `tests/test_languages.py` asks it for the faults.
"""

from __future__ import annotations

import string
import sys
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po, write_po

from tools.stop import say

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "i18n"
CATALOGUE = FOLDER / "contentplanner.nl.po"
KEYWORDS = {"tr": None, "N_": None, "ntr": (1, 2)}
HEADER = """\
# The Dutch words of Content Planner. `python3 dev.py words` keeps this file in step with the code.
msgid ""
msgstr ""
"Language: nl\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=utf-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\\n"

"""

Forms = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Message:
    """A message in the code: its English form, or both forms where it counts; and the files it stands in."""

    forms: Forms
    files: tuple[str, ...]


def messages(package: Path = ROOT / "contentplanner") -> dict[str, Message]:
    """Every message of the code by its first form, in the order of the alphabet."""
    template = Catalog()
    found = extract_from_dir(package, [("**.py", "python")], keywords=KEYWORDS)
    for name, line, message, _, _ in found:
        template.add(message, locations=[(f"{package.name}/{Path(name).as_posix()}", line)])
    in_order = sorted((entry for entry in template if entry.id), key=lambda entry: _forms(entry.id))
    return {
        _forms(entry.id)[0]: Message(_forms(entry.id), tuple(sorted({name for name, _ in entry.locations})))
        for entry in in_order
    }


def translations(paths: Iterable[Path]) -> dict[str, Forms]:
    """The complete translations in these files by the first English form; a later file wins."""
    words: dict[str, Forms] = {}
    for path in paths:
        with path.open("rb") as file:
            catalogue = read_po(file, locale="nl", abort_invalid=True)
        entries = ((_forms(entry.id), _forms(entry.string)) for entry in catalogue if entry.id)
        words |= {english[0]: dutch for english, dutch in entries if dutch and all(dutch)}
    return words


def conflicts(paths: Iterable[Path]) -> list[str]:
    """One line for every message that two of the files translate differently."""
    lines, known = [], dict[str, Forms]()
    for path in paths:
        for key, dutch in translations([path]).items():
            if known.get(key, dutch) != dutch:
                lines.append(f"two translations: {key!r} -> {known[key]!r} and {dutch!r}, which holds")
            known[key] = dutch
    return lines


def sources() -> list[Path]:
    """The catalogue, when it is there, and the parts that are not merged yet."""
    return [*filter(Path.is_file, [CATALOGUE]), *sorted(FOLDER.glob("parts/*.po"))]


def faults(found: Mapping[str, Message], words: Mapping[str, Forms]) -> list[str]:
    """One line for every message without a translation, and for every translation with other placeholders."""
    lines = []
    for key, message in found.items():
        dutch = words.get(key, ())
        if len(dutch) < len(message.forms):
            lines.append(f"untranslated: {key!r} ({', '.join(message.files)})")
        elif placeholders(message.forms) != placeholders(dutch[: len(message.forms)]):
            lines.append(f"other placeholders: {key!r} -> {dutch!r}")
    return lines


def placeholders(forms: Forms) -> set[str]:
    """The names in braces in any of the forms; the form for one may leave the number out."""
    return {name for form in forms for _, name, _, _ in string.Formatter().parse(form) if name is not None}


def catalogue_text(found: Mapping[str, Message], words: Mapping[str, Forms]) -> bytes:
    """The catalogue as a file: every message once, sorted, without the line numbers that would change daily."""
    catalogue = Catalog(locale="nl")
    for key, message in found.items():
        dutch = words.get(key, ())[: len(message.forms)]
        plural = len(message.forms) > 1
        catalogue.add(
            message.forms if plural else key,
            dutch if plural else "".join(dutch),
            locations=[(name, 0) for name in message.files],
        )
    file = BytesIO()
    write_po(file, catalogue, width=100, omit_header=True, include_lineno=False)
    return HEADER.encode() + file.getvalue()


def main() -> int:
    """Merge, write and delete; 1 when words are still to be written."""
    found, paths = messages(), sources()
    words = translations(paths)
    obsolete = [f"obsolete: {key!r}" for key in sorted(words.keys() - found.keys())]
    lines = [*conflicts(paths), *obsolete, *faults(found, words)]
    CATALOGUE.write_bytes(catalogue_text(found, words))
    for path in paths:
        if path != CATALOGUE:
            path.unlink()
    say("\n".join([*lines, f"{len(found)} messages in {CATALOGUE.relative_to(ROOT)}"]))
    return 1 if faults(found, words) else 0


def _forms(text: str | Iterable[str] | None) -> Forms:
    return (text,) if isinstance(text, str) else tuple(text or ())


if __name__ == "__main__":
    sys.exit(main())
