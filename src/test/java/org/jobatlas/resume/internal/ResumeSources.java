package org.jobatlas.resume.internal;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.BodyContentHandler;
import org.jobatlas.resume.internal.layout.LetterCollector;
import org.jobatlas.resume.internal.layout.PagesText;
import org.jobatlas.resume.internal.layout.Runs;
import org.jobatlas.resume.internal.layout.TextColumns;
import org.jobatlas.resume.internal.rows.RowsDocxParser;
import org.xml.sax.SAXException;

/** Makes files of the resumes that were written for the tests, and reads them as the parse process does, for tests of other modules. */
public final class ResumeSources {

    private ResumeSources() {}

    /** The text of a source: HTML becomes a PDF, {@code .docx.txt} a document of Word, all else is text. */
    public static String text(Path source) {
        try {
            String content = Files.readString(source);
            String name = source.getFileName().toString();
            if (name.endsWith(".html")) {
                return ofPdf(pdf(content));
            }
            return name.endsWith(".docx.txt") ? ofDocx(docx(content)) : PlainText.tidy(TextColumns.apart(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of a PDF. */
    public static String ofPdf(byte[] pdf) throws IOException {
        PagesText pages = new PagesText();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            LetterCollector.read(document, letters -> pages.add(Runs.of(letters)));
        }
        return PlainText.tidy(pages.text());
    }

    private static byte[] pdf(String html) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfRendererBuilder()
                .useFont(
                        () -> ResumeSources.class.getResourceAsStream(
                                "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf"),
                        "sans-serif")
                .withHtmlContent(html, "/")
                .toStream(out)
                .run();
        return out.toByteArray();
    }

    private static byte[] docx(String source) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            List<String> rows = new ArrayList<>();
            boolean table = false;
            for (String line : source.lines().toList()) {
                if (line.equals("[table]")) {
                    table = true;
                } else if (line.equals("[/table]")) {
                    table = false;
                    addTable(document, rows);
                    rows.clear();
                } else if (table) {
                    rows.add(line);
                } else {
                    document.createParagraph().createRun().setText(line);
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        }
    }

    private static void addTable(XWPFDocument document, List<String> rows) {
        XWPFTable table = document.createTable(rows.size(), 2);
        for (int row = 0; row < rows.size(); row++) {
            String[] cells = rows.get(row).split("\\|", 2);
            for (int cell = 0; cell < 2; cell++) {
                XWPFTableCell into = table.getRow(row).getCell(cell);
                into.removeParagraph(0);
                for (String paragraph : cells[cell].split("\\\\n", 0)) {
                    into.addParagraph().createRun().setText(paragraph);
                }
            }
        }
    }

    private static String ofDocx(byte[] docx) throws IOException {
        BodyContentHandler text = new BodyContentHandler(-1);
        try {
            new RowsDocxParser().parse(new ByteArrayInputStream(docx), text, new Metadata(), new ParseContext());
        } catch (SAXException | TikaException e) {
            throw new IOException(e);
        }
        return PlainText.tidy(new String(text.toString().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
    }
}
