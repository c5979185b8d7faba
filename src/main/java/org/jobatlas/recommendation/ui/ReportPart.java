package org.jobatlas.recommendation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jobatlas.feedback.PostingReports;
import org.jobatlas.feedback.ReportKind;
import org.jobatlas.job.PostingDetails;
import org.jobatlas.job.ui.JobPart;
import org.jobatlas.uikit.Glyph;
import org.jobatlas.uikit.LeanButton;
import org.jobatlas.uikit.Printed;
import org.jobatlas.uikit.PrintedButtons;
import org.jobatlas.uikit.Toast;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;

/** Lets anybody tell what is wrong with a posting, once a visit. */
@org.springframework.stereotype.Component
@Order(90)
class ReportPart implements JobPart {

    private final PostingReports reports;
    private final ObjectProvider<MatchSession> sessions;

    ReportPart(PostingReports reports, ObjectProvider<MatchSession> sessions) {
        this.reports = reports;
        this.sessions = sessions;
    }

    @Override
    public Slot slot() {
        return Slot.MORE;
    }

    @Override
    public Optional<Component> of(PostingDetails posting) {
        NativeDetails report = new NativeDetails();
        Span summary = new Span(new Glyph("flag"), new Span(report.getTranslation("report.title")));
        summary.addClassName("report-summary");
        report.setSummary(Printed.press(summary));
        report.addClassName("report");
        PrintedButtons choices = new PrintedButtons();
        Map<String, LeanButton> buttons = new LinkedHashMap<>();
        choices.addClassName("report-choices");
        for (ReportKind kind : ReportKind.values()) {
            String text = report.getTranslation("report." + kind.name().toLowerCase(Locale.ROOT));
            buttons.put(kind.name(), new LeanButton(text));
            choices.on(kind.name(), () -> {
                if (sessions.getObject().reports(posting.id())) {
                    reports.report(posting.id(), kind);
                }
                report.setOpen(false);
                Toast.show(report.getTranslation("report.thanks"));
            });
        }
        choices.show(buttons);
        report.setContent(choices);
        return Optional.of(report);
    }
}
