package org.jobatlas.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** From an application to a hire, with the name hidden until somebody looks; skipped without a browser. */
class HiringE2E extends Journey {

    @Test
    void whoeverAppliesIsHiddenThenSeenThenHired() {
        Page recruiter = signedIn("recruiter", DESKTOP);
        Page watching = signedIn("recruiter", DESKTOP);
        Page seeker = signedIn("seeker", DESKTOP);
        try {
            recruiter.navigate("/recruiter/applicants");
            noSeriousViolations(recruiter);
            String board = Objects.requireNonNull(
                    recruiter.locator(".pipeline-item h3 a").last().getAttribute("href"));
            String posting = board.split("/", 4)[2];
            String application = apply(seeker, posting);
            watching.navigate("/" + board);
            assertThat(watching.locator(".applicant-tile").first()).isVisible();
            int hired = hired(watching).count();
            hire(recruiter, "/" + board);
            hasFollowed(watching);
            seeker.navigate(application);
            assertThat(seeker.locator(".history")).containsText("looked up who you are");
            assertThat(seeker.locator(".application-page > .chips")).containsText("Hired");
            noSeriousViolations(seeker);
            button(seeker, "Take application back").click();
            seeker.getByRole(AriaRole.DIALOG)
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Take application back"))
                    .click();
            assertThat(seeker).hasURL(Pattern.compile("/applications$"));
            recruiter.navigate("/" + board);
            assertThat(recruiter.locator("main")).not().containsText("Seeker");
            assertThat(hired(watching)).hasCount(hired);
        } finally {
            Browser.leave(recruiter, "hire-recruiter");
            Browser.leave(watching, "hire-watching");
            Browser.leave(seeker, "hire-seeker");
        }
    }

    @Test
    void theFieldsOfAnInterviewFitAPhoneAndNameTheTimeZone() {
        Page page = signedIn("recruiter", PHONE);
        try {
            page.navigate("/recruiter/applicants");
            page.locator(".pipeline-item h3 a").first().click();
            page.locator(".applicant-tile h3 a").first().click();
            page.locator(".interview-actions vaadin-button").click();
            Locator fields = page.locator(".dialog-fields");
            assertThat(fields).containsText("Time zone: ");
            assertThat(fields.evaluate("fields => [...fields.children].every(field =>"
                            + " field.getBoundingClientRect().right <= fields.getBoundingClientRect().right + 1)"))
                    .isEqualTo(true);
            noSeriousViolations(page);
        } finally {
            Browser.leave(page, "interview-on-a-phone");
        }
    }

    /** A board in another window shows what was done in the first, and says who did it, without being touched. */
    private static void hasFollowed(Page page) {
        assertThat(page.locator(".board-column").nth(4)).containsText("Sam Seeker");
        assertThat(page.locator(".board-news")).containsText("moved one applicant to Hired");
        noSeriousViolations(page);
    }

    private static Locator hired(Page page) {
        return page.locator(".board-column").nth(4).locator(".applicant-tile");
    }

    private static String apply(Page page, String posting) {
        page.navigate("/resumes");
        if (page.locator(".resume-card").count() == 0) {
            page.locator("vaadin-upload input[type=file]")
                    .setInputFiles(new FilePayload(
                            "nurse.txt", "text/plain", KeptResumeE2E.RESUME.getBytes(StandardCharsets.UTF_8)));
            assertThat(page).hasURL(Pattern.compile("/matches"));
            page.navigate("/resumes");
            Locator keep = button(page, "Keep it");
            if (keep.count() > 0) {
                keep.first().click();
            }
        }
        assertThat(page.locator(".resume-card").first()).isVisible();
        page.navigate("/jobs/" + posting);
        page.locator(".apply-button").first().click();
        assertThat(page.locator(".shared-panel")).containsText("What you share");
        page.locator("vaadin-text-area textarea").first().fill("I would like to work with you.");
        page.reload();
        assertThat(page.locator("vaadin-text-area textarea").first()).hasValue("I would like to work with you.");
        noSeriousViolations(page);
        button(page, "Send application").dblclick();
        assertThat(page).hasURL(Pattern.compile("/applications/"));
        assertThat(page.locator(".application-page > .chips")).containsText("Sent");
        noSeriousViolations(page);
        return page.url();
    }

    private static void hire(Page page, String board) {
        page.navigate(board);
        noSeriousViolations(page);
        page.locator(".applicant-tile h3 a").first().click();
        assertThat(page.locator("h1")).containsText("Applicant");
        assertThat(page.locator("main")).not().containsText("Sam Seeker");
        noSeriousViolations(page);
        button(page, "See who it is").click();
        assertThat(page.locator("h1")).hasText("Sam Seeker");
        page.navigate(board);
        Locator tile = page.locator(".applicant-tile").filter(new Locator.FilterOptions().setHasText("Sam Seeker"));
        tile.locator("h3 a").focus();
        page.keyboard().press("Alt+Shift+ArrowRight");
        assertThat(page.locator(".board-column").nth(1)).containsText("Sam Seeker");
        assertThat(tile.locator("h3 a")).isFocused();
        tile.dragTo(page.locator(".board-column").nth(3));
        assertThat(page.locator(".board-column").nth(3)).containsText("Sam Seeker");
        page.getByLabel("Move Sam Seeker").first().click();
        page.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Hired"))
                .click();
        assertThat(page.locator(".board-column").nth(4)).containsText("Sam Seeker");
    }
}
