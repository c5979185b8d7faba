package org.jobatlas.evaluation.internal.report;

import java.util.ArrayList;
import java.util.List;
import org.jobatlas.evaluation.FieldAssessment;
import org.jobatlas.evaluation.internal.input.Texts;
import org.jobatlas.ranking.metrics.Confusion;
import org.jsoup.nodes.Element;

/** The confusion matrix of the classifier as a page. */
public final class ConfusionPage {

    private ConfusionPage() {}

    public static String html(FieldAssessment.Result result) {
        Confusion confusion = result.confusion();
        ReportPage page = new ReportPage("How well fields of work are told");
        page.section(
                "All fields",
                "%d texts (%d left out): macro-F1 %s, first field right %s, among the first three %s, expected calibration error %s."
                        .formatted(
                                result.texts(),
                                result.leftOut(),
                                Texts.number(confusion.macroF1(1)),
                                Texts.number(confusion.accuracy()),
                                Texts.number(result.firstThree()),
                                Texts.number(result.calibrationError())));
        Element section = page.section("Confusion", "A row is what texts are, a column what they were taken for.");
        List<String> heads = new ArrayList<>(List.of("Field", "Texts", "F1"));
        heads.addAll(confusion.labels());
        Element body = ReportPage.table(section, heads);
        for (String label : confusion.labels()) {
            Element row = ReportPage.row(body, label);
            ReportPage.number(row, String.valueOf(confusion.support(label)));
            ReportPage.number(row, Texts.number(confusion.f1(label)));
            for (String other : confusion.labels()) {
                int count = confusion.count(label, other);
                Element cell = ReportPage.number(row, count == 0 ? "" : String.valueOf(count));
                if (count > 0) {
                    cell.addClass(label.equals(other) ? "good" : "bad");
                }
            }
        }
        return page.html();
    }
}
