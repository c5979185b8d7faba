package org.jobatlas.bench.internal;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import tools.jackson.databind.json.JsonMapper;

/** Somebody with a browser on the search page. */
public final class SearchVisitor {

    private static final String ROUTE = "search";

    private final PageVisitor browser;

    public SearchVisitor(HttpClient client, URI portal, JsonMapper json) {
        this.browser = new PageVisitor(client, portal, json);
    }

    /** Opens the search page with its first results; {@code IOException} where anything but a page comes. */
    public void open(String query) throws IOException, InterruptedException {
        browser.open(ROUTE, asked(query));
    }

    /** Types another query on the open page, and returns when its results are there. */
    public void search(String query) throws IOException, InterruptedException {
        browser.go(ROUTE, asked(query));
    }

    private static String asked(String query) {
        return "q=" + PageVisitor.encoded(query);
    }
}
