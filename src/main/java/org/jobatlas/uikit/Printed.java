package org.jobatlas.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.ElementUtil;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Static part of a page, sent as one HTML string to save server memory: the server keeps about a kilobyte per element
 * of an open page, but only the text of printed ones. Server-side listeners inside do not work; links do.
 */
public final class Printed extends Div {

    private static final long serialVersionUID = 1L;
    private static final String INNER = "innerHTML";

    public Printed(Component... parts) {
        into(this, parts);
    }

    /** Fills an element, such as a list, with printed parts; replaces its content. */
    public static <C extends Component> C into(C frame, Component... parts) {
        frame.getElement().setProperty(INNER, html(parts));
        return frame;
    }

    /** Replaces the children of an element by their print. */
    public static <C extends Component> C press(C frame) {
        Document page = page();
        Node whole = ElementUtil.toJsoup(page, frame.getElement());
        page.body().appendChild(whole);
        frame.getElement().removeAllChildren();
        frame.getElement().setProperty(INNER, ((Element) whole).html());
        return frame;
    }

    /** Escaped HTML; hidden parts are left out, but not hidden elements within them. */
    public static String html(Component... parts) {
        Document page = page();
        Arrays.stream(parts)
                .filter(Component::isVisible)
                .forEach(part -> page.body().appendChild(ElementUtil.toJsoup(page, part.getElement())));
        return page.body().html();
    }

    private static Document page() {
        Document page = Document.createShell("");
        // a string of these characters alone takes one byte for each
        page.outputSettings().prettyPrint(false).charset(StandardCharsets.ISO_8859_1);
        return page;
    }
}
