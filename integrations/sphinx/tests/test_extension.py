"""What the extension writes, from real builds of Sphinx."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

SITE = "https://triage.example.org"
HERE = Path(__file__).parent.parent


def build(folder: Path, text: str, builder: str = "html", site: object = SITE) -> "tuple[str, str]":
    """Builds one page; returns what was written, or nothing, and what Sphinx complained of."""
    source, output = folder / "source", folder / builder
    source.mkdir()
    (source / "conf.py").write_text(
        "extensions = ['sphinx_wsgi_triage']\nversion = '1'\ncopyright = 'us'\n"
        + (f"wsgi_triage_site = {site!r}\n" if site is not None else "")
    )
    (source / "index.rst").write_text(f"Title\n=====\n\n{text}\n")
    # Kept apart from the output, all of which goes into a book.
    kept = str(folder / "doctrees")
    run = subprocess.run(
        [sys.executable, "-m", "sphinx", "-q", "-N", "-d", kept, "-b", builder, str(source), str(output)],
        env={**os.environ, "PYTHONPATH": str(HERE), "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    ending = {"html": "index.html", "epub": "index.xhtml", "text": "index.txt", "latex": "*.tex"}[builder]
    return "".join(page.read_text() for page in output.glob(ending)), run.stderr


def test_the_directive_embeds_the_wizard(tmp_path):
    html, complaints = build(
        tmp_path, ".. wsgi-triage::\n   :start: 503\n   :theme: dark\n   :paste: off\n   :label: Help"
    )
    assert '<wsgi-triage start="503" theme="dark" paste="off" label="Help">' in html
    assert f'<script async="async" src="{SITE}/embed.js"></script>' in html
    assert f'href="{SITE}/">Troubleshoot Apache mod_wsgi</a>' in html
    assert complaints == ""


def test_a_code_leads_to_its_page_where_scripts_are_off(tmp_path):
    html, _ = build(tmp_path, ".. wsgi-triage::\n   :start: WSGI0117")
    assert f'href="{SITE}/codes/WSGI0117/"' in html


def test_two_on_a_page_load_it_once(tmp_path):
    html, _ = build(tmp_path, ".. wsgi-triage::\n\n.. wsgi-triage::\n   :start: hang")
    assert html.count("embed.js") == 1
    assert html.count("</wsgi-triage>") == 2


def test_a_page_without_it_loads_nothing(tmp_path):
    html, _ = build(tmp_path, "Only text.")
    assert "embed.js" not in html


def test_the_role_links_a_code_to_its_page(tmp_path):
    html, complaints = build(tmp_path, "See :wsgi-code:`wsgi0117`.")
    assert f'href="{SITE}/codes/WSGI0117/"' in html
    assert complaints == ""


@pytest.mark.parametrize("builder", ["text", "latex", "epub"])
def test_other_builders_get_a_plain_link(tmp_path, builder):
    written, complaints = build(tmp_path, ".. wsgi-triage::\n   :start: 503", builder)
    assert "Troubleshoot Apache mod\\_wsgi" in written or "Troubleshoot Apache mod_wsgi" in written
    assert "wsgi-triage start" not in written
    assert "embed.js" not in written
    assert complaints == ""


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        (":wsgi-code:`E42`", "is no code of mod_wsgi"),
        ('.. wsgi-triage::\n   :start: "><script>', "is no symptom, question, problem or code"),
        (".. wsgi-triage::\n   :theme: pink", "pink"),
    ],
)
def test_what_is_wrong_is_told_and_never_written(tmp_path, text, complaint):
    html, complaints = build(tmp_path, text)
    assert complaint in complaints
    assert "\"><script>" not in html
    assert "embed.js" not in html


def test_quotes_in_a_label_stay_in_it(tmp_path):
    html, _ = build(tmp_path, '.. wsgi-triage::\n   :label: "Help" <b>')
    assert 'label="&quot;Help&quot; &lt;b&gt;"' in html


@pytest.mark.parametrize("site", [None, "", "triage", 'https://x/"onload="'])
def test_without_an_address_it_says_what_to_set(tmp_path, site):
    html, complaints = build(tmp_path, ".. wsgi-triage::", site=site)
    assert "set it in conf.py" in complaints
    assert html == ""
