package org.jobatlas.uikit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;

/** Horizontal bars; decorative, always next to the same value as text. */
public final class Bars {

    private Bars() {}

    /**
     * A segment of a stacked bar.
     *
     * @param colour a CSS value
     * @param share of the whole width, 0 to 1
     */
    public record Segment(String colour, double share) {}

    /** A bar for one value from 0 to 1. */
    public static Div single(double value) {
        Div bar = bar("bar");
        bar.add(fill("bar-fill", value));
        return bar;
    }

    /** A stacked bar. */
    public static Div stacked(List<Segment> segments) {
        Div bar = bar("bar-stacked");
        segments.forEach(segment -> bar.add(painted(segment)));
        return bar;
    }

    private static Div bar(String className) {
        Div bar = new Div();
        bar.addClassName(className);
        bar.getElement().setAttribute("aria-hidden", "true");
        return bar;
    }

    private static Span painted(Segment segment) {
        Span fill = fill("bar-part", segment.share());
        fill.getStyle().set("background", segment.colour());
        return fill;
    }

    private static Span fill(String className, double share) {
        Span fill = new Span();
        fill.addClassName(className);
        fill.getStyle().set("width", String.format(Locale.ROOT, "%.1f%%", 100 * Math.clamp(share, 0, 1)));
        return fill;
    }
}
