package org.jobatlas.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** What recruiters do with several at once, and how the editor leads to what is missing; skipped without a browser. */
class DeskE2E extends Journey {

    @Test
    void ofSeveralPostingsThoseThatStayAreNamedWithTheReason() {
        Page page = signedIn("recruiter", DESKTOP);
        try {
            page.navigate("/recruiter");
            choose(page, "Junior Procurement Specialist");
            choose(page, "Front Desk Coordinator");
            button(page, "Pause").click();
            assertThat(page.locator("main")).containsText("Front Desk Coordinator That is not possible");
            noSeriousViolations(page);
            choose(page, "Junior Procurement Specialist");
            button(page, "Publish").click();
            assertThat(page.locator("main")).not().containsText("That is not possible");
        } finally {
            Browser.leave(page, "several-postings");
        }
    }

    @Test
    void severalApplicantsMoveAtOnceAndTheKeyboardKeepsItsPlace() {
        Page page = signedIn("recruiter", DESKTOP);
        try {
            page.navigate("/recruiter/applicants");
            page.locator(".pipeline-item h3 a").nth(1).click();
            Locator names = page.locator(".applicant-tile h3 a");
            String first = names.nth(0).innerText();
            String second = names.nth(1).innerText();
            choose(page, first);
            choose(page, second);
            assertThat(page.locator(".bulk-bar")).containsText("2 chosen");
            button(page, "Move them").click();
            page.getByRole(AriaRole.DIALOG)
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Offer"))
                    .click();
            Locator offered = page.locator(".board-column").nth(3);
            assertThat(offered).containsText(first);
            assertThat(offered).containsText(second);
            assertThat(page.getByLabel("Choose " + second).first()).isFocused();
            page.getByLabel("Move " + first).first().click();
            page.getByRole(AriaRole.DIALOG)
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Screened"))
                    .click();
            assertThat(page.locator(".board-column").nth(1)).containsText(first);
            assertThat(page.getByLabel("Move " + first).first()).isFocused();
            noSeriousViolations(page);
        } finally {
            Browser.leave(page, "several-applicants");
        }
    }

    @Test
    void theEditorLeadsFromWhatIsMissingToItsField() {
        Page page = signedIn("recruiter", DESKTOP);
        try {
            page.navigate("/recruiter");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Salesman, young team"))
                    .first()
                    .click();
            assertThat(page.locator("main")).containsText("No pay");
            button(page, "Go to the field").first().click();
            assertThat(page.locator(".pay-fields input").first()).isFocused();
        } finally {
            Browser.leave(page, "lead-to-field");
        }
    }

    private static void choose(Page page, String name) {
        page.getByLabel("Choose " + name, new Page.GetByLabelOptions().setExact(true))
                .first()
                .check();
    }
}
