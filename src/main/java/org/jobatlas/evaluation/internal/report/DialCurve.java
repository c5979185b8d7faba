package org.jobatlas.evaluation.internal.report;

import java.util.List;
import org.jobatlas.evaluation.internal.input.Texts;
import org.jsoup.nodes.Element;

/** Relevance against diversity while the dial is turned. */
final class DialCurve {

    private static final int SIZE = 420;
    private static final int MARGIN = 60;
    private static final double AIR = 0.15;

    private DialCurve() {}

    /**
     * @param dial where the dial stands
     */
    record Point(String dial, double relevance, double diversity) {}

    static void draw(Element parent, String diversity, List<Point> points) {
        Scale across = Scale.over(points.stream().mapToDouble(Point::diversity).toArray());
        Scale up = Scale.over(points.stream().mapToDouble(Point::relevance).toArray());
        Element svg = ReportPage.svg(
                parent, SIZE + 2 * MARGIN, SIZE + MARGIN, "nDCG@10 over " + diversity + " at every stand of the dial");
        BarChart.line(svg, "axis", new double[] {MARGIN, SIZE, MARGIN + SIZE, SIZE});
        BarChart.line(svg, "axis", new double[] {MARGIN, 0, MARGIN, SIZE});
        for (int step = 0; step <= 4; step++) {
            double share = step / 4.0;
            BarChart.text(svg, Texts.number(across.value(share)), MARGIN + SIZE * share, SIZE + 18.0)
                    .attr("text-anchor", "middle");
            BarChart.text(svg, Texts.number(up.value(share)), MARGIN - 6.0, SIZE * (1 - share) + 4)
                    .attr("text-anchor", "end");
        }
        BarChart.text(svg, diversity, MARGIN + SIZE / 2.0, SIZE + 40.0).attr("text-anchor", "middle");
        BarChart.text(svg, "ndcg@10", MARGIN + 6.0, 12);
        StringBuilder path = new StringBuilder();
        for (Point point : points) {
            double x = MARGIN + SIZE * across.share(point.diversity());
            double y = SIZE * (1 - up.share(point.relevance()));
            path.append(path.isEmpty() ? "M" : " L")
                    .append(BarChart.coordinate(x))
                    .append(' ')
                    .append(BarChart.coordinate(y));
            svg.appendElement("circle")
                    .addClass("bar")
                    .attr("cx", BarChart.coordinate(x))
                    .attr("cy", BarChart.coordinate(y))
                    .attr("r", "4");
            BarChart.text(svg, point.dial(), x + 8, y - 6);
        }
        svg.appendElement("path").addClass("curve").attr("d", path.toString());
    }

    private record Scale(double low, double high) {

        static Scale over(double[] values) {
            double low = java.util.Arrays.stream(values).min().orElse(0);
            double high = java.util.Arrays.stream(values).max().orElse(1);
            double air = Math.max(0.005, (high - low) * AIR);
            return new Scale(low - air, high + air);
        }

        double share(double value) {
            return (value - low) / (high - low);
        }

        double value(double share) {
            return low + share * (high - low);
        }
    }
}
