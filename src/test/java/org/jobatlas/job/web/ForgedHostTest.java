package org.jobatlas.job.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.jobatlas.job.PublishedPostings;
import org.jobatlas.uiharness.ViewTestCase;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** What a request says of the portal's own address reaches no page: search engines and caches would take it for the truth. */
class ForgedHostTest extends ViewTestCase {

    private static final String EVIL = "evil.example";

    @Autowired
    private SitemapController sitemap;

    @Autowired
    private PublishedPostings postings;

    @AfterEach
    void forgetTheRequest() {
        RequestContextHolder.resetRequestAttributes();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/robots.txt", "/sitemap.xml", "/sitemap/0"})
    void sitemapAndRobotsNameThePublicAddress(String path) throws Exception {
        var answer = MockMvcBuilders.standaloneSetup(sitemap)
                .build()
                .perform(get(path)
                        .header("Host", EVIL)
                        .header("X-Forwarded-Host", EVIL)
                        .with(request -> {
                            request.setServerName(EVIL);
                            return request;
                        }))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentAsString())
                .contains("https://portal.example/")
                .doesNotContain(EVIL);
    }

    @Test
    void canonicalLinkAndStructuredDataNameThePublicAddress() {
        var path = "/jobs/" + postings.page(0, 1).getFirst().id();
        var html = serve(path).outerHtml();
        assertThat(html)
                .contains("<link rel=\"canonical\" href=\"https://portal.example" + path + "\">")
                .contains("\"https://portal.example" + path + "\"")
                .doesNotContain(EVIL);
    }

    private static Document serve(String path) {
        var service = (VaadinServletService) VaadinService.getCurrent();
        var request = new MockHttpServletRequest("GET", path);
        request.setPathInfo(path);
        request.setServerName(EVIL);
        request.addHeader("Host", EVIL);
        request.addHeader("X-Forwarded-Host", EVIL);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        var page = new IndexHtmlResponse(
                new VaadinServletRequest(request, service),
                new VaadinServletResponse(new MockHttpServletResponse(), service),
                Document.createShell(""));
        service.modifyIndexHtmlResponse(page);
        return page.getDocument();
    }
}
