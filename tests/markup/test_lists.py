"""Lists the way people type them."""

import pytest

from meetingroom.markup import render


def flat(text):
    return render(text).replace("\n", "")


NESTED = "<ul><li>a<ul><li>b<ul><li>c</li></ul></li></ul></li><li>d</li></ul>"


@pytest.mark.parametrize("step", [2, 3, 4])
def test_two_three_or_four_spaces_nest_a_list(step):
    assert flat(f"- a\n{' ' * step}- b\n{' ' * step * 2}- c\n- d") == NESTED


def test_a_tab_nests_a_list():
    assert flat("- a\n\t- b\n\t\t- c\n- d") == NESTED


def test_bullets_nest_under_numbers():
    assert flat("1. a\n   - b\n2. c") == "<ol><li>a<ul><li>b</li></ul></li><li>c</li></ol>"


def test_numbers_with_a_bracket_are_numbers():
    assert flat("1) a\n2) b") == "<ol><li>a</li><li>b</li></ol>"


def test_a_list_begins_right_below_its_introduction():
    assert flat("Strengths:\n- a\n- b") == "<p>Strengths:</p><ul><li>a</li><li>b</li></ul>"


def test_a_year_at_the_start_of_a_line_begins_no_list():
    assert flat("It was in\n1990. A good year") == "<p>It was in<br>1990. A good year</p>"


def test_a_list_may_begin_at_any_number():
    assert flat("5. a\n6. b") == '<ol start="5"><li>a</li><li>b</li></ol>'


def test_a_paragraph_inside_an_item_needs_two_spaces():
    assert flat("- a\n\n  more\n\nafter") == "<ul><li><p>a</p><p>more</p></li></ul><p>after</p>"


def test_a_heading_or_quotation_ends_a_list():
    assert flat("- a\n# b").endswith('</ul><h3 id="h-b">b</h3>')
    assert flat("- a\n> b") == "<ul><li>a</li></ul><blockquote><p>b</p></blockquote>"


@pytest.mark.parametrize("indent", [1, 2, 3])
def test_an_indented_paragraph_is_a_paragraph(indent):
    assert flat(f"a\n\n{' ' * indent}b") == "<p>a</p><p>b</p>"


def test_four_spaces_outside_a_list_are_code():
    assert flat("a\n\n    - b") == "<p>a</p><pre><code>- b</code></pre>"


def test_a_rule_is_no_item():
    assert flat("a\n\n* * *\n\nb") == "<p>a</p><hr><p>b</p>"


def test_boxes_are_characters_and_no_form_fields():
    assert flat("- [ ] a\n- [x] b\n- [X] c\n- [c](#d)") == (
        '<ul><li>☐ a</li><li>☑ b</li><li>☑ c</li><li><a href="#d" rel="noopener nofollow">c</a></li></ul>'
    )


def test_nothing_nests_deeper_than_anyone_can_follow():
    html = flat("\n".join(" " * 2 * depth + f"- {depth}" for depth in range(40)))

    assert html.count("<li>") == 40
    assert "<ul>" * 1 in html
    assert html.count("<ul>") == 6


def test_markup_in_fences_is_no_list():
    assert flat("```\n- a\n  - b\n```") == "<pre><code>- a  - b</code></pre>"
