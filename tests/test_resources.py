"""What is not code is found, and the parts that come from others carry their licences."""

from __future__ import annotations

from xml.etree import ElementTree as ET

import pytest

from contentplanner.resources import resource

ICONS = sorted(resource("icons").glob("*.svg"))


def test_a_checkout_has_its_resources_beside_the_package() -> None:
    assert resource("icons", "app.svg").is_file()
    assert resource().name == "resources"


@pytest.mark.parametrize("path", ICONS, ids=lambda path: path.stem)
def test_every_icon_is_a_drawing_that_scales(path: object) -> None:
    root = ET.parse(str(path)).getroot()  # noqa: S314 - our own files
    assert root.tag == "{http://www.w3.org/2000/svg}svg"
    assert root.get("viewBox")
    assert len(root) > 0


def test_icons_are_drawn_in_the_colour_they_are_given() -> None:
    fixed = [path.name for path in ICONS if "currentColor" not in path.read_text(encoding="utf-8")]
    assert fixed == ["app.svg"]


def test_the_typeface_has_the_four_weights_the_window_uses() -> None:
    fonts = {path.stem for path in resource("fonts").glob("*.otf")}
    assert fonts == {"Inter-Regular", "Inter-Medium", "Inter-SemiBold", "Inter-Bold"}


@pytest.mark.parametrize(("folder", "name", "licence"), [("icons", "lucide", "ISC"), ("fonts", "inter", "OPEN FONT")])
def test_what_comes_from_others_has_its_licence_beside_it(folder: str, name: str, licence: str) -> None:
    assert licence in resource(folder, f"LICENSE-{name}.txt").read_text(encoding="utf-8")
