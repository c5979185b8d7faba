package org.jobatlas.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A list and the job that is read: beside each other where there is room, one after the other on a phone. */
class SideBySideE2E extends Journey {

    /** Names what reaches beyond the window, and what is cut off within it. */
    private static final String OUT_OF_PLACE = """
        (() => {
          const seen = [...document.querySelectorAll('header *, main *, footer *')].filter(e => e.offsetParent);
          const out = seen.filter(e => e.getBoundingClientRect().right > innerWidth + 1
              && getComputedStyle(e).position !== 'fixed');
          const cut = seen.filter(e => e.children.length === 0 && (e.innerText || '').trim()
              && !e.closest('.sr-only, vaadin-combo-box, vaadin-select')
              && getComputedStyle(e).overflow !== 'visible' && e.scrollWidth > e.clientWidth + 1);
          return (innerWidth > 391 ? 'wider than the phone ' : '')
              + [...out, ...cut].map(e => e.tagName + '.' + e.className).join(' ');
        })()\
        """;

    @Test
    void theJobStandsBesideItsListAndTheAddressSaysWhich() {
        visit(DESKTOP, "side-by-side", page -> {
            search(page, "nurse");
            assertThat(page.locator(".hit-item.current")).hasCount(1);
            assertThat(title(page)).hasText(text(card(page, 0)));
            page.evaluate("scrollTo(0, 300)");
            String third = text(card(page, 3));
            card(page, 3).click();
            assertThat(title(page)).hasText(third);
            assertThat(page).hasURL(Pattern.compile("/search\\?q=nurse&job="));
            assertThat(top(page)).isEqualTo(300);
            String fifth = text(card(page, 5));
            card(page, 5).click();
            assertThat(title(page)).hasText(fifth);
            page.goBack();
            assertThat(title(page)).hasText(third);
            assertThat(top(page)).isEqualTo(300);
            page.goForward();
            assertThat(title(page)).hasText(fifth);
            assertThat(Browser.seriousViolations(page)).isEmpty();
        });
    }

    @Test
    void applyIsInReachHoweverFarTheTextGoes() {
        visit(DESKTOP, "apply-in-reach", page -> {
            search(page, "nurse");
            page.locator(".job-pane").evaluate("e => e.scrollTop = e.scrollHeight");
            assertThat(page.locator(".job-pane .apply-button")).isInViewport();
        });
        visit(PHONE, "apply-in-reach-phone", page -> {
            search(page, "nurse");
            card(page, 0).click();
            assertThat(title(page)).isVisible();
            page.evaluate("scrollTo(0, 900)");
            assertThat(page.locator(".job-pane .apply-button")).isInViewport();
        });
    }

    @Test
    void onAPhoneAJobOpensAtItsTopAndBackKeepsThePlace() {
        visit(PHONE, "phone", page -> {
            search(page, "nurse");
            assertThat(((Number) page.locator(".hit-card").first().evaluate("e => e.getBoundingClientRect().top"))
                            .doubleValue())
                    .as("the first hit begins in the upper quarter")
                    .isLessThan(page.viewportSize().height / 4.0);
            card(page, 5).evaluate("e => e.scrollIntoView({block: 'center'})");
            String fifth = text(card(page, 5));
            double before = top(page);
            card(page, 5).click();
            assertThat(title(page)).hasText(fifth);
            page.waitForCondition(() -> top(page) == 0);
            assertThat(card(page, 5)).isHidden();
            page.goBack();
            assertThat(card(page, 5)).isVisible();
            page.waitForCondition(() -> Math.abs(top(page) - before) < 60);
            page.goForward();
            assertThat(title(page)).hasText(fifth);
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Back to the list"))
                    .click();
            assertThat(card(page, 5)).isVisible();
            page.waitForCondition(() -> Math.abs(top(page) - before) < 60);
        });
    }

    @Test
    void aSeekerGoesThroughTheListByKeyboardAlone() {
        visit(DESKTOP, "keyboard", page -> {
            page.navigate("/");
            page.locator(".sample-chip").first().focus();
            page.keyboard().press("Enter");
            Locator first = page.locator(".match-card h2 a").first();
            assertThat(first).isVisible();
            String list = page.locator(".match-list").getAttribute("data-list");
            first.focus();
            page.waitForResponse(
                    response -> response.url().contains("v-r=uidl"),
                    () -> page.keyboard().press("Enter"));
            assertThat(page).hasURL(Pattern.compile("/matches\\?job="));
            assertThat(first).isFocused();
            assertThat(page.locator(".match-list")).hasAttribute("data-list", list);
            page.keyboard().press("Tab");
            assertThat(page.locator(".match-item").first().locator(".card-actions"))
                    .hasCSS("opacity", "1");
            String second = text(page.locator(".match-card h2 a").nth(1));
            Locator dismiss = page.locator(".match-item").first().getByLabel("Do not show again");
            dismiss.press("Enter");
            Locator next = page.locator(".match-card h2 a").first();
            assertThat(next).hasText(second);
            assertThat(next).isFocused();
        });
    }

    @Test
    void nothingIsCutOrReachesOutOnAPhoneInAnyLanguage() {
        for (String language : new String[] {"en", "sv", "fr", "de"}) {
            visit(PHONE, "words-" + language, page -> {
                page.navigate("/");
                if (!language.equals("en")) {
                    page.locator(".choice-menu summary").first().click();
                    page.locator(".choice-menu [lang=" + language + "]").click();
                }
                assertThat(page.locator("html")).hasAttribute("lang", language);
                page.waitForLoadState();
                for (String path : new String[] {"/", "/search?q=nurse", "/login", "/sign-up", "/no-such-page"}) {
                    page.navigate(path);
                    assertThat(page.locator("main h1").first()).isAttached();
                    assertThat(page.evaluate(OUT_OF_PLACE))
                            .as(path + " in " + language)
                            .isEqualTo("");
                }
                page.navigate("/");
                page.locator(".sample-chip").first().click();
                assertThat(page.locator(".match-card").first()).isVisible();
                assertThat(page.evaluate(OUT_OF_PLACE))
                        .as("matches in " + language)
                        .isEqualTo("");
                page.locator(".match-card h2 a").first().click();
                assertThat(title(page)).isVisible();
                assertThat(page.evaluate(OUT_OF_PLACE)).as("job in " + language).isEqualTo("");
            });
        }
    }

    private interface Visit {
        void by(Page page);
    }

    private static void visit(int width, String name, Visit visit) {
        Page page = visitor(width);
        try {
            visit.by(page);
        } finally {
            Browser.leave(page, name);
        }
    }

    private static void search(Page page, String words) {
        page.navigate("/search?q=" + words);
        assertThat(page.locator(".hit-card").first()).isVisible();
    }

    private static Locator card(Page page, int number) {
        return page.locator(".hit-card h3 a").nth(number);
    }

    private static Locator title(Page page) {
        return page.locator(".job-pane .job-title");
    }

    private static String text(Locator locator) {
        return locator.innerText();
    }

    private static double top(Page page) {
        return ((Number) page.evaluate("scrollY")).doubleValue();
    }
}
