"""Weighs what stands around a cue: where the answer goes, what follows, who is spoken to. Vetoes first."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from contentplanner.checker.reading.cues import Cue, Scene, Stage

QUESTIONS = frozenset({"wh", "polar", "clipped", "choice"})
INVITES = frozenset(
    {
        "welcomes-contributions", "wants-contributions", "wants-to-hear", "gives-floor", "game", "stance",
        "starts-itself", "promise", "asks-form", "answers-each-other", "brings-in", "admits-need",
        "presumes-answer", "takes-here", "permits-readers", "available", "withheld",
    }
)
_NEAR = 2
_LOOKALIKES = frozenset({"bait", "conditional-order", "contact-elsewhere"})
_LONG = 12
_I = frozenset("i i'm i've i'd i'll my ik mijn me mij".split())
_PERSONAL = frozenset({"q:you", "q:anyone", "q:group", "q:named", "q:mind", "q:hypothetical", "q:superlative", "q:us", "q:choice", "q:your", "q:contribution"})
_FORCES = frozenset({"q:mind", "q:hypothetical", "q:superlative", "q:ever", "q:choice", "i:us-object", "gives-floor", "wants-to-hear", "wants-contributions", "welcomes-contributions", "i:contribution"})
_NEEDS_OBJECT = {
    "imp-affect": frozenset({"us-object", "particle", "let-know"}),
    "imp-give": frozenset({"us-object", "you", "showable", "contribution", "wh-object", "say-noun", "superlative", "particle"}),
    "imp-show": frozenset({"us-object", "you", "showable", "contribution"}),
    "imp-put": frozenset({"us-object", "contribution", "superlative", "say-noun", "showable", "wh-object"}),
}
_ADDRESSED = frozenset({"q:you", "q:anyone", "q:your", "q:group", "q:you-before", "person-asked"})
_STRONG = frozenset({
    "wants-to-hear", "wants-contributions", "welcomes-contributions", "gives-floor", "game", "game-label", "stance",
    "takes-here", "permits-readers", "presumes-answer", "i:us-object", "i:you", "i:contribution", "i:superlative",
    "i:say-noun", "i:wh-object", "i:particle", "i:alone", "c:here", "answers-each-other", "brings-in", "requests",
    "unfinished", "person-asked",
})
_WEAK = frozenset({"mentions-here", "open-choice", "i:bare"})
_LATE = frozenset({"c:last", "c:near-end"})
_SOFTENED = frozenset({"c:away-next", "c:away-later", "c:next-tells", "c:next-answers"})


def apply_vetoes(stage: Stage, cues: list[list[Cue]]) -> None:
    """Take away the cues that look like invitations and are none; each keeps the name of its veto."""
    for scene, found in zip(stage.scenes, cues, strict=True):
        for cue in found:
            if not cue.veto:
                cue.veto = _veto(cue, scene, stage)


def _veto(cue: Cue, scene: Scene, stage: Stage) -> str:
    if scene.sentence.quoted or "attributed" in scene.kinds or _inside_quote(cue, stage):
        return "quoted"
    if cue.form in QUESTIONS:
        return _question_veto(cue, scene, stage)
    if hook := _hooked(cue, scene):
        return hook
    if _is_reported(scene, stage):
        return "reported"
    if cue.form == "someone-wants" and scene.sentence.asks:
        return "wish-hook"
    if "later" in scene.kinds:
        return "later-at-event"
    if cue.form in _NEEDS_OBJECT and not cue.features & _NEEDS_OBJECT[cue.form] and not _put_here(cue, scene):
        return "asks-nothing"
    if cue.form not in {"game", "stance"} and _baits(cue, scene):
        return "bait"
    return ""


def _put_here(cue: Cue, scene: Scene) -> bool:
    """Whether an order without an object of its own still says that something comes here."""
    return "here" in scene.kinds or ("here-weak" in scene.kinds and "you" in cue.features)


def _hooked(cue: Cue, scene: Scene) -> str:
    """The hook that a cue is only the wording of: "Guess who's back", "Need help with your letter?"."""
    for hit in scene.hits:
        if hit.kind in {"fact-hook", "rhetorical"} and hit.start == cue.start:
            return hit.kind
        if hit.kind == "wish-hook" and scene.sentence.asks and hit.start <= cue.start and cue.form in INVITES:
            return hit.kind
    return ""


def _baits(cue: Cue, scene: Scene) -> bool:
    return any(hit.kind in _LOOKALIKES and hit.start <= cue.start < hit.end for hit in scene.hits)


def _inside_quote(cue: Cue, stage: Stage) -> bool:
    places = [cue.start]
    if cue.form in {"clipped", "choice"}:
        places.append(cue.end - 1)
    return any(start <= place < end for start, end in stage.post.quotes for place in places)


def _question_veto(cue: Cue, scene: Scene, stage: Stage) -> str:
    hit = scene.first("fact-hook", "rhetorical", "wish-hook")
    if hit and hit.kind == "wish-hook" and ("person-asked" in scene.kinds or "choice" in cue.features or "ever" in cue.features or cue.form == "wh"):
        hit = None
    if hit and hit.start <= cue.start + 1:
        return hit.kind
    return "reported" if _is_reported(scene, stage) else ""


def _is_reported(scene: Scene, stage: Stage) -> bool:
    """Whether a sentence, or the one after it, says that these words were spoken elsewhere."""
    following = _following(stage, scene.sentence.index, 1)
    return "reported" in scene.kinds or any("reported" in s.kinds and not s.sentence.asks for s in following)


def _following(stage: Stage, index: int, many: int) -> tuple[Scene, ...]:
    return stage.scenes[index + 1 : index + 1 + many]


def scene_features(scene: Scene, cues: list[Cue], stage: Stage) -> set[str]:
    """The features of a sentence: the forms and objects of its live cues, and what stands around them."""
    live = [cue for cue in cues if not cue.veto and cue.form != "imp-away"]
    if not live:
        return set()
    found: set[str] = set()
    for cue in live:
        found.add(cue.form)
        group = "q" if cue.form in QUESTIONS else "i"
        found |= {f"{group}:{feature}" for feature in cue.features}
    found |= {hit.kind for hit in scene.hits if hit.role in {"weak", "multi"}}
    asks = any(cue.form in QUESTIONS for cue in live)
    if asks and not found & _PERSONAL:
        found.add("q:bare")
    around = _around(scene, stage, asks=asks)
    if "c:next-own" in around and found & _ADDRESSED:
        around = around - {"c:next-own"} | {"c:next-own+"}
    if found & _FORCES and (not asks or found & _ADDRESSED):
        around = {f"{name}+" if name in _SOFTENED else name for name in around}
    if not asks and not (found - _WEAK and found & _STRONG):
        around = {f"{name}-" if name in _LATE else name for name in around}
    return found | around


def _around(scene: Scene, stage: Stage, *, asks: bool) -> set[str]:
    index = scene.sentence.index
    later = stage.scenes[index + 1 :]
    near = later[:_NEAR]
    found = _places(scene, near, later)
    place = "q" if asks else "c"
    if not later:
        found.add(f"{place}:last")
    elif len(later) <= _NEAR:
        found.add(f"{place}:near-end")
    if index and stage.scenes[index - 1].sentence.asks and asks:
        found.add("q:after-question")
    if asks and index and stage.scenes[index - 1].speaks_to_reader:
        found.add("q:you-before")
    if index == 0 and len(later) > _NEAR and not _is_option(later[0]):
        found.add("c:opening")
    if any("vacancy" in s.kinds or "offer" in s.kinds for s in stage.scenes):
        found.add("c:vacancy-post")
    if len(stage.scenes) > _LONG:
        found.add("c:long-post")
    if scene.sentence.bullet or (later and later[0].sentence.bullet and index and stage.scenes[index - 1].sentence.bullet):
        found.add("c:list")
    if later and later[0].tells and not later[0].speaks_to_reader:
        found.add("c:next-told")
    if len(later) > 1 and later[-1].tells and not later[-1].speaks_to_reader:
        found.add("c:ends-told")
    if scene.tells and not asks:
        found.add("c:told")
    if asks and later:
        found |= _what_follows(scene, later)
    return found


def _places(scene: Scene, near: tuple[Scene, ...], later: tuple[Scene, ...]) -> set[str]:
    """Where the answer goes: here, elsewhere, or nowhere."""
    found: set[str] = set()
    if "link-in-comments" in scene.kinds:
        found.add("c:away")
    elif "here" in scene.kinds:
        found.add("c:here")
    elif "pointer" in scene.kinds and not (scene.link_follows or any(s.has_link for s in near)):
        found.add("c:here")
    elif "here-weak" in scene.kinds and not (scene.acts_away or scene.link_follows or any(s.has_link for s in near)):
        found.add("c:here-weak")
    if scene.link_follows:
        found.add("c:link-tail")
    if scene.has_link or scene.acts_away:
        found.add("c:away")
    if any("here" in s.kinds and "link-in-comments" not in s.kinds for s in near):
        found.add("c:here-next")
    if near and (near[0].acts_away or near[0].has_link):
        found.add("c:away-next")
    elif any(s.has_link or s.link_follows or s.acts_away for s in later):
        found.add("c:away-later")
    if any(s.kinds & {"promise", "starts-itself", "asks-form"} for s in near):
        found.add("c:invites-next")
    return found


def _what_follows(scene: Scene, later: tuple[Scene, ...]) -> set[str]:
    found: set[str] = set()
    following = later[0]
    words = following.sentence.words
    if (len(later) > 1 and all(_is_option(s) for s in later[:2])) or _lists_options(following):
        return {"c:options"}  # and nothing else counts: the options belong to the question
    if following.sentence.asks:
        found.add("c:next-asks")
    elif following.kinds & INVITES:
        found.add("c:next-invites")
    elif "own-stance" in following.kinds:
        found.add("c:next-stance")
    elif "own-example" in following.kinds:
        found.add("c:next-own")
    elif "answers" in following.kinds:
        found.add("c:next-answers")
    elif len(words) <= 4:  # noqa: PLR2004
        found.add("c:next-clipped")
    else:
        found.add("c:next-tells")
    if following.sentence.line > scene.sentence.line and len(later) > _NEAR:
        found.add("c:heads")
    return found


def _lists_options(scene: Scene) -> bool:
    """Whether a line is nothing but answers to choose from: "Mon / Wed / Fri"."""
    strokes = sum(token.low in {"/", "|"} for token in scene.sentence.tokens)
    return strokes > 0 and len(scene.sentence.words) <= 4 * (strokes + 1)


def _is_option(scene: Scene) -> bool:
    """Whether a line reads as one of the answers to choose from."""
    sentence = scene.sentence
    starts = sentence.bullet or sentence.tokens[0].kind in {"emoji", "number"} or len(sentence.words[0].low) == 1
    return starts and len(sentence.words) <= 7  # noqa: PLR2004


def sending(stage: Stage) -> set[str]:
    """What in a text sends or could still ask: actions elsewhere, links, thanks, news, a reader spoken to."""
    scenes, last = stage.scenes, stage.scenes[-1]
    found = {f"s:{hit.kind}" for scene in scenes for hit in scene.hits if hit.role == "sending"}
    signs = {
        "s:link": any(scene.has_link or scene.link_follows for scene in scenes),
        "s:away": any(scene.acts_away for scene in scenes),
        "s:ends-away": last.acts_away or last.has_link or last.link_follows,
        "s:ends-with-you": last.speaks_to_reader and not (last.acts_away or last.has_link),
        "s:ends-told": last.tells,
        "s:you": any(scene.speaks_to_reader for scene in scenes),
        "s:i": any(scene.words & _I for scene in scenes),
        "s:asks": any(scene.sentence.asks for scene in scenes),
        "s:named": scenes[0].sentence.tokens[0].kind == "mention",
        "s:short": len(scenes) <= _NEAR,
        "s:figures": any(token.kind == "number" for token in stage.post.tokens),
    }
    return found | {name for name, there in signs.items() if there}
