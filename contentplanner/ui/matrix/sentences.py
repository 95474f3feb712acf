"""What the matrix says: the names of rows and columns, and of each place the sentence that a screen reader reads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from contentplanner.ui.matrix.places import Place
from contentplanner.ui.speech import ntr, tr, words

if TYPE_CHECKING:
    from contentplanner.checker import Matrix, Served
    from contentplanner.domain.plan import Plan


def value_name(plan: Plan, value_id: str | None) -> str:
    """Return what a row is called."""
    if value_id is None:
        return tr("Total")
    if not value_id:
        return tr("Without a value")
    value = plan.values[value_id]
    return tr("{name} (archived)", name=value.name) if value.archived else value.name


def interest_name(plan: Plan, interest_id: str | None) -> str:
    """Return what a column is called."""
    if interest_id is None:
        return tr("Total")
    if not interest_id:
        return tr("Without an interest")
    interest = plan.interests[interest_id]
    return tr("{name} (archived)", name=interest.name) if is_put_away(plan, interest_id) else interest.name


def is_put_away(plan: Plan, interest_id: str) -> bool:
    """Whether an interest is archived, or its audience."""
    interest = plan.interests[interest_id]
    return interest.archived or plan.audiences[interest.audience_id].archived


def audience_name(plan: Plan, interest_id: str | None) -> str:
    """Return the name of the audience that a column belongs to; empty where it belongs to none."""
    return plan.audiences[plan.interests[interest_id].audience_id].name if interest_id else ""


def place_name(plan: Plan, place: Place) -> str:
    """Return what a place is called: "Care, First job"; "Care, total"; "Total"."""
    value, interest = value_name(plan, place.value_id), interest_name(plan, place.interest_id)
    match place.value_id, place.interest_id:
        case None, None:
            return tr("Total")
        case None, _:
            return tr("{name}, total", name=interest)
        case _, None:
            return tr("{name}, total", name=value)
        case _:
            return f"{value}, {interest}"


def place_title(plan: Plan, place: Place) -> str:
    """Return what a place is called where it stands large: "Care × First job"."""
    if place.is_total:
        return place_name(plan, place)
    return f"{value_name(plan, place.value_id)} × {interest_name(plan, place.interest_id)}"


def posts_and_ideas(served: Served) -> str:
    """Return how much there is: "2 posts, 1 idea"."""
    posts, ideas = len(served.posts), len(served.ideas)
    return f"{ntr('{n} post', '{n} posts', posts)}, {ntr('{n} idea', '{n} ideas', ideas)}"


def place_sentence(matrix: Matrix, plan: Plan, place: Place) -> str:
    """Return a place as it is read out: "Care, First job: 2 posts, 1 idea"."""
    told = tr("no hook yet") if place.is_open(matrix) else posts_and_ideas(place.served(matrix))
    return f"{place_name(plan, place)}: {told}"


def head_sentence(name: str, group: str, *, missed: bool) -> str:
    """Return the head of a row or a column as it is read out: "First job (Starters), no posts"."""
    told = f"{name} ({group})" if group else name
    return tr("{name}, no posts", name=told) if missed else told


def summary(matrix: Matrix) -> str:
    """Return how far the hooks are served."""
    hooks = matrix.hooks
    if not hooks:
        return tr(
            "A hook is a value and an interest together. Make them under Edit > Manage values, channels and people."
        )
    planned = sum(bool(matrix.at(*pair).posts) for pair in hooks)
    vacant = sum(matrix.is_open(*pair) for pair in hooks)
    told = ntr(
        "{planned} of {n} hook has posts.", "{planned} of {n} hooks have posts.", len(hooks),
        planned=words().number(planned),
    )  # fmt: skip
    return f"{told} {_vacant(vacant)}"


def _vacant(count: int) -> str:
    if not count:
        return tr("Every hook has an idea.")
    return ntr("{n} has no idea yet.", "{n} have no idea yet.", count)


def uncounted(count: int) -> str:
    """Return a word on the posts that the check doesn't count either; empty when there are none."""
    if not count:
        return ""
    return ntr(
        "{n} post on a channel without replies isn’t counted.",
        "{n} posts on channels without replies aren’t counted.",
        count,
    )


def advice(matrix: Matrix, plan: Plan, place: Place) -> str:
    """Return what there is to say of the place that a person looks at."""
    served = place.served(matrix)
    if place.is_open(matrix):
        return tr(
            "No hook yet. What would {audience} want to know about “{value}” when they think of “{interest}”?",
            audience=audience_name(plan, place.interest_id),
            value=value_name(plan, place.value_id),
            interest=interest_name(plan, place.interest_id),
        )
    if place.is_hook(matrix) and not served.posts:
        ideas = len(served.ideas)
        return ntr("{n} idea waits, no post is planned.", "{n} ideas wait, no post is planned.", ideas)
    return f"{posts_and_ideas(served)}."
