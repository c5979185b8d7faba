package org.jobatlas.feed.internal.file.xml;

import java.io.IOException;
import java.io.Reader;
import java.util.Locale;
import java.util.Optional;
import org.jobatlas.feed.internal.file.RowSize;

/** Tokenises XML: tags, comments and the like, and the text between them. Invalid XML counts as text. */
final class XmlPieces {

    private final Reader in;
    private String pending = "";
    private int at;
    private long line = 1;
    private boolean plain;

    /** The kind of token. */
    enum Kind {
        START,
        END,
        EMPTY,
        /** Text, a comment and the like. */
        OTHER,
        /** Something without an end within the limit. */
        BROKEN
    }

    /**
     * A token.
     *
     * @param name lower-case local name of the element; empty for other tokens
     * @param line its first line
     */
    record Piece(Kind kind, String name, String text, long line) {

        boolean opens() {
            return kind == Kind.START || kind == Kind.EMPTY;
        }
    }

    XmlPieces(Reader in) {
        this.in = in;
    }

    long line() {
        return line;
    }

    /** Whether comments and the like are read as text, because one of them had no end. */
    boolean isPlain() {
        return plain;
    }

    /** Scans a text again, from then on recognising only tags. */
    void beginPlain(String text, long where) {
        plain = true;
        pending = text + pending.substring(at);
        at = 0;
        line = where;
    }

    Optional<Piece> next() throws IOException {
        long where = line;
        int first = read();
        if (first < 0) {
            return Optional.empty();
        }
        if (first != '<') {
            return Optional.of(new Piece(Kind.OTHER, "", text((char) first), where));
        }
        int second = peek();
        if (second == '!' || second == '?') {
            return Optional.of(plain ? new Piece(Kind.OTHER, "", "<", where) : special(where));
        }
        return Optional.of(
                second == '/' || Character.isLetter(second) ? tag(where) : new Piece(Kind.OTHER, "", "<", where));
    }

    /** Up to the next start of a tag, with a maximum length. */
    private String text(char first) throws IOException {
        StringBuilder text = new StringBuilder().append(first);
        while (text.length() < 8_192 && peek() >= 0 && peek() != '<') {
            text.append((char) read());
        }
        return text.toString();
    }

    private Piece special(long where) throws IOException {
        StringBuilder text = new StringBuilder("<");
        while (text.length() <= RowSize.MOST) {
            int next = read();
            if (next < 0) {
                beginPlain(text.substring(1), where);
                return new Piece(Kind.OTHER, "", "<", where);
            }
            text.append((char) next);
            if ((next == '>' || next == ']') && ends(text)) {
                return new Piece(Kind.OTHER, "", text.toString(), where);
            }
        }
        return new Piece(Kind.BROKEN, "", text.toString(), where);
    }

    private static boolean ends(StringBuilder text) {
        if (text.charAt(text.length() - 1) != '>') {
            return false;
        }
        if (starts(text, "<!--")) {
            return text.length() >= 7 && tail(text, "-->");
        }
        if (starts(text, "<![CDATA[")) {
            return tail(text, "]]>");
        }
        return !starts(text, "<?") || tail(text, "?>");
    }

    private static boolean starts(StringBuilder text, String with) {
        return text.length() >= with.length()
                && text.substring(0, with.length()).equals(with);
    }

    private static boolean tail(StringBuilder text, String with) {
        return text.length() >= with.length()
                && text.substring(text.length() - with.length()).equals(with);
    }

    /** Up to its end, or the start of another tag. */
    private Piece tag(long where) throws IOException {
        StringBuilder text = new StringBuilder("<");
        int quote = 0;
        while (text.length() <= RowSize.MOST) {
            int next = peek();
            if (next < 0 || next == '<') {
                return new Piece(Kind.OTHER, "", text.toString(), where);
            }
            text.append((char) read());
            if (quote == 0 && next == '>') {
                return tag(text.toString(), where);
            }
            if (next == '"' || next == '\'') {
                quote = quote == 0 ? next : quote == next ? 0 : quote;
            }
        }
        return new Piece(Kind.BROKEN, "", text.toString(), where);
    }

    private static Piece tag(String text, long where) {
        boolean end = text.charAt(1) == '/';
        int from = end ? 2 : 1;
        int to = from;
        while (to < text.length() && !Character.isWhitespace(text.charAt(to)) && "/>".indexOf(text.charAt(to)) < 0) {
            to++;
        }
        String name = text.substring(from, to);
        Kind kind = end ? Kind.END : text.endsWith("/>") ? Kind.EMPTY : Kind.START;
        return new Piece(kind, name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT), text, where);
    }

    private int peek() throws IOException {
        if (at < pending.length()) {
            return pending.charAt(at);
        }
        char[] block = new char[8_192];
        int count = in.read(block);
        pending = count <= 0 ? "" : new String(block, 0, count);
        at = 0;
        return count <= 0 ? -1 : pending.charAt(0);
    }

    private int read() throws IOException {
        int next = peek();
        if (next >= 0) {
            at++;
            line += next == '\n' ? 1 : 0;
        }
        return next;
    }
}
