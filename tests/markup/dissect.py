"""Takes HTML apart with a parser that is none of those that made it, and says what in it is not safe."""

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser

HEADINGS = {"h1", "h2", "h3", "h4", "h5", "h6"}
ELEMENTS = HEADINGS | {"a", "blockquote", "br", "code", "del", "em", "hr", "li", "ol", "p", "pre", "strong", "ul"}
ELEMENTS |= {"table", "tbody", "td", "th", "thead", "tr"}
ATTRIBUTES = {"a": {"href", "rel"}, "ol": {"start"}, "td": {"align"}, "th": {"align"}, **{h: {"id"} for h in HEADINGS}}


@dataclass
class Anatomy(HTMLParser):
    faults: list[str] = field(default_factory=list)
    addresses: list[str] = field(default_factory=list)
    words: str = ""

    def __post_init__(self):
        super().__init__(convert_charrefs=True)

    def handle_starttag(self, tag, attrs):
        if tag not in ELEMENTS:
            self.faults.append(f"element {tag}")
        for name, value in attrs:
            self.look_at(tag, name, value or "")

    def look_at(self, tag, name, value):
        if name not in ATTRIBUTES.get(tag, ()):
            self.faults.append(f"attribute {tag} {name}={value}")
        if name == "id" and not value.startswith("h-"):
            self.faults.append(f"id {value}")
        if name == "href":
            self.addresses.append(value)
            if not leads_where_it_may(value):
                self.faults.append(f"address {value}")

    def handle_data(self, data):
        self.words += data

    def handle_comment(self, data):
        self.faults.append(f"comment {data}")

    def handle_decl(self, decl):
        self.faults.append(f"declaration {decl}")

    handle_pi = unknown_decl = handle_decl


def leads_where_it_may(address):
    """As a browser reads it: without tabs, line ends and control characters, a backslash being a slash."""
    seen = re.sub(r"[\x00-\x20\x7f]", "", address).replace("\\", "/").lower()
    return seen.startswith(("http:", "https:", "mailto:", "#")) or (seen.startswith("/") and not seen.startswith("//"))


def dissect(html):
    anatomy = Anatomy()
    anatomy.feed(html)
    anatomy.close()
    return anatomy
