package org.jobatlas.account.internal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jobatlas.account.Role;
import org.jobatlas.account.internal.signin.KnownDevices;
import org.jobatlas.account.internal.signin.RememberedDevices;
import org.jobatlas.shared.EmailAddress;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.context.TestPropertySource;

/** The pages of accounts in a browser, under the real content security policy. */
// the browser comes without TLS, and would not send back a cookie that is for https alone
@TestPropertySource(properties = "jobatlas.account.base-url=http://jobs.example")
class SignInE2E extends AccountIntegration {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    private static Playwright playwright;
    private static Browser browser;

    @LocalServerPort
    private int port;

    private final List<String> complaints = new ArrayList<>();

    @BeforeAll
    static void launch() {
        assumeTrue(
                new ClassPathResource("META-INF/VAADIN/webapp/index.html").exists(),
                "Skipped: the production front end is not built");
        assumeTrue(Files.isExecutable(CHROMIUM), "Skipped: there is no Chromium");
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of(
                                "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run")));
    }

    @AfterAll
    static void close() {
        Optional.ofNullable(playwright).ifPresent(Playwright::close);
    }

    @Test
    void aStrangerBecomesASeekerAndThePolicyIsNeverBroken() throws Exception {
        var email = somebody();
        try (var context = browser.newContext(new Browser.NewContextOptions().setLocale("en"))) {
            var page = attentive(context.newPage());
            signUp(page, email);
            confirm(page, tokenSentTo(email));
            signIn(page, email);
            signOutEverywhere(page);
        }
        assertThat(complaints).isEmpty();
    }

    @Test
    void cardsAndDialogsKeepThePolicy() {
        var administrator = somebody();
        account(administrator, Role.ADMINISTRATOR);
        try (var context = browser.newContext(new Browser.NewContextOptions().setLocale("en"))) {
            var page = attentive(context.newPage());
            page.navigate(address("admin/people"));
            page.waitForURL("**/login");
            enter(page, administrator, PASSWORD);
            page.locator("input[name=password]").press("Enter");
            page.waitForURL("**/admin/people**");
            assertThat(page.locator("vaadin-checkbox").first()).isVisible();
            page.navigate(address("account"));
            page.locator("vaadin-button[theme~=error]").click();
            assertThat(page.locator("vaadin-dialog vaadin-password-field")).isVisible();
        }
        assertThat(complaints).isEmpty();
    }

    private Page attentive(Page page) {
        page.onConsoleMessage(message -> Optional.of(message.type() + ": " + message.text() + " " + message.location())
                .filter(text -> text.startsWith("error"))
                .filter(text -> !text.contains("favicon"))
                .ifPresent(complaints::add));
        page.onPageError(complaints::add);
        return page;
    }

    private static void enter(Page page, EmailAddress email, String password) {
        page.locator("input[name=email]").fill(email.value());
        page.locator("input[name=password]").fill(password);
    }

    private void signUp(Page page, EmailAddress email) {
        page.navigate(address("sign-up"));
        page.locator("vaadin-email-field input").fill(email.value());
        page.locator("vaadin-button[theme~=primary]").click();
        assertThat(page.locator(".account-notice")).isVisible();
    }

    private void confirm(Page page, String token) {
        page.navigate(address("confirm?token=" + token));
        page.locator("vaadin-password-field input").fill("password123");
        page.locator("vaadin-button.button-primary").click();
        assertThat(page.locator("vaadin-password-field[invalid]")).isVisible();
        page.locator("vaadin-password-field input").fill(PASSWORD);
        page.locator("vaadin-button.button-primary").click();
        page.waitForURL("**/login?confirmed");
    }

    private void signIn(Page page, EmailAddress email) {
        page.navigate(address("account"));
        page.waitForURL("**/login");
        enter(page, email, "not the password");
        page.locator("input[name=password]").press("Enter");
        page.waitForURL("**/login?error");
        assertThat(page.locator("[role=alert]")).isVisible();
        enter(page, email, PASSWORD);
        page.locator("vaadin-checkbox input").check();
        page.locator("vaadin-button[theme~=primary]").click();
        page.waitForURL("**/account**");
        assertThat(page.context().cookies().stream().map(cookie -> cookie.name))
                .contains(RememberedDevices.COOKIE, KnownDevices.COOKIE);
    }

    private void signOutEverywhere(Page page) {
        page.locator("vaadin-button:not([theme])").first().click();
        page.waitForURL(url -> URI.create(url).getPath().equals("/"));
        page.navigate(address("account"));
        page.waitForURL("**/login");
    }

    private String address(String path) {
        return "http://localhost:" + port + "/" + path;
    }
}
