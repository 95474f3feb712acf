"""When a campaign runs, and its colour."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from contentplanner.domain.edits.managing import with_first_day, with_last_day
from contentplanner.domain.records import Campaign
from contentplanner.ui.desk import Desk
from contentplanner.ui.editor.parts import labelled
from contentplanner.ui.manage.colour_field import ColourField
from contentplanner.ui.manage.day_line import DayLine
from contentplanner.ui.manage.form import Form
from contentplanner.ui.speech import tr


class CampaignForm(Form):
    """First and last day, colour. The days may be empty; they never stand the wrong way round."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.first = self.watched(DayLine(desk, tr("First day"), self._first, self._set_first, needed=False))
        self.last = self.watched(DayLine(desk, tr("Last day"), self._last, self._set_last, needed=False))
        self.colour = ColourField(tr("Colour"))
        self.beside((tr("First day"), self.first), (tr("Last day"), self.last))
        self.column.addLayout(labelled(tr("Colour"), self.colour))
        self.close_column()
        self.colour.chosen.connect(self._set_colour)

    @property
    def campaign(self) -> Campaign | None:
        """The campaign as the plan has it."""
        return self.desk.plan.campaigns.get(self.key)

    def show_record(self, *, anew: bool = False) -> None:
        """Show the campaign as the plan has it."""
        super().show_record(anew=anew)
        if self.campaign is not None:
            self.colour.show_colour(self.campaign.colour)

    def _set_colour(self, colour: str) -> None:
        if self.campaign is not None:
            text = tr("Change colour of “{name}”", name=self.campaign.name)
            self.put(text, replace(self.campaign, colour=colour))

    def _first(self) -> dt.date | None:
        return self.campaign.first_day if self.campaign else None

    def _last(self) -> dt.date | None:
        return self.campaign.last_day if self.campaign else None

    def _set_first(self, day: dt.date | None) -> bool:
        campaign = self.campaign
        if campaign is None:
            return True
        return self._put_days(with_first_day(campaign, day) if day else replace(campaign, first_day=None))

    def _set_last(self, day: dt.date | None) -> bool:
        campaign = self.campaign
        if campaign is None:
            return True
        return self._put_days(with_last_day(campaign, day) if day else replace(campaign, last_day=None))

    def _put_days(self, campaign: Campaign) -> bool:
        return self.put(tr("Change days of “{name}”", name=campaign.name), campaign)
