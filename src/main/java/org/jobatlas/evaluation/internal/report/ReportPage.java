package org.jobatlas.evaluation.internal.report;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A page in one file without network; every text that is put in is escaped. */
final class ReportPage {

    private static final String STYLE = """
        :root { color-scheme: light dark; --ink: #1b2330; --soft: #5b6675; --line: #d9dee6; --bar: #3b6ea8; --good: #1d7a46;
          --bad: #b3372f; --paper: #fff }
        @media (prefers-color-scheme: dark) { :root { --ink: #e6eaf0; --soft: #9aa6b6; --line: #343c48; --bar: #74a7e0;
          --good: #6cc492; --bad: #ef8a80; --paper: #14181e } }
        body { font: 15px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); max-width: 78rem;
          margin: 2rem auto; padding: 0 1rem }
        h1, h2, h3 { line-height: 1.2 } h2 { margin-top: 2.5rem } .soft { color: var(--soft) }
        .wide { overflow-x: auto } table { border-collapse: collapse; font-variant-numeric: tabular-nums }
        th, td { padding: .25rem .6rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top }
        td.n, th.n { text-align: right; white-space: nowrap } tbody th { white-space: nowrap; font-weight: 500 } td small { color: var(--soft) }
        .good { color: var(--good) } .bad { color: var(--bad) } svg { max-width: 100%; height: auto }
        svg text { fill: var(--ink); font-size: 12px } svg .axis { stroke: var(--line) } svg .bar { fill: var(--bar) }
        svg .whisker { stroke: var(--ink); stroke-width: 1.5 } svg .curve { fill: none; stroke: var(--bar); stroke-width: 2 }
        .duel { display: grid; grid-template-columns: 1fr 1fr; gap: 1rem } .duel li.hit { font-weight: 600 }
        details { border-bottom: 1px solid var(--line); padding: .3rem 0 } summary { cursor: pointer }
        """;

    private final Document document;

    ReportPage(String title) {
        document = Document.createShell("");
        document.title(title);
        document.head().prependElement("meta").attr("charset", "utf-8");
        document.head().appendElement("meta").attr("name", "viewport").attr("content", "width=device-width");
        document.head().appendElement("style").append(STYLE);
        document.expectFirst("html").attr("lang", "en");
        document.body().appendElement("h1").text(title);
    }

    Element section(String title, String explanation) {
        Element section = document.body().appendElement("section");
        section.appendElement("h2").text(title);
        section.appendElement("p").addClass("soft").text(explanation);
        return section;
    }

    /** A table with a head; the first column is text, the others are numbers. */
    static Element table(Element parent, List<String> heads) {
        Element table = parent.appendElement("div").addClass("wide").appendElement("table");
        Element row = table.appendElement("thead").appendElement("tr");
        for (int i = 0; i < heads.size(); i++) {
            Element head = row.appendElement("th").attr("scope", "col").text(heads.get(i));
            if (i > 0) {
                head.addClass("n");
            }
        }
        return table.appendElement("tbody");
    }

    static Element row(Element body, String name) {
        Element row = body.appendElement("tr");
        row.appendElement("th").attr("scope", "row").text(name);
        return row;
    }

    static Element number(Element row, String value) {
        return row.appendElement("td").addClass("n").text(value);
    }

    static Element svg(Element parent, int width, int height, String label) {
        return parent.appendElement("svg")
                .attr("viewBox", "0 0 " + width + " " + height)
                .attr("width", String.valueOf(width))
                .attr("role", "img")
                .attr("aria-label", label);
    }

    String html() {
        document.outputSettings().prettyPrint(false);
        return "<!doctype html>\n" + document.outerHtml() + "\n";
    }
}
