package org.jobatlas.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a seeker keeps, finds again and removes; skipped without a browser. */
class KeptResumeE2E extends Journey {

    static final String RESUME = """
        Registered nurse, Leeds

        Experience
        Registered nurse, City Hospital, Leeds
        2015 - 2024
        Surgical ward.

        Skills
        Medication, wound care, patient safety
        """;

    @Test
    void aDropIsKeptAfterSigningInFoundAgainAndRemoved() {
        Page page = visitor(DESKTOP);
        try {
            page.navigate("/");
            page.locator("vaadin-upload input[type=file]")
                    .setInputFiles(new FilePayload("nurse.txt", "text/plain", RESUME.getBytes(StandardCharsets.UTF_8)));
            assertThat(page.locator(".match-card").first()).isVisible();
            button(page, "What we read").click();
            link(page, "Keep it in an account").click();
            signIn(page, account("seeker"));
            assertThat(page).hasURL(Pattern.compile("/resumes"));
            noSeriousViolations(page);
            button(page, "Keep it").click();
            assertThat(kept(page)).hasCount(1);
        } finally {
            Browser.leave(page, "keep");
        }
        Page again = visitor(DESKTOP);
        try {
            again.navigate("/login");
            signIn(again, account("seeker"));
            link(again, "My matches").click();
            assertThat(again.locator(".match-card").first()).isVisible();
            assertThat(again.locator(".profile-file").first()).containsText("nurse.txt");
            noSeriousViolations(again);
            String dismissed = dismissFirst(again);
            button(again, "Sign out").click();
            assertThat(link(again, "Sign in")).isVisible();
            again.navigate("/login");
            signIn(again, account("seeker"));
            theDismissedStaysOutUntilItIsLetBack(again, dismissed);
            remove(again);
        } finally {
            Browser.leave(again, "find-again");
        }
    }

    private static void remove(Page page) {
        page.navigate("/resumes");
        button(page, "Remove nurse.txt").click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        assertThat(dialog).containsText("deleted for good");
        noSeriousViolations(page);
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Remove"))
                .click();
        assertThat(kept(page)).hasCount(0);
    }

    private static Locator kept(Page page) {
        return page.locator(".resume-card").filter(new Locator.FilterOptions().setHasText("nurse.txt"));
    }

    private static String dismissFirst(Page page) {
        String first = page.locator(".match-card h2 a").first().getAttribute("href");
        page.getByLabel("Do not show again").first().click();
        assertThat(card(page, first)).hasCount(0);
        return first;
    }

    private static Locator card(Page page, String address) {
        return page.locator(".match-card h2 a[href='" + address + "']");
    }

    private static void theDismissedStaysOutUntilItIsLetBack(Page page, String dismissed) {
        Locator card = card(page, dismissed);
        page.navigate("/matches");
        assertThat(page.locator(".match-card").first()).isVisible();
        assertThat(card).hasCount(0);
        page.navigate("/resumes");
        Locator leftOut = page.locator(".left-out-jobs li")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator("a[href*='" + dismissed.replaceAll(".*=", "") + "']")));
        assertThat(leftOut).hasCount(1);
        noSeriousViolations(page);
        leftOut.locator("vaadin-button").click();
        assertThat(leftOut).isHidden();
        link(page, "My matches").click();
        assertThat(card).hasCount(1);
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
