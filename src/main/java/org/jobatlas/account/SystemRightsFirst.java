package org.jobatlas.account;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;

/** Makes {@link SystemRights} take precedence over the security context of the Vaadin session. */
@Component
class SystemRightsFirst implements BeanPostProcessor {

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof SecurityContextHolderStrategy holder ? before(holder) : bean;
    }

    static SecurityContextHolderStrategy before(SecurityContextHolderStrategy holder) {
        return new LentFirst(holder);
    }

    private record LentFirst(SecurityContextHolderStrategy otherwise) implements SecurityContextHolderStrategy {

        @Override
        public SecurityContext getContext() {
            SecurityContext lent = SystemRights.lent();
            return lent == null ? otherwise.getContext() : lent;
        }

        @Override
        public void setContext(SecurityContext context) {
            if (SystemRights.lent() == null) {
                otherwise.setContext(context);
            } else {
                SystemRights.lend(context);
            }
        }

        @Override
        public void clearContext() {
            if (SystemRights.lent() == null) {
                otherwise.clearContext();
            } else {
                SystemRights.lend(createEmptyContext());
            }
        }

        @Override
        public SecurityContext createEmptyContext() {
            return otherwise.createEmptyContext();
        }
    }
}
