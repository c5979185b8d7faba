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
 * A part of a page that does not change by itself, as one element with its HTML. The server keeps about a kilobyte for each element
 * of an open page; what is printed costs it only its text. Nothing printed can be listened to on the server: links work, buttons do not.
 */
public final class Printed extends Div {

    private static final long serialVersionUID = 1L;
    private static final String INNER = "innerHTML";

    public Printed(Component... parts) {
        into(this, parts);
    }

    /** Fills an element of its own kind, such as a list, in place of what it held. */
    public static <C extends Component> C into(C frame, Component... parts) {
        frame.getElement().setProperty(INNER, html(parts));
        return frame;
    }

    /** Makes what an element holds its print. */
    public static <C extends Component> C press(C frame) {
        Document page = page();
        Node whole = ElementUtil.toJsoup(page, frame.getElement());
        page.body().appendChild(whole);
        frame.getElement().removeAllChildren();
        frame.getElement().setProperty(INNER, ((Element) whole).html());
        return frame;
    }

    /** Escaped; parts that are hidden are left out, but not what is hidden within them. */
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
