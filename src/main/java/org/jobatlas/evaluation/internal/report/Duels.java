package org.jobatlas.evaluation.internal.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jobatlas.evaluation.internal.input.CorpusRecord;
import org.jobatlas.evaluation.internal.input.Texts;
import org.jobatlas.evaluation.internal.score.Metric;
import org.jobatlas.evaluation.internal.score.Scores;
import org.jsoup.nodes.Element;

/** The queries that a system won and lost most against the baseline, with both lists side by side. */
final class Duels {

    private static final int MOST = 20;
    private static final int SHOWN = 10;

    private final EvaluationFindings findings;
    private final Scores system;
    private final double[] gains;

    Duels(EvaluationFindings findings, Scores system) {
        this.findings = findings;
        this.system = system;
        this.gains = system.over(findings.baseline(), Metric.NDCG);
    }

    void draw(Element section) {
        Comparator<Integer> byGain = Comparator.comparingDouble(place -> gains[place]);
        part(
                section,
                "Won",
                places().filter(place -> gains[place] > 0)
                        .boxed()
                        .sorted(byGain.reversed())
                        .toList());
        part(
                section,
                "Lost",
                places().filter(place -> gains[place] < 0)
                        .boxed()
                        .sorted(byGain)
                        .toList());
    }

    private IntStream places() {
        return IntStream.range(0, gains.length);
    }

    private void part(Element section, String title, List<Integer> places) {
        section.appendElement("h3").text(title + " (" + places.size() + " of " + gains.length + " queries)");
        places.stream().limit(MOST).forEach(place -> duel(section, place));
    }

    private void duel(Element section, int place) {
        CorpusRecord query = findings.set().judged().get(place);
        Element details = section.appendElement("details");
        String name = query.title().isEmpty() ? Texts.beginning(query.text()) : query.title();
        details.appendElement("summary")
                .text(Texts.signed(gains[place]) + "  " + query.id() + ": " + Texts.beginning(name));
        Element lists = details.appendElement("div").addClass("duel");
        list(lists, findings.baseline(), query, place);
        list(lists, system, query, place);
    }

    private void list(Element parent, Scores scores, CorpusRecord query, int place) {
        Map<String, Integer> judgements = findings.set().of(query);
        Element side = parent.appendElement("div");
        side.appendElement("strong").text(scores.name() + " " + Texts.number(scores.of(Metric.NDCG)[place]));
        Element list = side.appendElement("ol");
        scores.run().of(query).stream().limit(SHOWN).forEach(document -> {
            Element item = list.appendElement("li").text(findings.corpus().title(document));
            int grade = judgements.getOrDefault(document, 0);
            String domain = findings.corpus().domain(document);
            item.appendElement("small").addClass("soft").text(domain.isEmpty() ? "" : " · " + domain);
            if (grade > 0) {
                item.addClass("hit").appendText(" · grade " + grade);
            }
        });
    }
}
