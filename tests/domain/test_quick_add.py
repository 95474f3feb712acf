from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from contentplanner.domain.edits.quick import names_of, quick_idea, tag_by_name
from contentplanner.domain.folding import folded
from contentplanner.domain.plan import Plan, applied, inverted, plan_of, references
from contentplanner.domain.quick_add import Name, Tag, TagKind, Token, completed, offers, parsed, token_at, written
from contentplanner.domain.records import Audience, AudienceInterest, BrandValue, Campaign, Idea
from tests.domain.backlog_plans import BASE, TODAY
from tests.domain.managed_plans import plans

few = settings(max_examples=20)
VALUE, INTEREST, CAMPAIGN = TagKind
NAMES = (
    Name(VALUE, "Care", "care"),
    Name(VALUE, "Care for each other", "each"),
    Name(VALUE, "R&D!", "rd"),
    Name(VALUE, "Oud", "old", silent=True),
    Name(INTEREST, "Work-life balance", "balance"),
    Name(INTEREST, "Café", "cafe"),
    Name(CAMPAIGN, "Open day 2027", "open"),
)


@pytest.mark.parametrize(
    ("line", "title", "tags"),
    [
        ("Ask Tom about night shifts", "Ask Tom about night shifts", []),
        ("Ask Tom #Care @Work-life balance !open day 2027", "Ask Tom", ["care", "balance", "open"]),
        ("#care Ask @cafe Tom", "Ask Tom", ["care", "cafe"]),
        ("Ask #care for  each OTHER Tom", "Ask Tom", ["each"]),
        ("Ask #care for Tom", "Ask for Tom", ["care"]),
        ("Why do you stay #care?", "Why do you stay?", ["care"]),
        ("Tom #Care, @Café, and you", "Tom and you", ["care", "cafe"]),
        ("Tom #R&D! and #r&d!", "Tom and", ["rd", "rd"]),
        ("Tom #oud", "Tom", ["old"]),
        ("#1 in town, 10# off, a#care, hr@cafe.example, you @ work, wow !", None, []),
        ("Ask Tom @", "Ask Tom", []),
        ("Ask Tom #care #", "Ask Tom", ["care"]),
        ("@", "", []),
        ("Tom #brandnew", "Tom", ["?brandnew"]),
        ("Tom #brand-new.", "Tom.", ["?brand-new"]),
        ('Tom #"Brand new" @“first  week” here', "Tom here", ["?Brand new", "?first week"]),
        ('Tom #"care" here', "Tom here", ["care"]),
        ('Tom #"never closed', 'Tom #"never closed', []),
        ('Tom #"" @"!!"', 'Tom #"" @"!!"', []),
        ("A !open day 2027 !summer !Open Day 2027", "A !summer", ["open", "open"]),
        ("#Care", "", ["care"]),
        ("Tom @wor about the roster", "Tom about the roster", ["balance"]),
        ("Tom @wo, #car and #ou", "Tom and", ["?wo", "?car", "?ou"]),
        ('Tom @"wor"', "Tom", ["?wor"]),
    ],
)
def test_a_line_is_a_title_with_tags(line: str, title: str | None, tags: list[str]) -> None:
    read = parsed(line, NAMES)
    assert read.title == (line if title is None else title)
    assert [tag.key or f"?{tag.text}" for tag in read.tags] == tags


def test_a_name_that_is_not_known_can_stay_in_the_title() -> None:
    assert parsed("Tom #brandnew #care", NAMES, only_known=True).title == "Tom #brandnew"
    assert [tag.text for tag in parsed("a #New #new !Big", NAMES).unknown] == ["New", "Big"]


anything = st.text(st.sampled_from('aé #@!"“”.,?\u0301\u00a0Care 1'), max_size=30)


