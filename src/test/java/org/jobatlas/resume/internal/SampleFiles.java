package org.jobatlas.resume.internal;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Files of all kinds, made on the spot: good ones and ordinary broken ones. */
final class SampleFiles {

    static final String TEXT = "Alva Example\nNurse with ten years of experience\nSkills: triage, wound care";

    private SampleFiles() {}

    static byte[] pdf(int pages) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int page = 1; page <= pages; page++) {
                writePage(document, TEXT + "\nThis is page " + page);
            }
            return save(document);
        }
    }

    static byte[] encryptedPdf() throws IOException {
        try (PDDocument document = new PDDocument()) {
            writePage(document, TEXT);
            document.protect(new StandardProtectionPolicy("owner", "secret", new AccessPermission()));
            return save(document);
        }
    }

    static byte[] blankPdf() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            return save(document);
        }
    }

    static byte[] scannedPdf() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
                stream.drawImage(LosslessFactory.createFromImage(document, picture()), 20, 400, 560, 280);
            }
            return save(document);
        }
    }

    static byte[] columnsDrawnByRow() throws IOException {
        return rows(
                "Skills|Experience",
                "Triage|Nurse, North Hospital",
                "Wound care|May 2019 - Present",
                "Languages|Carer, South Home",
                "English|2015 - 2018");
    }

    static byte[] datesBesideText() throws IOException {
        return rows(
                "2019 - 2021|Nurse, North Hospital",
                "2015 - 2018|Carer, South Home",
                "2012 - 2014|Cleaner, West Ltd",
                "2010 - 2011|Waiter, East Cafe");
    }

    private static byte[] rows(String... rows) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
                for (int row = 0; row < rows.length; row++) {
                    String[] cells = rows[row].split("\\|", 2);
                    for (int cell = 0; cell < cells.length; cell++) {
                        stream.beginText();
                        stream.setFont(new PDType1Font(FontName.HELVETICA), 11);
                        stream.newLineAtOffset(50 + 170 * cell, 720 - 18 * row);
                        stream.showText(cells[cell]);
                        stream.endText();
                    }
                }
            }
            return save(document);
        }
    }

    static byte[] picture(String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(picture(), format, out);
        return out.toByteArray();
    }

    static byte[] docx(String text) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            text.lines().forEach(line -> document.createParagraph().createRun().setText(line));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        }
    }

    static byte[] odt(String prologue, String paragraph) throws IOException {
        String content = """
                <?xml version="1.0" encoding="UTF-8"?>%s
                <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                    xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.2"><office:body>
                <office:text><text:p>%s</text:p></office:text></office:body></office:document-content>""".formatted(prologue, paragraph);
        return zip(Map.of(
                "mimetype", bytes("application/vnd.oasis.opendocument.text"),
                "content.xml", bytes(content)));
    }

    static byte[] rtf(String text) {
        return bytes("{\\rtf1\\ansi\\ansicpg1252 " + text.replace("\n", "\\par ") + "}");
    }

    /** A zip; the entry {@code mimetype} comes first and uncompressed, as OpenDocument wants it. */
    static byte[] zip(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name :
                    entries.keySet().stream().sorted(SampleFiles::mimetypeFirst).toList()) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(entries.get(name));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static int mimetypeFirst(String one, String other) {
        return Boolean.compare(other.equals("mimetype"), one.equals("mimetype"));
    }

    private static BufferedImage picture() {
        BufferedImage image = new BufferedImage(1400, 700, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        graphics.fillRect(0, 0, 1400, 700);
        graphics.setColor(java.awt.Color.BLACK);
        graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 48));
        int y = 100;
        for (String line : TEXT.lines().toList()) {
            graphics.drawString(line, 60, y);
            y += 100;
        }
        graphics.dispose();
        return image;
    }

    private static void writePage(PDDocument document, String text) throws IOException {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
            stream.beginText();
            stream.setFont(new PDType1Font(FontName.HELVETICA), 11);
            stream.setLeading(15);
            stream.newLineAtOffset(50, 720);
            for (String line : text.lines().toList()) {
                stream.showText(line);
                stream.newLine();
            }
            stream.endText();
        }
    }

    private static byte[] save(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }
}
