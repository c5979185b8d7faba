package org.jobatlas.account.ui;

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
 * The outermost layer of every answer. What no filter ever sees, as a host name that is none, a method that nobody knows or an address
 * that the server refuses to read, gets the headers and the plain page of everything else.
 */
@Configuration(proxyBeanMethods = false)
class ServerAnswers {

    /** Behind those of the connection, which say whether a request came by TLS. */
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

    /** Gives the headers beforehand, and again where somebody began an answer anew. */
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

    /** A page for what the server refuses by itself, without the server's name and without a word of the request. */
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
