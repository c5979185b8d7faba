package org.jobatlas.hiring.ui.numbers;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jobatlas.hiring.HiringNumbers.Day;
import org.jobatlas.hiring.HiringNumbers.Numbers;
import org.jobatlas.hiring.Stage;
import org.jobatlas.hiring.ui.StageNames;
import org.jobatlas.job.ui.Labels;
import org.jobatlas.uikit.Chart;
import org.jobatlas.uikit.ChartSeries;
import org.jobatlas.uikit.Dates;

/** Charts, each with its table. */
final class NumbersPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Map<Stage, String> renamed;

    /** @param renamed names of stages that the company chose */
    NumbersPanel(Numbers numbers, Labels labels, Map<Stage, String> renamed) {
        this.renamed = renamed;
        addClassName("numbers-panel");
        Locale locale = getLocale();
        Div totals = new Div();
        totals.addClassName("numbers-totals");
        total(totals, "hiring.numbers.shown", sum(numbers, Day::shown));
        total(totals, "hiring.numbers.opened", sum(numbers, Day::opened));
        total(totals, "hiring.numbers.saved", sum(numbers, Day::saved));
        total(totals, "hiring.numbers.applied", sum(numbers, Day::applied));
        add(totals);
        numbers.medianRank()
                .ifPresent(rank -> add(new Paragraph(getTranslation("hiring.numbers.median", Math.round(rank)))));
        days(numbers, locale);
        stages(numbers);
        bars("hiring.numbers.sources", "hiring.numbers.source", sources(numbers.sources()), values(numbers.sources()));
        bars(
                "hiring.numbers.from",
                "hiring.numbers.source",
                sources(numbers.appliedFrom()),
                values(numbers.appliedFrom()));
        bars(
                "hiring.numbers.fields",
                "hiring.numbers.field",
                numbers.fields().keySet().stream()
                        .map(id -> labels.taxonomy()
                                .findField(id)
                                .map(field -> field.name(locale))
                                .orElse(id))
                        .toList(),
                values(numbers.fields()));
    }

    private void days(Numbers numbers, Locale locale) {
        List<String> days = numbers.days().stream()
                .map(day -> Dates.date(FormatStyle.SHORT, locale).format(day.day()))
                .toList();
        add(Chart.lines(
                getTranslation("hiring.numbers.days"),
                getTranslation("hiring.numbers.day"),
                days,
                List.of(
                        series("hiring.numbers.shown", numbers, Day::shown),
                        series("hiring.numbers.opened", numbers, Day::opened),
                        series("hiring.numbers.saved", numbers, Day::saved),
                        series("hiring.numbers.applied", numbers, Day::applied))));
    }

    private void stages(Numbers numbers) {
        List<Stage> stages = Arrays.asList(Stage.values());
        bars(
                "hiring.numbers.funnel",
                "hiring.numbers.stage",
                names(stages),
                stages.stream()
                        .map(stage -> (double) numbers.reached().getOrDefault(stage, 0))
                        .toList());
        List<Stage> left =
                stages.stream().filter(numbers.daysInStage()::containsKey).toList();
        bars(
                "hiring.numbers.time",
                "hiring.numbers.stage",
                names(left),
                left.stream()
                        .map(stage -> Math.round(numbers.daysInStage().getOrDefault(stage, 0.0) * 10) / 10.0)
                        .toList());
    }

    private void bars(String name, String axis, List<String> categories, List<Double> values) {
        if (!categories.isEmpty()) {
            add(Chart.bars(
                    getTranslation(name),
                    getTranslation(axis),
                    categories,
                    List.of(new ChartSeries(getTranslation(name), List.copyOf(values)))));
        }
    }

    private List<String> sources(Map<String, Integer> counts) {
        return counts.keySet().stream()
                .map(source -> getTranslation("hiring.source." + source))
                .toList();
    }

    private List<String> names(List<Stage> stages) {
        return stages.stream().map(stage -> StageNames.of(stage, renamed)).toList();
    }

    private ChartSeries series(String key, Numbers numbers, Function<Day, Integer> value) {
        return new ChartSeries(
                getTranslation(key),
                List.copyOf(numbers.days().stream()
                        .map(day -> (double) value.apply(day))
                        .toList()));
    }

    private static List<Double> values(Map<String, Integer> counts) {
        return counts.values().stream().map(Integer::doubleValue).toList();
    }

    private static int sum(Numbers numbers, Function<Day, Integer> value) {
        return numbers.days().stream().mapToInt(value::apply).sum();
    }

    private void total(Div totals, String key, int value) {
        Span number = new Span(Integer.toString(value));
        number.addClassName("pipeline-number");
        Div total = new Div(number, new Span(getTranslation(key)));
        total.addClassName("pipeline-count");
        totals.add(total);
    }
}
