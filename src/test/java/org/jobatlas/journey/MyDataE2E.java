package org.jobatlas.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** What a person sees of what is kept about them; skipped without a browser. */
class MyDataE2E extends Journey {

    @Test
    void consentIsGivenAndTakenBackAndEverythingIsTakenAlong() throws IOException {
        Page page = signedIn("seeker", PHONE);
        try {
            page.navigate("/account/data");
            Locator training = page.getByRole(
                    AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Let the portal learn from what I do"));
            assertThat(training).not().isChecked();
            training.check();
            assertThat(page.getByText("Agreed on").first()).isVisible();
            training.uncheck();
            assertThat(page.getByText("Taken back on").first()).isVisible();
            assertThat(Browser.seriousViolations(page)).isEmpty();

            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Make the archive"))
                    .click();
            Download archive = page.waitForDownload(() -> page.getByRole(
                            AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("Download")))
                    .click());
            try (ZipFile zip = new ZipFile(archive.path().toFile())) {
                assertThat(zip.stream().map(Object::toString)).contains("account/account.json", "account/consent.json");
            }
        } finally {
            Browser.leave(page, "my-data");
        }
    }
}
