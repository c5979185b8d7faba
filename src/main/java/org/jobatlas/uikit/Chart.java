package org.jobatlas.uikit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A chart with a title and, as a table, its numbers: for screen readers and for exact values. */
public final class Chart extends Div {

    private static final long serialVersionUID = 1L;
    private static final JsonMapper JSON = new JsonMapper();

    /** In pixels, so that bars are left on a phone; longer names are cut, and whole in the table. */
    private static final int WIDEST_NAME = 170;

    /** Shows a message instead of an empty chart. */
    private Chart(String name) {
        addClassName("chart");
        add(new H2(name), new Paragraph(getTranslation("kit.chart.nothing")));
    }

    /**
     * A chart of any kind.
     *
     * @param options of echarts; a string such as {@code --ja-sea} stands for that colour of the page
     * @param table the same numbers as text
     */
    public Chart(String name, ObjectNode options, ChartTable table) {
        addClassName("chart");
        getElement().setAttribute("role", "group").setAttribute("aria-label", name);
        var numbers = new Details(getTranslation("kit.chart.table"), table.component());
        numbers.addClassName("chart-numbers");
        add(new H2(name), new ChartPicture(options), numbers);
    }

    /** A line chart over categories, usually days. */
    public static Chart lines(String name, String axis, List<String> categories, List<ChartSeries> series) {
        return of("line", new Axes(name, axis, categories), series);
    }

    /** A chart of bars that lie, from top to bottom, so that there is room for the name of every category. */
    public static Chart bars(String name, String axis, List<String> categories, List<ChartSeries> series) {
        return of("bar", new Axes(name, axis, categories), series);
    }

    private record Axes(String name, String axis, List<String> categories) {}

    private static Chart of(String kind, Axes axes, List<ChartSeries> series) {
        return axes.categories().isEmpty()
                ? new Chart(axes.name())
                : new Chart(axes.name(), options(kind, axes.categories(), series), table(axes, series));
    }

    private static ObjectNode options(String kind, List<String> categories, List<ChartSeries> series) {
        ObjectNode options = JSON.createObjectNode();
        options.putObject("tooltip").put("trigger", "axis").put("renderMode", "richText");
        if (series.size() > 1) {
            ObjectNode legend = options.putObject("legend").put("top", 0).put("left", 0);
            legend.putObject("textStyle").put("color", "--ja-ink-soft");
        }
        options.putObject("grid")
                .put("left", 8)
                .put("right", 36)
                .put("bottom", 8)
                .put("top", series.size() > 1 ? 40 : 16)
                .put("outerBoundsMode", "same");
        boolean lying = kind.equals("bar");
        ObjectNode named = options.putObject(lying ? "yAxis" : "xAxis").put("type", "category");
        categories.forEach(named.putArray("data")::add);
        ObjectNode names = named.putObject("axisLabel").put("color", "--ja-ink-soft");
        if (lying) {
            named.put("inverse", true);
            names.put("interval", 0).put("width", WIDEST_NAME).put("overflow", "truncate");
        } else {
            names.put("hideOverlap", true);
        }
        named.putObject("axisLine").putObject("lineStyle").put("color", "--ja-line-strong");
        ObjectNode counted = options.putObject(lying ? "xAxis" : "yAxis").put("type", "value");
        counted.putObject("axisLabel").put("color", "--ja-ink-soft");
        if (series.stream().flatMap(one -> one.values().stream()).allMatch(Chart::isCount)) {
            counted.put("minInterval", 1);
        }
        counted.putObject("splitLine").putObject("lineStyle").put("color", "--ja-line");
        ArrayNode drawn = options.putArray("series");
        series.forEach(one -> drawn.add(series(kind, one)));
        return options;
    }

    private static boolean isCount(@Nullable Double value) {
        return value == null || value == Math.rint(value);
    }

    private static ObjectNode series(String kind, ChartSeries series) {
        ObjectNode drawn = JSON.createObjectNode().put("type", kind).put("name", series.name());
        ArrayNode data = drawn.putArray("data");
        for (Double value : series.values()) {
            data.add(value);
        }
        return drawn;
    }

    private static ChartTable table(Axes axes, List<ChartSeries> series) {
        Locale locale = UI.getCurrentOrThrow().getLocale();
        NumberFormat numbers = NumberFormat.getNumberInstance(locale);
        List<String> header = new ArrayList<>(List.of(axes.axis()));
        series.forEach(one -> header.add(one.name()));
        List<List<String>> rows = new ArrayList<>();
        for (int at = 0; at < axes.categories().size(); at++) {
            List<String> row = new ArrayList<>(List.of(axes.categories().get(at)));
            for (ChartSeries one : series) {
                row.add(shown(one.values().get(at), numbers));
            }
            rows.add(row);
        }
        return new ChartTable(header, rows);
    }

    private static String shown(@Nullable Double value, NumberFormat numbers) {
        return value == null ? "–" : numbers.format(value);
    }
}
