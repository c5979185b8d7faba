package org.jobatlas.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.context.SecurityContextImpl;

class SystemRightsTest {

    private static final ThreadLocal<Boolean> IN_PAGE = ThreadLocal.withInitial(() -> false);

    /** Other tests of this process go on with it. */
    private final SecurityContextHolderStrategy holder = SecurityContextHolder.getContextHolderStrategy();

    @BeforeEach
    void openPage() {
        SecurityContextHolder.setContextHolderStrategy(SystemRightsFirst.before(new OfPage()));
        IN_PAGE.set(true);
    }

    @AfterEach
    void leavePage() {
        IN_PAGE.remove();
        SecurityContextHolder.setContextHolderStrategy(holder);
    }

    @Test
    void theyHoldWhereTheSessionOfAPageAnswersForTheThread() {
        assertThat(SystemRights.call(SystemRightsTest::asking)).isEqualTo("system");
        assertThat(asking()).isEqualTo("nobody");
    }

    @Test
    void theyHoldInTheThreadOfTheCallerSoThatItsTransactionDoes() {
        assertThat(SystemRights.call(Thread::currentThread)).isSameAs(Thread.currentThread());
    }

    @Test
    void whoeverActsWithinThemIsThatOneUntilTheyEnd() {
        SecurityContext robin = new SecurityContextImpl(new TestingAuthenticationToken("robin", null));
        List<String> asked = SystemRights.call(() -> {
            SecurityContextHolder.setContext(robin);
            String acting = asking();
            String within = SystemRights.call(SystemRightsTest::asking);
            String after = asking();
            SecurityContextHolder.clearContext();
            return List.of(acting, within, after, asking());
        });
        assertThat(asked).containsExactly("robin", "system", "robin", "nobody");
        assertThat(asking()).isEqualTo("nobody");
    }

    @Test
    void whatFailsThereFailsHere() {
        assertThatThrownBy(() -> SystemRights.run(() -> {
                    throw new IllegalArgumentException("no such thing");
                }))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no such thing");
    }

    private static String asking() {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        return who == null ? "nobody" : who.getName();
    }

    /** As Vaadin's: the context of the page's session comes before what was set for the thread. */
    private static final class OfPage implements SecurityContextHolderStrategy {

        private static final ThreadLocal<SecurityContext> SET = new ThreadLocal<>();

        @Override
        public void clearContext() {
            SET.remove();
        }

        @Override
        public SecurityContext getContext() {
            SecurityContext own = SET.get();
            return IN_PAGE.get() || own == null ? createEmptyContext() : own;
        }

        @Override
        public void setContext(SecurityContext context) {
            SET.set(context);
        }

        @Override
        public SecurityContext createEmptyContext() {
            return new SecurityContextImpl();
        }
    }
}
