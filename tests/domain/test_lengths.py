from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contentplanner.domain.channel_kinds import channel_of_kind
from contentplanner.domain.lengths import Length, hashtags, length_on
from contentplanner.domain.texts import graphemes
from contentplanner.domain.vocabulary import ChannelKind
from contentplanner.domain.x_length import x_length

LINKEDIN, INSTAGRAM, X = map(channel_of_kind, (ChannelKind.LINKEDIN, ChannelKind.INSTAGRAM, ChannelKind.X))
FAMILY = "👨‍👩‍👧‍👦"
LABEL = "randomurl" * 7


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("", 0),
        ("This is a test.", 15),
        ("Hé, één ding", 12),
        ("e\u0301", 1),
        ("Hi http://test.co", 26),
        ("http://test.co", 23),
        ("https://test.com", 23),
        ("test.com", 23),
        ("Test https://test.com test https://test.com test.com test", 86),
        ("https://www.twitter.com/aloha " * 10, 240),
        ("故人西辞黄鹤楼", 14),
        ("the故人", 7),
        (f"H🐱☺{FAMILY}", 7),
        (FAMILY * 140, 280),
        ("😷👾😡🔥💩", 10),
        ("🙋🏽👨‍🎤", 4),
        ("Unicode 10.0 emoji: 🤪; 🧕; 🧕🏾; 🏴󠁧󠁢󠁥󠁮󠁧󠁿", 34),
        ("Unicode 9.0 emoji: 🤠; 💃; 💃🏾", 29),
        ("1️⃣ 🇳🇱 ©️ © ❤️", 2 + 1 + 2 + 1 + 2 + 1 + 1 + 1 + 2),
        ("– — ‘ ’ “ ” …", 6 + 6 + 2),
        ("A\u05e9\u05c1\u05bc", 4),
        ("\u2066\u202ahttp://foobar.پاکستان/\u202c\u2069", 31),
        (f"{LABEL}s.com", 68),
        (f"{LABEL}.com", 23),
        ("http://" + "あいうえおかきくけこ" * 5 + "あい.com", 23),
        ("http://" + "あいうえおかきくけこ" * 5 + "あいう.com", 7 + 2 * 53 + 4),
    ],
)
def test_x_counts_as_its_own_library_does(text: str, length: int) -> None:
    assert x_length(text) == length


@pytest.mark.parametrize(
    "link",
    [
        "https://example.com/path/to/resource?search=foo&lang=en",
        "http://sports.yahoo.com/nfl/news;_ylt=Aom0;ylu=XyZ?slug=ap-superbowlnotebook",
        "https://en.wikipedia.org/wiki/Rotterdam_(stad)",
        "http://example.com/Русские_слова",
        "HTTPS://www.ExaMPLE.COM:8080/index.html",
        "http://test_underscore.twitter.com",
        "werkenbij.nl/vacatures",
        "foo.co.jp",
        "t.co",
    ],
)
@pytest.mark.parametrize("around", ["{}", "Look: {}!", "({})", "See {}.", "{}, then", "“{}”"])
def test_a_link_counts_23_and_what_stands_around_it_its_own(link: str, around: str) -> None:
    rest = around.replace("{}", "")
    assert x_length(around.replace("{}", link)) == 23 + len(rest)


@pytest.mark.parametrize(
    "text", ["mila@example.com", "end.Begin", "3.50", "e.g. this", "v1.2", "#tag.nl", "node.js", "ftp"]
)
def test_what_is_no_link_counts_its_letters(text: str) -> None:
    assert x_length(text) == len(text)


@given(st.text(st.characters(min_codepoint=32, max_codepoint=0x2FF, exclude_characters=".©®")))
def test_european_letters_count_one(text: str) -> None:
    assert x_length(text) == len(text)


@given(st.text(max_size=60), st.text(max_size=60))
def test_a_line_parts_what_is_counted(one: str, other: str) -> None:
    assert x_length(f"{one}\n{other}") == x_length(one) + 1 + x_length(other)


@given(st.text(max_size=200))
def test_only_links_weigh_less_than_their_graphemes(text: str) -> None:
    assert x_length(text) >= graphemes(text) or "." in text
    assert length_on(LINKEDIN, text).count == graphemes(text)
    assert length_on(X, text).count == x_length(text)


def test_a_limit_is_the_channels_own_and_warns_from_nine_tenths() -> None:
    short = replace(LINKEDIN, length_limit=100)
    near = [length_on(short, "a" * n).is_near for n in (89, 90, 100, 101)]
    assert near == [False, True, True, False]
    over = length_on(short, "a" * 103)
    assert (over.excess, over.room) == (3, 0)
    assert Length(10_000).room is None
    assert not Length(10_000).is_near


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 0),
        ("#werk en #werkplezier!", 2),
        ("#1 of #2026", 0),
        ("#1op1", 1),
        ("C# a#b &#39; x/#y", 0),
        ("#één#twee", 1),
    ],
)
def test_hashtags_are_words_behind_a_sign(text: str, count: int) -> None:
    assert hashtags(text) == count


def test_instagram_takes_five_hashtags_and_linkedin_any_number() -> None:
    text = " ".join(f"#word{n}x" for n in range(7))
    assert length_on(INSTAGRAM, text).excess_hashtags == 2
    assert length_on(LINKEDIN, text).excess_hashtags == 0
