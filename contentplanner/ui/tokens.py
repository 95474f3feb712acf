"""The colours of the two themes, by what they mean. Text pairs in use have a contrast of 4.5:1 or more."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tokens:
    """Colours as "#RRGGBB". `ow`, `tw`, `mw` are one-way, two-way, multi-way: text, fill, line and bar."""

    bg: str
    surface: str
    panel: str
    bar: str
    track: str
    hover: str
    line: str
    line2: str
    line_strong: str
    ink: str
    ink2: str
    ink3: str
    accent: str
    accent_fill: str
    accent_soft: str
    accent_line: str
    value_bg: str
    value_fg: str
    ow: str
    ow_bg: str
    ow_line: str
    ow_bar: str
    tw: str
    tw_bg: str
    tw_line: str
    tw_bar: str
    mw: str
    mw_bg: str
    mw_line: str
    mw_bar: str
    ok: str
    ok_bg: str
    warn: str
    warn_bg: str
    bad: str
    bad_bg: str
    today: str
    silent: str
    highlight: str
    m1: str
    m2: str
    m3: str
    m4: str
    segment: str
    ring: str
    on_accent: str = "#FFFFFF"


LIGHT = Tokens(
    bg="#F4F2EE", surface="#FFFFFF", panel="#FAF9F6", bar="#FDFCFA", track="#ECE9E3", hover="#F1EFEA",
    line="#E7E4DD", line2="#D6D2C9", line_strong="#8E8A82", ink="#1F232B", ink2="#515764", ink3="#676D79",
    accent="#3D4EAE", accent_fill="#4355B8", accent_soft="#ECEEFA", accent_line="#B7C0EA",
    value_bg="#E9E7F5", value_fg="#45407C",
    ow="#82560F", ow_bg="#FBF3E3", ow_line="#EAD7B0", ow_bar="#B8842F",
    tw="#0A716C", tw_bg="#E3F4F2", tw_line="#B5DEDA", tw_bar="#219089",
    mw="#0A4A52", mw_bg="#CDE5E6", mw_line="#98C6C9", mw_bar="#0C4F58",
    ok="#2A7348", ok_bg="#E6F3EA", warn="#8A5200", warn_bg="#FBF1DF", bad="#B0362B", bad_bg="#FBEAE7",
    today="#F7F8FE", silent="#FAF5EA", highlight="#F9E3B4",
    m1="#F0F1FA", m2="#E2E5F6", m3="#D1D7F1", m4="#C6CEEE", segment="#FFFFFF", ring="#4355B8",
)  # fmt: skip

DARK = Tokens(
    bg="#121519", surface="#1A1E23", panel="#171A1F", bar="#171A1F", track="#23282F", hover="#242931",
    line="#2A2F37", line2="#3A414B", line_strong="#727B88", ink="#EBEDF0", ink2="#B6BCC6", ink3="#969DA9",
    accent="#A6B1F7", accent_fill="#5262CC", accent_soft="#252B4B", accent_line="#4A5597",
    value_bg="#302D4E", value_fg="#CBC6F3",
    ow="#E5BC7C", ow_bg="#302819", ow_line="#4F4228", ow_bar="#C0914A",
    tw="#70CFC6", tw_bg="#15332F", tw_line="#255550", tw_bar="#4FB9AF",
    mw="#A9E3E2", mw_bg="#0F454A", mw_line="#1F6C72", mw_bar="#1C8188",
    ok="#7CCB98", ok_bg="#1A3324", warn="#E5B566", warn_bg="#332818", bad="#F09A90", bad_bg="#3A211F",
    today="#1E2231", silent="#211E18", highlight="#5A431A",
    m1="#22263A", m2="#2A3050", m3="#343C69", m4="#3C467D", segment="#343B46", ring="#A6B1F7",
)  # fmt: skip
