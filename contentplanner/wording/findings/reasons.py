"""Why a finding matters, with the C it belongs to. Descriptive: nobody is promised more reactions."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

from contentplanner.checker import Finding, Rule
from contentplanner.languages import N_
from contentplanner.wording.names import c_name

if TYPE_CHECKING:
    from contentplanner.languages import Language

_WHY: Mapping[Rule, str] = MappingProxyType(
    {
        Rule.MOSTLY_ONE_WAY: N_(
            "{c}: news stays welcome, it is the balance that counts. "
            "A plan that hardly asks anything leaves little to answer."
        ),
        Rule.TOO_FEW_TO_JUDGE: N_("{c}: with so few posts, a single one could turn the verdict, so it waits."),
        Rule.CHANNEL_ONE_WAY: N_(
            "{c}: the people on this channel may see no other, so for them this is the whole plan."
        ),
        Rule.WEEK_WITHOUT_PROMPT: N_("{c}: one open question keeps the week from passing by your readers."),
        Rule.ONE_WAY_RUN: N_("{c}: who follows this channel sees these posts one after another."),
        Rule.NO_RESPONDER: N_("{c}: a question makes a promise, and somebody has to keep it."),
        Rule.AGAINST_INTENTION: N_("{c}: readers only see the text, so it is the text that has to invite them."),
        Rule.LOGO_SPEAKS: N_("{c}: people tie themselves to people; behind a logo they see nobody."),
        Rule.ONE_VOICE: N_("{c}: several voices make more ties, and one colleague doesn't have to carry it all."),
        Rule.NO_HOOK: N_("{c}: a hook is what the organisation and its audience both care about."),
        Rule.VALUES_NOT_SERVED: N_("{c}: a value that nobody meets here is one that nobody can recognise in you."),
        Rule.INTERESTS_NOT_SERVED: N_("{c}: people look for what is theirs; some of them don't find it here."),
        Rule.ONE_VALUE: N_("{c}: one value in most of the posts leaves the others of your story untold."),
        Rule.REPEATED_TEXT: N_("{c}: who has read it once passes over it the second time; tell it in another way."),
        Rule.FEW_AMBASSADORS: N_(
            "{c}: what somebody with authority tells along weighs differently from what you tell alone."
        ),
        Rule.SAME_AMBASSADOR: N_("{c}: every audience has people of its own whom it trusts."),
        Rule.LATE_ANSWER: N_(
            "{c}: social media has no opening hours, and who reacts counts on an answer within a day."
        ),
        Rule.VACANCY_WITHOUT_CONTACT: N_("{c}: who wonders about a job wants to ask a person, not a form."),
        Rule.SILENCE: N_("{c}: a conversation goes on when you are there regularly, also on quiet days."),
        Rule.CROWDED_DAY: N_("{c}: posts so close together take each other's attention away."),
        Rule.CLASH: N_("{c}: the second post pushes the first one down before people have answered it."),
    }
)


def why_it_matters(finding: Finding, language: Language) -> str:
    """Return why a finding matters, in one breath with its C."""
    return language.tr(_WHY[finding.rule], c=c_name(finding.c, language))
