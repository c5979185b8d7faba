package org.jobatlas.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The pages of administrators on the built portal, with what its bundle must hold; skipped without a browser. */
class AdministratorE2E extends Journey {

    @Test
    void everyPageOfAdministratorsFitsAPhoneAndSpeaksToAll() {
        Page page = signedIn("administrator", PHONE);
        try {
            page.navigate("/admin");
            assertThat(page.locator(".admin-nav a").first()).isVisible();
            var paths = page.locator(".admin-nav a").all().stream()
                    .map(link -> link.getAttribute("href"))
                    .toList();
            assertThat(paths).hasSizeGreaterThanOrEqualTo(6);
            for (String path : paths) {
                page.navigate("/" + path);
                assertThat(page.locator("main h1").first()).isVisible();
                assertThat(page.locator(".admin-nav a[aria-current]")).isInViewport();
                assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                        .as(path + " fits the phone")
                        .isEqualTo(true);
                assertThat(Browser.seriousViolations(page)).as(path).isEmpty();
            }
        } finally {
            Browser.leave(page, "administrator-phone");
        }
    }

    @Test
    void figuresAreDrawn() {
        Page page = signedIn("administrator", DESKTOP);
        try {
            page.navigate("/admin/feedback/numbers");
            assertThat(page.locator("jobatlas-chart svg").first()).isVisible();
        } finally {
            Browser.leave(page, "figures");
        }
    }

    /** Arrow keys pass through reasons and filters on the way to one: neither rejects, and the focus stays. */
    @Test
    void theQueueIsDecidedByKeyboardAlone() {
        Page page = signedIn("administrator", DESKTOP);
        try {
            page.navigate("/admin/feedback");
            Locator count = page.locator(".review-count");
            Locator row = page.locator(".review-row.current");
            Locator reasons = page.locator(".review-decide select");
            assertThat(row).isVisible();
            String before = count.innerText();
            row.focus();
            page.keyboard().press("j");
            page.keyboard().press("r");
            assertThat(reasons).isFocused();
            page.keyboard().press("ArrowDown");
            page.keyboard().press("ArrowDown");
            assertThat(reasons).hasValue("abuse");
            assertThat(count).hasText(before);
            page.keyboard().press("Enter");
            assertThat(count).not().hasText(before);
            assertThat(row).isFocused();
            page.locator("vaadin-notification-card vaadin-button").click();
            assertThat(count).hasText(before);
            Locator answers = page.locator(".admin-filters select").nth(1);
            answers.focus();
            page.keyboard().press("ArrowDown");
            assertThat(page).hasURL(Pattern.compile("answer="));
            assertThat(answers).isFocused();
            noSeriousViolations(page);
        } finally {
            Browser.leave(page, "queue-by-keyboard");
        }
    }
}