@given(anything, st.booleans())
def test_no_letter_and_no_figure_is_ever_lost_or_said_twice(line: str, only_known: bool) -> None:
    read = parsed(line, NAMES, only_known=only_known)
    inside = [line[tag.start : tag.end] for tag in read.tags]
    outside, at = "", 0
    for tag in read.tags:
        assert at <= tag.start < tag.end <= len(line)
        outside, at = outside + line[at : tag.start], tag.end
    outside += line[at:]
    assert [c for c in read.title if c.isalnum()] == [c for c in outside if c.isalnum()]
    assert all(part[0] in "#@!" for part in inside)
    for tag, part in zip(read.tags, inside, strict=True):
        assert "".join(filter(str.isalnum, folded(tag.text))) == "".join(filter(str.isalnum, folded(part)))


names = st.lists(
    st.builds(
        Name,
        st.sampled_from(TagKind),
        st.text(st.sampled_from("abé -.!&x"), min_size=1, max_size=9).map(str.strip).filter(
            lambda text: any(map(str.isalpha, text)) and " ".join(text.split()) == text
        ),
        st.uuids().map(str),
    ),
    min_size=1,
    max_size=4,
    unique_by=lambda name: (name.kind, folded(name.text)),
)  # fmt: skip


@given(names, st.data())
def test_what_is_written_for_a_name_is_read_as_that_name(known: list[Name], data: st.DataObject) -> None:
    chosen = data.draw(st.lists(st.sampled_from(known), unique=True, max_size=3))
    campaigns = [name for name in chosen if name.kind is CAMPAIGN]
    chosen = [name for name in chosen if name not in campaigns[1:]]
    line = " ".join(["Title", *(written(name.kind, name.text, known) for name in chosen), "more"])
    read = parsed(line, known)
    assert read.title == "Title more"
    assert [tag.key for tag in read.tags] == [name.key for name in chosen]


@pytest.mark.parametrize(
    ("line", "token", "first"),
    [
        ("Tom #", (VALUE, "", 4, 5), "Care"),
        ("Tom #ca", (VALUE, "ca", 4, 7), "Care"),
        ("Tom #care for ea", (VALUE, "care for ea", 4, 16), "Care for each other"),
        ("Tom @bal", (INTEREST, "bal", 4, 8), "Work-life balance"),
        ("Tom @Work-life b", (INTEREST, "Work-life b", 4, 16), "Work-life balance"),
        ('Tom #"care f', (VALUE, "care f", 4, 12), "Care for each other"),
        ("Tom #new", (VALUE, "new", 4, 8), None),
        ("Tom #Care and more", None, None),
        ('Tom #"care" x', None, None),
        ("Tom a#c", None, None),
        ("Tom", None, None),
    ],
)
def test_what_is_being_typed_is_completed(
    line: str, token: tuple[TagKind, str, int, int] | None, first: str | None
) -> None:
    found = token_at(line, len(line), NAMES)
    assert found == (Token(*token) if token else None)
    if found:
        offered = offers(found, NAMES)
        assert next((name.text for name in offered), None) == first
        assert all(name.key != "old" for name in offered)


def test_a_completion_replaces_the_whole_word_and_leaves_room_behind_it() -> None:
    line = "Tom #cafe and more"
    token = token_at(line, 7, NAMES)
    assert token is not None
    assert completed(line, token, "Care for each other", NAMES) == ("Tom #Care for each other and more", 25)
    token = token_at("#new", 4, NAMES)
    assert token is not None
    assert completed("#new", token, "Brand new", NAMES) == ('#"Brand new" ', 13)


def made(plan: Plan, line: str, audience: str = "") -> tuple[Plan, Idea]:
    """The plan with the idea of a line, made in one step that can be taken back."""
    changes = quick_idea(plan, parsed(line, names_of(plan)), TODAY, audience)
    after = applied(plan, changes)
    assert applied(after, inverted(changes)) == plan
    idea = changes[-1].record
    assert isinstance(idea, Idea)
    return after, idea


