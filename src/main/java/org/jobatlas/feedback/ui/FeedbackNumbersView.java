package org.jobatlas.feedback.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.jobatlas.feedback.FeedbackFigures;
import org.jobatlas.feedback.FeedbackFigures.Count;
import org.jobatlas.feedback.FeedbackFigures.Dimension;
import org.jobatlas.feedback.FeedbackFigures.Slice;
import org.jobatlas.job.ui.Labels;
import org.jobatlas.uikit.Chart;
import org.jobatlas.uikit.ChartSeries;
import org.jobatlas.uikit.PageNavigation;

/** Statistics of the last 30 days, as charts with tables. */
@Route("admin/feedback/numbers")
@RolesAllowed("ADMINISTRATOR")
class FeedbackNumbersView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int DAYS = 30;
    private static final int MOST_VALUES = 12;
    private static final double PERCENT = 100;

    private final transient FeedbackFigures figures;
    private final LocalDate since;

    FeedbackNumbersView(FeedbackFigures figures, Labels labels, Clock clock) {
        this.figures = figures;
        this.since = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(DAYS);
        addClassName("admin-page");
        Div charts = new Div(
                answers(),
                reasons(),
                relevance(Dimension.RANK, "position", value -> value),
                bias(),
                relevance(Dimension.FIELD, "field", field -> named(field, id -> labels.field(id, getLocale()))),
                relevance(Dimension.LANGUAGE, "language", code -> named(code, this::language)),
                relevance(Dimension.MODEL, "model", model -> named(model, name -> name)),
                relevance(Dimension.DIAL, "dial", FeedbackNumbersView::dial),
                coverage());
        charts.addClassName("admin-charts");
        add(head(), charts);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("feedback.numbers.title") + " · Jobatlas";
    }

    private Div head() {
        Paragraph lead = new Paragraph(getTranslation("feedback.numbers.lead"));
        lead.addClassName("page-lead");
        Div links = new Div(
                new Anchor(PageNavigation.FEEDBACK, getTranslation("feedback.numbers.queue")),
                download("admin/feedback.csv", "feedback.numbers.csv"),
                download("admin/feedback.parquet", "feedback.numbers.parquet"));
        links.addClassName("admin-links");
        Div head = new Div(new Div(new H1(getTranslation("feedback.numbers.title")), lead), links);
        head.addClassName("admin-head");
        return head;
    }

    private Anchor download(String address, String key) {
        Anchor link = new Anchor(address, getTranslation(key));
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        return link;
    }

    private Component answers() {
        List<Slice> days = figures.days(since);
        return Chart.lines(
                getTranslation("feedback.numbers.answers"),
                getTranslation("feedback.numbers.day"),
                days.stream().map(Slice::value).toList(),
                List.of(
                        ChartSeries.of(
                                getTranslation("feedback.interactionkind.relevant"),
                                days.stream().map(Slice::relevant).toList()),
                        ChartSeries.of(
                                getTranslation("feedback.interactionkind.not-relevant"),
                                days.stream().map(Slice::notRelevant).toList())));
    }

    private Component reasons() {
        List<Count> reasons = figures.reasons(since);
        return Chart.bars(
                getTranslation("feedback.numbers.reasons"),
                getTranslation("feedback.review.filter.reason"),
                reasons.stream().map(count -> ReviewWords.of(count.reason())).toList(),
                List.of(ChartSeries.of(
                        getTranslation("feedback.numbers.count"),
                        reasons.stream().map(Count::answers).toList())));
    }

    private Component relevance(Dimension dimension, String key, Function<String, String> name) {
        List<Slice> slices = figures.by(dimension, since).stream()
                .filter(slice -> slice.answers() > 0)
                .limit(MOST_VALUES)
                .toList();
        return shares(key, slices, name, slice -> (double) slice.relevant() / slice.answers());
    }

    /** The rate of opening by position: higher positions are opened more, whatever they contain. */
    private Component bias() {
        List<Slice> slices = figures.by(Dimension.RANK, since).stream()
                .filter(slice -> slice.seen() > 0)
                .limit(MOST_VALUES)
                .toList();
        return shares("bias", slices, value -> value, slice -> (double) slice.opened() / slice.seen());
    }

    private Component shares(
            String key, List<Slice> slices, Function<String, String> name, ToDoubleFunction<Slice> share) {
        return Chart.bars(
                getTranslation("feedback.numbers." + key),
                getTranslation("feedback.numbers." + key),
                slices.stream().map(slice -> name.apply(slice.value())).toList(),
                List.of(ChartSeries.of(
                        getTranslation(key.equals("bias") ? "feedback.numbers.percent" : "feedback.numbers.share"),
                        slices.stream()
                                .map(slice -> (double) Math.round(PERCENT * share.applyAsDouble(slice)))
                                .toList())));
    }

    private Component coverage() {
        List<Slice> days = figures.days(since);
        long shown = Math.max(1, days.stream().mapToLong(Slice::shown).sum());
        Div coverage = new Div(
                new H2(getTranslation("feedback.numbers.coverage")),
                new Paragraph(getTranslation(
                        "feedback.numbers.coverage.text",
                        (double) days.stream().mapToLong(Slice::seen).sum() / shown,
                        (double) days.stream().mapToLong(Slice::answers).sum() / shown,
                        figures.postings(since))));
        coverage.addClassName("chart");
        return coverage;
    }

    private static String named(String value, Function<String, String> name) {
        return value.isEmpty() ? "–" : name.apply(value);
    }

    private String language(String code) {
        return Locale.of(code).getDisplayLanguage(getLocale());
    }

    private static String dial(String tenths) {
        return tenths.startsWith("-") ? "–" : String.valueOf(Integer.parseInt(tenths) / 10.0);
    }
}
