package org.jobatlas.job.internal;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jobatlas.shared.GrowingCapitals;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Safelist;
import org.jsoup.select.NodeVisitor;
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
    private static final Set<String> BLOCKS =
            Set.of("p", "br", "li", "h1", "h2", "h3", "h4", "h5", "h6", "div", "tr", "ul", "ol");
    private static final Pattern SAFE_SCHEME = Pattern.compile("https?|mailto");

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
        if (isPlain(html)) {
            return GrowingCapitals.bounded(joined(html).strip());
        }
        StringBuilder text = new StringBuilder(html.length());
        Jsoup.parseBodyFragment(html).body().traverse(new BlockLines(text));
        return GrowingCapitals.bounded(joined(text.toString()).strip());
    }

    private static boolean isPlain(String html) {
        return html.indexOf('<') < 0 && html.indexOf('&') < 0 && html.indexOf('\r') < 0 && html.indexOf(0) < 0;
    }

    /** Collects the text between tags, with line breaks around blocks. */
    private record BlockLines(StringBuilder text) implements NodeVisitor {

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                text.append(words.getWholeText());
            } else if (isBlock(node)) {
                text.append(node.normalName().equals("br") ? "\n\n" : "\n");
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (isBlock(node) && !node.normalName().equals("br")) {
                text.append('\n');
            }
        }

        private static boolean isBlock(Node node) {
            return BLOCKS.contains(node.normalName());
        }
    }

    /** White space between words as one blank, between blocks as one line break. */
    private static String joined(String text) {
        StringBuilder joined = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int word = at;
            while (at < text.length() && !isSpace(text.charAt(at))) {
                at++;
            }
            joined.append(text, word, at);
            int space = at;
            while (at < text.length() && isSpace(text.charAt(at))) {
                at++;
            }
            if (at > space) {
                addSpace(joined, text, space, at);
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
            boolean safe = scheme != null
                    && SAFE_SCHEME.matcher(scheme.toLowerCase(Locale.ROOT)).matches();
            return safe ? link.strip() : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
