package org.jobatlas.hiring.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import org.jobatlas.hiring.Message;
import org.jobatlas.hiring.ui.seeker.DraftTextArea;

/** The form for a message. */
public final class MessageForm extends Div {

    private static final long serialVersionUID = 1L;

    private final DraftTextArea text;

    /** @param key key of the draft in the tab's storage */
    public MessageForm(String key, Consumer<String> send) {
        addClassName("message-form");
        text = new DraftTextArea(getTranslation("hiring.messages.write"), key, "", () -> {});
        text.setMaxLength(Message.LONGEST);
        Button button = new Button(getTranslation("hiring.messages.send"), e -> {
            if (!text.getValue().isBlank()) {
                text.sent();
                send.accept(text.getValue());
            }
        });
        add(text, button);
    }

    public void fill(String value) {
        text.setValue(value);
    }
}
