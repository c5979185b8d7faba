package org.jobatlas.evaluation.internal.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jobatlas.evaluation.internal.input.JudgedSet;
import org.jobatlas.evaluation.internal.input.Texts;
import org.jobatlas.evaluation.internal.score.Metric;
import org.jobatlas.evaluation.internal.score.PairedComparison;
import org.jobatlas.evaluation.internal.score.PairedComparison.Difference;
import org.jobatlas.evaluation.internal.score.Scores;
import org.jobatlas.evaluation.internal.system.SystemCatalogue;
import org.jobatlas.ranking.metrics.Estimate;
import org.jsoup.nodes.Element;

/** The report for people: one file that opens without network. */
public final class HtmlReport {

    private static final List<Metric> COMPARED = List.of(Metric.NDCG, Metric.MAP, Metric.PRECISION, Metric.ALPHA_NDCG);
    private static final List<Metric> DIVERSITIES = List.of(Metric.ALPHA_NDCG, Metric.ILD, Metric.COVERAGE);
    private static final double CERTAIN = 0.05;
    private static final double PERCENT = 100;

    private final EvaluationFindings findings;
    private final ReportPage page = new ReportPage("How well the lists are ranked");

    public HtmlReport(EvaluationFindings findings) {
        this.findings = findings;
    }

    public String html() {
        summary();
        bars();
        table();
        differences();
        dial();
        slices(
                "By domain",
                "Mean nDCG@10 of the queries whose relevant documents are of a domain.",
                Slices.byDomain(findings));
        slices("By language", "Mean nDCG@10 of the queries in a language.", Slices.byLanguage(findings));
        findings.shown().ifPresent(this::duels);
        return page.html();
    }

    private void summary() {
        JudgedSet set = findings.set();
        Element section = page.section(
                "What was measured",
                "%d queries over %d documents in %d domains; every system ran through the portal's own pipeline; seed %d."
                        .formatted(
                                set.judged().size(),
                                set.corpus().size(),
                                findings.corpus().domains(),
                                findings.request().seed()));
        Element list = section.appendElement("ul");
        set.warnings().forEach(warning -> list.appendElement("li").text(warning));
        list.appendElement("li")
                .text("Intervals hold the mean with 95 % confidence (bootstrap over queries, 10,000 resamples); p is"
                        + " that of a paired randomisation test.");
        list.appendElement("li").text("Behind its first ten, which people see, a diversified list goes on by score.");
    }

    private void bars() {
        for (Metric metric : List.of(Metric.NDCG, Metric.ALPHA_NDCG)) {
            Element section = page.section(metric.key(), "Bars are means, whiskers 95 % intervals.");
            BarChart.draw(
                    section,
                    metric.key() + " of every system",
                    findings.scores().stream()
                            .map(system -> new BarChart.Bar(system.name(), findings.of(system, metric)))
                            .toList());
        }
    }

    private void table() {
        Element section = page.section("All measures", "Mean, and below it the 95 % interval.");
        Element body = ReportPage.table(
                section,
                Stream.concat(
                                Stream.of("System"),
                                Arrays.stream(Metric.values()).map(Metric::key))
                        .toList());
        for (Scores system : findings.scores()) {
            Element row = ReportPage.row(body, system.name());
            for (Metric metric : Metric.values()) {
                Estimate estimate = findings.of(system, metric);
                Element cell = ReportPage.number(row, Texts.number(estimate.mean()));
                cell.appendElement("br");
                cell.appendElement("small").text(Texts.number(estimate.low()) + "–" + Texts.number(estimate.high()));
            }
        }
    }

    private void differences() {
        Element section = page.section(
                "Paired differences",
                "What a system has more than another on the same queries; coloured where the interval does not hold"
                        + " zero.");
        List<String> heads = new ArrayList<>(List.of("System over other"));
        COMPARED.forEach(metric -> heads.add(metric.key()));
        Element body = ReportPage.table(section, heads);
        for (PairedComparison comparison : findings.comparisons()) {
            Element row = ReportPage.row(body, comparison.system() + " over " + comparison.other());
            COMPARED.forEach(metric -> difference(row, comparison.differences().get(metric)));
        }
    }

    private static void difference(Element row, @org.jspecify.annotations.Nullable Difference difference) {
        if (difference == null) {
            ReportPage.number(row, "");
            return;
        }
        Estimate estimate = difference.estimate();
        Element cell = ReportPage.number(
                row, Texts.signed(estimate.mean()) + " (%+.1f %%)".formatted(difference.share() * PERCENT));
        if (estimate.excludesZero() && difference.p() <= CERTAIN) {
            cell.addClass(estimate.mean() > 0 ? "good" : "bad");
        }
        cell.appendElement("br");
        cell.appendElement("small")
                .text(Texts.signed(estimate.low()) + " … " + Texts.signed(estimate.high()) + ", p = "
                        + String.format(java.util.Locale.ROOT, "%.4f", difference.p()));
    }

    private void dial() {
        List<Scores> dials = findings.scores().stream()
                .filter(system -> system.name().startsWith(SystemCatalogue.DIAL))
                .toList();
        if (dials.isEmpty()) {
            return;
        }
        Element section =
                page.section("Relevance and diversity over the dial", "The dial goes from 0 (closest) to 1 (broad).");
        for (Metric diversity : DIVERSITIES) {
            DialCurve.draw(
                    section,
                    diversity.key(),
                    dials.stream()
                            .map(system -> new DialCurve.Point(
                                    system.name().substring(SystemCatalogue.DIAL.length()),
                                    findings.of(system, Metric.NDCG).mean(),
                                    findings.of(system, diversity).mean()))
                            .toList());
        }
    }

    private void slices(String title, String explanation, Map<String, List<Integer>> slices) {
        Element section = page.section(title, explanation);
        List<Scores> main = findings.scores().stream()
                .filter(system -> !system.name().startsWith(SystemCatalogue.RERANKED + "-")
                        && !system.name().startsWith(SystemCatalogue.DIAL)
                        && !system.name().matches("(lexical|vector|hybrid)-(terms|pooling|rrf)-.*"))
                .toList();
        List<String> heads = new ArrayList<>(List.of("", "Queries"));
        main.forEach(system -> heads.add(system.name()));
        Element body = ReportPage.table(section, heads);
        slices.forEach((name, places) -> {
            Element row = ReportPage.row(body, name);
            ReportPage.number(row, String.valueOf(places.size()));
            main.forEach(system -> ReportPage.number(row, Texts.number(Slices.mean(system.of(Metric.NDCG), places))));
        });
    }

    private void duels(Scores system) {
        Element section = page.section(
                "Won and lost against " + findings.baseline().name(),
                "The twenty queries in which %s gains and loses most nDCG@10; relevant documents are bold."
                        .formatted(system.name()));
        new Duels(findings, system).draw(section);
    }
}
