package org.jobatlas.evaluation.internal.report;

import java.util.List;
import java.util.Locale;
import org.jobatlas.evaluation.internal.input.Texts;
import org.jobatlas.ranking.metrics.Estimate;
import org.jsoup.nodes.Element;

/** Means as bars, intervals as whiskers. */
final class BarChart {

    private static final int NAMES = 260;
    private static final int WIDTH = 560;
    private static final int VALUES = 70;
    private static final int ROW = 22;

    private BarChart() {}

    /** One bar. */
    record Bar(String name, Estimate estimate) {}

    static void draw(Element parent, String label, List<Bar> bars) {
        Element svg = ReportPage.svg(parent, NAMES + WIDTH + VALUES, bars.size() * ROW + ROW, label);
        for (int tenth = 0; tenth <= 10; tenth += 2) {
            double x = NAMES + WIDTH * tenth / 10.0;
            line(svg, "axis", new double[] {x, 0, x, bars.size() * (double) ROW});
            text(svg, tenth / 10.0 + "", x, bars.size() * ROW + 16.0).attr("text-anchor", "middle");
        }
        for (int i = 0; i < bars.size(); i++) {
            bar(svg, bars.get(i), i * ROW);
        }
    }

    private static void bar(Element svg, Bar bar, int top) {
        Estimate estimate = bar.estimate();
        double middle = top + ROW / 2.0;
        text(svg, bar.name(), NAMES - 8.0, middle + 4).attr("text-anchor", "end");
        svg.appendElement("rect")
                .addClass("bar")
                .attr("x", String.valueOf(NAMES))
                .attr("y", String.valueOf(top + 4))
                .attr("width", coordinate(WIDTH * Math.max(0, estimate.mean())))
                .attr("height", String.valueOf(ROW - 8))
                .appendElement("title")
                .text(bar.name() + ": " + Texts.number(estimate.mean()) + " [" + Texts.number(estimate.low()) + ", "
                        + Texts.number(estimate.high()) + "]");
        double low = NAMES + WIDTH * Math.clamp(estimate.low(), 0, 1);
        double high = NAMES + WIDTH * Math.clamp(estimate.high(), 0, 1);
        line(svg, "whisker", new double[] {low, middle, high, middle});
        line(svg, "whisker", new double[] {low, middle - 4, low, middle + 4});
        line(svg, "whisker", new double[] {high, middle - 4, high, middle + 4});
        text(svg, Texts.number(estimate.mean()), high + 8, middle + 4);
    }

    static Element text(Element svg, String text, double x, double y) {
        return svg.appendElement("text")
                .attr("x", coordinate(x))
                .attr("y", coordinate(y))
                .text(text);
    }

    static void line(Element svg, String kind, double[] ends) {
        svg.appendElement("line")
                .addClass(kind)
                .attr("x1", coordinate(ends[0]))
                .attr("y1", coordinate(ends[1]))
                .attr("x2", coordinate(ends[2]))
                .attr("y2", coordinate(ends[3]));
    }

    static String coordinate(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
