package org.jobatlas.recommendation.ui.facts;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.jobatlas.recommendation.ui.FrontView;
import org.jobatlas.recommendation.ui.MatchesView;
import org.jobatlas.uiharness.ViewTestCase;
import org.jobatlas.uikit.Chip;
import org.junit.jupiter.api.Test;

class ProfilePanelViewTest extends ViewTestCase {

    @Test
    void aTitleOfTheTaxonomyIsAddedAndTheListFollows() {
        ProfilePanel panel = dropSample();
        press("Add a title", panel);
        choose(panel, "Nurse");
        assertThat(chips(panel)).contains("Nurse");
        assertThat(textOf(panel)).contains("Added: Nurse");
    }

    @Test
    void aTitleInOnesOwnWordsIsAddedAsItIs() {
        ProfilePanel panel = dropSample();
        press("Add a title", panel);
        type(find(ComboBox.class, panel).single(), "Lighthouse keeper");
        assertThat(chips(panel)).contains("Lighthouse keeper");
    }

    @Test
    void aFieldOfWorkIsAddedBesideTheOthers() {
        ProfilePanel panel = dropSample();
        assertThat(textOf(panel)).doesNotContain("Science");
        press("Add a field of work", panel);
        choose(panel, "Science");
        assertThat(textOf(panel)).contains("Science");
    }

    @Test
    void aLicenceIsFoundByItsAbbreviationAndCanBeTakenAwayAgain() {
        ProfilePanel panel = dropSample();
        press("Add a licence or certificate", panel);
        test(find(ComboBox.class, panel).single()).setFilter("CNA");
        test(find(ComboBox.class, panel).single()).selectItem("Certified nursing assistant");
        settle();
        assertThat(chips(panel)).contains("Certified nursing assistant");
        press("Remove Certified nursing assistant", panel);
        assertThat(chips(panel)).doesNotContain("Certified nursing assistant");
        assertThat(textOf(panel)).contains("Removed: Certified nursing assistant");
    }

    @Test
    void educationHasALevelAndAField() {
        ProfilePanel panel = dropSample();
        press("Add an education", panel);
        Select<?> level = find(Select.class, panel).single();
        test(level).selectItem("master’s degree");
        find(TextField.class, panel).single().setValue("Philosophy");
        press("Add", panel);
        assertThat(chips(panel)).contains("Master’s degree · Philosophy");
    }

    @Test
    void aLanguageHasALevel() {
        ProfilePanel panel = dropSample();
        press("Add a language", panel);
        choose(panel, "Portuguese");
        Select<?> level = find(Select.class, panel).single();
        test(level).selectItem("B2");
        press("Add", panel);
        assertThat(chips(panel)).contains("Portuguese · B2");
    }

    @Test
    void aFormWithoutAChoiceAddsNothing() {
        ProfilePanel panel = dropSample();
        List<String> before = chips(panel);
        press("Add a language", panel);
        press("Add", panel);
        assertThat(chips(panel)).isEqualTo(before);
    }

    @Test
    void rightToWorkAndMovingAreSaid() {
        ProfilePanel panel = dropSample();
        press("Add where you may work", panel);
        choose(panel, "European Union");
        press("Would you move?", panel);
        press("Would move for work", panel);
        assertThat(chips(panel)).contains("May work in European Union", "Would move for work");
    }

    @Test
    void theLevelIsChangedWithoutTakingItAwayFirst() {
        ProfilePanel panel = dropSample();
        press("Change the level", panel);
        test(find(Select.class, panel).single()).selectItem("Lead");
        assertThat(chips(panel)).contains("Lead");
    }

    @Test
    void everyChangeIsTakenBackInTurn() {
        ProfilePanel panel = dropSample();
        List<String> before = chips(panel);
        press("Remove Java", panel);
        List<String> between = chips(panel);
        press("Add an education", panel);
        test(find(Select.class, panel).single()).selectItem("doctorate");
        press("Add", panel);
        press("Undo", panel);
        assertThat(chips(panel)).isEqualTo(between);
        press("Undo", panel);
        assertThat(chips(panel)).isEqualTo(before);
        assertThat(find(Button.class, panel).all()).noneMatch(button -> "Undo".equals(button.getText()));
    }

    private static <T> void type(ComboBox<T> box, String words) {
        ComponentUtil.fireEvent(box, new ComboBoxBase.CustomValueSetEvent<>(box, true, words));
        settle();
    }

    private void choose(ProfilePanel panel, String name) {
        ComboBox<?> box = find(ComboBox.class, panel).single();
        test(box).setFilter(name);
        test(box).selectItem(name);
        settle();
    }

    private List<String> chips(ProfilePanel panel) {
        return find(Chip.class, panel).all().stream().map(ViewTestCase::textOf).toList();
    }

    private ProfilePanel dropSample() {
        FrontView front = navigate(FrontView.class);
        press("Backend developer, Malmö", front);
        return find(ProfilePanel.class, (MatchesView) getCurrentView()).single();
    }
}
