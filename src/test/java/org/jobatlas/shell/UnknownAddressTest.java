package org.jobatlas.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.jobatlas.uiharness.ViewTestCase;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class UnknownAddressTest extends ViewTestCase {

    @ParameterizedTest
    @CsvSource({
        "/, 200",
        "/search, 200",
        "/search/, 200",
        "/notices, 200",
        "/no-such-page, 404",
        "/search/deeper, 404",
        "/jobs, 404",
        "/jobs/1/apply, 404",
        "/100%, 404",
        "/a b<c>, 404",
        "/../etc/passwd, 404",
    })
    void thePageIsServedWithTheStatusOfItsAddress(String path, int status) {
        assertThat(serve(path)).isEqualTo(status);
    }

    private static int serve(String path) {
        VaadinServletService service = (VaadinServletService) VaadinService.getCurrent();
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        request.setPathInfo(path);
        MockHttpServletResponse response = new MockHttpServletResponse();
        service.modifyIndexHtmlResponse(new IndexHtmlResponse(
                new VaadinServletRequest(request, service),
                new VaadinServletResponse(response, service),
                Document.createShell("")));
        return response.getStatus();
    }
}
