package org.jobatlas.account.ui.access;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.Container;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.catalina.valves.ValveBase;
import org.jobatlas.uikit.PlainPage;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/**
 * The outermost layer of every response. Requests that no filter sees, such as those with an invalid host name, method
 * or path, get the same headers and a plain error page.
 */
@Configuration(proxyBeanMethods = false)
class ServerAnswers {

    /** Runs after the connection valves, which determine whether a request used TLS. */
    @Bean
    @Order
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> protectedAnswers() {
        return server -> {
            server.addEngineValves(new Protecting());
            server.addContextCustomizers(context -> explainAt(context.getParent()));
        };
    }

    private static void explainAt(Container host) {
        ((StandardHost) host).setErrorReportValveClass(Explaining.class.getName());
        host.getPipeline().addValve(new Explaining());
    }

    /** Sets the headers before the request is processed, and again if the response was reset. */
    private static final class Protecting extends ValveBase {

        private final SecurityHeaders headers = new SecurityHeaders();

        Protecting() {
            super(true);
        }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            headers.writeHeaders(request, response);
            getNext().invoke(request, response);
            if (!response.isCommitted() && !response.containsHeader(SecurityHeaders.POLICY)) {
                headers.writeHeaders(request, response);
            }
        }
    }

    /**
     * The error page for requests that the server itself refuses; it shows neither the server's name nor any part of
     * the request.
     */
    private static final class Explaining extends ErrorReportValve {

        private static final int FIRST_FAULT_OF_THE_VISITOR = 400;

        @Override
        protected void report(Request request, Response response, @Nullable Throwable thrown) {
            int status = response.getStatus();
            if (status < FIRST_FAULT_OF_THE_VISITOR
                    || response.getContentWritten() > 0
                    || !response.setErrorReported()) {
                return;
            }
            try {
                response.setContentType("text/html");
                response.setCharacterEncoding(StandardCharsets.UTF_8.name());
                var writer = response.getReporter();
                if (writer != null) {
                    // such a request may not have come as far as to a context
                    writer.write(PlainPage.of(status, request, ""));
                    response.finishResponse();
                }
            } catch (IOException e) {
                container.getLogger().debug("Nobody waits for the page any more", e);
            }
        }
    }
}
