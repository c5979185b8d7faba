package org.jobatlas.shell;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.UIInternals;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.UidlRequestHandler;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Removes NUL characters from messages, which PostgreSQL cannot store and only crafted messages contain; and compresses
 * the last response of every open page. Flow keeps it for a browser that requests it again (vaadin/flow#24172): for a
 * page of hits it takes as much memory as the rest of the page.
 */
final class CompactAnswers extends UidlRequestHandler {

    private static final long serialVersionUID = 1L;
    private static final Pattern NUMBER = Pattern.compile("\"clientId\":(\\d{1,9})");
    /** An escaped backslash before it makes it literal text. */
    private static final Pattern NUL = Pattern.compile("((?<!\\\\)(?:\\\\\\\\){0,50})\\\\u0000");

    private static final int SMALL = 2_000;

    @Override
    public Optional<ResponseWriter> synchronizedHandleRequest(
            VaadinSession session, VaadinRequest request, VaadinResponse response, String sent) throws IOException {
        String body = withoutNul(sent);
        UI page = session.getService().findUI(request);
        if (page != null && isAskedAgain(page.getInternals(), body)) {
            PackedText last = ComponentUtil.getData(page, PackedText.class);
            if (last != null) {
                page.getInternals().setLastRequestResponse(last.text());
            }
        }
        Optional<ResponseWriter> answer = super.synchronizedHandleRequest(session, request, response, body);
        if (page != null) {
            pack(page);
        }
        return answer;
    }

    /** Both as JSON writes it, and as URLs encode it. */
    static String withoutNul(String message) {
        String text = message.contains("\\u0000") ? NUL.matcher(message).replaceAll("$1") : message;
        return text.contains("ui-navigate") ? text.replace("%00", "") : text;
    }

    private static boolean isAskedAgain(UIInternals page, String body) {
        Matcher number = NUMBER.matcher(body);
        return number.find() && Integer.parseInt(number.group(1)) == page.getLastProcessedClientToServerId();
    }

    private static void pack(UI page) {
        String answer = page.getInternals().getLastRequestResponse();
        if (answer != null && answer.length() > SMALL) {
            ComponentUtil.setData(page, PackedText.class, PackedText.of(answer));
            page.getInternals().setLastRequestResponse("");
        } else if (answer != null && !answer.isEmpty()) {
            ComponentUtil.setData(page, PackedText.class, null);
        }
    }
}
