package org.jobatlas.job.internal;

import java.net.URI;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Safelist;
import org.jspecify.annotations.Nullable;

/** Sanitises HTML. */
public final class PostingHtml {

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
    private static final String BLOCKS = "p, br, li, h1, h2, h3, h4, h5, h6, div, tr, ul, ol";

    private PostingHtml() {}

    /** Allowed markup only; plain text becomes paragraphs. */
    public static String sanitise(String description) {
        String html = isMarkup(description) ? description : paragraphs(description);
        return Jsoup.clean(html, "", ALLOWED, COMPACT).strip();
    }

    private static boolean isMarkup(String description) {
        return description.indexOf('<') >= 0 && MARKUP.matcher(description).find();
    }

    /** The readable text of markup or of plain text with entities, a line per block. */
    public static String text(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings(COMPACT);
        for (Element block : document.select(BLOCKS)) {
            block.prependText("\n");
            if (!block.normalName().equals("br")) {
                block.appendText("\n");
            }
        }
        return joined(document.body().wholeText()).strip();
    }

    /** White space between words as one blank, between blocks as one line break. */
    private static String joined(String text) {
        StringBuilder joined = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && isSpace(text.charAt(end))) {
                end++;
            }
            if (end > at) {
                addSpace(joined, text, at, end);
                at = end;
            } else {
                joined.append(text.charAt(at++));
            }
        }
        return joined.toString();
    }

    private static void addSpace(StringBuilder joined, String text, int from, int to) {
        int first = text.indexOf('\n', from, to);
        if (first < 0) {
            joined.append(' ');
        } else if (text.indexOf('\n', first + 1, to) >= 0) {
            joined.append('\n');
        } else {
            joined.append(first > from ? " \n" : "\n").append(first + 1 < to ? " " : "");
        }
    }

    private static boolean isSpace(char c) {
        return switch (c) {
            case ' ', '\t', '\u000b', '\f', '\r', '\n', '\u00a0' -> true;
            default -> false;
        };
    }

    private static String paragraphs(String plain) {
        StringBuilder html = new StringBuilder();
        int at = 0;
        while (at < plain.length()) {
            int end = plain.indexOf('\n', at);
            String paragraph =
                    plain.substring(at, end < 0 ? plain.length() : end).strip();
            if (!paragraph.isEmpty()) {
                html.append("<p>").append(escape(paragraph)).append("</p>");
            }
            at = end < 0 ? plain.length() : end + 1;
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
