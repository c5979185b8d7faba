package org.jobatlas.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.DispatcherType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class StrayRequestsTest {

    private static int status(MockHttpServletRequest request) throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        new StrayRequests().doFilter(request, response, new MockFilterChain());
        return response.getStatus();
    }

    private static MockHttpServletRequest to(String path) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        request.setServletPath(path);
        return request;
    }

    @Test
    void theAddressOfThePagesOfErrorsIsNoPage() throws Exception {
        assertThat(status(to("/error"))).isEqualTo(404);
    }

    @Test
    void anErrorStillHasItsPage() throws Exception {
        MockHttpServletRequest error = to("/error");
        error.setDispatcherType(DispatcherType.ERROR);
        error.setAttribute("jakarta.servlet.error.request_uri", "/search");
        assertThat(status(error)).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xyz", "", "webcomponent", "UIDL"})
    void aKindOfMessageThatNoPageSendsIsNotFound(String kind) throws Exception {
        MockHttpServletRequest request = to("/");
        request.setParameter("v-r", kind);
        assertThat(status(request)).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"init", "uidl", "heartbeat", "push"})
    void whatPagesSendPasses(String kind) throws Exception {
        MockHttpServletRequest request = to("/");
        request.setParameter("v-r", kind);
        assertThat(status(request)).isEqualTo(200);
        assertThat(status(to("/search"))).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"multipart/form-data; boundary=b", "Multipart/Form-Data", " multipart/mixed"})
    void aFileInPartsIsRefusedBeforeTheServerPutsItIntoAFile(String type) throws Exception {
        MockHttpServletRequest request = to("/VAADIN/dynamic/resource/1/upload");
        request.setContentType(type);
        assertThat(status(request)).isEqualTo(415);
    }
}
