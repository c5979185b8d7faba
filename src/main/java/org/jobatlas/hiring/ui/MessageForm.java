package org.jobatlas.hiring.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import org.jobatlas.hiring.Message;

/** Where one writes to the other side. */
public final class MessageForm extends Div {

    private static final long serialVersionUID = 1L;

    private final KeptText text;

    /** @param key under which the tab of the browser keeps what is typed */
    public MessageForm(String key, Consumer<String> send) {
        addClassName("message-form");
        text = new KeptText(getTranslation("hiring.messages.write"), key, "", () -> {});
        text.setMaxLength(Message.LONGEST);
        Button button = new Button(getTranslation("hiring.messages.send"), e -> {
            if (!text.isEmpty()) {
                text.sent();
                send.accept(text.getValue());
            }
        });
        add(text, button);
    }

    void fill(String value) {
        text.setValue(value);
    }
}
