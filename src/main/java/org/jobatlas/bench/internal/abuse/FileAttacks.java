package org.jobatlas.bench.internal.abuse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Files that cost more to read than to send; somebody else drops an honest resume meanwhile. */
final class FileAttacks {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int TIMES = 6;
    private static final int SERVER_ERROR = 500;
    private static final String HONEST = """
        Jane Doe
        Registered Nurse

        Experience
        2015 - 2024 Registered Nurse, Leeds Hospital
        Wound care, medication rounds, mentoring of students

        Skills
        Nursing, wound care, triage
        """;

    private FileAttacks() {}

    static List<Attack> all() {
        return List.of(
                new Attack(
                        "texts",
                        "texts of one endless word, of line breaks, of brackets",
                        victim -> dropped(victim, HostileUploads.all())),
                new Attack(
                        "documents",
                        "files that unpack, nest and draw themselves without end",
                        victim -> dropped(victim, HostileDocuments.all())),
                new Attack(
                        "recursive",
                        TIMES + " files that take the reader's whole time",
                        victim -> dropped(victim, HostileDocuments.drawingThemselves(TIMES))),
                new Attack("odd-files", "names that lead elsewhere, and nothing in them", FileAttacks::oddNames));
    }

    private static List<String> dropped(Victim victim, Map<String, byte[]> files)
            throws IOException, InterruptedException {
        List<String> wrong = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : new TreeMap<>(files).entrySet()) {
            int status = new ResumeVisitor(victim).drop(file.getKey(), file.getValue());
            if (status >= SERVER_ERROR) {
                wrong.add(file.getKey() + " ends with " + status);
            }
        }
        long start = System.nanoTime();
        ResumeVisitor honest = new ResumeVisitor(victim.fromElsewhere());
        honest.drop("cv.txt", (HONEST + start).getBytes(StandardCharsets.UTF_8));
        if (!honest.isListed(PATIENCE)) {
            wrong.add("an honest resume had no list after " + PATIENCE.toSeconds() + " s");
        }
        return wrong;
    }

    private static List<String> oddNames(Victim victim) throws IOException, InterruptedException {
        List<String> wrong = new ArrayList<>();
        for (String name : List.of(
                "../../../../tmp/x.txt",
                "a\u0000.pdf",
                "x".repeat(4_000) + ".txt",
                "\r\nX: y.txt",
                "CON.docx",
                "<img src=x>.pdf")) {
            int status = new ResumeVisitor(victim).drop(name, new byte[0]);
            if (status >= SERVER_ERROR) {
                wrong.add("a name ends with " + status);
            }
        }
        return wrong;
    }
}
