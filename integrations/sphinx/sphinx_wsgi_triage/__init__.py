"""The wsgi-triage wizard in Sphinx: a directive that embeds it, and a role that links codes.

HTML builders get the wizard's element, all others a plain link to it. Pages without the directive
load nothing.
"""

from __future__ import annotations

import re
from typing import Any

from docutils import nodes
from docutils.parsers.rst import directives
from sphinx.application import Sphinx
from sphinx.errors import ConfigError
from sphinx.util.docutils import SphinxDirective, SphinxRole

__version__ = "0.1.0"

#: What may stand where: a symptom, a question, a problem or a code; never markup.
START = re.compile(r"[A-Za-z0-9-]+\Z")
CODE = re.compile(r"WSGI\d{4}\Z")


class wizard(nodes.General, nodes.Element):
    """The place of a wizard: `site`, `start`, `theme`, `paste`, `label` as attributes."""


def start(argument: str) -> str:
    """What the wizard begins with, as an option of the directive."""
    text = directives.unchanged_required(argument)
    if not START.match(text):
        raise ValueError(f'"{text}" is no symptom, question, problem or code, such as 503 or WSGI0117')
    return text


class WizardDirective(SphinxDirective):
    """``.. wsgi-triage::`` with the attributes of the element as options."""

    has_content = False
    option_spec = {
        "start": start,
        "theme": lambda argument: directives.choice(argument, ("auto", "light", "dark")),
        "paste": lambda argument: directives.choice(argument, ("on", "off")),
        "label": directives.unchanged_required,
    }

    def run(self) -> list[nodes.Node]:
        node = wizard(site=site_of(self.config), **self.options)
        self.set_source_info(node)
        return [node]


class CodeRole(SphinxRole):
    """``:wsgi-code:`` links a code of mod_wsgi to its page."""

    def run(self) -> tuple[list[nodes.Node], list[nodes.system_message]]:
        code = self.text.strip().upper()
        if not CODE.match(code):
            message = self.inliner.reporter.error(
                f'"{self.text}" is no code of mod_wsgi; write one such as WSGI0117', line=self.lineno
            )
            return [self.inliner.problematic(self.rawtext, self.rawtext, message)], [message]
        link = nodes.reference("", "", refuri=f"{site_of(self.config)}codes/{code}/")
        link += nodes.literal(code, code)
        return [link], []


def site_of(config: Any) -> str:
    """The address of the wizard's site, with a slash at its end."""
    site = config.wsgi_triage_site
    if not re.match(r"https?://[^\s\"'<>]+\Z", site or ""):
        raise ConfigError(
            "wsgi_triage_site is missing or no address: set it in conf.py to where the wizard is "
            'served, such as wsgi_triage_site = "https://triage.example.org/"'
        )
    return site if site.endswith("/") else site + "/"


def address_of(node: wizard) -> str:
    """A link to the wizard for who cannot have it in the page."""
    begin = node.get("start", "")
    return node["site"] + (f"codes/{begin}/" if CODE.match(begin) else "")


LINK = "Troubleshoot Apache mod_wsgi"


def visit_html(self: Any, node: wizard) -> None:
    """The element, with a link in it for who has no scripts; and the loader once on a page."""
    if not getattr(self, "_wsgi_triage_loaded", False):
        self._wsgi_triage_loaded = True
        source = self.attval(node["site"] + "embed.js")
        self.body.append(f'<script async="async" src="{source}"></script>\n')
    given = {name: node[name] for name in ("start", "theme", "paste", "label") if name in node}
    attributes = "".join(f' {name}="{self.attval(value)}"' for name, value in given.items())
    self.body.append(
        f'<wsgi-triage{attributes}><a class="reference external" '
        f'href="{self.attval(address_of(node))}">{LINK}</a></wsgi-triage>\n'
    )
    raise nodes.SkipNode


def link_instead(app: Sphinx, doctree: nodes.document, _docname: str) -> None:
    """Builders other than HTML get a paragraph with a link; so does a book, which loads nothing."""
    if app.builder.format == "html" and app.builder.name != "epub":
        return
    for node in list(doctree.findall(wizard)):
        link = nodes.reference("", LINK, refuri=address_of(node))
        node.replace_self(nodes.paragraph("", "", link))


def setup(app: Sphinx) -> dict[str, Any]:
    """Sphinx calls this when the extension is named in conf.py."""
    app.add_config_value("wsgi_triage_site", None, "env", [str])
    app.add_node(wizard, html=(visit_html, None))
    app.add_directive("wsgi-triage", WizardDirective)
    app.add_role("wsgi-code", CodeRole())
    app.connect("doctree-resolved", link_instead)
    return {"version": __version__, "parallel_read_safe": True, "parallel_write_safe": True}
