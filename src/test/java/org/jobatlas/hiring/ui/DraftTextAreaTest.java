package org.jobatlas.hiring.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.VaadinRequest;
import java.security.Principal;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

class DraftTextAreaTest {

    @Test
    void whatOneAccountTypedIsKeptUnderNoNameOfAnother() {
        assertThat(DraftTextArea.own(signedIn("anna@example.org")))
                .isEqualTo(DraftTextArea.own(signedIn("anna@example.org")))
                .isNotEqualTo(DraftTextArea.own(signedIn("bert@example.org")))
                .isNotEqualTo(DraftTextArea.own(null))
                .startsWith("jobatlas:")
                .doesNotContain("anna");
    }

    private static VaadinRequest signedIn(String name) {
        VaadinRequest request = Mockito.mock(VaadinRequest.class);
        Principal principal = () -> name;
        Mockito.when(request.getUserPrincipal()).thenReturn(principal);
        return request;
    }
}
