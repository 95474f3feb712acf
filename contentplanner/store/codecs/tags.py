"""What ideas are about: brand values, audiences and their interests, campaigns."""

from __future__ import annotations

from contentplanner.domain.records import Audience, AudienceInterest, BrandValue, Campaign
from contentplanner.store import tables
from contentplanner.store.codec import Codec, Row
from contentplanner.store.codecs.values import day_of, flag, iso


def _named_row(record: BrandValue | Audience) -> Row:
    return record.id, record.name, record.position, int(record.archived)


def _value(row: Row) -> BrandValue:
    key, name, position, archived = row
    return BrandValue(key, name, position, flag(archived))


def _audience(row: Row) -> Audience:
    key, name, position, archived = row
    return Audience(key, name, position, flag(archived))


def _interest_row(interest: AudienceInterest) -> Row:
    return interest.id, interest.audience_id, interest.name, interest.position, int(interest.archived)


def _interest(row: Row) -> AudienceInterest:
    key, audience, name, position, archived = row
    return AudienceInterest(key, audience, name, position, flag(archived))


def _campaign_row(campaign: Campaign) -> Row:
    return (
        campaign.id,
        campaign.name,
        iso(campaign.first_day),
        iso(campaign.last_day),
        campaign.colour,
        campaign.position,
        int(campaign.archived),
    )


def _campaign(row: Row) -> Campaign:
    key, name, first, last, colour, position, archived = row
    return Campaign(key, name, day_of(first), day_of(last), colour, position, flag(archived))


VALUES = Codec(BrandValue, tables.VALUES, _named_row, _value)
AUDIENCES = Codec(Audience, tables.AUDIENCES, _named_row, _audience)
INTERESTS = Codec(AudienceInterest, tables.INTERESTS, _interest_row, _interest)
CAMPAIGNS = Codec(Campaign, tables.CAMPAIGNS, _campaign_row, _campaign)
