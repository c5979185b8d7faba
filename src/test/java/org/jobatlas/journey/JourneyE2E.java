package org.jobatlas.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/** The main journeys of a visitor; skipped without a browser. */
class JourneyE2E extends Journey {

    /** Names what reaches beyond the window, whether or not the page can be scrolled there. */
    private static final String STICKING_OUT = """
        [...document.querySelectorAll('header *, main *, footer *')]
            .filter(e => e.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
            .map(e => e.tagName + '.' + e.className).join(' ')\
        """;

    @SuppressWarnings("NullAway.Init")
    private Page page;

    @BeforeEach
    void arrive() {
        page = visitor(DESKTOP);
    }

    @AfterEach
    void leave(TestInfo test) {
        Browser.leave(page, test.getTestMethod().orElseThrow().getName());
    }

    @Test
    void aResumeBecomesAListThatExplainsItself() {
        openFront();
        noSeriousViolations(page);
        dropSample();
        Locator cards = page.locator(".match-card");
        assertThat(cards.count()).isBetween(1, 10);
        Locator job = page.locator(".job-pane");
        assertThat(job.locator(".requirement").first()).isVisible();
        job.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Why this job"))
                .click();
        assertThat(job.getByRole(AriaRole.TABLE)).isVisible();
        assertThat(job.locator("tfoot td").last()).hasText(Pattern.compile("\\d+\\.\\d"));
        noSeriousViolations(page);
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", "matches.png")));
    }

    @Test
    void theDialMakesAnotherList() {
        openFront();
        // a list near home, with room for neighbouring fields
        page.locator(".sample-chip").nth(1).click();
        assertThat(page.locator(".match-card").first()).isVisible();
        Locator dial = page.getByLabel("How wide to look");
        Locator fields = page.locator(".matches-head").getByText(Pattern.compile("from \\d+ fields of work"));
        assertThat(fields).hasCount(0);
        dial.focus();
        dial.press("End");
        assertThat(fields).isVisible();
        dial.press("Home");
        assertThat(fields).hasCount(0);
    }

    @Test
    void aDismissedJobComesBackByUndo() {
        openFront();
        dropSample();
        lookInTheWholeCountry();
        String first = facts();
        page.getByLabel("Do not show again").first().click();
        page.waitForCondition(() -> !facts().equals(first));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Undo"))
                .click();
        page.waitForCondition(() -> facts().equals(first));
    }

    @Test
    void aCorrectedProfileSurvivesAReload() {
        openFront();
        dropSample();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("What we read"))
                .click();
        Locator skill = page.locator(".profile-group .chip").first();
        String text = skill.locator(".chip-label").innerText();
        skill.locator(".chip-remove").click();
        Locator gone = page.locator(".profile-group .chip-label")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^" + Pattern.quote(text) + "$")));
        assertThat(gone).hasCount(0);
        page.reload();
        assertThat(page.locator(".match-card").first()).isVisible();
        assertThat(gone).hasCount(0);
    }

    @Test
    void whatIsMissingIsAddedByKeyboardAlone() {
        openFront();
        dropSample();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("What we read"))
                .press("Enter");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Add a title"))
                .press("Enter");
        assertThat(page.locator(".add-box input")).isFocused();
        page.keyboard().type("Lighthouse keeper");
        page.keyboard().press("Enter");
        assertThat(page.locator(".profile-undo")).containsText("Added: Lighthouse keeper");
        noSeriousViolations(page);
        page.locator(".profile-undo vaadin-button").press("Enter");
        assertThat(page.locator(".profile-undo")).not().containsText("Lighthouse keeper");
    }

    @Test
    void aBadFileGetsASentenceAndTheNextOneWorks() {
        openFront();
        upload("empty.pdf", "application/pdf", new byte[0]);
        assertThat(page.locator(".drop-problem")).containsText("This file is empty");
        upload("nurse.txt", "text/plain", KeptResumeE2E.RESUME.getBytes(StandardCharsets.UTF_8));
        assertThat(page.locator(".match-card").first()).isVisible();
    }

    @Test
    void aSearchIsNarrowedOpenedAndShared() {
        openFront();
        page.getByLabel("Search for jobs").fill("engineer");
        page.keyboard().press("Enter");
        assertThat(page.locator(".hit-card").first()).isVisible();
        noSeriousViolations(page);
        String all = page.locator(".result-count").innerText();
        page.locator(".facet vaadin-checkbox").first().click();
        assertThat(page).hasURL(Pattern.compile("field="));
        assertThat(page.locator(".active-filters .chip:visible")).hasCount(1);
        page.goBack();
        assertThat(page.locator(".active-filters .chip:visible")).hasCount(0);
        assertThat(page.locator(".result-count")).hasText(all);
        Locator second = page.locator(".hit-card h3 a").nth(1);
        String title = second.innerText();
        second.click();
        assertThat(page).hasURL(Pattern.compile("q=engineer&job="));
        assertThat(page.locator(".job-pane h2").first()).hasText(title);
        noSeriousViolations(page);
        page.navigate("/jobs/" + page.url().replaceFirst(".*job=", ""));
        assertThat(page.locator(".job-header h1")).hasText(title);
        noSeriousViolations(page);
        Response served = page.reload();
        assertThat(served.text()).contains("application/ld+json").contains("\"JobPosting\"");
    }

    @Test
    void everyViewComesWithTheHeadersThatProtectIt() {
        for (String path : new String[] {"/", "/search", "/login"}) {
            Response served = page.navigate(path);
            assertThat(served.headers())
                    .as(path)
                    .containsEntry("x-content-type-options", "nosniff")
                    .containsEntry("referrer-policy", "same-origin")
                    .hasEntrySatisfying(
                            "content-security-policy",
                            policy -> assertThat(policy)
                                    .contains("frame-ancestors 'none'", "script-src 'self' 'nonce-")
                                    .doesNotContain("unsafe-eval"));
        }
        assertThat(page.locator("input[name=email]")).isAttached();
    }

    @Test
    void anUnknownAddressIsNotFoundAndSaysSo() {
        assertThat(page.navigate("/no-such-page").status()).isEqualTo(404);
        assertThat(page.locator("main h1")).hasText("There is nothing at this address");
        noSeriousViolations(page);
    }

    @Test
    void nothingSticksOutOnPhonesAndTablets() {
        for (int width : new int[] {390, 768}) {
            Page narrow = visitor(width);
            try {
                for (String path : new String[] {"/", "/search", "/matches", "/notices", "/login", "/sign-up"}) {
                    narrow.navigate(path);
                    assertThat(narrow.locator("main h1")).isAttached();
                    assertThat(narrow.evaluate(STICKING_OUT))
                            .as(path + " at " + width)
                            .isEqualTo("");
                }
            } finally {
                Browser.leave(narrow, "narrow-" + width);
            }
        }
    }

    private void openFront() {
        page.navigate("/");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .isVisible();
    }

    private void dropSample() {
        page.locator(".sample-chip").first().click();
        assertThat(page.locator(".match-card").first()).isVisible();
    }

    /** A list of jobs from the whole country, which the line above it says. */
    private void lookInTheWholeCountry() {
        String near = page.locator(".reach-sentence").innerText();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("The whole country: ")))
                .click();
        page.waitForCondition(() -> !page.locator(".reach-sentence").innerText().equals(near));
    }

    private void upload(String name, String type, byte[] content) {
        page.locator("vaadin-upload input[type=file]").setInputFiles(new FilePayload(name, type, content));
    }

    /** Everything the first card says, since several jobs may have one title. */
    private String facts() {
        return page.locator(".match-card").first().innerText();
    }
}
