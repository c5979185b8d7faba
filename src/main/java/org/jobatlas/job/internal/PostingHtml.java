package org.jobatlas.job.internal;

import java.net.URI;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Safelist;
import org.jspecify.annotations.Nullable;

/** Foreign text made safe to show. */
final class PostingHtml {

    private static final Safelist ALLOWED = Safelist.basic()
            .addTags("h2", "h3", "h4")
            .removeTags("a")
            .addTags("a")
            .addAttributes("a", "href")
            .addProtocols("a", "href", "http", "https", "mailto")
            .addEnforcedAttribute("a", "rel", "nofollow noopener");

    private static final Document.OutputSettings COMPACT = new Document.OutputSettings().prettyPrint(false);
    private static final Pattern MARKUP = Pattern.compile(
            "<(?:p|br|ul|ol|li|div|h[1-6]|span|strong|b|em|table)\\b[^<>]*+>", Pattern.CASE_INSENSITIVE);
    private static final Pattern BLANKS = Pattern.compile("[ \\t\\x0B\\f\\r\\u00a0]+");
    private static final Pattern LINES = Pattern.compile(" ?\\n ?(?:\\n ?)++");
    private static final String BLOCKS = "p, br, li, h1, h2, h3, h4, h5, h6, div, tr, ul, ol";

    private PostingHtml() {}

    /** Allowed markup only; plain text becomes paragraphs. */
    static String sanitise(String description) {
        String html = MARKUP.matcher(description).find() ? description : paragraphs(description);
        return Jsoup.clean(html, "", ALLOWED, COMPACT).strip();
    }

    /** The readable text of markup or of plain text with entities, a line per block. */
    static String text(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings(COMPACT);
        for (Element block : document.select(BLOCKS)) {
            block.prependText("\n");
            if (!block.normalName().equals("br")) {
                block.appendText("\n");
            }
        }
        String blanks = BLANKS.matcher(document.body().wholeText()).replaceAll(" ");
        return LINES.matcher(blanks).replaceAll("\n").strip();
    }

    private static String paragraphs(String plain) {
        StringBuilder html = new StringBuilder();
        for (String paragraph : plain.split("\\n\\s*\\n|\\n", 0)) {
            if (!paragraph.isBlank()) {
                html.append("<p>").append(escape(paragraph.strip())).append("</p>");
            }
        }
        return html.toString();
    }

    private static String escape(String text) {
        return text.replace("<", "&lt;").replace(">", "&gt;");
    }

    /** The link when it leads to a web page or a mail address; null for anything else. */
    static @Nullable String safeLink(@Nullable String link) {
        if (link == null || link.isBlank()) {
            return null;
        }
        try {
            String scheme = URI.create(link.strip()).getScheme();
            boolean safe =
                    scheme != null && scheme.toLowerCase(java.util.Locale.ROOT).matches("https?|mailto");
            return safe ? link.strip() : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
