package org.jobatlas;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says where the portal is to be found. */
@Component
@Profile("portal")
class Welcome {

    private static final int FIRST = 0;

    private final Environment environment;

    Welcome(Environment environment) {
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(FIRST)
    void greet() {
        System.out.println();
        System.out.println("Jobatlas is at http://localhost:" + environment.getProperty("local.server.port", "8080"));
        System.out.println("Its folder is " + environment.getProperty("jobatlas.data") + "; Ctrl-C stops it.");
        System.out.println();
    }
}
