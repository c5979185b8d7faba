package org.jobatlas.evaluation.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jobatlas.evaluation.EvaluationSummary;
import org.jobatlas.evaluation.FieldAssessment;
import org.jobatlas.evaluation.FittingSummary;
import org.jobatlas.evaluation.ListJudging;
import org.jobatlas.evaluation.ParserAssessment;
import org.jobatlas.hiring.EvidenceAssessment;
import org.jobatlas.ranking.metrics.Confusion;
import org.jobatlas.ranking.metrics.Estimate;

/** What was found, for the terminal. */
final class Printout {

    private static final List<String> SHOWN =
            List.of("ndcg@10", "map@25", "p@10", "recall@100", "alpha-ndcg@10", "ild@10");
    private static final int ENOUGH = 100;

    private final PrintWriter lines;

    Printout(PrintWriter lines) {
        this.lines = lines;
    }

    void print(EvaluationSummary summary) {
        summary.warnings().forEach(warning -> lines.println("Note: " + warning));
        lines.printf(Locale.ROOT, "%d queries, %d documents.%n", summary.queries(), summary.documents());
        lines.printf("%-36s%s%n", "system", columns(SHOWN));
        summary.systems().forEach((name, metrics) -> lines.printf("%-36s%s%n", name, columns(values(metrics))));
        lines.flush();
    }

    void print(EvidenceAssessment.Result part, boolean differences) {
        lines.printf(Locale.ROOT, "%s part, %d pairs of a criterion and a resume%n", part.part(), part.judgements());
        lines.println("  met:     " + score(part.met()));
        lines.println("  not met: " + score(part.notMet()));
        lines.printf(Locale.ROOT, "  not met where the resume is silent: %d%n", part.saidOfSilence());
        if (differences) {
            part.differences().forEach(difference -> lines.println("  " + difference));
        }
        lines.flush();
    }

    private static String score(EvidenceAssessment.Score score) {
        return String.format(
                Locale.ROOT,
                "precision %.3f, recall %.3f (%d marked, %d said, %d right, %d of these by the marked sentence)",
                score.precision(),
                score.recall(),
                score.marked(),
                score.said(),
                score.right(),
                score.sentence());
    }

    void print(FittingSummary summary) {
        for (int i = 0; i < summary.after().size(); i++) {
            lines.printf(
                    Locale.ROOT,
                    "%-12s %7.2f -> %7.2f%n",
                    summary.after().get(i).name(),
                    summary.before().get(i).weight(),
                    summary.after().get(i).weight());
        }
        lines.println("nDCG@10 before " + interval(summary.ndcgBefore()) + ", after, on held-out queries "
                + interval(summary.ndcgAfter()) + ", difference " + interval(summary.gain()));
        lines.flush();
    }

    void print(FieldAssessment.Result result) {
        Confusion confusion = result.confusion();
        for (String label : confusion.labels()) {
            lines.printf(
                    Locale.ROOT, "%-20s %6d texts  F1 %.3f%n", label, confusion.support(label), confusion.f1(label));
        }
        lines.printf(
                Locale.ROOT,
                "%d texts (%d left out): macro-F1 %.3f, of fields with %d texts or more %.3f, first field right %.3f,"
                        + " among the first three %.3f, expected calibration error %.3f%n",
                result.texts(),
                result.leftOut(),
                confusion.macroF1(1),
                ENOUGH,
                confusion.macroF1(ENOUGH),
                confusion.accuracy(),
                result.firstThree(),
                result.calibrationError());
        lines.flush();
    }

    void print(ParserAssessment.Result result) {
        result.unread().forEach(sentence -> lines.println("Note: " + sentence));
        lines.printf("%-12s %8s %12s %8s%n", "field", "files", "similarity", "F1");
        result.fields()
                .forEach((field, score) -> lines.printf(
                        Locale.ROOT, "%-12s %8d %12.3f %8.3f%n", field, score.files(), score.similarity(), score.f1()));
        lines.flush();
    }

    private static String interval(Estimate estimate) {
        return String.format(Locale.ROOT, "%.3f [%.3f, %.3f]", estimate.mean(), estimate.low(), estimate.high());
    }

    private static List<String> values(Map<String, Estimate> metrics) {
        return SHOWN.stream()
                .map(metric -> Objects.requireNonNull(metrics.get(metric)))
                .map(estimate -> String.format(Locale.ROOT, "%.3f", estimate.mean()))
                .toList();
    }

    private static String columns(List<String> values) {
        StringBuilder line = new StringBuilder();
        values.forEach(value -> line.append(String.format("%14s", value)));
        return line.toString();
    }

    void print(ListJudging.Report report) {
        for (ListJudging.Share share : report.shares()) {
            lines.printf(
                    Locale.ROOT,
                    "%-14s %4d judged  %3.0f %% fit  %3.0f %% plausible  %3.0f %% wrong%n",
                    share.of(),
                    share.judged(),
                    share.fits() * 100,
                    share.plausible() * 100,
                    share.wrong() * 100);
        }
        report.mistakes().forEach((kind, count) -> lines.printf(Locale.ROOT, "mistake %-14s %4d%n", kind, count));
        lines.flush();
    }

    void print(ListJudging.Agreement agreement) {
        lines.printf(
                Locale.ROOT,
                "Two readings of %d places: %.0f %% with the same grade, weighted kappa %.2f.%n",
                agreement.both(),
                agreement.same() * 100,
                agreement.kappa());
        lines.flush();
    }
}
