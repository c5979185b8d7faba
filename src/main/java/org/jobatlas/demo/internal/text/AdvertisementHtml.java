package org.jobatlas.demo.internal.text;

import java.util.List;
import java.util.random.RandomGenerator;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Collects the HTML of an advertisement; a heading with nothing under it is left out. */
final class AdvertisementHtml {

    private final Element body;
    private final List<String> spelling;
    private final boolean realHeadings;
    private String waitingHeading = "";

    /** @param spelling pairs such as {@code organis=organiz} that are applied to all text */
    AdvertisementHtml(List<String> spelling, RandomGenerator random) {
        Document document = Document.createShell("");
        document.outputSettings().prettyPrint(false).charset("UTF-8");
        this.body = document.body();
        this.spelling = spelling;
        this.realHeadings = Pick.chance(0.7, random);
    }

    void heading(String text) {
        waitingHeading = text;
    }

    void paragraph(String text) {
        if (!text.isBlank()) {
            append("p").text(text);
        }
    }

    void strong(String text) {
        if (!text.isBlank()) {
            append("p").appendElement("strong").text(text);
        }
    }

    void list(List<String> items) {
        if (!items.isEmpty()) {
            Element list = append("ul");
            items.forEach(item -> list.appendElement("li").text(TemplateWording.capital(item)));
        }
    }

    /** Lines behind dashes, as people write who have no list button. */
    void dashes(List<String> items) {
        if (!items.isEmpty()) {
            Element paragraph = append("p");
            for (String item : items) {
                if (paragraph.childNodeSize() > 0) {
                    paragraph.appendElement("br");
                }
                paragraph.appendText("- " + item);
            }
        }
    }

    private Element append(String tag) {
        if (!waitingHeading.isEmpty()) {
            Element heading = realHeadings
                    ? body.appendElement("h3")
                    : body.appendElement("p").appendElement("strong");
            heading.text(waitingHeading);
            waitingHeading = "";
        }
        return body.appendElement(tag);
    }

    private String spell(String text) {
        String spelled = text;
        for (String pair : spelling) {
            int equals = pair.indexOf('=');
            String from = pair.substring(0, equals);
            String to = pair.substring(equals + 1);
            spelled = spelled.replace(from, to).replace(TemplateWording.capital(from), TemplateWording.capital(to));
        }
        return spelled;
    }

    String html() {
        return spell(body.html());
    }
}
