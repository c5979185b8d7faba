package org.jobatlas.recommendation.ui.resume;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import org.jobatlas.account.Consent.Use;
import org.jobatlas.recommendation.ui.FrontView;
import org.jobatlas.recommendation.ui.MatchCard;
import org.jobatlas.recommendation.ui.MatchesView;
import org.jobatlas.recommendation.ui.facts.ProfilePanel;
import org.jobatlas.resume.ResumeFile;
import org.jobatlas.uiharness.MemoryConsents;
import org.jobatlas.uiharness.MemoryResumes;
import org.jobatlas.uiharness.ViewTestCase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;

@WithMockUser(roles = "SEEKER")
class KeptResumesViewTest extends ViewTestCase {

    @Autowired
    private MemoryResumes kept;

    @Autowired
    private MemoryConsents consents;

    @BeforeEach
    void nothingIsKeptYet() {
        kept.clear();
        consents.answer(Use.MATCHING, true);
    }

    @Test
    void whoTakesTheirConsentBackGetsNoListOfAKeptResume() {
        kept.store(file("nurse.txt"));
        consents.answer(Use.MATCHING, false);
        MatchesView view = navigate(MatchesView.class);
        settle();
        assertThat(find(MatchCard.class, view).all()).isEmpty();
        ResumesView resumes = navigate(ResumesView.class);
        assertThat(textOf(resumes)).contains("took your agreement to that back").contains("nurse.txt");
        press("See the matches of nurse.txt", resumes);
        assertThat(getCurrentView()).isSameAs(resumes);
    }

    @Test
    void aListThatIsOpenIsGoneAtTheNextPage() {
        drop(navigate(FrontView.class), "nurse.txt");
        consents.answer(Use.MATCHING, false);
        MatchesView view = navigate(MatchesView.class);
        settle();
        assertThat(find(MatchCard.class, view).all()).isEmpty();
        assertThat(textOf(view)).contains("No resume yet");
    }

    @Test
    void withoutConsentADropIsMatchedOnceAndNotKept() {
        consents.answer(Use.MATCHING, false);
        MatchesView view = drop(navigate(FrontView.class), "nurse.txt");
        assertThat(find(MatchCard.class, view).all()).hasSize(10);
        assertThat(kept.list()).isEmpty();
    }

    @Test
    void aDropOfASeekerIsKeptAndThePageSaysSo() {
        FrontView front = navigate(FrontView.class);
        assertThat(textOf(front)).contains("your resume is kept in your account");
        MatchesView view = drop(front, "nurse.txt");
        assertThat(kept.list()).hasSize(1);
        assertThat(textOf(view)).contains("Kept in your account");
    }

    @Test
    void anInventedResumeIsNotKept() {
        press("Nurse, Lund", navigate(FrontView.class));
        assertThat(kept.list()).isEmpty();
        assertThat(textOf((MatchesView) getCurrentView())).contains("Not kept");
    }

    @Test
    void comingBackShowsTheListWithoutANewDrop() {
        kept.store(file("nurse.txt"));
        MatchesView view = navigate(MatchesView.class);
        settle();
        assertThat(find(MatchCard.class, view).all()).hasSize(10);
        assertThat(textOf(view)).contains("nurse.txt");
    }

    @Test
    void correctionsAreKept() {
        MatchesView view = drop(navigate(FrontView.class), "nurse.txt");
        press("Remove Java", find(ProfilePanel.class, view).single());
        assertThat(kept.profiles().findLatest().orElseThrow().profile().skills())
                .doesNotContain("java")
                .isNotEmpty();
    }

    @Test
    void aKeptResumeIsRemovedAfterAQuestion() {
        drop(navigate(FrontView.class), "nurse.txt");
        ResumesView page = navigate(ResumesView.class);
        assertThat(find(H2.class, page).all().stream().map(H2::getText)).contains("nurse.txt");
        press("Remove nurse.txt", page);
        assertThat(kept.list()).hasSize(1);
        Button sure = find(Button.class, find(Dialog.class).single()).all().getLast();
        test(sure).click();
        settle();
        assertThat(kept.list()).isEmpty();
        assertThat(textOf(navigate(MatchesView.class))).contains("No resume yet");
    }

    @Test
    void anotherKeptResumeCanBeChosen() {
        kept.store(file("chef.txt"));
        kept.store(file("nurse.txt"));
        press("See the matches of nurse.txt", navigate(ResumesView.class));
        settle();
        MatchesView view = (MatchesView) getCurrentView();
        assertThat(find(MatchCard.class, view).all()).hasSize(10);
        assertThat(textOf(view)).contains("nurse.txt");
    }

    @Test
    void whatIsLeftOutCanComeBack() {
        MatchesView view = drop(navigate(FrontView.class), "nurse.txt");
        MatchCard first = find(MatchCard.class, view).atIndex(1);
        String title = find(H2.class, first).single().getElement().getTextRecursively();
        press("Do not show again", first);
        ResumesView page = navigate(ResumesView.class);
        assertThat(textOf(find(LeftOut.class, page).single())).contains(title);
        press("Let “" + title + "” come back", page);
        assertThat(find(LeftOut.class, page).all()).isEmpty();
        MatchesView again = navigate(MatchesView.class);
        settle();
        assertThat(find(H2.class, find(MatchCard.class, again).atIndex(1))
                        .single()
                        .getElement()
                        .getTextRecursively())
                .isEqualTo(title);
    }

    @Test
    @WithAnonymousUser
    void aVisitorWhoSignsInIsAskedWhetherToKeepTheDrop() {
        MatchesView view = drop(navigate(FrontView.class), "nurse.txt");
        assertThat(textOf(view)).contains("Not kept: it is forgotten when you leave.");
        press("Remove Java", find(ProfilePanel.class, view).single());
        becomeSeeker();
        assertThat(kept.list()).isEmpty();
        MatchesView again = navigate(MatchesView.class);
        settle();
        press("Keep it", find(KeepOffer.class, again).single());
        assertThat(kept.list()).hasSize(1);
        assertThat(kept.profiles().findLatest().orElseThrow().profile().skills())
                .as("with the corrections")
                .doesNotContain("java");
        assertThat(textOf(again)).contains("Kept in your account");
    }

    @Test
    void nothingOfASeekerIsLeftForWhoeverComesNext() {
        drop(navigate(FrontView.class), "nurse.txt");
        SecurityContextHolder.clearContext();
        assertThat(textOf(navigate(MatchesView.class))).contains("No resume yet");
    }

    private MatchesView drop(FrontView front, String name) {
        find(DropPanel.class, front).single().received(file(name));
        settle();
        return (MatchesView) getCurrentView();
    }

    private static ResumeFile file(String name) {
        return new ResumeFile(name, new byte[] {1});
    }

    private static void becomeSeeker() {
        SecurityContextHolder.getContext()
                .setAuthentication(new org.springframework.security.authentication.TestingAuthenticationToken(
                        "seeker", "", List.of(() -> "ROLE_SEEKER")));
    }
}
