package org.jobatlas.bench.internal.abuse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small files that grow without end for whoever opens them; made here, so that none is kept in the project. */
final class HostileDocuments {

    private static final int MEGABYTE = 1_000_000;
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String TYPES =
            "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                    + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                    + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument."
                    + "wordprocessingml.document.main+xml\"/></Types>";
    private static final String RELATIONS =
            "<?xml version=\"1.0\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                    + "<Relationship Id=\"r1\" Target=\"word/document.xml\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\"/></Relationships>";

    private HostileDocuments() {}

    static Map<String, byte[]> all() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("fonts.pdf", fonts(100_000));
        files.put("pages.pdf", pages(200_000));
        files.put("outside.docx", docx(outsideEntity(), "", 0));
        files.put("laughs.docx", docx(laughs(), "", 0));
        files.put(
                "growing.docx",
                docx(start(), "<w:p><w:r><w:t>" + "word ".repeat(2_000) + "</w:t></w:r></w:p>", 10_000));
        files.put("nested.docx", docx(start() + "<w:p><w:r>".repeat(100_000), "", 0));
        files.put(
                "nested.odt",
                zip(Map.of(
                        "mimetype", "application/vnd.oasis.opendocument.text", "content.xml", "<a>".repeat(MEGABYTE))));
        files.put("zip-in-zip.docx", matryoshka(60));
        files.put("mails.txt", mails(2_000));
        return files;
    }

    /** Each another file, so that no memory of what just failed helps. */
    static Map<String, byte[]> drawingThemselves(int times) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int number = 0; number < times; number++) {
            files.put("drawing" + number + ".pdf", drawingItself(number));
        }
        return files;
    }

    private static byte[] drawingItself(int variant) {
        String draw = "/X Do ".repeat(12);
        return bytes("%PDF-1.4\n%" + variant + System.nanoTime() + "\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R/Resources<</XObject<</X 10 0 R>>>>>>endobj\n"
                + "4 0 obj<</Length 5>>stream\n/X Do\nendstream endobj\n"
                + "10 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 99 99]/Resources<</XObject<</X 10 0 R>>>>/Length "
                + draw.length() + ">>stream\n" + draw + "\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");
    }

    private static byte[] fonts(int number) {
        StringBuilder names = new StringBuilder();
        StringBuilder shown = new StringBuilder("BT ");
        for (int font = 0; font < number; font++) {
            names.append("/F")
                    .append(font)
                    .append("<</Type/Font/Subtype/Type1/BaseFont/N")
                    .append(font)
                    .append(">>");
            shown.append("/F").append(font).append(" 9 Tf (nurse) Tj ");
        }
        return page("/Font<<" + names + ">>", shown + "ET");
    }

    private static byte[] page(String resources, String content) {
        return bytes(
                "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                        + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R/Resources<<" + resources
                        + ">>>>endobj\n"
                        + "4 0 obj<</Length " + content.length() + ">>stream\n" + content
                        + "\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");
    }

    private static byte[] pages(int number) {
        return bytes(
                "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count " + number + "/Kids["
                        + "3 0 R ".repeat(number)
                        + "]>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R>>endobj\n"
                        + "4 0 obj<</Length 22>>stream\nBT 9 9 Td (nurse) Tj ET\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");
    }

    private static String start() {
        return "<w:document xmlns:w=\"" + WORD + "\"><w:body>";
    }

    private static String outsideEntity() {
        return "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY a SYSTEM \"file:///etc/passwd\"><!ENTITY % b SYSTEM \"http://127.0.0.1:9/x\">%b;]>"
                + start() + "<w:p><w:r><w:t>Jane nurse &a;</w:t></w:r></w:p>";
    }

    private static String laughs() {
        StringBuilder entities = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY a0 \"word word \">");
        for (int level = 1; level <= 9; level++) {
            entities.append("<!ENTITY a%d \"%s\">".formatted(level, ("&a" + (level - 1) + ";").repeat(10)));
        }
        return entities + "]>" + start() + "<w:p><w:r><w:t>&a9;</w:t></w:r></w:p>";
    }

    private static byte[] docx(String start, String repeated, int times) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            put(zip, "[Content_Types].xml", TYPES);
            put(zip, "_rels/.rels", RELATIONS);
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(bytes(start));
            byte[] part = bytes(repeated);
            for (int time = 0; time < times; time++) {
                zip.write(part);
            }
            zip.write(bytes("</w:body></w:document>"));
            zip.closeEntry();
        }
        return out.toByteArray();
    }

    private static byte[] matryoshka(int layers) throws IOException {
        byte[] inner = new byte[MEGABYTE];
        for (int layer = 0; layer < layers; layer++) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                zip.putNextEntry(new ZipEntry("word/" + layer + ".zip"));
                zip.write(inner);
                zip.closeEntry();
            }
            inner = out.toByteArray();
        }
        return inner;
    }

    private static byte[] mails(int layers) {
        StringBuilder mail = new StringBuilder();
        for (int layer = 0; layer < layers; layer++) {
            mail.append(
                            "From: a@x.example\nSubject: nurse\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b")
                    .append(layer)
                    .append("\n\n--b")
                    .append(layer)
                    .append("\nContent-Type: message/rfc822\n\n");
        }
        return bytes(mail.toString());
    }

    private static byte[] zip(Map<String, String> entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                put(zip, entry.getKey(), entry.getValue());
            }
        }
        return out.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes(content));
        zip.closeEntry();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
