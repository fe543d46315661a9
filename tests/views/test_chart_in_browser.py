"""Charts as a browser draws them: no words on other words, none beyond the edge, points read by keys and touch."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from string import printable, whitespace

import pytest

from meetingroom.core.breaks import Break
from meetingroom.core.phases import PhaseChange
from meetingroom.views.chart import chart
from meetingroom.views.chart_layout import NARROW, PAGE, PHONE, SCREEN, SCREEN_THIRD, level
from meetingroom.views.chart_spec import Frame, equal_frames
from meetingroom.views.letters import width_of
from tests.annual_review import breaks, changes
from tests.views.charts import shown, spec_of

pytestmark = pytest.mark.browser

STATIC = Path(__file__).parents[2] / "static/src"
FACES = ("tokens/colours.css", "tokens/sizes.css", "parts/chart.css")
LONG = (
    "Las matemáticas pasaron de la clase entera a un grupo pequeño, dos veces por semana, media hora cada vez"
)

WORDS_ON_WORDS = """() => [...document.querySelectorAll("svg")].flatMap((svg) => {
  const edge = svg.getBoundingClientRect();
  const words = [...svg.querySelectorAll("text")].flatMap((text) => text.querySelector("tspan") ? [...text.children] : [text]);
  const boxes = words.map((word) => [word.textContent, word.getBoundingClientRect()]);
  const out = boxes.filter(([, b]) => b.left < edge.left - 1 || b.right > edge.right + 1 || b.bottom > edge.bottom + 1);
  const on = boxes.flatMap(([one, a], i) => boxes.slice(i + 1)
    .filter(([, b]) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1
      && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > a.height / 4)
    .map(([other]) => `${one} / ${other}`));
  return [...out.map(([word]) => `beyond the edge: ${word}`), ...on].map((what) => `${svg.querySelector("title").textContent}: ${what}`);
})"""


WIDTHS = """(letters) => {
  const pen = document.createElement("canvas").getContext("2d");
  pen.font = "1000px system-ui, sans-serif";
  return letters.map((letter) => pen.measureText(letter).width);
}"""


@pytest.fixture
def show(browser):
    pages = []

    def show(*charts, width):
        style = "".join((STATIC / "css" / face).read_text() for face in FACES)
        pages.append(browser.new_page(viewport={"width": width, "height": 800}))
        pages[-1].set_content(f"<style>{style}</style><div>{''.join(charts)}</div><output></output>")
        return pages[-1]

    yield show
    for page in pages:
        page.close()


def charts(language, size):
    """Every goal and series, few points and many, and changes with long labels close together."""
    three = [shown(each) for each in ("S1", "S2", "S3")]
    close = (*changes("G2"), PhaseChange(date(2026, 1, 26), LONG), PhaseChange(date(2026, 4, 27), LONG))
    long = Break(date(2026, 2, 9), date(2026, 3, 6), "Receso de invierno por las reparaciones del edificio")
    made = {
        **{each: ([shown(each)], Frame(size)) for each in ("G1", "G2", "G3", "G4")},
        **{f"{n} points": ([shown("G1", n)], Frame(size)) for n in (1, 3, 4, 9, 29)},
        **{
            f"compared {i}": ([each], frame)
            for i, (each, frame) in enumerate(zip(three, equal_frames(three, size), strict=True))
        },
        "three in one": ([replace(each, name=f"Serie {i}") for i, each in enumerate(three)], Frame(size)),
        "long labels": ([shown("G2", changes=close, breaks=(*breaks(), long))], Frame(size)),
    }
    specs = [
        replace(spec_of(*series, language=language, frame=frame, id_=f"c{i}"), title=title)
        for i, (title, (series, frame)) in enumerate(made.items())
    ]
    return [chart(spec) for spec in (*specs, *level([spec for spec in specs if "compared" in spec.title]))]


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize(
    ("size", "width"),
    [(NARROW, 180), (PHONE, 360), (PAGE, 760), (SCREEN_THIRD, 600), (SCREEN, 1920)],
    ids=["narrow", "phone", "page", "third", "screen"],
)
def test_no_words_stand_on_others_or_beyond_the_edge(show, language, size, width):
    page = show(*charts(language, size), width=width)

    assert page.evaluate(WORDS_ON_WORDS) == []


def test_no_letter_is_drawn_wider_than_the_layout_gives_room_for(show):
    letters = sorted({*printable, *"áéíóúñüçßøåæœÆŒÁÉÑÜÇØ¿¡«»“”‘’–—…·•°ºª½×±≤≥€"} - {*whitespace} | {" "})
    page = show(width=760)

    drawn = page.evaluate(WIDTHS, letters)

    assert [
        letter for letter, wide in zip(letters, drawn, strict=True) if wide > width_of(letter, 1000) + 1
    ] == []


COLOURS = """() => [...document.querySelectorAll("svg")].map((svg) => {
  const of = (name, what) => [...new Set([...svg.querySelectorAll(name)].map((one) => getComputedStyle(one)[what]))];
  return { title: svg.querySelector("title").textContent, paper: of(".chart-paper", "fill"), breaks: of(".chart-break", "fill"),
    words: of("text, tspan", "fill"), dots: of(".chart-dot", "stroke") };
})"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("size", "width"), [(PHONE, 360), (PAGE, 760), (SCREEN, 1920)], ids=["phone", "page", "screen"])
def test_dots_and_words_stand_out_from_the_paper_light_and_dark(show, scheme, size, width):
    """Of every series where several are in one chart or compared, and where a break lies behind them."""
    page = show(*charts("en", size), width=width)
    page.emulate_media(color_scheme=scheme)

    found = page.evaluate(COLOURS)

    assert {"compared 0", "compared 2", "three in one", "long labels"} <= {one["title"] for one in found}
    assert max(len(one["dots"]) for one in found) == 3  # each of the three in one chart has its own
    for one in found:
        (paper,) = map(lightness, one["paper"])
        assert (paper > 0.5) is (scheme == "light")
        for behind in (paper, *map(lightness, one["breaks"])):
            faint = [each for each in one["words"] + one["dots"] if contrast(behind, lightness(each)) <= 4.5]
            assert faint == [], one["title"]
    assert any(one["breaks"] for one in found)


