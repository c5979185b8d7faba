package org.jobatlas.resume.internal;

import static org.jobatlas.resume.internal.SampleFiles.bytes;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files made to hurt whoever reads them. */
final class HostileFiles {

    private static final String TYPES = """
            <?xml version="1.0" encoding="UTF-8"?>
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Override PartName="/word/document.xml"
            ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""";
    private static final String RELATIONS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            <Relationship Id="r1" Target="word/document.xml"
            Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/></Relationships>""";
    private static final String BODY_START =
            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";
    private static final String BODY_END = "</w:body></w:document>";

    private HostileFiles() {}

    /** A hundred megabytes of text that compress to almost nothing. */
    static byte[] wordyDocx() throws IOException {
        byte[] paragraph = bytes("<w:p><w:r><w:t>" + "word ".repeat(2_000) + "</w:t></w:r></w:p>");
        return docx(BODY_START, paragraph, 10_000, BODY_END);
    }

    /** A hundred megabytes in one run of text that do not compress so well that a ratio gives them away. */
    static byte[] hugeRunDocx() throws IOException {
        StringBuilder words = new StringBuilder();
        java.util.Random random = new java.util.Random(7);
        while (words.length() < 1_000_000) {
            words.append(Long.toString(random.nextLong() & 0xFFFFF, 36)).append("     ".repeat(16));
        }
        return docx(BODY_START + "<w:p><w:r><w:t>", bytes(words.toString()), 100, "</w:t></w:r></w:p>" + BODY_END);
    }

    /** Entities within entities: a billion words from a few lines. */
    static byte[] entityDocx() throws IOException {
        StringBuilder entities = new StringBuilder("<!DOCTYPE d [<!ENTITY a0 \"word word word word \">");
        for (int level = 1; level <= 9; level++) {
            entities.append("<!ENTITY a%d \"%s\">".formatted(level, ("&a" + (level - 1) + ";").repeat(10)));
        }
        String body = BODY_START + "<w:p><w:r><w:t>&a9;</w:t></w:r></w:p>" + BODY_END;
        return docx("<?xml version=\"1.0\"?>" + entities + "]>", bytes(body), 1, "");
    }

    static byte[] zipBomb() throws IOException {
        byte[] zeros = new byte[50_000_000];
        return SampleFiles.zip(Map.of("a.txt", zeros, "b.txt", zeros));
    }

    /** A form that draws ten forms that draw ten forms: a few hundred bytes that take ages. */
    static byte[] endlessPdf() {
        int levels = 12;
        StringBuilder pdf = new StringBuilder("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n");
        pdf.append("2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n");
        pdf.append("3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R")
                .append("/Resources<</XObject<</X 10 0 R>>>>>>endobj\n");
        pdf.append("4 0 obj<</Length 5>>stream\n/X Do\nendstream endobj\n");
        for (int level = 0; level < levels; level++) {
            String draw = level == levels - 1 ? "n n n" : "/X Do ".repeat(10);
            pdf.append("%d 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 99 99]".formatted(10 + level))
                    .append("/Resources<</XObject<</X %d 0 R>>>>".formatted(11 + level))
                    .append("/Length %d>>stream\n%s\nendstream endobj\n".formatted(draw.length(), draw));
        }
        return bytes(pdf.append("trailer<</Root 1 0 R>>\n%%EOF\n").toString());
    }

    /** A form that draws itself several times: less than a kilobyte that a process reads until it is stopped. */
    static byte[] selfDrawingPdf(int variant) {
        String draw = "/X Do ".repeat(12);
        return bytes("%PDF-1.4\n%" + variant + "\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R"
                + "/Resources<</XObject<</X 10 0 R>>>>>>endobj\n"
                + "4 0 obj<</Length 5>>stream\n/X Do\nendstream endobj\n"
                + "10 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 99 99]/Resources<</XObject<</X 10 0 R>>>>"
                + "/Length " + draw.length() + ">>stream\n" + draw + "\nendstream endobj\n"
                + "trailer<</Root 1 0 R>>\n%%EOF\n");
    }

    static byte[] linuxProgram() {
        byte[] program = new byte[4_096];
        byte[] start = {0x7f, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0x3e, 0, 1};
        System.arraycopy(start, 0, program, 0, start.length);
        return program;
    }

    static byte[] windowsProgram() {
        byte[] program = new byte[4_096];
        program[0] = 'M';
        program[1] = 'Z';
        program[0x3c] = (byte) 0x80;
        System.arraycopy("PE\0\0".getBytes(StandardCharsets.US_ASCII), 0, program, 0x80, 4);
        return program;
    }

    static byte[] half(byte[] file) {
        return Arrays.copyOf(file, file.length / 2);
    }

    private static byte[] docx(String start, byte[] repeated, int times, String end) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            put(zip, "[Content_Types].xml", TYPES);
            put(zip, "_rels/.rels", RELATIONS);
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(bytes(start));
            for (int time = 0; time < times; time++) {
                zip.write(repeated);
            }
            zip.write(bytes(end));
            zip.closeEntry();
        }
        return out.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes(text));
        zip.closeEntry();
    }
}
