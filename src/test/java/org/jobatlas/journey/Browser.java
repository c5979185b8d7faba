package org.jobatlas.journey;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Tracing;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A headless Chromium whose steps are kept as a trace under {@code target/traces}. */
final class Browser implements AutoCloseable {

    private static final Path SYSTEM_CHROMIUM =
            Path.of(System.getenv().getOrDefault("JOBATLAS_BROWSER", "/usr/bin/chromium"));
    private static final Set<String> SERIOUS = Set.of("serious", "critical");
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser browser;

    Browser() {
        BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setArgs(ARGUMENTS);
        Playwright.CreateOptions creation = new Playwright.CreateOptions();
        if (Files.isExecutable(SYSTEM_CHROMIUM)) {
            options.setExecutablePath(SYSTEM_CHROMIUM);
            creation.setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
        }
        playwright = Playwright.create(creation);
        browser = playwright.chromium().launch(options);
    }

    /** Whether there is a browser to drive. */
    static boolean isThere() {
        return Files.isExecutable(SYSTEM_CHROMIUM);
    }

    /** A visitor with an empty cookie jar. */
    Page visitor(String baseUrl, int width) {
        BrowserContext context = browser.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(baseUrl)
                .setLocale("en-GB")
                .setViewportSize(width, 900));
        context.tracing().start(new Tracing.StartOptions().setScreenshots(true).setSnapshots(true));
        return context.newPage();
    }

    /** Ends the visit and keeps its trace. */
    static void leave(Page page, String name) {
        page.context().tracing().stop(new Tracing.StopOptions().setPath(Path.of("target", "traces", name + ".zip")));
        page.context().close();
    }

    /** Rules of accessibility that the page breaks seriously, with where; the framework's own indicator is left out. */
    static List<String> seriousViolations(Page page) {
        return new AxeBuilder(page)
                .exclude("vaadin-connection-indicator").analyze().getViolations().stream()
                        .filter(rule -> SERIOUS.contains(rule.getImpact()))
                        .map(rule -> rule.getId() + " at "
                                + rule.getNodes().stream()
                                        .map(node -> String.valueOf(node.getTarget()))
                                        .toList())
                        .toList();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
