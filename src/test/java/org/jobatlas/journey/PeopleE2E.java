package org.jobatlas.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A seeker is found without a name, takes the consent back in between, and says yes at last; skipped without a browser. */
class PeopleE2E extends Journey {

    private static final String CONSENT = "Let recruiters find me";

    @Test
    void whoTakesTheConsentBackIsGoneFromAnOpenPageAndWhoSaysYesIsSeen() {
        Page recruiter = signedIn("recruiter", DESKTOP);
        Page seeker = signedIn("seeker", DESKTOP);
        try {
            consent(seeker, true);
            String seen = asFound(seeker);
            Locator tile = look(recruiter, seen);
            noSeriousViolations(recruiter);
            consent(seeker, false);
            seeker.navigate("/contacts");
            assertThat(seeker.locator("main")).containsText("Recruiters cannot find you");
            tile.locator(".person-foot vaadin-button").click();
            assertThat(recruiter
                            .getByText("This person cannot be found any more.")
                            .first())
                    .isVisible();

            consent(seeker, true);
            asFound(seeker);
            ask(recruiter, look(recruiter, seen));
            seeker.navigate("/contacts");
            assertThat(seeker.locator(".contact-item").first()).containsText("Would you talk to us?");
            noSeriousViolations(seeker);
            recruiter.navigate("/recruiter/contacts");
            assertThat(recruiter.locator("main")).not().containsText("Seeker");
            seeker.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Say yes")))
                    .first()
                    .click();
            assertThat(seeker.locator(".contact-item").first()).containsText("You said yes");
            recruiter.reload();
            assertThat(recruiter.locator(".contact-item h3").first()).hasText("Sam Seeker");
            noSeriousViolations(recruiter);
            consent(seeker, false);
            recruiter.reload();
            assertThat(recruiter.locator("main")).not().containsText("Sam Seeker");
        } finally {
            Browser.leave(recruiter, "people-recruiter");
            Browser.leave(seeker, "people-seeker");
        }
    }

    private static void consent(Page page, boolean given) {
        page.navigate("/account/data");
        Locator consent = page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(CONSENT));
        consent.setChecked(given);
        assertThat(page.locator(".consent").filter(new Locator.FilterOptions().setHasText(CONSENT)))
                .containsText(given ? "Agreed on" : "Taken back on");
    }

    /** What recruiters see of the seeker, as soon as they do. */
    private static String asFound(Page page) {
        page.navigate("/contacts");
        for (int i = 0; i < 20 && page.locator(".person-tile").count() == 0; i++) {
            page.waitForTimeout(500);
            page.reload();
        }
        assertThat(page.locator("main")).containsText("Who never sees you");
        return page.locator(".person-tile .chips").first().innerText().replaceAll("\\s+", " ");
    }

    private static Locator look(Page page, String seen) {
        page.navigate("/recruiter/people");
        page.getByLabel("Or in your own words").fill("registered nurse emergency triage");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Find people"))
                .click();
        assertThat(page.locator(".person-tile").first()).isVisible();
        String first = seen.split(" ", 2)[0];
        assertThat(page.locator("main")).not().containsText("Seeker");
        return page.locator(".person-tile")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator(".chips").filter(new Locator.FilterOptions().setHasText(first))))
                .first();
    }

    private static void ask(Page page, Locator tile) {
        tile.locator(".person-foot vaadin-button").click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.locator("vaadin-select").click();
        page.getByRole(AriaRole.OPTION).first().click();
        dialog.locator("textarea").fill("We liked what you do. Would you talk to us?");
        noSeriousViolations(page);
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Send"))
                .click();
        assertThat(page.getByText("Sent. You will hear").first()).isVisible();
    }
}
