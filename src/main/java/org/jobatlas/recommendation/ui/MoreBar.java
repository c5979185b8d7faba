package org.jobatlas.recommendation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jobatlas.job.ui.Labels;
import org.jobatlas.recommendation.GateName;
import org.jobatlas.recommendation.Horizon;
import org.jobatlas.recommendation.More;
import org.jobatlas.recommendation.Scope;
import org.jobatlas.recommendation.SkillGain;
import org.jobatlas.recommendation.ui.facts.Correcting;
import org.jobatlas.uikit.Glyph;

/** What a wider place or band would add to the list, each one click away. */
final class MoreBar extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Consumer<UnaryOperator<Scope>> open;
    private final transient Correcting correcting;
    private final transient Labels labels;
    private final Div skills = new Div();
    private final Div near = new Div();
    private final Div far = new Div();

    /**
     * A bar without entries yet.
     *
     * @param open makes the list wider
     * @param correcting adds a skill to what was read
     */
    MoreBar(Consumer<UnaryOperator<Scope>> open, Correcting correcting, Labels labels) {
        this.open = open;
        this.correcting = correcting;
        this.labels = labels;
        addClassName("more-bar");
        getElement().setAttribute("role", "group");
    }

    /** What the list itself knows of; what wider places would add comes later. */
    void show(int shown, List<More> more, Scope scope) {
        removeAll();
        skills.removeAll();
        near.removeAll();
        far.removeAll();
        getElement().setAttribute("aria-label", getTranslation("match.more.label"));
        add(new Paragraph(getTranslation("match.more.fit", shown)), far, near, skills);
        more.forEach(wider -> near.add(button(wider)));
        if (!scope.opened().isEmpty() || scope.stretch()) {
            near.add(new Button(
                    getTranslation("match.more.close"),
                    e -> open.accept(
                            before -> Scope.DEFAULT.within(before.horizon()).guessing(before.guessedCountry()))));
        }
        add(new GateSwitches(scope, open));
    }

    void showFarther(List<More> more) {
        far.removeAll();
        more.forEach(wider -> far.add(button(wider)));
    }

    /** Skills that would bring more jobs, for those who have them and did not write so. */
    void showSkills(List<SkillGain> gains) {
        skills.removeAll();
        gains.forEach(gain -> {
            String name = labels.skill(gain.skill(), getLocale());
            skills.add(new Button(
                    getTranslation("match.more.SKILL", name, gain.count()),
                    new Glyph("plus"),
                    e -> correcting.edit(getTranslation("match.profile.added", name), p -> p.withSkill(gain.skill()))));
        });
    }

    private Button button(More more) {
        String count = more.count() >= More.MOST ? More.MOST + "+" : Integer.toString(more.count());
        Double km = more.radiusKm();
        String text = getTranslation("match.more." + more.kind().name(), count, km == null ? 0 : Math.round(km));
        return new Button(text, new Glyph("plus"), e -> open.accept(scope -> opened(scope, more)));
    }

    private static Scope opened(Scope scope, More more) {
        Double km = more.radiusKm();
        return switch (more.kind()) {
            case RADIUS -> km == null ? scope : scope.within(Horizon.within(km));
            case COUNTRY -> scope.within(Horizon.COUNTRY);
            case ANYWHERE, NEAREST -> scope.within(Horizon.ANYWHERE);
            case STRETCH -> scope.withStretch(true);
            case LICENCE -> scope.with(GateName.LICENCE, true);
        };
    }
}
