package org.jobatlas.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** What people do in a browser on the built portal; skipped where there is no browser. */
abstract class Journey {

    static final int DESKTOP = 1440;
    static final int PHONE = 390;

    private static final int WAIT = 40_000;

    private static @Nullable Browser browser;

    @BeforeAll
    static void openBrowser() {
        assumeTrue(Browser.isThere(), "No Chromium was found: set JOBATLAS_BROWSER to one");
        browser = new Browser();
        PlaywrightAssertions.setDefaultAssertionTimeout(WAIT);
    }

    @AfterAll
    static void closeBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    /** Somebody whom the portal does not know; their visit ends with {@link Browser#leave}. */
    static Page visitor(int width) {
        Page page = Objects.requireNonNull(browser).visitor(Portal.url(), width);
        page.setDefaultTimeout(WAIT);
        return page;
    }

    /** The demo's account of a role, in lower case, signed in. */
    static Page signedIn(String role, int width) {
        Page page = visitor(width);
        page.navigate("/login");
        signIn(page, account(role));
        return page;
    }

    /** The journey is skipped where the passwords are not known. */
    static Portal.Account account(String role) {
        Portal.Account account = Portal.account(role).orElse(null);
        assumeTrue(account != null, "The passwords of a portal that was started elsewhere are not known");
        return Objects.requireNonNull(account);
    }

    /** On the page that asks who it is. */
    static void signIn(Page page, Portal.Account account) {
        page.locator("input[name=email]").fill(account.email());
        page.locator("input[name=password]").fill(account.password());
        page.locator("input[name=password]").press("Enter");
        page.waitForURL(url -> !url.contains("/login"));
    }

    static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    static void noSeriousViolations(Page page) {
        assertThat(Browser.seriousViolations(page)).as(page.url()).isEmpty();
    }
}
