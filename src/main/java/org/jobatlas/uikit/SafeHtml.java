package org.jobatlas.uikit;

import com.vaadin.flow.component.html.Div;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.safety.Safelist;
import org.jsoup.select.Elements;

/** Formatted text from outside, reduced to text-level and list elements without attributes. */
public final class SafeHtml extends Div {

    private static final long serialVersionUID = 1L;
    private static final Safelist FORMATTED = Safelist.none()
            .addTags(
                    "p",
                    "br",
                    "ul",
                    "ol",
                    "li",
                    "strong",
                    "b",
                    "em",
                    "i",
                    "h2",
                    "h3",
                    "h4",
                    "blockquote",
                    "div",
                    "span");
    private static final int HIGHEST = 2;
    private static final Safelist MARKED = Safelist.none().addTags("mark");

    public SafeHtml(String html) {
        this(html, FORMATTED);
    }

    private SafeHtml(String html, Safelist allowed) {
        Document text = Jsoup.parseBodyFragment(Jsoup.clean(html, allowed));
        raiseHeadings(text);
        // a string of these characters alone takes one byte for each
        text.outputSettings().prettyPrint(false).charset(StandardCharsets.ISO_8859_1);
        getElement().setProperty("innerHTML", text.body().html());
    }

    /** Moves the highest heading to the second level, because the title is the only first-level heading of a page. */
    private static void raiseHeadings(Document text) {
        Elements headings = text.select("h2, h3, h4");
        int highest = headings.stream()
                .mapToInt(heading -> level(heading.tagName()))
                .min()
                .orElse(HIGHEST);
        headings.forEach(heading -> heading.tagName("h" + (level(heading.tagName()) - highest + HIGHEST)));
    }

    private static int level(String tagName) {
        return tagName.charAt(1) - '0';
    }

    /** Plain text with {@code <mark>} as its only element. */
    public static SafeHtml marked(String html) {
        return new SafeHtml(html, MARKED);
    }
}
