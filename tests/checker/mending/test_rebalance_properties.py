"""What holds of every proposal, whatever the plan."""

from __future__ import annotations

import datetime as dt

from hypothesis import given, settings
from hypothesis import strategies as st

from contentplanner.checker import Report, check
from contentplanner.checker.mending.rebalance.proposal import Proposal, rebalance
from contentplanner.checker.mending.rebalance.standing import standing
from contentplanner.checker.mending.room import Answering
from contentplanner.checker.mending.scene import Scene
from contentplanner.domain.plan import Plan, applied, inverted
from contentplanner.domain.records import Post
from contentplanner.domain.vocabulary import Status
from tests.checker.mending.scenes import DECEMBER, LATER, TODAY, any_plan, ask, readings

some = settings(max_examples=15, deadline=None)
a_day = st.sampled_from([TODAY, LATER])
EPS = 1e-9


def scene(plan: Plan, today: dt.date) -> Scene:
    return Scene(plan, DECEMBER, today, readings())


@some
@given(plan=any_plan, today=a_day)
def test_a_proposal_keeps_its_word(plan: Plan, today: dt.date) -> None:
    at_first = scene(plan, today)
    proposal = rebalance(at_first, ask)
    assert proposal == rebalance(scene(plan, today), ask)
    never_touches_what_is_out_scheduled_or_past(proposal, today)
    leads_to_the_figures_that_were_shown(proposal, plan, today)
    brings_no_goal_further_away(at_first, proposal)
    has_only_steps_that_do_something(proposal)
    plans_nothing_archived_nor_twice(proposal, plan)


def never_touches_what_is_out_scheduled_or_past(proposal: Proposal, today: dt.date) -> None:
    for change in proposal.changes:
        before, after = change.before, change.after
        assert isinstance(after, Post)
        assert after.day is not None
        assert after.day >= today
        assert after.day in DECEMBER
        if before is not None:
            assert isinstance(before, Post)
            assert before.status not in {Status.POSTED, Status.SCHEDULED}
            assert before.day is None or before.day >= today
            kept = [(post.status, post.title, post.idea_id, post.channel_id, post.time) for post in (before, after)]
            assert kept[0] == kept[1]


def leads_to_the_figures_that_were_shown(proposal: Proposal, plan: Plan, today: dt.date) -> None:
    accepted = applied(plan, proposal.changes)
    assert check(plan, DECEMBER, today, readings()) == proposal.before
    assert check(accepted, DECEMBER, today, readings()) == proposal.after
    assert applied(accepted, inverted(proposal.changes)) == plan


def brings_no_goal_further_away(at_first: Scene, proposal: Proposal) -> None:
    after = at_first.after(proposal.changes)
    then, before = standing(after, Answering(after)), standing(at_first, Answering(at_first))
    assert not then.worse_than(before)
    assert bool(then.better_than(before)) is bool(proposal.steps)
    for was, now, goal in shares(proposal.before, proposal.after):
        assert was is None or (now is not None and now >= min(was, goal) - EPS)
    old, new = proposal.before.figures.content, proposal.after.figures.content
    assert new.values_served >= old.values_served
    assert new.interests_served >= old.interests_served
    assert new.posts - new.hooked <= old.posts - old.hooked


def shares(before: Report, after: Report) -> list[tuple[float | None, float | None, float]]:
    was, now = before.figures, after.figures
    return [
        (was.conversations.share, now.conversations.share, was.conversations.goal),
        (was.connections.share, now.connections.share, was.connections.goal),
        (was.context.share, now.context.share, was.context.goal),
    ]


def has_only_steps_that_do_something(proposal: Proposal) -> None:
    touched = {change.record.id for change in proposal.changes}
    keys = [step.key for step in proposal.steps]
    assert len(keys) == len(set(keys))
    for step in proposal.steps:
        assert step.mends
        assert touched.issuperset(step.post_ids)


def plans_nothing_archived_nor_twice(proposal: Proposal, plan: Plan) -> None:
    planned = [step.idea_id for step in proposal.steps if step.idea_id]
    assert len(planned) == len(set(planned))
    for key in planned:
        assert not plan.ideas[key].archived
        assert not any(post.day in DECEMBER for post in plan.posts_by_idea.get(key, ()) if post.day)


@some
@given(plan=any_plan, data=st.data())
def test_refused_steps_stay_away_and_the_rest_still_holds(plan: Plan, data: st.DataObject) -> None:
    at_first = scene(plan, TODAY)
    keys = [step.key for step in rebalance(at_first, ask).steps]
    if not keys:
        return
    refused = frozenset(data.draw(st.lists(st.sampled_from(keys), min_size=1, unique=True)))
    rest = rebalance(at_first, ask, refused)
    assert refused.isdisjoint(step.key for step in rest.steps)
    brings_no_goal_further_away(at_first, rest)
    leads_to_the_figures_that_were_shown(rest, plan, TODAY)
