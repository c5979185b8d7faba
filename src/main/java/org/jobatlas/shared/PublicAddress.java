package org.jobatlas.shared;

import java.net.URI;

/** The configured public URL of the portal; the Host header of requests is never used. */
public record PublicAddress(URI base) {

    public PublicAddress {
        if (base.getHost() == null || !("http".equals(base.getScheme()) || "https".equals(base.getScheme()))) {
            throw new IllegalArgumentException(
                    "The public address of the portal must look like https://jobs.example.org, not " + base);
        }
    }

    /** URL of a page by path and query, with or without a leading slash. */
    public URI of(String pathAndQuery) {
        var start = base.toString();
        var path = pathAndQuery.startsWith("/") ? pathAndQuery.substring(1) : pathAndQuery;
        return URI.create((start.endsWith("/") ? start : start + "/") + path);
    }

    /** Whether connections to the portal are encrypted. */
    public boolean isHttps() {
        return "https".equals(base.getScheme());
    }

    /** The port, or the default of the scheme. */
    public int port() {
        return base.getPort() >= 0 ? base.getPort() : isHttps() ? 443 : 80;
    }
}
