package org.jobatlas.recommendation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.UUID;
import org.jobatlas.job.ui.JobPane;
import org.jobatlas.recommendation.ListOrder;
import org.jobatlas.recommendation.ui.facts.ProfilePanel;
import org.jobatlas.recommendation.ui.resume.DropPanel;
import org.jobatlas.recommendation.ui.resume.DropZone;
import org.jobatlas.recommendation.ui.why.FitSection;
import org.jobatlas.recommendation.ui.why.RequirementList;
import org.jobatlas.uiharness.ViewTestCase;
import org.jobatlas.uikit.Chip;
import org.jobatlas.uikit.Dial;
import org.junit.jupiter.api.Test;

class MatchesViewTest extends ViewTestCase {

    @Test
    void aSampleResumeLeadsToTenExplainedJobs() {
        MatchesView view = dropSample();
        assertThat(find(MatchCard.class, view).all()).hasSize(10);
        assertThat(titles(view).getFirst()).isEqualTo("Java Developer, Payments");
        assertThat(textOf(find(MatchCard.class, view).atIndex(1)))
                .contains("You have been working as Backend Developer since 2021: the same kind of work.");
    }

    @Test
    void theFirstJobStandsBesideTheListAndTheAddressChoosesAnother() {
        MatchesView view = dropSample();
        JobPane pane = find(JobPane.class, view).single();
        assertThat(find(H2.class, pane).atIndex(1).getText()).isEqualTo("Java Developer, Payments");
        Anchor third =
                find(Anchor.class, find(MatchCard.class, view).atIndex(3)).single();
        open(third.getHref().replace("matches?job=", ""));
        assertThat(getCurrentView()).isSameAs(view);
        assertThat(find(H2.class, pane).atIndex(1).getText()).isEqualTo(third.getText());
        assertThat(third.getElement().getAttribute("aria-current")).isEqualTo("true");
        assertThat(view.getPageTitle()).startsWith(third.getText());
    }

    @Test
    void theJobBesideTheListMarksWhatTheResumeShowsAndWhatItIsSilentOf() {
        MatchesView view = dropSample();
        assertThat(textOf(find(RequirementList.class, view).single()))
                .contains("you have it", "Moved forty services to Docker on Linux without an outage.");
        Anchor last = find(Anchor.class, find(MatchCard.class, view).last()).single();
        open(last.getHref().replace("matches?job=", ""));
        assertThat(textOf(find(RequirementList.class, view).single())).contains("not stated");
    }

    @Test
    void withoutAResumeTheAddressOfAJobBesideAListLeadsToItsPage() {
        open(new UUID(0, 1).toString());
        assertThat(getCurrentView()).isNotInstanceOf(MatchesView.class);
    }

    @Test
    void withoutAResumeThePageAsksForOne() {
        MatchesView view = navigate(MatchesView.class);
        assertThat(textOf(view)).contains("No resume yet");
        assertThat(find(DropZone.class, view).all()).hasSize(1);
    }

    @Test
    void whyShowsPartsThatSumToTheScoreBehindTheBand() {
        MatchesView view = dropSample();
        MatchCard card = find(MatchCard.class, view).atIndex(1);
        FitSection fit = find(FitSection.class, view).single();
        press("Why this job", fit);
        NativeTable table = find(NativeTable.class, fit).single();
        List<String> cells = table.getBody().getRows().stream()
                .map(row -> row.getAllCells().getLast().getElement().getText())
                .toList();
        double sum = cells.stream()
                .filter(text -> !text.equals("–"))
                .mapToDouble(Double::parseDouble)
                .sum();
        String total = table.getFoot()
                .getRow(0)
                .orElseThrow()
                .getAllCells()
                .getLast()
                .getElement()
                .getText();
        assertThat(Math.round(sum * 10)).isEqualTo(Math.round(Double.parseDouble(total) * 10));
        assertThat(textOf(card)).contains("Strong fit");
        assertThat(textOf(table)).contains("not stated");
    }

