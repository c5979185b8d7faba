package org.jobatlas.uikit;

import com.vaadin.flow.component.html.Div;
import org.jsoup.Jsoup;
import org.jsoup.safety.Safelist;

/** Formatted text from outside: only text-level and list elements come through, without attributes, whatever was sent. */
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
    private static final Safelist MARKED = Safelist.none().addTags("mark");

    public SafeHtml(String html) {
        this(html, FORMATTED);
    }

    private SafeHtml(String html, Safelist allowed) {
        getElement().setProperty("innerHTML", Jsoup.clean(html, allowed));
    }

    /** Plain text in which only {@code <mark>} stands out. */
    public static SafeHtml marked(String html) {
        return new SafeHtml(html, MARKED);
    }
}
