package org.jobatlas.demo.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.jobatlas.demo.internal.text.ResumeContent;

/** Lays a resume out as a Word document. */
final class ResumeDocx {

    private static final String ACCENT = "14405C";
    private static final String QUIET = "555555";

    private final XWPFDocument document = new XWPFDocument();

    static byte[] write(ResumeContent resume) throws IOException {
        ResumeDocx writer = new ResumeDocx();
        writer.fill(resume);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (writer.document) {
            writer.document.write(out);
        }
        return out.toByteArray();
    }

    private void fill(ResumeContent resume) {
        line(resume.person().name(), 24, ACCENT).setBold(true);
        line(resume.person().title(), 13, QUIET);
        line(String.join("  |  ", resume.person().contact()), 9, QUIET);
        heading(resume, "summary");
        line(resume.summary(), 10, "222222");
        heading(resume, "jobs");
        for (ResumeContent.Job job : resume.jobs()) {
            line(job.title(), 11, "222222").setBold(true);
            line(job.employer() + ", " + job.period(), 10, QUIET);
            bullets(job.points());
        }
        heading(resume, "education");
        bullets(resume.education());
        heading(resume, "skills");
        line(String.join(", ", resume.lists().skills()), 10, "222222");
        heading(resume, "more");
        bullets(resume.lists().more());
    }

    private void heading(ResumeContent resume, String key) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingBefore(240);
        paragraph.setSpacingAfter(80);
        paragraph.setBorderBottom(Borders.SINGLE);
        run(paragraph, Objects.requireNonNull(resume.headings().get(key)), 13, ACCENT)
                .setBold(true);
    }

    private void bullets(List<String> items) {
        for (String item : items) {
            XWPFParagraph paragraph = document.createParagraph();
            paragraph.setIndentationLeft(360);
            paragraph.setIndentationHanging(180);
            paragraph.setSpacingAfter(30);
            run(paragraph, "• " + item, 10, "222222");
        }
    }

    private XWPFRun line(String text, int size, String colour) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingAfter(60);
        return run(paragraph, text, size, colour);
    }

    private static XWPFRun run(XWPFParagraph paragraph, String text, int size, String colour) {
        XWPFRun run = paragraph.createRun();
        run.setText(text);
        run.setFontFamily("Calibri");
        run.setFontSize(size);
        run.setColor(colour);
        return run;
    }
}
