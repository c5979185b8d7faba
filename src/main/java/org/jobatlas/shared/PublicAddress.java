package org.jobatlas.shared;

import java.net.URI;

/** Where people reach the portal, as its settings say; what a request claims to have been sent to is never asked. */
public record PublicAddress(URI base) {

    public PublicAddress {
        if (base.getHost() == null || !("http".equals(base.getScheme()) || "https".equals(base.getScheme()))) {
            throw new IllegalArgumentException(
                    "The public address of the portal must look like https://jobs.example.org, not " + base);
        }
    }

    /** The address of a page by its path and query, with or without a slash before it. */
    public URI of(String pathAndQuery) {
        var start = base.toString();
        var path = pathAndQuery.startsWith("/") ? pathAndQuery.substring(1) : pathAndQuery;
        return URI.create((start.endsWith("/") ? start : start + "/") + path);
    }

    /** Whether what people send and get is encrypted on its way. */
    public boolean isHttps() {
        return "https".equals(base.getScheme());
    }

    /** The port that is meant where none is stated. */
    public int port() {
        return base.getPort() >= 0 ? base.getPort() : isHttps() ? 443 : 80;
    }
}
