package org.jobatlas.hiring.ui.seeker;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.internal.MockVaadin;
import com.vaadin.flow.component.UI;
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

    @Test
    void whatWasSentIsForgottenThoughTheFieldIsGoneByThen() {
        MockVaadin.setup();
        try {
            UI page = UI.getCurrentOrThrow();
            DraftTextArea field = new DraftTextArea("Note", "note:1", "", () -> {});
            page.add(field);
            field.sent();
            page.removeAll();
            assertThat(page.getInternals().dumpPendingJavaScriptInvocations())
                    .anySatisfy(script -> assertThat(script.getInvocation().getExpression())
                            .contains("sessionStorage.removeItem($0)"));
        } finally {
            MockVaadin.tearDown();
        }
    }

    private static VaadinRequest signedIn(String name) {
        VaadinRequest request = Mockito.mock(VaadinRequest.class);
        Principal principal = () -> name;
        Mockito.when(request.getUserPrincipal()).thenReturn(principal);
        return request;
    }
}
