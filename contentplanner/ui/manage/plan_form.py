"""What holds for the plan as a whole: country and time zone."""

from __future__ import annotations

from dataclasses import replace
from zoneinfo import available_timezones

from PySide6.QtCore import QLocale, QTimeZone

from contentplanner.domain.public_holidays import countries
from contentplanner.ui.desk import Desk
from contentplanner.ui.editor.choice_field import Item
from contentplanner.ui.editor.parts import labelled
from contentplanner.ui.manage.form import Form
from contentplanner.ui.manage.long_choice import LongChoice
from contentplanner.ui.speech import tr, words

_NO_PLACES = ("Etc/", "SystemV/", "posix/", "right/", "US/")


class PlanForm(Form):
    """The basics of the plan."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.country = LongChoice(tr("Country"))
        self.zone = LongChoice(tr("Time zone"))
        self.column.addLayout(labelled(tr("Country"), self.country))
        self.hint(tr("Public holidays and the first day of the week are those of this country."))
        self.column.addLayout(labelled(tr("Time zone"), self.zone))
        self.hint(tr("Posts keep the times that were typed; they are read on the clocks of this zone."))
        self.close_column()
        self.country.chosen.connect(self._set_country)
        self.zone.chosen.connect(self._set_zone)

    def show_record(self, *, anew: bool = False) -> None:
        """Show the plan as it is."""
        super().show_record(anew=anew)
        basics = self.desk.plan.basics
        self.country.show_choice(country_items(basics.country), basics.country)
        self.zone.show_choice(zone_items(basics.country, basics.time_zone), basics.time_zone)

    def accept(self) -> bool:
        """Let what the keys have walked to count."""
        self.country.accept()
        self.zone.accept()
        return super().accept()

    def _set_country(self, code: str) -> None:
        text = tr("Change country to {country}", country=words().country(code))
        self.put(text, replace(self.desk.plan.basics, country=code))

    def _set_zone(self, zone: str) -> None:
        text = tr("Change time zone to {zone}", zone=zone_text(zone))
        self.put(text, replace(self.desk.plan.basics, time_zone=zone))


def country_items(current: str) -> list[Item]:
    """Return the countries whose holidays are known, by name, and the plan's own."""
    codes = {*countries(), current}
    return sorted((Item(code, words().country(code)) for code in codes), key=lambda item: item.text.casefold())


def zone_items(country: str, current: str) -> list[Item]:
    """Return the time zones, those of the country first, then by place."""
    places = {zone for zone in available_timezones() if "/" in zone and not zone.startswith(_NO_PLACES)}
    own = {bytes(zone.data()).decode() for zone in QTimeZone.availableTimeZoneIds(QLocale.codeToTerritory(country))}
    items = (Item(zone, zone_text(zone)) for zone in {*places, "UTC", current})
    return sorted(items, key=lambda item: (item.key not in own, item.text.casefold()))


def zone_text(zone: str) -> str:
    """Return a time zone as people look for it: "Amsterdam (Europe)"."""
    region, _slash, place = zone.rpartition("/")
    name = place.replace("_", " ")
    return tr("{place} ({region})", place=name, region=region.replace("_", " ")) if region else name
