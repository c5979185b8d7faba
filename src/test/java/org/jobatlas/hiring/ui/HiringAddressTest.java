package org.jobatlas.hiring.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.internal.MockVaadin;
import com.vaadin.flow.router.NotFoundException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

/** A page that is open stays open while applicants withdraw. */
class HiringAddressTest {

    @BeforeEach
    void aPage() {
        MockVaadin.setup();
    }

    @AfterEach
    void noPage() {
        MockVaadin.tearDown();
    }

    @Test
    void whatIsRefusedOnAnOlderPageIsSaidAndIsNoFailure() {
        assertThat(HiringAddress.still(() -> {
                    throw new AccessDeniedException("withdrawn");
                }))
                .isFalse();
        assertThat(HiringAddress.still(() -> {
                    throw new NotFoundException();
                }))
                .isFalse();
    }

    @Test
    void whatIsAllowedIsDoneAndOtherFailuresStayFailures() {
        List<String> done = new ArrayList<>();
        assertThat(HiringAddress.still(() -> done.add("moved"))).isTrue();
        assertThat(done).containsExactly("moved");
        assertThatThrownBy(() -> HiringAddress.still(() -> {
                    throw new IllegalStateException("broken");
                }))
                .isInstanceOf(IllegalStateException.class);
    }
}
