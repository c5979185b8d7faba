package org.jobatlas.recommendation.ui.resume;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import org.jobatlas.job.ui.FieldChip;
import org.jobatlas.job.ui.Labels;
import org.jobatlas.profile.Experience;
import org.jobatlas.profile.Profile;
import org.jobatlas.resume.StoredResume;
import org.jobatlas.uikit.Dates;
import org.jobatlas.uikit.Glyph;

/** A kept resume: its file, what was read from it in a line, and what can be done with it. */
final class ResumeCard extends ListItem {

    private static final long serialVersionUID = 1L;
    private static final int TITLES = 3;

    /** What a seeker does with a kept resume. */
    interface Actions {

        void match();

        void remove();
    }

    ResumeCard(StoredResume resume, Optional<Profile> profile, Labels labels, Actions actions) {
        addClassName("resume-card");
        H2 name = new H2(resume.fileName());
        String when = Dates.date(FormatStyle.LONG, getLocale()).format(resume.createdAt());
        Paragraph kept = new Paragraph(getTranslation("resumes.kept-since", when, kilobytes(resume.size())));
        kept.addClassName("resume-when");
        Div words = new Div(name, kept);
        profile.ifPresent(read -> words.add(summary(read, labels)));
        words.addClassName("resume-words");
        Glyph glyph = new Glyph("file-text");
        glyph.addClassName("resume-glyph");
        add(glyph, words, buttons(resume, actions));
    }

    private static long kilobytes(long bytes) {
        return Math.max(1, Math.round(bytes / 1024.0));
    }

    private Component summary(Profile profile, Labels labels) {
        Div summary = new Div();
        summary.addClassName("match-facts");
        profile.fields().top(1).forEach(field -> summary.add(new FieldChip(labels.taxonomy(), field)));
        List<String> titles = profile.experience().stream()
                .map(Experience::title)
                .distinct()
                .limit(TITLES)
                .toList();
        if (!titles.isEmpty()) {
            summary.add(new Span(String.join(", ", titles)));
        }
        summary.add(new Span(getTranslation("resumes.skills", profile.skills().size())));
        return summary;
    }

    private Component buttons(StoredResume resume, Actions actions) {
        Button match = new Button(getTranslation("resumes.match"), new Glyph("target"), e -> actions.match());
        match.setAriaLabel(getTranslation("resumes.match-of", resume.fileName()));
        Button remove =
                new Button(getTranslation("resumes.remove"), new Glyph("x"), e -> ask(resume.fileName(), actions));
        remove.setAriaLabel(getTranslation("resumes.remove-of", resume.fileName()));
        remove.addClassName("quiet");
        Div buttons = new Div(match, remove);
        buttons.addClassName("resume-buttons");
        return buttons;
    }

    private void ask(String fileName, Actions actions) {
        Dialog dialog = new Dialog(getTranslation("resumes.remove.sure", fileName));
        dialog.addClassName("narrow-dialog");
        Button remove = new Button(getTranslation("resumes.remove"), e -> {
            dialog.close();
            actions.remove();
        });
        remove.addClassName("button-danger");
        dialog.add(new Paragraph(getTranslation("resumes.remove.what")));
        dialog.getFooter().add(new Button(getTranslation("resumes.remove.cancel"), e -> dialog.close()), remove);
        dialog.open();
    }
}
