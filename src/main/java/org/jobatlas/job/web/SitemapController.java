package org.jobatlas.job.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
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
    private static final int INDEX = -1;
    private static final int MOST_PAGES = 50;

    /** Of the sitemap protocol. */
    private static final int MOST_PAGES_OF_ALL = 50_000;

    /** Everybody may ask and each page is a walk through the catalogue, so it is written once in a while however many ask. */
    private static final Duration KEPT = Duration.ofMinutes(5);

    private final PublishedPostings postings;
    private final PostingCatalogue catalogue;
    private final PublicAddress portal;
    private final Cache<Integer, String> written =
            Caffeine.newBuilder().expireAfterWrite(KEPT).maximumSize(MOST_PAGES).build();

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
        return written.get(INDEX, any -> writeIndex());
    }

    private String writeIndex() {
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
        if (number < 0 || number > MOST_PAGES_OF_ALL) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return written.get(number, this::writePage);
    }

    private String writePage(int number) {
        List<PublishedPostings.Entry> entries = number >= pages() ? List.of() : postings.page(number, PAGE_SIZE);
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
