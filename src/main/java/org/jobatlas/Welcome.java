package org.jobatlas;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says where the portal is to be found, and warns where a demo is to be found by too many. */
@Component
@Profile("portal")
class Welcome {

    private static final int FIRST = 0;
    private static final String EVERYWHERE = "0.0.0.0";

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
        warning().ifPresent(System.out::println);
        System.out.println();
    }

    /** What to say of a demo that others than this machine reach. */
    Optional<String> warning() {
        String host = environment.getProperty("server.address", EVERYWHERE);
        return isThisMachineAlone(host) || !environment.getProperty("jobatlas.demo", Boolean.class, false)
                ? Optional.empty()
                : Optional.of("""
                        WARNING: this is a demo, and it listens on %s: whoever reaches that address can open it.
                                 Its administrator's password is below and nowhere else. Keep it, and enter nothing about real people.
                                 Without --host only this machine reaches the demo.""".formatted(host));
    }

    private static boolean isThisMachineAlone(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