    @Test
    void aDismissedJobMakesRoomForTheNextAndComesBackByUndo() {
        MatchesView view = dropSample();
        String first = titles(view).getFirst();
        press("Do not show again", find(MatchCard.class, view).atIndex(1));
        assertThat(titles(view)).hasSize(10).doesNotContain(first);
        Notification toast = find(Notification.class).last();
        press("Undo", toast);
        assertThat(titles(view).getFirst()).isEqualTo(first);
    }

    @Test
    void notRelevantAsksForOneOfSevenReasons() {
        MatchesView view = dropSample();
        String first = titles(view).getFirst();
        Popover reasons =
                find(Popover.class, find(MatchCard.class, view).atIndex(1)).atIndex(1);
        assertThat(reasons.getChildren().filter(Button.class::isInstance)).hasSize(7);
        press("Wrong level", reasons);
        assertThat(titles(view)).doesNotContain(first);
    }

    @Test
    void aWrongLevelOffersAnotherAndUndoBringsTheLevelBack() {
        MatchesView view = dropSample();
        String before = textOf(find(ProfilePanel.class, view).single());
        press(
                "Wrong level",
                find(Popover.class, find(MatchCard.class, view).atIndex(1)).atIndex(1));
        OfferBar offers = find(OfferBar.class, view).single();
        assertThat(textOf(offers)).contains("Should this count for the whole list?");
        test(find(Button.class, offers).atIndex(1)).click();
        assertThat(textOf(find(ProfilePanel.class, view).single())).isNotEqualTo(before);
        press("Undo", find(Notification.class).last());
        assertThat(textOf(find(ProfilePanel.class, view).single())).isEqualTo(before);
    }

    @Test
    void undoOfAnOfferLeavesWhatWasChangedSince() {
        MatchesView view = dropSample();
        press(
                "Wrong level",
                find(Popover.class, find(MatchCard.class, view).atIndex(1)).atIndex(1));
        test(find(Button.class, find(OfferBar.class, view).single()).atIndex(1)).click();
        Notification toast = find(Notification.class).last();
        ProfilePanel panel = find(ProfilePanel.class, view).single();
        Chip chip = find(Chip.class, panel).atIndex(1);
        String gone = textOf(chip);
        test(find(Button.class, chip).single()).click();
        List<String> before = chips(panel);
        assertThat(before).doesNotContain(gone);
        press("Undo", toast);
        assertThat(chips(panel)).isNotEqualTo(before).doesNotContain(gone);
    }

    @Test
    void aFieldThatIsNotMineIsLeftOutOfTheProfile() {
        MatchesView view = dropSample();
        String before = textOf(find(ProfilePanel.class, view).single());
        press(
                "Wrong field of work",
                find(Popover.class, find(MatchCard.class, view).atIndex(1)).atIndex(1));
        press("Leave this field of work out", find(OfferBar.class, view).single());
        assertThat(textOf(find(ProfilePanel.class, view).single())).isNotEqualTo(before);
    }

    @Test
    void anAnswerTakenBackTakesItsOfferBack() {
        MatchesView view = dropSample();
        press(
                "Wrong level",
                find(Popover.class, find(MatchCard.class, view).atIndex(1)).atIndex(1));
        press("Undo", find(Notification.class).last());
        assertThat(find(OfferBar.class, view).all()).isEmpty();
    }

    @Test
    void everyGateHasASwitchAndTheOneOfThePlaceLooksAnywhere() {
        MatchesView view = dropSample();
        List<Checkbox> switches =
                find(Checkbox.class, find(GateSwitches.class, view).single()).all();
        assertThat(switches).hasSize(8).allMatch(Checkbox::getValue);
        test(switches.getLast()).click();
        assertThat(textOf(find(ReachLine.class, view).single())).contains("nywhere");
        assertThat(find(Checkbox.class, find(GateSwitches.class, view).single())
                        .last()
                        .getValue())
                .isFalse();
    }

    @Test
    void aBlockedCompanyIsGone() {
        MatchesView view = dropSample();
        Popover more =
                find(Popover.class, find(MatchCard.class, view).atIndex(1)).last();
        press("Nothing from Öresund Ledger AB", more);
        assertThat(find(MatchCard.class, view).all())
                .noneMatch(card -> textOf(card).contains("Öresund Ledger AB"));
    }