def test_a_line_becomes_an_idea_with_its_tags_in_one_step() -> None:
    plan, idea = made(plan_of(BASE), "Ask Tom #care #growth @first job !winter")
    assert (idea.title, idea.created_on) == ("Ask Tom", TODAY)
    assert (idea.value_ids, idea.interest_ids, idea.campaign_id) == (("care", "growth"), ("first-job",), "winter")
    assert set(plan.values) == {"care", "growth"}


def test_names_that_are_not_known_are_made_at_the_end_of_their_lists() -> None:
    plan, idea = made(plan_of(BASE), 'Ask Tom #Courage @"Night shifts" @nights !Summer #courage')
    assert [plan.values[key] for key in idea.value_ids] == [BrandValue(idea.value_ids[0], "Courage", 2)]
    assert [plan.interests[key].name for key in idea.interest_ids] == ["Night shifts", "nights"]
    assert {plan.interests[key].audience_id for key in idea.interest_ids} == {"starters"}
    assert plan.campaigns[idea.campaign_id or ""].name == "Summer"
    plan, idea = made(plan_of(BASE), "Ask @nights", "alumni")
    assert plan.interests[idea.interest_ids[0]].audience_id == "alumni"


def test_without_an_audience_there_is_one_for_everyone() -> None:
    plan, idea = made(plan_of(()), "Ask @nights @days")
    assert [audience.name for audience in plan.audiences.values()] == ["Everyone"]
    assert len(idea.interest_ids) == 2


def test_what_is_archived_comes_back_when_it_is_named() -> None:
    plan, idea = made(plan_of((BrandValue("old", "Oud", archived=True),)), "Ask #oud")
    assert idea.value_ids == ("old",)
    assert not plan.values["old"].archived


def test_interests_that_are_called_alike_are_told_apart_by_their_audience() -> None:
    twin = AudienceInterest("twin", "alumni", "First job")
    plan = plan_of((*BASE, twin, Audience("gone", "Gone", 2, archived=True), AudienceInterest("far", "gone", "Far")))
    offered = {name.text for name in names_of(plan) if name.kind is INTEREST and not name.silent}
    assert offered == {"First job (Starters)", "First job (Alumni)", "Reunion"}
    assert made(plan, "a @first job (alumni)")[1].interest_ids == ("twin",)
    assert made(plan, "a @first job")[1].interest_ids == ("first-job",)


def test_many_ideas_get_a_tag_by_its_name_which_is_made_where_there_is_none() -> None:
    plan = plan_of((*BASE, Idea("one", "One", TODAY), Idea("other", "Other", TODAY, value_ids=("growth",))))
    tags = ((VALUE, "Courage", "values"), (INTEREST, "Nights", "interests"), (CAMPAIGN, "Fair", "campaigns"))
    for kind, name, table in tags:
        changes = tag_by_name(plan, ["one", "other"], Tag(kind, f" {name} "), "alumni")
        after = applied(plan, changes)
        assert applied(after, inverted(changes)) == plan
        (made,) = [row for row in getattr(after, table).values() if row.name == name]
        assert all((table, made.id) in references(idea) for idea in after.ideas.values())
        plan = after
    assert plan.ideas["other"].value_ids[0] == "growth"
    assert next(one for one in plan.interests.values() if one.name == "Nights").audience_id == "alumni"
    assert tag_by_name(plan, ["other"], Tag(VALUE, "GROWTH")) == ()


@few
@given(plans(), anything)
def test_any_line_becomes_an_idea_that_can_be_taken_back(plan: Plan, line: str) -> None:
    after, idea = made(plan, line)
    assert idea.created_on == dt.date(2026, 12, 10)
    assert after.ideas[idea.id] == replace(idea)
    assert {row.name for row in plan.campaigns.values()} <= {row.name for row in after.campaigns.values()}
    assert all(isinstance(row, Campaign) for row in after.campaigns.values())
