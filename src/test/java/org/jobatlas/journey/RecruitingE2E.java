package org.jobatlas.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** From a stranger with a company to a job that is found, and on to a colleague; skipped without a browser. */
class RecruitingE2E extends Journey {

    private static final String PASSWORD = "herons over the quiet estuary";
    private static final int FOUND_AFTER_MILLIS = 2_500;

    private final String word = "zq" + UUID.randomUUID().toString().replaceAll("[^a-z]", "");
    private final String company = "Heron & Daughters " + word;

    @Test
    void aStrangerAsksForACompanyPublishesAJobThatIsFoundAndInvitesAColleague() {
        Page owner = visitor(DESKTOP);
        Page administrator = visitor(DESKTOP);
        Page colleague = visitor(DESKTOP);
        try {
            String address = signUp(owner, "owner");
            ask(owner);
            approve(administrator);
            signInAnew(owner, new Portal.Account(address, PASSWORD));
            publish(owner);
            String invited = signUp(colleague, "colleague");
            invite(owner, invited);
            join(colleague, invited);
        } finally {
            Browser.leave(owner, "recruiting-owner");
            Browser.leave(administrator, "recruiting-administrator");
            Browser.leave(colleague, "recruiting-colleague");
        }
    }

    private String signUp(Page page, String who) {
        String address = who + "." + word + "@recruits.example";
        page.navigate("/sign-up");
        page.locator("vaadin-email-field input").fill(address);
        page.locator("vaadin-text-field input").first().fill("Robin " + who);
        page.locator("vaadin-button[theme~=primary]").click();
        assertThat(page.locator(".account-notice")).isVisible();
        follow(page, "confirm?token=");
        page.locator("vaadin-password-field input").fill(PASSWORD);
        page.locator("vaadin-button.button-primary").click();
        page.waitForURL("**/login?confirmed");
        signInAnew(page, new Portal.Account(address, PASSWORD));
        return address;
    }

    /** Opens the newest letter's link of this kind from the outbox of the demo. */
    private static void follow(Page page, String path) {
        Locator link = page.locator("a[href*='" + path + "']").first();
        page.navigate("/outbox");
        for (int i = 0; i < 20 && link.count() == 0; i++) {
            page.waitForTimeout(500);
            page.navigate("/outbox");
            page.locator("h1").waitFor();
        }
        URI letter = URI.create(Objects.requireNonNull(link.getAttribute("href")));
        page.navigate(letter.getRawPath() + "?" + letter.getRawQuery());
    }

    private static void signInAnew(Page page, Portal.Account account) {
        page.context()
                .clearCookies(
                        new com.microsoft.playwright.BrowserContext.ClearCookiesOptions().setName("jobatlas-session"));
        page.navigate("/login");
        signIn(page, account);
    }

    private void ask(Page page) {
        page.locator("footer a", new Page.LocatorOptions().setHasText("For employers"))
                .click();
        page.locator("main a.button-primary").click();
        page.getByLabel("Name of the company").fill(company);
        page.getByLabel("What it does").fill("We watch the estuary.\n\nAnd count what we see.");
        page.getByLabel("Website").fill("https://herons.example.com");
        fits(page);
        button(page, "Ask for approval").click();
        assertThat(page.locator(".company-postings")).containsText(company);
        assertThat(page.locator(".company-postings")).containsText("Waits");
    }

    private void approve(Page page) {
        signInAnew(page, account("administrator"));
        page.navigate("/admin/companies");
        Locator card = page.locator(".queue-cards > li", new Page.LocatorOptions().setHasText(company));
        assertThat(card).isVisible();
        fits(page);
        card.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Approve"))
                .click();
        assertThat(card).hasCount(0);
    }

    private void publish(Page page) {
        page.navigate("/recruiter");
        button(page, "New posting").click();
        page.waitForURL(Pattern.compile(".*/recruiter/postings/.*").asPredicate());
        page.getByLabel("Title").fill("Counter of herons " + word);
        page.locator(".rich-text").click();
        page.keyboard().type("You count herons for a young team in Leeds. You must be fluent in English.");
        assertThat(page.locator(".findings")).containsText("young");
        assertThat(page.locator(".save-state")).containsText("Saved");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Use Leeds"))
                .click();
        assertThat(page.locator(".findings")).not().containsText("Leeds");
        page.locator(".findings vaadin-button", new Page.LocatorOptions().setHasText("friendly team"))
                .click();
        assertThat(page.locator(".rich-text")).containsText("friendly team");
        assertThat(page.locator(".posting-preview")).containsText("friendly team");
        fits(page);
        button(page, "Publish").first().click();
        assertThat(page.locator(".editor-status")).containsText("Published");
        isFound();
    }

    /** Whoever searches less than three seconds after the page said that it is published finds it. */
    private void isFound() {
        Page stranger = visitor(DESKTOP);
        try {
            stranger.waitForTimeout(FOUND_AFTER_MILLIS);
            stranger.navigate("/search?q=" + word);
            assertThat(stranger.locator(".hit-card", new Page.LocatorOptions().setHasText(word)))
                    .hasCount(1);
        } finally {
            Browser.leave(stranger, "recruiting-stranger");
        }
    }

    private void invite(Page page, String address) {
        page.navigate("/recruiter");
        page.locator(".company-links a", new Page.LocatorOptions().setHasText("Page and team"))
                .click();
        page.getByLabel("E-mail address").fill(address);
        fits(page);
        button(page, "Send the invitation").click();
        assertThat(page.locator(".team-members").last()).containsText(address);
    }

    private void join(Page page, String address) {
        follow(page, "invitation?token=");
        assertThat(page.locator("main")).containsText(company);
        fits(page);
        button(page, "Join").click();
        assertThat(page.locator("main")).containsText("You recruit for " + company);
        signInAnew(page, new Portal.Account(address, PASSWORD));
        page.navigate("/recruiter");
        assertThat(page.locator(".own-postings")).containsText("Counter of herons " + word);
        fits(page);
    }

    /** Nothing reaches beyond a desktop's or a phone's window, and every page speaks to all. */
    private static void fits(Page page) {
        for (int width : new int[] {390, 1440}) {
            page.setViewportSize(width, 900);
            assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .as(page.url() + " at " + width)
                    .isEqualTo(true);
        }
        assertThat(Browser.seriousViolations(page)).as(page.url()).isEmpty();
    }
}