    @Test
    void aRemovedSkillChangesTheListAndItsReasonsAtOnce() {
        MatchesView view = dropSample();
        press("Remove Java", find(ProfilePanel.class, view).single());
        assertThat(textOf(find(ProfilePanel.class, view).single())).doesNotContain("JavaR");
        assertThat(find(MatchCard.class, view).all())
                .noneMatch(card -> textOf(card).contains("Your Java"));
    }

    @Test
    void aDoorSaysWhatASkillWouldBringAndAddsIt() {
        MatchesView view = dropSample();
        press("Add Kubernetes: 4 more jobs", view);
        assertThat(textOf(find(ProfilePanel.class, view).single())).contains("Kubernetes");
        assertThat(textOf(find(MoreBar.class, view).single())).doesNotContain("Add Kubernetes");
    }

    @Test
    void theListSurvivesAReload() {
        List<String> before = titles(dropSample());
        navigate(FrontView.class);
        assertThat(titles(navigate(MatchesView.class))).isEqualTo(before);
    }

    @Test
    void theDialStandsWhereTheListWasMade() {
        assertThat(find(Dial.class, dropSample()).single().share()).isEqualTo(0.3);
    }

    @Test
    @SuppressWarnings("unchecked")
    void anOrderWithoutAModelIsChosenSaidAndKept() {
        MatchesView view = dropSample();
        List<String> best = titles(view);
        Select<ListOrder> order =
                find(Select.class, view).withClassName("order-box").single();
        test(order).selectItem("Newest");
        settle();
        assertThat(titles(view)).hasSize(10).isNotEqualTo(best);
        assertThat(textOf(view))
                .contains("Newest first. No learned model orders this list; models have chosen which jobs are in it");
        assertThat(find(Dial.class, view).all()).isEmpty();
        test(order).selectItem("Best match");
        settle();
        assertThat(titles(view)).isEqualTo(best);
        assertThat(textOf(view)).doesNotContain("No learned model orders this list");
    }

    @Test
    void theAddressNamesTheOrder() {
        MatchesView view = dropSample();
        List<String> best = titles(view);
        UI.getCurrent().navigate(MatchesView.class, QueryParameters.of("order", "newest"));
        settle();
        assertThat(titles((MatchesView) getCurrentView())).isNotEqualTo(best);
        UI.getCurrent().navigate(MatchesView.class, QueryParameters.of("order", "no such order"));
        settle();
        assertThat(textOf((MatchesView) getCurrentView())).contains("Newest first.");
    }

    @Test
    void aBadFileGetsASentenceAndTheNextOneWorks() {
        FrontView front = navigate(FrontView.class);
        DropPanel panel = find(DropPanel.class, front).single();
        panel.received(new org.jobatlas.resume.ResumeFile("empty.pdf", new byte[0]));
        settle();
        assertThat(find(Paragraph.class, panel)
                        .withClassName("drop-problem")
                        .single()
                        .getText())
                .startsWith("This file is empty.");
        assertThat(find(DropZone.class, panel).single().getClassNames()).doesNotContain("away");
        panel.received(new org.jobatlas.resume.ResumeFile("good.pdf", new byte[] {1}));
        settle();
        assertThat(getCurrentView()).isInstanceOf(MatchesView.class);
    }

    private static void open(String posting) {
        UI.getCurrent().navigate(MatchesView.class, QueryParameters.of(JobPane.PARAMETER, posting));
    }

    private List<String> chips(ProfilePanel panel) {
        return find(Chip.class, panel).all().stream().map(ViewTestCase::textOf).toList();
    }

    private MatchesView dropSample() {
        FrontView front = navigate(FrontView.class);
        press("Backend developer, Malmö", front);
        return (MatchesView) getCurrentView();
    }

    private List<String> titles(MatchesView view) {
        return find(MatchCard.class, view).all().stream()
                .map(card -> find(Anchor.class, card).single().getText())
                .toList();
    }
}
