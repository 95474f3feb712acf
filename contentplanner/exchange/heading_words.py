"""The words by which tables from everywhere call their columns, and what a heading looks like."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from statistics import median


def _known(words: str) -> frozenset[str]:
    return frozenset(words.split())


SURELY_TEXT = _known(
    "text tekst texte testo texto caption captions copy message bericht berichttekst posttekst messaggio mensaje "
    "mensagem nachricht bijschrift onderschrift didascalia legende leyenda legenda beitragstext bildunterschrift tweet "
    "النص نص الرسالة 文案 正文 本文 テキスト 텍스트 текст tekst posta tresc metin inlagg"
)
"""Headings of a column that holds what will be posted: Dutch, English, German, French, Spanish, Italian, Portuguese,
Arabic, Chinese, Japanese, Korean, Russian, Polish, Turkish and Swedish; without accents, in lower case."""

MAYBE_TEXT = _known(
    "post posts content contents inhoud contenu contenido conteudo contenuto inhalt body beitrag publication "
    "publicacion publicacao pubblicazione description beschrijving omschrijving beschreibung descripcion "
    "descricao descrizione المحتوى محتوى المنشور المنشورات 内容 帖子 내용 содержание icerik innehall"
)
"""Headings that often name the text, and sometimes a format or a short label."""

_OTHERS = _known(
    "date datum day dag tag jour dia giorno data fecha weekday week time tijd heure hora ora uhrzeit zeit channel "
    "kanaal kanal canal platform plateforme plataforma piattaforma network title titel titre titulo titolo "
    "subject onderwerp sujet status statut estado stato link url lien media image afbeelding bild type format "
    "formaat hashtags tags author auteur voice afzender campaign campagne notes notities opmerkingen id "
    "direction values interests responder ambassadors richting kernwaarden interesses reageerder ambassadeurs التاريخ "
    "الوقت المنصة العنوان الحالة 日期 时间 平台 标题 状态 链接 日付 時間"
)
_NEUTRAL = _known(
    "linkedin instagram facebook twitter x tiktok youtube threads pinterest bluesky mastodon blog newsletter "
    "intranet nieuwsbrief social media sociaal post posts text tekst final draft full the de het du der nl en fr "
    "es it pt us uk dutch english nederlands engels linked in you tube tik tok"
)
"""Words beside the telling one: "Caption (FR)", "linkedin_post", and what capitals within a name make of it."""

_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_WORD = re.compile(r"[^\W_]+")
_VALUE = re.compile(
    r"[\d\s:./,+-]*\d[\d\s:./,+%-]*([ap]\.?m\.?)?|.*(://|www\.).*|\S+@\S+\.\S+", re.IGNORECASE | re.DOTALL
)
"""A date, a time, a figure, a link or an address of mail: never a heading."""

_LONGEST_HEADING = 40
_SENTENCE = 3
"""From this many words on, a full stop or a question mark makes a sentence: "Posted?" is a heading."""


def words_of(heading: str) -> tuple[str, ...]:
    """Return the words of a heading without accents, in lower case: "Caption (FR)" gives "caption", "fr"."""
    parted = unicodedata.normalize("NFKD", _CAMEL.sub(" ", heading))
    plain = "".join(letter for letter in parted if not unicodedata.combining(letter))
    return tuple(_WORD.findall(unicodedata.normalize("NFC", plain).casefold()))


def text_likelihood(heading: str) -> int:
    """Return how surely a heading names the text of a post: 4 (certainly) to 1 (perhaps), 0 for no sign of it."""
    words = words_of(heading)
    for score, known in ((4, SURELY_TEXT), (2, MAYBE_TEXT)):
        if len(words) == 1 and words[0] in known:
            return score
        if any(word in known for word in words) and all(word in known | _NEUTRAL for word in words):
            return score - 1
    return 0


def is_heading_row(first: Sequence[str], rest: Sequence[Sequence[str]]) -> bool:
    """Whether the first row names the columns.

    It does when most of it is known words, whatever else stands there; else one known word or its looks beside the
    other rows must tell, and nothing in it may be a value or a sentence.
    """
    named = [cell.strip() for cell in first if cell.strip()]
    known = sum(map(is_known_heading, named))
    if 2 * known > len(named):
        return True
    if not named or any(_VALUE.fullmatch(cell) or len(cell) > _LONGEST_HEADING or _is_sentence(cell) for cell in named):
        return False
    return known > 0 or (len(set(named)) == len(named) and _stands_out(first, rest))


def is_known_heading(cell: str) -> bool:
    """Whether a cell says nothing but words that columns are called by; a channel's name alone may be data."""
    words = set(words_of(cell))
    return text_likelihood(cell) > 0 or bool(words & _OTHERS and words <= _OTHERS | _NEUTRAL)


def _is_sentence(cell: str) -> bool:
    return cell.endswith((".", "!", "?", "\u2026")) and len(cell.split()) >= _SENTENCE


def _stands_out(first: Sequence[str], rest: Sequence[Sequence[str]]) -> bool:
    """Whether at least one column is longer below its first cell, or holds values there."""
    return any(_differs(cell, [row[n] for row in rest if n < len(row)]) for n, cell in enumerate(first))


def _differs(cell: str, below: Sequence[str]) -> bool:
    filled = [other.strip() for other in below if other.strip()]
    if not filled:
        return False
    values = sum(bool(_VALUE.fullmatch(other)) for other in filled)
    return 2 * values > len(filled) or median(map(len, filled)) > 2 * len(cell)
