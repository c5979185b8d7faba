package org.jobatlas.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Files that companies bring in: a hostile one is told in a sentence, what is good is seen first and taken back; skipped without a browser. */
class CompanyFilesE2E extends Journey {

    private static final int WIDE = 1440;

    private final String word = "zi" + UUID.randomUUID().toString().replaceAll("[^a-z]", "");

    @Test
    void hostileFilesAreToldInASentenceAndAGoodOneIsBroughtInAndTakenBack() {
        Page page = signedIn("recruiter", DESKTOP);
        try {
            open(page);
            fits(page);
            refused(page, "jobs.csv", "PK\u0003\u0004 a spreadsheet", "This is an archive or a spreadsheet.");
            refused(page, "nothing.csv", "", "The file is empty.");
            refused(page, "jobs.xlsx", "any", "This file is not taken");
            refused(page, "jobs.json", "\u001f\u008b\b packed", "This is an archive or a spreadsheet.");
            nothingToImport(page, "jobs.jsonl", "{".repeat(20_000));
            nothingToImport(page, "jobs.csv", "\0\u0001\u0002 no table at all");
            bringIn(page);
            takeBack(page);
        } finally {
            Browser.leave(page, "import");
        }
    }

    @Test
    void aLogoIsTakenWhereverItsPageWasReachedFrom() {
        Page page = signedIn("recruiter", DESKTOP);
        try {
            page.navigate("/recruiter");
            page.locator(".company-links a", new Page.LocatorOptions().setHasText("Page and team"))
                    .first()
                    .click();
            page.locator(".logo-field vaadin-upload input[type=file]")
                    .setInputFiles(new FilePayload("mark.png", "image/png", picture()));
            Locator logo = page.locator(".logo-field img.company-logo");
            assertThat(logo).hasJSProperty("naturalWidth", 64);
            button(page, "Remove the logo").click();
            assertThat(logo).hasCount(0);
        } finally {
            Browser.leave(page, "logo");
        }
    }

    private static byte[] picture() {
        try (var bytes = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB), "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void open(Page page) {
        page.navigate("/recruiter");
        page.locator(".company-links a", new Page.LocatorOptions().setHasText("Import from a file"))
                .first()
                .click();
        assertThat(page.locator("vaadin-upload")).isVisible();
    }

    private static void upload(Page page, String name, String content) {
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(name, "text/csv", content.getBytes(StandardCharsets.ISO_8859_1)));
    }

    /** The page says what is wrong, and takes the next file. */
    private static void refused(Page page, String name, String content, String why) {
        upload(page, name, content);
        assertThat(page.locator(".upload-problem")).containsText(why);
        assertThat(page.locator("vaadin-upload")).isVisible();
    }

    /** Read to its end or not, nothing of it can be imported. */
    private static void nothingToImport(Page page, String name, String content) {
        upload(page, name, content);
        assertThat(page.locator(".import-panel")).containsText(name);
        assertThat(page.locator(".import-panel .bulk-bar")).isVisible();
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Import one posting")))
                .hasCount(0);
        button(page, "Discard").click();
        assertThat(page.locator("vaadin-upload")).isVisible();
    }

    private void bringIn(Page page) {
        upload(
                page,
                "jobs.csv",
                "id,title,description,place,country\n"
                        + word + "-1,Counter of terns " + word + ",You count terns on the shore.,Leeds,GB\n"
                        + word + "-2,=HYPERLINK(\"\"http://evil\"\") " + word
                        + ",<script>document.title='taken'</script>Planks.,Leeds,GB\n"
                        + word + "-3,,No title at all.,Leeds,GB\n");
        Locator panel = page.locator(".import-panel");
        assertThat(panel).containsText("Nothing is saved yet.");
        assertThat(panel).containsText("Refused: 1");
        fits(page);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Import 2 postings"))
                .click();
        assertThat(panel).containsText("Imported. New: 2");
        assertThat(page.title()).isNotEqualTo("taken");
        fits(page);
    }

    private static void takeBack(Page page) {
        button(page, "Take the import back").click();
        assertThat(page.locator(".import-undo p")).isVisible();
        button(page, "Take the import back").click();
        assertThat(page.locator(".import-panel")).containsText("Drafts removed: 2");
    }

    /** Nothing reaches beyond a desktop's or a phone's window, and every page speaks to all. */
    private static void fits(Page page) {
        for (int width : new int[] {PHONE, WIDE}) {
            page.setViewportSize(width, 900);
            assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .as(page.url() + " at " + width)
                    .isEqualTo(true);
        }
        noSeriousViolations(page);
    }

    /** The page is opened by its address, not by way of pages that load the parts of others too. */
    @Test
    void aFileIsImportedAndUndoneOnThePageItself() {
        Page page = signedIn("recruiter", DESKTOP);
        try {
            page.navigate("/recruiter");
            page.navigate("/"
                    + page.locator(".company-links a[href$='/import']").first().getAttribute("href"));
            page.locator("vaadin-upload input[type=file]")
                    .setInputFiles(new FilePayload(
                            "rows.csv", "text/csv", """
                title,company,description,location
                Keeper of lighthouses %s,Ours,You keep a lighthouse and its lamp.,Dublin
                ,Ours,A row without a title,Dublin
                """.formatted(word).getBytes(StandardCharsets.UTF_8)));
            Locator rows = page.locator(".import-rows li");
            assertThat(rows).hasCount(2);
            page.locator(".import-panel select").selectOption("REFUSED");
            assertThat(rows).hasCount(1);
            assertThat(rows).containsText("No title");
            assertThat(page.evaluate("""
                [...document.querySelectorAll('main *')].map(part => part.localName)
                    .filter(name => name.startsWith('vaadin-') && !customElements.get(name)).join()\
                """)).isEqualTo("");
            noSeriousViolations(page);
            page.locator(".import-panel .button-primary").click();
            Locator undo = page.locator(".import-undo vaadin-button");
            assertThat(undo).hasCount(1);
            undo.click();
            assertThat(page.locator(".import-undo")).containsText("Cancel");
            undo.first().click();
            assertThat(undo).hasCount(0);
        } finally {
            Browser.leave(page, "import-and-undo");
        }
    }
}
