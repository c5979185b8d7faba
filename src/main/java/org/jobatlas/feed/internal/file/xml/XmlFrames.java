package org.jobatlas.feed.internal.file.xml;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import java.util.Set;
import org.jobatlas.feed.internal.file.RowSize;
import org.jspecify.annotations.Nullable;

/**
 * Splits XML into rows before parsing, so that an error affects only its row. It recognises only where the elements of
 * rows begin and end. If a row has no end, every later start of a row ends the one before, so that no text is scanned
 * more than twice.
 */
final class XmlFrames {

    private final XmlPieces pieces;
    private final Set<String> names;

    /** The line and the text of the current row. */
    private final StringBuilder row = new StringBuilder();

    private String name = "";
    private long line;
    private int depth;

    private String root = "";
    private String ended = "";

    /** The start of the next row, where it ended the one before. */
    private XmlPieces.@Nullable Piece held;

    /**
     * A row as text.
     *
     * @param problem why it cannot be read; empty if it is complete
     */
    record Frame(long line, String text, String problem) {}

    /** @param names lower-case names of elements that are rows */
    XmlFrames(Reader in, Set<String> names) {
        this.pieces = new XmlPieces(in);
        this.names = names;
    }

    Optional<Frame> next() throws IOException {
        depth = 0;
        row.setLength(0);
        while (true) {
            Optional<XmlPieces.Piece> read = held == null ? pieces.next() : Optional.of(held);
            held = null;
            if (read.isEmpty()) {
                return depth == 0 ? Optional.empty() : Optional.of(withoutEnd());
            }
            XmlPieces.Piece piece = read.get();
            note(piece);
            Optional<Frame> frame = depth == 0 ? outside(piece) : inside(piece);
            if (frame.isPresent()) {
                return frame;
            }
        }
    }

    private void note(XmlPieces.Piece piece) {
        if (root.isEmpty() && piece.opens()) {
            root = piece.name();
        }
        if (piece.kind() == XmlPieces.Kind.END) {
            ended = piece.name();
        }
    }

    /** Whether the first element was the last to end; known after the last row. */
    boolean isWhole() {
        return ended.equals(root);
    }

    private Optional<Frame> outside(XmlPieces.Piece piece) {
        if (piece.kind() == XmlPieces.Kind.BROKEN) {
            return Optional.of(refused(pieces.line(), RowSize.sentence()));
        }
        if (!piece.opens() || !names.contains(piece.name())) {
            return Optional.empty();
        }
        name = piece.name();
        line = piece.line();
        row.append(piece.text());
        depth = 1;
        return piece.kind() == XmlPieces.Kind.EMPTY ? Optional.of(whole()) : Optional.empty();
    }

    private Optional<Frame> inside(XmlPieces.Piece piece) {
        boolean same = piece.name().equals(name);
        if (same && piece.kind() == XmlPieces.Kind.START) {
            if (pieces.isPlain()) {
                held = piece;
                return Optional.of(refused(line, endless()));
            }
            depth++;
        }
        row.append(piece.text());
        if (same && piece.kind() == XmlPieces.Kind.END) {
            depth--;
        }
        if (depth == 0) {
            return Optional.of(whole());
        }
        if (row.length() > RowSize.MOST || piece.kind() == XmlPieces.Kind.BROKEN) {
            return Optional.of(depth > 1 || hasAnother() ? withoutEnd() : refused(line, RowSize.sentence()));
        }
        return Optional.empty();
    }

    private boolean hasAnother() {
        return !pieces.isPlain() && row.indexOf("<" + name, 1) > 0;
    }

    /** Scans the text that was taken for part of it again. */
    private Frame withoutEnd() {
        if (!pieces.isPlain()) {
            pieces.beginPlain(row.substring(1), line);
        }
        return refused(line, endless());
    }

    private String endless() {
        return "the element '" + name + "' has no end";
    }

    private Frame whole() {
        return row.length() > RowSize.MOST ? refused(line, RowSize.sentence()) : new Frame(line, row.toString(), "");
    }

    private static Frame refused(long line, String problem) {
        return new Frame(line, "", problem);
    }
}
