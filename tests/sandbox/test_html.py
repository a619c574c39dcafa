"""Telegram's HTML as it is understood."""

from __future__ import annotations

import pytest

from bot.sandbox.rules.html import parse

UNDERSTOOD = [
    ("<b>a</b> <strong>b</strong>", "a b", [("bold", 0, 1), ("bold", 2, 1)]),
    ("<i>a</i><em>b</em>", "ab", [("italic", 0, 1), ("italic", 1, 1)]),
    ("<u>a</u><ins>b</ins>", "ab", [("underline", 0, 1), ("underline", 1, 1)]),
    ("<s>a</s><strike>b</strike><del>c</del>", "abc", [("strikethrough", n, 1) for n in range(3)]),
    ("<code>a</code>", "a", [("code", 0, 1)]),
    ('<pre><code class="language-python">a</code></pre>', "a", [("code", 0, 1), ("pre", 0, 1)]),
    ("<blockquote>a</blockquote>", "a", [("blockquote", 0, 1)]),
    ("<blockquote expandable>a</blockquote>", "a", [("expandable_blockquote", 0, 1)]),
    ("<tg-spoiler>a</tg-spoiler>", "a", [("spoiler", 0, 1)]),
    ('<span class="tg-spoiler">a</span>', "a", [("spoiler", 0, 1)]),
    ("<b>a <i>b</i></b>", "a b", [("bold", 0, 3), ("italic", 2, 1)]),
    ("<B>a</>", "a", [("bold", 0, 1)]),
    ("🏃<b>a</b>", "🏃a", [("bold", 2, 1)]),
    (" \n<b> a</b> b <i> </i>\n", "a b", [("bold", 0, 1)]),
    (
        "&lt;b&gt; &amp;amp; &quot;x&quot; &#65;&#x42; &nbsp; &x &#0;",
        '<b> &amp; "x" AB &nbsp; &x &#0;',
        [],
    ),
    ("Tom & Jerry", "Tom & Jerry", []),
]


@pytest.mark.parametrize(("source", "text", "entities"), UNDERSTOOD)
def test_html_is_understood(source: str, text: str, entities: list[tuple[str, int, int]]) -> None:
    words = parse(source)
    assert words.text == text
    assert sorted((e["type"], e["offset"], e["length"]) for e in words.entities) == sorted(
        entities
    )


@pytest.mark.parametrize(
    ("source", "url"),
    [
        ('<a href="https://x.example/?a=1&amp;b=2">x</a>', "https://x.example/?a=1&b=2"),
        ("<a href='x.example'>x</a>", "http://x.example"),
        ("<a href=x.example>x</a>", "http://x.example"),
        ("<a>https://x.example</a>", "https://x.example"),
        ("<a href='tg://user?id=1'>x</a>", "tg://user?id=1"),
        ("<a href='javascript:alert(1)'>x</a>", None),
    ],
)
def test_links(source: str, url: str | None) -> None:
    assert [e["url"] for e in parse(source).entities] == ([url] if url else [])


def test_what_is_drawn_is_safe() -> None:
    drawn = parse(
        "<b onclick='x()'>a</b><a href='javascript:x()'>b</a>"
        '<a href="https://x.example/&quot;onclick=x()">c</a> &lt;script&gt;'
    ).html
    assert drawn == ('<b>a</b>b<a href="https://x.example/&quot;onclick=x()">c</a> &lt;script&gt;')
