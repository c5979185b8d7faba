package org.jobatlas.job.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Optional;
import org.jobatlas.job.PostingCatalogue;
import org.jobatlas.job.PostingDetails;
import org.jobatlas.job.PostingStatus;
import org.jobatlas.shared.PublicAddress;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/**
 * Adds metadata to the served HTML of {@code /jobs/<id>} for search engines and readers without scripts: title,
 * description, canonical URL, JSON-LD and text; status 404 for an unknown posting and 410 for a closed one.
 */
@Component
class JobPageHead implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;
    private static final int DESCRIPTION_LENGTH = 155;

    private final transient PostingCatalogue catalogue;
    private final transient PublicAddress portal;

    JobPageHead(PostingCatalogue catalogue, PublicAddress portal) {
        this.catalogue = catalogue;
        this.portal = portal;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(page -> {
            String path = page.getVaadinRequest().getPathInfo();
            JobAddress.inPath(path == null ? "" : path).ifPresent(id -> describe(id, page));
        });
    }

    private void describe(String id, IndexHtmlResponse page) {
        Optional<PostingDetails> posting = JobAddress.parse(id).flatMap(catalogue::find);
        if (posting.isEmpty()) {
            page.getVaadinResponse().setStatus(404);
        } else if (posting.get().status() != PostingStatus.PUBLISHED) {
            page.getVaadinResponse().setStatus(410);
            page.getDocument().title(posting.get().title());
        } else {
            describe(posting.get(), page);
        }
    }

    private void describe(PostingDetails posting, IndexHtmlResponse page) {
        Element head = page.getDocument().head();
        String address = portal.of(JobNavigation.path(posting.id())).toString();
        String employer = posting.employer();
        String title = employer == null ? posting.title() : posting.title() + " · " + employer;
        String description = shortened(Jsoup.parse(posting.description()).text());
        page.getDocument().title(title);
        meta(head, "name", "description", description);
        meta(head, "property", "og:type", "website");
        meta(head, "property", "og:title", title);
        meta(head, "property", "og:description", description);
        meta(head, "property", "og:url", address);
        head.appendElement("link").attr("rel", "canonical").attr("href", address);
        head.appendElement("script")
                .attr("type", "application/ld+json")
                .appendChild(new DataNode(JobStructuredData.of(posting, address)));
        Element fallback = page.getDocument().body().appendElement("noscript");
        fallback.appendElement("h1").text(title);
        fallback.appendElement("p").text(Jsoup.parse(posting.description()).text());
    }

    private static void meta(Element head, String kind, String name, String content) {
        head.select("meta[" + kind + "=" + name + "]").remove();
        head.appendElement("meta").attr(kind, name).attr("content", content);
    }

    private static String shortened(String text) {
        if (text.length() <= DESCRIPTION_LENGTH) {
            return text;
        }
        int space = text.lastIndexOf(' ', DESCRIPTION_LENGTH);
        return text.substring(0, space > 0 ? space : DESCRIPTION_LENGTH) + "…";
    }
}
