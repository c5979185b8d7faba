package org.jobatlas.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that come to nothing get a sentence at once, and whoever waits sees their place and can cancel; skipped without a browser. */
class UploadE2E extends Journey {

    @Test
    void anEmptyFileIsAnsweredAtOnce() {
        Page page = arrive();
        try {
            drop(page, "empty.pdf", new byte[0]);
            assertThat(page.locator(".drop-problem")).containsText("This file is empty");
            assertThat(page.locator(".stage-progress")).hasCount(0);
            assertThat(page.locator(".drop-zone")).isVisible();
        } finally {
            Browser.leave(page, "upload-empty");
        }
    }

    @Test
    void aFileThatIsGoneWhenItIsToBeSentIsAnsweredAtOnce(@TempDir Path folder) throws IOException {
        Page page = arrive();
        try {
            Path file = Files.writeString(folder.resolve("nurse.txt"), "Registered nurse");
            page.evaluate("() => { window.send = XMLHttpRequest.prototype.send;"
                    + " XMLHttpRequest.prototype.send = function (body) { if (body instanceof File)"
                    + " setTimeout(() => window.send.call(this, body), 1500); else window.send.call(this, body); } }");
            page.locator("vaadin-upload input[type=file]").setInputFiles(file);
            Files.delete(file);
            assertThat(page.locator(".drop-problem")).containsText("did not arrive whole");
            assertThat(page.locator(".stage-progress")).hasCount(0);
        } finally {
            Browser.leave(page, "upload-gone");
        }
    }

    @Test
    void aSlowUploadCanBeCancelledAndTheNextFileWorks() {
        Page page = arrive();
        try {
            CDPSession network = page.context().newCDPSession(page);
            network.send("Network.enable");
            network.send("Network.emulateNetworkConditions", throttled(60_000));
            drop(page, "large.txt", new byte[8_000_000]);
            assertThat(page.locator(".stage-now")).containsText("Uploading");
            press(page, "Cancel");
            assertThat(page.locator(".stage-progress")).hasCount(0);
            assertThat(page.locator(".drop-problem")).isHidden();
            network.send("Network.emulateNetworkConditions", throttled(-1));
            drop(page, "nurse.txt", KeptResumeE2E.RESUME.getBytes(StandardCharsets.UTF_8));
            assertThat(page.locator(".match-card").first()).isVisible();
        } finally {
            Browser.leave(page, "upload-slow");
        }
    }

    @Test
    void whoeverWaitsSeesTheirPlaceAndCanGiveUp() {
        Page flooder = arrive();
        Page visitor = arrive();
        try {
            drop(flooder, "endless.pdf", endlessPdf());
            assertThat(flooder.locator(".stage-now")).containsText("Reading the text");
            drop(visitor, "nurse.txt", KeptResumeE2E.RESUME.getBytes(StandardCharsets.UTF_8));
            assertThat(visitor.locator(".stage-now")).containsText("one file before yours");
            assertThat(Browser.seriousViolations(visitor)).isEmpty();
            visitor.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "traces", "waiting.png")));
            press(visitor, "Cancel");
            assertThat(visitor.locator(".stage-progress")).hasCount(0);
            assertThat(visitor.locator(".drop-zone")).isVisible();
        } finally {
            Browser.leave(flooder, "upload-flooder");
            Browser.leave(visitor, "upload-waiting");
        }
    }

    private static byte[] endlessPdf() {
        String draw = "/X Do ".repeat(12);
        return ("%PDF-1.4\n%" + System.nanoTime() + "\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                        + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                        + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R"
                        + "/Resources<</XObject<</X 10 0 R>>>>>>endobj\n"
                        + "4 0 obj<</Length 5>>stream\n/X Do\nendstream endobj\n"
                        + "10 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 99 99]/Resources<</XObject<</X 10 0 R>>>>"
                        + "/Length " + draw.length() + ">>stream\n" + draw + "\nendstream endobj\n"
                        + "trailer<</Root 1 0 R>>\n%%EOF\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static com.google.gson.JsonObject throttled(int bytesPerSecond) {
        com.google.gson.JsonObject conditions = new com.google.gson.JsonObject();
        conditions.addProperty("offline", false);
        conditions.addProperty("latency", 0);
        conditions.addProperty("downloadThroughput", -1);
        conditions.addProperty("uploadThroughput", bytesPerSecond);
        return conditions;
    }

    private static void drop(Page page, String name, byte[] content) {
        page.locator("vaadin-upload input[type=file]").setInputFiles(new FilePayload(name, "text/plain", content));
    }

    private static void press(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name)).click();
    }

    private static Page arrive() {
        Page page = visitor(PHONE);
        page.navigate("/");
        return page;
    }
}
