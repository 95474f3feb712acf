"""The same words live and not: every rule with its look-alike, in both languages."""

from __future__ import annotations

import pytest

from contentplanner.checker.reading import read
from contentplanner.checker.reading.lexicon import lexicon, pattern
from contentplanner.domain.vocabulary import Direction

STORY = {
    "en": "Our night crew moved to the second floor on Sunday. ",
    "nl": "Onze nachtploeg verhuisde zondag naar de tweede verdieping. ",
}
PAIRS = [
    # a question of one's own, and the same question answered, quoted, reported or led elsewhere
    ("en", "What would you change about it?", '"What would you change about it?" a visitor asked me.'),
    ("nl", "Wat zou jij eraan veranderen?", '"Wat zou jij eraan veranderen?" vroeg een bezoeker me.'),
    ("en", "What was your first day like?", "What does a data engineer do all day? Read her story on our blog."),
    ("nl", "Hoe was jouw eerste dag?", "Wat doet een data engineer de hele dag? Lees haar verhaal op onze blog."),
    ("en", "Who has tried this before?", "Who we are looking for: a plumber with patience."),
    ("nl", "Wie heeft dit eerder geprobeerd?", "Wie zoeken wij? Een loodgieter met geduld."),
    ("en", "Tea or coffee?", "Ready for your next step? Apply today."),
    ("nl", "Thee of koffie?", "Klaar voor je volgende stap? Solliciteer vandaag."),
    ("en", "How do you handle that where you work?", "How great is that?"),
    ("nl", "Hoe gaan jullie daarmee om?", "Hoe gaaf is dat?"),
    # an order that asks for words of one's own, and one that asks for something else
    ("en", "Tell us about your worst shift.", "Tell us in your cover letter before 1 May."),
    ("nl", "Vertel ons over je ergste dienst.", "Vertel ons in je motivatiebrief waarom, voor 1 mei."),
    ("en", "Share your best tip below.", "Share this post with your network."),
    ("nl", "Deel je beste tip hieronder.", "Deel dit bericht met je netwerk."),
    ("en", "Drop your favourite song in the comments.", "Drop a 💙 if you love our crew."),
    ("nl", "Zet je favoriete nummer in de reacties.", "Laat een 💙 achter als je van onze ploeg houdt."),
    ("en", "Comment with the name you would choose.", 'Comment "GUIDE" and we send it to you.'),
    ("nl", "Reageer met de naam die jij zou kiezen.", 'Reageer met "GIDS" en we sturen hem op.'),
    ("en", "Prove me wrong.", "Join us on Saturday."),
    ("nl", "Bewijs het tegendeel.", "Kom zaterdag langs."),
    ("en", "Tag the mentor who helped you and say how.", "Tag someone who can't miss this job."),
    ("nl", "Tag de mentor die jou hielp en vertel hoe.", "Tag iemand die deze baan niet mag missen."),
    ("nl", "Laat hieronder een felicitatie voor haar achter.", "Laat je gegevens achter op onze site."),
    ("nl", "Laat je lunch zien.", "Wij laten zien hoe een lunch tot stand komt."),
    ("nl", "Is de witte jas nog van deze tijd? Poll in de story.", "De uitslag van de poll staat in de story."),
    ("en", "Is the white coat out of date? Poll in our stories.", "The results of the poll are in our stories."),
    # an invitation without a question or an order
    ("en", "Suggestions are very welcome.", "Thank you for all your suggestions."),
    ("nl", "Suggesties zijn van harte welkom.", "Dank voor al jullie suggesties."),
    ("en", "I'd love to hear how you solved it.", "Did you know that we solved it?"),
    ("nl", "Ik hoor graag hoe jullie het hebben opgelost.", "Wist je dat wij het hebben opgelost?"),
    ("en", "The floor is yours.", "The floor is new."),
    ("nl", "De vloer is van jullie.", "De vloer is nieuw."),
    ("en", "Any questions? Pop them under this post.", "Any questions? Call Judith."),
    ("nl", "Nog vragen? Stel ze onder dit bericht.", "Nog vragen? Bel Judith."),
    ("en", "All experiences welcome in this thread.", "Experience is not required for this vacancy."),
    ("nl", "Alle ervaringen welkom in deze draad.", "Ervaring is niet nodig voor deze vacature."),
]


@pytest.mark.parametrize(("language", "live", "look_alike"), PAIRS, ids=[pair[1] for pair in PAIRS])
def test_an_invitation_is_told_from_its_look_alike(language: str, live: str, look_alike: str) -> None:
    assert read(STORY[language] + live).direction.is_prompt
    assert not read(STORY[language] + look_alike).direction.is_prompt


TOGETHER = [
    ("Tag the mentor who helped you and say how.", "Say who helped you and how."),
    ("Is a wrap a proper lunch? Fight it out with each other below.", "Is a wrap a proper lunch? I hear it below."),
    ("Tag je oude mentor en vertel waarom.", "Vertel over je oude mentor en waarom."),
    ("Wie heeft gelijk? Reageer hieronder op elkaar.", "Wie heeft gelijk? Reageer hieronder."),
    ("Fitters, what's the real number? Planners, what do you say to that?", "Fitters, what's the real number?"),
]


@pytest.mark.parametrize(("many", "one"), TOGETHER)
def test_readers_who_talk_with_each_other_make_it_multi_way(many: str, one: str) -> None:
    assert read(many).direction is Direction.MULTI_WAY
    assert read(one).direction is Direction.TWO_WAY


@pytest.mark.parametrize(
    ("text", "kind", "phrase"),
    [
        ("We moved on Sunday. What would you change?", "asks-opinion", "What would you change?"),
        ("Ever wondered how we do it? Read the blog.", "acts-elsewhere", "Read the"),
        ("🎉🎉 Apply now via the link in our bio.", "acts-elsewhere", "Apply now"),
        ("Wij zoeken een kok. Solliciteer nu.", "acts-elsewhere", "Solliciteer nu"),
        ("Ik hoor graag hoe jullie dat doen.", "wants-to-hear", "hoor graag"),
        ("Like and share!", "bait", "Like and"),
    ],
)
def test_a_reason_stands_on_the_telling_phrase(text: str, kind: str, phrase: str) -> None:
    assert (kind, phrase) in [(r.kind, text[r.start : r.end]) for r in read(text).reasons]


@pytest.mark.parametrize("code", ["nl", "en"])
def test_every_construction_can_be_compiled(code: str) -> None:
    rules = {(rule.code, rule.spelling) for found in lexicon(code).openers.values() for rule in found}
    assert len(rules) > 200
    assert all(pattern(*rule).pattern for rule in rules)
