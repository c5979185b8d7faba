package org.jobatlas.testing;

/** For tests that start no web application, which Vaadin's own set-up takes for granted. */
public final class WithoutVaadin {

    /** Among the properties of a test. */
    public static final String SETTING =
            "spring.autoconfigure.exclude=com.vaadin.flow.spring.SpringBootAutoConfiguration,"
                    + "com.vaadin.flow.spring.SpringSecurityAutoConfiguration,"
                    + "com.vaadin.flow.spring.VaadinScopesConfig";

    private WithoutVaadin() {}
}
