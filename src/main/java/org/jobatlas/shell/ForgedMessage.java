package org.jobatlas.shell;

import java.util.List;

/** Tells a message that no page of ours sends from a mistake of ours. */
final class ForgedMessage {

    /** What takes a message apart before anything of ours is asked. */
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

    /** Whether it went wrong while a message was taken apart, before a listener or a page was reached. */
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