def test_paper_is_light_whatever_the_screen_is(show):
    page = show(chart(spec_of(shown("G3"))), width=760)
    page.emulate_media(color_scheme="dark", media="print")

    words, letters = page.evaluate(
        "() => [getComputedStyle(document.documentElement).getPropertyValue('--text'), getComputedStyle(document.querySelector('.chart-ink')).fill]"
    )

    assert words == "#2a2520"
    assert lightness(letters) < 0.1


def lightness(colour):
    parts = [int(part) / 255 for part in colour.removeprefix("rgb(").removesuffix(")").split(",")]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    return (max(one, other) + 0.05) / (min(one, other) + 0.05)


def test_arrow_keys_and_a_finger_read_the_points(show):
    page = show(chart(spec_of(shown("G1"), frame=Frame(PHONE, can_be_read=True))), width=360)
    script = (STATIC / "js/lib/chart.js").read_text().replace("export ", "")
    page.add_script_tag(
        content=f"{script}; readable(document.querySelector('svg'), document.querySelector('output'))"
    )
    line = page.locator("output")

    page.keyboard.press("Tab")
    assert "15 September" in plain(line)
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowRight")
    assert "29 September" in plain(line)
    page.keyboard.press("End")
    assert plain(line) == "27 April: 96 words"
    box = page.locator("[data-x='2026-01-05']").bounding_box()
    page.mouse.click(box["x"] + 3, box["y"] + 60)
    assert plain(line) == "5 January: 72 words"


def plain(line):
    return line.text_content().translate({0x2068: None, 0x2069: None})
