package org.jobatlas.hiring.internal.exports;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.jobatlas.hiring.Answer;
import org.jobatlas.hiring.internal.applying.Snapshot;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Generates a PDF of an applicant's masked data. The original file is never used, so that it has no picture and no
 * hidden data.
 */
final class BlindPdf {

    private static final String STYLE = """
        @page { size: A4; margin: 18mm 20mm; @bottom-right { content: counter(page); font-size: 8pt; color: #666; } }
        body { font-family: "Liberation Sans"; font-size: 10pt; line-height: 1.45; color: #1d2a33; }
        h1 { font-size: 18pt; margin: 0 0 8pt 0; color: #14405c; }
        h2 { font-size: 11.5pt; color: #14405c; margin: 12pt 0 3pt 0; border-bottom: 0.5pt solid #c5d3dc; }
        p { margin: 0 0 2pt 0; }
        .blank { margin: 0 0 6pt 0; }
        """;

    static {
        // logs every page on standard error otherwise
        XRLog.setLoggingEnabled(false);
    }

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private static final CmapLookup GLYPHS = glyphs();

    private BlindPdf() {}

    /** @param title name or number of the applicant */
    static byte[] write(String title, Snapshot.Words words, ExportWords headings) {
        Document page = Document.createShell("");
        page.head().appendElement("style").text(STYLE);
        page.title(title);
        page.child(0).attr("lang", headings.language().getLanguage());
        Element body = page.body();
        body.appendElement("h1").text(title);
        lines(body, words.note());
        for (Answer answer : words.answers()) {
            body.appendElement("h2").text(printable(answer.question()));
            lines(body, answer.text());
        }
        body.appendElement("h2").text(headings.resume());
        lines(body, words.resume());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .useFont(BlindPdf::font, "Liberation Sans")
                    .withW3cDocument(new W3CDom().fromJsoup(page), null)
                    .toStream(out)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The font that PDFBox contains, with Latin, Greek and Cyrillic letters. */
    private static InputStream font() {
        return Objects.requireNonNull(PDFont.class.getResourceAsStream(FONT), FONT);
    }

    private static void lines(Element body, String text) {
        text.lines().forEach(line -> {
            Element paragraph = body.appendElement("p").text(printable(line));
            if (line.isBlank()) {
                paragraph.addClass("blank");
            }
        });
    }

    /** Whether the font has every letter, and writes all of them from left to right. */
    static boolean canWrite(String text) {
        return text.codePoints()
                .filter(Character::isLetter)
                .allMatch(letter -> GLYPHS.getGlyphId(letter) != 0 && !fromTheRight(letter));
    }

    private static boolean fromTheRight(int letter) {
        byte direction = Character.getDirectionality(letter);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    private static CmapLookup glyphs() {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(font()))) {
            return font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without characters that XML forbids, and without signs that the font lacks. */
    private static String printable(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints()
                .filter(character -> character >= ' '
                        && character != 0xFFFE
                        && character != 0xFFFF
                        && !(character >= 0xD800 && character <= 0xDFFF)
                        && (Character.isLetter(character) || GLYPHS.getGlyphId(character) != 0))
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
