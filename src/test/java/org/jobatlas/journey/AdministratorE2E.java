package org.jobatlas.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
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
}
