from generator.site.markup import Reference, read_css, read_html


def test_knows_what_a_page_names() -> None:
    page = read_html(
        '<html lang="en"><title>A &amp; b</title><meta name="description" content="D &amp; e">\n'
        '<h1 id="top">T</h1><a name="old">x</a><label for="box">'
    )

    assert (page.lang, page.title, page.description) == ("en", "A &amp; b", "D & e")
    assert page.headings == [2]
    assert page.ids == [("top", 2), ("old", 2)]
    assert page.named == [("box", 2)]


def test_tells_what_is_loaded_from_what_is_followed() -> None:
    page = read_html(
        '<a href="a"></a><link rel="canonical" href="b"><link rel="icon" href="c">'
        '<img src="d" srcset="e 1x, f 2x"><form action="g"></form><use href="h"/>'
        '<meta http-equiv="refresh" content="0; url=i">'
        "<style>@import 'k';</style><base href='l'>"
    )

    loaded = {reference.address: reference.loaded for reference in page.references}
    assert loaded == dict.fromkeys("ab", False) | dict.fromkeys("cdefghikl", True)


def test_knows_what_is_written_in_attributes_and_should_be_in_files() -> None:
    page = read_html('<p style="color: red">\n<p onclick="go()" data-style="y">')

    assert page.inline == [("style", 1), ("onclick", 2)]


def test_a_script_holds_no_elements() -> None:
    assert read_html("<script>'<a href=\"x\">'</script>").references == []


def test_the_first_of_two_equal_attributes_counts() -> None:
    assert [r.address for r in read_html('<a href="x" href="y">').references] == ["x"]


def test_finds_addresses_in_a_stylesheet() -> None:
    text = "@import \"a.css\";\np { background: url( 'b c.png' ) }\nq { src: URL(d), url() }"

    assert read_css(text) == [
        Reference(1, "url()", "a.css", loaded=True),
        Reference(2, "url()", "b c.png", loaded=True),
        Reference(3, "url()", "d", loaded=True),
    ]
