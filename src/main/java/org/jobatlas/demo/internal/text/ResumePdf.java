package org.jobatlas.demo.internal.text;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Lays a resume out as a PDF. */
public final class ResumePdf {

    private static final String STYLE = """
            @page { size: A4; margin: 17mm 19mm; }
            body { font-family: sans-serif; font-size: 10pt; line-height: 1.42; color: #222; }
            h1 { font-size: 24pt; margin: 0; color: #14405c; }
            .title { font-size: 12.5pt; color: #555; margin: 0 0 3pt 0; }
            .contact { font-size: 9pt; color: #555; border-bottom: 1.5pt solid #14405c; padding-bottom: 6pt; margin: 0 0 6pt 0; }
            h2 { font-size: 12.5pt; color: #14405c; margin: 13pt 0 4pt 0; border-bottom: 0.5pt solid #c5d3dc; }
            h3 { font-size: 10.5pt; margin: 8pt 0 0 0; page-break-after: avoid; }
            .where { color: #555; margin: 0 0 2pt 0; page-break-after: avoid; }
            ul { margin: 2pt 0 4pt 0; padding-left: 13pt; }
            li { margin: 0 0 1.5pt 0; }
            .new-page { page-break-before: always; }
            """;

    static {
        // it reports every page on standard error
        XRLog.setLoggingEnabled(false);
    }

    private ResumePdf() {}

    /** A PDF with at most one forced break, before the job with the index; never where it is negative. */
    public static byte[] write(ResumeContent resume, int breakBefore) {
        Document page = page(resume, breakBefore);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .withW3cDocument(new W3CDom().fromJsoup(page), null)
                    .toStream(out)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static Document page(ResumeContent resume, int breakBefore) {
        Document document = Document.createShell("");
        document.head().appendElement("style").text(STYLE);
        document.title(resume.person().name());
        Element body = document.body();
        body.appendElement("h1").text(resume.person().name());
        body.appendElement("p").addClass("title").text(resume.person().title());
        body.appendElement("p")
                .addClass("contact")
                .text(String.join("  ·  ", resume.person().contact()));
        section(body, resume, "summary").appendElement("p").text(resume.summary());
        Element jobs = section(body, resume, "jobs");
        for (int i = 0; i < resume.jobs().size(); i++) {
            job(jobs, resume.jobs().get(i), i == breakBefore);
        }
        list(section(body, resume, "education"), resume.education());
        section(body, resume, "skills")
                .appendElement("p")
                .text(String.join(", ", resume.lists().skills()));
        list(section(body, resume, "more"), resume.lists().more());
        return document;
    }

    private static Element section(Element body, ResumeContent resume, String key) {
        body.appendElement("h2").text(resume.headings().getOrDefault(key, key));
        return body.appendElement("div");
    }

    private static void job(Element jobs, ResumeContent.Job job, boolean newPage) {
        Element heading = jobs.appendElement("h3").text(job.title());
        if (newPage) {
            heading.addClass("new-page");
        }
        jobs.appendElement("p").addClass("where").text(job.employer() + ", " + job.period());
        list(jobs, job.points());
    }

    private static void list(Element parent, List<String> items) {
        Element list = parent.appendElement("ul");
        items.forEach(item -> list.appendElement("li").text(item));
    }
}
