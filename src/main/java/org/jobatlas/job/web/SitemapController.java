package org.jobatlas.job.web;

import java.util.List;
import org.jobatlas.job.PostingCatalogue;
import org.jobatlas.job.PublishedPostings;
import org.jobatlas.shared.PublicAddress;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The sitemap of all published postings: an index of pages of 20,000, well under the protocol's 50,000 and 50 MB. */
@RestController
class SitemapController {

    private static final int PAGE_SIZE = 20_000;

    private final PublishedPostings postings;
    private final PostingCatalogue catalogue;
    private final PublicAddress portal;

    SitemapController(PublishedPostings postings, PostingCatalogue catalogue, PublicAddress portal) {
        this.postings = postings;
        this.catalogue = catalogue;
        this.portal = portal;
    }

    @GetMapping(path = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
    String robots() {
        return """
                User-agent: *
                Allow: /
                Disallow: /matches
                Disallow: /saved
                Disallow: /login
                Sitemap: %s
                """.formatted(address("/sitemap.xml"));
    }

    @GetMapping(path = "/sitemap.xml", produces = MediaType.APPLICATION_XML_VALUE)
    String index() {
        StringBuilder xml = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                """);
        for (int number = 0; number < pages(); number++) {
            xml.append("<sitemap><loc>").append(address("/sitemap/" + number)).append("</loc></sitemap>\n");
        }
        return xml.append("</sitemapindex>\n").toString();
    }

    @GetMapping(path = "/sitemap/{number}", produces = MediaType.APPLICATION_XML_VALUE)
    String page(@PathVariable int number) {
        List<PublishedPostings.Entry> entries =
                number < 0 || number >= pages() ? List.of() : postings.page(number, PAGE_SIZE);
        if (entries.isEmpty() && number != 0) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        String prefix = address("/jobs/");
        StringBuilder xml = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                """);
        entries.forEach(entry -> xml.append("<url><loc>")
                .append(prefix)
                .append(entry.id())
                .append("</loc><lastmod>")
                .append(entry.changedAt())
                .append("</lastmod></url>\n"));
        return xml.append("</urlset>\n").toString();
    }

    private long pages() {
        return Math.max(1, Math.ceilDiv(catalogue.countPublished(), PAGE_SIZE));
    }

    private String address(String path) {
        return portal.of(path).toString();
    }
}
