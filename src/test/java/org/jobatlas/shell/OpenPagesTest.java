package org.jobatlas.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OpenPagesTest {

    @Test
    void theOldestPageOfAVisitorClosesWhenThereAreTooMany() {
        List<UI> pages =
                Stream.generate(UI::new).limit(OpenPages.MOST_OF_ONE + 2).toList();
        for (int number = 0; number < pages.size(); number++) {
            pages.get(number).getInternals().setLastHeartbeatTimestamp(1_000 + number);
        }
        VaadinSession session = mock(VaadinSession.class);
        when(session.getUIs()).thenReturn(pages);

        OpenPages.closeOldest(session, pages.getLast());

        assertThat(pages).filteredOn(UI::isClosing).containsExactly(pages.get(0), pages.get(1));
    }

    @Test
    void aFewPagesStayOpen() {
        VaadinSession session = mock(VaadinSession.class);
        List<UI> pages = List.of(new UI(), new UI());
        when(session.getUIs()).thenReturn(pages);

        OpenPages.closeOldest(session, pages.getLast());

        assertThat(pages).noneMatch(UI::isClosing);
    }
}
