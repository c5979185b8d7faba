package org.jobatlas.shell;

import java.util.List;

/** Distinguishes crafted client messages from programming errors. */
final class ForgedMessage {

    /** Classes that parse a message before application code is called. */
    private static final List<String> TAKING_APART = List.of(
            "java.",
            "jdk.",
            "tools.jackson.",
            "com.vaadin.flow.server.communication.rpc.",
            "com.vaadin.flow.internal.JacksonUtils",
            "com.vaadin.flow.internal.JacksonCodec",
            "com.vaadin.flow.internal.nodefeature.");

    private static final String TAKES = "com.vaadin.flow.server.communication.ServerRpcHandler";

    private ForgedMessage() {}

    /** Whether the failure happened while parsing a message, before a listener or a page was called. */
    static boolean isBehind(Throwable failure) {
        for (StackTraceElement frame : failure.getStackTrace()) {
            String name = frame.getClassName();
            if (name.startsWith(TAKES)) {
                return true;
            }
            if (TAKING_APART.stream().noneMatch(name::startsWith)) {
                return false;
            }
        }
        return false;
    }
}
