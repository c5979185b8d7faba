package org.jobatlas.operation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jobatlas.feedback.FeedbackFigures;
import org.jobatlas.operation.Diagnosis;
import org.jobatlas.operation.Finding;
import org.jobatlas.operation.StageLatencies;
import org.jobatlas.shared.Decisions;
import org.springframework.beans.factory.ObjectProvider;

/**
 * The administrators' start page: pending decisions, health, latency of each stage, and frequent searches without hits.
 */
@Route("admin")
@Menu(title = "nav.admin", order = 20, icon = "shield-check")
@RolesAllowed("ADMINISTRATOR")
class OverviewView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int DAYS = 30;
    private static final int MOST_SEARCHES = 10;

    OverviewView(
            ObjectProvider<Decisions> decisions,
            Diagnosis diagnosis,
            StageLatencies latencies,
            FeedbackFigures figures,
            Clock clock) {
        addClassName("admin-page");
        add(
                new H1(getTranslation("operation.overview.title")),
                decisions(decisions.orderedStream().toList()),
                health(diagnosis.findings()),
                latency(latencies.all()),
                searches(figures.emptySearches(
                        LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(DAYS), MOST_SEARCHES)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("operation.overview.title") + " · Jobatlas";
    }

    private Component decisions(List<Decisions> all) {
        Div tiles = tiles();
        for (Decisions one : all) {
            long waiting = one.waiting();
            Anchor link = new Anchor(one.address(), getTranslation("decision." + one.kind() + ".go"));
            Div tile = tile(number(waiting), getTranslation("decision." + one.kind(), waiting));
            tile.addClassName(waiting > 0 ? "urgent" : "fine");
            tile.add(link);
            tiles.add(tile);
        }
        return section("operation.overview.decisions", tiles);
    }

    private Component health(List<Finding> findings) {
        Div tiles = tiles();
        findings.stream().filter(finding -> finding.level() != Finding.Level.OK).forEach(finding -> {
            Div tile = tile(finding.subject(), finding.says());
            tile.addClassName("urgent");
            tiles.add(tile);
        });
        long well = findings.stream()
                .filter(finding -> finding.level() == Finding.Level.OK)
                .count();
        Div fine = tile(number(well), getTranslation("operation.overview.well"));
        fine.addClassName("fine");
        tiles.add(fine);
        return section("operation.overview.health", tiles);
    }

    private Component latency(List<StageLatencies.Latency> all) {
        if (all.isEmpty()) {
            return section(
                    "operation.overview.latency", new Paragraph(getTranslation("operation.overview.latency.none")));
        }
        NativeTable table = table("stage", "lists", "mean", "p95");
        for (StageLatencies.Latency latency : all) {
            NativeTableRow row = table.getBody().addRow();
            row.add(rowHead(getTranslation("operation.stage." + latency.stage())));
            row.addDataCell().setText(number(latency.count()));
            row.addDataCell().setText(millis(latency.meanMillis()));
            row.addDataCell().setText(millis(latency.p95Millis()));
        }
        return section("operation.overview.latency", table);
    }

    private Component searches(List<FeedbackFigures.EmptySearch> searches) {
        if (searches.isEmpty()) {
            return section(
                    "operation.overview.searches", new Paragraph(getTranslation("operation.overview.searches.none")));
        }
        NativeTable table = table("words", "times");
        for (FeedbackFigures.EmptySearch search : searches) {
            NativeTableRow row = table.getBody().addRow();
            row.add(rowHead(search.words().isEmpty() ? getTranslation("operation.overview.filters") : search.words()));
            row.addDataCell().setText(number(search.times()));
        }
        return section("operation.overview.searches", table);
    }

    private Section section(String key, Component content) {
        return new Section(new H2(getTranslation(key)), content);
    }

    private NativeTable table(String... columns) {
        NativeTable table = new NativeTable();
        table.addClassName("admin-table");
        NativeTableRow head = table.getHead().addRow();
        for (String column : columns) {
            NativeTableHeaderCell cell =
                    new NativeTableHeaderCell(getTranslation("operation.overview.column." + column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        return table;
    }

    private static NativeTableHeaderCell rowHead(String text) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", "row");
        return cell;
    }

    private static Div tiles() {
        Div tiles = new Div();
        tiles.addClassName("admin-tiles");
        return tiles;
    }

    private static Div tile(String big, String small) {
        Div tile = new Div(strong(big), new Span(small));
        tile.addClassName("admin-tile");
        return tile;
    }

    private static Component strong(String text) {
        var strong = new com.vaadin.flow.component.HtmlComponent("strong");
        strong.getElement().setText(text);
        return strong;
    }

    private String number(long value) {
        return NumberFormat.getIntegerInstance(getLocale()).format(value);
    }

    private String millis(double value) {
        NumberFormat format = NumberFormat.getNumberInstance(getLocale());
        format.setMaximumFractionDigits(1);
        return format.format(value) + " ms";
    }
}
