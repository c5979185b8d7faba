package org.jobatlas.recommendation.ui.facts;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jobatlas.place.Gazetteer;
import org.jobatlas.profile.Profile;
import org.jobatlas.recommendation.ui.MatchPage;
import org.jobatlas.recommendation.ui.resume.KeepNote;
import org.jobatlas.uikit.Glyph;
import org.jspecify.annotations.Nullable;

/** What was read from the resume: every part can be taken away and added to, and the last change taken back. */
public final class ProfilePanel extends Aside {

    private static final long serialVersionUID = 1L;

    private final transient Correcting correcting;
    private final transient WorkGroups work;
    private final transient FactGroups facts;
    private final transient Map<String, ProfileGroup> groups = new LinkedHashMap<>();
    private final Div parts = new Div();
    private final Div about = new Div();
    private final Paragraph shortened = hint("match.profile.shortened");
    private final Span said = new Span();
    private final Button undo = new Button(getTranslation("match.undo"), new Glyph("undo-2"));
    private final Button toggle = new Button(getTranslation("match.profile.toggle"), new Glyph("user"));
    private @Nullable String touched;
    private int at;

    public ProfilePanel(MatchPage page, Gazetteer gazetteer, Correcting correcting) {
        this.correcting = correcting;
        work = new WorkGroups(page.labels(), this::group);
        facts = new FactGroups(page.credentials(), gazetteer, this::group);
        addClassName("profile-panel");
        getElement().setAttribute("aria-label", getTranslation("match.profile.title"));
        parts.addClassName("profile-parts");
        about.addClassName("profile-about");
        toggle.addClassNames("profile-toggle", "quiet");
        toggle.getElement().setAttribute("aria-expanded", "false");
        toggle.addClickListener(e -> {
            boolean open = !hasClassName("open");
            setClassName("open", open);
            toggle.getElement().setAttribute("aria-expanded", Boolean.toString(open));
        });
        undo.addClassName("quiet");
        undo.addClickListener(e -> {
            touched = null;
            correcting.undo();
        });
        said.getElement().setAttribute("role", "status");
        Div line = new Div(said, undo);
        line.addClassName("profile-undo");
        Div head = new Div(
                new H2(getTranslation("match.profile.title")), about, hint("match.profile.hint"), shortened, line);
        head.addClassName("profile-head");
        add(head, parts);
    }

    private Paragraph hint(String key) {
        Paragraph hint = new Paragraph(getTranslation(key));
        hint.addClassName("profile-hint");
        return hint;
    }

    /** Opens and closes the panel. */
    public Button toggle() {
        return toggle;
    }

    /** Shows which file it was and what is kept of it. */
    public void about(String fileName, KeepNote note) {
        Paragraph file = new Paragraph(new Glyph("file-text"), new Span(fileName));
        file.addClassName("profile-file");
        about.removeAll();
        about.add(file, note);
    }

    public void show(Profile profile) {
        shortened.setVisible(Boolean.TRUE.equals(profile.facts().shortened()));
        said.setText(correcting.last().orElse(""));
        undo.setVisible(correcting.last().isPresent());
        groups.clear();
        parts.removeAll();
        work.of(profile).forEach(parts::add);
        facts.of(profile).forEach(parts::add);
        ProfileGroup changed = groups.get(touched);
        if (changed != null) {
            changed.focus(at);
        }
        touched = null;
    }

    private ProfileGroup group(String key) {
        ProfileGroup group = new ProfileGroup(key, (chip, words, edit) -> {
            touched = key;
            at = chip;
            correcting.edit(words, edit);
        });
        groups.put(key, group);
        return group;
    }
}
