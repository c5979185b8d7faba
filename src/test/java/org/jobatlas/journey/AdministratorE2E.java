package org.jobatlas.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The pages of administrators on the built portal, with what its bundle must hold; skipped without a browser. */
class AdministratorE2E {

    private static final int PHONE = 390;
    private static final int WIDE = 1440;
    private static final int WAIT = 30_000;

    private static @Nullable Browser browser;

    @BeforeAll
    static void openBrowser() {
        assumeTrue(Browser.isThere(), "No Chromium was found: set JOBATLAS_BROWSER to one");
        browser = new Browser();
    }

    @AfterAll
    static void closeBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

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
        Page page = signedIn("administrator", WIDE);
        try {
            page.navigate("/admin/feedback/numbers");
            assertThat(page.locator("jobatlas-chart svg").first()).isVisible();
        } finally {
            Browser.leave(page, "figures");
        }
    }

    private static Page signedIn(String role, int width) {
        Page page = Objects.requireNonNull(browser).visitor(Portal.url(), width);
        page.setDefaultTimeout(WAIT);
        Portal.Account account = Portal.account(role).orElse(null);
        assumeTrue(account != null, "The passwords of a portal that was started elsewhere are not known");
        page.navigate("/login");
        page.locator("input[name=email]").fill(Objects.requireNonNull(account).email());
        page.locator("input[name=password]").fill(account.password());
        page.locator("input[name=password]").press("Enter");
        page.waitForURL(url -> !url.contains("/login"));
        return page;
    }
}
